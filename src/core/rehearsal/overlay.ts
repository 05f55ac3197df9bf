/**
 * Decides whether a branch can be laid over a tree without a merge. The result is the same only if Git had nothing to
 * combine and nothing to move: the branch only creates and modifies files, and no other side has touched what it takes.
 */
import type { Entry } from '../facts/questions.js';

/** What a branch does at one path, and what is there in the tree that it is merged into. */
export interface OverlaidChange {
  /** At the merge base, null if there is nothing. */
  readonly before: Entry | null;
  /** At the head of the branch. */
  readonly after: Entry | null;
  /** In the tree. A folder counts as an entry. */
  readonly now: Entry | null;
  /** The state in the tree of each folder above the path. */
  readonly above: readonly FolderState[];
}

/** `gone`: it was there at the merge base. Git may find that it was moved, and moves new files after it. */
export type FolderState = 'folder' | 'new' | 'gone' | 'file';

export function canBeOverlaid(changes: readonly OverlaidChange[]): boolean {
  return changes.every(({ before, after, now, above }) => {
    // With a deletion, Git looks for renames.
    if (after === null) return false;
    if (before !== null) return now !== null && now.mode === before.mode && now.oid === before.oid;
    return now === null && above.every((state) => state === 'folder' || state === 'new');
  });
}
