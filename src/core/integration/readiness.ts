/** How far every open plan is: what has merged, what is missing and why, and whether its integration can begin. */

import { allKnown, type NeedsOr, PENDING, type Pending, withFacts } from '../facts/facts.js';
import type { IntegrationHistory, IssueRecords } from '../facts/questions.js';
import type { Merged, Snapshot } from '../facts/snapshot.js';
import type { ContractState, MergeCandidate, PlanSummary, Problem } from '../finding.js';
import { remembered } from '../maps.js';
import { compare } from '../order.js';
import { isGlobClaim } from '../plan/branch-names.js';
import { type Item, type ItemRef, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { waves } from '../plan/waves.js';
import { covers } from '../progress/allowed-kinds.js';
import { contractsOnBase } from '../progress/base-contracts.js';
import { basePlansAt } from '../progress/base-plans.js';
import { mergeCandidates } from '../progress/merge-candidates.js';
import { type PlanState, planStateOf } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { NO_PLANS } from '../progress/stacks.js';
import { nextStep } from './next-step.js';

/** An item that the integration waits for. */
export interface Missing extends ItemRef {
  readonly title: string;
  /** Counts from 1, over all open plans. */
  readonly wave: number;
  /** Why it is unfinished, as the end of a sentence: `has no merged pull request`. */
  readonly because: string;
  readonly state: 'unmerged' | 'reopened' | 'reverted';
  /**
   * The open pull request of the item, or its latest merge if that was reverted: a number, or in Git a branch or
   * commit.
   */
  readonly evidence?: string;
  /** Unfinished items that it depends on, directly or through others. */
  readonly waitsFor: readonly ItemRef[];
  readonly hint: string;
  /** Commits that may be its merge. Only in Git. */
  readonly candidates?: readonly MergeCandidate[];
}

/** One merge that counts. A reopened item can have several. */
export interface MergedItem extends ItemRef {
  readonly title: string;
  /** Absent in Git and if the plan names a commit, like the next field. */
  readonly number?: number;
  readonly url?: string;
  readonly branch?: string;
  readonly mergeCommit: string;
}

/** A path that its merged pull requests changed and that no item owns. */
export interface Touched {
  readonly path: string;
  readonly items: readonly ItemRef[];
}

export interface PlanSurvey {
  readonly plan: Plan;
  readonly hasIntegration: boolean;
  /**
   * The plan has an `integration:`, all its items are finished, and at least one has really merged: by a pull request
   * that counts, or by a commit that the plan names and that is in the history of the base. If all items are dropped,
   * it is not ready.
   */
  readonly ready: boolean;
  /** Everything is finished, including the integration. No issue is opened, and the plan file can be removed. */
  readonly finished: boolean;
  /** In the order of the plan. Empty if all items are finished. */
  readonly missing: readonly Missing[];
  /** In the order of the plan, and within an item the earliest first. */
  readonly merged: readonly MergedItem[];
  readonly dropped: readonly (ItemRef & { readonly title: string; readonly reason: string })[];
  /** By path. */
  readonly generated: readonly Touched[];
  readonly shared: readonly Touched[];
  /** What the base declares of what merged items promised, if that was asked for. */
  readonly contracts?: readonly ContractState[];
  /** Items of which not every changed file is known, so the two lists above may be incomplete. */
  readonly unlisted: readonly ItemRef[];
  /** How far the integration itself is. Absent if the plan has none. */
  readonly integration?: {
    readonly finished: boolean;
    /** What is still missing, in sentences. Empty if it is finished: `Its pull request #9 has not merged yet.` */
    readonly because: string;
  };
}

export interface Survey {
  /** Open plans in the order of their ids. None if a plan is broken. */
  readonly plans: readonly PlanSurvey[];
  readonly summaries: readonly PlanSummary[];
  readonly planRevision: string;
  /** Problems of broken plans on the base. Then nothing is ready. */
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** Say that plans exist, but that none of them is open on the base branch. */
  readonly warnings: readonly string[];
  /** What earlier runs left, if that was asked for. */
  readonly history?: IntegrationHistory;
  /** What earlier runs of `issues` left, if that was asked for. */
  readonly issueRecords?: IssueRecords;
}

/** The states of the integration issues by plan id. Needed only for integrations without a branch. */
export type IssueStates = ReadonlyMap<string, 'open' | 'closed'>;

export interface SurveyOptions {
  readonly issues?: IssueStates;
  /**
   * Asks what earlier runs left together with the claims if a plan has an `integration:`, which needs no additional
   * request.
   */
  readonly withHistory?: boolean;
  /** The same for the records of `issues`. */
  readonly withIssueRecords?: boolean;
  /** Compares the contracts of merged items with the base. On GitHub only if the integration can begin. */
  readonly withContracts?: boolean;
}

/** Pull requests in `snapshot.merged` that went into another branch do not count, but are shown if they are known. */
export function surveyIntegration(
  snapshot: Snapshot,
  { issues = new Map(), withHistory = false, withIssueRecords = false, withContracts = false }: SurveyOptions = {},
): NeedsOr<Survey> {
  return withFacts(snapshot, (facts) => {
    const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
    if (basePlans === PENDING) return PENDING;
    const { plans, revision, summaries, notes, warnings } = basePlans;
    const isAsked = withHistory && plans.open.some(({ integration }) => integration);
    const history = isAsked ? facts.integrationHistory({}) : undefined;
    const issueRecords = withIssueRecords ? facts.issueRecords({}) : undefined;
    const planState = planStateOf(plans.problems.length > 0 ? NO_PLANS : plans, snapshot, facts);
    if (planState === PENDING || history === PENDING || issueRecords === PENDING) return PENDING;
    const surveys = planState.plans.map((plan) => surveyPlan(plan, planState, issues));
    const compared = withContracts ? allKnown(surveys.map((each) => withStates(each, planState))) : surveys;
    if (compared === PENDING) return PENDING;
    return {
      plans: compared,
      summaries,
      planRevision: revision,
      problems: plans.problems,
      notes: [...snapshot.notes, ...notes],
      warnings,
      ...(history && { history }),
      ...(issueRecords && { issueRecords }),
    };
  });
}

function withStates(survey: PlanSurvey, planState: PlanState): PlanSurvey | Pending {
  const { plan, ready, finished } = survey;
  if (planState.snapshot.source === 'github' && (!ready || finished)) return survey;
  const checked = contractsOnBase(progressOf(plan.items, planState), planState);
  if (checked === PENDING) return PENDING;
  return checked.length === 0 ? survey : { ...survey, contracts: checked };
}

function surveyPlan(plan: Plan, planState: PlanState, issues: IssueStates): PlanSurvey {
  const all = progressOf(plan.items, planState);
  const missing = missingOf(all, planState);
  const merged = all.flatMap((each) => (each.item.dropped === undefined ? mergesOf(each) : []));
  const integration = plan.integration && integrationOf(plan.integration, planState, issues.get(plan.id));
  const isDone = missing.length === 0;
  return {
    plan,
    hasIntegration: integration !== undefined,
    ready: isDone && integration !== undefined && merged.length > 0,
    finished: isDone && (integration === undefined || merged.length === 0 || integration.finished),
    missing,
    merged,
    dropped: plan.items.flatMap(({ item, title, dropped }) =>
      dropped === undefined ? [] : [{ plan: plan.id, item, title, reason: dropped }],
    ),
    generated: touched(all, plan.generated),
    shared: touched(all, plan.shared),
    unlisted: all.filter(isUnlisted).map(refOf),
    ...(integration ? { integration } : {}),
  };
}

function progressOf(items: readonly Item[], { progress }: PlanState): Progress[] {
  return items.flatMap((item) => progress.get(keyOf(item)) ?? []);
}

function refOf({ item: { plan, item } }: Progress): ItemRef {
  return { plan, item };
}

function missingOf(all: readonly Progress[], planState: PlanState): Missing[] {
  const unfinished = all.filter(({ finished }) => !finished);
  if (unfinished.length === 0) return [];
  const live = planState.plans.flatMap(itemsOf).filter(({ dropped }) => dropped === undefined);
  const laidOut = waves(planState.plans, live);
  const waveOf = new Map(laidOut.flatMap((wave, index) => wave.map((item) => [keyOf(item), index + 1] as const)));
  return unfinished.map((progress) => {
    const { item, reverted, reopened, because, unprovable } = progress;
    const waitsFor = planState.waitsFor(item);
    const evidence = evidenceOf(progress);
    const candidates = mergeCandidates(progress, planState);
    return {
      ...refOf(progress),
      title: item.title,
      wave: waveOf.get(keyOf(item)) ?? 1,
      because:
        candidates.length > 0
          ? 'may have merged already'
          : unprovable === undefined
            ? because
            : `${because} (its merged pull requests cannot all be listed: ${unprovable})`,
      state: reverted ? 'reverted' : reopened ? 'reopened' : 'unmerged',
      ...(evidence === undefined ? {} : { evidence }),
      waitsFor: waitsFor.map(refOf),
      hint: nextStep(progress, waitsFor, planState),
      ...(candidates.length > 0 ? { candidates } : {}),
    };
  });
}

function evidenceOf({ pulls: [pull], merges, reverted }: Progress): string | undefined {
  const last = merges.at(-1);
  if (reverted) return last && (last.number === undefined ? (last.mergeCommit ?? undefined) : `#${last.number}`);
  return pull && (pull.number === undefined ? pull.branch : `#${pull.number}`);
}

function mergesOf({ item, merges, finished }: Progress): MergedItem[] {
  const about = { plan: item.plan, item: item.item, title: item.title };
  const found = merges.flatMap((merge) => (merge.mergeCommit === null ? [] : [mergedItem(about, merge)]));
  if (found.length > 0 || !finished) return found;
  // For a commit that the plan names, only the history of the base could show that the item is finished.
  return item.merged && 'commit' in item.merged ? [{ ...about, mergeCommit: item.merged.commit }] : [];
}

function mergedItem(
  about: ItemRef & { readonly title: string },
  { number, url, branch, mergeCommit }: Merged,
): MergedItem {
  return {
    ...about,
    ...(number === undefined ? {} : { number }),
    ...(url === undefined ? {} : { url }),
    branch,
    mergeCommit: mergeCommit ?? '',
  };
}

/** A commit that the plan names has no list of files. */
function isUnlisted({ item, merges, finished }: Progress): boolean {
  const isNamed = finished && item.dropped === undefined && merges.length === 0;
  return isNamed || merges.some(({ changes }) => !changes.complete);
}

function touched(all: readonly Progress[], globs: readonly string[]): Touched[] {
  if (globs.length === 0) return [];
  const items = new Map<string, Map<string, ItemRef>>();
  for (const progress of all) {
    const paths = progress.merges.flatMap(({ changes }) => (changes.complete ? changes.list : []));
    for (const { path } of paths) {
      if (!covers(globs, path)) continue;
      remembered(items, path, () => new Map()).set(keyOf(progress.item), refOf(progress));
    }
  }
  return [...items].map(([path, by]) => ({ path, items: [...by.values()] })).sort((a, b) => compare(a.path, b.path));
}

/** With a branch it is like any other item. Without one, only its issue shows whether it is finished. */
function integrationOf(
  item: Item,
  planState: PlanState,
  issue: 'open' | 'closed' | undefined,
): NonNullable<PlanSurvey['integration']> {
  const progress = planState.progress.get(keyOf(item));
  const finished = item.branches.length === 0 ? issue === 'closed' : progress?.finished === true;
  if (finished) return { finished, because: '' };
  return { finished, because: progress ? stillToCome(progress) : '' };
}

function stillToCome({ item: { branches }, pulls: [pull], merges, reopened, reverted, because }: Progress): string {
  if (branches.length === 0) return 'The integration is finished when its issue is closed.';
  const from = branches.map((each) => (isGlobClaim(each) ? `a branch like "${each}"` : `"${each}"`)).join(' or ');
  const again = `Open another pull request from ${from}.`;
  if (reopened) return `The integration ${because}.`;
  if (pull) {
    const name = pull.number === undefined ? `branch ${pullName(pull)}` : `pull request ${pullName(pull)}`;
    return `Its ${name} has not merged yet.`;
  }
  return reverted || merges.length > 0
    ? `The integration ${because}. ${again}`
    : `No pull request from ${from} has merged yet.`;
}
