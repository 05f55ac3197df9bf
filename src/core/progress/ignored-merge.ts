/** Finds the latest merge from a branch of an unfinished item that does not count, why not, and what makes it count. */

import type { Merged } from '../facts/snapshot.js';
import { claims } from '../plan/branch-names.js';
import type { MergedElsewhere } from '../plan/plan.js';
import { byTime, hasChanges, isListedAt, isReverted } from './merges.js';
import type { PlanState } from './plan-state.js';
import { type Progress, pullName } from './progress.js';

export interface IgnoredMerge {
  /** Why it does not count, as a sentence without a full stop. */
  readonly because: string;
  /** If the plan names this merge, the item is finished. */
  readonly named?: NamedMerge;
  /** What a person can do otherwise, as a sentence. */
  readonly otherwise?: string;
}

/** What to write into the plan, and under which condition: `If #1 is the work of item "a"`. */
export interface NamedMerge {
  readonly when: string;
  readonly merged: MergedElsewhere;
}

/** Undefined where no branch of the item has merged at all, or one that merged counts or may count. */
export function ignoredMerge({ item, merges, unprovable }: Progress, planState: PlanState): IgnoredMerge | undefined {
  const { snapshot, facts } = planState;
  // What could not be read may be what makes one count.
  if (merges.length > 0 || unprovable !== undefined) return undefined;
  const merge = byTime(snapshot.merged).findLast((each) => each.sameRepository && claims(item, each.branch));
  if (!merge) return undefined;
  const base = snapshot.base.branch;
  const name = pullName(merge);
  const when = `If ${name} is the work of item "${item.item}"`;
  if (merge.base !== base) return intoAnother(merge, when, planState);
  if (merge.mergeCommit === null || facts.reached({ commit: merge.mergeCommit }) !== true)
    return {
      because: `${name} was merged, but its merge commit is not in the history of "${base}"`,
      otherwise: 'Merge its work again.',
    };
  if (!hasChanges(merge))
    return {
      because: `${name} was merged, but it changed no file, so it does not count`,
      otherwise: `Open another pull request, or add "dropped: <reason>" to item "${item.item}" in the plan on "${base}".`,
    };
  const isListed = merge.before !== null && isListedAt(merge.before, item, facts);
  return {
    because:
      merge.guess && isListed
        ? `${name} is in "${base}", but no merge names it, and no file shows that this is the work of item "${item.item}"`
        : `${name} was merged, but at that time the plan did not list its branch for item "${item.item}", or listed it for another item too`,
    ...(isReverted([merge], [], snapshot, facts) === true
      ? { otherwise: 'Merge another pull request.' }
      : { named: { when, merged: nameOf(merge) } }),
  };
}

function intoAnother(merge: Merged, when: string, { snapshot, facts, progress }: PlanState): IgnoredMerge {
  const base = snapshot.base.branch;
  const carrier = [...progress.values()].find(({ item }) => claims(item, merge.base));
  const where = carrier ? `"${merge.base}", the branch of item "${carrier.item.item}"` : `"${merge.base}"`;
  const because = `${pullName(merge)} was merged into ${where}, not into "${base}"`;
  const isThere = merge.mergeCommit !== null && facts.reached({ commit: merge.mergeCommit }) === true;
  if (isThere && isReverted([merge], [], snapshot, facts) !== true)
    return { because: `${because}, but "${base}" has its work`, named: { when, merged: nameOf(merge) } };
  // A squash has another commit than the original merge.
  const carried = carrier?.finished ? carrier.merges.findLast((each) => each.branch === merge.base) : undefined;
  if (carried?.mergeCommit) {
    const named = { when: `If its work came with ${pullName(carried)}`, merged: { commit: carried.mergeCommit } };
    return { because, named };
  }
  return {
    because,
    otherwise: `Merge "${merge.base}" into "${base}". Then name the commit of that merge, or of the squash, in the plan on "${base}": "merged: { commit: '<40 digits>' }".`,
  };
}

/** Git knows branches, but not the numbers of pull requests. */
function nameOf({ number, mergeCommit }: Merged): MergedElsewhere {
  return number === undefined ? { commit: mergeCommit ?? '' } : { pull: number };
}
