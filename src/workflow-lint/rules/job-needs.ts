import { decide, offer } from '../../core/finding.js';
import { jobWords } from '../setup.js';
import { conditionHolds, triggerCasesOf } from '../trigger-cases.js';
import { jobKeys, removeKey } from '../ways.js';
import type { WorkflowRule } from './rule.js';

/** A job is skipped when one that it needs fails or is skipped, and GitHub counts a skipped job as a success. */
export const jobNeeds: WorkflowRule = {
  id: 'job-needs',
  lint: (setup) =>
    setup.checkJobs.flatMap((job) => {
      const { triggers } = setup;
      const { needs, condition } = job;
      if (!needs) return [];
      // GitHub puts "success()" before a condition without a status function.
      const runsAnyway =
        condition !== undefined &&
        /\balways\s*\(/i.test(condition.text) &&
        triggerCasesOf(triggers).every((triggerCase) => conditionHolds(condition.text, triggerCase));
      const message = runsAnyway
        ? `The ${jobWords(job)} has "needs", so it waits for other jobs and posts nothing until they end.`
        : `The ${jobWords(job)} has "needs". When a job before it fails or is skipped, it is skipped too, and GitHub counts that as a success.`;
      return {
        severity: runsAnyway ? ('warn' as const) : ('error' as const),
        at: needs,
        wanted: 'a job that waits for nothing',
        found: '"needs"',
        message,
        ...offer(
          removeKey(setup, 'Remove "needs"', [...jobKeys(job), 'needs']),
          decide('Make the other jobs need this one'),
        ),
      };
    }),
};
