/**
 * The promises of `integrate`, on histories that nobody thought of: whatever people do with the items, the plan and the
 * issue, and however runs are doubled, interleaved or killed, after every step no issue was opened early, twice, or after
 * a person closed it; and after one more run that nobody kills there is one, if the plan is ready, and the record names it.
 *
 * A history that fails is printed in the fewest steps: put it into `integrate-seeds.json` with a name.
 */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { runs, thorough } from '../runs.js';
import { calm, onceHolds } from './checks/once.js';
import { type Command, commandOf, commandsOf, type Kinds } from './commands.js';
import { type IntegrateStage, openIntegrateStage } from './integrate-repository.js';
import { ITEMS } from './ledger.js';
import { INTEGRATE_STEPS } from './steps/integrate.js';
import { ITEM_STEPS, openAndMerge } from './steps/items.js';
import { stepShape } from './steps/step.js';
import { met, taken } from './taken.js';

const HISTORIES = 4;
/** Of all histories: finding the fewest steps takes many times as long. */
const TIMEOUT = 30 * 60_000;

const KINDS: Kinds<IntegrateStage> = { ...ITEM_STEPS, ...INTEGRATE_STEPS };
const settings = fc.record({
  lags: fc.constantFrom(false, false, true),
  /** Items that have merged before anything else happens. */
  merged: fc.constantFrom(0, 1, 2, 2),
});

const settingsShape = z.strictObject({ lags: z.boolean(), merged: z.number().int() });
const kept = z
  .array(z.strictObject({ name: z.string(), settings: settingsShape, steps: z.array(stepShape) }))
  .min(1)
  .parse(JSON.parse(readFileSync('__tests__/model/integrate-seeds.json', 'utf8')));

async function live(given: z.infer<typeof settingsShape>, steps: Iterable<Command<IntegrateStage>>): Promise<void> {
  const stage = await openIntegrateStage(given);
  try {
    for (const item of ITEMS.slice(0, given.merged)) openAndMerge(stage, item, 1);
    await fc.asyncModelRun(() => ({ model: stage, real: stage }), steps);
    await calm(stage);
    expect(stage.github.violations).toEqual([]);
  } finally {
    await stage.close();
    remember(stage);
  }
}

/** What makes a history worth living. */
function remember({ runs: all, checks }: IntegrateStage): void {
  met('a history');
  for (const run of all) {
    met('a run');
    if (run.wasKilled()) met('a run was killed');
    if (run.wasKilled() && run.claims.length > 0) met('a run was killed after its claim was made');
    if (run.wasOvertaken()) met('a run was overtaken by another');
  }
  for (const _ of checks) met('a run of check');
}

test.each(kept.map(({ name, ...history }) => [name, history] as const))(
  'a history of integrate that is kept: %s',
  async (_, history) => {
    await live(
      history.settings,
      history.steps.map((step) => commandOf(step, KINDS, onceHolds)),
    );
  },
);

thorough(
  'after every step no issue is early, a second, or opened again unasked; after one more run a ready plan has one (promises 11, 12)',
  async () => {
    const commands = commandsOf(KINDS, 120, onceHolds);
    await fc.assert(fc.asyncProperty(settings, commands, live), { ...runs(HISTORIES), unbiased: true });
  },
  TIMEOUT,
);

thorough(
  'the histories of integrate are worth living: every kind of step that is not rare, and what they are there for',
  () => {
    const wanted = [
      ...Object.entries(KINDS).flatMap(([name, { weight }]) => (weight > 3 ? name : [])),
      'a run was killed',
      'a run was killed after its claim was made',
      'a run was killed and followed',
      'a run was overtaken by another',
      'a run of check',
      'an issue was opened',
      'an issue was opened again',
    ];
    expect(wanted.filter((each) => !taken.has(each))).toEqual([]);
  },
);

const TOLD = [
  'a history',
  'a run',
  'a run of check',
  'a run was killed',
  'a run was killed after its claim was made',
  'a run was killed and followed',
  'a run was overtaken by another',
  'an issue was opened',
  'an issue was opened again',
  'an item was taken back between the last look and the opening',
  'two were open for a while',
  'a record named an issue without a marker',
  'an issue was recorded after a person had deleted it',
];
afterAll(() => {
  process.stdout.write(`${TOLD.map((each) => `${each}: ${taken.get(each) ?? 0}`).join(', ')}\n`);
});
