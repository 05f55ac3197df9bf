/**
 * Everything that was read, as plain JSON: a run can be saved, and judged again anywhere.
 *
 * A source (`shell/github`, `shell/git`) starts a snapshot with the base and its plans; all else is read because the core
 * asks for it (`questions.ts`).
 */
import { z } from 'zod';
import { CHANGE_KINDS } from '../terms.js';
import type { Data } from './data.js';
import { answersShape, type Question } from './questions.js';

const text = z.string();

const changeShape = z.object({
  /** From the repository's root. Bytes that are not UTF-8 are shown as `\xNN` and `encoding` says so. */
  path: text,
  kind: z.enum(CHANGE_KINDS),
  encoding: z.literal('invalid').exactOptional(),
  /** A rename is a delete plus a create, each naming the other end; a copy names its source. */
  renamedTo: text.exactOptional(),
  renamedFrom: text.exactOptional(),
  copiedFrom: text.exactOptional(),
});
export type Change = Data<typeof changeShape>;

/** A list that cannot be proved complete has no changes at all, only the reason. */
const changesShape = z.discriminatedUnion('complete', [
  z.object({ complete: z.literal(true), list: z.array(changeShape) }),
  /**
   * `isUnread`: nobody knows what is in it. Else it is known to be more than can be listed, or not to be one list.
   * `remedy`: what to do where it does not help to run the check again.
   */
  z.object({
    complete: z.literal(false),
    reason: text,
    isUnread: z.literal(true).exactOptional(),
    remedy: text.exactOptional(),
  }),
]);
export type ChangeList = Data<typeof changesShape>;

/** What a pull request always has, open or merged. */
const anyPull = {
  /** Absent in git. */
  number: z.number().exactOptional(),
  branch: text,
  /** The branch it is to be merged into. */
  base: text,
  /** Head repository id equals base repository id. False for forks, and where the head repository is gone. */
  sameRepository: z.boolean(),
  url: text.exactOptional(),
  /** ISO 8601, from the server; absent in git. */
  openedAt: text.exactOptional(),
  changes: changesShape,
};

/** An open pull request; in git a branch that is taken for one. */
const pullShape = z.object({
  ...anyPull,
  /** The commit id that was read. */
  head: text,
  /** What questions about its content name: `head`, or `worktree` where uncommitted work counts too. */
  revision: text,
  title: text.exactOptional(),
  /** As REST shows it: only an app's ends in `[bot]`. */
  author: text.exactOptional(),
  draft: z.boolean().exactOptional(),
  /** Git only, of what lies in a working tree: how many paths differ from the last commit. */
  uncommitted: z.number().exactOptional(),
  /** Git only: a merge is not committed yet, or a conflict not solved, so git refuses to stash and the merge base will be another. */
  merging: z.literal(true).exactOptional(),
  /** Git only: git cannot stash what is not committed here, for example a new submodule. */
  unstashable: z.literal(true).exactOptional(),
});
export type Pull = Data<typeof pullShape>;

/** A merged pull request (git: the base commit that brought a branch in). */
const mergedShape = z.object({
  ...anyPull,
  mergedAt: text.exactOptional(),
  /** Null where the server knows none. */
  mergeCommit: text.nullable(),
  /** The base before the merge: first parent of the merge commit, of a rebase merge of its first rebased commit. */
  before: text.nullable(),
});
export type Merged = Data<typeof mergedShape>;

/** A file of the plan directory, at whatever depth. */
const planFileShape = z.object({
  /** Relative to the directory; empty for what is in its place. */
  name: text,
  mode: text,
  oid: text,
  /** Absent where the bytes are no text, too many, or were cut by the server; `unreadable` says which. */
  text: text.exactOptional(),
  unreadable: text.exactOptional(),
});
export type PlanFile = Data<typeof planFileShape>;

/** A git tree that holds plans. Equal ids, equal plans. */
const planTreeShape = z.object({ id: text, files: z.array(planFileShape), isUnread: z.literal(true).exactOptional() });
export type PlanTree = Data<typeof planTreeShape>;

/** What is judged: one pull request (GitHub), one branch (git), or every open item pull request. */
const subjectShape = z.union([z.literal('all'), z.object({ pull: z.number() }), z.object({ branch: text })]);
export type Subject = Data<typeof subjectShape>;

const settingsShape = z.object({
  /** The input `agents`, one login or pattern an entry; empty: scopes bind only those who use the listed branches. */
  agents: z.array(text),
  /** The input `context`: under which name statuses are posted; absent: `contextOf` says. */
  context: text.exactOptional(),
  /** The input `comment`. */
  comment: z.boolean().exactOptional(),
});
export type Settings = Data<typeof settingsShape>;

/** The branch that is guarded, at the one commit that was read. */
const baseShape = z.object({
  branch: text,
  commit: text,
  /** Git only: what this clone calls the commit, `main` or `origin/main`. */
  ref: text.exactOptional(),
});
export type Base = Data<typeof baseShape>;

const repositoryShape = z.object({
  /** `owner/name`; git: the name of the folder. */
  name: text,
  /** Web address without a final slash; absent in git. */
  url: text.exactOptional(),
  defaultBranch: text,
});
export type Repository = Data<typeof repositoryShape>;

export const snapshotShape = z.object({
  version: z.literal(2),
  source: z.enum(['github', 'git']),
  repository: repositoryShape,
  base: baseShape,
  subject: subjectShape,
  settings: settingsShape,
  pulls: z.array(pullShape),
  merged: z.array(mergedShape),
  planTrees: z.array(planTreeShape),
  answers: answersShape,
  /** What was met while reading and its reader should know: a diverged branch, a plan that only the working tree has. */
  notes: z.array(text),
});
export type Snapshot = Data<typeof snapshotShape>;

/** The number of the one pull request under test, if there is one. In git there is none. */
export function numberUnderTest({ subject }: Pick<Snapshot, 'subject'>): number | undefined {
  return typeof subject === 'object' && 'pull' in subject ? subject.pull : undefined;
}

/** Is it the one pull request under test? */
export function isTested(pull: Pull, { subject }: Pick<Snapshot, 'subject'>): boolean {
  if (subject === 'all') return false;
  return 'pull' in subject ? pull.number === subject.pull : pull.branch === subject.branch;
}

/** What can be read from. Both kinds give the same data, so the judge cannot tell them apart but by `source`. */
export interface Source {
  /** The base, its plans, and the pull request under test. */
  start(): Promise<Snapshot>;
  /** The same snapshot with every question answered; throws where one cannot be read. */
  answer(snapshot: Snapshot, questions: readonly Question[]): Promise<Snapshot>;
}
