import type { SummaryContext } from '../report/summary.js';
import type { PlanSurvey } from './readiness.js';

/** Every integration issue has it; the protocol lists by it. */
export const INTEGRATION_LABEL = 'parallel-work-integration';

export interface IssueText {
  readonly title: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly body: string;
  /** What of the plan could not be used: a label that is too long. */
  readonly warnings: readonly string[];
}

/** @param claim see `marker`; `dry-run` where nothing is opened */
export function issueText(survey: PlanSurvey, context: SummaryContext, claim: string): IssueText {
  return { title: survey.plan.task, labels: [context.base.branch], assignees: [], body: claim, warnings: [] };
}
