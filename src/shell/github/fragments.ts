/** The parts of queries about pull requests and the plan directory, each with the shape of its answer. */
import { z } from 'zod';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { ACTOR, actorShape } from './account.js';
import { fragment, gql } from './gql.js';

/** The folder that contains the plan directory. */
const PLAN_FOLDER = PLAN_DIRECTORY.slice(0, PLAN_DIRECTORY.lastIndexOf('/'));

/** A page of the files that a pull request changes. */
export const FILES = fragment(
  'files',
  'PullRequestChangedFileConnection',
  gql`totalCount pageInfo { hasNextPage endCursor } nodes { path changeType }`,
);

export const PULL = fragment(
  'pull',
  'PullRequest',
  gql`number title url isDraft state createdAt mergedAt headRefName headRefOid baseRefName baseRefOid changedFiles
  headRepository { id } isCrossRepository headRef { target { oid } } author ${ACTOR} files(first: 100) { ${FILES} }`,
);

/**
 * Asks in two ways what is in the place of the plan directory at a commit: by its path, and as an entry of its folder.
 * What only one of the answers shows does not count as absent.
 */
export const PLACE = gql`file(path: ${PLAN_DIRECTORY}) { oid type mode } folder: file(path: ${PLAN_FOLDER}) { oid type object { ... on Tree { entries { nameRaw mode oid } } } }`;

/** The plans at a commit. */
export const BEFORE = fragment('before', 'Commit', gql`oid ${PLACE}`);

/** The base before a merge, and the plans in it. */
export const MERGE_COMMIT = fragment(
  'mergeCommit',
  'Commit',
  gql`oid parents(first: 1) { totalCount nodes { ${BEFORE} } }`,
);

/** The additional fields of a merged pull request. */
export const MERGE = fragment(
  'merge',
  'PullRequest',
  gql`commits(first: 1) { totalCount } mergeCommit { ${MERGE_COMMIT} }`,
);

/** What is read of a text file. */
export const BLOB = fragment('blob', 'Blob', gql`byteSize isBinary isTruncated text`);

export const ENTRIES = fragment(
  'entries',
  'Tree',
  gql`oid entries { nameRaw mode oid type object { ... on Blob { ${BLOB} } } }`,
);

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
  /** The commit of its base branch that GitHub compares with. It may be older than the branch. */
  baseRefOid: oid,
  changedFiles: z.number().int().nonnegative(),
  headRepository: z.object({ id: z.string() }).nullable(),
  isCrossRepository: z.boolean(),
  /** Null if the branch was deleted, or the token may not see it. */
  headRef: z.object({ target: z.object({ oid }).nullable() }).nullable(),
  author: actorShape,
  files: filesShape.nullable(),
});
export type PullFacts = z.infer<typeof pullShape>;

/** What is in the place of the plan directory. */
const planEntryShape = z.object({ oid, type: z.string(), mode: z.number().int() });
export type PlanEntryFacts = z.infer<typeof planEntryShape>;

/** The answer to `PLACE`. */
export const placeShape = z.object({
  file: planEntryShape.nullable(),
  folder: z
    .object({
      oid,
      type: z.string(),
      object: z
        .object({ entries: z.array(z.object({ nameRaw: z.string(), mode: z.number().int(), oid })).nullish() })
        .nullable(),
    })
    .nullable(),
});
export type PlaceFacts = z.infer<typeof placeShape>;

/** The root of a commit, with all its entries. */
export const rootShape = z.object({
  tree: z.object({
    oid,
    entries: z.array(z.object({ nameRaw: z.string(), mode: z.number().int(), oid })),
  }),
});
export type RootFacts = z.infer<typeof rootShape>;

export const beforeShape = placeShape.extend({ oid });
const parents = z.object({ totalCount: z.number().int(), nodes: z.array(beforeShape) });
export const parentsShape = parents;

export const mergeCommitShape = z.object({ oid, parents }).nullable();

export const mergedShape = pullShape.extend({
  commits: z.object({ totalCount: z.number().int() }),
  mergeCommit: mergeCommitShape,
});
export type MergedFacts = z.infer<typeof mergedShape>;

/** The answer to `BLOB`. Empty for what is no file. */
export const blobShape = z
  .object({
    byteSize: z.number().int().optional(),
    isBinary: z.boolean().nullish(),
    isTruncated: z.boolean().optional(),
    text: z.string().nullish(),
  })
  .nullable();

export const treeShape = z.object({
  oid,
  entries: z
    .array(
      z.object({
        /** The bytes of the name in Base64. */
        nameRaw: z.string(),
        mode: z.number().int(),
        oid,
        type: z.string(),
        object: blobShape,
      }),
    )
    .nullable(),
});
export type TreeFacts = z.infer<typeof treeShape>;

/** Git writes modes as six octal digits. GraphQL gives a number. */
export function octal(mode: number): string {
  return mode.toString(8).padStart(6, '0');
}
