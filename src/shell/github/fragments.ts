/** What is read of a pull request and of the plan directory, once: the words of the query, and the shape of the answer. */
import { z } from 'zod';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';

const FRAGMENTS = {
  files: `fragment files on PullRequestChangedFileConnection {
  totalCount pageInfo { hasNextPage endCursor } nodes { path changeType }
}`,
  pull: `fragment pull on PullRequest {
  number title url isDraft state createdAt mergedAt headRefName headRefOid baseRefName changedFiles
  headRepository { id } author { login } files(first: 100) { ...files }
}`,
  // A merged pull request also says what the base was before it, and which plans stood there.
  merge: `fragment merge on PullRequest {
  commits(first: 1) { totalCount }
  mergeCommit { oid parents(first: 1) { totalCount nodes { ...before } } }
}`,
  before: `fragment before on Commit { oid file(path: ${JSON.stringify(PLAN_DIRECTORY)}) { oid type mode } }`,
  blob: 'fragment blob on Blob { byteSize isBinary isTruncated text }',
  entries: 'fragment entries on Tree { oid entries { name mode oid type object { ...blob } } }',
} as const;

/** The fragments that a query needs, as text to put after it. */
export function fragmentsOf(text: string): string {
  const needed = new Set<string>();
  for (let left = [text]; left.length > 0; ) {
    const names = left.flatMap((each) => [...each.matchAll(/\.\.\.([a-z]+)/g)].map((match) => match[1] ?? ''));
    left = Object.entries(FRAGMENTS)
      .filter(([name]) => names.includes(name))
      .map(([, fragment]) => fragment)
      .filter((fragment) => !needed.has(fragment));
    for (const fragment of left) {
      needed.add(fragment);
    }
  }
  return [...needed].map((fragment) => `\n${fragment}`).join('');
}

export const pageShape = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const oid = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
export const oidShape = oid;

export const filesShape = z.object({
  totalCount: z.number().int(),
  pageInfo: pageShape,
  nodes: z.array(z.object({ path: z.string(), changeType: z.string() })),
});

export const pullShape = z.object({
  number: z.number().int().positive(),
  title: z.string(),
  url: z.string(),
  isDraft: z.boolean(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  createdAt: z.string(),
  mergedAt: z.string().nullable(),
  headRefName: z.string(),
  headRefOid: oid,
  baseRefName: z.string(),
  changedFiles: z.number().int().nonnegative(),
  headRepository: z.object({ id: z.string() }).nullable(),
  author: z.object({ login: z.string() }).nullable(),
  files: filesShape.nullable(),
});
export type PullFacts = z.infer<typeof pullShape>;

/** What is in the place of the plan directory. */
export const placeShape = z.object({ oid, type: z.string(), mode: z.number().int() });
export type PlaceFacts = z.infer<typeof placeShape>;

export const beforeShape = z.object({ oid, file: placeShape.nullable() });
const parents = z.object({ totalCount: z.number().int(), nodes: z.array(beforeShape) });
export const parentsShape = parents;

export const mergedShape = pullShape.extend({
  commits: z.object({ totalCount: z.number().int() }),
  mergeCommit: z.object({ oid, parents }).nullable(),
});
export type MergedFacts = z.infer<typeof mergedShape>;

export const treeShape = z.object({
  oid,
  entries: z
    .array(
      z.object({
        name: z.string(),
        mode: z.number().int(),
        oid,
        type: z.string(),
        object: z
          .object({
            byteSize: z.number().int().optional(),
            isBinary: z.boolean().nullish(),
            isTruncated: z.boolean().optional(),
            text: z.string().nullish(),
          })
          .nullable(),
      }),
    )
    .nullable(),
});
export type TreeFacts = z.infer<typeof treeShape>;

/** Git writes modes in octal, six digits; GraphQL gives a number. */
export function octal(mode: number): string {
  return mode.toString(8).padStart(6, '0');
}

/** A string in a query. JSON's escapes are GraphQL's. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
