/** Trees as REST lists them, whole where they are not too large. */
import { z } from 'zod';
import { type Entry, FOLDER } from '../../core/facts/questions.js';
import { Failure } from '../../core/failure.js';
import { oidShape } from './fragments.js';
import type { RepoReader } from './pulls.js';
import type { Query } from './query.js';

const listingShape = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string().min(1), mode: z.string(), type: z.string(), sha: oidShape })),
});
export type Listing = z.infer<typeof listingShape>;

/** @param id a tree, or the commit that has it */
export async function readListing(query: Query, id: string, recursive: boolean): Promise<Listing> {
  return await query.rest(
    'GET /git/trees/{tree_sha}',
    { tree_sha: id, ...(recursive && { recursive: '1' }) },
    listingShape,
  );
}

/** 406 and 422: what was asked for is too large, or cannot be made. Whatever else a server refuses, it has not said that. */
export function isTooMuch({ status }: Failure): boolean {
  return status === 406 || status === 422;
}

/** All entries at a commit, read once in a run; null: more than GitHub lists in one answer. */
export async function readTree(reader: RepoReader, commit: string): Promise<ReadonlyMap<string, Entry> | null> {
  const known = reader.trees.get(commit);
  if (known !== undefined) return known;
  const ours = reading.get(reader) ?? new Map<string, Promise<ReadonlyMap<string, Entry> | null>>();
  reading.set(reader, ours);
  const tree = ours.get(commit) ?? wholeTree(reader, commit);
  ours.set(commit, tree);
  reader.trees.set(commit, await tree);
  return await tree;
}

/** What is being read in one round. Where the round fails it is never answered, so the next one asks anew. */
const reading = new WeakMap<RepoReader, Map<string, Promise<ReadonlyMap<string, Entry> | null>>>();

async function wholeTree(query: Query, commit: string): Promise<ReadonlyMap<string, Entry> | null> {
  try {
    const { truncated, tree } = await readListing(query, commit, true);
    return truncated ? null : new Map(tree.map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
  } catch (error) {
    if (error instanceof Failure && isTooMuch(error)) return null;
    throw error;
  }
}

/** The paths of all files at a commit. */
export async function readFiles(reader: RepoReader, commit: string): Promise<readonly string[] | null> {
  const tree = await readTree(reader, commit);
  return tree && [...tree].flatMap(([path, { mode }]) => (mode === FOLDER ? [] : [path]));
}
