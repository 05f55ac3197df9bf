/**
 * `command: integrate` of the action: survey → the issue of each plan that is ready → report. Only this command opens
 * issues.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Snapshot, Source } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { resultWithoutWrites } from '../../core/integration/opening/nothing-to-do.js';
import { type OpenResult, openOnce, type Wanted } from '../../core/integration/opening/open-once.js';
import type { RecordPort } from '../../core/integration/opening/port.js';
import { tellOnce } from '../../core/integration/opening/post-news.js';
import { refuseForeign } from '../../core/integration/opening/settle.js';
import {
  type PlanSurvey,
  type Survey,
  type SurveyOptions,
  surveyIntegration,
} from '../../core/integration/readiness.js';
import { isStillReady, readinessEvidence } from '../../core/integration/readiness-evidence.js';
import type { PlanOutcome } from '../../core/report/integration-run.js';
import { issueText } from '../../core/report/issue/body.js';
import { type News, newsComment, newsOf, readNews } from '../../core/report/issue/comments.js';
import type { Client } from '../../shell/github/client.js';
import { openGithub } from '../../shell/github/open.js';
import { readEvent } from '../../shell/runner/event.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';
import { askUntilKnown } from '../ask.js';
import { reportIntegration } from './integrate-report.js';
import { type IntegrateRun, sharedOf } from './integrate-shared.js';
import { selfOf } from './self.js';

const EVENTS = ['push', 'schedule', 'workflow_dispatch'];

/** What the run needs besides its inputs. Tests replace it. */
export interface IntegrateEffects {
  readonly open: (
    inputs: Inputs,
    env: NodeJS.ProcessEnv,
    pull: undefined,
  ) => { readonly client: Client; readonly source: Source };
  readonly newClaim: () => string;
  readonly pause: (milliseconds: number) => Promise<void>;
}

const AROUND: IntegrateEffects = {
  open: openGithub,
  newClaim: randomUUID,
  pause: async (milliseconds) => {
    await delay(milliseconds);
  },
};

/** @returns the exit code of the job. It is also 0 if no plan is ready */
export async function integrateOnGithub(
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  output: Output,
  { open, newClaim, pause }: IntegrateEffects = AROUND,
): Promise<0 | 1> {
  const event = readEvent(env, EVENTS);
  const self = selfOf(env, newClaim);
  const { client, source } = open(inputs, env, undefined);
  const read = (options: SurveyOptions) => askUntilKnown(source, (known) => surveyIntegration(known, options));
  const { snapshot, result: survey } = await read({ withHistory: !inputs.dryRun, withContracts: true });
  checkRecreate(inputs.recreate, event.name, survey);
  const [owner = '', repo = ''] = snapshot.repository.name.split('/');
  const surveyAgain = async () => (await read({})).result;
  const run: IntegrateRun = { repo: { client, owner, repo }, snapshot, self, inputs, pause, surveyAgain };
  const outcomes: PlanOutcome[] = [];
  for (const each of survey.plans) outcomes.push(await outcomeOf(each, survey, run, output));
  reportIntegration(outcomes, survey, snapshot, output);
  output.log(`Used ${client.used()} API requests.`);
  return survey.problems.length === 0 && outcomes.every(({ failure }) => failure === undefined) ? 0 : 1;
}

/** A plan that fails does not stop the others. */
async function outcomeOf(of: PlanSurvey, survey: Survey, run: IntegrateRun, output: Output): Promise<PlanOutcome> {
  try {
    return await integrate(of, survey, run, output);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { survey: of, opened: NOTHING, hasTold: false, failure: error };
  }
}

const NOTHING: OpenResult = { operation: 'none', notes: [], warnings: [] };

async function integrate(of: PlanSurvey, survey: Survey, run: IntegrateRun, output: Output): Promise<PlanOutcome> {
  const { snapshot, self, inputs } = run;
  const { plan } = of;
  const recreate = inputs.recreate === plan.id;
  const isReady = of.ready && of.integration?.finished !== true;
  // If nothing of a plan has merged, no issue was ever opened for it, and no earlier merges can count for its name.
  if (!of.hasIntegration || of.merged.length === 0) return { survey: of, opened: NOTHING, hasTold: false };
  const shared = sharedOf(of, run);
  if (inputs.dryRun) return { survey: of, opened: await look(of, isReady, shared, snapshot, output), hasTold: false };

  const wanted: Wanted = {
    facts: { plan: plan.id, base: snapshot.base.branch, planRevision: survey.planRevision, ...readinessEvidence(of) },
    isReady,
    recreate,
    draft: (claim) => issueText(of, snapshot, claim),
  };
  const rest = resultWithoutWrites(survey.history, {
    ...wanted,
    hasNews: (comments) => unsaid(of, comments, snapshot).length > 0,
  });
  if (rest) return { survey: withIssue(of, rest, snapshot), opened: rest, hasTold: false };

  const opened = await openOnce(wanted, shared, self, async () => isStillReady(of, survey, await run.surveyAgain()));
  const isNew = opened.operation === 'created' || opened.operation === 'adopted';
  const warnings = isNew ? [...opened.warnings, ...issueText(of, snapshot, 'dry-run').warnings] : opened.warnings;
  const settled = withIssue(of, opened, snapshot);
  const told: Telling =
    opened.tip === undefined ? { hasTold: false, warnings: [] } : await postNews(settled, opened.tip, shared, run);
  const failure = opened.failure ?? told.failure;
  return {
    survey: settled,
    opened: { ...opened, warnings: [...warnings, ...told.warnings] },
    hasTold: told.hasTold,
    ...(failure && { failure }),
  };
}

interface Telling {
  readonly hasTold: boolean;
  readonly warnings: readonly string[];
  readonly failure?: Failure;
}

/** Nobody can comment on a locked issue, so this does not fail the run. */
async function postNews(
  of: PlanSurvey,
  tip: NonNullable<OpenResult['tip']>,
  shared: RecordPort,
  { self, snapshot }: IntegrateRun,
): Promise<Telling> {
  if (newsOf(of).length === 0) return { hasTold: false, warnings: [] };
  try {
    const hasTold = await tellOnce(tip, shared, self, (comments) => {
      const news = unsaid(of, comments, snapshot);
      return news.length === 0 ? undefined : newsComment(news, of, snapshot);
    });
    return { hasTold, warnings: [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (!['permission', 'refused', 'unreachable'].includes(error.code))
      return { hasTold: false, warnings: [], failure: error };
    const warning = `What plan "${of.plan.id}" waits for could not be posted on #${tip.record.issue ?? 0}: ${error.message}`;
    return { hasTold: false, warnings: [warning] };
  }
}

/** The log lines that these comments do not already say. */
function unsaid(of: PlanSurvey, comments: readonly string[], { base }: Snapshot): readonly News[] {
  return newsOf(of, new Set(comments.flatMap((body) => readNews(body, of.plan.id, base.branch))));
}

/** `dry-run`: reports what is recorded and what would be opened. */
async function look(
  of: PlanSurvey,
  isReady: boolean,
  shared: RecordPort,
  snapshot: Snapshot,
  output: Output,
): Promise<OpenResult> {
  const tip = await shared.tip();
  const number = tip?.record.issue;
  if (tip && number !== undefined) {
    refuseForeign(await shared.issue(number), tip);
    return { ...NOTHING, notes: [`The record names #${number}, so no issue would be opened.`] };
  }
  if (!isReady) return NOTHING;
  const { title, labels, assignees, body, warnings } = issueText(of, snapshot, 'dry-run');
  output.log(`title: ${title}\nlabels: ${labels.join(', ')}\nassignees: ${assignees.join(', ')}\n\n${body}`);
  return { ...NOTHING, notes: ['This is a dry run. The integration issue would be opened now.'], warnings };
}

/** An integration without a branch is finished when its issue is closed. */
function withIssue(of: PlanSurvey, { issue }: OpenResult, snapshot: Snapshot): PlanSurvey {
  if (!issue || of.plan.integration?.branches.length !== 0) return of;
  const attempt = surveyIntegration(snapshot, {
    issues: new Map([[of.plan.id, issue.isOpen ? 'open' : 'closed']]),
    withContracts: of.contracts !== undefined,
  });
  return ('value' in attempt && attempt.value.plans.find(({ plan }) => plan.id === of.plan.id)) || of;
}

function checkRecreate(plan: string | undefined, event: string, { plans, problems }: Survey): void {
  if (plan === undefined) return;
  if (event !== 'workflow_dispatch')
    throw new Failure(
      'usage',
      `The input "recreate" is "${plan}" on the event "${event}".`,
      'Start the workflow by hand ("workflow_dispatch") to use it.',
    );
  const known = plans.filter(({ hasIntegration }) => hasIntegration).map((each) => each.plan.id);
  if (known.includes(plan) || problems.length > 0) return;
  const list = known.map((each) => `"${each}"`).join(', ');
  const hint =
    known.length === 0 ? 'No open plan has an "integration:".' : `Open plans with an "integration:": ${list}.`;
  throw new Failure('usage', `The input "recreate" is "${plan}".`, hint);
}
