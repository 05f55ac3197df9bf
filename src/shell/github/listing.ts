/** Trees as REST lists them, whole where they are not too large. */
import { z } from 'zod';
import type { Failure } from '../../core/failure.js';
import { append } from '../../core/maps.js';
import { type RawEntry, treeId } from '../object-id.js';
import { oidShape } from './fragments.js';
import { contradiction } from './plan-place.js';
import type { Query } from './query.js';

const listingShape = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string().min(1), mode: z.string(), type: z.string(), sha: oidShape })),
});
export type Listing = z.infer<typeof listingShape>;

/**
 * @param id a tree
 * @throws Failure `unstable` where a list that is said to be whole does not have its id
 */
export async function readListing(query: Query, id: string, recursive: boolean): Promise<Listing> {
  const listing = await query.rest(
    'GET /git/trees/{tree_sha}',
    { tree_sha: id, ...(recursive && { recursive: '1' }) },
    listingShape,
  );
  if (!listing.truncated && !isWhole(id, listing.tree, recursive)) throw contradiction(`the tree ${id.slice(0, 10)}`);
  return listing;
}

/** Every folder has the id that its entries make. A name that is not UTF-8 arrives as another one: its folder has to be believed. */
function isWhole(id: string, tree: Listing['tree'], recursive: boolean): boolean {
  const entries = new Map<string, RawEntry[]>([['', []]]);
  const folders = new Map([['', id]]);
  const believed = new Set<string>();
  for (const { path, mode, type, sha } of tree) {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, slash));
    const name = path.slice(slash + 1);
    append(entries, folder, { name: Buffer.from(name).toString('latin1'), mode, oid: sha });
    if (encodingOf(name).encoding) believed.add(folder);
    if (type === 'tree' && recursive) folders.set(path, sha);
  }
  return (
    [...entries.keys()].every((folder) => folders.has(folder)) &&
    [...folders].every(([folder, sha]) => believed.has(folder) || treeId(entries.get(folder) ?? [], id.length) === sha)
  );
}

/** JSON cannot carry bytes that are not UTF-8: the server puts U+FFFD there, and nobody can tell which they were. */
export function encodingOf(path: string): { encoding?: 'invalid' } {
  return /[\uFFFD\p{Cs}]/u.test(path) ? { encoding: 'invalid' } : {};
}

/** 406 and 422: what was asked for is too large, or cannot be made. Whatever else a server refuses, it has not said that. */
export function isTooMuch({ status }: Failure): boolean {
  return status === 406 || status === 422;
}
