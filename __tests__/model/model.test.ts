/**
 * The promise of `check` on GitHub, on histories that nobody thought of: whatever people do, and however runs are late,
 * doubled, interleaved or killed, after one more run every open pull request shows what judging it afresh says; and
 * no run posts a success that its own reading calls a failure.
 *
 * A history that fails is printed in the fewest steps, one after the other as JSON: put it into `seeds.json` with a
 * name, and it is lived through first from then on.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { runs, thorough } from '../runs.js';
import { commands, historyShape, live, relive, settings } from './history.js';
import { BASE_STEPS } from './steps/base.js';
import { PULL_STEPS } from './steps/pulls.js';
import { RUN_STEPS } from './steps/runs.js';
import { taken } from './taken.js';

/** Long ones: without a bias to the short, which show little of runs that meet. */
const HISTORIES = 5;
/** Of all histories: the machine may be slow, and finding the fewest steps takes many times as long. */
const TIMEOUT = 30 * 60_000;

const kept = z
  .array(historyShape.extend({ name: z.string() }))
  .min(1)
  .parse(JSON.parse(readFileSync('__tests__/model/seeds.json', 'utf8')));

test.each(kept.map(({ name, ...history }) => [name, history] as const))(
  'a history that is kept: %s',
  async (_, history) => {
    await relive(history);
  },
);

thorough(
  'after all runs ended, each status is the judgement of the current state, and no success was posted against it',
  async () => {
    await fc.assert(fc.asyncProperty(settings, commands, live), { ...runs(HISTORIES), unbiased: true });
  },
  TIMEOUT,
);

thorough(
  'the histories are worth living: every kind of step that is not rare, runs that meet and die, every state',
  () => {
    const wanted = [
      ...Object.entries({ ...PULL_STEPS, ...BASE_STEPS, ...RUN_STEPS }).flatMap(([name, { weight }]) =>
        weight > 1 ? name : [],
      ),
      'a run was killed',
      'a run was killed among its writes',
      'a run was overtaken by another',
      'a run left all in line by itself',
      'a comment was written',
      ...['success', 'failure', 'error', 'pending'].map((state) => `"${state}" was posted`),
    ];
    expect(wanted.filter((each) => !taken.has(each))).toEqual([]);
  },
);
