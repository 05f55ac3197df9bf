/** What changed between two commits by their trees: for lists too long for GitHub to give. No renames: delete plus create. */
import type { Entry } from '../../core/facts/questions.js';
import type { Change } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { mergeBaseOf } from './contents.js';
import { isTooMuch, type Listing, readListing } from './listing.js';
import type { Query } from './query.js';

type Compared =
  | { readonly kind: 'complete'; readonly list: readonly Change[] }
  | { readonly kind: 'unprovable'; readonly reason: string };

/** A folder that even alone is more than GitHub gives in one answer. */
const TOO_LARGE = new Failure('incomplete', 'a folder has more entries than GitHub lists', 'split the folder');

/** @param from a commit or branch */
export async function compareTrees(query: Query, from: string, head: string): Promise<Compared> {
  const base = await mergeBaseOf(query, from, head);
  if (base === null) {
    return { kind: 'unprovable', reason: 'it changes 3,000 files or more, and has no merge base with its base branch' };
  }
  try {
    return { kind: 'complete', list: await differences(query, base, head, '') };
  } catch (error) {
    if (error instanceof Failure && (error === TOO_LARGE || isTooMuch(error))) {
      return { kind: 'unprovable', reason: `it changes 3,000 files or more, and ${error.message}` };
    }
    throw error;
  }
}

/** @param old a tree, or the commit that has it; null: nothing there */
async function differences(query: Query, old: string | null, young: string | null, folder: string): Promise<Change[]> {
  const whole = await both(query, old, young, true);
  if (!whole.some(({ truncated }) => truncated)) {
    return entriesDiffer(leavesOf(whole[0]), leavesOf(whole[1]), folder);
  }
  const level = await both(query, old, young, false);
  if (level.some(({ truncated }) => truncated)) {
    throw TOO_LARGE;
  }
  const found = entriesDiffer(leavesOf(level[0]), leavesOf(level[1]), folder);
  const [olds, youngs] = [foldersOf(level[0]), foldersOf(level[1])];
  const names = [...new Set([...olds.keys(), ...youngs.keys()])].filter((name) => olds.get(name) !== youngs.get(name));
  // One after the other: trees that are too large to come whole are few.
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

function leavesOf(tree: Listing | undefined): Map<string, Entry> {
  const leaves = (tree?.tree ?? []).filter(({ type }) => type !== 'tree');
  return new Map(leaves.map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
}

function foldersOf(tree: Listing | undefined): Map<string, string> {
  return new Map((tree?.tree ?? []).filter(({ type }) => type === 'tree').map(({ path, sha }) => [path, sha]));
}

function entriesDiffer(olds: Map<string, Entry>, youngs: Map<string, Entry>, folder: string): Change[] {
  const found: Change[] = [];
  for (const [name, old] of olds) {
    const young = youngs.get(name);
    const path = folder + name;
    if (!young) {
      found.push({ path, kind: 'delete', ...encodingOf(path) });
    } else if (young.oid !== old.oid || young.mode !== old.mode) {
      found.push({ path, kind: 'modify', ...encodingOf(path) });
    }
  }
  for (const name of youngs.keys()) {
    if (!olds.has(name)) {
      found.push({ path: folder + name, kind: 'create', ...encodingOf(folder + name) });
    }
  }
  return found;
}

/** JSON cannot carry bytes that are not UTF-8: the server puts U+FFFD there, and nobody can tell which they were. */
export function encodingOf(path: string): { encoding?: 'invalid' } {
  return /[\uFFFD\p{Cs}]/u.test(path) ? { encoding: 'invalid' } : {};
}
