/** When an item is finished, reopened, reverted or dropped, and what waits for it. */
import { describe, expect, test } from '@jest/globals';
import { factsIn, PENDING } from '../../../src/core/facts/facts.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { dependenciesOf } from '../../../src/core/plan/waves.js';
import { planStateOf } from '../../../src/core/progress/plan-state.js';
import { type Progress, pullName, rosterOf } from '../../../src/core/progress/progress.js';
import {
  findingOf,
  id,
  judgePull,
  judgeStory,
  type MergedPull,
  type OpenPull,
  outcomeOf,
  planOf,
  planText,
  rulesOf,
  type Story,
  start,
  treeOf,
  withBranches,
} from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

/** `b` waits for `a`; #10 is b's pull request, so its verdict shows whether `a` is finished. */
const plans = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'], depends_on: ['a'] } });
const B = { number: 10, branch: 'feat/b', create: ['src/b/x'] };
const A_MERGED: MergedPull = { number: 1, branch: 'feat/a', create: ['src/a/x'] };

function waits(story: Story): string[] {
  const judged = judgePull({ plans, ...story, pulls: [...(story.pulls ?? []), B] }, 10);
  return rulesOf(judged).filter((rule) => rule.includes('dependency-open'));
}

const FINISHED: string[] = [];
const UNFINISHED = ['dependency-open'];

describe('finished: merged as the plan said', () => {
  test('an item without any pull request is unfinished, and what depends on it fails (dependency-open) (case 53)', () => {
    const judged = judgePull({ plans, pulls: [B] }, 10);
    expect(outcomeOf(judged, 10)).toBe('failure');
    expect(rulesOf(judged)).toEqual(['dependency-open']);
    expect(findingOf(judged, 'dependency-open').message).toBe(
      'Item "b" depends on item "a", which has no merged pull request.',
    );
  });

  test('a merged pull request of its branch finishes it', () => {
    expect(waits({ merged: [A_MERGED] })).toEqual(FINISHED);
    expect(outcomeOf(judgePull({ plans, merged: [A_MERGED], pulls: [B] }, 10), 10)).toBe('success');
  });

  test('an open one does not, and it is named (promise 2)', () => {
    const pulls = [{ number: 3, branch: 'feat/a', create: ['src/a/x'] }, B];
    const finding = findingOf(judgePull({ plans, pulls }, 10), 'dependency-open');
    expect(finding.message).toContain('which is open as #3');
    expect(finding.other).toEqual({ plan: 'p', item: 'a', branch: 'feat/a', pull: 3 });
  });

  test('one from a fork does not', () => {
    expect(waits({ merged: [{ ...A_MERGED, fork: true }] })).toEqual(UNFINISHED);
  });

  test('one into another branch does not', () => {
    expect(waits({ merged: [{ ...A_MERGED, base: 'develop' }] })).toEqual(UNFINISHED);
  });

  test('one whose merge commit is not in the history of the base does not', () => {
    expect(waits({ merged: [{ ...A_MERGED, reached: false }] })).toEqual(UNFINISHED);
  });

  test('one without a merge commit does not', () => {
    expect(waits({ merged: [{ ...A_MERGED, noMergeCommit: true }] })).toEqual(UNFINISHED);
  });

  test('one that changed no file does not (case 150)', () => {
    expect(waits({ merged: [{ number: 1, branch: 'feat/a' }] })).toEqual(UNFINISHED);
  });

  test('an old merged branch of the same name does not: no plan stood before it', () => {
    expect(waits({ merged: [{ ...A_MERGED, plans: null }] })).toEqual(UNFINISHED);
  });

  test('a merge before the plan listed the item does not count (case 150)', () => {
    const before = planOf({ z: { scope: ['z'] } });
    expect(waits({ merged: [{ ...A_MERGED, plans: before }] })).toEqual(UNFINISHED);
  });

  test('a merge while the item had another branch does not count', () => {
    const before = planOf({ a: { scope: ['src/a/**'], branch: 'other' } });
    expect(waits({ merged: [{ ...A_MERGED, plans: before }] })).toEqual(UNFINISHED);
  });

  test('a merge while only another plan listed the branch does not count', () => {
    const before = { 'q.yml': planText({ items: withBranches({ a: { scope: ['src/a/**'] } }) }) };
    expect(waits({ merged: [{ ...A_MERGED, plans: before }] })).toEqual(UNFINISHED);
  });

  test('one that merged under an earlier wording of the plan does', () => {
    const before = planOf({ a: { scope: ['elsewhere'], branch: ['feat/a', 'x'] } });
    expect(waits({ merged: [{ ...A_MERGED, plans: before }] })).toEqual(FINISHED);
  });

  test('a merged pull request whose list cannot be proved complete changed more than none', () => {
    expect(waits({ merged: [{ ...A_MERGED, incomplete: 'too many' }] })).toEqual(FINISHED);
  });

  test('one branch for two items that waited: it finishes neither', () => {
    const shared = planOf({
      a: { scope: ['src/a/**'], branch: 'feat/x' },
      c: { scope: ['src/c/**'], branch: 'feat/x' },
      b: { scope: ['src/b/**'], depends_on: ['a'] },
    });
    expect(waits({ plans: shared, merged: [{ ...A_MERGED, branch: 'feat/x' }] })).toEqual(UNFINISHED);
  });

  test('one branch for two items of which the other was dropped by then: it finishes this one', () => {
    const shared = planOf({
      a: { scope: ['src/a/**'], branch: 'feat/x' },
      c: { scope: ['src/c/**'], branch: 'feat/x', dropped: 'no' },
      b: { scope: ['src/b/**'], depends_on: ['a'] },
    });
    expect(waits({ plans: shared, merged: [{ ...A_MERGED, branch: 'feat/x' }] })).toEqual(FINISHED);
  });

  test('one branch for two items, one after the other: each merge finishes the one that waits', () => {
    const first = planOf({ c: { scope: ['src/c/**'], branch: 'feat/x' } });
    const shared = planOf({
      c: { scope: ['src/c/**'], branch: 'feat/x' },
      a: { scope: ['src/a/**'], branch: 'feat/x' },
      b: { scope: ['src/b/**'], depends_on: ['a'] },
    });
    const merged = [
      { number: 1, branch: 'feat/x', create: ['src/c/x'], plans: first, mergedAt: '2020-02-01T00:00:00Z' },
      { number: 2, branch: 'feat/x', create: ['src/a/x'], mergedAt: '2020-03-01T00:00:00Z' },
    ];
    expect(waits({ plans: shared, merged })).toEqual(FINISHED);
    expect(waits({ plans: shared, merged: merged.slice(0, 1) })).toEqual(UNFINISHED);
  });
});

describe('merged elsewhere, as the plan says', () => {
  const withMerged = (merged: object) =>
    planOf({ a: { scope: ['src/a/**'], merged }, b: { scope: ['src/b/**'], depends_on: ['a'] } });
  const commit = id('some commit');

  test('a commit in the history of the base finishes the item', () => {
    expect(waits({ plans: withMerged({ commit }), commits: [commit] })).toEqual(FINISHED);
  });

  test('a commit that is not there does not, and the verdict says so', () => {
    const judged = judgePull({ plans: withMerged({ commit }), pulls: [B] }, 10);
    expect(findingOf(judged, 'dependency-open').message).toContain(
      `is listed as merged by commit ${commit}, but the history of "main" does not contain it`,
    );
  });

  test('a pull request whose merge commit is in the history counts, wherever it came from and whatever the plan was', () => {
    const merged = [{ number: 41, branch: 'patch-1', fork: true, create: ['src/a/x'], plans: null }];
    expect(waits({ plans: withMerged({ pull: 41 }), merged })).toEqual(FINISHED);
  });

  test('a pull request that is open, or whose merge is not in the history, does not', () => {
    const open = judgePull({ plans: withMerged({ pull: 41 }), pulls: [B, { number: 41, branch: 'patch-1' }] }, 10);
    expect(findingOf(open, 'dependency-open').message).toContain('is listed as merged by #41');
    const merged = [{ number: 41, branch: 'patch-1', create: ['src/a/x'], reached: false }];
    expect(waits({ plans: withMerged({ pull: 41 }), merged })).toEqual(UNFINISHED);
  });

  test('it can be reverted like any other', () => {
    const merged = [{ number: 41, branch: 'patch-1', create: ['src/a/x'] }];
    expect(waits({ plans: withMerged({ pull: 41 }), merged, files: { 'src/a/x': null } })).toEqual(UNFINISHED);
  });
});

describe('reopened', () => {
  const merged = [{ ...A_MERGED, mergedAt: '2024-01-01T00:00:00Z' }];
  const again = { number: 5, branch: 'feat/a', openedAt: '2024-02-01T00:00:00Z' };

  test('a pull request opened after the latest merge reopens the item: success, and dependents wait again (case 52)', () => {
    const story = { plans, merged, pulls: [{ ...again, create: ['src/a/y'] }, B] };
    expect(outcomeOf(judgePull(story, 5), 5)).toBe('success');
    expect(findingOf(judgePull(story, 10), 'dependency-open').message).toContain('was reopened by #5');
  });

  test('once it is merged or closed, the item is finished again', () => {
    expect(waits({ merged: [...merged, { ...A_MERGED, number: 5, mergedAt: '2024-03-01T00:00:00Z' }] })).toEqual(
      FINISHED,
    );
    expect(waits({ merged })).toEqual(FINISHED);
  });

  test('it is judged by its scope', () => {
    expect(rulesOf(judgePull({ plans, merged, pulls: [{ ...again, modify: ['src/z'] }] }, 5))).toEqual([
      'out-of-scope src/z',
    ]);
  });

  test('paths that its merged pull requests created may also be modified and deleted, others not', () => {
    const strict = planOf({ a: { scope: { create: ['src/a/**'] } } });
    const pulls = [{ ...again, modify: ['src/a/x'], delete: ['src/a/y'] }];
    const made = [{ ...A_MERGED, create: ['src/a/x', 'src/a/y'], mergedAt: '2024-01-01T00:00:00Z', plans: strict }];
    expect(rulesOf(judgePull({ plans: strict, merged: made, pulls }, 5))).toEqual([]);
    const pullOfOther = [{ ...again, modify: ['src/a/other'] }];
    expect(rulesOf(judgePull({ plans: strict, merged: made, pulls: pullOfOther }, 5))).toEqual([
      'wrong-kind src/a/other',
    ]);
  });

  test('so may what they created through "shared"', () => {
    const plans = planOf({ a: { scope: ['src/a/**'] } }, { shared: ['changes/*.md'] });
    const merged = [{ number: 1, branch: 'feat/a', create: ['changes/a.md'] }];
    const holds = { 'changes/a.md': 'more' };
    const pulls = [{ number: 2, branch: 'feat/a', modify: ['changes/a.md', 'changes/b.md'], holds }];
    expect(rulesOf(judgePull({ plans, merged, pulls }, 2))).toEqual(['wrong-kind changes/b.md']);
  });

  test('one opened before the merge stays a duplicate and reopens nothing', () => {
    const early = { ...again, openedAt: '2023-12-01T00:00:00Z', create: ['src/a/y'] };
    const judged = judgePull({ plans, merged, pulls: [early, B] }, 5);
    expect(outcomeOf(judged, 5)).toBe('failure');
    expect(rulesOf(judged)).toEqual(['duplicate-claim']);
    expect(findingOf(judged, 'duplicate-claim').message).toBe(
      '#5 was opened for item "a" before #1 was merged for the same item, so it no longer counts.',
    );
    expect(waits({ merged, pulls: [early] })).toEqual(FINISHED);
  });

  test('the latest merge counts, also where the plan names an earlier one', () => {
    const named = planOf({ a: { scope: ['src/a/**'], merged: { pull: 41 } } });
    const both = [
      { number: 41, branch: 'patch-1', create: ['src/a/z'], mergedAt: '2022-01-01T00:00:00Z' },
      { ...A_MERGED, mergedAt: '2024-01-01T00:00:00Z', plans: named },
    ];
    const between = { ...again, openedAt: '2023-01-01T00:00:00Z', create: ['src/a/y'] };
    const judged = judgePull({ plans: named, merged: both, pulls: [between] }, 5);
    expect(findingOf(judged, 'duplicate-claim').other).toMatchObject({ pull: 1 });
  });

  test('a leftover changes nothing for the others', () => {
    const early = { ...again, openedAt: '2023-12-01T00:00:00Z', create: ['src/b/x'] };
    expect(rulesOf(judgePull({ plans, merged, pulls: [early, B] }, 10))).toEqual([]);
  });

  test('in git an unmerged branch of a finished item reopens it', () => {
    const judged = judgeStory({
      source: 'git',
      plans: planOf({ a: { scope: ['src/a/**'], branch: ['feat/a', 'feat/a2'] } }),
      merged: [{ branch: 'feat/a', create: ['src/a/x'] }],
      pulls: [{ branch: 'feat/a2', create: ['src/a/y'] }],
    });
    expect(judged.verdicts).toMatchObject([{ branch: 'feat/a2', item: 'a', verdict: 'success' }]);
  });
});

describe('reverted', () => {
  const merged = [{ ...A_MERGED, create: ['src/a/x'], modify: ['src/a/y'] }];

  test('every path as it was before: the item is unfinished, and it is said why', () => {
    const files = { 'src/a/x': null, 'src/a/y': 'src/a/y at first' };
    expect(waits({ merged, files })).toEqual(UNFINISHED);
    const judged = judgePull({ plans, merged, files, pulls: [B] }, 10);
    expect(findingOf(judged, 'dependency-open').message).toContain('was merged and then reverted');
  });

  test('one path that is not as it was: finished', () => {
    expect(waits({ merged, files: { 'src/a/x': null } })).toEqual(FINISHED);
    expect(waits({ merged, files: { 'src/a/x': null, 'src/a/y': 'something else' } })).toEqual(FINISHED);
  });

  test('the mode counts as well', () => {
    const entry = { mode: '100755', oid: id('src/a/y at first') };
    expect(waits({ merged, files: { 'src/a/x': null, 'src/a/y': entry } })).toEqual(FINISHED);
  });

  test('of several merges the state before the first counts', () => {
    const two = [
      { ...A_MERGED, mergedAt: '2024-01-01T00:00:00Z' },
      { number: 2, branch: 'feat/a', modify: ['src/a/x'], mergedAt: '2024-02-01T00:00:00Z' },
    ];
    // The second alone taken back: its path is still not as before the first.
    expect(waits({ merged: two, files: { 'src/a/x': 'src/a/x by feat/a' } })).toEqual(FINISHED);
    expect(waits({ merged: two, files: { 'src/a/x': null } })).toEqual(UNFINISHED);
  });

  test('not where a merged pull request of a dependent item changed one of those paths', () => {
    const built = [...merged, { number: 2, branch: 'feat/b', delete: ['src/a/x'], mergedAt: '2021-01-01T00:00:00Z' }];
    const three = planOf({
      a: { scope: ['src/a/**'] },
      b: { scope: ['src/b/**'], depends_on: ['a'] },
      c: { scope: ['src/c/**'], depends_on: ['a'] },
    });
    const story = {
      plans: three,
      files: { 'src/a/x': null, 'src/a/y': 'src/a/y at first' },
      pulls: [{ number: 11, branch: 'feat/c', create: ['src/c/x'] }],
    };
    expect(rulesOf(judgePull({ ...story, merged }, 11))).toEqual(['dependency-open']);
    expect(rulesOf(judgePull({ ...story, merged: built }, 11))).toEqual([]);
  });

  test('not where the integration changed one of those paths', () => {
    const integrated = planOf(
      { a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'], depends_on: ['a'] } },
      { integration: { branch: 'feat/all', scope: ['src/index.ts'] } },
    );
    const story = { plans: integrated, files: { 'src/a/x': null } };
    const own = { ...A_MERGED, create: ['src/a/x'] };
    const taken = { number: 3, branch: 'feat/all', delete: ['src/a/x'], mergedAt: '2021-01-01T00:00:00Z' };
    expect(waits({ ...story, merged: [own] })).toEqual(UNFINISHED);
    expect(waits({ ...story, merged: [own, taken] })).toEqual(FINISHED);
  });

  test('a revert of a hundred files is found in a few rounds', () => {
    const many = Array.from({ length: 100 }, (_, index) => `src/a/${index}`);
    const files = Object.fromEntries(many.map((path) => [path, null]));
    expect(waits({ merged: [{ ...A_MERGED, create: many }], files })).toEqual(UNFINISHED);
  });

  test('a new pull request of a reverted item is its pull request again', () => {
    const again = { number: 5, branch: 'feat/a', create: ['src/a/x'] };
    const judged = judgePull({ plans, merged: [A_MERGED], files: { 'src/a/x': null }, pulls: [again] }, 5);
    expect(judged.verdicts).toMatchObject([{ item: 'a', verdict: 'success' }]);
  });
});

describe('dropped', () => {
  test('a dropped item is finished: nothing waits for it', () => {
    const given = planOf({
      a: { scope: ['src/a/**'], dropped: 'not needed' },
      b: { scope: ['src/b/**'], depends_on: ['a'] },
    });
    expect(waits({ plans: given })).toEqual(FINISHED);
  });
});

describe('order (dependency-open)', () => {
  const chain = planOf({
    a: { scope: ['src/a/**'] },
    m: { scope: ['src/m/**'], depends_on: ['a'] },
    b: { scope: ['src/b/**'], depends_on: ['m'] },
  });

  test('reports the nearest unfinished dependency, not the one that this one waits for', () => {
    const judged = judgePull({ plans: chain, pulls: [B] }, 10);
    expect(judged.findings.map(({ rule, other }) => [rule, other?.item])).toEqual([['dependency-open', 'm']]);
  });

  test('also where only the far one is unfinished', () => {
    const merged = [{ number: 2, branch: 'feat/m', create: ['src/m/x'] }];
    const judged = judgePull({ plans: chain, merged, pulls: [B] }, 10);
    expect(judged.findings.map(({ other }) => other?.item)).toEqual(['a']);
  });

  test('across plans', () => {
    const two = {
      'auth.yml': planText({ items: withBranches({ token: { scope: ['src/token/**'] } }) }),
      'p.yml': planText({ items: withBranches({ b: { scope: ['src/b/**'], depends_on: ['auth/token'] } }) }),
    };
    const judged = judgePull({ plans: two, pulls: [B] }, 10);
    expect(judged.findings[0]?.other).toEqual({ plan: 'auth', item: 'token' });
    const merged = [{ number: 1, branch: 'feat/token', create: ['src/token/x'] }];
    expect(rulesOf(judgePull({ plans: two, merged, pulls: [B] }, 10))).toEqual([]);
  });

  test('an item without dependencies waits for no other', () => {
    expect(rulesOf(judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', create: ['src/a/x'] }] }, 1))).toEqual([]);
  });

  test('in git a dependency of which no branch is found is unknown: a warning', () => {
    const story: Story = { source: 'git', plans, pulls: [{ branch: 'feat/b', create: ['src/b/x'] }] };
    const judged = judgeStory(story);
    expect(rulesOf(judged)).toEqual(['warn dependency-open']);
    expect(outcomeOf(judged, 'feat/b')).toBe('success');
  });

  test('on the command line a dependency merged by number is unknown, which is a warning', () => {
    const merged = planOf({
      a: { scope: ['src/a/**'], merged: { pull: 41 } },
      b: { scope: ['src/b/**'], depends_on: ['a'] },
    });
    const pulls = [
      { branch: 'feat/a', create: ['src/a/old'] },
      { branch: 'feat/b', create: ['src/b/x'] },
    ];
    const judged = judgeStory({ source: 'git', plans: merged, pulls, subject: { branch: 'feat/b' } });
    expect(rulesOf(judged)).toEqual(['warn dependency-open']);
    expect(judged.findings[0]?.message).toContain('listed as merged by #41');
  });

  test('in git a dependency that was found and has not merged is open', () => {
    const story: Story = {
      source: 'git',
      plans,
      pulls: [{ branch: 'feat/b', create: ['src/b/x'] }],
      found: ['feat/a'],
    };
    expect(rulesOf(judgeStory(story))).toEqual(['dependency-open']);
  });

  test('in git a dependency that has merged is finished', () => {
    const pulls = [{ branch: 'feat/b', create: ['src/b/x'] }];
    const merged = [{ branch: 'feat/a', create: ['src/a/x'] }];
    expect(rulesOf(judgeStory({ source: 'git', plans, pulls, merged }))).toEqual([]);
  });
});

describe('unprovable-claim', () => {
  const globs = planOf({
    a: { scope: ['src/a/**'], branch: 'bot/a-*' },
    b: { scope: ['src/b/**'], depends_on: ['a'] },
  });
  const unprovable = { 'bot/a-*': 'over 1,000 merged pull requests' };

  test('a glob whose merged pull requests cannot all be listed: error, "Give the exact name of the branch"', () => {
    const pulls = [{ number: 1, branch: 'bot/a-1', create: ['src/a/x'] }];
    const judged = judgePull({ plans: globs, unprovable, pulls }, 1);
    expect(outcomeOf(judged, 1)).toBe('error');
    expect(rulesOf(judged)).toEqual(['unprovable-claim']);
    expect(findingOf(judged, 'unprovable-claim').remedy).toContain('Give the exact name of the branch');
  });

  test('what waits for that item cannot be decided either', () => {
    expect(outcomeOf(judgePull({ plans: globs, unprovable, pulls: [B] }, 10), 10)).toBe('error');
  });

  test('where they can be listed it is no matter', () => {
    const pulls = [{ number: 1, branch: 'bot/a-1', create: ['src/a/x'] }];
    expect(outcomeOf(judgePull({ plans: globs, pulls }, 1), 1)).toBe('success');
  });
});

test('A revert is only named where one commit says that it takes back the only merge.', () => {
  const merged = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ branch: `feat/a${index || ''}`, create: ['src/a/x'] }));
  const undo = (commit: string, branch = 'feat/a') => {
    const message = `Undo\n\nThis reverts commit ${id(`merge of  ${branch}`)}.`;
    return { commit: commit.repeat(40), isMerge: false, message };
  };
  const items = { a: { branch: ['feat/a', 'feat/a1'], scope: ['src/a/**'] }, b: { scope: ['b'], depends_on: ['a'] } };
  const pulls = [{ branch: 'feat/b', create: ['b'] }];
  const command = (arrived: Story['arrived'], count = 1) => {
    const story = {
      plans: planOf(items),
      pulls,
      merged: merged(count),
      files: { 'src/a/x': null },
      arrived: arrived ?? [],
    };
    const { remedy } = findingOf(judgeStory({ source: 'git', ...story }), 'dependency-open');
    return /git revert \w+/.exec(remedy)?.[0];
  };
  expect(command([undo('e')])).toBe(`git revert ${'e'.repeat(40)}`);
  expect(command([undo('e'), undo('d')])).toBeUndefined();
  expect(command([undo('e', 'feat/other')])).toBeUndefined();
  expect(command([undo('e')], 2)).toBeUndefined();
});

describe('The progress of item "a"', () => {
  const commit = id('some commit');
  const item = (more: object = {}) =>
    planOf({ a: { branch: ['feat/a', 'a-2', 'a-3'], scope: ['src/a/**'], ...more }, b: { scope: ['b'] } });
  const stateOf = (story: Story, name = 'a') => {
    const all = [...storyState({ plans: item(), ...story }).progress.values()];
    const found = all.find((each) => each.item.item === name);
    if (!found) throw new Error(`no item ${name}`);
    return found;
  };
  const at = (month: number) => `2024-0${month}-01T00:00:00Z`;
  const first = { ...A_MERGED, mergedAt: at(3) };
  const more: MergedPull = { number: 2, branch: 'a-2', create: ['src/a/y'], mergedAt: at(4) };
  const ofB: MergedPull = { number: 3, branch: 'feat/b', create: ['b'], mergedAt: at(2) };
  const UNTOLD = 'may have been merged or reopened (this could not be read)';
  const unread = (path: string) => `the check could not read whether ${path}`;

  test.each<[string, Story, string | undefined, string]>([
    ['is known without anything unread', { merged: [first] }, undefined, ''],
    ['needs what its merge changed', { merged: [first], unreadable: ['src/a/x'] }, unread('it was reverted'), UNTOLD],
    [
      'needs the number in the plan',
      { plans: item({ merged: { pull: 41 } }), unreadable: ['41'] },
      '#41, by which it is listed as merged, could not be read',
      UNTOLD,
    ],
    [
      'needs the commit in the plan',
      { plans: item({ merged: { commit } }), unreadable: [commit] },
      unread(`${commit} is on the base branch`),
      UNTOLD,
    ],
    [
      'needs each of its merges',
      { merged: [first, more], unreadable: [id('merge of 2 a-2')] },
      unread('#2 is on the base branch'),
      UNTOLD,
    ],
    ['needs no merge of another item', { merged: [first, ofB], unreadable: [id('merge of 3 feat/b')] }, undefined, ''],
    [
      'says that its merge changed no file',
      { merged: [{ ...first, create: [] }] },
      undefined,
      'has no merged pull request that counts: #1 changed no file',
    ],
    ['needs its open pull requests', { merged: [first], openUnread: ['a-2'] }, undefined, UNTOLD],
  ])('%s', (_, story, unprovable, because) => {
    const state = stateOf(story);
    expect([state.unprovable, state.because]).toEqual([unprovable, because]);
    expect(state.finished).toBe(because === '');
    expect(state.openUnread).toBe(story.openUnread && true);
  });

  const open = (number: number, branch: string, month: number, base = 'main') => ({
    ...{ number, branch, base, openedAt: at(month), modify: ['src/a/x'] },
  });

  test.each<[string, Story, string]>([
    ['is reopened', { merged: [first], pulls: [open(5, 'feat/a', 4)] }, 'was reopened by #5'],
    [
      'is reopened in the second of the merge',
      { merged: [first], pulls: [open(5, 'feat/a', 3)] },
      'was reopened by #5',
    ],
    [
      'has a part open that is older than the merge, and one that is newer',
      {
        merged: [first, ofB],
        pulls: [{ ...open(5, 'a-2', 2), formerBases: ['feat/a'] }, open(6, 'a-3', 4, 'a-2')],
      },
      'has another part open as #5',
    ],
    [
      'has a part open that still goes into the branch that merged',
      { merged: [first, ofB], pulls: [open(5, 'a-2', 2, 'feat/a')] },
      'is open as #5, which still goes into "feat/a"',
    ],
    [
      'has a part open that goes into a branch that merged from a fork',
      { merged: [{ ...ofB, branch: 'lost', fork: true }, more], pulls: [open(5, 'a-3', 2, 'lost')] },
      '',
    ],
    [
      'is reverted though a part still goes into the branch that merged',
      { merged: [first], files: { 'src/a/x': null }, pulls: [open(5, 'a-2', 2, 'feat/a')] },
      'was merged and then reverted',
    ],
  ])('says why it is unfinished if it %s', (_, story, because) => {
    expect(stateOf(story).because).toBe(because);
  });

  test('names who has claimed it only while nothing else is there, and never in place of a merge', () => {
    const taken = { 'feat/a': { by: 'Ada', at: '2026-11-28T10:00:00.000Z' } };
    expect(stateOf({ taken })).toMatchObject({
      taken: taken['feat/a'],
      because: 'is claimed by Ada since 2026-11-28T10:00:00.000Z, and not started',
    });
    expect(stateOf({ taken, pulls: [open(5, 'a-2', 4)] })).not.toHaveProperty('taken');
    const plans = planOf({ b: { scope: ['b'] } }, { integration: { branch: 'feat/a', scope: ['src/a/**'] } });
    expect(stateOf({ plans, taken, merged: [first] }, 'integration').because).toBe(
      'was merged as #1 before item "b" was',
    );
  });

  test('gives an open pull request to the item that is not dropped, among those that are finished', () => {
    const plans = planOf({
      c: { branch: ['one', 'c-2'], scope: ['c'], dropped: 'no' },
      a: { branch: ['one', 'a-2'], scope: ['src/a/**'] },
    });
    const story: Story = { plans, merged: [more], pulls: [open(5, 'one', 6)] };
    const pullsOf = (name: string) => stateOf(story, name).pulls.map(({ number }) => number);
    expect([pullsOf('a'), pullsOf('c')]).toEqual([[5], []]);
    const dropped = planOf({
      a: { branch: 'one', scope: ['a'], dropped: 'no' },
      c: { branch: 'one', scope: ['c'], dropped: 'no' },
    });
    expect(stateOf({ ...story, plans: dropped }).pulls).toHaveLength(1);
  });

  test('gives an open pull request to the first item of the plan, by a name or a glob, among those that are finished', () => {
    const merged = [more, { ...ofB, branch: 'c-2', create: ['c/x'] }];
    const ofFirst = (first: string, second: string) => {
      const plans = planOf({
        a: { branch: [first, 'a-2'], scope: ['src/a/**'] },
        c: { branch: [second, 'c-2'], scope: ['c/**'] },
      });
      const story = { plans, merged, pulls: [open(5, 'hosted/1', 6)] };
      return ['a', 'c'].map((name) => stateOf(story, name).pulls.map(({ number }) => number));
    };
    expect(ofFirst('hosted/*', 'hosted/1')).toEqual([[5], []]);
    expect(ofFirst('hosted/1', 'hosted/*')).toEqual([[5], []]);
  });

  test('is known although the pull requests of a branch could not be read, if the list of all open ones has every branch', () => {
    const { snapshot, plans } = storyState({ plans: item(), merged: [first], openUnread: ['a-2'] });
    const finished = (branches: readonly string[], unseen = 0) => {
      const open = branches.map((branch) => ({ number: 1, branch, sameRepository: true, head: 'h', status: null }));
      const answer = { open, closed: [], ...(unseen > 0 ? { unseen } : {}) };
      const known = { ...snapshot, answers: { ...snapshot.answers, overview: [{ answer }] } };
      const state = planStateOf({ open: plans, inert: [] }, known, factsIn(known));
      return state !== PENDING && state.progress.get('p/a')?.finished;
    };
    expect([finished([]), finished(['x']), finished(['x', '']), finished([''])]).toEqual([true, true, false, false]);
    expect(finished(['x'], 3)).toBe(false);
  });

  test('is known in git if the plan names a commit, and not if it names a number', () => {
    const known = (merged: object) => stateOf({ source: 'git', plans: item({ merged }) }).known;
    expect([known({ commit }), known({ pull: 41 })]).toEqual([true, false]);
  });

  test('in git begins with the first claim and the first name, whatever was read first', () => {
    const names = ({ pulls, duplicates }: Progress) => [...pulls, ...duplicates].map(({ branch }) => branch);
    const story = (...branches: string[]): Story => ({
      ...{ source: 'git', subject: { branch: branches[0] ?? '' }, plans: item({ branch: ['z', 'a/*', 'b'] }) },
      pulls: branches.map((branch) => ({ branch, modify: ['src/a/x'] })),
    });
    expect(names(stateOf(story('b', 'a/2', 'z', 'a/1')))).toEqual(['z', 'a/1', 'a/2', 'b']);
    expect(names(stateOf(story('a/2', 'a/1', 'b', 'z')))).toEqual(['z', 'a/1', 'a/2', 'b']);
  });
});

test('a branch of two unfinished items is a clash where it goes into the base, or ends nowhere', () => {
  const next = planOf({ z: { scope: ['z'] } }, { base: 'next' })['p.yml'] ?? '';
  const items = { a: { scope: ['a'], branch: ['one', 'a-2'] }, b: { scope: ['b'], branch: 'one' } };
  const clashesOf = (pull: Partial<OpenPull>) => {
    const pulls = [{ number: 1, branch: 'one', ...pull }];
    const { plans, snapshot, stacks, facts } = storyState({ plans: { ...planOf(items), 'q.yml': next }, pulls });
    const roster = rosterOf(plans, dependenciesOf(plans), stacks, snapshot, facts);
    if (roster === PENDING) throw new Error('all is answered');
    return roster.clashes.map(({ pull: of, claimants }) => [of.number, ...claimants.map(({ item }) => item)]);
  };
  expect([clashesOf({}), clashesOf({ base: 'gone' })]).toEqual([[[1, 'a', 'b']], [[1, 'a', 'b']]]);
  expect([clashesOf({ branch: 'a-2' }), clashesOf({ base: 'next' }), clashesOf({ fork: true })]).toEqual([[], [], []]);
});

test('a pull request is called by its number, a branch by its name, and a working tree by what it is', () => {
  const tree = 'detached working tree at 0123456789';
  expect([{ number: 7, branch: 'x' }, { branch: 'x' }, { branch: tree }].map(pullName)).toEqual([
    ...['#7', '"x"', `the ${tree}`],
  ]);
});

const BRANCHES = { branch: 'main', defaultBranch: 'main' };

test('the claim of an item and the number by which the plan lists it as merged are asked in one round', () => {
  const read = readPlans(treeOf(planOf({ a: { scope: ['a'], merged: { pull: 7 } } })), BRANCHES);
  const facts = factsIn(start({}));
  expect(planStateOf(read, start({}), facts)).toBe(PENDING);
  expect(facts.needs()).toEqual([
    { kind: 'claim', branch: 'feat/a' },
    { kind: 'number', pull: 7 },
  ]);
});

test('a bug that one item meets makes only that item unprovable', () => {
  const story = { plans, merged: [A_MERGED], pulls: [B, { number: 11, branch: 'feat/a', modify: ['src/a/x'] }] };
  const { snapshot } = storyState(story);
  const bug = new Error('a bug');
  const facts = {
    ...factsIn(snapshot),
    entry: () => {
      throw bug;
    },
  };
  const state = planStateOf(readPlans(treeOf(plans), BRANCHES), snapshot, facts);
  if (state === PENDING) throw new Error('all is answered');
  const unread = 'the program failed while it counted the merges of the item';
  expect(state.progress.get('p/a')).toMatchObject({
    merges: [],
    pulls: [{ number: 11 }],
    finished: false,
    reopened: false,
    reverted: false,
    because: 'may have been merged or reopened (this could not be read)',
    unprovable: unread,
    crash: { error: bug },
  });
  expect(state.progress.get('p/b')).not.toHaveProperty('crash');
});

test('branches of one item come in the order of its claims in Git, and within a glob by name', () => {
  const items = planOf({ a: { scope: ['a'], branch: ['z/1', 'feat/*', 'a/1'] } });
  const pulls = ['a/1', 'feat/y', 'feat/x', 'z/1'].map((branch) => ({ branch, create: ['a'] }));
  const { progress } = storyState({ source: 'git', plans: items, pulls });
  const [a] = [...progress.values()];
  expect([...(a?.pulls ?? []), ...(a?.duplicates ?? [])].map(({ branch }) => branch)).toEqual([
    'z/1',
    'feat/x',
    'feat/y',
    'a/1',
  ]);
});
