import { decide, offer } from '../../core/finding.js';
import { quotedYaml } from '../../core/plan/quoting.js';
import { quotedText } from '../../core/plan/source.js';
import { type CheckUse, jobName, jobWords, namesPath, type WorkflowSetup } from '../setup.js';
import { jobKeys, removeKey, setValue } from '../ways.js';
import type { Job } from '../workflow.js';
import type { WorkflowRemarks, WorkflowRule } from './rule.js';

/** Two statuses with one context overwrite each other, and two jobs with one name give check runs that look the same. */
export const sharedContext: WorkflowRule = {
  id: 'shared-context',
  lint: (setup) => (setup.postsStatuses ? sharedStatuses(setup) : sharedCheckRuns(setup)),
};

function sharedStatuses(setup: WorkflowSetup): WorkflowRemarks {
  const { checks } = setup;
  const first = new Map<string, CheckUse>();
  return checks.flatMap((check): WorkflowRemarks => {
    const { job, step, context } = check;
    const at = step.inputs.get('context')?.at ?? step.uses?.at ?? step.at;
    const key = context.toLowerCase();
    const before = first.get(key);
    first.set(key, before ?? check);
    if (before) {
      const where = before.job === job ? 'Two steps' : `Both ${jobWords(before.job)} and ${jobWords(job)}`;
      return {
        severity: 'error',
        at,
        wanted: 'one step for each context',
        found: `a second step with the context ${quotedText(context)}`,
        message: `${where} post the commit status ${quotedText(context)}${before.job === job ? ` in ${jobWords(job)}` : ''}, so each overwrites the result of the other.`,
        ...offer(decide('Keep one of them'), decide('Give each of them its own "context"')),
      };
    }
    if (!job.matrix || namesPath(context, /^matrix\./)) return [];
    return {
      severity: 'error',
      at: job.matrix,
      wanted: 'one run for each context',
      found: `a matrix whose runs all have the context ${quotedText(context)}`,
      message: `Every run of the matrix of ${jobWords(job)} posts the commit status ${quotedText(context)}, so each overwrites the results of the others.`,
      ...offer(
        removeKey(setup, 'Remove the matrix', [...jobKeys(job), 'strategy', 'matrix']),
        decide('Put its value into "context"'),
      ),
    };
  });
}

function sharedCheckRuns(setup: WorkflowSetup): WorkflowRemarks {
  const { workflow, checkJobs } = setup;
  const first = new Map<string, Job>();
  return workflow.jobs.flatMap((job): WorkflowRemarks => {
    const key = jobName(job).toLowerCase();
    const before = first.get(key);
    first.set(key, before && checkJobs.includes(before) ? before : job);
    if (before === undefined || !(checkJobs.includes(job) || checkJobs.includes(before))) return [];
    const other = `${jobName(job)} (${job.id})`;
    return {
      severity: 'error',
      at: job.name?.at ?? job.at,
      wanted: 'a separate name for each job',
      found: `a second job called ${quotedText(jobName(job))}`,
      message: `Both ${jobWords(before)} and ${jobWords(job)} are shown as ${quotedText(jobName(job))}, so a required status check of that name cannot distinguish them.`,
      ...offer(
        setValue(setup, `Give each job its own name, such as "${other}"`, [...jobKeys(job), 'name'], quotedYaml(other)),
      ),
    };
  });
}
