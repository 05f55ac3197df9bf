/** Makes scopes from what branches have changed: exact paths, and a folder where only one branch can have its files. */
import type { Change } from '../facts/snapshot.js';
import { fold, withParents } from '../globs/glob.js';
import { append, groupBy, remembered } from '../maps.js';
import { MOST_GLOBS } from '../plan/definition.js';
import { exactGlob, globOf } from '../plan/glob-problems.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { CHANGE_KINDS, type ChangeKind } from '../terms.js';

export interface BranchScope {
  readonly scope: Readonly<Partial<Record<ChangeKind, readonly string[]>>>;
  /** Paths that no glob of the scope matches. */
  readonly leftOut: readonly string[];
  /** The earlier branches that change the same files, by their place in the list. */
  readonly sharesWith: ReadonlyMap<number, readonly string[]>;
}

/** What every item may do, so that no scope needs it. */
export interface CommonChanges {
  readonly isCommon: (change: Change) => boolean;
  /** Two items may do so to one file. */
  readonly isGenerated: (change: Change) => boolean;
}

/** @param files the files of the base branch */
export function branchScopes(
  works: readonly (readonly Change[])[],
  files: readonly string[],
  { isCommon, isGenerated }: CommonChanges,
): readonly BranchScope[] {
  const writable = works.map((changes) => changes.filter(isWritable));
  const usable = writable.map((changes) => changes.filter((change) => !isCommon(change)));
  const touched = new Map<string, Set<number>>();
  for (const [index, changes] of usable.entries())
    for (const { path } of changes)
      for (const each of withParents(fold(path))) remembered(touched, each, () => new Set<number>()).add(index);
  const foldersAtBase = new Set(files.flatMap((path) => withParents(fold(path)).slice(1)));
  const sharedPaths = sharedAmong(writable, isGenerated);
  return works.map((changes, index) => {
    const isOwned = (folder: string) => isNested(folder) && touched.get(fold(folder))?.size === 1;
    const isNew = (folder: string) => isOwned(folder) && !foldersAtBase.has(fold(folder));
    const entries = withFolders(usable[index] ?? [], isNew);
    const written = CHANGE_KINDS.map((kind) => ({ kind, ...listOf(kind, entries, isOwned) }));
    return {
      scope: Object.fromEntries(
        written.filter(({ globs }) => globs.length > 0).map(({ kind, globs }) => [kind, globs]),
      ),
      leftOut: [
        ...changes.filter((change) => !isPlan(change) && !isWritable(change)).map(({ path }) => path),
        ...written.flatMap((each) => each.leftOut),
      ],
      sharesWith: sharedPaths[index] ?? new Map(),
    };
  });
}

interface ScopePath {
  readonly path: string;
  readonly kind: ChangeKind;
  readonly isFolder?: true;
}

function isPlan({ path }: Change): boolean {
  return path.startsWith(`${PLAN_DIRECTORY}/`);
}

/** No item may change plans, and some paths cannot be written as a glob. */
function isWritable(change: Change): boolean {
  return !isPlan(change) && change.encoding === undefined && exactGlob(change.path) !== undefined;
}

/** A whole top-level folder is more than a branch needs, and what is below `.github` decides what runs. */
function isNested(folder: string): boolean {
  return folder.includes('/') && !folder.startsWith('.github/');
}

/** A new folder is written once if it has several of the files, and the outermost one counts. */
function withFolders(changes: readonly Change[], isNew: (folder: string) => boolean): readonly ScopePath[] {
  const folderOf = ({ path, kind }: Change) =>
    kind === 'create' ? withParents(path).slice(1).findLast(isNew) : undefined;
  // A deleted file may have the name of a new folder.
  const groups = groupBy(changes, (change) => {
    const folder = folderOf(change);
    return folder === undefined ? change.path : `${folder}/`;
  });
  return [...groups.values()].flatMap(([first, ...others]): ScopePath[] => {
    if (!first) return [];
    const folder = others.length === 0 ? undefined : folderOf(first);
    return [folder === undefined ? first : { path: folder, kind: first.kind, isFolder: true }];
  });
}

/** The globs of one kind. If there are too many, the folders that only this branch changes are written instead. */
function listOf(
  kind: ChangeKind,
  entries: readonly ScopePath[],
  isOwned: (folder: string) => boolean,
): { readonly globs: readonly string[]; readonly leftOut: readonly string[] } {
  const paths = entries.filter((each) => each.kind === kind);
  const globs = new Map(paths.map(({ path, isFolder }) => [path, isFolder === true]));
  while (globs.size > MOST_GLOBS) {
    const inside = new Map<string, string[]>();
    for (const path of globs.keys())
      for (const folder of withParents(path).slice(1)) if (isOwned(folder)) append(inside, folder, path);
    const [best] = [...inside].sort(([, few], [, many]) => many.length - few.length);
    if (!best || best[1].length < 2) break;
    for (const path of best[1]) globs.delete(path);
    globs.set(best[0], true);
  }
  const written = [...globs].map(([path, isFolder]) => (isFolder ? `${globOf(path)}/**` : globOf(path)));
  return { globs: written.slice(0, MOST_GLOBS), leftOut: [...globs.keys()].slice(MOST_GLOBS) };
}

/** For each branch: which earlier ones have the same path, or a file where it has a folder. */
function sharedAmong(
  works: readonly (readonly Change[])[],
  isGenerated: CommonChanges['isGenerated'],
): readonly ReadonlyMap<number, readonly string[]>[] {
  const owners = new Map<string, PathOwner[]>();
  const below = new Map<string, PathOwner[]>();
  return works.map((changes, index) => {
    const shared = new Map<number, string[]>();
    for (const change of changes) {
      const { path } = change;
      const [folded = '', ...parents] = withParents(fold(path));
      const own = { index, isFree: isGenerated(change) };
      const met = [...[folded, ...parents].flatMap((each) => owners.get(each) ?? []), ...(below.get(folded) ?? [])];
      const others = met.filter((each) => each.index !== index && !(each.isFree && own.isFree));
      for (const other of new Set(others.map((each) => each.index))) append(shared, other, path);
      append(owners, folded, own);
      for (const parent of parents) append(below, parent, own);
    }
    return shared;
  });
}

interface PathOwner {
  readonly index: number;
  readonly isFree: boolean;
}
