/** Trees as REST lists them, whole where they are not too large. */
import { z } from 'zod';
import type { Failure } from '../../core/failure.js';
import { oidShape } from './fragments.js';
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
