/** Finds the merged pull requests that count for an item. The plan before the merge must have listed it, and it must not be reverted. */

import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import { UNREAD } from '../facts/questions.js';
import type { Merged, PlanTree, Snapshot } from '../facts/snapshot.js';
import { append, remembered } from '../maps.js';
import { compare, numberOf } from '../order.js';
import { claims } from '../plan/branch-names.js';
import { type Item, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { readPlan } from '../plan/read.js';
import { isWorkOf } from './guessed-merge.js';

/**
 * From this repository, and merged into the base: all else can be no item's. Of one that went into another branch, as the
 * upper ones of a stack do, the commit has to be on the base's own line: what was merged into the branch of another pull
 * request, and came along with that, is behind its merge. While that is unread, it is taken to be on it.
 */
function isOwn(merged: Merged, snapshot: Snapshot, facts: Facts): boolean {
  return merged.sameRepository && isOnLine(merged, snapshot, facts) !== false;
}

function isOnLine(merged: Merged, snapshot: Snapshot, facts: Facts): boolean | Pending | typeof UNREAD {
  const { base, mergeCommit } = merged;
  if (base === snapshot.base.branch) return true;
  if (snapshot.source === 'git' || mergeCommit === null || isInBase(merged, facts) === false) return false;
  return facts.onBaseLine({ commit: mergeCommit });
}

/**
 * The merged pull requests that count, by item, earliest first. A pull request whose facts are not read yet counts for now,
 * so that all questions about it are asked together.
 *
 * @param crashes collects unexpected errors by item
 * @param below the items that an item depends on
 */
export function countMerges(
  listed: readonly { readonly item: Item }[],
  snapshot: Snapshot,
  facts: Facts,
  crashes = new Map<string, unknown>(),
  below: (item: Item) => readonly Item[] = () => [],
): ReadonlyMap<string, readonly Merged[]> {
  const merges = new Map<string, Merged[]>();
  for (const merged of byTime(snapshot.merged)) {
    const claimants = listed.filter(({ item }) => claims(item, merged.branch));
    if (claimants.length === 0 || !isOwn(merged, snapshot, facts) || !isRelevant(merged, facts)) continue;
    const listedThen = claimants.flatMap(({ item }) => {
      try {
        const before = asListed(item, merged, snapshot, facts, below);
        return before ? [{ item, wasFinished: isFinishedBy(before, snapshot, facts) }] : [];
      } catch (error) {
        crashes.set(keyOf(item), error);
        return [];
      }
    });
    const live = listedThen.filter(({ wasFinished }) => !wasFinished);
    const then = live.length > 0 ? live : listedThen;
    // A merge from a branch of two unfinished items, which `lint` forbids, finishes neither of them.
    const waiting = then.filter(({ item }) => !merges.has(keyOf(item)));
    if (waiting.length > 1) continue;
    for (const { item } of waiting.length === 1 ? waiting : then) append(merges, keyOf(item), merged);
  }
  return merges;
}

/** Whether the plan itself finishes the item: it is dropped, or listed as merged by work that the base has. */
function isFinishedBy(item: Item, snapshot: Snapshot, facts: Facts): boolean {
  return item.dropped !== undefined || mergedElsewhere(item, snapshot, facts).done;
}

export function byTime(merged: readonly Merged[]): Merged[] {
  return [...merged].sort((a, b) => compare(a.mergedAt ?? '', b.mergedAt ?? '') || numberOf(a) - numberOf(b));
}

/**
 * What decides whether a merge from a branch of the item counts for it, and could not be read; undefined: nothing, as far as
 * is known.
 */
export function unreadOf(merged: Merged, snapshot: Snapshot, facts: Facts): string | undefined {
  if (!isOwn(merged, snapshot, facts) || !isRelevant(merged, facts)) return undefined;
  const { before } = merged;
  if (isInBase(merged, facts) === UNREAD)
    return `the check could not read whether ${nameOf(merged)} is on the base branch`;
  if (isOnLine(merged, snapshot, facts) === UNREAD)
    return `the check could not read whether ${nameOf(merged)} was merged into the base branch`;
  const tree = before === null ? null : facts.plans({ revision: before });
  if (tree !== null && tree !== PENDING && tree.isUnread) return `the plans before ${nameOf(merged)} could not be read`;
  return undefined;
}

function isRelevant(merged: Merged, facts: Facts): boolean {
  return isInBase(merged, facts) !== false && hasChanges(merged);
}

function nameOf({ number, branch }: Merged): string {
  return number === undefined ? `the merge of "${branch}"` : `#${number}`;
}

function isInBase({ mergeCommit }: Merged, facts: Facts): boolean | Pending | typeof UNREAD {
  return mergeCommit !== null && facts.reached({ commit: mergeCommit });
}

/** The latest merge into the base from a branch of the item, if it changed nothing and so does not count. */
export function emptyMerge(item: Item, snapshot: Snapshot, facts: Facts): Merged | undefined {
  const last = byTime(snapshot.merged).findLast((each) => claims(item, each.branch) && isOwn(each, snapshot, facts));
  return last && !hasChanges(last) ? last : undefined;
}

/** An incomplete list is never empty. */
export function hasChanges({ changes }: Merged): boolean {
  return !changes.complete || changes.list.length > 0;
}

/** Whether the item was in the plan at that commit. True while this is not read yet. */
export function isListedAt(commit: string, item: Item, facts: Facts): boolean {
  const tree = facts.plans({ revision: commit });
  if (tree === PENDING) return true;
  const plan = tree ? planIn(tree, item.plan) : undefined;
  return plan !== undefined && itemsOf(plan).some((each) => each.item === item.item);
}

/** The item in the plan before the merge, if that plan listed it with this branch and the merge brought work of it. */
function asListed(
  item: Item,
  merged: Merged,
  snapshot: Snapshot,
  facts: Facts,
  below: (item: Item) => readonly Item[],
): Item | undefined {
  if (merged.before === null) return undefined;
  const tree = facts.plans({ revision: merged.before });
  if (tree === PENDING) return item;
  const before = tree ? planIn(tree, item.plan) : undefined;
  const listed = before && itemsOf(before).find((each) => each.item === item.item);
  if (!listed || !claims(listed, merged.branch)) return undefined;
  return isWorkOf(listed, before, merged, below(item), snapshot.merged) ? listed : undefined;
}

const plansRead = new WeakMap<PlanTree, Map<string, { readonly plan?: Plan | undefined }>>();

function planIn(tree: PlanTree, id: string): Plan | undefined {
  const known = remembered(plansRead, tree, () => new Map());
  return remembered(known, id, () => {
    const file = tree.files.find(({ name }) => name === `${id}.yml` || name === `${id}.yaml`);
    return file?.text === undefined ? {} : readPlan({ path: file.name, text: file.text });
  }).plan;
}

interface Elsewhere {
  readonly done: boolean;
  readonly merge?: Merged;
  readonly because?: string;
}

/** `merged:` in the plan counts only if the history of the base contains the merge. */
export function mergedElsewhere(item: Item, snapshot: Snapshot, facts: Facts): Elsewhere {
  const { merged } = item;
  if (!merged) return { done: false };
  if ('commit' in merged) {
    const done = facts.reached({ commit: merged.commit }) === true;
    return done
      ? { done }
      : {
          done,
          because: `is listed as merged by commit ${merged.commit}, but the history of "${snapshot.base.branch}" does not contain it`,
        };
  }
  const merge = snapshot.merged.find(({ number }) => number === merged.pull);
  if (merge && isInBase(merge, facts) === true) return { done: true, merge };
  if (snapshot.source === 'git') return { done: false, because: `is listed as merged by #${merged.pull}` };
  return {
    done: false,
    because: `is listed as merged by #${merged.pull}, but the history of "${snapshot.base.branch}" does not contain it`,
  };
}

/**
 * Whether every path that the merges changed is at the tip of the base as it was before them, and no dependent item changed
 * one of those paths. `UNREAD` if an entry that decides this could not be read. Each round asks about twice as many paths,
 * because one that differs is enough.
 */
export function isReverted(
  own: readonly Pick<Merged, 'changes' | 'before'>[],
  laterMerges: readonly Pick<Merged, 'changes'>[],
  snapshot: Snapshot,
  facts: Facts,
): boolean | typeof UNREAD {
  const firstTouch = new Map<string, string>();
  for (const { changes, before } of own) {
    if (!changes.complete || before === null) return false;
    for (const { path } of changes.list) if (!firstTouch.has(path)) firstTouch.set(path, before);
  }
  if (firstTouch.size === 0) return false;
  let equal = 0;
  let unknown = 0;
  let isUnread = false;
  for (const [path, before] of firstTouch) {
    if (unknown > equal) break;
    const then = facts.entry({ revision: before, path });
    const now = facts.entry({ revision: snapshot.base.commit, path });
    if (then === PENDING || now === PENDING) unknown += 1;
    else if (then === UNREAD || now === UNREAD) isUnread = true;
    else if (sameEntry(then, now)) equal += 1;
    else return false;
  }
  if (isUnread) return UNREAD;
  if (equal < firstTouch.size) return false;
  return !laterMerges.some(({ changes }) => changes.complete && changes.list.some(({ path }) => firstTouch.has(path)));
}

export function sameEntry(
  a: { readonly mode: string; readonly oid: string } | null,
  b: { readonly mode: string; readonly oid: string } | null,
): boolean {
  return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}
