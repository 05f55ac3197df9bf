import { decide, offer } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import { type CheckUse, isUnsetOrFalse, jobWords, namesPath, type WorkflowSetup } from '../setup.js';
import { conditionHolds, triggerCasesOf } from '../trigger-cases.js';
import type { Step } from '../workflow.js';
import type { WorkflowRemarks, WorkflowRule } from './rule.js';

/** When an earlier step fails, the check is skipped, and all statuses stay as they were. */
export const stepBefore: WorkflowRule = {
  id: 'step-before',
  lint: (setup) => {
    if (!setup.postsStatuses) return [];
    return setup.checkJobs.flatMap((job) => {
      const check = setup.checks.find((each) => each.job === job);
      return check ? stepsBefore(check, setup) : [];
    });
  },
};

function stepsBefore({ job, step }: CheckUse, { uses, triggers }: WorkflowSetup): WorkflowRemarks {
  const runsAnyway =
    step.condition !== undefined &&
    /\balways\s*\(/i.test(step.condition.text) &&
    triggerCasesOf(triggers).every((triggerCase) => step.condition && conditionHolds(step.condition.text, triggerCase));
  const before = runsAnyway ? [] : job.steps.slice(0, job.steps.indexOf(step));
  const found = before.find(
    (each) => isUnsetOrFalse(each.continueOnError) && !isUsedBy(step, each) && !uses.some((use) => use.step === each),
  );
  const what = found?.uses ?? found?.run;
  if (!found || !what) return [];
  const said = quotedText(what.text.trim().split('\n', 1)[0] ?? '');
  return {
    severity: 'warn',
    at: what.at,
    wanted: 'no step before the check that can fail',
    found: said,
    message: `The ${jobWords(job)} runs ${said} before the check. When that fails, the check does not run, and no status is updated.`,
    ...offer(decide('Move it after the check'), decide('Move it to a separate job')),
  };
}

/** Whether the check needs an output of that step, such as a token. */
function isUsedBy({ inputs }: Step, { id }: Step): boolean {
  const name = id?.text.trim().toLowerCase();
  if (!name || !/^[\w-]+$/.test(name)) return false;
  return [...inputs.values()].some(({ text }) => namesPath(text, new RegExp(`^steps\\.${name}\\.`)));
}
