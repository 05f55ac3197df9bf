/** An edit of the plan is offered only where it is proved to work. `__tests__/ways` applies the edits and judges again. */
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/core/finding.js';
import { tell } from '../statuses/reconciled.js';
import { judgePull, judgeStory, planOf, type Story } from './judge-story.js';

const A = { scope: ['a/**'] };
const A2 = { scope: ['c/**'] };
const kinds = ({ ways = [] }: Finding) => ways.map(({ kind }) => kind);
/** Of each finding on a path its ways, and whether one edit of the plan settles all. */
function offers(story: Story, number = 1) {
  const { findings, verdicts } = judgePull(story, number);
  const ways = findings.flatMap((each) => (each.rule === 'out-of-scope' ? [[each.path, kinds(each).join(' ')]] : []));
  return {
    ...Object.fromEntries(ways),
    ...(verdicts[0]?.widen ? { widen: verdicts[0].widen.lines.split('\n').length } : {}),
  };
}
const EDIT = 'remove-path edit-file';
const NONE = 'remove-path person';

describe('A wider scope is offered', () => {
  const pull = { number: 1, branch: 'feat/a', create: ['x', 'y'] };

  test('for each path, and once for all.', () => {
    expect(offers({ plans: planOf({ a: A }), pulls: [pull] })).toEqual({ x: EDIT, y: EDIT, widen: 2 });
  });

  test('beside another finding that it does not settle.', () => {
    const plans = planOf({ a: { ...A, depends_on: ['b'] }, b: { scope: ['b/**'] } });
    expect(offers({ plans, pulls: [pull] })).toEqual({ x: EDIT, y: EDIT, widen: 2 });
  });

  test('for the paths that can be proved, and once for them.', () => {
    const plans = planOf({ a: A, b: { scope: ['b/**'] } });
    const other = { number: 2, branch: 'feat/b', create: ['y'] };
    const three = { ...pull, number: 3, create: ['x', 'y', 'z'] };
    expect(offers({ plans, pulls: [other, three] }, 3)).toEqual({ x: EDIT, y: NONE, z: EDIT, widen: 2 });
    const two = { ...pull, number: 3 };
    expect(offers({ plans, pulls: [other, two] }, 3)).toEqual({ x: EDIT, y: NONE, widen: 1 });
  });

  test('where a pull request of no item changes the path already.', () => {
    const plans = planOf({ a: A }, { outsiders: 'fail' });
    const pulls = (path: string) => [
      { ...pull, create: ['X/y'] },
      { number: 5, branch: 'typo', create: [path] },
    ];
    expect(offers({ plans, pulls: pulls('X/y') })).toEqual({ 'X/y': EDIT, widen: 1 });
    expect(offers({ plans, pulls: pulls('x') })).toEqual({ 'X/y': EDIT, widen: 1 });
  });

  test('for no path with which an unlisted pull request would fail, if all are judged.', () => {
    const plans = planOf({ a: A }, { outsiders: 'fail' });
    const pulls = [
      { ...pull, create: ['x', 'y', 'z/z'] },
      { number: 5, branch: 'typo', create: ['x', 'z'] },
    ];
    const { findings } = tell({ plans, pulls }).judgement;
    const waysOf = (path: string) =>
      findings
        .filter((each) => each.rule === 'out-of-scope' && each.path === path)
        .map((each) => kinds(each).join(' '));
    expect(waysOf('x')).toEqual([NONE]);
    expect(waysOf('y')).toEqual([EDIT]);
  });

  test('for no path that `lint` warns of, and who may leave it to its owner needs no other plan.', () => {
    const change = { number: 1, branch: 'feat/a', modify: ['src/app.ts'] };
    expect(offers({ plans: planOf({ a: A, b: { scope: ['b/**'] } }), pulls: [change] })).toEqual({
      'src/app.ts': NONE,
    });
    const owned = planOf({ a: { ...A, depends_on: ['b'] }, b: { scope: ['src/app.ts'] }, c: A2 });
    expect(offers({ plans: owned, pulls: [change] })).toEqual({ 'src/app.ts': 'remove-path leave-to' });
  });

  test('for very many paths by one proof, since there is no time for one proof for each.', () => {
    const create = Array.from({ length: 120 }, (_, index) => `x${index}`);
    const plans = planOf({ a: { ...A, depends_on: ['b'] }, b: { scope: ['b/**'] } });
    const offered = offers({ plans, pulls: [{ ...pull, create }] });
    expect(offered).toEqual({ ...Object.fromEntries(create.map((path) => [path, EDIT])), widen: 120 });
  });

  test('in the plan of the item, whatever other plans and items there are.', () => {
    const other = (name: string) => planOf({ [name]: { scope: [`${name}/**`] } })['p.yml'] ?? '';
    const around = { 'o.yml': other('o'), 'q.yml': other('q') };
    const plans = { ...planOf({ b: { scope: ['b/**'] }, a: A, c: A2 }), ...around };
    expect(offers({ plans, pulls: [pull] })).toEqual({ x: EDIT, y: EDIT, widen: 2 });
    const pulls = [
      { number: 2, branch: 'feat/b', create: ['y'] },
      { ...pull, number: 3 },
    ];
    expect(offers({ plans, pulls }, 3)).toEqual({ x: EDIT, y: NONE, widen: 1 });
    const integrating = planOf({ b: { scope: ['b/**'] } }, { integration: { branch: 'feat/a', scope: ['a/**'] } });
    expect(offers({ plans: { ...integrating, ...around }, pulls: [pull] })).toEqual({ x: EDIT, y: EDIT, widen: 2 });
  });
});

describe('A claim is offered to whoever changes the path of an item', () => {
  const outsider = { number: 1, branch: 'fix', modify: ['a/x'] };
  const claims = (item: object, pulls: Story['pulls'] = [outsider]) => {
    const plans = planOf({ a: { ...A, ...item }, b: { scope: ['b/**'] } }, { outsiders: 'warn' });
    return judgePull({ plans, pulls }, 1).findings.map(kinds);
  };

  test('unless it would have to wait then.', () => {
    expect(claims({})).toEqual([['edit-file']]);
    expect(claims({ depends_on: ['b'] })).toEqual([[]]);
  });

  test('unless a constraint forbids it then.', () => {
    expect(claims({ constraints: { do_not_touch: ['a/x'] } })).toEqual([[]]);
  });
});

test('What a merge that the plan names settles is proved for all that wait for it.', () => {
  const plans = planOf({ a: A, b: { scope: ['b/**'], depends_on: ['a'] } });
  const former = planOf({ z: { branch: 'feat/a', scope: ['a/**'] } });
  const merged = [{ number: 7, branch: 'feat/a', create: ['a/x'], plans: former }];
  const pulls = [{ number: 2, branch: 'feat/b', create: ['b/x'] }];
  const ways = (more: Story) => judgeStory({ plans, pulls, merged, ...more }).findings.map(kinds);
  expect(ways({})).toEqual([['edit-file', 'person']]);
  expect(judgeStory({ plans, pulls, merged }).verdicts[0]).not.toHaveProperty('widen');
  const open = { number: 8, branch: 'feat/a', create: ['a/y'], openedAt: '2019-01-01T00:00:00Z' };
  expect(ways({ pulls: [...pulls, open] })).toEqual([['wait-for']]);
  // That a wider scope works proves nothing about the merge.
  const straying = { number: 2, branch: 'feat/b', create: ['b/x', 'x'] };
  expect(ways({ pulls: [straying, open] })).toEqual([['remove-path', 'edit-file'], ['wait-for']]);
});
