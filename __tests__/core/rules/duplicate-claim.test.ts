/** Which pull request counts for an item already, and whether it is open or merged. */
import { describe, expect, test } from '@jest/globals';
import { duplicateClaim } from '../../../src/core/rules/duplicate-claim.js';
import { judgePull, judgeStory, planOf } from '../judge/judge-story.js';

const A = { scope: ['src/a/**'] };
const plans = planOf({ a: A, b: { scope: ['src/b/**'] } });

describe('duplicate-claim', () => {
  const merged = [{ number: 7, branch: 'feat/a', modify: ['src/a/z'], mergedAt: '2030-01-01T00:00:00Z' }];
  const early = { number: 1, branch: 'feat/a', modify: ['src/a/x'], openedAt: '2029-12-01T00:00:00Z' };

  test('says of an open one that it is open though another of the branch has merged', () => {
    const again = { number: 8, branch: 'feat/a', modify: ['src/a/y'], openedAt: '2030-02-01T00:00:00Z' };
    const judged = judgePull({ plans, merged, pulls: [again, { ...again, number: 9 }] }, 9);
    expect(judged.findings.map(({ found, other }) => [found, other])).toEqual([
      ['#8 is open for it', { plan: 'p', item: 'a', branch: 'feat/a', pull: 8 }],
    ]);
    // For one that was opened before the merge, the one that reopened the item counts.
    expect(judgePull({ plans, merged, pulls: [early, again] }, 1).findings.map(({ found }) => found)).toEqual([
      '#8 is open for it',
    ]);
    expect(judgePull({ plans, merged, pulls: [early] }, 1).findings.map(({ found }) => found)).toEqual([
      '#7 was merged for it',
    ]);
  });

  test('in git, where nothing has a number, names branches', () => {
    const several = planOf({ a: { ...A, branch: ['one', 'two', 'three'] } });
    const judged = judgeStory({
      source: 'git',
      plans: several,
      merged: [{ branch: 'one', modify: ['src/a/z'] }],
      pulls: [
        { branch: 'two', modify: ['src/a/x'] },
        { branch: 'three', modify: ['src/a/y'] },
      ],
    });
    const found = judged.findings.filter(({ rule }) => rule === duplicateClaim.id);
    expect(found.map((each) => [each.found, each.other])).toStrictEqual([
      ['"two" is open for it', { plan: 'p', item: 'a', branch: 'two' }],
    ]);
  });
});
