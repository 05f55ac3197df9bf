import { quotedText } from '../../core/plan/source.js';
import { isDaily, readCron } from '../cron.js';
import type { PositionedText } from '../workflow.js';
import type { WorkflowRemarks, WorkflowRule } from './rule.js';

/** Some events start no run, such as a merge made with the token of a job. A schedule makes up for them. */
export const noSchedule: WorkflowRule = {
  id: 'no-schedule',
  lint: ({ workflow, uses, checks, triggers, followsAll }) => {
    const schedule = triggers.find(({ event }) => event === 'schedule');
    const integrates = uses.some(({ command }) => command === 'integrate');
    const follows = integrates || (checks.length > 0 && followsAll);
    if (!follows) return [];
    if (schedule && schedule.crons.length > 0) return cronRemarks(schedule.crons);
    return {
      severity: 'error',
      at: schedule?.at ?? workflow.on,
      wanted: 'the event "schedule", with a "cron" line',
      found: schedule ? 'a schedule without a "cron" line' : 'none',
      message: `there is no "schedule": when a run is lost, or a merge is made by the token of a job, which starts no workflow, ${integrates ? 'the integration issue is not opened' : 'verdicts stay as they were'}`,
      remedy: 'add "schedule: [{ cron: \'*/30 * * * *\' }]"',
    };
  },
};

function cronRemarks(crons: readonly PositionedText[]): WorkflowRemarks {
  const read = crons.map(({ text, at }) => ({ text, at, cron: readCron(text) }));
  const refused = read.filter(({ cron }) => cron === undefined);
  const [first] = read;
  const isRare = refused.length === 0 && first && !isDaily(read.flatMap(({ cron }) => cron ?? []));
  return [
    ...refused.map(({ text, at }) => ({
      severity: 'error' as const,
      at,
      wanted: 'five fields: minute, hour, day of the month, month, day of the week',
      found: quotedText(text),
      message: `"cron" is ${quotedText(text)}, which GitHub cannot read: it refuses the whole file, and nothing is judged`,
      remedy: 'write "cron: \'*/30 * * * *\'", for every half hour',
    })),
    ...(isRare
      ? [
          {
            severity: 'warn' as const,
            at: first.at,
            wanted: 'a run on every day, better every half hour',
            found: read.map(({ text }) => quotedText(text)).join(', '),
            message: `the schedule starts a run less than once a day (${read.map(({ text }) => quotedText(text)).join(', ')}): until then, what a lost run would have said is not said`,
            remedy: 'write "cron: \'*/30 * * * *\'", for every half hour',
          },
        ]
      : []),
  ];
}
