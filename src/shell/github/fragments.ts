/** What is read of a pull request and of the plan directory, once: the words of the query, and the shape of the answer. */
import { z } from 'zod';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { ACTOR, actorShape } from './account.js';
import { fragment, gql } from './gql.js';

/** The folder that the plan directory is in. */
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
 * What is in the place of the plan directory at a commit, asked by two ways: by its path, and as an entry of the folder
 * that it is in. What only one of them shows is not taken for absent.
 */
export const PLACE = gql`file(path: ${PLAN_DIRECTORY}) { oid type mode } folder: file(path: ${PLAN_FOLDER}) { oid type object { ... on Tree { entries { nameRaw mode oid } } } }`;

/** The plans at a commit. */
export const BEFORE = fragment('before', 'Commit', gql`oid ${PLACE}`);

/** What the base was before a merge, and which plans stood there. */
export const MERGE_COMMIT = fragment(
  'mergeCommit',
  'Commit',
  gql`oid parents(first: 1) { totalCount nodes { ${BEFORE} } }`,
);

/** A merged pull request, beside what all have. */
export const MERGE = fragment(
  'merge',
  'PullRequest',
  gql`commits(first: 1) { totalCount } mergeCommit { ${MERGE_COMMIT} }`,
);

export const ENTRIES = fragment(
  'entries',
  'Tree',
  gql`oid entries { nameRaw mode oid type object { ... on Blob { byteSize isBinary isTruncated text } } }`,
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
  /** The head of its base that GitHub lists its changes against: it may be older than the branch. */
  baseRefOid: oid,
  changedFiles: z.number().int().nonnegative(),
  headRepository: z.object({ id: z.string() }).nullable(),
  isCrossRepository: z.boolean(),
  /** Null: the branch is gone, or may not be seen. */
  headRef: z.object({ target: z.object({ oid }).nullable() }).nullable(),
  author: actorShape,
  files: filesShape.nullable(),
});
export type PullFacts = z.infer<typeof pullShape>;

/** What is in the place of the plan directory. */
const planEntryShape = z.object({ oid, type: z.string(), mode: z.number().int() });
export type PlanEntryFacts = z.infer<typeof planEntryShape>;

/** `PLACE`, as it is answered. */
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

/** The root of a commit, with all that is in it. */
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

export const treeShape = z.object({
  oid,
  entries: z
    .array(
      z.object({
        /** Base64 of its bytes. */
        nameRaw: z.string(),
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
