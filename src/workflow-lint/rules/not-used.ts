import { decide, offer } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import type { WorkflowRule } from './rule.js';

/** A workflow without a step of this action must not pass as correct. */
export const notUsed: WorkflowRule = {
  id: 'not-used',
  lint: ({ workflow, uses }) => {
    if (uses.length > 0) return [];
    const calls = workflow.jobs.find((job) => job.calls)?.calls;
    return {
      severity: 'error',
      at: calls?.at ?? workflow.jobsAt,
      wanted: 'a step with "uses: <owner>/parallel-work@<commit>"',
      found: 'none',
      message: 'No step of this workflow uses parallel-work, so there is nothing to check.',
      ...(calls
        ? offer(decide(`Give the path of the workflow that is called here: ${quotedText(calls.text)}`))
        : offer(
            decide('Give the path of the workflow that runs the check'),
            decide('Add a step with "uses: <owner>/parallel-work@<commit>"'),
          )),
    };
  },
};
