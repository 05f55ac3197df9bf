/**
 * Everything that a run read, as plain JSON, so that a run can be saved and judged again anywhere.
 *
 * A source (`shell/github`, `shell/git`) starts a snapshot with the base and its plans. Everything else is read because the
 * core asks for it (`questions.ts`).
 */
import { z } from 'zod';
import type { Data } from './data.js';
import { answersShape, changeShape, type Question } from './questions.js';

const text = z.string();

export type Change = Data<typeof changeShape>;

/** A list that may be incomplete has no changes, only the reason. */
const changesShape = z.discriminatedUnion('complete', [
  z.object({ complete: z.literal(true), list: z.array(changeShape) }),
  /**
   * `isUnread`: nobody knows what is in it. Else it is known to be more than can be listed, or not to be one list.
   * `remedy`: what to do where it does not help to run the check again. `sinceFirst`: Git only, if there are several merge
   * bases: the changes since the first of them. They are enough to try a merge, and not to judge.
   */
  z.object({
    complete: z.literal(false),
    reason: text,
    isUnread: z.literal(true).exactOptional(),
    remedy: text.exactOptional(),
    sinceFirst: z.array(changeShape).exactOptional(),
  }),
]);
export type ChangeList = Data<typeof changesShape>;

/** The properties of every pull request, open or merged. */
const anyPull = {
  /** Absent in Git. */
  number: z.number().exactOptional(),
  branch: text,
  /** The branch that it targets. */
  base: text,
  /** Whether head and base are in the same repository. False for forks and if the head repository was deleted. */
  sameRepository: z.boolean(),
  url: text.exactOptional(),
  /** ISO 8601, from the server; absent in git. */
  openedAt: text.exactOptional(),
  changes: changesShape,
};

/** An open pull request. In Git, a branch that counts as one. */
const pullShape = z.object({
  ...anyPull,
  /** The commit id that was read. In Git, other text if the branch cannot be read. */
  head: text,
  /** The revision for questions about its content: `head`, or `worktree` if uncommitted work counts too. */
  revision: text,
  title: text.exactOptional(),
  /** The login as REST shows it. Only that of an app ends in `[bot]`. */
  author: text.exactOptional(),
  draft: z.boolean().exactOptional(),
  /** GitHub only, where it does not go into the guarded base: the head of its base that its list of changes counts from. */
  listedFrom: text.exactOptional(),
  /** Git only: the name of the head in this clone, where that is not the branch: `origin/feat/a`. */
  ref: text.exactOptional(),
  /** Git only, for a checked-out branch: the number of paths that differ from the last commit. */
  uncommitted: z.number().exactOptional(),
  /** Git only: a merge is in progress, so Git cannot stash and the merge base will change. */
  merging: z.literal(true).exactOptional(),
  /** Git only: git cannot stash what is not committed here, for example a new submodule. */
  unstashable: z.literal(true).exactOptional(),
});
export type Pull = Data<typeof pullShape>;

/** A merged pull request. In Git, the base commit that merged a branch. */
const mergedShape = z.object({
  ...anyPull,
  mergedAt: text.exactOptional(),
  /** Null if the server knows none. */
  mergeCommit: text.nullable(),
  /** The base before the merge: the first parent of the merge commit, or of the first rebased commit. */
  before: text.nullable(),
  /** Git only, where what brought the tip into the base does not name the branch: the tip, and the branches that it names. */
  guess: z.object({ tip: text, named: z.array(text) }).exactOptional(),
});
export type Merged = Data<typeof mergedShape>;

/** A file in the plan directory, at any depth. */
const planFileShape = z.object({
  /** Relative to the directory. Empty for a file in its place. */
  name: text,
  mode: text,
  oid: text,
  /** Absent if the file is not text, too long, or cut by the server; `unreadable` says which. */
  text: text.exactOptional(),
  unreadable: text.exactOptional(),
});
export type PlanFile = Data<typeof planFileShape>;

/** A Git tree with plans. Equal ids mean equal plans. */
const planTreeShape = z.object({ id: text, files: z.array(planFileShape), isUnread: z.literal(true).exactOptional() });
export type PlanTree = Data<typeof planTreeShape>;

/** What is judged: one pull request (GitHub), one branch (Git), or every open item pull request. */
const subjectShape = z.union([z.literal('all'), z.object({ pull: z.number() }), z.object({ branch: text })]);
export type Subject = Data<typeof subjectShape>;

const settingsShape = z.object({
  /** The input `agents`: logins or patterns. If empty, scopes apply only to pull requests from listed branches. */
  agents: z.array(text),
  /** The input `context`: the name of statuses. If absent, `contextOf` decides. */
  context: text.exactOptional(),
  /** The input `comment`. */
  comment: z.boolean().exactOptional(),
});
export type Settings = Data<typeof settingsShape>;

/** The base branch, at the commit that was read. */
const baseShape = z.object({
  branch: text,
  commit: text,
  /** Git only: the name of the commit in this clone, `main` or `origin/main`. */
  ref: text.exactOptional(),
});
export type Base = Data<typeof baseShape>;

const repositoryShape = z.object({
  /** `owner/name`. In Git, the name of the folder. */
  name: text,
  /** Web address without a final slash. Absent in Git. */
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
  /** Notes from reading, for example on a diverged branch or on a plan that only the working tree has. */
  notes: z.array(text),
});
export type Snapshot = Data<typeof snapshotShape>;

/** The number of the pull request under test, if there is one. In Git there is none. */
export function numberUnderTest({ subject }: Pick<Snapshot, 'subject'>): number | undefined {
  return typeof subject === 'object' && 'pull' in subject ? subject.pull : undefined;
}

/** Whether it is the pull request under test. */
export function isTested(pull: Pull, { subject }: Pick<Snapshot, 'subject'>): boolean {
  if (subject === 'all') return false;
  return 'pull' in subject ? pull.number === subject.pull : pull.branch === subject.branch;
}

/** Reads facts from GitHub or from Git. Both give the same data; only `source` differs. */
export interface Source {
  /** Reads the base, its plans and the pull request under test. */
  start(): Promise<Snapshot>;
  /** Returns the same snapshot with all questions answered. Throws if one cannot be read. */
  answer(snapshot: Snapshot, questions: readonly Question[]): Promise<Snapshot>;
  /** Ends what it keeps running between two answers. */
  end?(): void;
}
