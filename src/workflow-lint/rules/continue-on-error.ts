import { quotedText } from '../../core/plan/source.js';
import { isUnsetOrFalse, jobWords } from '../setup.js';
import type { PositionedText } from '../workflow.js';
import type { WorkflowRule } from './rule.js';

/** It turns every failed run into a successful one. */
export const continueOnError: WorkflowRule = {
  id: 'continue-on-error',
  lint: ({ checks, checkJobs }) =>
    [
      ...checkJobs.map((job) => ({ what: jobWords(job), said: job.continueOnError })),
      ...checks.map(({ job, step }) => ({ what: `the step of ${jobWords(job)}`, said: step.continueOnError })),
    ].flatMap(({ what, said }) => (said === undefined || isUnsetOrFalse(said) ? [] : [continueRemark(what, said)])),
};

function continueRemark(what: string, { text, at }: PositionedText) {
  return {
    severity: 'error' as const,
    at,
    wanted: 'a job that is red where the check is',
    found: quotedText(`continue-on-error: ${text}`),
    message: `${what} has "continue-on-error": its run is green whatever the check says`,
    remedy: 'remove "continue-on-error"',
  };
}
