/**
 * Decides whether a merge that does not name the branch of an item brought work of it. Git finds merges by the tip of a
 * branch, and a branch that was only just made has the tip of the one it was started from.
 */
import type { Merged } from '../facts/snapshot.js';
import { claims } from '../plan/branch-names.js';
import type { Item, Plan } from '../plan/plan.js';
import { allowedKinds, owns } from './allowed-kinds.js';

/**
 * True if the merge names the branch, or changed a path of the item. A path that is also in the scope of an item that this
 * one depends on proves nothing if the merge names that item's branch, or brought a branch of it with the same tip.
 *
 * @param plan the plan of the item before the merge
 * @param below the items that this one depends on
 * @param all the merges of all items
 */
export function isWorkOf(
  item: Item,
  plan: Plan,
  merged: Merged,
  below: readonly Item[],
  all: readonly Merged[],
): boolean {
  const { guess, changes } = merged;
  if (!guess) return true;
  if (!changes.complete) return false;
  const names = [...guess.named, ...all.flatMap((each) => (each.guess?.tip === guess.tip ? each.branch : []))];
  const others = below.filter((each) => names.some((name) => claims(each, name)));
  return changes.list.some(
    ({ path, kind }) =>
      (owns(item, path) || (item.isIntegration && allowedKinds(item, plan, path).includes(kind))) &&
      !others.some((each) => owns(each, path)),
  );
}
