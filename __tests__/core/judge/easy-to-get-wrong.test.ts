/** What one mistake in the judge could make pass, or make fail, and what belongs to no single rule. */
import { describe, expect, test } from '@jest/globals';
import { factsIn, PENDING, withFacts } from '../../../src/core/facts/facts.js';
import type { Listed } from '../../../src/core/facts/questions.js';
import type { Subject } from '../../../src/core/facts/snapshot.js';
import { judgeSubject } from '../../../src/core/judge/judge.js';
import { compare } from '../../../src/core/order.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { basePlansAt, basePlansFrom, basePlansOf } from '../../../src/core/progress/base-plans.js';
import { planStateOf } from '../../../src/core/progress/plan-state.js';
import { NO_PLANS, stacksOf } from '../../../src/core/progress/stacks.js';
import { dependsOnOthers, pullsToRecheck } from '../../../src/core/statuses/pulls-to-recheck.js';
import { describeStatus } from '../../../src/core/statuses/status-description.js';
import { unchangedSinceRead } from '../../../src/core/statuses/unchanged.js';
import {
  judgePull,
  judgeStory,
  outcomeOf,
  planOf,
  planText,
  rulesOf,
  type Story,
  start,
  tell,
  treeOf,
  withBranches,
} from './judge-story.js';

const A = { scope: ['src/a/**'] };
const B = { scope: ['src/b/**'] };
const AB = planOf({ a: A, b: B });
const BROKEN = 'version: 1\n';

describe('a clone whose base is the branch of an item judges nothing', () => {
  const plans = planOf({ a: { ...A, branch: ['feat/a', 'feat/a2'] } }, { base: 'feat/a' });
  const story: Story = { source: 'git', base: 'feat/a', plans, pulls: [{ branch: 'feat/a2', modify: ['src/a/x'] }] };

  test('if one of its branches is', () => {
    const { problems } = judgeStory(story);
    expect(problems.map(({ message }) => message)).toEqual([
      'The base "feat/a" is the branch of item "a", so nothing can be checked against it.',
    ]);
    expect(outcomeOf(judgeStory({ ...story, subject: { branch: 'feat/a2' } }), 'feat/a2')).toBe('error');
  });

  test('GitHub knows its own default branch', () => {
    expect(judgeStory({ ...story, source: 'github' }).problems).toEqual([]);
  });
});

test('plans that no file holds are judged like those of the base', () => {
  const snapshot = start({ pulls: [] });
  const plans = readPlans(null, { branch: 'main', defaultBranch: 'main' });
  const attempt = withFacts(snapshot, (facts) => judgeSubject(basePlansFrom(plans, 'by hand'), snapshot, facts));
  expect(attempt).toMatchObject({ value: { planRevision: 'by hand', verdicts: [] } });
});

describe('among all', () => {
  test('an unlisted pull request that was read only for its number has no verdict', () => {
    const plans = planOf({ a: { ...A, merged: { pull: 9 } }, b: B });
    const pulls = [
      { number: 2, branch: 'feat/b', modify: ['src/b/x'] },
      { number: 9, branch: 'fix', modify: ['src/b/x'] },
    ];
    expect(judgeStory({ plans, pulls }).verdicts.map(({ pull }) => pull)).toEqual([2]);
  });

  test('only the pull request under test gets the note that it has another base', () => {
    const pulls = [
      { number: 1, branch: 'feat/a', modify: ['src/a/x'] },
      { number: 3, branch: 'feat/a', base: 'next', modify: ['src/a/x'] },
    ];
    expect(judgePull({ plans: AB, pulls }, 1).notes).toEqual([]);
    expect(judgePull({ plans: AB, pulls }, 3).notes.join()).toContain('#3 targets "next"');
  });

  test('under broken plans two on one head are each judged by themselves', () => {
    const pulls = [
      { number: 1, branch: 'one', head: 'h', modify: ['x'], plans: AB },
      { number: 2, branch: 'two', head: 'h', plans: AB },
    ];
    const story = { plans: { 'p.yml': BROKEN }, pulls };
    expect(outcomeOf(judgePull(story, 1), 1)).toBe('error');
    expect(outcomeOf(judgePull(story, 2), 2)).toBe('success');
  });
});

describe('a change of plans', () => {
  test('that would bring two items onto one branch is a failure: its author can settle it', () => {
    const plans = planOf({ a: A, b: { ...B, branch: 'feat/a' } });
    const judged = judgePull({ plans: AB, pulls: [{ number: 9, branch: 'fix', plans }] }, 9);
    expect(rulesOf(judged)).toEqual(['branch-clash .github/parallel-work/p.yml']);
    expect(outcomeOf(judged, 9)).toBe('failure');
  });

  test('and of a path: the severer word of both sets of plans stands, whichever says it', () => {
    const strict = (outsiders: string) => planOf({ a: A }, { outsiders });
    const rules = (before: string, after: string) =>
      rulesOf(
        judgePull(
          {
            plans: strict(before),
            pulls: [{ number: 9, branch: 'fix', modify: ['src/a/x'], plans: strict(after) }],
          },
          9,
        ),
      );
    for (const [mild, severe, told] of [
      ['active', 'warn', 'warn '],
      ['warn', 'fail', ''],
      ['active', 'fail', ''],
    ] as const) {
      expect(rules(mild, severe)).toEqual([`${told}owned-path src/a/x`]);
      expect(rules(severe, mild)).toEqual([`${told}owned-path src/a/x`]);
    }
  });

  test('that leaves one broken is blamed for it, also where it makes itself an item', () => {
    const plans = { 'p.yml': planText({ items: { c: { branch: 'fix', scope: ['c'] } } }), 'q.yml': BROKEN };
    const judged = judgePull({ plans: AB, pulls: [{ number: 9, branch: 'fix', modify: ['c'], plans }] }, 9);
    expect(rulesOf(judged)).toEqual([
      'broken-plan .github/parallel-work/q.yml',
      'broken-plan .github/parallel-work/q.yml',
    ]);
  });
});

test('a stale path that is only warned of is no stale-base', () => {
  const pulls = [{ number: 1, branch: 'feat/a', modify: ['src/a/con'], holds: { 'src/a/con': 'as-base' as const } }];
  const judged = judgePull({ plans: AB, pulls }, 1);
  expect(rulesOf(judged)).toEqual(['warn unsafe-path src/a/con']);
  expect(outcomeOf(judged, 1)).toBe('success');
});

test('in git what a branch below brought along is excused only where that is of a dependency', () => {
  const pulls = [
    { branch: 'feat/a', create: ['src/a/x'] },
    { branch: 'feat/b', create: ['src/a/x', 'src/b/x'], stackedOn: { 'feat/a': ['src/b/x'] } },
  ];
  expect(rulesOf(judgeStory({ source: 'git', plans: AB, pulls }), 'feat/b')).toContain('out-of-scope src/a/x');
});

describe('whose pull request it is', () => {
  /** `a` in one plan, `b` and what depends on it in another: both have the branch "one". */
  const two = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) => ({
    ...planOf({ a: { ...A, branch: 'one', ...a } }),
    'q.yml': planText({
      items: withBranches({ b: { ...B, branch: 'one', ...b }, c: { scope: ['c'], depends_on: ['b'] } }),
    }),
  });
  const FACT = { merged: { commit: 'f'.repeat(40) } };
  const pulls = [
    { number: 1, branch: 'one', modify: ['src/a/x'] },
    { number: 3, branch: 'feat/c', modify: ['c'] },
  ];

  test('of two finished items on one branch it reopens the first alone', () => {
    const judged = judgeStory({ plans: two(FACT, FACT), commits: ['f'.repeat(40)], pulls });
    expect(judged.verdicts.map(({ pull, item, verdict }) => [pull, item, verdict])).toEqual([
      [1, 'a', 'success'],
      [3, 'c', 'success'],
    ]);
  });

  test('a finished item goes before a dropped one, wherever it stands', () => {
    const judged = judgeStory({ plans: two({ dropped: 'no' }, FACT), commits: ['f'.repeat(40)], pulls });
    expect(judged.verdicts.map(({ item }) => item)).toEqual(['b', 'c']);
    expect(rulesOf(judged, 3)).toEqual(['dependency-open']);
  });

  test('a pull request opened before the merge counts for the item again once the merge is reverted', () => {
    const merged = [{ number: 7, branch: 'feat/a', modify: ['src/a/x'], mergedAt: '2030-01-01T00:00:00Z' }];
    const pull = { number: 1, branch: 'feat/a', modify: ['src/a/x'], openedAt: '2029-01-01T00:00:00Z' };
    const story: Story = { plans: AB, merged, pulls: [pull] };
    expect(rulesOf(judgeStory(story))).toEqual(['duplicate-claim']);
    const reverted: Story = { ...story, files: { 'src/a/x': 'src/a/x at first' } };
    expect(rulesOf(judgeStory(reverted))).toEqual([]);
    expect(judgeStory(reverted).verdicts.map(({ verdict }) => verdict)).toEqual(['success']);
  });

  test('one that was opened in the second of the merge came after it: what depends on the item waits', () => {
    const at = '2030-01-01T00:00:00Z';
    const judged = judgeStory({
      plans: planOf({ a: A, b: { ...B, depends_on: ['a'] } }),
      merged: [{ number: 7, branch: 'feat/a', modify: ['src/a/x'], mergedAt: at }],
      pulls: [
        { number: 8, branch: 'feat/a', modify: ['src/a/y'], openedAt: at },
        { number: 9, branch: 'feat/b', modify: ['src/b/x'] },
      ],
    });
    expect(rulesOf(judged)).toEqual(['dependency-open']);
  });

  test('the lower number goes first, whatever the names and the order of the list', () => {
    const plans = planOf({ a: { ...A, branch: ['z', 'a/*'] } });
    const nine = { number: 9, branch: 'a/2', modify: ['src/a/x'] };
    const ten = { number: 10, branch: 'a/1', modify: ['src/a/x'] };
    for (const pulls of [
      [nine, ten],
      [ten, nine],
    ]) {
      const judged = judgeStory({ plans, pulls });
      expect(judged.verdicts.map(({ pull, verdict }) => [pull, verdict])).toEqual([
        [9, 'success'],
        [10, 'failure'],
      ]);
    }
  });

  test('in git the order of the claims goes before the names', () => {
    const plans = planOf({ a: { ...A, branch: ['z', 'a'] } });
    const pulls = [
      { branch: 'a', modify: ['src/a/x'] },
      { branch: 'z', modify: ['src/a/x'] },
    ];
    const judged = judgeStory({ source: 'git', plans, pulls });
    expect([outcomeOf(judged, 'z'), outcomeOf(judged, 'a')]).toEqual(['success', 'failure']);
  });

  test('verdicts come in the order of the numbers, in git of the names', () => {
    const pulls = [
      { number: 10, branch: 'feat/a', modify: ['src/a/x'] },
      { number: 9, branch: 'feat/b', modify: ['src/b/x'] },
    ];
    expect(judgeStory({ plans: AB, pulls }).verdicts.map(({ pull }) => pull)).toEqual([9, 10]);
    const branches = pulls.toReversed().map(({ branch, modify }) => ({ branch, modify }));
    expect(judgeStory({ source: 'git', plans: AB, pulls: branches }).verdicts.map(({ branch }) => branch)).toEqual([
      'feat/a',
      'feat/b',
    ]);
  });
});

describe('an item of several branches', () => {
  test('is undecided where the list of any one of them cannot be proved', () => {
    const plans = planOf({ a: { ...A, branch: ['one', 'a/*'] }, b: { ...B, depends_on: ['a'] } });
    const pulls = [
      { number: 1, branch: 'one', modify: ['src/a/x'] },
      { number: 2, branch: 'feat/b', modify: ['src/b/x'] },
    ];
    const judged = judgeStory({ plans, pulls, unprovable: { 'a/*': 'too many' } });
    expect([outcomeOf(judged, 1), outcomeOf(judged, 2)]).toEqual(['error', 'error']);
  });

  test('is known in git where one of them was found', () => {
    const plans = planOf({ a: { ...A, branch: ['one', 'two'] }, b: { ...B, depends_on: ['a'] } });
    const pulls = [{ branch: 'feat/b', modify: ['src/b/x'] }];
    expect(rulesOf(judgeStory({ source: 'git', plans, pulls, found: ['two'] }))).toEqual(['dependency-open']);
    expect(rulesOf(judgeStory({ source: 'git', plans, pulls }))).toEqual(['warn dependency-open']);
  });
});

describe('a merged pull request finishes no item', () => {
  const plans = planOf({ a: A, c: { scope: ['c'], depends_on: ['a'] } });
  const waiting = { number: 3, branch: 'feat/c', modify: ['c'] };
  const messages = (story: Story) =>
    judgePull({ plans, ...story, pulls: [waiting] }, 3).findings.map((each) => each.message);
  const UNFINISHED = ['Item "c" depends on item "a", which has no merged pull request.'];

  test('whose merge commit is not in the base, even if the base holds what it changed', () => {
    const merged = [{ number: 7, branch: 'feat/a', create: ['src/a/x'], reached: false }];
    expect(messages({ merged, files: { 'src/a/x': 'the same by another way' } })).toEqual([
      UNFINISHED.join().replace(/\.$/, ' that counts.'),
    ]);
  });

  test('that was of its branch of then, where that is the branch of another item now', () => {
    const now = planOf({
      a: { ...A, branch: 'new' },
      b: { ...B, branch: 'old' },
      c: { scope: ['c'], depends_on: ['a'] },
    });
    const merged = [{ number: 7, branch: 'old', create: ['src/a/x'], plans: planOf({ a: { ...A, branch: 'old' } }) }];
    expect(messages({ plans: now, merged })).toEqual(UNFINISHED);
  });

  test('a commit that the plan does not name does not count, whatever else was merged', () => {
    const named = planOf({ a: { ...A, merged: { pull: 7 } }, b: B, c: { scope: ['c'], depends_on: ['a'] } });
    const merged = [{ number: 8, branch: 'feat/b', create: ['src/b/x'] }];
    expect(messages({ plans: named, merged })[0]).toContain('listed as merged by #7, but the history');
  });

  test('that was taken back, though what depends on it merged other files since', () => {
    const merged = [
      { number: 7, branch: 'feat/a', create: ['src/a/x'], mergedAt: '2024-01-01T00:00:00Z' },
      { number: 8, branch: 'feat/c', create: ['c'], mergedAt: '2024-02-01T00:00:00Z' },
    ];
    const again = { ...waiting, openedAt: '2024-03-01T00:00:00Z' };
    const judged = judgePull({ plans, merged, files: { 'src/a/x': null }, pulls: [again] }, 3);
    expect(judged.findings.map(({ message }) => message)).toEqual([
      'Item "c" depends on item "a", which was merged and then reverted.',
    ]);
  });
});

describe('a reopened item', () => {
  const again = { number: 5, branch: 'feat/a', openedAt: '2025-01-01T00:00:00Z' };
  const at = '2024-01-01T00:00:00Z';

  test('may not delete what it only modified', () => {
    const plans = planOf({ a: { scope: { create: ['src/**'], modify: ['src/x'] } } });
    const merged = [{ number: 1, branch: 'feat/a', modify: ['src/x'], mergedAt: at }];
    expect(rulesOf(judgePull({ plans, merged, pulls: [{ ...again, delete: ['src/x'] }] }, 5))).toEqual([
      'wrong-kind src/x',
    ]);
  });

  test('may not change what it created in a scope that it has no more', () => {
    const plans = planOf({ a: { scope: { create: ['lib/**'] } } });
    const before = planOf({ a: { scope: { create: ['src/**'] } } });
    const merged = [{ number: 1, branch: 'feat/a', create: ['src/x'], mergedAt: at, plans: before }];
    expect(
      rulesOf(judgePull({ plans, merged, pulls: [{ ...again, modify: ['src/x'], holds: { 'src/x': 'more' } }] }, 5)),
    ).toEqual(['out-of-scope src/x']);
  });

  test('has its second merge as its latest: one opened between the two is a leftover', () => {
    const merged = [
      { number: 1, branch: 'feat/a', create: ['src/a/x'], mergedAt: '2026-01-01T00:00:00Z' },
      { number: 2, branch: 'feat/a', create: ['src/a/y'], mergedAt: '2024-01-01T00:00:00Z' },
    ];
    const plans = planOf({ a: A });
    expect(rulesOf(judgePull({ plans, merged, pulls: [{ ...again, create: ['src/a/z'] }] }, 5))).toEqual([
      'duplicate-claim',
    ]);
  });
});

describe('whom the plans bind', () => {
  const rules = (agents: readonly string[], author: string, changes = {}) =>
    rulesOf(
      judgePull({ plans: AB, agents, pulls: [{ number: 9, branch: 'fix', author, modify: ['x'], ...changes }] }, 9),
    );

  test('taking one author out takes out no other', () => {
    expect(rules(['*', '!alice'], 'alice')).toEqual([]);
    expect(rules(['*', '!alice'], 'bob')).toEqual(['unclaimed']);
    expect(rules(['*', 'xbob'], 'bob')).toEqual(['unclaimed']);
  });

  test('also who changes nothing', () => {
    expect(rules(['bob'], 'bob', { modify: [] })).toEqual(['unclaimed']);
  });
});

describe('plans', () => {
  test('broken plans give an error to an empty pull request too', () => {
    expect(outcomeOf(judgePull({ plans: { 'p.yml': BROKEN }, pulls: [{ number: 9, branch: 'fix' }] }, 9), 9)).toBe(
      'error',
    );
  });

  test('that say which base they are for are held to the same when they are changed', () => {
    const [before, after] = [A, { scope: ['src/**'] }].map((a) => planOf({ a, b: B }, { base: 'main' }));
    const judged = judgePull({ plans: before ?? {}, pulls: [{ number: 9, branch: 'fix', plans: after ?? {} }] }, 9);
    expect(rulesOf(judged)).toEqual(['scope-overlap .github/parallel-work/p.yml']);
  });

  test('that the base changed beside the one that is changed here are no matter', () => {
    const q = (title: string) => planText({ items: { q: { branch: 'q', scope: ['q'], title } } });
    const plans = { ...AB, 'q.yml': q('now') };
    const pull = {
      ...{ number: 9, branch: 'fix', plansAtMergeBase: { 'q.yml': q('then') } },
      plans: { 'p.yml': planText({ items: { z: { branch: 'z', scope: ['z'] } } }) },
    };
    expect(rulesOf(judgePull({ plans, pulls: [pull] }, 9))).toEqual([]);
  });
});

test('paths at the top of the repository do not collide because they begin with the same letters', () => {
  const plans = planOf({ a: { scope: ['ab'] }, b: { scope: ['abc'] } });
  const pulls = [
    { number: 1, branch: 'feat/a', modify: ['ab'] },
    { number: 2, branch: 'feat/b', modify: ['abc'] },
  ];
  expect(judgeStory({ plans, pulls }).findings).toEqual([]);
});

test('only the list of submodules itself is that', () => {
  const pulls = [{ number: 1, branch: 'feat/a', modify: ['src/a/x.gitmodules', 'src/a/.gitmodules'] }];
  expect(judgePull({ plans: AB, pulls }, 1).findings).toEqual([]);
  const other = [{ number: 1, branch: 'feat/a', modify: ['.gitmodules.md'] }];
  expect(rulesOf(judgePull({ plans: planOf({ a: { scope: ['**'] } }), pulls: other }, 1))).toEqual([]);
});

test('order is by code units, and equal is equal', () => {
  expect([compare('a', 'b'), compare('b', 'a'), compare('a', 'a')]).toEqual([-1, 1, 0]);
});

describe('what stays unread', () => {
  const plans = readPlans(treeOf(AB), { branch: 'main', defaultBranch: 'main' }).open;

  test('one path in a scope is enough to be watched, and so is a list that cannot be proved', () => {
    const { snapshot } = tell({ pulls: [{ number: 1, branch: 'fix', modify: ['x'] }], subject: { pull: 1 } });
    const [read] = snapshot.pulls;
    const watched = (...paths: string[]) =>
      read &&
      dependsOnOthers(
        { ...read, changes: { complete: true, list: paths.map((path) => ({ path, kind: 'modify' as const })) } },
        plans,
      );
    expect(watched('x')).toBe(false);
    expect(watched('x', 'src/a/y')).toBe(true);
    expect(watched('src/a/y', 'x')).toBe(true);
    expect(read && dependsOnOthers({ ...read, changes: { complete: false, reason: 'too many' } }, plans)).toBe(true);
  });

  test('is a passing status of ours that says so, unless its pull request started the run', () => {
    const description = describeStatus(
      { count: 1, revision: 'none', dependsOnOthers: false, isCommented: false },
      'success into "main": ok',
    );
    const status = { state: 'success' as const, description, isOwn: true };
    const listed = { number: 1, branch: 'fix', sameRepository: true, head: 'h', status };
    const basePlans = basePlansOf(null, start({}));
    const unplanned = { planState: undefined, stacks: stacksOf(NO_PLANS, start({}), factsIn(start({}))) };
    const due = (each: typeof listed, subject: Subject = 'all') =>
      pullsToRecheck({ open: [each], closed: [] }, basePlans, { ...start({}), subject }, unplanned).length;
    expect(due(listed)).toBe(0);
    expect(due(listed, { pull: 2 })).toBe(0);
    expect(due(listed, { pull: 1 })).toBe(1);
    expect(due({ ...listed, status: { ...status, description: 'ok' } })).toBe(1);
    expect(due({ ...listed, status: { ...status, isOwn: false } })).toBe(1);
  });

  test('is never an item pull request: other items may make it fail although no scope has its paths', () => {
    const plans = planOf({ a: A, b: B }, { shared: ['notes/*'] });
    const { snapshot } = tell({ plans, pulls: [{ number: 1, branch: 'feat/a', create: ['notes/x'] }] });
    const due = withFacts(snapshot, (facts) => {
      const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
      if (basePlans === PENDING) return PENDING;
      const planState = planStateOf(basePlans.plans, snapshot, facts);
      if (planState === PENDING) return PENDING;
      const statusFacts = { count: 1, revision: basePlans.revision, dependsOnOthers: false, isCommented: false };
      const status = {
        state: 'success' as const,
        description: describeStatus(statusFacts, 'success into "main": ok'),
        isOwn: true,
      };
      const open = [1, 2].map((number) => ({ number, branch: 'x', sameRepository: true, head: `${number}`, status }));
      return pullsToRecheck({ open, closed: [] }, basePlans, snapshot, { planState, stacks: planState.stacks }).map(
        ({ number }) => number,
      );
    });
    expect(due).toMatchObject({ value: [1] });
  });

  test('a description is never longer than GitHub takes', () => {
    const facts = { count: 900, revision: '0123456789', dependsOnOthers: true, isCommented: true };
    const { length } = [...describeStatus(facts, 'x'.repeat(500))];
    expect(length).toBeLessThanOrEqual(140);
    expect(length).toBeGreaterThan(130);
  });
});

test('what had no status and still has none has not moved', () => {
  const open = [{ number: 1, branch: 'fix', sameRepository: true, head: 'h', status: null }];
  const blank = start({});
  const before = { base: blank.base, pulls: [], answers: { overview: [{ answer: { open, closed: [] } }] } };
  const settled = (now: typeof open | readonly Listed[]) =>
    unchangedSinceRead(before, [], {
      commit: blank.base.commit,
      overview: { open: now, closed: [] },
      elsewhere: [],
      elsewhereCount: 0,
    });
  expect(settled(open)).toBe(true);
  const status = { state: 'success' as const, description: 'green', isOwn: true };
  expect(settled(open.map((each) => ({ ...each, status })))).toBe(false);
});
