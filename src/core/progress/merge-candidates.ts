/**
 * Commits of the base that may be the merge of an unfinished item whose branch is gone, or was fast-forwarded. Git cannot
 * prove it, so none counts: each is offered with the line that makes it count.
 */
import { PENDING } from '../facts/facts.js';
import type { Arrived } from '../facts/questions.js';
import type { MergeCandidate } from '../finding.js';
import type { Item } from '../plan/plan.js';
import { allowedKinds, owns } from './allowed-kinds.js';
import { ignoredMerge } from './ignored-merge.js';
import { claims, isListedAt, isReverted } from './merges.js';
import type { PlanState } from './plan-state.js';
import type { Progress } from './progress.js';

const MOST_OFFERED = 5;
const MOST_SUBJECT = 72;

/** Newest first. */
export function mergeCandidates(progress: Progress, planState: PlanState): readonly MergeCandidate[] {
  const { item, plan, pulls, merges, finished } = progress;
  const { snapshot, facts } = planState;
  const isSettled = finished || pulls.length > 0 || merges.length > 0 || item.branches.length === 0;
  if (snapshot.source !== 'git' || isSettled) return [];
  const arrived = facts.arrivedSince({ path: plan.path });
  if (arrived === PENDING) return [];
  const taken = takenCommits(planState);
  const found = withoutReverts(arrived).flatMap((each) => {
    const because = taken.has(each.commit) ? undefined : reasonFor(each, progress, planState);
    return because === undefined ? [] : [{ ...each, because }];
  });
  if (isTakenBack(found, planState)) return [];
  const wasListed = ({ commit, before = commit }: Arrived) => isListedAt(before, item, facts);
  return found
    .slice(0, MOST_OFFERED)
    .filter(wasListed)
    .map(({ commit, message, because }) => ({
      commit,
      subject: (message.split('\n', 1)[0] ?? '').slice(0, MOST_SUBJECT),
      because,
      line: `merged: { commit: "${commit}" }`,
    }));
}

/** Nothing of what they changed is left on the base. */
function isTakenBack(found: readonly Arrived[], { snapshot, facts }: PlanState): boolean {
  const merges = found.flatMap(({ before, changes }) =>
    before !== undefined && changes ? [{ before, changes: { complete: true as const, list: changes } }] : [],
  );
  return merges.length === found.length && isReverted(merges.reverse(), [], snapshot, facts) === true;
}

/** Why it may have merged without being counted, and what makes it count; undefined where nothing hints at it. */
export function mayHaveMerged(progress: Progress, planState: PlanState): string | undefined {
  return ignoredMerge(progress, planState) ?? offerOf(progress, planState);
}

/** The candidates as text, each with its line; undefined where there is none. */
export function offerOf(progress: Progress, planState: PlanState): string | undefined {
  const candidates = mergeCandidates(progress, planState);
  if (candidates.length === 0) return undefined;
  const lines = candidates.map(
    ({ commit, subject, because, line }) =>
      `${line} for ${commit.slice(0, 10)} "${subject}", which ${because === 'branch-named' ? 'names its branch' : 'changed only files of its scope'}`,
  );
  const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
  return `If its work has merged, add the line of its commit to ${where}: ${lines.join('; or ')}`;
}

function reasonFor(
  arrived: Arrived,
  { item, plan }: Progress,
  { progress }: PlanState,
): MergeCandidate['because'] | undefined {
  const isNamed = (each: Item) => branchesNamedBy(arrived).some((name) => claims(each, name));
  if (arrived.isMerge && isNamed(item)) return 'branch-named';
  const { changes = [] } = arrived;
  const isInScope =
    changes.every(({ path, kind }) => allowedKinds(item, plan, path).includes(kind)) &&
    changes.some(({ path }) => owns(item, path));
  const isOfAnother = () => !isNamed(item) && [...progress.values()].some((each) => isNamed(each.item));
  return isInScope && !isOfAnother() ? 'in-scope' : undefined;
}

/** Commits by which items are finished. */
function takenCommits({ progress }: PlanState): ReadonlySet<string> {
  const commits = [...progress.values()].flatMap(({ item, merges }) => [
    ...merges.map(({ mergeCommit }) => mergeCommit),
    ...(namedCommit(item) ?? []),
  ]);
  return new Set(commits.filter((commit) => commit !== null));
}

function namedCommit({ merged }: Item): readonly string[] | undefined {
  return merged && 'commit' in merged ? [merged.commit] : undefined;
}

/** Without the commits that a later one takes back, and without those that take one back. */
function withoutReverts(arrived: readonly Arrived[]): Arrived[] {
  const reverted = new Set<string>();
  return arrived.filter(({ commit, message }) => {
    const takesBack = /^This reverts commit ([0-9a-f]{40,64})/m.exec(message)?.[1];
    if (takesBack !== undefined && !reverted.has(commit)) reverted.add(takesBack);
    // As git and GitHub begin the message of a revert, and as GitHub calls the branch of one.
    const isRevert = takesBack !== undefined || /^(?:Revert|Reapply) "|\/revert-\d+-/.test(message);
    return !isRevert && !reverted.has(commit);
  });
}

const named = new WeakMap<Arrived, readonly string[]>();

function branchesNamedBy(arrived: Arrived): readonly string[] {
  const known = named.get(arrived) ?? branchesIn(arrived.message);
  named.set(arrived, known);
  return known;
}

/** What a message may call a branch that was merged, as git, GitHub and others write it: each word but the one after "into". */
function branchesIn(message: string): string[] {
  const words = message.matchAll(/(?:\b(from|into) +)?['"`(]*([^\s'"`(),;:]+)/g);
  return [...words].flatMap(([, lead, text = '']) => {
    if (lead === 'into') return [];
    const word = text.replace(/\.+$/, '');
    const ofOwner = lead === 'from' ? [word.replace(/^[^/]+\//, '')] : [];
    return [word, word.replace(/^origin\//, ''), ...ofOwner];
  });
}
