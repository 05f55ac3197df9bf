/** Why a merge from the branch of an item does not count for it, and what makes it count. */
import { describe, expect, test } from '@jest/globals';
import { ignoredMerge } from '../../../src/core/progress/ignored-merge.js';
import { mayHaveMerged } from '../../../src/core/progress/merge-candidates.js';
import type { PlanState } from '../../../src/core/progress/plan-state.js';
import { id, type MergedPull, planOf, planText, type Story } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const A = { scope: ['src/a/**'] };
const B = { scope: ['src/b/**'] };

describe('a merge that does not count', () => {
  const plans = planOf({ a: { ...A, branch: ['feat/a', 'a-2'] }, b: B });
  const one: MergedPull = { number: 1, branch: 'feat/a', create: ['src/a/x'], mergedAt: '2024-02-01T00:00:00Z' };
  const before = planOf({ z: { scope: ['z'] } });
  const commit = (number: number | '', branch: string) => id(`merge of ${number} ${branch}`);
  const ask = (planState: PlanState) => {
    const progress = [...planState.progress.values()].find(({ item }) => item.item === 'a');
    return progress && ignoredMerge(progress, planState) && mayHaveMerged(progress, planState);
  };
  const told = (story: Story) => ask(storyState({ plans, ...story }, ask));
  /** The commits about which the judge asks whether the base branch has them. */
  const asked = (story: Story) => storyState({ plans, ...story }, ask).snapshot.answers.reached ?? [];

  test('is none where one counts, or none came from a branch of the item', () => {
    expect(told({})).toBeUndefined();
    expect(told({ merged: [one] })).toBeUndefined();
    const late = { ...one, number: 2, create: [], mergedAt: '2024-03-01T00:00:00Z' };
    expect(told({ merged: [one, late] })).toBeUndefined();
    const other = { ...one, branch: 'feat/b', plans: before };
    expect(told({ plans: planOf({ a: { ...A, merged: { pull: 1 } }, b: B }), merged: [other] })).toBeUndefined();
  });

  test('is none of a fork, though its branch is called so', () => {
    const plansOf = planOf({ a: { ...A, merged: { pull: 1 } } });
    expect(told({ plans: plansOf, merged: [{ ...one, fork: true, reached: false }] })).toBeUndefined();
  });

  test('is the latest: of another time, not listed then', () => {
    const early = { ...one, number: 2, reached: false, mergedAt: '2024-01-01T00:00:00Z' };
    expect(told({ merged: [{ ...one, plans: before }, early] })).toBe(
      '#1 was merged, but at that time the plan did not list its branch for item "a", or listed it for another item too. If #1 ' +
        'is the work of item "a", add "merged: { pull: 1 }" to item "a" in the plan on "main". If not, merge another pull ' +
        'request.',
    );
  });

  test('in git is named by its commit', () => {
    const { number: _, ...branch } = one;
    expect(told({ source: 'git', merged: [{ ...branch, plans: before }] })).toContain(
      `add "merged: { commit: '${commit('', 'feat/a')}' }" to item "a"`,
    );
  });

  test('in git names no branch, and shows no work of the item', () => {
    const { number: _, ...branch } = one;
    const guess = { tip: id('tip'), named: [] };
    expect(told({ source: 'git', merged: [{ ...branch, create: ['README.md'], guess }] })).toBe(
      '"feat/a" is in "main", but no merge names it, and no file shows that this is the work of item "a". If "feat/a" is the ' +
        `work of item "a", add "merged: { commit: '${commit('', 'feat/a')}' }" to item "a" in the plan on "main". If not, merge ` +
        'another pull request.',
    );
    expect(told({ source: 'git', merged: [{ ...branch, guess, plans: before }] })).toContain('the plan did not list');
  });

  test('is not in the history, or its commit is unknown', () => {
    const gone = '#1 was merged, but its merge commit is not in the history of "main". Merge its work again.';
    expect(told({ merged: [{ ...one, reached: false }] })).toBe(gone);
    expect(told({ merged: [{ ...one, noMergeCommit: true }] })).toBe(gone);
    expect(asked({ merged: [{ ...one, noMergeCommit: true }] })).toEqual([]);
  });

  test('changed no file', () => {
    expect(told({ merged: [{ ...one, create: [] }] })).toBe(
      '#1 was merged, but it changed no file, so it does not count. Open another pull request, or add ' +
        '"dropped: <reason>" to item "a" in the plan on "main".',
    );
  });

  describe('into another branch', () => {
    const away: MergedPull = { ...one, base: 'feat/b', reached: false };
    const carrier: MergedPull = { number: 3, branch: 'feat/b', create: ['src/b/x'], mergedAt: '2024-03-01T00:00:00Z' };
    const INTO = '#1 was merged into "feat/b", the branch of item "b", not into "main"';
    const MERGE =
      'Merge "feat/b" into "main". Then name the commit of that merge, or of the squash, in the plan on "main": ' +
      `"merged: { commit: '<40 digits>' }".`;

    test('whose work the base has: by its number', () => {
      expect(told({ merged: [{ ...away, reached: true }] })).toBe(
        `${INTO}, but "main" has its work. If #1 is the work of item "a", add "merged: { pull: 1 }" to item "a" in the plan on "main". If not, merge another pull request.`,
      );
    });

    test('that is to be merged yet', () => {
      expect(told({ merged: [away] })).toBe(`${INTO}. ${MERGE}`);
      // Somebody else has made the file since.
      expect(told({ merged: [away], files: { 'src/a/x': 'else' } })).toBe(`${INTO}. ${MERGE}`);
      expect(told({ merged: [{ ...away, base: 'old' }] })).toBe(
        `#1 was merged into "old", not into "main". ${MERGE.replace('feat/b', 'old')}`,
      );
      const none = { ...away, noMergeCommit: true };
      expect(told({ merged: [none] })).toBe(`${INTO}. ${MERGE}`);
      expect(asked({ merged: [none] })).toEqual([]);
      const { number: _, ...branch } = away;
      expect(told({ source: 'git', merged: [branch] })).toBe(`"feat/a"${INTO.slice(2)}. ${MERGE}`);
    });

    test('that has merged: by the commit of its latest merge, of that branch', () => {
      const two = planOf({ a: A, b: { ...B, branch: ['feat/b', 'b-2'] } });
      const merged = [
        away,
        { ...carrier, number: 2, mergedAt: '2024-02-15T00:00:00Z' },
        carrier,
        { ...carrier, number: 4, branch: 'b-2', create: ['src/b/y'], mergedAt: '2024-04-01T00:00:00Z' },
      ];
      expect(told({ plans: two, merged })).toBe(
        `${INTO}. If its work came with #3, add "merged: { commit: '${commit(3, 'feat/b')}' }" to item "a" in the plan on "main". If not, merge another pull request.`,
      );
      // Merged, and taken up again.
      const again = { number: 9, branch: 'feat/b', modify: ['src/b/x'] };
      expect(told({ plans: two, merged, pulls: [again] })).toBe(`${INTO}. ${MERGE}`);
      expect(told({ plans: two, merged: [away, ...merged.slice(3)] })).toBe(`${INTO}. ${MERGE}`);
    });

    test('of an item of another plan', () => {
      const q = planText({ items: { q: { ...B, branch: 'feat/b' } } });
      expect(told({ plans: { ...planOf({ a: A }), 'q.yml': q }, merged: [away] })).toBe(
        `${INTO.replace('"b"', '"q"')}. ${MERGE}`,
      );
    });
  });
});
