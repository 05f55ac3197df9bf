/** What becomes of runs of integrate, beside runs of check, and of the issue that they open. */
import { marker } from '../../../src/core/integration/opening/marker.js';
import { calm } from '../checks/once.js';
import type { Born, IntegrateStage, Integration } from '../integrate-repository.js';
import { met } from '../taken.js';
import { type Kind, oneOf } from './step.js';

const MOST_AT_A_TIME = 4;

const canStart = (stage: IntegrateStage) => stage.underWay().length < MOST_AT_A_TIME;
const isAny = (stage: IntegrateStage) => stage.underWay().length > 0;
const integrating = ({ runs }: IntegrateStage): readonly Integration[] => runs.filter((each) => !each.isOver());
const isIntegrating = (stage: IntegrateStage) => integrating(stage).length > 0;

/** A person acts on an issue that is there. */
function onIssue(among: (stage: IntegrateStage) => readonly Born[], act: (born: Born, stage: IntegrateStage) => void) {
  return {
    which: true,
    can: (stage: IntegrateStage) => among(stage).length > 0,
    act: (stage: IntegrateStage, { which }: { readonly which?: number | undefined }) =>
      act(oneOf(among(stage), which), stage),
  } as const;
}

/** Without its marker or its label an issue can be found only by the record. */
const recorded = ({ born, record }: IntegrateStage) =>
  born.filter(({ issue }) => !issue.deleted && issue.number === record()?.issue);

export const INTEGRATE_STEPS: Readonly<Record<string, Kind<IntegrateStage>>> = {
  /** Late or twice is the same: it reads the state. */
  'start integrate on': {
    weight: 12,
    how: ['push', 'push', 'schedule', 'workflow_dispatch'],
    can: canStart,
    act: (stage, { how = 'push' }) => stage.integrate(how),
  },
  'start integrate twice on': {
    weight: 8,
    how: ['push', 'schedule'],
    can: (stage) => stage.underWay().length < MOST_AT_A_TIME - 1,
    act: (stage, { how = 'push' }) => {
      stage.integrate(how);
      stage.integrate(how);
    },
  },
  'ask for it again': {
    weight: 5,
    can: (stage) => canStart(stage) && stage.born.length > 0,
    act: (stage) => stage.integrate('workflow_dispatch', true),
  },
  'start a check': {
    weight: 2,
    how: ['a', 'b', 'all'],
    can: canStart,
    act: (stage, { how }) => stage.check([...stage.pulls].find(([item]) => item === how)?.[1]),
  },
  step: {
    weight: 10,
    which: true,
    count: 8,
    can: isAny,
    act: (stage, { which, count = 1 }) => oneOf(stage.underWay(), which).step(count),
  },
  finish: { weight: 6, which: true, can: isAny, act: (stage, { which }) => oneOf(stage.underWay(), which).finish() },
  'take turns': {
    weight: 16,
    count: 8,
    can: (stage) => stage.underWay().length > 1,
    act: async (stage, { count = 1 }) => {
      for (let turn = 0; turn < count; turn++) {
        for (const run of stage.underWay()) await run.step(1);
      }
    },
  },
  /** At any of its requests. GitHub may take its time to notice. */
  kill: {
    weight: 6,
    which: true,
    count: 24,
    how: ['noticed', 'noticed', 'unnoticed'],
    can: isIntegrating,
    act: async (stage, { which, how, count = 1 }) => {
      const run = oneOf(integrating(stage), which);
      await run.step(count - 1);
      await killed(run, how);
    },
  },
  /** Between two of its writes is where others meet it, and where it may leave things half done. */
  'stop after a write': {
    weight: 12,
    which: true,
    count: 7,
    can: isIntegrating,
    act: (stage, { which, count = 1 }) => untilWritten(oneOf(integrating(stage), which), count),
  },
  'kill after a write': {
    weight: 10,
    which: true,
    count: 7,
    how: ['noticed', 'noticed', 'unnoticed'],
    can: isIntegrating,
    act: async (stage, { which, how, count = 1 }) => {
      const run = oneOf(integrating(stage), which);
      await untilWritten(run, count);
      await killed(run, how);
    },
  },
  /** It is done all the same. */
  'lose the answer to the next write of': {
    weight: 4,
    which: true,
    can: isIntegrating,
    act: (stage, { which }) => stage.lose(oneOf(integrating(stage), which)),
  },
  'hide the issues from': {
    weight: 6,
    which: true,
    can: (stage) => stage.lags && isIntegrating(stage),
    act: (stage, { which }) => {
      stage.hidden.isAny = true;
      stage.hide(oneOf(integrating(stage), which));
    },
  },
  'a person closes the issue': {
    weight: 4,
    ...onIssue(
      (stage) => stage.openOnes(),
      (born, { repository }) => {
        repository.closeIssue(born.issue);
        born.ended = 'closed';
      },
    ),
  },
  'a person deletes the issue': {
    weight: 3,
    ...onIssue(
      ({ born }) => born.filter(({ issue }) => !issue.deleted),
      (born, stage) => {
        born.isForgotten = stage.record()?.issue !== born.issue.number;
        born.shownTo = integrating(stage).filter((run) => wasShown(run, born));
        stage.repository.deleteIssue(born.issue);
        born.ended = 'deleted';
      },
    ),
  },
  'a person reopens the issue': {
    weight: 1,
    ...onIssue(
      (stage) => (stage.openOnes().length > 0 ? [] : recorded(stage)),
      (born, { repository }) => {
        repository.reopenIssue(born.issue);
        born.ended = undefined;
      },
    ),
  },
  'a person writes into the issue': {
    weight: 2,
    ...onIssue(
      (stage) => stage.openOnes(),
      ({ issue }) => {
        issue.title = 'Another title';
        issue.body = `${(issue.body ?? '').replaceAll('\n', '\r\n')}\r\nmore`;
      },
    ),
  },
  'a person takes marker and label off the issue': {
    weight: 1,
    ...onIssue(recorded, ({ issue }) => {
      issue.body = 'all is said elsewhere';
      issue.labels = [];
    }),
  },
  /** Does what the message about a used name says, so that the plan starts again. */
  'a person forgets all that was opened': {
    weight: 8,
    can: (stage) => !isIntegrating(stage) && stage.born.length > 0,
    act: (stage) => stage.forget(),
  },
  /** In the name of a claim that is really there. */
  'a person forges an issue': {
    weight: 1,
    can: () => true,
    act: ({ repository, record }) => {
      const body = marker('p', 'main', record()?.claim ?? '00000000-1');
      repository.issue({ title: 'Integrate', body, labels: ['parallel-work-integration'], author: 'mallory' });
    },
  },
  'let it be calm after': {
    weight: 6,
    how: ['the end', 'a kill', 'a kill'],
    can: () => true,
    act: async (stage, { how }) => {
      if (how === 'a kill') {
        for (const run of integrating(stage)) {
          await run.kill();
          met('a run was killed and followed');
        }
      }
      await calm(stage);
    },
  },
};

/** Only answers about issues contain the marker: a record has the claim without it. */
function wasShown({ door }: Integration, { claim }: Born): boolean {
  return door.exchanges.some(({ answer }) => answer.includes(marker('p', 'main', claim)));
}

/** Until it has written so often, all in all. */
async function untilWritten(run: Integration, count: number): Promise<void> {
  while (!run.isOver() && run.writes().length < count) await run.step(1);
}

async function killed(run: Integration, how: string | undefined): Promise<void> {
  if (run.isOver()) return;
  await run.kill();
  if (how === 'noticed') run.row.status = 'completed';
}
