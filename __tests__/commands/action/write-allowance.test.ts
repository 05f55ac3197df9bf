/** How many writes one run may make, and how fast. */
import { expect, test } from '@jest/globals';
import { writeAllowance } from '../../../src/commands/action/write-allowance.js';
import { quickClock } from '../../shell/github/source-runs.js';

async function writesOf(before: number, left = 1_000, perWrite = 0) {
  const clock = quickClock();
  const allowance = writeAllowance({ client: { left: () => left }, now: clock.now, pause: clock.sleep, before });
  let answer = await allowance.mayWrite();
  while (answer === true) {
    await clock.sleep(perWrite);
    answer = await allowance.mayWrite();
  }
  return { writes: allowance.writes(), minutes: clock.now() / 60_000, why: answer };
}

test('a run writes at most 150 times, with a second between two writes, so never 80 times a minute (case 194)', async () => {
  const { writes, minutes, why } = await writesOf(0);
  expect({ writes, why }).toEqual({ writes: 150, why: 'This run wrote 150 times, which is the most for one run.' });
  expect(writes / minutes).toBeLessThan(80);
});

test.each([
  ['earlier runs wrote much in the last hour', 390, 1_000, 0, 10, 'The runs of the last hour wrote 400 times.'],
  ['earlier runs wrote all of it', 410, 1_000, 0, 0, 'The runs of the last hour wrote 400 times.'],
  ['the request budget is nearly used up', 0, 20, 0, 0, 'The input "request-budget" is nearly used up.'],
  ['answers take long', 0, 1_000, 10_000, 25, 'The time of this run is nearly over.'],
])('it stops where %s (case 194)', async (_, before, left, perWrite, writes, why) => {
  expect(await writesOf(before, left, perWrite)).toMatchObject({ writes, why });
});
