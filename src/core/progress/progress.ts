/**
 * The progress of every item. An item is finished if it is dropped, or if it was merged as the plan before the merge listed
 * it and was neither reopened nor reverted. An integration counts as merged only after all its items. Everything else is
 * unfinished, even if it only cannot be proved.
 */

import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import { UNREAD } from '../facts/questions.js';
import type { Merged, Pull, Snapshot } from '../facts/snapshot.js';
import { append } from '../maps.js';
import { compare, numberOf } from '../order.js';
import { claimMatches, isDetached } from '../plan/branch-names.js';
import { type Item, type ItemRef, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { cameBefore } from './merge-order.js';
import { byTime, claims, countMerges, emptyMerge, isOwn, isReverted, mergedElsewhere, unreadOf } from './merges.js';

export interface Progress {
  readonly item: Item;
  readonly plan: Plan;
  /** Merged pull requests that count for the item, earliest first. */
  readonly merges: readonly Merged[];
  /** Open pull requests that the item claims. The first one counts, the others are duplicates. */
  readonly pulls: readonly Pull[];
  /** Pull requests opened before the latest merge. They neither belong to the item nor reopen it. */
  readonly leftovers: readonly Pull[];
  readonly finished: boolean;
  readonly reopened: boolean;
  readonly reverted: boolean;
  /** False if it is unknown whether the item is finished: Git found no branch, or the plan names a pull request. */
  readonly known: boolean;
  /** Why it is unfinished, as the end of a sentence: `has no merged pull request`. Empty when finished. */
  readonly because: string;
  /** Why it cannot be proved whether the item is finished. */
  readonly unprovable?: string;
  /** It is also unknown which pull requests are open for it. */
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
  snapshot: Snapshot,
  facts: Facts,
): Roster | Pending {
  const listed = plans.flatMap((plan) => itemsOf(plan).map((item) => ({ item, plan })));
  const unread = listed.filter(({ item }) => !claimsRead(item, facts));
  if (unread.length > 0) return PENDING;

  const crashes = new Map<string, unknown>();
  const merges = countMerges(listed, snapshot, facts, crashes);
  const laterMerges = (item: Item) =>
    listed
      .filter((each) => dependenciesOf(each.item).has(keyOf(item)))
      .flatMap((each) => merges.get(keyOf(each.item)) ?? []);
  const candidateOf = ({ item, plan }: Pick<Candidate, 'item' | 'plan'>): Candidate => {
    const own = merges.get(keyOf(item)) ?? [];
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
        : (elsewhere.because ?? unmerged(item, snapshot));
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

  const clashes: BranchClash[] = [];
  const pullsOf = new Map<string, Pull[]>();
  for (const pull of snapshot.pulls) {
    if (!isOwn(pull, snapshot)) continue;
    const claimants = rank(candidates.filter(({ item }) => claims(item, pull.branch)));
    const first = claimants[0];
    if (!first) continue;
    if (first.length > 1 && first.every(isUnfinished)) {
      clashes.push({ pull, claimants: first.map(({ item }) => item) });
      continue;
    }
    for (const { item } of first.slice(0, 1)) append(pullsOf, keyOf(item), pull);
  }
  const isListed = areOpenListed(snapshot);
  const progress = candidates.map((each) =>
    settle(each, pullsOf.get(keyOf(each.item)) ?? [], isListed, snapshot, facts),
  );
  return { progress: new Map(progress.map((each) => [keyOf(each.item), each])), clashes };
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
  const own = snapshot.merged.filter((each) => isOwn(each, snapshot) && claims(item, each.branch));
  return own.map((each) => unreadOf(each, facts)).find((reason) => reason !== undefined);
}

function unmerged(item: Item, snapshot: Snapshot): string {
  const empty = emptyMerge(item, snapshot);
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

/** Unfinished items come first, then finished ones, then dropped ones. */
function rank(claimants: readonly Candidate[]): Candidate[][] {
  const ranks = [
    claimants.filter(isUnfinished),
    claimants.filter(({ item, done }) => item.dropped === undefined && done),
    claimants.filter(({ item }) => item.dropped !== undefined),
  ];
  return ranks.filter((each) => each.length > 0);
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
  snapshot: Snapshot,
  facts: Facts,
): Progress {
  const { item, plan, merges, reverted, done, unread } = candidate;
  const latest = merges.at(-1)?.mergedAt;
  const isLeftover = (pull: Pull) =>
    done && latest !== undefined && pull.openedAt !== undefined && pull.openedAt < latest;
  const pulls = inOrder(
    item,
    claimed.filter((pull) => !isLeftover(pull)),
  );
  const dropped = item.dropped !== undefined;
  const reopened = done && !dropped && pulls.length > 0;
  const answers = item.branches.map((branch) => facts.claim({ branch })).filter((answer) => answer !== PENDING);
  const unprovable = answers.find((answer) => answer.unprovable !== undefined)?.unprovable ?? unread;
  const isOpenUnread = !isListed && answers.some(({ openUnread }) => openUnread);
  const isUntold = unread !== undefined || isOpenUnread;
  return {
    item,
    plan,
    merges,
    pulls,
    leftovers: inOrder(item, claimed.filter(isLeftover)),
    finished: dropped || (done && !reopened && !isUntold),
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
        ? `was reopened by ${pullName(pulls[0])}`
        : pulls[0] && !reverted
          ? `is open as ${pullName(pulls[0])}`
          : candidate.because,
    ...(unprovable === undefined ? {} : { unprovable }),
    ...(isOpenUnread ? { openUnread: true } : {}),
    ...(candidate.crash ? { crash: candidate.crash } : {}),
  };
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
  return [...pulls].sort((a, b) => {
    const isNumbered = a.number !== undefined && b.number !== undefined;
    return isNumbered ? numberOf(a) - numberOf(b) : claim(a) - claim(b) || compare(a.branch, b.branch);
  });
}

/** Pull requests in the order in which they were opened; branches by name. */
export function byNumber(pulls: readonly Pull[]): Pull[] {
  return [...pulls].sort((a, b) => numberOf(a) - numberOf(b) || compare(a.branch, b.branch));
}

export function pullName(pull: Pick<Pull, 'number' | 'branch'> | undefined): string {
  if (pull?.number !== undefined) return `#${pull.number}`;
  const branch = pull?.branch ?? '';
  return isDetached(branch) ? `the ${branch}` : `"${branch}"`;
}
