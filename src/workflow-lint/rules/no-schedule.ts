import { offer } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import { isDaily, readCron } from '../cron.js';
import type { WorkflowSetup } from '../setup.js';
import { addEvent, forAllJobs, setValue } from '../ways.js';
import type { PositionedText } from '../workflow.js';
import type { WorkflowRemarks, WorkflowRule } from './rule.js';

const CRON = '*/30 * * * *';
const EVERY_HALF_HOUR = `[{ cron: '${CRON}' }]`;

/** What does not happen without a schedule, by command. */
const LOST: Readonly<Record<string, string>> = {
  integrate: 'the integration issue is not opened',
  issues: 'the issues of the items are not updated',
};

/** Some events start no run, such as a merge made with the token of a job. A schedule makes up for them. */
export const noSchedule: WorkflowRule = {
  id: 'no-schedule',
  lint: (setup) => {
    const { workflow, uses, checks, triggers, followsAll } = setup;
    const schedule = triggers.find(({ event }) => event === 'schedule');
    const writer = uses.find(({ command }) => command === 'integrate' || command === 'issues')?.command;
    const follows = writer !== undefined || (checks.length > 0 && followsAll);
    if (!follows) return [];
    if (schedule && schedule.crons.length > 0) return cronRemarks(schedule.crons, setup);
    return {
      severity: 'error',
      at: schedule?.at ?? workflow.on,
      wanted: 'the event "schedule", with a "cron" line',
      found: schedule ? 'a schedule without a "cron" line' : 'none',
      message: `There is no "schedule". When a run is lost, or when the token of a job merges, which starts no workflow, ${LOST[writer ?? ''] ?? 'verdicts are not updated'}.`,
      ...offer(
        ...forAllJobs(setup, addEvent(setup, `Add "schedule: ${EVERY_HALF_HOUR}"`, 'schedule', EVERY_HALF_HOUR)),
      ),
    };
  },
};

function cronRemarks(crons: readonly PositionedText[], setup: WorkflowSetup): WorkflowRemarks {
  const write = (index: number) =>
    offer(
      ...forAllJobs(
        setup,
        setValue(setup, `Write "cron: '${CRON}'", for every half hour`, ['on', 'schedule', index, 'cron'], `'${CRON}'`),
      ),
    );
  const read = crons.map(({ text, at }, index) => ({ text, at, index, cron: readCron(text) }));
  const refused = read.filter(({ cron }) => cron === undefined);
  const [first] = read;
  const isRare = refused.length === 0 && first && !isDaily(read.flatMap(({ cron }) => cron ?? []));
  return [
    ...refused.map(({ text, at, index }) => ({
      severity: 'error' as const,
      at,
      wanted: 'five fields: minute, hour, day of the month, month, day of the week',
      found: quotedText(text),
      message: `"cron" is ${quotedText(text)}, which GitHub cannot read. GitHub refuses the whole file, and nothing is checked.`,
      ...write(index),
    })),
    ...(isRare
      ? [
          {
            severity: 'warn' as const,
            at: first.at,
            wanted: 'a run at least once a day, better every half hour',
            found: read.map(({ text }) => quotedText(text)).join(', '),
            message: `The schedule starts a run less than once a day (${read.map(({ text }) => quotedText(text)).join(', ')}), so the result of a lost run may be missing for that long.`,
            ...write(0),
          },
        ]
      : []),
  ];
}
