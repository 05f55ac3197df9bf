/** `command: issues` of the action: survey → the issues of each open plan → report. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Snapshot } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { type RefTip, refName } from '../../core/integration/opening/port.js';
import { type Survey, surveyIntegration } from '../../core/integration/readiness.js';
import { type InStep, keepInStep } from '../../core/issues/keep-in-step.js';
import type { IssuesPort, ListedIssue } from '../../core/issues/port.js';
import {
  ISSUE_NAMESPACES,
  type IssuesRecord,
  issuesRecordText,
  readIssuesRecord,
  recentOf,
} from '../../core/issues/record.js';
import type { IssuesOutcome } from '../../core/issues/run-report.js';
import { mayBeOpened } from '../../core/issues/wanted.js';
import { integrationIssueOf, removedPlan, wantedOf } from '../../core/issues/wanted-texts.js';
import { plural } from '../../core/text/words.js';
import type { Repo } from '../../shell/github/client.js';
import { itemIssuesOn } from '../../shell/github/item-issues.js';
import { openGithub } from '../../shell/github/open.js';
import { type RecordKind, recordOn } from '../../shell/github/record.js';
import { hasEnded } from '../../shell/github/runs.js';
import { readEvent } from '../../shell/runner/event.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';
import { askUntilKnown } from '../ask.js';
import type { IntegrateEffects } from './integrate.js';
import { planTreeId } from './integrate-shared.js';
import { reportIssues } from './issues-report.js';
import { selfOf } from './self.js';
import { type WriteAllowance, writeAllowance } from './write-allowance.js';

const EVENTS = ['push', 'schedule', 'workflow_dispatch'];

export interface IssuesEffects extends IntegrateEffects {
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

const AROUND: IssuesEffects = {
  open: openGithub,
  newClaim: randomUUID,
  pause: async (milliseconds) => {
    await delay(milliseconds);
  },
  now: Date.now,
};

const ISSUES_RECORD: RecordKind<IssuesRecord> = {
  namespaces: ISSUE_NAMESPACES,
  what: 'the issues',
  read: readIssuesRecord,
  write: issuesRecordText,
  hasIssue: ({ tracking }) => tracking !== undefined,
};

/** @returns the exit code of the job. It is also 0 if work is left to the next run */
export async function issuesOnGithub(
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  output: Output,
  { open, newClaim, pause, now }: IssuesEffects = AROUND,
): Promise<0 | 1> {
  readEvent(env, EVENTS);
  const self = selfOf(env, newClaim);
  const { client, source } = open(inputs, env, undefined);
  const { snapshot, result } = await askUntilKnown(source, (known) =>
    surveyIntegration(known, { withHistory: true, withIssueRecords: true }),
  );
  const survey = withIntegrationIssues(result, snapshot);
  const [owner = '', repo = ''] = snapshot.repository.name.split('/');
  const place: Repo = { client, owner, repo };
  const tips = tipsIn(survey, snapshot);
  const records = new Map([...(tips ?? [])].map(([plan, { record }]) => [plan, record]));
  const spent = [...records.values()].flatMap((each) => recentOf(each.spent, now()));
  const before = spent.reduce((sum, { writes }) => sum + writes, 0);
  const allowance = writeAllowance({ client, now, pause, before });
  const listed = listOnce();

  const outcomes: IssuesOutcome[] = [];
  const removed = survey.problems.length > 0 ? [] : removedIn(survey, records);
  const tasks = [
    ...survey.plans.map((of) => ({ plan: of.plan.id, wish: () => wantedOf(of, survey, records, snapshot) })),
    ...removed.map((plan) => ({ plan, wish: () => removedPlan(plan, snapshot) })),
  ];
  for (const { plan, wish } of tasks) {
    const wanted = wish();
    const shared = sharedOf(plan, place, survey, snapshot, { allowance, listed, pause, self });
    const known = tips === undefined ? undefined : (tips.get(plan) ?? null);
    const inStep = inputs.dryRun
      ? await planned(wanted, known, shared, output)
      : await withFailure(keepInStep(wanted, known, shared, self));
    if (inStep.record) records.set(plan, inStep.record);
    outcomes.push({ wanted, inStep });
  }
  reportIssues(outcomes, survey, snapshot, output);
  output.log(`Used ${client.used()} API requests.`);
  return survey.problems.length === 0 && outcomes.every(({ inStep }) => inStep.failure === undefined) ? 0 : 1;
}

/** A plan that fails does not stop the others. */
async function withFailure(work: Promise<InStep>): Promise<InStep> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { operations: new Map(), notes: [], warnings: [], failure: error };
  }
}

/** An integration without a branch is finished when its issue is closed. */
function withIntegrationIssues(survey: Survey, snapshot: Snapshot): Survey {
  const states = survey.plans.flatMap(({ plan }) => {
    const number = plan.integration?.branches.length === 0 ? integrationIssueOf(plan.id, survey, snapshot) : undefined;
    const issue = survey.history?.issues?.find((each) => each.number === number);
    return issue ? [[plan.id, issue.isOpen ? 'open' : 'closed'] as const] : [];
  });
  if (states.length === 0) return survey;
  const attempt = surveyIntegration(snapshot, { issues: new Map(states), withHistory: true, withIssueRecords: true });
  return 'value' in attempt ? attempt.value : survey;
}

/** The records as they were read with the plans, by plan. Undefined if they are not known. */
function tipsIn({ issueRecords }: Survey, { base }: Snapshot): ReadonlyMap<string, RefTip<IssuesRecord>> | undefined {
  if (!issueRecords?.records) return undefined;
  const tips = new Map<string, RefTip<IssuesRecord>>();
  for (const namespace of [...ISSUE_NAMESPACES].reverse())
    for (const { ref, commit, message } of issueRecords.records) {
      const plan = planIn(ref, namespace, base.branch);
      if (plan === undefined) continue;
      const record = readIssuesRecord(message, plan, base.branch);
      // A ref with anything else in it is an error, which reading that ref alone reports.
      if (!record) return undefined;
      tips.set(plan, { namespace, commit, record });
    }
  return tips;
}

function planIn(ref: string, namespace: string, base: string): string | undefined {
  const plan = ref.slice(namespace.length + 1).split('/')[0] ?? '';
  return refName(namespace, plan, base) === ref ? plan : undefined;
}

/** Plans whose file is gone while some of their issues may still be open. */
function removedIn({ plans }: Survey, records: ReadonlyMap<string, IssuesRecord>): readonly string[] {
  const isAtRest = ({ tracking, items, holder }: IssuesRecord) =>
    !holder && [tracking, ...items].every((each) => !each || each.gone || each.closedFor !== undefined);
  return [...records].flatMap(([id, record]) =>
    plans.some(({ plan }) => plan.id === id) || isAtRest(record) ? [] : [id],
  );
}

/** All plans share one list, until something is written. */
function listOnce() {
  let known: Promise<readonly ListedIssue[]> | undefined;
  return {
    list: (read: () => Promise<readonly ListedIssue[]>) => (known ??= read()),
    forget: () => {
      known = undefined;
    },
  };
}

interface SharedParts {
  readonly allowance: WriteAllowance;
  readonly listed: ReturnType<typeof listOnce>;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly self: ReturnType<typeof selfOf>;
}

function sharedOf(
  plan: string,
  place: Repo,
  { issueRecords }: Survey,
  snapshot: Snapshot,
  { allowance, listed, pause, self }: SharedParts,
): IssuesPort {
  const { base, repository } = snapshot;
  const login = issueRecords?.login;
  const issues = itemIssuesOn(place, { url: repository.url ?? '', ...(login === undefined ? {} : { login }) });
  const refs = recordOn(place, ISSUES_RECORD, { plan, base, tree: planTreeId(snapshot) });
  const start = allowance.writes();
  return {
    ...refs,
    write: (record, on) => {
      listed.forget();
      return refs.write(record, on);
    },
    ...issues,
    issues: () => listed.list(issues.issues),
    hasEnded: (run) => hasEnded(place, run, self.run),
    pause: async (milliseconds) => {
      // Whoever waits wants to see what is new.
      listed.forget();
      await pause(milliseconds);
    },
    mayWrite: async () => {
      listed.forget();
      return allowance.mayWrite();
    },
    spent: () => ({ at: allowance.now(), writes: allowance.writes() - start }),
  };
}

/** `dry-run`: shows the issues that would be opened. */
async function planned(
  wanted: IssuesOutcome['wanted'],
  known: RefTip<IssuesRecord> | null | undefined,
  shared: IssuesPort,
  output: Output,
): Promise<InStep> {
  const tip = known === undefined ? await shared.tip() : known;
  const record = tip?.record ?? { plan: wanted.plan, base: wanted.base, id: '00000000', items: [], spent: [] };
  const missing = wanted.items.filter(
    (each) => mayBeOpened(each) && !record.items.some(({ item }) => item === each.item.item),
  );
  for (const each of missing)
    output.log(
      `title: ${wanted.titleOf(each)}\nlabels: ${each.labels.join(', ')}\n\n${wanted.itemTextOf(each, record)}\n`,
    );
  const note = `This is a dry run. ${plural(missing.length, 'issue')} would be opened now.`;
  return { ...(tip && { record }), operations: new Map(), notes: [note], warnings: [] };
}
