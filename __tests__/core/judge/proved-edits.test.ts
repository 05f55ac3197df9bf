/** An edit of the plan is offered only where it is proved to work. `__tests__/ways` applies the edits and judges again. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { factsIn, PENDING } from '../../../src/core/facts/facts.js';
import type { Subject } from '../../../src/core/facts/snapshot.js';
import type { Finding, PlanEdit } from '../../../src/core/finding.js';
import { withProvedEdits } from '../../../src/core/judge/proved-edits.js';
import { type Ruled, rulingsUnder } from '../../../src/core/judge/rulings.js';
import { lineEdit } from '../../../src/core/plan/widening.js';
import { basePlansAt } from '../../../src/core/progress/base-plans.js';
import { byNumber } from '../../../src/core/progress/progress.js';
import { MOST_DESCRIBED } from '../../../src/core/rules/rule.js';
import { tell } from '../statuses/reconciled.js';
import {
  judgePull,
  judgeStory,
  type OpenPull,
  planOf,
  type Story,
  tell as tellStory,
  withBranches,
} from './judge-story.js';

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

  test('for all paths that are described, by one proof.', () => {
    const create = Array.from({ length: MOST_DESCRIBED }, (_, index) => `x${index}`);
    const plans = planOf({ a: { ...A, depends_on: ['b'] }, b: { scope: ['b/**'] } });
    const offered = offers({ plans, pulls: [{ ...pull, create }] });
    expect(offered).toEqual({ ...Object.fromEntries(create.map((path) => [path, EDIT])), widen: MOST_DESCRIBED });
  });

  test('for a path with a unique key only if no other file of the pull request loses the key then.', () => {
    // Whoever owns a file keeps its key, so one path may do what both do not.
    const keyed = planOf({ a: A, b: { scope: ['b/**'] } }, { unique: ['n/<key>-*'] });
    const plans = { ...keyed, 'q.yml': planOf({ q: { scope: ['q/**'] } })['p.yml'] ?? '' };
    const offered = offers({ plans, pulls: [{ ...pull, create: ['n/1-a', 'n/1-b'] }], tree: [] });
    expect(offered).toEqual({ 'n/1-a': EDIT, 'n/1-b': NONE, widen: 2 });
    expect(offers({ plans: keyed, pulls: [{ ...pull, create: ['n/1-a', 'n/1-b'] }], tree: [] })).toEqual(offered);
  });

  test('in the plan of the item, whatever other plans and items there are.', () => {
    const other = (name: string) => planOf({ [name]: { scope: [`${name}/**`] } })['p.yml'] ?? '';
    const namesake = planOf({ a: { branch: 'o/a', scope: ['o/**'] } })['p.yml'] ?? '';
    const around = { 'o.yml': namesake, 'q.yml': other('q') };
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

  test.each<[string, string, OpenPull]>([
    ['also', 'changes a path of no item', { number: 5, branch: 'else', modify: ['q/y'] }],
    ['not', 'changes another path of the item', { number: 5, branch: 'else', modify: ['a/y'] }],
    [
      'also',
      'stands on it and changes a path of the item',
      { number: 5, branch: 'else', base: 'fix', modify: ['a/y'] },
    ],
    ['not', 'stands on it and changes a path of no item', { number: 5, branch: 'else', base: 'fix', modify: ['q/y'] }],
  ])('%s beside an unlisted pull request that %s, since that one must not fail then.', (expected, _, other) => {
    // Work on an item that nobody has claimed is no error.
    const plans = planOf({ a: A, b: { scope: ['b/**'] } });
    const { findings } = tell({ plans, pulls: [outsider, other] }).judgement;
    const ways = findings.filter((each) => each.pull === 1).map(kinds);
    expect(ways).toEqual([expected === 'also' ? ['edit-file'] : []]);
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

test('An edit that finishes an item is left out if a branch then belongs to another item, and its pull request fails.', () => {
  const plans = planOf({
    a: { ...A, branch: ['feat/a', 'one'] },
    b: { scope: ['b/**'], depends_on: ['a'] },
    c: { ...A2, branch: ['one', 'feat/c'] },
  });
  const former = planOf({ z: { branch: 'feat/a', scope: ['a/**'] } });
  const merged = [{ number: 7, branch: 'feat/a', create: ['a/x'], plans: former }];
  const ways = (...create: readonly string[]) => {
    const pulls = [
      { number: 2, branch: 'feat/b', create: ['b/x'] },
      { number: 5, branch: 'one', create },
    ];
    const { findings } = judgeStory({ plans, pulls, merged });
    return findings.flatMap((each) => (each.rule === 'dependency-open' ? [kinds(each)] : []));
  };
  expect(ways('c/x')).toEqual([['edit-file', 'person']]);
  expect(ways('x')).toEqual([['person']]);
  // That a wider scope works proves nothing about it.
  const straying = { number: 2, branch: 'feat/b', create: ['b/x', 'w'] };
  const { findings, verdicts } = judgeStory({
    plans,
    pulls: [straying, { number: 5, branch: 'one', create: ['x'] }],
    merged,
  });
  expect(findings.filter((each) => each.pull === 2).map(kinds)).toEqual([EDIT.split(' '), ['person']]);
  expect(verdicts.find((each) => each.pull === 2)).toHaveProperty('widen');
});

interface Proving {
  readonly most?: number;
  readonly propose?: (ruled: Ruled) => Ruled;
  /** Who started the run, where the facts about all others are read too. */
  readonly subject?: Subject;
}

/** Proves the edits of all pull requests that are read for a story. */
function proverIn(story: Story) {
  const { snapshot } = tellStory(story);
  const facts = factsIn(snapshot);
  const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
  const rulings = basePlans === PENDING ? PENDING : rulingsUnder(basePlans, snapshot, facts);
  if (basePlans === PENDING || rulings === PENDING) throw new Error('A fact is missing.');
  const ruled = byNumber(snapshot.pulls).map(rulings.verdictOn);
  const { subject: all } = snapshot;
  return ({ most, propose = (each) => each, subject = all }: Proving) =>
    withProvedEdits(ruled.map(propose), rulings, basePlans, { ...snapshot, subject }, most);
}

describe('The proofs of a run have a limit of steps.', () => {
  const pull = { number: 4, branch: 'feat/a', create: ['x', 'a/1', 'a/2'] };
  const plansWith = (more: Readonly<Record<string, unknown>>) => planOf({ a: A, b: { scope: ['b/**'] }, c: A2 }, more);
  /** The numbers of those whose edit is offered. */
  const offered = (ruled: readonly Ruled[]) =>
    ruled.filter(({ verdict }) => verdict.widen).map((each) => each.pull.number);
  /** The lowest limit with which the edit for #4 is offered. */
  const stepsFor = (others: Story['pulls'] = [], more: Story = {}, plan = {}) => {
    const prove = proverIn({ plans: plansWith(plan), pulls: [pull, ...others], ...more });
    const limits = Array.from({ length: 40 }, (_, most) => most);
    return limits.find((most) => offered(prove({ most })).includes(4));
  };
  const [ITEMS, PULL, PATHS] = [3, 1, 3];

  test('Each proof takes one for each item, each pull request that is judged, and each of its paths.', () => {
    expect(stepsFor()).toBe(ITEMS + PULL + PATHS);
  });

  test('Once all paths of a pull request are proved together, no path needs a proof of its own.', () => {
    const prove = proverIn({ plans: plansWith({}), pulls: [{ ...pull, create: ['x', 'y'] }] });
    const ways = (most: number) => prove({ most })[0]?.findings.map((each) => kinds(each).join(' '));
    expect(ways(ITEMS + PULL + 2)).toEqual([EDIT, EDIT]);
    expect(ways(ITEMS + PULL + 1)).toEqual([NONE, NONE]);
  });

  test('A pull request that has nothing to do with it adds no paths.', () => {
    const other = { number: 2, branch: 'feat/b', create: ['b/1', 'b/2', 'b/3', 'b/4'] };
    expect(stepsFor([other])).toBe(ITEMS + 2 * PULL + PATHS);
    const elsewhere = { ...other, base: 'next' };
    expect(stepsFor([elsewhere])).toBe(ITEMS + PULL + PATHS);
  });

  test('Nor does one that claims the same item twice, or another layer of the item, though it changes the same path.', () => {
    const items = { a: { ...A, branch: ['feat/a', 'a-2'] }, b: { scope: ['b/**'] }, c: A2 };
    const other = { number: 9, branch: 'a-2', create: ['a/1', 'a/7', 'a/8'] };
    const steps = (of: typeof other & { base?: string }) => stepsFor([of], {}, { items: withBranches(items) });
    expect(steps(other)).toBe(ITEMS + 2 * PULL + PATHS);
    expect(steps({ ...other, base: 'feat/a' })).toBe(ITEMS + 2 * PULL + PATHS);
  });

  test('An unlisted pull request that changes one of the paths adds all of its paths.', () => {
    // In Git, all branches that are checked out are judged.
    const unlisted = (path: string) => ({ branch: 'typo', uncommitted: 0, modify: [path, 'q/2', 'q/3'] });
    expect(stepsFor([unlisted('a/1')], { source: 'git' })).toBe(ITEMS + 2 * PULL + PATHS + 3);
    expect(stepsFor([unlisted('a/3')], { source: 'git' })).toBe(ITEMS + 2 * PULL + PATHS);
    const unknown = { ...unlisted('a/1'), incomplete: 'The list of its changes is too long.' };
    expect(stepsFor([unknown], { source: 'git' })).toBe(ITEMS + 2 * PULL + PATHS);
  });

  test('A pull request of another item adds its paths if it takes the same key, and not if it takes another one.', () => {
    const others = (key: string) => [
      { ...pull, create: ['x', 'n/1-a'] },
      { number: 3, branch: 'feat/c', create: [`n/${key}-c`, 'c/9', 'c/8'] },
    ];
    const story = (key: string) => ({ pulls: others(key), tree: [] });
    const plan = {
      items: withBranches({ a: { scope: ['a/**', 'n/1-a'] }, b: { scope: ['b/**'] }, c: { scope: ['c/**', 'n/*-c'] } }),
      unique: ['n/<key>-*'],
    };
    expect(stepsFor([], story('1'), plan)).toBe(ITEMS + 2 * PULL + 2 + 3);
    expect(stepsFor([], story('2'), plan)).toBe(ITEMS + 2 * PULL + 2);
  });

  describe('One reading of the plans', () => {
    const two = (mine: readonly string[], theirs: readonly string[]) => [
      { ...pull, create: mine },
      { number: 5, branch: 'feat/c', create: theirs },
    ];
    const proved = (pulls: Story['pulls'], most: number, plans = plansWith({ shared: ['common/**'] })) =>
      offered(proverIn({ plans, pulls: pulls ?? [] })({ most }));
    const READING = ITEMS + 2 * PULL;

    test('proves the edits of pull requests that have nothing in common, and fewer if there is no time for all.', () => {
      const pulls = two(['x', 'a/1'], ['z', 'c/1']);
      expect(proved(pulls, READING + 4)).toEqual([4, 5]);
      expect(proved(pulls, READING + 3)).toEqual([4]);
      const third = { number: 6, branch: 'feat/b', create: ['b/1', 'b/2', 'b/3'] };
      expect(proved([...pulls, third], READING + PULL + 4)).toEqual([4, 5]);
    });

    test('proves single paths of several pull requests where not all paths of one can be proved.', () => {
      const pulls = [
        ...two(['src/app.ts', 'x'], ['src/index.ts', 'z']),
        { number: 6, branch: 'feat/b', create: ['w'] },
      ];
      const first = READING + PULL + 2 + 2 + 1;
      const ofPaths = READING + PULL + 2 + 2;
      expect(proved(pulls, first + 2 * ofPaths)).toEqual([4, 5, 6]);
      expect(proved(pulls, first + 2 * ofPaths - 1)).toEqual([4, 6]);
    });

    test('proves only one of two that change the same path.', () => {
      const pulls = two(['x', 'common/1'], ['z', 'common/1']);
      expect(proved(pulls, READING + 4)).toEqual([4]);
      expect(proved(pulls, 2 * (READING + 4))).toEqual([4, 5]);
    });

    test('proves what works beside what does not.', () => {
      const pulls = two(['src/app.ts', 'a/1'], ['z', 'c/1']);
      expect(proved(pulls, READING + 4)).toEqual([5]);
    });

    test('proves no two edits of one line.', () => {
      const line = planOf({ a: A, b: { scope: ['b/**'] }, c: A2 })['p.yml'] ?? '';
      const flow = { 'p.yml': JSON.stringify(parse(line)) };
      const pulls = two(['x', 'a/1'], ['z', 'c/1']);
      expect(proved(pulls, READING + 4, flow)).toEqual([4]);
      expect(proved(pulls, 2 * (READING + 2), flow)).toEqual([4, 5]);
    });

    test('proves an edit of "except" too, which names the path.', () => {
      const plans = planOf({ a: A, b: { scope: ['b/**'] }, c: { scope: { any: ['c/**'], except: ['c/z'] } } });
      expect(proved(two(['x', 'a/1'], ['c/z', 'c/1']), READING + 4, plans)).toEqual([4, 5]);
    });
  });

  test('Where not all can be proved, the edits of the pull request that started the run are.', () => {
    const pulls = [
      { ...pull, create: ['y'] },
      { number: 3, branch: 'feat/c', create: ['z'] },
    ];
    const most = ITEMS + 2 * PULL + 1;
    const story: Story = { plans: plansWith({}), pulls };
    expect(offered(proverIn(story)({ most }))).toEqual([3]);
    expect(offered(proverIn({ ...story, subject: { pull: 3 } })({ most }))).toEqual([3]);
    expect(offered(proverIn({ ...story, subject: { pull: 4 } })({ most }))).toEqual([4]);
  });

  test('Where there is time for one, and no two can be proved together, the first pull request has it.', () => {
    const plans = planOf({ a: A, b: { scope: ['b/**'], depends_on: ['a'] }, c: A2 });
    const former = planOf({ z: { branch: 'feat/a', scope: ['a/**'] } });
    const merged = [{ number: 7, branch: 'feat/a', create: ['a/x'], plans: former }];
    const pulls = [
      { number: 2, branch: 'feat/b', create: ['b/x'] },
      { number: 5, branch: 'feat/c', create: ['z'] },
    ];
    const ruled = proverIn({ plans, pulls, merged })({ most: ITEMS + 2 * PULL + 1 });
    expect(ruled.map(({ findings }) => findings.map((each) => kinds(each).join(' ')))).toEqual([
      ['edit-file person'],
      [NONE],
    ]);
  });

  test('They are also proved before edits that are proved together.', () => {
    const pulls = [
      { ...pull, create: ['y'] },
      { number: 3, branch: 'feat/b', create: ['w'] },
      { number: 5, branch: 'feat/c', modify: ['src/app.ts'], create: ['z'] },
    ];
    // One for both paths of #5, which does not work, and one for each path.
    const most = 3 * (ITEMS + 3 * PULL + 2);
    expect(offered(proverIn({ plans: plansWith({}), pulls })({ most, subject: { pull: 5 } }))).toEqual([5]);
  });

  test('They are not proved again with others.', () => {
    const pulls = [
      { number: 3, branch: 'feat/b', create: ['w'] },
      { ...pull, create: ['y'] },
      { number: 5, branch: 'feat/c', create: ['z'] },
    ];
    const reading = ITEMS + 3 * PULL;
    const most = reading + 1 + reading + 2;
    expect(offered(proverIn({ plans: plansWith({}), pulls })({ most, subject: { pull: 3 } }))).toEqual([3, 4, 5]);
  });
});

describe('An edit is left out if', () => {
  const story: Story = {
    plans: planOf({ a: A, b: { scope: ['b/**'] } }),
    pulls: [{ number: 1, branch: 'feat/a', create: ['x'] }],
  };
  /** The lines that are offered for all findings, and the kinds of ways for each. */
  const left = (of: Story, change: (edit: PlanEdit) => PlanEdit) => {
    const [first] = proverIn(of)({
      propose: ({ findings, verdict, ...rest }) => ({
        ...rest,
        verdict: { ...verdict, ...(verdict.widen ? { widen: change(verdict.widen) } : {}) },
        findings: findings.map((each) => ({
          ...each,
          ways: (each.ways ?? []).map((way) =>
            way.edits && each.widen ? { ...way, edits: [lineEdit(change(each.widen))] } : way,
          ),
        })),
      }),
    });
    return { ways: first?.findings.map((each) => kinds(each).join(' ')), widen: first?.verdict.widen?.lines };
  };

  test('not if it settles the finding.', () => {
    expect(left(story, (edit) => edit)).toEqual({ ways: [EDIT], widen: expect.stringContaining('x') });
  });

  test('it settles another path. Then the one that settles this path is offered for all.', () => {
    const other = (edit: PlanEdit) => ({ ...edit, lines: edit.lines.replace('x', 'other') });
    const { ways, widen } = left(story, other);
    expect(ways).toEqual([NONE]);
    expect(widen).toBeUndefined();
  });

  test('it breaks the plan.', () => {
    expect(left(story, (edit) => ({ ...edit, lines: '  - [' })).ways).toEqual([NONE]);
  });

  test('it adds a path of another item, which lint reports.', () => {
    const both = (edit: PlanEdit) => ({ ...edit, lines: `${edit.lines}\n${edit.lines.replace('x', 'b/y')}` });
    expect(left(story, both).ways).toEqual([NONE]);
  });

  test('it is for another file.', () => {
    const elsewhere = (edit: PlanEdit) => ({ ...edit, path: edit.path.replace('p.yml', 'q.yml') });
    expect(left(story, elsewhere).ways).toEqual([NONE]);
  });

  test('it needs to be known what was not read.', () => {
    const merged = (edit: PlanEdit) => ({ ...edit, lines: `${edit.lines}\n    merged: { pull: 99 }` });
    expect(left(story, merged).ways).toEqual([NONE]);
  });
});
