/** Random histories of a repository and of the runs on it, by fast-check's commands; those that failed once come first. */
import fc from 'fast-check';
import { z } from 'zod';
import { quiet } from './checks/quiet.js';
import { type Command, commandOf, commandsOf, type Kinds } from './commands.js';
import { openStage, type Settings, type Stage } from './model-repository.js';
import { PLAN_NAMES, type PlanName } from './plans.js';
import { BASE_STEPS } from './steps/base.js';
import { PULL_STEPS } from './steps/pulls.js';
import { RUN_STEPS } from './steps/runs.js';
import { stepShape } from './steps/step.js';
import { met } from './taken.js';

/** Another command of the action brings its own steps, and its own checks to `quiet`. */
const KINDS: Kinds<Stage> = { ...PULL_STEPS, ...BASE_STEPS, ...RUN_STEPS };

export const historyShape = z.strictObject({
  settings: z.strictObject({
    plan: z.enum(PLAN_NAMES),
    agents: z.array(z.string()),
    comment: z.boolean(),
  }),
  steps: z.array(stepShape),
});

export const settings: fc.Arbitrary<Settings> = fc.record({
  plan: fc.oneof(
    { weight: 4, arbitrary: fc.constant<PlanName>('plain') },
    { weight: 3, arbitrary: fc.constantFrom(...PLAN_NAMES) },
  ),
  agents: fc.constantFrom<readonly string[]>([], [], ['robot']),
  comment: fc.boolean(),
});

export const commands = commandsOf(KINDS, 90);

/** From the beginning to the last quiescence. */
export async function live(given: Settings, steps: Iterable<Command<Stage>>): Promise<void> {
  const stage = await openStage(given);
  try {
    await fc.asyncModelRun(() => ({ model: stage, real: stage }), steps);
    await quiet(stage);
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
  await live(
    given,
    steps.map((step) => commandOf(step, KINDS)),
  );
}
