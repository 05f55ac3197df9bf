/** A bug that one pull request meets: that one cannot be judged, and the others are. */
import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import { judge } from '../../../src/core/judge/judge.js';
import { reconcile } from '../../../src/core/statuses/reconcile.js';
import { expectGolden } from '../report/golden.js';
import { answer, id, outcomeOf, planOf, type Story, start } from './judge-story.js';

const BUG = new Error('a bug');
const thrower = () => {
  throw BUG;
};
const OUTSIDE = { plans: planOf({ a: { scope: ['a'] }, b: { scope: ['b'], depends_on: ['a'] }, c: { scope: ['c'] } }) };

/** @param broken the same snapshot, in which reading something is the bug */
function reconciled(story: Story, broken: (snapshot: Snapshot) => Snapshot) {
  let snapshot = broken(start(story));
  for (let round = 0; round < 30; round += 1) {
    const attempt = reconcile(snapshot);
    if ('value' in attempt) return { ...attempt.value, snapshot };
    snapshot = broken(answer(story, snapshot, attempt.needs));
  }
  throw new Error('it asks and asks');
}

/** Reading the text of this plan is the bug. */
const unreadable =
  (plans: Story['plans']) =>
  (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    planTrees: snapshot.planTrees.map((tree) =>
      tree.files.some(({ oid }) => oid === id(plans?.['p.yml'] ?? ''))
        ? { ...tree, files: tree.files.map((file) => Object.defineProperty(file, 'text', { get: thrower })) }
        : tree,
    ),
  });

test('A pull request of an item, or of none, that the program fails on is an error.', () => {
  const pulls = [
    { number: 1, branch: 'feat/a', modify: ['x'] },
    { number: 3, branch: 'feat/c', modify: ['c'] },
    { number: 4, branch: 'else', modify: ['c'] },
  ];
  // What is in progress in a clone is only read for the way out of an error.
  const broken = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    pulls: snapshot.pulls.map((pull) =>
      pull.number === 3 ? pull : Object.defineProperty(pull, 'merging', { get: thrower }),
    ),
  });
  const { judgement, crashes, snapshot } = reconciled({ ...OUTSIDE, pulls }, broken);
  expect([1, 3, 4].map((number) => outcomeOf(judgement, number))).toEqual(['error', 'success', 'error']);
  expect(crashes).toEqual([
    { pull: 1, error: BUG },
    { pull: 4, error: BUG },
  ]);
  expect(judgement.verdicts.map(({ pull, item, notes }) => [pull, item, notes.length])).toEqual([
    [1, 'a', 0],
    [3, 'c', 0],
    [4, undefined, 0],
  ]);
  expect(() => judge(snapshot)).toThrow(BUG);
  expectGolden('crash.yml', stringify(judgement.findings, { lineWidth: 0 }));
});

test('An item whose merges the program fails on is unproved, and so is what waits for it.', () => {
  const merged = [{ number: 7, branch: 'feat/a', modify: ['a'], plans: planOf({ a: { scope: ['a'] } }) }];
  const pulls = [
    { number: 2, branch: 'feat/b', modify: ['b'] },
    { number: 3, branch: 'feat/c', modify: ['c'] },
  ];
  const { judgement, crashes } = reconciled({ ...OUTSIDE, pulls, merged }, unreadable(merged[0]?.plans));
  expect([2, 3].map((number) => outcomeOf(judgement, number))).toEqual(['error', 'success']);
  expect(crashes).toEqual([{ pull: undefined, error: BUG }]);
  expectGolden('crash-of-item.yml', stringify(judgement.findings, { lineWidth: 0 }));
});

test('A pull request that the program fails on while the plans are broken is an error.', () => {
  const pulls = [{ number: 9, branch: 'fix', plans: OUTSIDE.plans }];
  const { judgement, crashes } = reconciled({ plans: { 'p.yml': 'version: 1\n' }, pulls }, unreadable(OUTSIDE.plans));
  expect(outcomeOf(judgement, 9)).toBe('error');
  expect(crashes).toEqual([{ pull: 9, error: BUG }]);
});

test('A pull request whose edits cannot be proved because of a bug keeps its verdict, and the others keep their edits.', () => {
  const pulls = [
    { number: 1, branch: 'feat/a', modify: ['x'] },
    { number: 3, branch: 'feat/c', modify: ['c'] },
  ];
  // Only a proof copies the file of the plan.
  const broken = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    planTrees: snapshot.planTrees.map((tree) => ({
      ...tree,
      files: tree.files.map((file) => Object.defineProperty(file, 'bug', { get: thrower, enumerable: true })),
    })),
  });
  const { judgement, crashes } = reconciled({ ...OUTSIDE, pulls }, broken);
  expect([1, 3].map((number) => outcomeOf(judgement, number))).toEqual(['failure', 'success']);
  expect(crashes).toEqual([{ pull: 1, error: BUG }]);
});

test('A pull request that changes plans has no preview if the program fails on its new plans.', () => {
  const pulls = [{ number: 9, branch: 'fix', plans: OUTSIDE.plans }];
  const story: Story = { plans: planOf({ a: { scope: ['x'] } }), pulls, subject: { pull: 9 } };
  const { judgement, crashes } = reconciled(story, unreadable(OUTSIDE.plans));
  expect(judgement.verdicts).toMatchObject([{ pull: 9, verdict: 'error' }]);
  expect(judgement.verdicts[0]).not.toHaveProperty('preview');
  expect(crashes).toEqual([{ pull: 9, error: BUG }]);
});
