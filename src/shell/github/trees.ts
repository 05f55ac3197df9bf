/**
 * Finds the changes between two commits from their trees, for lists that are too long for GitHub. A rename is a delete
 * and a create.
 */
import { type Entry, isLeaf } from '../../core/facts/questions.js';
import type { Change } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { mergeBaseWithTree, treeOf } from './contents.js';
import { encodingOf, isTooMuch, type Listing, readListing } from './listing.js';
import type { Query } from './query.js';
import { type RepoReader, readerAt, type Tree } from './repo-reader.js';

type Compared =
  | { readonly kind: 'complete'; readonly list: readonly Change[] }
  | { readonly kind: 'unprovable'; readonly reason: string };

/** The most entries of all commits together that are kept, without those of the tip of the base. */
const MOST_KEPT = 600_000;

/** A folder that alone has more entries than GitHub gives in one answer. */
const FOLDER_TOO_LARGE = 'a folder has more entries than GitHub lists';
const TOO_LARGE = new Failure('incomplete', FOLDER_TOO_LARGE, 'Split the folder.');

/**
 * All entries at a commit, read once in a run as long as there is room to keep them.
 *
 * @param root the tree of the commit, if it is known
 * @returns null if there are more than GitHub lists in one answer
 */
export async function readTree(reader: RepoReader, commit: string, root?: string): Promise<Tree | null> {
  const known = reader.trees.get(commit) ?? reader.reading.get(commit);
  if (known !== undefined) return await known;
  const reading = wholeTree(reader, commit, root);
  reader.reading.set(commit, reading);
  const tree = await reading;
  const kept = [...reader.trees].reduce(
    (sum, [of, each]) => sum + (of === reader.base.commit ? 0 : (each?.size ?? 0)),
    0,
  );
  if (commit === reader.base.commit || kept + (tree?.size ?? 0) <= MOST_KEPT) reader.trees.set(commit, tree);
  return tree;
}

async function wholeTree(reader: RepoReader, commit: string, known: string | undefined): Promise<Tree | null> {
  const isBase = commit === reader.base.commit;
  const root = known ?? (isBase ? reader.baseTree : await treeOf(reader, commit));
  try {
    const { truncated, tree } = await readListing(reader, root, true);
    return truncated ? null : new Map(tree.map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
  } catch (error) {
    if (error instanceof Failure && isTooMuch(error)) return null;
    throw error;
  }
}

/** The entries at both ends of every change are kept, so that later questions about them need no request. */
export async function compareTrees(reader: RepoReader, from: string, head: string): Promise<Compared> {
  const base = await mergeBaseWithTree(reader, from, head);
  if (base === null) {
    return { kind: 'unprovable', reason: 'it changes 3,000 files or more, and has no merge base with its base branch' };
  }
  try {
    const [old, young] = await Promise.all([
      readTree(readerAt(reader, base.commit), base.commit, base.tree),
      readTree(reader, head),
    ]);
    const changed =
      old && young
        ? entriesDiffer(old, young, '')
        : await foldersDiffer(reader, base.tree, await treeOf(reader, head), '');
    const [before, after] = [metAt(reader, base.commit), metAt(reader, head)];
    for (const { path, ...entries } of changed) {
      before.set(path, entries.old);
      after.set(path, entries.young);
    }
    return { kind: 'complete', list: changed.map(changeOf) };
  } catch (error) {
    if (error instanceof Failure && isTooMuch(error)) {
      return { kind: 'unprovable', reason: `it changes 3,000 files or more. ${error.message}` };
    }
    throw error;
  }
}

function metAt({ met }: RepoReader, commit: string): Map<string, Entry | null> {
  const known = met.get(commit) ?? new Map<string, Entry | null>();
  met.set(commit, known);
  return known;
}

/** A changed file. If one end has none, there may be a folder at that end. */
interface Changed {
  readonly path: string;
  readonly old: Entry | null;
  readonly young: Entry | null;
}

/** @param old a tree. Null if nothing is there */
async function differences(query: Query, old: string | null, young: string | null, folder: string): Promise<Changed[]> {
  const whole = await both(query, old, young, true);
  return whole.some(({ truncated }) => truncated)
    ? await foldersDiffer(query, old, young, folder)
    : entriesDiffer(entriesOf(whole[0]), entriesOf(whole[1]), folder);
}

/** @param old a tree. Null if nothing is there */
async function foldersDiffer(
  query: Query,
  old: string | null,
  young: string | null,
  folder: string,
): Promise<Changed[]> {
  const level = await both(query, old, young, false);
  if (level.some(({ truncated }) => truncated)) {
    throw TOO_LARGE;
  }
  const found = entriesDiffer(entriesOf(level[0]), entriesOf(level[1]), folder);
  const [olds, youngs] = [foldersOf(level[0]), foldersOf(level[1])];
  const names = [...new Set([...olds.keys(), ...youngs.keys()])].filter((name) => olds.get(name) !== youngs.get(name));
  // One after the other, because only few trees are too large to be read at once.
  for (const name of names) {
    const below = await differences(query, olds.get(name) ?? null, youngs.get(name) ?? null, `${folder}${name}/`);
    for (const change of below) found.push(change);
  }
  return found;
}

async function both(query: Query, old: string | null, young: string | null, recursive: boolean): Promise<Listing[]> {
  return await Promise.all([tree(query, old, recursive), tree(query, young, recursive)]);
}

async function tree(query: Query, id: string | null, recursive: boolean): Promise<Listing> {
  if (id === null) {
    return { truncated: false, tree: [] };
  }
  return await readListing(query, id, recursive);
}

function entriesOf(tree: Listing | undefined): Tree {
  return new Map((tree?.tree ?? []).map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
}

function foldersOf(tree: Listing | undefined): Map<string, string> {
  return new Map((tree?.tree ?? []).filter(({ type }) => type === 'tree').map(({ path, sha }) => [path, sha]));
}

/** Files that differ. */
function entriesDiffer(olds: Tree, youngs: Tree, folder: string): Changed[] {
  const found: Changed[] = [];
  for (const [name, old] of olds) {
    const young = youngs.get(name);
    if (isLeaf(old) && !(young?.oid === old.oid && young.mode === old.mode)) {
      found.push({ path: folder + name, old, young: young ?? null });
    }
  }
  for (const [name, young] of youngs) {
    const old = olds.get(name) ?? null;
    if (isLeaf(young) && !isLeaf(old)) found.push({ path: folder + name, old, young });
  }
  return found;
}

function changeOf({ path, old, young }: Changed): Change {
  return { path, kind: !isLeaf(young) ? 'delete' : isLeaf(old) ? 'modify' : 'create', ...encodingOf(path) };
}
