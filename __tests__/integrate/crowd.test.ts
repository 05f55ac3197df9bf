/** As many runs as a busy day has merges, all at one moment, each with its own client (case 141). */
import { expect, test } from '@jest/globals';
import { DEEP } from '../runs.js';
import { openStage } from './integrate-runs.js';

/** A hundred in `npm run test:deep`. */
const MANY = Math.min(100, 20 * DEEP);

test(`${MANY} runs at once open one issue, and the next run finds it`, async () => {
  const stage = await openStage();
  stage.mergeAll();
  const all = await Promise.all(Array.from({ length: MANY }, () => stage.integrate()));
  expect(all.map(({ code }) => code)).toEqual(all.map(() => 0));
  expect(all.filter(({ outputs }) => outputs['operation'] === 'created')).toHaveLength(1);
  expect((await stage.integrate()).outputs).toMatchObject({ operation: 'exists', 'issue-number': '3' });
  expect(stage.issues().map(({ number }) => number)).toEqual([3]);
  expect(stage.record()?.issue).toBe(3);
  expect(stage.github.violations).toEqual([]);
  await stage.github.stop();
});
