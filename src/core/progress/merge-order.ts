/** Decides which of two merges came first, by the server's times or by the order of Git's history. */

import type { Merged, Snapshot } from '../facts/snapshot.js';
import type { Item } from '../plan/plan.js';

interface MergedPart {
  readonly item: Item;
  /** Earliest first. */
  readonly merges: readonly Merged[];
  readonly done: boolean;
}

/** Whether the merge came before the latest merge of the item. False if this is unknown. */
export function cameBefore(merge: Merged, { item, merges, done }: MergedPart, snapshot: Snapshot): boolean {
  if (item.dropped !== undefined) return false;
  const last = merges.at(-1);
  if (last) return isEarlier(merge, last, snapshot);
  // A commit that the plan names has no time. In Git, an item without a branch may be finished.
  return !done && snapshot.source !== 'git';
}

function isEarlier(a: Merged, b: Merged, { source, merged }: Snapshot): boolean {
  if (a.mergeCommit === b.mergeCommit) return false;
  if (a.mergedAt !== undefined && b.mergedAt !== undefined) return a.mergedAt < b.mergedAt;
  // In Git the list is in the order of the merges.
  return source === 'git' && merged.indexOf(a) < merged.indexOf(b);
}
