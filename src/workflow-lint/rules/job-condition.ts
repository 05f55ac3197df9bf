import type { FilePosition } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import { jobWords } from '../setup.js';
import { conditionHolds, type TriggerCase, triggerCasesOf, triggerCaseWords } from '../trigger-cases.js';
import type { PositionedText } from '../workflow.js';
import type { WorkflowRemark, WorkflowRule } from './rule.js';

/** GitHub counts a skipped job as a success. Only an edit that keeps the base may be skipped, because it changes no verdict. */
export const jobCondition: WorkflowRule = {
  id: 'job-condition',
  lint: ({ checks, checkJobs, triggers, isCalled }) => {
    // In a called workflow any event is possible.
    const triggerCases: readonly TriggerCase[] = isCalled ? [{ event: 'workflow_call' }] : triggerCasesOf(triggers);
    const of = (what: string, condition: PositionedText | undefined) => {
      if (condition === undefined) return [];
      const skipped = triggerCases.map((triggerCase) => ({
        triggerCase,
        holds: conditionHolds(condition.text, triggerCase),
      }));
      // A case that is certainly skipped says more than one that may be.
      const first = skipped.find(({ holds }) => holds === false) ?? skipped.find(({ holds }) => holds === undefined);
      return first ? [conditionRemark(what, condition.text, condition.at, first)] : [];
    };
    return [
      ...checkJobs.flatMap((job) => of(jobWords(job), job.condition)),
      ...checks.flatMap(({ job, step }) => of(`the step of ${jobWords(job)}`, step.condition)),
    ];
  },
};

function conditionRemark(
  what: string,
  condition: string,
  at: FilePosition,
  { triggerCase, holds }: { readonly triggerCase: TriggerCase; readonly holds: boolean | undefined },
): WorkflowRemark {
  const how = holds === false ? 'skips it' : 'can skip it';
  return {
    severity: 'error',
    at,
    wanted: 'no "if", or one that leaves out nothing but "edited" without a new base',
    found: `${quotedText(condition)}, which ${how} on ${triggerCaseWords(triggerCase)}`,
    message: `${what} has an "if" that ${how} on ${triggerCaseWords(triggerCase)}, and GitHub counts what is skipped as a success`,
    remedy:
      'remove the "if"; or leave out only edits of the text: "if: github.event.action != \'edited\' || github.event.changes.base"',
  };
}
