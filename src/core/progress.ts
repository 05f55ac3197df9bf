/**
 * How far every item is. Finished = merged as the plan said before the merge, and neither reopened nor reverted; or dropped.
 * All else is unfinished, also an item without any pull request: what cannot be proved has not happened.
 */
import type { Inquiry } from './inquiry.js';
import { claimMatches } from './plan/branch-names.js';
import { type Item, type ItemRef, itemsOf, keyOf, type Plan } from './plan/plan.js';
import { readPlan } from './plan/read.js';
import type { Merged, PlanTree, Pull, Snapshot } from './snapshot.js';

export interface Progress {
  readonly item: Item;
  readonly plan: Plan;
  /** Merged pull requests that count for the item, earliest first. */
  readonly merges: readonly Merged[];
  /** Open pull requests that the item claims; the first is judged, the others claim the item twice. */
  readonly pulls: readonly Pull[];
  /** Opened before the latest merge: they neither stand for the item nor reopen it. */
  readonly leftovers: readonly Pull[];
  readonly finished: boolean;
  readonly reopened: boolean;
  readonly reverted: boolean;
  /** False where git found no branch at all, or the plan names a pull request: finished or not, nobody can tell. */
  readonly known: boolean;
  /** Why it is unfinished, as the end of a sentence: `has no merged pull request`. Empty when finished. */
  readonly because: string;
  /** Set where not even the list of its pull requests can be proved complete: why not. */
  readonly unprovable?: string;
}

/** A branch that several unfinished items claim belongs to none of them. */
export interface Clash {
  readonly pull: Pull;
  readonly claimants: readonly Item[];
}

export interface Roster {
  readonly progress: ReadonlyMap<string, Progress>;
  readonly clashes: readonly Clash[];
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
}

/** Undefined while the pull requests of a claim are still unread. */
export function takeRoster(
  plans: readonly Plan[],
  dependenciesOf: Dependencies,
  snapshot: Snapshot,
  inquiry: Inquiry,
): Roster | undefined {
  const listed = plans.flatMap((plan) => itemsOf(plan).map((item) => ({ item, plan })));
  const unread = listed.filter(({ item }) => !claimsRead(item, inquiry));
  if (unread.length > 0) return undefined;

  const merges = countMerges(listed, snapshot, inquiry);
  const laterMerges = (item: Item) =>
    listed
      .filter((each) => dependenciesOf(each.item).has(keyOf(item)))
      .flatMap((each) => merges.get(keyOf(each.item)) ?? []);
  const candidates = listed.map(({ item, plan }): Candidate => {
    const own = merges.get(keyOf(item)) ?? [];
    const elsewhere = mergedElsewhere(item, snapshot, inquiry);
    const merged = own.length > 0 || elsewhere.done;
    const all = elsewhere.merge ? byTime([...new Set([...own, elsewhere.merge])]) : own;
    const reverted = merged && isReverted(all, laterMerges(item), snapshot, inquiry);
    const because = reverted
      ? 'was merged and then reverted'
      : merged
        ? ''
        : (elsewhere.because ?? 'has no merged pull request');
    return { item, plan, merges: all, reverted, done: merged && !reverted, because };
  });

  const clashes: Clash[] = [];
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
  const progress = candidates.map((each) => settle(each, pullsOf.get(keyOf(each.item)) ?? [], snapshot, inquiry));
  return { progress: new Map(progress.map((each) => [keyOf(each.item), each])), clashes };
}

function claimsRead(item: Item, inquiry: Inquiry): boolean {
  const branches = item.branches.filter((branch) => !inquiry.claimRead(branch));
  const pull = item.merged && 'pull' in item.merged ? item.merged.pull : undefined;
  const unasked = pull !== undefined && !inquiry.numberRead(pull);
  return branches.length === 0 && !unasked;
}

/** From this repository, into the base: all else can be no item's. */
function isOwn(pull: Pull | Merged, snapshot: Snapshot): boolean {
  return pull.sameRepository && pull.base === snapshot.base.branch;
}

function claims(item: Item, branch: string): boolean {
  return item.branches.some((claim) => claimMatches(claim, branch));
}

function isUnfinished({ item, done }: Candidate): boolean {
  return item.dropped === undefined && !done;
}

/** The claim of an unfinished item goes before those of finished ones, and theirs before those of dropped ones. */
function rank(claimants: readonly Candidate[]): Candidate[][] {
  const ranks = [
    claimants.filter(isUnfinished),
    claimants.filter(({ item, done }) => item.dropped === undefined && done),
    claimants.filter(({ item }) => item.dropped !== undefined),
  ];
  return ranks.filter((each) => each.length > 0);
}

/** Which merged pull requests count, by item, earliest first. */
function countMerges(
  listed: readonly { readonly item: Item }[],
  snapshot: Snapshot,
  inquiry: Inquiry,
): ReadonlyMap<string, readonly Merged[]> {
  const merges = new Map<string, Merged[]>();
  for (const merged of byTime(snapshot.merged)) {
    if (!isOwn(merged, snapshot)) continue;
    const claimants = listed.filter(({ item }) => claims(item, merged.branch));
    if (claimants.length === 0 || !isInBase(merged, inquiry) || !hasChanges(merged)) continue;
    const listedThen = claimants.flatMap(({ item }) => {
      const before = asListed(item, merged, inquiry);
      return before ? [{ item, dropped: before.dropped !== undefined }] : [];
    });
    const live = listedThen.filter(({ dropped }) => !dropped);
    const then = live.length > 0 ? live : listedThen;
    // Two unfinished items on one branch: lint forbids it and the pull request was an error. It finishes neither.
    const waiting = then.filter(({ item }) => !merges.has(keyOf(item)));
    if (waiting.length > 1) continue;
    for (const { item } of waiting.length === 1 ? waiting : then) append(merges, keyOf(item), merged);
  }
  return merges;
}

function byTime(merged: readonly Merged[]): Merged[] {
  return [...merged].sort((a, b) => compare(a.mergedAt ?? '', b.mergedAt ?? '') || numberOf(a) - numberOf(b));
}

function isInBase(merged: Merged, inquiry: Inquiry): boolean {
  return merged.mergeCommit !== null && inquiry.reached(merged.mergeCommit) === true;
}

/** A list that cannot be proved complete is longer than none. */
function hasChanges({ changes }: Merged): boolean {
  return !changes.complete || changes.list.length > 0;
}

/** The item as the plan before the merge had it, if that listed it with this branch: an old branch name is no merge. */
function asListed(item: Item, merged: Merged, inquiry: Inquiry): Item | undefined {
  if (merged.before === null) return undefined;
  const tree = inquiry.plans(merged.before);
  const before = tree ? planIn(tree, item.plan) : undefined;
  const listed = before && itemsOf(before).find((each) => each.item === item.item);
  return listed && claims(listed, merged.branch) ? listed : undefined;
}

const plansRead = new WeakMap<PlanTree, Map<string, Plan | undefined>>();

function planIn(tree: PlanTree, id: string): Plan | undefined {
  const known = plansRead.get(tree) ?? new Map<string, Plan | undefined>();
  plansRead.set(tree, known);
  if (!known.has(id)) {
    const file = tree.files.find(({ name }) => name === `${id}.yml` || name === `${id}.yaml`);
    known.set(id, file?.text === undefined ? undefined : readPlan({ path: file.name, text: file.text }).plan);
  }
  return known.get(id);
}

interface Elsewhere {
  readonly done: boolean;
  readonly merge?: Merged;
  readonly because?: string;
}

/** `merged:` in the plan is a claim like any other: only the base's history makes it true. */
function mergedElsewhere(item: Item, snapshot: Snapshot, inquiry: Inquiry): Elsewhere {
  const { merged } = item;
  if (!merged) return { done: false };
  if ('commit' in merged) {
    const done = inquiry.reached(merged.commit) === true;
    return done
      ? { done }
      : {
          done,
          because: `is said to be merged as ${merged.commit}, which is not in the history of "${snapshot.base.branch}"`,
        };
  }
  const merge = snapshot.merged.find(({ number }) => number === merged.pull);
  if (merge && isInBase(merge, inquiry)) return { done: true, merge };
  if (snapshot.source === 'git') return { done: false, because: `is said to be merged by #${merged.pull}` };
  return {
    done: false,
    because: `is said to be merged by #${merged.pull}, which is not in the history of "${snapshot.base.branch}"`,
  };
}

/**
 * Every path that its merged pull requests changed is at the base's tip as it was before them, and nothing that was
 * built on the item changed one of those paths. Asks path by path, twice as many each time: one that differs is enough.
 */
function isReverted(
  own: readonly Merged[],
  laterMerges: readonly Merged[],
  snapshot: Snapshot,
  inquiry: Inquiry,
): boolean {
  const firstTouch = new Map<string, string>();
  for (const { changes, before } of own) {
    if (!changes.complete || before === null) return false;
    for (const { path } of changes.list) if (!firstTouch.has(path)) firstTouch.set(path, before);
  }
  if (firstTouch.size === 0) return false;
  let equal = 0;
  let unknown = 0;
  for (const [path, before] of firstTouch) {
    if (unknown > equal) break;
    const then = inquiry.entry(before, path);
    const now = inquiry.entry(snapshot.base.commit, path);
    if (then === undefined || now === undefined) unknown += 1;
    else if (sameEntry(then, now)) equal += 1;
    else return false;
  }
  if (equal < firstTouch.size) return false;
  return !laterMerges.some(({ changes }) => changes.complete && changes.list.some(({ path }) => firstTouch.has(path)));
}

export function sameEntry(
  a: { readonly mode: string; readonly oid: string } | null,
  b: { readonly mode: string; readonly oid: string } | null,
): boolean {
  return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}

function settle(candidate: Candidate, claimed: readonly Pull[], snapshot: Snapshot, inquiry: Inquiry): Progress {
  const { item, plan, merges, reverted, done } = candidate;
  const latest = merges.at(-1)?.mergedAt;
  const isLeftover = (pull: Pull) =>
    done && latest !== undefined && pull.openedAt !== undefined && pull.openedAt < latest;
  const pulls = inOrder(
    item,
    claimed.filter((pull) => !isLeftover(pull)),
  );
  const dropped = item.dropped !== undefined;
  const reopened = done && !dropped && pulls.length > 0;
  const unprovable = item.branches.map((branch) => inquiry.unprovable(branch)).find((each) => each !== undefined);
  return {
    item,
    plan,
    merges,
    pulls,
    leftovers: inOrder(item, claimed.filter(isLeftover)),
    finished: dropped || (done && !reopened),
    reopened,
    reverted,
    known: snapshot.source !== 'git' || done || reverted || (!hasNumber(item) && isFound(item, inquiry)),
    because: reopened
      ? `was reopened by ${nameOf(pulls[0])}`
      : pulls[0] && !reverted
        ? `is open as ${nameOf(pulls[0])}`
        : candidate.because,
    ...(unprovable === undefined ? {} : { unprovable }),
  };
}

/** Merged elsewhere, by a number that git cannot look up. */
function hasNumber({ merged }: Item): boolean {
  return merged !== undefined && 'pull' in merged;
}

function isFound({ branches }: Item, inquiry: Inquiry): boolean {
  return branches.some((branch) => inquiry.found(branch));
}

/** The earliest first. In git, where there are no numbers: in the order of the item's claims, within a glob by name. */
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

function numberOf({ number = 0 }: { readonly number?: number }): number {
  return number;
}

export function nameOf(pull: Pull | undefined): string {
  return pull?.number === undefined ? `"${pull?.branch ?? ''}"` : `#${pull.number}`;
}

function append<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** By code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
