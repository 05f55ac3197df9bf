/** Reads trees through REST, which lists them completely unless they are too large. */
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import { append } from '../../core/maps.js';
import { type RawEntry, treeId } from '../object-id.js';
import { oidShape } from './fragments.js';
import { gql, oid } from './gql.js';
import { contradiction, entryOf } from './plan-place.js';
import type { Query } from './query.js';

const listingShape = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string().min(1), mode: z.string(), type: z.string(), sha: oidShape })),
});
export type Listing = z.infer<typeof listingShape>;

/**
 * @param id the id of a tree
 * @throws Failure `unstable` if a list that claims to be complete does not have its id, `incomplete` if one path means two files
 */
export async function readListing(query: Query, id: string, recursive: boolean): Promise<Listing> {
  const listing = await query.rest(
    'GET /git/trees/{tree_sha}',
    { tree_sha: id, ...(recursive && { recursive: '1' }) },
    listingShape,
  );
  if (new Set(listing.tree.map(({ path }) => path)).size < listing.tree.length) throw TWO_AS_ONE;
  if (!listing.truncated && !(await isWhole(query, id, listing.tree, recursive))) {
    throw contradiction(`the tree ${id.slice(0, 10)}`);
  }
  return listing;
}

const TWO_AS_ONE = new Failure(
  'incomplete',
  'GitHub lists two names that are not UTF-8 as one path.',
  'Rename one of the two files or folders.',
);
/** Each folder with names that are not UTF-8 needs one more question. */
const MOST_FOLDERS_OF_BYTES = 20;
const TOO_MANY_OF_BYTES = new Failure(
  'incomplete',
  `More than ${MOST_FOLDERS_OF_BYTES} folders contain names that are not UTF-8.`,
  'Rename these files and folders.',
);

/**
 * Whether every folder has the id that its entries give. A name that is not UTF-8 arrives changed, so its bytes are
 * read.
 */
async function isWhole(query: Query, id: string, tree: Listing['tree'], recursive: boolean): Promise<boolean> {
  const entries = new Map<string, RawEntry[]>([['', []]]);
  const folders = new Map([['', id]]);
  const ofBytes = new Set<string>();
  for (const { path, mode, type, sha } of tree) {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, slash));
    const name = path.slice(slash + 1);
    append(entries, folder, { name: Buffer.from(name).toString('latin1'), mode, oid: sha });
    if (encodingOf(name).encoding) ofBytes.add(folder);
    if (type === 'tree' && recursive) folders.set(path, sha);
  }
  if (ofBytes.size > MOST_FOLDERS_OF_BYTES) throw TOO_MANY_OF_BYTES;
  const isSame = async ([folder, sha]: readonly [string, string]) => {
    const listed = entries.get(folder) ?? [];
    if (!ofBytes.has(folder)) return treeId(listed, id.length) === sha;
    const whole = await readTreeEntries(query, sha);
    return treeId(whole, id.length) === sha && sorted(whole.map(asListed)) === sorted(listed);
  };
  return (
    [...entries.keys()].every((folder) => folders.has(folder)) &&
    (await Promise.all([...folders].map(isSame))).every(Boolean)
  );
}

const treeShape = z
  .object({ entries: z.array(z.object({ nameRaw: z.string(), mode: z.number().int(), oid: oidShape })).optional() })
  .nullable();

/** The entries with the bytes of their names, which REST does not give. */
async function readTreeEntries(query: Query, id: string): Promise<RawEntry[]> {
  const tree = await query.contents(
    gql`object(oid: ${oid(id)}) { ... on Tree { entries { nameRaw mode oid } } }`,
    treeShape,
  );
  return (tree?.entries ?? []).map(entryOf);
}

function asListed({ name, ...entry }: RawEntry): RawEntry {
  const text = Buffer.from(name, 'latin1').toString();
  return { name: Buffer.from(text).toString('latin1'), ...entry };
}

function sorted(entries: readonly RawEntry[]): string {
  return entries
    .map(({ name, mode, oid }) => JSON.stringify([name, mode, oid]))
    .sort()
    .join();
}

/** JSON cannot carry bytes that are not UTF-8. The server puts U+FFFD in their place, so the original bytes are unknown. */
export function encodingOf(path: string): { encoding?: 'invalid' } {
  return /[\uFFFD\p{Cs}]/u.test(path) ? { encoding: 'invalid' } : {};
}

/** Status 406 and 422 mean that the requested list is too large or cannot be made. No other refusal means that. */
export function isTooMuch({ code, status }: Failure): boolean {
  return status === 406 || status === 422 || code === 'incomplete';
}
