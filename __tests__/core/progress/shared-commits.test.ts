/** Branches in Git that share commits: which item these are charged to, and what that leaves to each branch. */
import { describe, expect, test } from '@jest/globals';
import { PENDING } from '../../../src/core/facts/facts.js';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import { shareCommits, withStackedBranches } from '../../../src/core/progress/shared-commits.js';
import { NO_PLANS } from '../../../src/core/progress/stacks.js';
import { branchOf, type Commits, commitOf } from '../judge/history.js';
import {
  judgeStory,
  type OpenPull,
  openPull,
  outcomeOf,
  planOf,
  rulesOf,
  type Story,
  start,
} from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

type Items = Parameters<typeof planOf>[0];

const APART: Items = {
  a: { scope: ['src/a/**'], branch: ['feat/a', 'more/a'] },
  b: { scope: ['src/b/**'] },
  c: { scope: ['src/c/**'] },
};
const inOrder = (...items: readonly string[]): Items =>
  Object.fromEntries(
    items.map((name, at) => [name, { ...APART[name], depends_on: items.slice(Math.max(0, at - 1), at) }]),
  );

const A1: Commits = { a1: { create: ['src/a/1'] } };
const B1: Commits = { b1: { create: ['src/b/1'] } };
const C1: Commits = { c1: { create: ['src/c/1'] } };

function stackedSnapshot(story: Story): { readonly before: Snapshot; readonly after: Snapshot } {
  let after: Snapshot | undefined;
  const { snapshot } = storyState({ source: 'git', ...story }, (planState) => {
    const stacked = withStackedBranches(NO_PLANS, planState);
    if (stacked !== PENDING) after = stacked;
  });
  if (!after) throw new Error('there is always an answer');
  return { before: snapshot, after };
}

/** For each branch that is stacked on another one: that one, and what is left to it. */
function stacked(items: Items, ...pulls: readonly OpenPull[]): Record<string, string> {
  const { before, after } = stackedSnapshot({ plans: planOf(items), pulls });
  const entries = after.pulls.flatMap(({ branch, base, changes }, at) => {
    if (base === before.pulls[at]?.base) return [];
    const list = changes.complete ? changes.list.map(({ kind, path }) => `${kind} ${path}`) : [changes.reason];
    return [[branch, `${base}: ${list.join(', ')}`] as const];
  });
  return Object.fromEntries(entries);
}

/** The same, for every order in which the branches may be read. What is checked out is read first, so all of them are. */
function inAnyOrder(items: Items, ...pulls: readonly OpenPull[]): Record<string, string> {
  const [first, ...others] = permutations(pulls.map((each) => ({ uncommitted: 0, ...each }))).map((each) =>
    stacked(items, ...each),
  );
  for (const other of others) expect(other).toEqual(first);
  return first ?? {};
}

function permutations<T>(all: readonly T[]): (readonly T[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((each) => permutations(all.filter((other) => other !== each)).map((rest) => [each, ...rest]));
}

describe('a commit that two branches share', () => {
  const a = branchOf('feat/a', A1);
  const b = branchOf('feat/b', { ...A1, ...B1 });
  const onA = { 'feat/b': 'feat/a: create src/b/1' };

  test('is charged to the item whose scope allows it, in any order of the branches', () => {
    expect(inAnyOrder(APART, a, b)).toEqual(onA);
  });

  test('is charged to the item that the other one depends on, whatever it changes', () => {
    expect(inAnyOrder(inOrder('a', 'b'), a, b)).toEqual(onA);
    const mixed: Commits = { x: { create: ['src/b/9', 'docs/x'] } };
    const on = (items: Items) => inAnyOrder(items, branchOf('feat/a', mixed), branchOf('feat/b', { ...mixed, ...B1 }));
    expect(on(inOrder('a', 'b'))).toEqual(onA);
    expect(on(inOrder('b', 'a'))).toEqual({ 'feat/a': 'feat/b: ' });
  });

  test('is charged to neither if both scopes allow all that it changes, or neither does', () => {
    const same = { ...APART, b: { scope: ['src/a/**', 'src/b/**'] } };
    expect(inAnyOrder(same, a, b)).toEqual({});
    const mixed: Commits = { x: { create: ['src/a/1', 'src/b/2'] } };
    expect(inAnyOrder(APART, branchOf('feat/a', mixed), branchOf('feat/b', { ...mixed, ...B1 }))).toEqual({});
  });

  describe('and that the branch of another item takes back', () => {
    const kept = { a2: { create: ['src/a/2'] } };
    const both = { ...APART, b: { scope: ['src/a/**', 'src/b/**'] } };
    const on = (items: Items, paths: string[], own: Commits, other: Commits) => {
      const shared: Commits = { a1: { create: paths } };
      return inAnyOrder(items, branchOf('feat/a', { ...shared, ...own }), branchOf('feat/b', { ...shared, ...other }));
    };

    test('is charged to the one that keeps it, if its scope allows all that it has', () => {
      const back: Commits = { b1: { delete: ['src/a/1'], create: ['src/b/1'] } };
      const onKept = { 'feat/b': 'feat/a: create src/b/1, delete src/a/1' };
      expect(on(both, ['src/a/1'], kept, back)).toEqual(onKept);
      const bothBack: Commits = { b1: { delete: ['src/a/1', 'docs/x'], create: ['src/b/1'] } };
      expect(on(APART, ['src/a/1', 'docs/x'], { a2: { delete: ['docs/x'] } }, bothBack)).toEqual({
        'feat/b': `${onKept['feat/b']}, delete docs/x`,
      });
    });

    test('is charged to the first by name if each keeps what the other one takes back', () => {
      const one: Commits = { a2: { delete: ['src/a/2'] } };
      expect(on(both, ['src/a/1', 'src/a/2'], one, { b1: { delete: ['src/a/1'] } })).toEqual({
        'feat/b': 'feat/a: delete src/a/1',
      });
    });

    test('is charged to neither if both took it back, or if the one that keeps it may not have it', () => {
      const back: Commits = { b1: { delete: ['src/a/1'] } };
      expect(on(both, ['src/a/1'], { a2: { delete: ['src/a/1'] } }, back)).toEqual({});
      expect(on(APART, ['docs/x'], kept, { b1: { delete: ['docs/x'] } })).toEqual({});
      expect(on(APART, ['src/a/1', 'docs/x'], kept, { b1: { delete: ['src/a/1', 'docs/x'] } })).toEqual({});
    });
  });

  test('leaves a branch alone that does not have it', () => {
    expect(inAnyOrder(APART, a, b, branchOf('feat/c', C1))).toEqual(onA);
    expect(
      inAnyOrder({ ...APART, c: { scope: ['src/c/**'], depends_on: ['a', 'b'] } }, branchOf('feat/c', C1), a),
    ).toEqual({});
  });

  test('is looked for only in Git, and only among several branches', () => {
    const plans = planOf(APART);
    for (const story of [
      {
        plans,
        pulls: [
          { ...a, number: 1 },
          { ...b, number: 2 },
        ],
        source: 'github' as const,
      },
      { plans, pulls: [b] },
    ]) {
      const { before, after } = stackedSnapshot(story);
      expect(after).toBe(before);
      expect(before.answers.shared).toBeUndefined();
    }
  });

  test('is looked for by one question, and if there is none, the snapshot stays the very same', () => {
    const { before, after } = stackedSnapshot({ plans: planOf(APART), pulls: [a, branchOf('feat/b', B1)] });
    expect(after).toBe(before);
    expect(before.answers.shared?.map(({ heads }) => heads)).toEqual([`${commitOf('a1')} ${commitOf('b1')}`]);
  });
});

describe('the branch below', () => {
  test.each([
    ['by the scopes', APART],
    ['by depends_on', inOrder('a', 'b', 'c')],
  ])('is the nearest one of three layers %s', (_, items) => {
    const layers = [
      branchOf('feat/a', A1),
      branchOf('feat/b', { ...A1, ...B1 }),
      branchOf('feat/c', { ...A1, ...B1, ...C1 }),
    ];
    expect(inAnyOrder(items, ...layers)).toEqual({
      'feat/b': 'feat/a: create src/b/1',
      'feat/c': 'feat/b: create src/c/1',
    });
  });

  test('is the one whose head is the last shared commit, and not another one that was begun there too', () => {
    const begun = [
      branchOf('feat/a', A1),
      branchOf('more/a', { ...A1, a2: { create: ['src/a/2'] } }),
      branchOf('feat/b', { ...A1, ...B1 }),
    ];
    expect(inAnyOrder(APART, ...begun)).toEqual({
      'feat/b': 'feat/a: create src/b/1',
      'more/a': 'feat/a: create src/a/2',
    });
  });

  test('may have moved on since', () => {
    const moved = branchOf('feat/a', { ...A1, a2: { create: ['src/a/2'] } });
    const b = branchOf('feat/b', { ...A1, ...B1 });
    expect(inAnyOrder(APART, moved, b)).toEqual({ 'feat/b': 'feat/a: create src/b/1' });
    const judged = judgeStory({ source: 'git', plans: planOf(APART), pulls: [moved, b] });
    expect(rulesOf(judged, 'feat/b')).toEqual(['stale-base']);
  });

  test('is an earlier one if the commits between change a file of that one', () => {
    const between: Commits = { ...A1, b1: { create: ['src/b/1'], modify: ['src/a/1'] } };
    const pulls = [
      branchOf('feat/a', A1),
      branchOf('prepare', between),
      branchOf('feat/b', { ...between, b2: { create: ['src/b/2'] } }),
      branchOf('feat/c', { ...between, b2: { create: ['src/b/2'] }, ...C1 }),
    ];
    expect(inAnyOrder(APART, ...pulls)).toEqual({
      prepare: 'feat/a: create src/b/1, modify src/a/1',
      'feat/b': 'feat/a: create src/b/1, create src/b/2, modify src/a/1',
      'feat/c': 'feat/a: create src/b/1, create src/b/2, create src/c/1, modify src/a/1',
    });
  });

  test('is never the other branch of the same item if both or neither end where they part', () => {
    expect(inAnyOrder(APART, branchOf('feat/a', A1), branchOf('more/a', A1))).toEqual({});
    const parted = (name: string): Commits => ({ ...A1, [name]: { create: [`src/a/${name}`] } });
    expect(inAnyOrder(APART, branchOf('feat/a', parted('x')), branchOf('more/a', parted('y')))).toEqual({});
  });

  test('is none because of an older shared commit if nobody may make the last one', () => {
    const both: Commits = { x: { create: ['src/c/x'] }, y: { create: ['docs/y'] } };
    const pulls = [
      branchOf('feat/b', { ...both, ...B1 }),
      branchOf('feat/c', { ...both, ...C1 }),
      branchOf('feat/a', { x: { create: ['src/c/x'] }, ...A1 }),
    ];
    expect(inAnyOrder(APART, ...pulls)).toEqual({ 'feat/a': 'feat/c: create src/a/1' });
  });

  test('is none for a branch in a circle, which is judged straight', () => {
    const items = { a: APART.a ?? {}, b: { scope: ['src/b/**'] }, c: { scope: ['src/c/**'], depends_on: ['b'] } };
    const X: Commits = { x: { create: ['src/c/x'] } };
    const pulls = [
      branchOf('feat/a', { ...X, y: { create: ['src/a/y'] } }),
      branchOf('feat/b', { ...X, y: { create: ['src/a/y'] }, ...B1 }),
      branchOf('feat/c', { ...X, ...C1 }),
    ];
    // "x" makes a stand on c and c on b, and "y" makes b stand on a.
    expect(inAnyOrder(items, ...pulls)).toEqual({});
  });

  test('needs commits of which every change is allowed, each as its scope allows it', () => {
    const on = (scope: object, changes: object) =>
      inAnyOrder(
        { ...APART, a: { scope, branch: 'feat/a' } },
        branchOf('feat/a', { x: changes }),
        branchOf('feat/b', { x: changes, ...B1 }),
      );
    expect(on(['src/a/**'], { create: ['docs/x', 'src/a/1'] })).toEqual({});
    expect(on({ modify: ['src/a/**'] }, { create: ['src/a/1'] })).toEqual({});
    expect(on({ modify: ['src/a/**'] }, { modify: ['src/a/1'] })).toEqual({ 'feat/b': 'feat/a: create src/b/1' });
  });
});

describe('an unlisted branch', () => {
  const fix = (commits: Commits, uncommitted: object = {}) => branchOf('fix', commits, { uncommitted });
  const F1: Commits = { f1: { modify: ['src/a/1'] } };
  const DOCS: Commits = { docs: { create: ['docs/x'] } };

  test("stands on an item's branch that ends where it begins, or that made the shared commits", () => {
    expect(inAnyOrder(APART, branchOf('feat/a', A1), fix({ ...A1, ...F1 }))).toEqual({
      fix: 'feat/a: modify src/a/1',
    });
    expect(inAnyOrder(APART, branchOf('feat/a', DOCS), fix({ ...DOCS, ...F1 }))).toEqual({
      fix: 'feat/a: modify src/a/1',
    });
    const moved = branchOf('feat/a', { ...A1, a2: { create: ['src/a/2'] } });
    expect(inAnyOrder(APART, moved, fix({ ...A1, ...F1 }))).toEqual({ fix: 'feat/a: modify src/a/1' });
  });

  test("stands on no item's branch that was built on it, or on commits of somebody else", () => {
    expect(inAnyOrder(APART, branchOf('feat/a', { ...DOCS, ...A1 }), fix(DOCS))).toEqual({});
    expect(inAnyOrder(APART, branchOf('feat/a', { ...A1, a2: { create: ['src/a/2'] } }), fix(A1))).toEqual({});
    expect(inAnyOrder(APART, branchOf('feat/a', { ...DOCS, ...A1 }), fix({ ...DOCS, ...F1 }))).toEqual({});
    const work = { create: ['src/a/3'] };
    expect(inAnyOrder(APART, branchOf('feat/a', { ...A1, a2: { create: ['src/a/2'] } }), fix(A1, work))).toEqual({});
  });

  test("at the head of an item's branch stands on it only with uncommitted changes", () => {
    expect(inAnyOrder(APART, branchOf('feat/a', A1), fix(A1))).toEqual({});
    expect(inAnyOrder(APART, branchOf('feat/a', A1), fix(A1, { modify: ['src/a/1'], create: ['src/a/2'] }))).toEqual({
      fix: 'feat/a: create src/a/2, modify src/a/1',
    });
  });

  test('stands on no other unlisted branch', () => {
    const other = branchOf('other', A1);
    expect(inAnyOrder({ b: APART.b ?? {} }, other, fix({ ...A1, ...F1 }))).toEqual({});
  });
});

describe('a branch that is in no stack', () => {
  const a = branchOf('feat/a', A1);

  test('has a detached head, or belongs to several items', () => {
    const work = { ...A1, ...B1 };
    const detached = branchOf('detached working tree at 0123456789', work);
    expect(inAnyOrder(APART, a, detached)).toEqual({});
    const both = { ...APART, b: { scope: ['src/b/**'], branch: 'both' }, c: { scope: ['src/c/**'], branch: 'both' } };
    expect(inAnyOrder(both, a, branchOf('both', work))).toEqual({});
  });

  test('has a list of changes that is incomplete', () => {
    const incomplete = 'it has no commit in common with "main"';
    const b = branchOf('feat/b', { ...A1, ...B1 });
    expect(inAnyOrder(APART, { ...a, incomplete }, b)).toEqual({});
    expect(inAnyOrder(APART, a, { ...b, incomplete })).toEqual({});
  });

  test('has a commit below of which Git does not find what came after it', () => {
    const b = branchOf('feat/b', { ...A1, ...B1 });
    const snapshot = (isFound: boolean) => {
      const { after } = stackedSnapshot({
        plans: planOf(APART),
        pulls: [a, b],
        unreadable: isFound ? [] : [commitOf('a1')],
      });
      return after.pulls.map(({ base }) => base);
    };
    expect(snapshot(true)).toEqual(['main', 'feat/a']);
    expect(snapshot(false)).toEqual(['main', 'main']);
  });
});

describe('the changes of an upper branch', () => {
  const on = (rest: Commits, uncommitted?: object) =>
    inAnyOrder(
      APART,
      branchOf('feat/a', A1),
      branchOf('feat/b', { ...A1, ...rest }, uncommitted ? { uncommitted } : {}),
    )['feat/b'];

  test('are those that it adds, and those that it takes back of the lower one', () => {
    expect(on({ b1: { create: ['src/b/1'], modify: ['src/a/1'] } })).toBe('feat/a: create src/b/1, modify src/a/1');
    expect(on({ b1: { create: ['src/b/1'], delete: ['src/a/1'] } })).toBe('feat/a: create src/b/1, delete src/a/1');
  });

  test('hold none of the base, which was merged into it', () => {
    expect(on({ base1: { create: ['lib/new'], modify: ['lib/old'] }, ...B1 })).toBe('feat/a: create src/b/1');
  });

  test('hold those that are not committed', () => {
    expect(on(B1, { create: ['src/b/2'], modify: ['src/a/1'] })).toBe(
      'feat/a: create src/b/1, create src/b/2, modify src/a/1',
    );
  });
});

test('what several branches add to the ones below is asked in one round', () => {
  const pulls = [branchOf('feat/a', A1), branchOf('feat/b', { ...A1, ...B1 }), branchOf('feat/c', { ...A1, ...C1 })];
  const asked: number[] = [];
  storyState({ source: 'git', plans: planOf(APART), pulls }, (planState) => {
    withStackedBranches(NO_PLANS, planState);
    asked.push(planState.facts.needs().filter(({ kind }) => kind === 'stacked').length);
  });
  expect(Math.max(...asked)).toBe(2);
});

test.each([
  ['"shared"', { shared: ['notes/*'] }, 'wrong-kind'],
  ['leeway', { leeway: 2 }, 'out-of-scope'],
])('a branch that takes back what another one has by %s does not pass beside it', (_, settings, rule) => {
  const note: Commits = { n1: { create: ['notes/b'] } };
  const pulls = [
    branchOf('feat/a', { ...note, a1: { delete: ['notes/b'], create: ['src/a/1'] } }),
    branchOf('feat/b', note),
  ];
  const judged = judgeStory({ source: 'git', plans: planOf(APART, settings), pulls });
  expect(pulls.map(({ branch }) => outcomeOf(judged, branch))).toEqual(['failure', 'success']);
  expect(rulesOf(judged, 'feat/a')).toEqual([`${rule} notes/b`]);
  // Its changes against the base do not show what it takes back.
  expect(judged.verdicts[0]?.straight).toBeUndefined();
});

test('a branch passes with the commits of the branch below, and fails if that one fails', () => {
  const outcomes = (first: Commits) => {
    const pulls = [branchOf('feat/a', first), branchOf('feat/b', { ...first, ...B1 })];
    const judged = judgeStory({ source: 'git', plans: planOf(inOrder('a', 'b')), pulls });
    return pulls.map(({ branch }) => `${outcomeOf(judged, branch)} ${rulesOf(judged, branch).join()}`);
  };
  expect(outcomes(A1)).toEqual(['success ', 'success ']);
  expect(outcomes({ a1: { create: ['src/b/9'] } })).toEqual(['failure out-of-scope src/b/9', 'failure below-fails']);
});

test('Two branches share commits if an answer about both of them says so, and it is unknown without such an answer.', () => {
  const [a, b, c, d, twin] = ['a', 'b', 'c', 'd', 'd'].map((head) => openPull({ branch: 'x', head }));
  if (!a || !b || !c || !d || !twin) throw new Error('all are there');
  const commit = (...heads: readonly string[]) => ({ commit: 'e'.repeat(40), heads, changes: [], since: [] });
  const shared = [
    { heads: 'a b', answer: [commit('a', 'b')] },
    // A later answer about more branches, of which one has no commit of its own.
    { heads: 'a c d', answer: [commit('a', 'c'), commit('a', 'x')] },
  ];
  const snapshot = { ...start({ source: 'git' }), answers: { shared } };
  expect([
    shareCommits(a, b, snapshot),
    shareCommits(a, c, snapshot),
    shareCommits(a, d, snapshot),
    shareCommits(b, c, snapshot),
    shareCommits(d, twin, snapshot),
    shareCommits(a, b, start({ source: 'git' })),
  ]).toEqual([true, true, false, undefined, true, undefined]);
});
