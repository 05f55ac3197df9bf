/** Finds paths that two item pull requests change, or two paths that cannot exist in one checkout. */

import type { Change } from '../facts/snapshot.js';
import { fold, withParents } from '../globs/glob.js';
import { append, listAt, remembered } from '../maps.js';
import { type ItemRef, keyOf } from '../plan/plan.js';

/** For changes that may collide with those of any item. */
export const NOBODY: ItemRef = { plan: '', item: '' };

/** The changes of one item, which never collide with each other. */
export interface Changing {
  readonly item: ItemRef;
  readonly changes: readonly Change[];
}

export interface Collision<Owner> {
  readonly mine: Change;
  readonly theirs: Change;
  readonly other: Owner;
}

interface ChangedPath<Owner> {
  readonly owner: Owner;
  readonly change: Change;
}

/** Indexes every change once, so that the cost of a question depends on the collisions and not on the pull requests. */
export function indexChanges<Owner extends Changing>(
  all: readonly Owner[],
): (subject: Changing) => readonly Collision<Owner>[] {
  const at = new Map<string, ChangedPath<Owner>[]>();
  for (const owner of all) {
    for (const change of owner.changes) append(at, fold(change.path), { owner, change });
  }
  // A file may be in the way of a folder, so this has the changes below each changed path.
  const below = new Map<string, ChangedPath<Owner>[]>();
  const changedAbove = new Map<string, readonly string[]>();
  for (const [path, places] of at) {
    for (const above of aboveOf(path, at, changedAbove)) for (const place of places) append(below, above, place);
  }

  return (subject) => {
    const collisions: Collision<Owner>[] = [];
    for (const mine of subject.changes) {
      const path = fold(mine.path);
      const places = [
        ...listAt(at, path),
        ...aboveOf(path, at, changedAbove).flatMap((above) => listAt(at, above)),
        ...listAt(below, path),
      ];
      for (const { owner, change } of places) {
        if (keyOf(owner.item) !== keyOf(subject.item)) collisions.push({ mine, theirs: change, other: owner });
      }
    }
    return collisions;
  };
}

/** The changed paths above a path. Cached by folder, because files of a folder share them. */
function aboveOf(
  path: string,
  at: ReadonlyMap<string, unknown>,
  cache: Map<string, readonly string[]>,
): readonly string[] {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return [];
  const directory = path.slice(0, slash);
  return remembered(cache, directory, () => withParents(directory).filter((each) => at.has(each)));
}
