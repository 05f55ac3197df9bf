/** What happens to runs: they start, late or twice, stop anywhere, read old data, are killed. */
import { inLine } from '../checks/in-line.js';
import { quiet } from '../checks/quiet.js';
import { ended } from '../checks/run.js';
import { MAIN, NEXT } from '../jobs.js';
import type { Stage } from '../model-repository.js';
import type { Run } from '../runs.js';
import { met } from '../taken.js';
import { type Kind, oneOf } from './step.js';

/** More would only be slower. */
const MOST_AT_A_TIME = 3;

const canStart = (stage: Stage) => stage.underWay().length < MOST_AT_A_TIME;
const isAny = (stage: Stage) => stage.underWay().length > 0;

export const RUN_STEPS: Readonly<Record<string, Kind>> = {
  /** The event of a pull request may be long ago: all that ever were are asked for. */
  'start a run about': {
    weight: 16,
    which: true,
    can: (stage) => canStart(stage) && stage.pulls().length > 0,
    act: (stage, { which }) => stage.start('pull_request_target', oneOf(stage.pulls(), which)),
  },
  'start a run of the other job about': {
    weight: 5,
    which: true,
    can: (stage) => canStart(stage) && stage.pulls().length > 0,
    act: (stage, { which }) => stage.start('pull_request_target', oneOf(stage.pulls(), which), { job: NEXT }),
  },
  'start a run about the group': {
    weight: 6,
    which: true,
    can: (stage) => canStart(stage) && stage.groups.length > 0,
    act: (stage, { which }) => stage.start('merge_group', undefined, { group: oneOf(stage.groups, which) }),
  },
  'start a run on': {
    weight: 4,
    how: ['push', 'schedule', 'workflow_dispatch'],
    can: canStart,
    act: (stage, { how = 'push' }) => stage.start(how, undefined),
  },
  'start a run of few requests about': {
    weight: 1,
    which: true,
    count: 9,
    can: (stage) => canStart(stage) && stage.pulls().length > 0,
    act: (stage, { which, count = 4 }) =>
      stage.start('pull_request_target', oneOf(stage.pulls(), which), { inputs: { 'request-budget': String(count) } }),
  },
  'ask for advice about': {
    weight: 1,
    which: true,
    can: (stage) => canStart(stage) && stage.openHere(MAIN).length > 0,
    act: (stage, { which }) => {
      const { pull } = oneOf(stage.openHere(MAIN), which);
      stage.start('pull_request', stage.repository.pull(pull.number));
    },
  },
  step: {
    weight: 8,
    which: true,
    count: 6,
    can: isAny,
    act: (stage, { which, count = 1 }) => step(oneOf(stage.underWay(), which), count, stage),
  },
  finish: {
    weight: 8,
    which: true,
    can: isAny,
    act: async (stage, { which }) => {
      const run = oneOf(stage.underWay(), which);
      const said = await run.finish();
      await ended(run, stage);
      if (await inLine(run, said, stage)) met('a run left all in line by itself');
    },
  },
  'take turns': {
    weight: 24,
    count: 8,
    can: (stage) => stage.underWay().length > 1,
    act: async (stage, { count = 1 }) => {
      for (let turn = 0; turn < count; turn++) {
        for (const run of stage.underWay()) await step(run, 1, stage);
      }
    },
  },
  /** At any of its requests. */
  kill: {
    weight: 10,
    which: true,
    count: 10,
    can: isAny,
    act: async (stage, { which, count = 1 }) => {
      const run = oneOf(stage.underWay(), which);
      await step(run, count - 1, stage);
      if (run.isOver()) return;
      await run.kill();
      await ended(run, stage);
    },
  },
  'tell old news to': {
    weight: 2,
    which: true,
    count: 4,
    can: isAny,
    act: (stage, { which, count = 1 }) => stage.lag(oneOf(stage.underWay(), which), count),
  },
  'let it be quiet': { weight: 2, can: () => true, act: quiet },
};

async function step(run: Run, count: number, stage: Stage): Promise<void> {
  await run.step(count);
  if (run.isOver()) await ended(run, stage);
}
