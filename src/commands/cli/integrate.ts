/**
 * `integrate --dry-run`: shows how far the plans on the base are, and the integration issue that the action would open.
 */
import { Failure } from '../../core/failure.js';
import type { Judgement } from '../../core/finding.js';
import { type PlanSurvey, type Survey, surveyIntegration } from '../../core/integration/readiness.js';
import { surveyText } from '../../core/report/integration-terminal.js';
import { type IssueText, issueText } from '../../core/report/issue/body.js';
import { candidate, json } from '../../core/report/json.js';
import { terminal as render } from '../../core/report/terminal.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';
import type { CommandContext } from './context.js';

export interface IntegrateOptions {
  readonly base?: string;
  readonly dryRun?: boolean;
}

/** @returns 0 whether or not a plan is ready, 2 if a plan is broken */
export async function integrate({ base, dryRun }: IntegrateOptions, here: CommandContext): Promise<number> {
  if (!dryRun) {
    throw new Failure(
      'usage',
      'The command line never opens issues. Only the action does, because it makes sure that there is only one.',
      'Use --dry-run to see what it would open. To open the issue, run the action with "command: integrate".',
    );
  }
  const { directory, terminal } = here;
  const source = gitSource({
    directory,
    subject: 'all',
    settings: { agents: [] },
    ...(base === undefined ? {} : { base }),
  });
  const { snapshot, result: survey } = await askUntilKnown(source, (known) => surveyIntegration(known));
  const drafts = new Map(
    survey.plans
      .filter(({ ready, finished }) => ready && !finished)
      .map((each) => [each.plan.id, issueText(each, snapshot, 'dry-run')] as const),
  );
  const judgement = judgementOf(survey);
  const isBroken = survey.problems.length > 0;
  const code = isBroken ? 2 : 0;
  if (here.json) {
    const integration = survey.plans.map((each) => shown(each, drafts.get(each.plan.id)));
    await terminal.print(json('integrate', code, judgement, isBroken ? {} : { integration }));
  } else if (isBroken) await terminal.print(render(judgement, { colours: terminal.colours }));
  else await terminal.print(surveyText(survey, snapshot.base.branch, drafts, terminal.colours));
  return code;
}

export function judgementOf({ summaries, planRevision, problems, notes, warnings }: Survey): Judgement {
  return { plans: summaries, planRevision, verdicts: [], findings: [], problems, notes, warnings };
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
