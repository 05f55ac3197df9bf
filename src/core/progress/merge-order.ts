/** Which of two merges came first: by the server's times, or in git by the order in which its history has them. */

import type { Merged, Snapshot } from '../facts/snapshot.js';
import type { Item } from '../plan/plan.js';

interface MergedPart {
  readonly item: Item;
  /** Earliest first. */
  readonly merges: readonly Merged[];
  readonly done: boolean;
}

/** Did the merge come before the item's latest? Where nobody can tell, it did not. */
export function cameBefore(merge: Merged, { item, merges, done }: MergedPart, snapshot: Snapshot): boolean {
  if (item.dropped !== undefined) return false;
  const last = merges.at(-1);
  if (last) return isEarlier(merge, last, snapshot);
  // Done by a commit that the plan names, of which there is no time; in git, where no branch is found, maybe done.
  return !done && snapshot.source !== 'git';
}

function isEarlier(a: Merged, b: Merged, { source, merged }: Snapshot): boolean {
  if (a.mergeCommit === b.mergeCommit) return false;
  if (a.mergedAt !== undefined && b.mergedAt !== undefined) return a.mergedAt < b.mergedAt;
  // Git lists first what was merged first.
  return source === 'git' && merged.indexOf(a) < merged.indexOf(b);
}
