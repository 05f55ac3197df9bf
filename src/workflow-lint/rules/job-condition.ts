import { type FilePosition, offer } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import type { YamlKeys } from '../../core/plan/yaml-edits.js';
import { jobWords } from '../setup.js';
import { conditionHolds, type TriggerCase, triggerCasesOf, triggerCaseWords } from '../trigger-cases.js';
import { jobKeys, removeKey, setValue, stepKeys } from '../ways.js';
import type { PositionedText } from '../workflow.js';
import type { WorkflowRemark, WorkflowRule } from './rule.js';

const ONLY_NEW_BASE = "github.event.action != 'edited' || github.event.changes.base";

/** GitHub counts a skipped job as a success. Only an edit that keeps the base may be skipped, because it changes no verdict. */
export const jobCondition: WorkflowRule = {
  id: 'job-condition',
  lint: (setup) => {
    const { checks, checkJobs, triggers, isCalled } = setup;
    // In a called workflow any event is possible.
    const triggerCases: readonly TriggerCase[] = isCalled ? [{ event: 'workflow_call' }] : triggerCasesOf(triggers);
    const of = (what: string, condition: PositionedText | undefined, keys: YamlKeys) => {
      if (condition === undefined) return [];
      const skipped = triggerCases.map((triggerCase) => ({
        triggerCase,
        holds: conditionHolds(condition.text, triggerCase),
      }));
      // A case that is skipped for certain is more useful than one that may be skipped.
      const first = skipped.find(({ holds }) => holds === false) ?? skipped.find(({ holds }) => holds === undefined);
      const ways = [
        removeKey(setup, 'Remove the "if"', [...keys, 'if']),
        setValue(setup, `Skip only edits of the text: "if: ${ONLY_NEW_BASE}"`, [...keys, 'if'], ONLY_NEW_BASE),
      ];
      return first ? [{ ...conditionRemark(what, condition.text, condition.at, first), ...offer(...ways) }] : [];
    };
    return [
      ...checkJobs.flatMap((job) => of(`The ${jobWords(job)}`, job.condition, jobKeys(job))),
      ...checks.flatMap(({ job, step }) => of(`The step of ${jobWords(job)}`, step.condition, stepKeys(job, step))),
    ];
  },
};

function conditionRemark(
  what: string,
  condition: string,
  at: FilePosition,
  { triggerCase, holds }: { readonly triggerCase: TriggerCase; readonly holds: boolean | undefined },
): Omit<WorkflowRemark, 'remedy' | 'ways'> {
  const how = holds === false ? 'skips it' : 'can skip it';
  return {
    severity: 'error',
    at,
    wanted: 'no "if", or one that skips only "edited" without a new base branch',
    found: `${quotedText(condition)}, which ${how} on ${triggerCaseWords(triggerCase)}`,
    message: `${what} has an "if" that ${how} on ${triggerCaseWords(triggerCase)}, and GitHub counts a skipped job as a success.`,
  };
}
