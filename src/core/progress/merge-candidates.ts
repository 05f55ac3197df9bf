/**
 * Finds commits of the base that may be the merge of an unfinished item whose branch was deleted or fast-forwarded. Git
 * cannot prove it, so none counts. Each is offered with the line of the plan that makes it count.
 */
import { PENDING } from '../facts/facts.js';
import type { Arrived } from '../facts/questions.js';
import type { MergeCandidate } from '../finding.js';
import { append, listAt, remembered } from '../maps.js';
import { claimMatches, isGlobClaim } from '../plan/branch-names.js';
import { mergedLine } from '../plan/widening.js';
import { allowedKinds, covers, owns } from './allowed-kinds.js';
import { ignoredMerge, type NamedMerge } from './ignored-merge.js';
import { isListedAt, isReverted } from './merges.js';
import type { PlanState } from './plan-state.js';
import type { Progress } from './progress.js';
import { revertedBy } from './revert.js';

const MOST_OFFERED = 5;
const MOST_SUBJECT = 72;

/** A commit that may be the merge of an item, with the reason. */
type Likely = Arrived & Pick<MergeCandidate, 'because'>;

const found = new WeakMap<PlanState, ReadonlyMap<Progress, readonly Likely[]>>();

/** Newest first. */
export function mergeCandidates(progress: Progress, planState: PlanState): readonly MergeCandidate[] {
  if (planState.snapshot.source !== 'git') return [];
  const byItem = found.get(planState) ?? findLikely(planState);
  found.set(planState, byItem);
  const likely = listAt(byItem, progress);
  if (isTakenBack(likely, planState)) return [];
  const wasListed = ({ commit, before = commit }: Arrived) => isListedAt(before, progress.item, planState.facts);
  return likely
    .slice(0, MOST_OFFERED)
    .filter(wasListed)
    .map(({ commit, message, because }) => ({
      commit,
      subject: message.replace(/\n.*/s, '').slice(0, MOST_SUBJECT),
      because,
      line: mergedLine({ commit }),
    }));
}

/** Handles all items together, because there may be hundreds of items and thousands of commits. */
function findLikely(planState: PlanState): ReadonlyMap<Progress, readonly Likely[]> {
  const all = [...planState.progress.values()];
  const taken = takenCommits(all);
  const claimantsOf = claimantIndex(all);
  const ownersOf = ownerIndex(all);
  const likely = new Map<Progress, Likely[]>();
  for (const plan of planState.plans) {
    const waiting = new Set(all.filter((each) => each.plan === plan && isWithoutMerge(each)));
    if (waiting.size === 0) continue;
    const arrived = planState.facts.arrivedSince({ path: plan.path });
    if (arrived === PENDING) continue;
    for (const each of withoutReverts(arrived).filter(({ commit }) => !taken.has(commit))) {
      const claimants = claimantsOf(each.message);
      const named = claimants.filter(() => each.isMerge);
      const others = claimants.length === 0 ? [...waiting] : claimants;
      const inScope = ownersOf(each).filter((of) => others.includes(of) && !named.includes(of) && isInScope(each, of));
      for (const of of named) if (waiting.has(of)) append(likely, of, { ...each, because: 'branch-named' });
      for (const of of inScope) if (waiting.has(of)) append(likely, of, { ...each, because: 'in-scope' });
    }
  }
  return likely;
}

function isWithoutMerge({ item, pulls, merges, finished }: Progress): boolean {
  return !finished && pulls.length === 0 && merges.length === 0 && item.branches.length > 0;
}

function isInScope({ changes = [] }: Arrived, { item, plan }: Progress): boolean {
  return (
    changes.some(({ path }) => owns(item, path)) &&
    changes.every(({ path, kind }) => allowedKinds(item, plan, path).includes(kind))
  );
}

/** Finds the items whose branches a message names. */
function claimantIndex(all: readonly Progress[]): (message: string) => readonly Progress[] {
  const names = new Map<string, Progress[]>();
  const globs: { readonly claim: string; readonly of: Progress }[] = [];
  for (const of of all) {
    for (const claim of of.item.branches) {
      if (isGlobClaim(claim)) globs.push({ claim, of });
      else append(names, claim, of);
    }
  }
  const claimants = (name: string) => [
    ...listAt(names, name),
    ...globs.filter(({ claim }) => name.includes('/') && claimMatches(claim, name)).map(({ of }) => of),
  ];
  return (message) => [...new Set(branchesIn(message).flatMap(claimants))];
}

/** The items that may have made a commit: integrations, and the owners of its first path that not everybody may change. */
function ownerIndex(all: readonly Progress[]): (arrived: Arrived) => readonly Progress[] {
  const known = new Map<string, readonly Progress[]>();
  const ownersOf = (path: string) => remembered(known, path, () => all.filter(({ item }) => owns(item, path)));
  const integrations = all.filter(({ item }) => item.isIntegration);
  const common = [...new Set(all.flatMap(({ plan }) => [...plan.generated, ...plan.shared]))];
  return ({ changes = [] }) => {
    const telling = changes.find(({ path }) => !covers(common, path));
    const owners = (telling ? [telling] : changes).flatMap(({ path }) => ownersOf(path));
    return [...new Set([...owners, ...integrations])];
  };
}

/** Whether nothing of their changes is left on the base. */
function isTakenBack(likely: readonly Arrived[], { snapshot, facts }: PlanState): boolean {
  const merges = likely.flatMap(({ before, changes }) =>
    before !== undefined && changes ? [{ before, changes: { complete: true as const, list: changes } }] : [],
  );
  return merges.length === likely.length && isReverted(merges.reverse(), [], snapshot, facts) === true;
}

/** Why it may have merged without being counted, and what makes it count, as sentences; undefined if nothing hints at it. */
export function mayHaveMerged(progress: Progress, planState: PlanState): string | undefined {
  const ignored = ignoredMerge(progress, planState);
  if (!ignored) return offerOf(progress, planState);
  const { because, named, otherwise } = ignored;
  const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
  if (!named) return `${because}. ${otherwise}`;
  return `${because}. ${named.when}, add "${mergedLine(named.merged)}" to ${where}. If not, merge another pull request.`;
}

/** The merges that finish the item once the plan names them. */
export function namedMerges(progress: Progress, planState: PlanState): readonly NamedMerge[] {
  const ignored = ignoredMerge(progress, planState);
  if (ignored) return ignored.named ? [ignored.named] : [];
  return mergeCandidates(progress, planState).map(({ commit, subject }) => ({
    when: `If ${commit.slice(0, 10)} "${subject}" is the work of item "${progress.item.item}"`,
    merged: { commit },
  }));
}

/** The candidates as text, each with its line. Undefined if there are none. */
function offerOf(progress: Progress, planState: PlanState): string | undefined {
  const candidates = mergeCandidates(progress, planState);
  if (candidates.length === 0) return undefined;
  const lines = candidates.map(
    ({ commit, subject, because, line }) =>
      `${line} for ${commit.slice(0, 10)} "${subject}", which ${because === 'branch-named' ? 'names its branch' : 'changed only files of its scope'}`,
  );
  const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
  return `If its work has already merged, add the line of its commit to ${where}: ${lines.join('; or ')}.`;
}

/** The commits by which items are finished. */
function takenCommits(all: readonly Progress[]): ReadonlySet<string | null> {
  return new Set(
    all.flatMap(({ item: { merged }, merges }) => [
      ...merges.map(({ mergeCommit }) => mergeCommit),
      merged && 'commit' in merged ? merged.commit : null,
    ]),
  );
}

/** Leaves out reverted commits and their reverts. */
function withoutReverts(arrived: readonly Arrived[]): Arrived[] {
  const reverted = new Set<string | undefined>();
  return arrived.filter(({ commit, message }) => {
    const takesBack = revertedBy(message);
    if (!reverted.has(commit)) reverted.add(takesBack);
    // The first line of a revert by Git or GitHub, and GitHub's name for the branch of a revert.
    const isRevert = takesBack !== undefined || /^(?:Revert|Reapply) "|\/revert-\d+-/.test(message);
    return !isRevert && !reverted.has(commit);
  });
}

/** The words of a message that may be the name of the merged branch: each word except the one after "into". */
function branchesIn(message: string): string[] {
  const words = message.matchAll(/(?:\b(from|into) +)?['"`(]*([^\s'"`(),;:]+)/g);
  const possible = [...words].filter(([, lead]) => lead !== 'into');
  return possible.flatMap(([, lead, text = '']) => {
    const word = text.replace(/\.+$/, '');
    const withoutOwner = lead === 'from' ? word.slice(word.indexOf('/') + 1) : word;
    return [word, word.replace(/^origin\//, ''), withoutOwner];
  });
}
