/** What the pull request of another item changes could not be read: whom that makes an error, and whom it does not. */
import { describe, expect, test } from '@jest/globals';
import { MOST_DESCRIBED } from '../../../src/core/rules/rule.js';
import {
  answer,
  answerUntilJudged,
  findingOf,
  judgeStory,
  type OpenPull,
  outcomeOf,
  planOf,
  rulesOf,
  type Story,
  start,
} from '../judge/judge-story.js';

const PLANS = planOf(
  { a: { scope: ['a/**'] }, b: { scope: ['b/**', 'common/b/**'] }, c: { scope: ['c/**'], depends_on: ['b'] } },
  { shared: ['common/**'], generated: ['lock'] },
);
const MINE: OpenPull = { number: 2, branch: 'feat/a' };

/** A second plan with one item, `q`. */
const otherPlan = (generated: readonly string[]) => ({
  'q.yml': planOf({ q: { scope: ['q/**'] } }, { generated })['p.yml'] ?? '',
});

function against(
  changes: Partial<OpenPull>,
  other: Partial<OpenPull> = {},
  plans = PLANS,
  files: NonNullable<Story['files']> = {},
): readonly string[] {
  const pulls = [
    { ...MINE, ...changes },
    { number: 1, branch: 'feat/b', unread: 'GitHub gave no usable answer', ...other },
  ];
  const judged = judgeStory({ plans, pulls, files });
  expect(outcomeOf(judged, other.number ?? 1)).toBe('error');
  return rulesOf(judged, 2);
}

describe('the pull request of another item that could not be read (case 103)', () => {
  test('decides nothing on what this item owns alone', () => {
    expect(against({ create: ['a/x'] })).toEqual([]);
  });

  test('decides on a path that neither owns, if it came first', () => {
    expect(against({ create: ['common/x'] })).toEqual(['incomplete-files common/x']);
    expect(against({ create: ['common/x'] }, { number: 3 })).toEqual([]);
  });

  test('decides on what its own item owns', () => {
    expect(against({ create: ['common/b/x'] }, { number: 3 })).toEqual(['incomplete-files common/b/x']);
  });

  test('decides nothing where this one is wrong anyway', () => {
    expect(against({ create: ['b/x'] })).toEqual(['out-of-scope b/x']);
    expect(against({ create: ['README.md'] })).toEqual(['out-of-scope README.md']);
  });

  test('decides between two owners, if it came first', () => {
    const both = planOf({ a: { scope: ['a/**'] }, b: { scope: ['a/**'] } });
    expect(against({ create: ['a/x'] }, {}, both)).toEqual(['incomplete-files a/x']);
    expect(against({ create: ['a/x'] }, { number: 3 }, both)).toEqual([]);
  });

  test('decides nothing about generated files, or about what the base branch already has', () => {
    expect(against({ modify: ['lock'] })).toEqual([]);
    const merged = { create: ['common/x'], holds: { 'common/x': 'as-base' as const } };
    expect(against(merged, {}, PLANS, { 'common/x': 'file' })).toEqual([]);
  });

  test('decides on a generated file that this one deletes, or that only one of the plans generates', () => {
    const plans = { ...PLANS, ...otherPlan(['lock']) };
    const unlike = { ...PLANS, ...otherPlan([]) };
    const both = planOf({ a: { scope: ['lock'] }, b: { scope: ['lock'] } }, { generated: ['lock'] });
    expect(against({ modify: ['lock'] }, {}, both)).toEqual([]);
    expect(against({ delete: ['lock'] }, {}, both)).toEqual(['incomplete-files lock']);
    expect(against({ modify: ['lock'] }, { branch: 'feat/q' }, plans)).toEqual([]);
    expect(against({ modify: ['lock'] }, { branch: 'feat/q' }, unlike)).toEqual(['incomplete-files lock']);
  });

  test('is looked at for few paths at first, and for twice as many in each round while the base has them already', () => {
    const paths = Array.from({ length: 9 }, (_, at) => `common/${at}`);
    const pulls = [
      { ...MINE, create: paths, holds: Object.fromEntries(paths.map((path) => [path, 'as-base' as const])) },
      { number: 1, branch: 'feat/b', unread: 'GitHub gave no usable answer' },
    ];
    const story = { plans: PLANS, pulls, files: Object.fromEntries(paths.map((path) => [path, 'file'])) };
    const asked: number[] = [];
    const { judgement } = answerUntilJudged(start(story), (known, questions) => {
      const onBase = questions.filter((each) => each.kind === 'entry' && each.revision === known.base.commit);
      asked.push(onBase.length);
      return answer(story, known, questions);
    });
    expect(rulesOf(judgement, 2)).toEqual([]);
    expect(asked.filter((count) => count > 0)).toEqual([2, 2, 4, 2]);
  });

  test('decides nothing for an item that waits for its item anyway', () => {
    const pulls = [
      { number: 2, branch: 'feat/c', create: ['common/x'] },
      { number: 1, branch: 'feat/b', unread: 'no answer' },
    ];
    expect(rulesOf(judgeStory({ plans: PLANS, pulls }), 2)).toEqual(['dependency-open']);
  });

  test('is not the same as one that is known to be too long: that changes nothing for the others', () => {
    expect(against({ create: ['common/x'] }, { unread: undefined, incomplete: 'it has 3,000 files' } as never)).toEqual(
      [],
    );
  });
});

describe('an item whose open pull requests could not be read', () => {
  const story = (path: string, more: Partial<Story> = {}): Story => ({
    plans: PLANS,
    pulls: [{ ...MINE, create: [path] }],
    unprovable: { 'feat/b': 'no answer' },
    openUnread: ['feat/b'],
    ...more,
  });

  test('decides where one of them may', () => {
    expect(rulesOf(judgeStory(story('a/x')), 2)).toEqual([]);
    const judged = judgeStory(story('common/x'));
    expect(rulesOf(judged, 2)).toEqual(['incomplete-files common/x']);
    expect(outcomeOf(judged, 2)).toBe('error');
  });

  describe('decides also where another one of the item is known', () => {
    const scopes = (branch: readonly string[]) =>
      planOf({ a: { scope: ['a/**', 'common'], branch }, b: { scope: ['b/**', 'common'] } });
    const mine = { number: 3, branch: 'feat/b', modify: ['common'] };
    const first = { number: 1, branch: 'feat/a', modify: ['common'] };
    const second = { number: 5, branch: 'a-2', modify: ['a/x'] };
    const unread = { unprovable: { 'feat/a': 'no answer' }, openUnread: ['feat/a'] };
    const rules = (branch: readonly string[], pulls: readonly OpenPull[], more: Partial<Story> = unread) =>
      rulesOf(judgeStory({ plans: scopes(branch), pulls, ...more }), 3);

    test('because the one that counts may have come before it', () => {
      expect(rules(['feat/a', 'a-2'], [first, second, mine], {})).toEqual(['overlap common']);
      expect(rules(['feat/a', 'a-2'], [first, second, mine])).toEqual(['incomplete-files common']);
      expect(rules(['feat/a', 'a-2'], [first, second, { ...mine, modify: ['b/x'] }])).toEqual([]);
    });

    test('also if what that one changes could not be read', () => {
      const judged = judgeStory({
        plans: scopes(['feat/a', 'a-2']),
        pulls: [{ ...second, unread: 'no answer' }, mine],
        ...unread,
      });
      expect(findingOf(judged, 'incomplete-files', 3).message).toContain(
        'The changes of the pull requests of item "a"',
      );
    });

    test('unless that one goes from the unread branch into the base', () => {
      const branches = ['feat/a', 'feat/a*', 'a-2'];
      expect(rules(branches, [first, mine])).toEqual(['overlap common']);
      const upper = { ...first, base: 'a-2', modify: ['a/y'] };
      expect(rules(branches, [upper, second, mine], {})).toEqual([]);
      expect(rules(branches, [upper, second, mine])).toEqual(['incomplete-files common']);
    });
  });

  test('may still be in work, so no other item may change what it owns', () => {
    const outsider = { number: 9, branch: 'typo', create: ['b/x'] };
    const judged = judgeStory(story('a/x', { pulls: [outsider], subject: { pull: 9 } }));
    expect(rulesOf(judged, 9)).toEqual(['owned-path b/x']);
  });
});

describe('a dependency of another item of which it is unknown whether it is finished', () => {
  const plans = planOf(
    {
      a: { scope: ['a/**'] },
      b: { scope: ['b/**', 'db/**'], depends_on: ['a'] },
      c: { scope: ['c/**', 'db/**'] },
    },
    { shared: ['common/**'], unique: ['db/<key>_*.sql'] },
  );
  const story = (mine: Partial<OpenPull>, theirs: Partial<OpenPull>, more: Partial<Story> = {}): Story => ({
    plans,
    pulls: [
      { number: 1, branch: 'feat/b', ...theirs },
      { number: 2, branch: 'feat/c', ...mine },
    ],
    tree: ['common/d/one.ts'],
    files: { 'common/d/one.ts': 'one' },
    ...more,
  });
  const UNREAD = { unprovable: { 'feat/a': 'no answer' } };
  const MERGED = { merged: [{ number: 9, branch: 'feat/a', create: ['a/x'] }] };
  const both = [{ create: ['common/x'] }, { create: ['common/x'] }] as const;

  test('leaves open who came first: the other one is no success then, and the item itself neither', () => {
    expect(rulesOf(judgeStory(story(...both)), 2)).toEqual(['notice overlap common/x']);
    expect(rulesOf(judgeStory(story(...both, MERGED)), 2)).toEqual(['overlap common/x']);
    const judged = judgeStory(story(...both, UNREAD));
    expect(rulesOf(judged, 2)).toContain('unprovable-claim common/x');
    expect([1, 2].map((number) => outcomeOf(judged, number))).toEqual(['error', 'error']);
    expect(findingOf(judged, 'unprovable-claim', 2)).toMatchObject({
      message:
        'It is unknown whether item "a" is finished: no answer. If it is, item "b" does not wait for it and came first, so this pull request has to give way on "common/x".',
      ...{ path: 'common/x', kind: 'create', other: { plan: 'p', item: 'b', pull: 1 } },
    });
  });

  test('is not reported where this one has to give way in any case, and is beside such a place', () => {
    const items = { a: { scope: ['a/**'] }, b: { scope: ['b/**'], depends_on: ['a'] }, d: { scope: ['d/**'] } };
    const shared = { shared: ['common/**'] };
    const waits = planOf({ ...items, c: { scope: ['c/**'], depends_on: ['d'] } }, shared);
    expect(rulesOf(judgeStory(story(...both, { ...UNREAD, plans: waits })), 2)).toEqual([
      'dependency-open',
      'overlap common/x',
    ]);
    const pulls = [
      { number: 1, branch: 'feat/b', create: ['common/x'] },
      { number: 2, branch: 'feat/d', create: ['common/y'] },
      { number: 3, branch: 'feat/c', create: ['common/x', 'common/y'] },
    ];
    const free = planOf({ ...items, c: { scope: ['c/**'] } }, shared);
    expect(rulesOf(judgeStory({ plans: free, pulls, ...UNREAD }), 3).sort()).toEqual([
      'notice overlap common/x',
      'overlap common/y',
      'unprovable-claim common/x',
    ]);
  });

  test.each([
    ['the key of a file', { create: ['db/1_c.sql'] }, { create: ['db/1_b.sql'] }, 'db/1_c.sql'],
    [
      'a folder that the other one empties',
      { create: ['common/d/new.ts'] },
      { rename: [['common/d/one.ts', 'common/e/one.ts'] as const] },
      'common/d/new.ts',
    ],
    ['a path that only it owns', { create: ['c/x'] }, { create: ['c/x'] }, undefined],
    ['nothing that both change', { create: ['common/x'] }, { create: ['common/y'] }, undefined],
  ])('about %s', (_, mine, theirs, path) => {
    const found = rulesOf(judgeStory(story(mine, theirs, UNREAD)), 2).filter((each) => each.startsWith('unprovable'));
    expect(found).toEqual(path === undefined ? [] : [`unprovable-claim ${path}`]);
  });

  test('is reported also where so many come before this one that the other one is only counted', () => {
    const before = Array.from({ length: MOST_DESCRIBED }, (_, at) => `e${at}`);
    const crowd = planOf(
      {
        a: { scope: ['a/**'] },
        ...Object.fromEntries(before.map((name) => [name, { scope: [`${name}/**`] }])),
        b: { scope: ['b/**'], depends_on: ['a'] },
        c: { scope: ['c/**'] },
      },
      { shared: ['common/**'] },
    );
    const pulls = [...before, 'b', 'c'].map((name, at) => ({
      ...{ number: at + 1, branch: `feat/${name}`, create: ['common/x'] },
    }));
    const mine = { pull: pulls.length };
    const judged = (more: Partial<Story>) => judgeStory({ plans: crowd, pulls, subject: mine, ...more });
    expect(rulesOf(judged({})).filter((each) => each.startsWith('unprovable'))).toEqual([]);
    expect(findingOf(judged(UNREAD), 'unprovable-claim')).toStrictEqual({
      ...{ rule: 'unprovable-claim', severity: 'error', plan: 'p', item: 'c', branch: 'feat/c', pull: pulls.length },
      wanted: 'every merged pull request of item "a"',
      found: 'no answer',
      message:
        'It is unknown whether item "a" is finished: no answer. If it is, another item does not wait for it and came first, so this pull request has to give way.',
      remedy: 'Run the check again.',
    });
  });

  test.each([
    ['a file', { create: ['common/x'] }, 'unprovable-claim common/x'],
    ['a key', { create: ['db/1_c.sql'] }, 'unprovable-claim db/1_c.sql'],
    ['a path that only it owns', { create: ['c/x'] }, undefined],
  ])('decides on %s too if the other list of changes could not be read either', (_, mine, found) => {
    const judged = judgeStory(story(mine, { unread: 'no answer' }, UNREAD));
    expect(rulesOf(judged, 2)).toEqual(found === undefined ? [] : [found]);
    expect(outcomeOf(judged, 2)).toBe(found === undefined ? 'success' : 'error');
  });

  test('decides nothing if a pull request is open from the branch that was not read: so that item is not finished', () => {
    const open = { number: 3, branch: 'feat/a', create: ['a/y'] };
    const judged = judgeStory(story(...both, { ...UNREAD, pulls: [...(story(...both).pulls ?? []), open] }));
    expect(rulesOf(judged, 2)).toEqual(['notice overlap common/x']);
  });

  test('decides nothing if that item waits for another one too, which is open', () => {
    const waits = planOf(
      {
        a: { scope: ['a/**'] },
        d: { scope: ['d/**'] },
        b: { scope: ['b/**'], depends_on: ['a', 'd'] },
        c: { scope: ['c/**'] },
      },
      { shared: ['common/**'] },
    );
    expect(rulesOf(judgeStory(story(...both, { ...UNREAD, plans: waits })), 2)).toEqual(['notice overlap common/x']);
  });
});
