/**
 * The table of all facts that the core can ask for. Each entry has the key of the question and the shape of the answer. The
 * types, the facts (`facts.ts`) and the saved file (`snapshot-file.ts`) are derived from it. Each source (`shell/github`,
 * `shell/git`) has one reader for each entry, and the compiler reports a missing one.
 */
import { z } from 'zod';
import { CHANGE_KINDS } from '../terms.js';
import type { Data } from './data.js';

const text = z.string();

/**
 * The answer if the server does not answer one question but does answer others. It never counts as good: a decision that
 * depends on it is an `error`.
 */
export const UNREAD = 'unread';
const unread = z.literal(UNREAD);

/** One entry of a Git tree, with the mode as Git writes it (`100644`, `040000` a folder, `120000` a link, `160000` a submodule). */
const entryShape = z.object({ mode: text, oid: text });
export type Entry = Data<typeof entryShape>;
/** The mode of a folder. */
export const FOLDER = '040000';

/** Whether it is the mode of a file with text or bytes, executable or not. */
export function isFileMode(mode: string): boolean {
  return mode.startsWith('100');
}

/** Whether there is anything but a folder: a file, a link or a submodule. */
export function isLeaf(entry: Entry | null): boolean {
  return entry !== null && entry.mode !== FOLDER;
}

export const changeShape = z.object({
  /** Relative to the root of the repository. Bytes that are not UTF-8 are shown as `\xNN`, and `encoding` is set. */
  path: text,
  kind: z.enum(CHANGE_KINDS),
  encoding: z.literal('invalid').exactOptional(),
  /** A rename is a delete and a create that name each other. A copy names its source. */
  renamedTo: text.exactOptional(),
  renamedFrom: text.exactOptional(),
  copiedFrom: text.exactOptional(),
});

/** A commit that came into the base. */
const arrivedShape = z.object({
  commit: text,
  isMerge: z.boolean(),
  message: text,
  /** Only for commits on the first-parent line of the base: the commit before, and the changes if they are not too many. */
  before: text.exactOptional(),
  changes: z.array(z.object({ path: text, kind: z.enum(CHANGE_KINDS) })).exactOptional(),
});
export type Arrived = Data<typeof arrivedShape>;

/** The last commit that some open branches share, oldest first. */
const sharedShape = z.object({
  commit: text,
  /** The heads that have it in their history. */
  heads: z.array(text),
  /** What it and those before it change since the base. */
  changes: z.array(changeShape),
  /** The same since each earlier commit of the list that is in its history, newest first. */
  since: z.array(z.object({ commit: text, changes: z.array(changeShape) })),
});

/** What one branch, or one working tree without a branch of its own, changes. */
const workShape = z.object({
  branch: text,
  /** The working tree that has uncommitted changes of it. */
  worktree: text.exactOptional(),
  /** When its first own commit was made, in seconds since 1970. Absent if nothing is committed. */
  began: z.number().exactOptional(),
  /** The branches of this list that it was started from. Their changes are not among its own. */
  on: z.array(text),
  changes: z.array(changeShape),
});
export type ActiveWork = Data<typeof workShape>;

const statusShape = z.object({
  state: z.enum(['success', 'failure', 'error', 'pending']),
  description: text,
  /** Posted by the account of this run, and the latest status under our context. */
  isOwn: z.boolean(),
  /** The real status is unknown. */
  isUnread: z.literal(true).exactOptional(),
});
export type PostedStatus = Data<typeof statusShape>;
/** For a head whose status GitHub does not show. It may be a success, posted by anybody. */
export const UNREAD_STATUS: PostedStatus = { state: 'success', description: '', isOwn: false, isUnread: true };

const closedShape = z.object({
  number: z.number(),
  head: text,
  /** Where it is known, and is a branch of this repository. */
  branch: text.exactOptional(),
  status: statusShape.nullable(),
});
/** An open pull request before its changes are read. */
const listedShape = z.object({
  ...closedShape.shape,
  /** Empty if it could not be read. */
  branch: text,
  sameRepository: z.boolean(),
  openedAt: text.exactOptional(),
  /** The login as REST shows it. Only that of an app ends in `[bot]`. */
  author: text.exactOptional(),
});
export type Listed = Data<typeof listedShape>;

const overviewShape = z.object({
  open: z.array(listedShape),
  /** Recently closed without a merge, or the closed pull request that started the run. */
  closed: z.array(closedShape),
  /** Authors of recently closed or merged pull requests. */
  lately: z.array(text).exactOptional(),
  /** The number of open pull requests whose number and head are unknown. */
  unseen: z.number().exactOptional(),
});
export type Overview = Data<typeof overviewShape>;

/** One pull request in the merge queue. */
const queueEntryShape = z.object({
  pull: z.number(),
  /** The head in the group, if that is a merge commit. Otherwise the head of the pull request when the queue was read. */
  head: text,
  /** The commit that its own group is built on. Absent if it is that of the requested group. */
  base: text.exactOptional(),
});
export type QueueEntry = Data<typeof queueEntryShape>;

const commentShape = z.object({
  id: z.number(),
  body: text,
  /** There is a second comment of ours, from a run that ended early. The next write deletes it. */
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

/** Refs that hold records, with the commits that they point to, whose messages are the records. */
const recordRefsShape = z.array(z.object({ ref: text, commit: text, message: text }));
export type RecordRefs = Data<typeof recordRefsShape>;

const issueRecordsShape = z.object({
  /** With the `[bot]` of an app. Absent if it is unknown. */
  login: text.exactOptional(),
  /** Null if they are not known, or not completely. */
  records: recordRefsShape.nullable(),
});
export type IssueRecords = Data<typeof issueRecordsShape>;

/**
 * An overview of what earlier runs of `integrate` left. Null means not known, or not completely. It only serves to see that
 * there is nothing to do; otherwise the protocol reads everything itself.
 */
const integrationHistoryShape = z.object({
  /** The record refs of all plans, with the commits that they point to. */
  records: recordRefsShape.nullable(),
  /** All issues with the integration label, open or closed. Texts have only the first line, which may be a marker. */
  issues: z
    .array(
      z.object({
        ...issueShape.shape,
        /** The latest comments of the account of this run. */
        comments: z.array(text),
      }),
    )
    .nullable(),
});
export type IntegrationHistory = Data<typeof integrationHistoryShape>;

const FACTS = {
  /**
   * All open and merged pull requests from branches of this repository that the claim matches. They are in the snapshot.
   * `unprovable`: why some are missing. `openUnread`: open ones may be missing too. `found` (Git only): a matching branch
   * exists or existed. `taken` (Git only): one has nothing but a claim commit, and what that says.
   */
  claim: fact(
    { branch: text },
    z.object({
      unprovable: text.exactOptional(),
      openUnread: z.literal(true).exactOptional(),
      found: z.literal(true).exactOptional(),
      taken: z.object({ by: text, at: text }).exactOptional(),
    }),
  ),
  /**
   * How many open pull requests go into another branch than the base, forks included. Where all of them are in the snapshot
   * no other can stand on one that is known. GitHub only, as the next five but for `contained`.
   */
  elsewhere: fact({}, z.number()),
  /** Every open pull request from this branch of this repository, whatever it goes into: they are in the snapshot. */
  openFrom: fact({ branch: text }, z.enum(['read', UNREAD])),
  /** Every open pull request from this repository into that branch: they are in the snapshot. */
  openInto: fact({ branch: text }, z.enum(['read', UNREAD])),
  /** Is the commit in the history of this head of the branch? */
  contained: fact({ commit: text, branch: text, head: text }, z.union([z.boolean(), unread])),
  /** Is the commit on the base's own line: the base's tip, its first parent, the first parent of that, and so on? */
  onBaseLine: fact({ commit: text }, z.union([z.boolean(), unread])),
  /** The branches that a pull request went into before it was given another base. */
  formerBases: fact({ pull: z.number() }, z.array(text)),
  /** One pull request by its number. If it exists, it is in the snapshot. */
  number: fact({ pull: z.number() }, z.enum(['read', UNREAD])),
  /** Mode and blob of a path. Null if the path does not exist. */
  entry: fact({ revision: text, path: text }, z.union([entryShape, unread]).nullable()),
  /** The entries directly in a folder. Null if there is no such folder. */
  folder: fact({ revision: text, path: text }, z.array(z.object({ name: text, mode: text })).nullable()),
  /** The paths of a blob. If the server cannot list all files, only those in the folders of changed paths. */
  holders: fact({ revision: text, oid: text }, z.array(text)),
  /**
   * The text of a file, without following links. Null if nothing is there. `not`: why it has no text that can be compared, as
   * a sentence without its full stop.
   */
  content: fact(
    { revision: text, path: text },
    z.union([z.object({ text }), z.object({ not: text }), unread]).nullable(),
  ),
  /** The text of a file. Null if it does not exist or is not text. GitHub only. */
  text: fact({ revision: text, path: text }, text.nullable()),
  /** Whether the commit is in the history of the base commit. */
  reached: fact({ commit: text }, z.union([z.boolean(), unread])),
  /**
   * The plan directory at a revision: the id of one of the `planTrees` of the snapshot. Null if it does not exist. A tree
   * that could not be read says so.
   */
  plans: fact({ revision: text }, text.nullable()),
  /**
   * Plans outside of the plan directory, where nothing reads them: in the current working tree, or only at the revision
   * (`isElsewhere`). On GitHub all of them are at the revision.
   */
  misplaced: fact(
    { revision: text },
    z.array(z.object({ path: text, isTracked: z.boolean(), isElsewhere: z.literal(true).exactOptional() })),
  ),
  /** The merge base with the base commit. Null if there is none. */
  mergeBase: fact({ revision: text }, text.nullable()),
  /** Git only: the changes since `upon`, uncommitted ones too. Null if it is not an ancestor. */
  stacked: fact({ revision: text, upon: text }, z.array(changeShape).nullable()),
  /** Git only: the commits that several of these heads, with spaces between them, have and the base lacks. */
  shared: fact({ heads: text }, z.array(sharedShape)),
  /** Is the path changed by commits that both heads have and the base lacks? */
  sharedChange: fact({ revision: text, other: text, path: text }, z.boolean()),
  /** Git only: whether the file has conflict markers that the file on the base does not have. */
  conflicted: fact({ revision: text, path: text }, z.boolean()),
  /** The paths of all files at a revision. Null if there are more than the server lists. */
  files: fact({ revision: text }, z.array(text).nullable()),
  /** Whether the repository has the branch. Null if this clone does not have it, because it may not have all branches. */
  branch: fact({ branch: text }, z.boolean().nullable()),
  /** The names of all branches. Git only; GitHub is asked about one branch at a time. */
  branchNames: fact({}, z.array(text)),
  /**
   * Git only: the unmerged work of today, by name: branches that are checked out, and branches with an unmerged commit of
   * the last 14 days. `older`: the number of other unmerged branches. `unread`: the number of those whose beginning this
   * clone lacks. `unreadable`: the names of those that Git cannot read.
   */
  activeWork: fact(
    {},
    z.object({
      work: z.array(workShape),
      older: z.number(),
      unread: z.number(),
      unreadable: z.array(text).exactOptional(),
    }),
  ),
  /**
   * What was merged into the base after the file was added there: first-parent commits, then all other merges, each newest
   * first. Git only, because GitHub keeps the pull requests of deleted branches.
   */
  arrivedSince: fact({ path: text }, z.array(arrivedShape)),
  /** Every open pull request into the base, with our status on its head. GitHub only, like all facts below. */
  overview: fact({}, overviewShape),
  /** One pull request that no item claims. If it was read and is still open, it is in the snapshot. */
  optionalPull: fact({ pull: z.number() }, z.enum(['read', 'over budget'])),
  /** The latest status on a commit under our context. */
  postedOn: fact({ commit: text }, statusShape.nullable()),
  /** Our latest status on a commit for which somebody else posted a later one under our context. */
  ownStatus: fact({ commit: text }, statusShape.nullable()),
  /** The merge queue up to the group with this head commit, in order. Null if the queue has no such group. */
  queue: fact({ head: text }, z.array(queueEntryShape).nullable()),
  /** Our comment on a pull request, or null. `unreadable` if the conversation is too long or changes too often. */
  comment: fact({ pull: z.number() }, z.union([commentShape, z.literal('unreadable')]).nullable()),
  /** The records and issues of earlier runs of `integrate`. */
  integrationHistory: fact({}, integrationHistoryShape),
  /** The records of earlier runs of `issues`, of all plans, and the login of this run. */
  issueRecords: fact({}, issueRecordsShape),
};

function fact<Key extends z.ZodRawShape, Answer extends z.ZodType>(key: Key, answer: Answer) {
  return { key: z.object(key), answer };
}

export type FactKind = keyof typeof FACTS;
export const FACT_KINDS = Object.keys(FACTS) as readonly FactKind[];
/** The key of a question of this kind. */
export type Key<Kind extends FactKind> = {
  readonly [Name in keyof (typeof FACTS)[Kind]['key']['shape']]: z.infer<(typeof FACTS)[Kind]['key']['shape'][Name]>;
};
export type Answer<Kind extends FactKind> = Data<(typeof FACTS)[Kind]['answer']>;
export type Question<Kind extends FactKind = FactKind> = { [K in Kind]: { readonly kind: K } & Key<K> }[Kind];
/** A list for each kind, not an object by key, because a path may be `__proto__`. Absent if no question was asked. */
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

/** A unique text for each question of a kind. No key contains a NUL. */
export function keyText<Kind extends FactKind>(kind: Kind, key: Key<Kind>): string {
  const values = key as Readonly<Record<string, unknown>>;
  return (KEYS.get(kind) ?? []).map((name) => String(values[name])).join('\0');
}
