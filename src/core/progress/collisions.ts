/** Finds paths that two item pull requests change, or two paths that cannot exist in one checkout. */

import type { Change } from '../facts/snapshot.js';
import { fold, parentOf, withParents } from '../globs/glob.js';
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

/** Paths that two pull requests both change, the same place of both lists for each. No list is empty. */
export interface SharedPart {
  readonly mine: readonly [Change, ...Change[]];
  readonly theirs: readonly [Change, ...Change[]];
}

/** All collisions with another pull request. */
export interface CollidingPair<Owner> {
  readonly other: Owner;
  readonly parts: readonly SharedPart[];
}

export interface ChangeIndex<Owner> {
  /** Those of any changes, one by one. */
  readonly collisions: (subject: Changing) => readonly Collision<Owner>[];
  /** Those of an owner by the other side, in the order of the owners. */
  readonly pairs: (subject: Owner) => readonly CollidingPair<Owner>[];
}

/**
 * Indexes every change once, so that the cost of a question depends on the collisions and not on the pull requests. Paths
 * that the same pull requests change in the same way are kept together, so that the cost of pairs does not depend on how many
 * paths these have in common.
 *
 * @param wayOf a short text: changes of one owner with the same text are judged alike
 */
export function indexChanges<Owner extends Changing>(
  all: readonly Owner[],
  wayOf: (owner: Owner, change: Change) => string = (_owner, { kind }) => kind,
): ChangeIndex<Owner> {
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

  const collisions = (subject: Changing) => {
    const found: Collision<Owner>[] = [];
    const own = keyOf(subject.item);
    for (const mine of subject.changes) {
      const path = fold(mine.path);
      const places = [
        ...listAt(at, path),
        ...aboveOf(path, at, changedAbove).flatMap((above) => listAt(at, above)),
        ...listAt(below, path),
      ];
      for (const { owner, change } of places) {
        if (keyOf(owner.item) !== own) found.push({ mine, theirs: change, other: owner });
      }
    }
    return found;
  };

  let groups: SharedGroups<Owner> | undefined;
  const pairs = (subject: Owner) => {
    groups ??= groupPlaces(all, at, wayOf);
    const { isMixed, groupsOf } = groups;
    const parts = new Map<Owner, SharedPart[]>();
    for (const { mine, sides } of listAt(groupsOf, subject)) {
      for (const { owner, changes } of sides)
        if (keyOf(owner.item) !== keyOf(subject.item)) append(parts, owner, { mine, theirs: changes });
    }
    const odd = subject.changes.filter(({ path }) => {
      const folded = fold(path);
      return isMixed(folded) || below.has(folded) || aboveOf(folded, at, changedAbove).length > 0;
    });
    for (const { mine, theirs, other } of collisions({ item: subject.item, changes: odd })) {
      if (isMixed(fold(mine.path)) || fold(mine.path) !== fold(theirs.path))
        append(parts, other, { mine: [mine], theirs: [theirs] });
    }
    return all.flatMap((other) => {
      const list = listAt(parts, other);
      return list.length > 0 ? [{ other, parts: list }] : [];
    });
  };
  return { collisions, pairs };
}

/** What one owner changes of the paths that the same owners change in the same way. All of these have the same order of paths. */
interface SharedSide<Owner> {
  readonly owner: Owner;
  readonly changes: [Change, ...Change[]];
}

/** Such paths, for one of the owners. */
interface SharedGroup<Owner> {
  readonly mine: readonly [Change, ...Change[]];
  readonly sides: readonly SharedSide<Owner>[];
}

interface SharedGroups<Owner> {
  /** Whether the names at a folded path differ. */
  readonly isMixed: (folded: string) => boolean;
  readonly groupsOf: ReadonlyMap<Owner, readonly SharedGroup<Owner>[]>;
}

function groupPlaces<Owner extends Changing>(
  all: readonly Owner[],
  at: ReadonlyMap<string, readonly ChangedPath<Owner>[]>,
  wayOf: (owner: Owner, change: Change) => string,
): SharedGroups<Owner> {
  const numbers = new Map(all.map((owner, index) => [owner, index]));
  const mixed = new Set<string>();
  const groups = new Map<string, readonly SharedSide<Owner>[]>();
  for (const [folded, places] of at) {
    const [first, second] = places;
    if (!first || !second) continue;
    if (places.some(({ change }) => change.path !== first.change.path)) {
      mixed.add(folded);
      continue;
    }
    const key = places.map(({ owner, change }) => `${numbers.get(owner)}${wayOf(owner, change)}`).join();
    const known = groups.get(key);
    if (known) for (const [index, { change }] of places.entries()) known[index]?.changes.push(change);
    else
      groups.set(
        key,
        places.map(({ owner, change }) => ({ owner, changes: [change] })),
      );
  }
  const groupsOf = new Map<Owner, SharedGroup<Owner>[]>();
  for (const sides of groups.values())
    for (const { owner, changes } of sides) append(groupsOf, owner, { mine: changes, sides });
  return { isMixed: (folded) => mixed.has(folded), groupsOf };
}

/** The changed paths above a path. Cached by folder, because files of a folder share them. */
function aboveOf(
  path: string,
  at: ReadonlyMap<string, unknown>,
  cache: Map<string, readonly string[]>,
): readonly string[] {
  const directory = parentOf(path);
  return remembered(cache, directory, () => withParents(directory).filter((each) => at.has(each)));
}
