/**
 * `integrate --dry-run`: shows how far the plans on the base are, and the integration issue that the action would open.
 */
import { Failure } from '../../core/failure.js';
import type { PlanSurvey } from '../../core/integration/readiness.js';
import { surveyText } from '../../core/report/integration-terminal.js';
import { type IssueText, issueText } from '../../core/report/issue/body.js';
import { candidate, shownContracts } from '../../core/report/json.js';
import type { CommandContext } from './context.js';
import { type DryRunOptions, dryRun } from './dry-run.js';

/** @returns 0 whether or not a plan is ready, 2 if a plan is broken */
export async function integrate(options: DryRunOptions, here: CommandContext): Promise<number> {
  if (!options.dryRun) {
    throw new Failure(
      'usage',
      'The command line never opens issues. Only the action does, because it makes sure that there is only one.',
      'Use --dry-run to see what it would open. To open the issue, run the action with "command: integrate".',
    );
  }
  return await dryRun('integrate', options.base, here, (survey, snapshot) => {
    const drafts = new Map(
      survey.plans
        .filter(({ ready, finished }) => ready && !finished)
        .map((each) => [each.plan.id, issueText(each, snapshot, 'dry-run')] as const),
    );
    return {
      data: {
        integration: survey.plans.map((each) => shown(each, drafts.get(each.plan.id))),
        contracts: shownContracts(survey.plans.flatMap(({ contracts = [] }) => contracts)),
      },
      text: surveyText(survey, snapshot.base.branch, drafts, here.terminal.colours),
    };
  });
}

/** Public: fields are only ever added. */
function shown({ plan, ready, finished, missing, merged }: PlanSurvey, draft: IssueText | undefined) {
  return {
    plan: plan.id,
    ready,
    finished,
    missing: missing.map(({ item, wave, because, waitsFor, hint, candidates }) => ({
      plan: plan.id,
      item,
      wave,
      because,
      waitsFor,
      hint,
      candidates: candidates?.map(candidate),
    })),
    merged: merged.map(({ item, branch, number, mergeCommit }) => ({
      plan: plan.id,
      item,
      branch,
      pull: number,
      mergeCommit,
    })),
    title: draft?.title,
    labels: draft?.labels,
    assignees: draft?.assignees,
    body: draft?.body,
  };
}
