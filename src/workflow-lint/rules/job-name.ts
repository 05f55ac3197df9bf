import { decide, offer } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import { jobName, jobWords } from '../setup.js';
import { jobKeys, setValue } from '../ways.js';
import type { WorkflowRule } from './rule.js';

/** Every job is a check run with its name. If a status has the same name, GitHub requires both, and people see one. */
export const jobNameRule: WorkflowRule = {
  id: 'job-name',
  lint: (setup) => {
    const { workflow, checks, postsStatuses } = setup;
    if (!postsStatuses) return [];
    const contexts = new Map(checks.map(({ context }) => [context.toLowerCase(), context]));
    // The context of the default branch has no suffix, and the branch in `base` may be the default branch.
    if (checks.some(({ step }) => !step.inputs.get('context')?.text.trim()))
      contexts.set('parallel-work', 'parallel-work');
    return workflow.jobs.flatMap((job) => {
      const context = contexts.get(jobName(job).toLowerCase());
      if (context === undefined) return [];
      return {
        severity: 'error' as const,
        at: job.name?.text.trim() ? job.name.at : job.at,
        wanted: `a job name that is not the context ${quotedText(context)}`,
        found: `${jobWords(job)}, shown as ${quotedText(jobName(job))}`,
        message: `The ${jobWords(job)} has the same name as the commit status ${quotedText(context)}. A required status check of that name would mean both the status and this job.`,
        ...offer(
          setValue(setup, 'Give the job another name, such as "reconcile"', [...jobKeys(job), 'name'], 'reconcile'),
          decide('Set the input "context"'),
        ),
      };
    });
  },
};
