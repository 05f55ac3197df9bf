/** Many items: what the runs cost, how GitHub's limits stop them, and that nothing is opened twice on the way. */
import { afterEach, expect, test } from '@jest/globals';
import { type IssuesRan, type IssuesStage, openIssuesStage, planOf } from './issues-runs.js';

let stage: IssuesStage;
afterEach(async () => {
  expect(stage.github.violations).toEqual([]);
  await stage.github.stop();
});

/** Runs until nothing is left. */
async function untilComplete(): Promise<readonly IssuesRan[]> {
  const all: IssuesRan[] = [];
  do {
    const ran = await stage.issues();
    expect(ran.code).toBe(0);
    expect(ran.requests).toBeLessThanOrEqual(500);
    expect(ran.writes).toBeLessThanOrEqual(150);
    all.push(ran);
  } while (all.at(-1)?.outputs['complete'] !== 'true' && all.length < 20);
  return all;
}

/**
 * Every item from the third on depends on one of the first three. The first figure counts the runs until all is written,
 * and then the requests of each kind of run.
 */
test.each([
  { count: 3, runs: 1, first: 22, unchanged: 3, changed: 9 },
  { count: 50, runs: 2, first: 191, unchanged: 3, changed: 11 },
  { count: 200, runs: 4, first: 635, unchanged: 5, changed: 13 },
])(
  'for $count items, $runs runs write everything, and an unchanged run takes $unchanged requests (case 194)',
  async ({ count, runs, first, unchanged, changed }) => {
    const plan = planOf(count, 3);
    stage = await openIssuesStage(plan);
    const opening = await untilComplete();
    const sum = opening.reduce((total, { requests }) => total + requests, 0);
    const again = await stage.issues();
    stage.replan(plan.replace('src/item-1/**]', 'src/item-1/**, src/more/**]'));
    const one = await stage.issues();
    expect({
      runs: opening.length,
      first: sum,
      unchanged: again.requests,
      changed: one.requests,
    }).toEqual({ runs, first, unchanged, changed });
    expect(again.writes).toBe(0);
    expect(again.requests).toBeLessThanOrEqual(3 + count / 100);
    // The issue of an item lists the files of the items that it depends on.
    const touched = count > 3 ? ['item-1', 'item-4'] : ['item-1'];
    expect(one.rows.filter(({ operation }) => operation !== 'unchanged').map(({ item }) => item)).toEqual(touched);
    const issues = [...stage.byItem().values()];
    expect(issues.map(({ length }) => length)).toEqual(Array.from({ length: count + 1 }, () => 1));
    const parents = issues.flat().filter(({ parent }) => parent !== null);
    expect(parents).toHaveLength(Math.min(count, 100));
    for (let index = 3; index < count; index++)
      expect(stage.issueOf(`item-${index}`).blockedBy).toEqual([stage.issueOf(`item-${index - 3}`).number]);
  },
  240_000,
);
