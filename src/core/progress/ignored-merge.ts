/** The latest merge from a branch of an unfinished item that does not count for it, why not, and what makes it count. */

import type { Merged } from '../facts/snapshot.js';
import { itemsOf, keyOf } from '../plan/plan.js';
import { byTime, claims, hasChanges } from './merges.js';
import type { PlanState } from './plan-state.js';
import { type Progress, pullName } from './progress.js';

/** One sentence; undefined where no branch of the item has merged at all, or one that merged counts. */
export function ignoredMerge({ item, merges }: Progress, planState: PlanState): string | undefined {
  const { snapshot, facts } = planState;
  if (merges.length > 0) return undefined;
  const merge = byTime(snapshot.merged).findLast((each) => each.sameRepository && claims(item, each.branch));
  if (!merge) return undefined;
  const base = snapshot.base.branch;
  const name = pullName(merge);
  if (merge.base !== base) return intoAnother(merge, planState);
  if (merge.mergeCommit === null || facts.reached({ commit: merge.mergeCommit }) !== true)
    return `${name} was merged, but its merge commit is not in the history of "${base}": merge its work again`;
  if (!hasChanges(merge))
    return `${name} was merged, but it changed no file, so it does not count: open another pull request, or put "dropped: <reason>" into item "${item.item}" in the plan on "${base}"`;
  return `${name} was merged, but it does not count: the plan did not list item "${item.item}" with that branch then, or listed another item with it too. if it is this work, add ${line(merge)} to the item in the plan on "${base}"; if not, merge another pull request`;
}

function intoAnother(merge: Merged, { snapshot, facts, plans, progress }: PlanState): string {
  const base = snapshot.base.branch;
  const carrier = plans
    .flatMap(itemsOf)
    .map((item) => progress.get(keyOf(item)))
    .find((each) => each !== undefined && claims(each.item, merge.base));
  const where = carrier ? `"${merge.base}", the branch of item "${carrier.item.item}"` : `"${merge.base}"`;
  const said = `${pullName(merge)} was merged into ${where}, not into "${base}"`;
  if (merge.mergeCommit !== null && facts.reached({ commit: merge.mergeCommit }) === true)
    return `${said}, but "${base}" has its work: add ${line(merge)} to the item in the plan on "${base}"`;
  // A squash leaves another commit than the one that was merged there.
  const carried = carrier?.finished ? carrier.merges.findLast((each) => each.branch === merge.base) : undefined;
  if (carried?.mergeCommit)
    return `${said}. if its work came with ${pullName(carried)}, add "merged: { commit: ${carried.mergeCommit} }" to the item in the plan on "${base}"`;
  const then = merge.number === undefined ? '"merged: { commit: <40 digits> }"' : line(merge);
  return `${said}. merge "${merge.base}" into "${base}" with a merge commit, and then add ${then} to the item in the plan on "${base}"; after a squash, "merged: { commit: <40 digits of the squash> }"`;
}

function line({ number, mergeCommit }: Merged): string {
  return number === undefined ? `"merged: { commit: ${mergeCommit ?? ''} }"` : `"merged: { pull: ${number} }"`;
}
