/** Random histories of a repository and of the runs on it, by fast-check's commands; those that failed once come first. */
import fc from 'fast-check';
import { z } from 'zod';
import { quiet } from './checks/quiet.js';
import { PLAN_NAMES, type PlanName } from './plans.js';
import { openStage, type Settings, type Stage } from './stage.js';
import { BASE_STEPS } from './steps/base.js';
import { PULL_STEPS } from './steps/pulls.js';
import { RUN_STEPS } from './steps/runs.js';
import { type Kind, type Step, stepShape } from './steps/step.js';
import { met } from './taken.js';

/** Another command of the action brings its own steps, and its own checks to `quiet`. */
const KINDS: Readonly<Record<string, Kind>> = { ...PULL_STEPS, ...BASE_STEPS, ...RUN_STEPS };
const PATHS = ['src/a/x.ts', 'src/b/x.ts', 'src/c/x.ts', 'src/common.ts', 'src/index.ts', 'lock.json', 'other.ts'];

export const historyShape = z.strictObject({
  settings: z.strictObject({
    plan: z.enum(PLAN_NAMES),
    agents: z.array(z.string()),
    comment: z.boolean(),
  }),
  steps: z.array(stepShape),
});

type Command = fc.AsyncCommand<Stage, Stage, true>;

export const settings: fc.Arbitrary<Settings> = fc.record({
  plan: fc.oneof(
    { weight: 4, arbitrary: fc.constant<PlanName>('plain') },
    { weight: 3, arbitrary: fc.constantFrom(...PLAN_NAMES) },
  ),
  agents: fc.constantFrom<readonly string[]>([], [], ['robot']),
  comment: fc.boolean(),
});

export const commands = fc.commands<Stage, Stage, true>(
  [
    fc.oneof(
      ...Object.entries(KINDS).map(([name, kind]) => ({
        weight: kind.weight,
        arbitrary: stepOf(name, kind).map(commandOf),
      })),
    ),
  ],
  { maxCommands: 90, size: 'max' },
);

function stepOf(name: string, kind: Kind): fc.Arbitrary<Step> {
  return fc.record({
    do: fc.constant(name),
    ...(kind.which ? { which: fc.nat(6) } : {}),
    ...(kind.how ? { how: fc.constantFrom(...kind.how) } : {}),
    ...(kind.files ? { files: fc.uniqueArray(fc.constantFrom(...PATHS), { minLength: 1, maxLength: 3 }) } : {}),
    ...(kind.count === undefined ? {} : { count: fc.integer({ min: 1, max: kind.count }) }),
  });
}

function commandOf(step: Step): Command {
  const kind = KINDS[step.do];
  if (!kind) throw new Error(`no step is called "${step.do}"`);
  return {
    check: async (stage) => kind.can(stage, step),
    async run(stage) {
      met(step.do);
      const t0 = performance.now();
      await kind.act(stage, step);
      if (process.env['TIMES'] && performance.now() - t0 > 300)
        console.log(
          JSON.stringify(step),
          performance.now() - t0,
          stage.runs
            .at(-1)
            ?.door.exchanges.map((e) => e.status)
            .join(' '),
        );
    },
    toString: () => JSON.stringify(step),
  };
}

/** From the beginning to the last quiescence. */
export async function live(given: Settings, steps: Iterable<Command>): Promise<void> {
  const stage = await openStage(given);
  try {
    await fc.asyncModelRun(() => ({ model: stage, real: stage }), steps);
    const t0 = performance.now();
    await quiet(stage);
    if (process.env['TIMES'])
      console.log(
        'quiet',
        performance.now() - t0,
        stage.runs.slice(-2).map((r) => r.door.exchanges.map((e) => e.status).join(' ')),
      );
    if (stage.github.violations.length > 0) throw new Error(stage.github.violations.join('\n'));
  } finally {
    await stage.close();
    remember(stage);
  }
}

/** What makes a history worth living. */
function remember({ runs }: Stage): void {
  for (const run of runs) {
    met('a run');
    if (run.wasKilled()) met('a run was killed');
    if (run.wasKilled() && run.writes().length > 0) met('a run was killed among its writes');
    if (run.wasOvertaken()) met('a run was overtaken by another');
    for (const { body } of run.writes()) {
      const [, state] = /"state":"(success|failure|error|pending)"/.exec(body) ?? [];
      met(state === undefined ? 'a comment was written' : `"${state}" was posted`);
    }
  }
}

export async function relive(history: unknown): Promise<void> {
  const { settings: given, steps } = historyShape.parse(history);
  await live(given, steps.map(commandOf));
}
