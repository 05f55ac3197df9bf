/**
 * Every fact that the core can ask for, one row each: what identifies the question, and the shape of the answer. The types
 * of questions and answers, the reader (`facts.ts`) and the saved file (`snapshot-file.ts`) follow from this table. A source
 * (`shell/github`, `shell/git`) has one reader for each row; the compiler says which one is missing.
 */
import { z } from 'zod';
import { CHANGE_KINDS } from '../terms.js';
import type { Data } from './data.js';

const text = z.string();

/**
 * Stands for an answer that the server does not give, though it gives others. It is never taken for something good: what
 * is decided by it is an `error`.
 */
export const UNREAD = 'unread';
const unread = z.literal(UNREAD);

/** One entry of a git tree: mode as git writes it (`100644`, `040000` a folder, `120000` a link, `160000` a submodule). */
const entryShape = z.object({ mode: text, oid: text });
export type Entry = Data<typeof entryShape>;
/** The mode of a folder. */
export const FOLDER = '040000';

/** A commit that came into the base. */
const arrivedShape = z.object({
  commit: text,
  isMerge: z.boolean(),
  message: text,
  /** Of a commit of the base's own line: where that stood before, and what it changed there, if that is not too much. */
  before: text.exactOptional(),
  changes: z.array(z.object({ path: text, kind: z.enum(CHANGE_KINDS) })).exactOptional(),
});
export type Arrived = Data<typeof arrivedShape>;

const statusShape = z.object({
  state: z.enum(['success', 'failure', 'error', 'pending']),
  description: text,
  /** Posted by the account of this run, and the latest under our context. */
  isOwn: z.boolean(),
  /** Nobody knows what stands there. */
  isUnread: z.literal(true).exactOptional(),
});
export type PostedStatus = Data<typeof statusShape>;
/** What stands on a head that GitHub does not show: it may be a success, and whose it is nobody knows. */
export const UNREAD_STATUS: PostedStatus = { state: 'success', description: '', isOwn: false, isUnread: true };

const closedShape = z.object({ number: z.number(), head: text, status: statusShape.nullable() });
/** What is known of an open pull request before its changes are read. */
const listedShape = z.object({
  ...closedShape.shape,
  /** Empty where it could not be read. */
  branch: text,
  sameRepository: z.boolean(),
  openedAt: text.exactOptional(),
  /** As REST shows it: only an app's ends in `[bot]`. */
  author: text.exactOptional(),
});
export type Listed = Data<typeof listedShape>;

const overviewShape = z.object({
  open: z.array(listedShape),
  /** Recently closed without a merge, or the pull request that started the run. */
  closed: z.array(closedShape),
  /** Who opened those that closed or merged lately. */
  lately: z.array(text).exactOptional(),
  /** How many more are open of which not even number and head are known. */
  unseen: z.number().exactOptional(),
});
export type Overview = Data<typeof overviewShape>;

/** One pull request in the merge queue. */
const queueEntryShape = z.object({
  pull: z.number(),
  /** What its group holds, where that is a merge commit; else the head of the pull request when the queue was read. */
  head: text,
  /** The commit that its own group is built on; absent: that of the group asked for. */
  base: text.exactOptional(),
});
export type QueueEntry = Data<typeof queueEntryShape>;

const commentShape = z.object({
  id: z.number(),
  body: text,
  /** Ours too, and later: of a run that ended before it looked again. The next write takes it away. */
  hasTwin: z.literal(true).exactOptional(),
});
export type PostedComment = Data<typeof commentShape>;

const issueShape = z.object({
  number: z.number(),
  url: text,
  isOpen: z.boolean(),
  /** Written by the account of this run. */
  isOwn: z.boolean(),
  body: text,
});
export type IntegrationIssue = Data<typeof issueShape>;

/**
 * What earlier runs of `integrate` left, at a glance; null: not known, or not all of it. It is enough to see that nothing is
 * to be done. What is to be done, is done by what the protocol reads itself.
 */
const integrationHistoryShape = z.object({
  /** The refs of the records, of all plans, with the commits that they point at. */
  records: z.array(z.object({ ref: text, commit: text, message: text })).nullable(),
  /** All with the label of integration issues, open or closed. Of texts only the first line, which may be a marker. */
  issues: z
    .array(
      z.object({
        ...issueShape.shape,
        /** The latest ones of the account of this run. */
        comments: z.array(text),
      }),
    )
    .nullable(),
});
export type IntegrationHistory = Data<typeof integrationHistoryShape>;

const FACTS = {
  /**
   * All pull requests, open and merged into the base, from branches of this repository that the claim matches: they are in
   * the snapshot. `unprovable`: why not all of them are; `openUnread`: nor are all open ones. `found` (git only): some
   * branch matches, whatever became of it.
   */
  claim: fact(
    { branch: text },
    z.object({
      unprovable: text.exactOptional(),
      openUnread: z.literal(true).exactOptional(),
      found: z.literal(true).exactOptional(),
    }),
  ),
  /** One pull request by its number, wherever it comes from. One that exists is in the snapshot. */
  number: fact({ pull: z.number() }, z.enum(['read', UNREAD])),
  /** Mode and blob of a path. Null: nothing is there. */
  entry: fact({ revision: text, path: text }, z.union([entryShape, unread]).nullable()),
  /** What is directly in a folder. Null: there is no such folder. */
  folder: fact({ revision: text, path: text }, z.array(z.object({ name: text, mode: text })).nullable()),
  /** The paths at which a blob stands. Where the server cannot list all files: those in the folders of changed paths. */
  holders: fact({ revision: text, oid: text }, z.array(text)),
  /** The text of a file. Null: nothing is there, or nothing that is text. GitHub only. */
  text: fact({ revision: text, path: text }, text.nullable()),
  /** Is the commit in the history of the base commit? */
  reached: fact({ commit: text }, z.union([z.boolean(), unread])),
  /**
   * The plan directory at a revision: the id of one of the `planTrees` of the snapshot. Null: nothing is there. A tree that
   * could not be read says so.
   */
  plans: fact({ revision: text }, text.nullable()),
  /** The merge base with the base commit. Null: there is none. */
  mergeBase: fact({ revision: text }, text.nullable()),
  /** Git only: the paths that changed since `upon`. Null: it is no ancestor. */
  stacked: fact({ revision: text, upon: text }, z.array(text).nullable()),
  /** Is the path changed by commits that both heads have and the base lacks? */
  sharedChange: fact({ revision: text, other: text, path: text }, z.boolean()),
  /** Git only: has the file both ends of a merge conflict, and lacks the one on the base them? */
  conflicted: fact({ revision: text, path: text }, z.boolean()),
  /** The paths of all files at a revision. Null: more than the server lists. */
  files: fact({ revision: text }, z.array(text).nullable()),
  /** Does the repository have the branch? Null: not here, but this clone may not have all branches. */
  branch: fact({ branch: text }, z.boolean().nullable()),
  /** The names of all branches. Git only: GitHub is asked for one branch at a time. */
  branchNames: fact({}, z.array(text)),
  /**
   * What came into the base after the file was added there: the commits of its own line, then all other merges, each newest
   * first. Git only: GitHub keeps the pull requests of branches that are gone.
   */
  arrivedSince: fact({ path: text }, z.array(arrivedShape)),
  /** Every open pull request into the base, with our status on its head. GitHub only, as all below. */
  overview: fact({}, overviewShape),
  /** One pull request that no item is known to claim. One that was read and is still open is in the snapshot. */
  optionalPull: fact({ pull: z.number() }, z.enum(['read', 'over budget'])),
  /** Our own latest status on a commit on which somebody else posted under our context after us. */
  ownStatus: fact({ commit: text }, statusShape.nullable()),
  /** The merge queue up to the group with this head commit, in order. Null: the queue has no such group. */
  queue: fact({ head: text }, z.array(queueEntryShape).nullable()),
  /** Our comment on a pull request. Null: none. Unreadable: the conversation is too long, or changes too often. */
  comment: fact({ pull: z.number() }, z.union([commentShape, z.literal('unreadable')]).nullable()),
  /** What earlier runs of `integrate` left. */
  integrationHistory: fact({}, integrationHistoryShape),
};

function fact<Key extends z.ZodRawShape, Answer extends z.ZodType>(key: Key, answer: Answer) {
  return { key: z.object(key), answer };
}

export type FactKind = keyof typeof FACTS;
export const FACT_KINDS = Object.keys(FACTS) as readonly FactKind[];
/** What identifies a question of the kind. */
export type Key<Kind extends FactKind> = {
  readonly [Name in keyof (typeof FACTS)[Kind]['key']['shape']]: z.infer<(typeof FACTS)[Kind]['key']['shape'][Name]>;
};
export type Answer<Kind extends FactKind> = Data<(typeof FACTS)[Kind]['answer']>;
export type Question<Kind extends FactKind = FactKind> = { [K in Kind]: { readonly kind: K } & Key<K> }[Kind];
/** A list for each kind, not an object by key: a path may be called `__proto__`. Absent: nothing of the kind was asked. */
export type Answers = {
  readonly [Kind in FactKind]?: readonly (Key<Kind> & { readonly answer: Answer<Kind> })[];
};

export const answersShape = z.object(
  Object.fromEntries(
    Object.entries(FACTS).map(([kind, { key, answer }]) => [
      kind,
      z.array(z.object({ ...key.shape, answer })).exactOptional(),
    ]),
  ),
) as unknown as z.ZodType<Answers>;

/** The names of the keys of each kind, in the order of the table. */
const KEYS = new Map(FACT_KINDS.map((kind) => [kind, Object.keys(FACTS[kind].key.shape)]));

/** One text for each question of a kind. No key holds a NUL. */
export function keyText<Kind extends FactKind>(kind: Kind, key: Key<Kind>): string {
  const values = key as Readonly<Record<string, unknown>>;
  return (KEYS.get(kind) ?? []).map((name) => String(values[name])).join('\0');
}
