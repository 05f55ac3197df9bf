/** Which commit a message takes back, and how reverted work comes back. */
import { expect, test } from '@jest/globals';
import type { PlanState } from '../../../src/core/progress/plan-state.js';
import { bringBack, revertedBy } from '../../../src/core/progress/revert.js';
import { id, planOf, type Story } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const COMMIT = '0123456789abcdef'.repeat(4);

test.each<[string, string | undefined]>([
  [`This reverts commit ${COMMIT.slice(0, 40)}.`, COMMIT.slice(0, 40)],
  [`Revert "x"\n\nThis reverts commit ${COMMIT}.`, COMMIT],
  [`This reverts commit ${COMMIT.slice(0, 39)}.`, undefined],
  [`It says: This reverts commit ${COMMIT}.`, undefined],
  ['Revert "x"', undefined],
])('%j takes back %s', (message, expected) => {
  expect(revertedBy(message)).toBe(expected);
});

const MERGE = id('merge of  feat/a');
const undo = (digit: string) => ({
  commit: digit.repeat(40),
  isMerge: false,
  message: `Undo\n\nThis reverts commit ${MERGE}.`,
});
const other = { commit: 'c'.repeat(40), isMerge: false, message: `Undo\n\nThis reverts commit ${id('another')}.` };
const ON = 'on branch "feat/a" newly created from "main".';
const work = { branch: 'feat/a', create: ['src/a/x'] };

test.each<[string, Story, string]>([
  ['by the only revert of it', { arrived: [other, undo('e')] }, `run "git revert ${'e'.repeat(40)}" ${ON}`],
  ['but not by one of two', { arrived: [undo('e'), undo('d')] }, `revert the revert ${ON}`],
  ['but not by the revert of another commit', { arrived: [other] }, `revert the revert ${ON}`],
  [
    'of two merges by hand',
    { arrived: [undo('e')], merged: [work, { ...work, branch: 'a-2' }] },
    `revert the revert ${ON}`,
  ],
  ['on GitHub by hand', { arrived: [undo('e')], source: 'github' }, `revert the revert ${ON}`],
  [
    'on any branch if the item lists none',
    { plans: planOf({ z: { scope: ['z'] } }, { integration: { scope: ['x'] } }), merged: [] },
    'revert the revert on a branch newly created from "main".',
  ],
])('the work of a reverted item comes back %s', (_, story, expected) => {
  const plans = planOf({ a: { branch: ['feat/a', 'a-2'], scope: ['src/a/**'] } });
  let said: string | undefined;
  const ask = (planState: PlanState) => {
    const last = [...planState.progress.values()].at(-1);
    said = last && bringBack(last, planState);
  };
  storyState({ source: 'git', plans, merged: [work], files: { 'src/a/x': null }, ...story }, ask);
  expect(said).toBe(`To restore its work, ${expected}`);
});
