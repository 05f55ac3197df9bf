/**
 * Finds folders that open item pull requests empty together. If the files went elsewhere, Git treats such a folder as renamed
 * and also moves files that another branch creates in it.
 * Source: https://git-scm.com/docs/git-config#Documentation/git-config.txt-mergedirectoryRenames
 */

import { PENDING, type Pending } from '../facts/facts.js';
import { type Answer, FOLDER } from '../facts/questions.js';
import type { Change } from '../facts/snapshot.js';
import { parentOf } from '../globs/glob.js';
import { append, listAt, remembered } from '../maps.js';
import { keyOf } from '../plan/plan.js';
import type { ChangeKind } from '../terms.js';
import type { Changing } from './collisions.js';

/** A file that one side creates directly in a folder, and one that the other side removes from it. */
export interface EmptiedFolder<Owner> {
  readonly folder: string;
  readonly mine: Change;
  readonly theirs: Change;
  readonly other: Owner;
  /** A pull request that empties it creates files elsewhere, so Git may treat the folder as renamed. */
  readonly isMoved: boolean;
}

interface Part<Owner> {
  readonly owner: Owner;
  /** The first by path. */
  readonly change: Change;
}

/** @param atTip the entries directly in a folder at the tip of the base */
export function indexFolders<Owner extends Changing>(
  all: readonly Owner[],
  atTip: (folder: string) => Answer<'folder'> | Pending,
): (subject: Changing) => readonly EmptiedFolder<Owner>[] {
  const creators = new Map<string, Part<Owner>[]>();
  const takers = new Map<string, Part<Owner>[]>();
  for (const owner of all) {
    for (const [folder, change] of createdIn(owner.changes)) append(creators, folder, { owner, change });
    for (const [folder, change] of takenFrom(owner.changes)) append(takers, folder, { owner, change });
  }
  const known = new Map<string, boolean | Pending>();

  function isEmptied(folder: string): boolean | Pending {
    return remembered(known, folder, () => {
      const owners = listAt(takers, folder).map(({ owner }) => pathsOf(owner.changes, 'delete'));
      return holdsOnly(folder, (path) => owners.some((deleted) => deleted.has(path)));
    });
  }

  /** Whether the folder contains only these paths. */
  function holdsOnly(folder: string, isTaken: (path: string) => boolean): boolean | Pending {
    const entries = atTip(folder);
    if (entries === PENDING) return PENDING;
    const paths = (entries ?? []).map(({ name, mode }) => ({ path: `${folder}/${name}`, mode }));
    if (paths.some(({ path, mode }) => (mode === FOLDER ? !takers.has(path) : !isTaken(path)))) return false;
    const folders = paths.filter(({ mode }) => mode === FOLDER).map(({ path }) => holdsOnly(path, isTaken));
    return folders.includes(false) ? false : folders.includes(PENDING) ? PENDING : true;
  }

  function meetings(folder: string, mine: Change, others: readonly Part<Owner>[], subject: Changing) {
    const strangers = others.filter(({ owner }) => keyOf(owner.item) !== keyOf(subject.item));
    if (strangers.length === 0 || isEmptied(folder) !== true) return [];
    const isMoved = listAt(takers, folder).some(({ owner }) => pathsOf(owner.changes, 'create').size > 0);
    return strangers.map(({ owner, change }) => ({ folder, mine, theirs: change, other: owner, isMoved }));
  }

  return (subject) => [
    ...[...createdIn(subject.changes)].flatMap(([folder, mine]) =>
      meetings(folder, mine, listAt(takers, folder), subject),
    ),
    ...[...takenFrom(subject.changes)].flatMap(([folder, mine]) =>
      meetings(folder, mine, listAt(creators, folder), subject),
    ),
  ];
}

type FirstByFolder = ReadonlyMap<string, Change>;
const created = new WeakMap<readonly Change[], FirstByFolder>();
const taken = new WeakMap<readonly Change[], FirstByFolder>();

/** The folders in which files with valid names are created directly, each with the first such file. Cached for each list. */
export function createdIn(changes: readonly Change[]): FirstByFolder {
  return remembered(created, changes, () => {
    const found = new Map<string, Change>();
    for (const change of changes) {
      if (change.kind !== 'create' || change.encoding === 'invalid') continue;
      const folder = parentOf(change.path);
      if (folder !== '' && !found.has(folder)) found.set(folder, change);
    }
    return found;
  });
}

/** The folders in which files are deleted and none is created, each with the first deleted file. Cached for each list. */
export function takenFrom(changes: readonly Change[]): FirstByFolder {
  return remembered(taken, changes, () => {
    const kept = new Set<string>();
    for (const { kind, path } of changes)
      if (kind === 'create') for (const folder of foldersOf(path, kept)) kept.add(folder);
    const found = new Map<string, Change>();
    for (const change of changes) {
      if (change.kind !== 'delete') continue;
      for (const folder of foldersOf(change.path, found)) if (!kept.has(folder)) found.set(folder, change);
    }
    return found;
  });
}

const sets = new WeakMap<readonly Change[], Map<ChangeKind, ReadonlySet<string>>>();

/** Cached for each list, because it is needed for each of its folders. */
export function pathsOf(changes: readonly Change[], kind: ChangeKind): ReadonlySet<string> {
  const known = sets.get(changes) ?? new Map<ChangeKind, ReadonlySet<string>>();
  sets.set(changes, known);
  const paths = known.get(kind) ?? new Set(changes.flatMap((each) => (each.kind === kind ? each.path : [])));
  known.set(kind, paths);
  return paths;
}

const folders = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** All folders that contain some of the paths. Cached for each set. */
export function foldersAbove(paths: ReadonlySet<string>): ReadonlySet<string> {
  const known = folders.get(paths);
  if (known) return known;
  const found = new Set<string>();
  for (const path of paths) for (const folder of foldersOf(path, found)) found.add(folder);
  folders.set(paths, found);
  return found;
}

/** The folders of a path, from the nearest one up to the first known one. Those above it are known too. */
function foldersOf(path: string, known: { has: (folder: string) => boolean }): string[] {
  const found: string[] = [];
  for (let folder = parentOf(path); folder !== '' && !known.has(folder); folder = parentOf(folder)) found.push(folder);
  return found;
}
