/**
 * The progress of every item. An item is finished if it is dropped, or if it was merged as the plan before the merge listed
 * it and was neither reopened nor reverted. An integration counts as merged only after all its items. Everything else is
 * unfinished, even if it only cannot be proved.
 */

import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import { UNREAD } from '../facts/questions.js';
import type { Merged, Pull, Snapshot } from '../facts/snapshot.js';
import { append, listAt } from '../maps.js';
import { compare, numberOf } from '../order.js';
import { claimMatches, claims, isDetached, isGlobClaim } from '../plan/branch-names.js';
import { type Item, type ItemRef, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { cameBefore } from './merge-order.js';
import { byTime, countMerges, emptyMerge, isReverted, mergedElsewhere, unreadOf } from './merges.js';
import type { Stacks } from './stacks.js';

export interface Progress {
  readonly item: Item;
  readonly plan: Plan;
  /** Merged pull requests that count for the item, earliest first. */
  readonly merges: readonly Merged[];
  /** Open pull requests that are judged as the item's: the earliest, and those that are in one stack with it. */
  readonly pulls: readonly Pull[];
  /** Other open ones, which claim the item twice. */
  readonly duplicates: readonly Pull[];
  /** Pull requests opened before the latest merge. They neither belong to the item nor reopen it. */
  readonly leftovers: readonly Pull[];
  readonly finished: boolean;
  readonly reopened: boolean;
  readonly reverted: boolean;
  /** False if it is unknown whether the item is finished: Git found no branch, or the plan names a pull request. */
  readonly known: boolean;
  /** Why it is unfinished, as the end of a sentence: `has no merged pull request`. Empty when finished. */
  readonly because: string;
  /** Somebody has claimed it, and nothing more. Git only. Text that anybody may have written. */
  readonly taken?: { readonly by: string; readonly at: string };
  /** Why it cannot be proved whether the item is finished. */
  readonly unprovable?: string;
  /** It is unknown whether it is finished. An open pull request from the branch that was not read would show that it is not. */
  readonly maybeFinished?: true;
  /** Some pull requests that are open for it may be missing. */
  readonly openUnread?: true;
  /** An unexpected error while its merges were counted, which makes it unprovable. */
  readonly crash?: Crash;
}

interface Crash {
  readonly error: unknown;
}

/** A branch that several unfinished items claim belongs to none of them. */
export interface BranchClash {
  readonly pull: Pull;
  readonly claimants: readonly Item[];
}

export interface Roster {
  readonly progress: ReadonlyMap<string, Progress>;
  readonly clashes: readonly BranchClash[];
}

/** All that an item depends on, directly or through others, by key. */
export type Dependencies = (ref: ItemRef) => ReadonlySet<string>;

interface Candidate {
  readonly item: Item;
  readonly plan: Plan;
  readonly merges: readonly Merged[];
  readonly reverted: boolean;
  readonly done: boolean;
  readonly because: string;
  readonly unread?: string;
  readonly crash?: Crash;
}

export function rosterOf(
  plans: readonly Plan[],
  dependenciesOf: Dependencies,
  stacks: Stacks,
  snapshot: Snapshot,
  facts: Facts,
): Roster | Pending {
  const listed = plans.flatMap((plan) => itemsOf(plan).map((item) => ({ item, plan })));
  const unread = listed.filter(({ item }) => !claimsRead(item, facts));
  if (unread.length > 0) return PENDING;

  const crashes = new Map<string, unknown>();
  const below = (item: Item) => {
    const keys = dependenciesOf(item);
    return keys.size === 0 ? [] : listed.flatMap((each) => (keys.has(keyOf(each.item)) ? [each.item] : []));
  };
  const merges = countMerges(listed, snapshot, facts, crashes, below);
  const laterMerges = (item: Item) =>
    listed
      .filter((each) => dependenciesOf(each.item).has(keyOf(item)))
      .flatMap((each) => listAt(merges, keyOf(each.item)));
  const candidateOf = ({ item, plan }: Pick<Candidate, 'item' | 'plan'>): Candidate => {
    const own = listAt(merges, keyOf(item));
    const elsewhere = mergedElsewhere(item, snapshot, facts);
    const merged = own.length > 0 || elsewhere.done;
    const all = elsewhere.merge ? byTime([...new Set([...own, elsewhere.merge])]) : own;
    const isTakenBack = merged && isReverted(all, laterMerges(item), snapshot, facts);
    const reverted = isTakenBack === true;
    const unread =
      isTakenBack === UNREAD ? 'the check could not read whether it was reverted' : unreadAbout(item, snapshot, facts);
    const because = reverted
      ? 'was merged and then reverted'
      : merged
        ? ''
        : (elsewhere.because ?? unmerged(item, snapshot, facts));
    return { item, plan, merges: all, reverted, done: merged && !reverted, because, ...(unread ? { unread } : {}) };
  };
  const judged = listed.map((each): Candidate => {
    try {
      const candidate = candidateOf(each);
      const key = keyOf(each.item);
      return crashes.has(key) ? crashed(each, crashes.get(key)) : candidate;
    } catch (error) {
      return crashed(each, error);
    }
  });
  const candidates = judged.map((each) =>
    each.item.isIntegration && each.done ? whole(each, judged, snapshot) : each,
  );

  const claimantsOf = claimIndex(candidates);
  const clashes: BranchClash[] = [];
  const pullsOf = new Map<string, Pull[]>();
  for (const pull of snapshot.pulls) {
    if (!pull.sameRepository || !(stacks.isJudged(pull) || stacks.deadEnd(pull) !== undefined)) continue;
    const claimants = strongest(claimantsOf(pull.branch));
    const [first, second] = claimants;
    if (!first) continue;
    if (second && isUnfinished(first)) clashes.push({ pull, claimants: claimants.map(({ item }) => item) });
    else append(pullsOf, keyOf(first.item), pull);
  }
  const isListed = areOpenListed(snapshot);
  const progress = candidates.map((each) =>
    settle(each, listAt(pullsOf, keyOf(each.item)), isListed, stacks, snapshot, facts),
  );
  return { progress: new Map(progress.map((each) => [keyOf(each.item), each])), clashes };
}

/** Those that claim a branch, in the given order. Most claims are plain names, so few items have to be compared with each. */
function claimIndex(candidates: readonly Candidate[]): (branch: string) => Candidate[] {
  const byName = new Map<string, number[]>();
  const withGlobs: number[] = [];
  for (const [place, { item }] of candidates.entries()) {
    if (item.branches.some(isGlobClaim)) withGlobs.push(place);
    else for (const branch of new Set(item.branches)) append(byName, branch, place);
  }
  return (branch) =>
    [...listAt(byName, branch), ...withGlobs]
      .sort((one, other) => one - other)
      .flatMap((place) => candidates[place] ?? [])
      .filter(({ item }) => claims(item, branch));
}

/** A bug in one item makes only that item unprovable. */
function crashed({ item, plan }: Pick<Candidate, 'item' | 'plan'>, error: unknown): Candidate {
  const unread = 'the program failed while it counted the merges of the item';
  return { item, plan, merges: [], reverted: false, done: false, because: unread, unread, crash: { error } };
}

/** What could not be read about its merges. */
function unreadAbout(item: Item, snapshot: Snapshot, facts: Facts): string | undefined {
  const { merged } = item;
  if (merged && 'pull' in merged && facts.number({ pull: merged.pull }) === UNREAD)
    return `#${merged.pull}, by which it is listed as merged, could not be read`;
  if (merged && 'commit' in merged && facts.reached({ commit: merged.commit }) === UNREAD)
    return `the check could not read whether ${merged.commit} is on the base branch`;
  const own = snapshot.merged.filter((each) => claims(item, each.branch));
  return own.map((each) => unreadOf(each, snapshot, facts)).find((reason) => reason !== undefined);
}

function unmerged(item: Item, snapshot: Snapshot, facts: Facts): string {
  const empty = emptyMerge(item, snapshot, facts);
  if (empty) return `has no merged pull request that counts: ${pullName(empty)} changed no file`;
  const isAstray = snapshot.merged.some((each) => each.sameRepository && claims(item, each.branch));
  return `has no merged pull request${isAstray ? ' that counts' : ''}`;
}

/** An integration that merged before one of its items is not finished. */
function whole(integration: Candidate, all: readonly Candidate[], snapshot: Snapshot): Candidate {
  const merge = integration.merges.at(-1);
  const late = merge && all.find((each) => each.plan === integration.plan && cameBefore(merge, each, snapshot));
  if (!late) return integration;
  return {
    ...integration,
    done: false,
    because: `was merged as ${pullName(merge)} before item "${late.item.item}" was`,
  };
}

function claimsRead(item: Item, facts: Facts): boolean {
  const branches = item.branches.filter((branch) => facts.claim({ branch }) === PENDING);
  const pull = item.merged && 'pull' in item.merged ? item.merged.pull : undefined;
  const unasked = pull !== undefined && facts.number({ pull }) === PENDING;
  return branches.length === 0 && !unasked;
}

function isUnfinished({ item, done }: Candidate): boolean {
  return item.dropped === undefined && !done;
}

/** The unfinished ones. If there are none, those that are not dropped. If there are none of these either, all. */
function strongest(claimants: readonly Candidate[]): readonly Candidate[] {
  const kept = claimants.filter(({ item }) => item.dropped === undefined);
  const unfinished = kept.filter(isUnfinished);
  return unfinished.length > 0 ? unfinished : kept.length > 0 ? kept : claimants;
}

/** Whether the overview lists every open pull request with its branch. */
function areOpenListed({ answers }: Snapshot): boolean {
  const overview = answers.overview?.[0]?.answer;
  return overview !== undefined && !overview.unseen && overview.open.every(({ branch }) => branch !== '');
}

/** @param isListed every open pull request into the base is known with its branch */
function settle(
  candidate: Candidate,
  claimed: readonly Pull[],
  isListed: boolean,
  stacks: Stacks,
  snapshot: Snapshot,
  facts: Facts,
): Progress {
  const { item, plan, merges, reverted, done, unread } = candidate;
  const latest = merges.at(-1)?.mergedAt ?? '';
  const isEarlier = ({ openedAt = latest }: Pull) => openedAt < latest;
  const isLeftover = (pull: Pull) => done && isEarlier(pull) && !hasStoodOnMerged(pull, stacks, snapshot, facts);
  const open = claimed.filter(stacks.isJudged);
  const { pulls, duplicates } = apart(
    inOrder(
      item,
      open.filter((pull) => !isLeftover(pull)),
    ),
    stacks,
  );
  const stranded = claimed.find((pull) => isOnMerged(pull, stacks, snapshot));
  const dropped = item.dropped !== undefined;
  const [first] = pulls;
  const reopened = done && !dropped && first !== undefined;
  const answers = item.branches.flatMap((claim) => {
    const answer = facts.claim({ branch: claim });
    return answer === PENDING ? [] : { claim, ...answer };
  });
  const unprovable = answers.find((answer) => answer.unprovable !== undefined)?.unprovable ?? unread;
  // From one branch, only one pull request can go into the base.
  const isKnown = (claim: string) => open.some(({ branch, base }) => branch === claim && base === snapshot.base.branch);
  const isOpenUnread = !isListed && answers.some(({ claim, openUnread }) => openUnread && !isKnown(claim));
  const isMaybe =
    unread !== undefined || answers.some(({ claim, unprovable: why }) => why !== undefined && !isKnown(claim));
  const isUnbegun = !dropped && !done && !reverted && first === undefined;
  const taken = isUnbegun ? answers.find((answer) => answer.taken !== undefined)?.taken : undefined;
  const isUntold = unread !== undefined || isOpenUnread;
  return {
    item,
    plan,
    merges,
    pulls,
    duplicates,
    leftovers: inOrder(item, open.filter(isLeftover)),
    finished: dropped || (done && !reopened && !isUntold && !stranded),
    reopened,
    reverted,
    known:
      snapshot.source !== 'git' ||
      done ||
      reverted ||
      hasCommit(item) ||
      (!hasNumber(item) && answers.some(({ found }) => found)),
    because: isUntold
      ? 'may have been merged or reopened (this could not be read)'
      : reopened
        ? `${pulls.some(isEarlier) ? 'has another part open as' : 'was reopened by'} ${pullName(first)}`
        : first && !reverted
          ? `is open as ${pullName(first)}`
          : stranded && !reverted
            ? `is open as ${pullName(stranded)}, which still goes into "${stranded.base}"`
            : taken && merges.length === 0
              ? `is claimed by ${taken.by} since ${taken.at}, and not started`
              : candidate.because,
    ...(taken ? { taken } : {}),
    ...(unprovable === undefined ? {} : { unprovable }),
    ...(isMaybe && !dropped ? { maybeFinished: true } : {}),
    ...(isOpenUnread ? { openUnread: true } : {}),
    ...(candidate.crash ? { crash: candidate.crash } : {}),
  };
}

/** The earliest, and each that stands on all of them before it or that they stand on: one item may be cut into layers. */
function apart(ordered: readonly Pull[], stacks: Stacks): Pick<Progress, 'pulls' | 'duplicates'> {
  const pulls: Pull[] = [];
  for (const pull of ordered) if (pulls.every((each) => areStacked(pull, each, stacks))) pulls.push(pull);
  return { pulls, duplicates: ordered.filter((pull) => !pulls.includes(pull)) };
}

/** Whether one of the two stands on the other, directly or through others. */
export function areStacked(one: Pull, other: Pull, stacks: Stacks): boolean {
  return stacks.below(one).includes(other) || stacks.below(other).includes(one);
}

/**
 * Was it in a stack of which a lower part has merged? GitHub then gives the lowest one that is left the base of the stack,
 * and rebases them all, so only its former base tells.
 */
function hasStoodOnMerged(pull: Pull, stacks: Stacks, { merged }: Snapshot, facts: Facts): boolean {
  const former = facts.formerBases({ pull: numberOf(stacks.below(pull).at(-1) ?? pull) });
  return former !== PENDING && merged.some(({ branch, sameRepository }) => sameRepository && former.includes(branch));
}

/** Does it still go into the branch of one that merged, or stand on one that does? */
function isOnMerged(pull: Pull, stacks: Stacks, { merged }: Snapshot): boolean {
  const end = stacks.deadEnd(pull);
  return merged.some(({ branch, sameRepository }) => sameRepository && branch === end);
}

/** The plan names the commit of the merge. */
function hasCommit({ merged }: Item): boolean {
  return merged !== undefined && 'commit' in merged;
}

function hasNumber({ merged }: Item): boolean {
  return merged !== undefined && 'pull' in merged;
}

/** Earliest first. In Git, which has no numbers, in the order of the claims, and within a glob by name. */
function inOrder({ branches }: Item, pulls: readonly Pull[]): Pull[] {
  const claim = ({ branch }: Pull) => branches.findIndex((each) => claimMatches(each, branch));
  return [...pulls].sort((a, b) => numberOf(a) - numberOf(b) || claim(a) - claim(b) || compare(a.branch, b.branch));
}

/** Pull requests in the order in which they were opened; branches by name. */
export function byNumber(pulls: readonly Pull[]): Pull[] {
  return [...pulls].sort((a, b) => numberOf(a) - numberOf(b) || compare(a.branch, b.branch));
}

/** In Git the branch is the name. */
export function withBranch(pull: Pull): string {
  return pull.number === undefined ? pullName(pull) : `${pullName(pull)} ("${pull.branch}")`;
}

export function pullName({ number, branch }: Pick<Pull, 'number' | 'branch'>): string {
  if (number !== undefined) return `#${number}`;
  return isDetached(branch) ? `the ${branch}` : `"${branch}"`;
}
