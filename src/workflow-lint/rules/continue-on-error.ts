import { offer, type Way } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import { isUnsetOrFalse, jobWords } from '../setup.js';
import { jobKeys, removeKey, stepKeys } from '../ways.js';
import type { PositionedText } from '../workflow.js';
import type { WorkflowRule } from './rule.js';

/** It turns every failed run into a successful one. */
export const continueOnError: WorkflowRule = {
  id: 'continue-on-error',
  lint: (setup) =>
    [
      ...setup.checkJobs.map((job) => ({
        what: `The ${jobWords(job)}`,
        said: job.continueOnError,
        keys: jobKeys(job),
      })),
      ...setup.checks.map(({ job, step }) => ({
        what: `The step of ${jobWords(job)}`,
        said: step.continueOnError,
        keys: stepKeys(job, step),
      })),
    ].flatMap(({ what, said, keys }) => {
      if (said === undefined || isUnsetOrFalse(said)) return [];
      const way = removeKey(setup, 'Remove "continue-on-error"', [...keys, 'continue-on-error']);
      return [continueRemark(what, said, way)];
    }),
};

function continueRemark(what: string, { text, at }: PositionedText, way: Way) {
  return {
    severity: 'error' as const,
    at,
    wanted: 'a job that fails when the check fails',
    found: quotedText(`continue-on-error: ${text}`),
    message: `${what} has "continue-on-error", so its run passes even when the check fails.`,
    ...offer(way),
  };
}
