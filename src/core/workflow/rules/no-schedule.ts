import type { WorkflowRule } from './rule.js';

/** Events get lost: a run that was dropped, a merge made with the token of a job. Only the clock catches up with those. */
export const noSchedule: WorkflowRule = {
  id: 'no-schedule',
  lint: ({ workflow, uses, checks, triggers, followsAll }) => {
    const schedule = triggers.find(({ event }) => event === 'schedule');
    const integrates = uses.some(({ command }) => command === 'integrate');
    const follows = integrates || (checks.length > 0 && followsAll);
    if (!follows || (schedule && schedule.crons > 0)) return [];
    return [
      {
        severity: 'error',
        at: schedule?.at ?? workflow.on,
        wanted: 'the event "schedule", with a "cron" line',
        found: schedule ? 'a schedule without a "cron" line' : 'none',
        message: `there is no "schedule": when a run is lost, or a merge is made by the token of a job, which starts no workflow, ${integrates ? 'the integration issue is not opened' : 'verdicts stay as they were'}`,
        remedy: 'add "schedule: [{ cron: \'*/30 * * * *\' }]"',
      },
    ];
  },
};
