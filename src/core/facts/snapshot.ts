/**
 * Everything that was read, as plain JSON: a run can be saved, and judged again anywhere.
 *
 * A source (`shell/github`, `shell/git`) starts a snapshot with the base and its plans; all else is read because the
 * judge asks for it (`questions.ts`). What is asked and what is in here go together, one list for each kind of question.
 */
import type { IntegrationIssue } from '../integration/opening/port.js';
import type { ChangeKind } from '../terms.js';
import type { Question } from './questions.js';

export interface Snapshot {
  readonly version: 1;
  readonly source: 'github' | 'git';
  readonly repository: Repository;
  readonly base: Base;
  /** What is to be judged: one pull request (GitHub), one branch (git), or every open item pull request. */
  readonly subject: Subject;
  readonly settings: Settings;
  readonly pulls: readonly Pull[];
  readonly merged: readonly Merged[];
  readonly answers: Answers;
  /** What was met while reading and its reader should know: a diverged branch, a plan that only the working tree has. */
  readonly notes: readonly string[];
}

export interface Repository {
  /** `owner/name`; git: the name of the folder. */
  readonly name: string;
  /** Web address without a final slash; absent in git. */
  readonly url?: string;
  readonly defaultBranch: string;
}

/** The branch that is guarded, at the one commit that was read. */
export interface Base {
  readonly branch: string;
  readonly commit: string;
}

export type Subject = { readonly pull: number } | { readonly branch: string } | 'all';

/** The number of the one pull request under test, if there is one. In git there is none. */
export function numberUnderTest({ subject }: Pick<Snapshot, 'subject'>): number | undefined {
  return typeof subject === 'object' && 'pull' in subject ? subject.pull : undefined;
}

export interface Settings {
  /** The input `agents`, one login or pattern an entry; empty: scopes bind only those who use the listed branches. */
  readonly agents: readonly string[];
  /** The input `context`: under which name statuses are posted; absent: `contextOf` says. */
  readonly context?: string;
  /** The input `comment`. */
  readonly comment?: boolean;
}

/** An open pull request; in git a branch that stands for one. */
export interface Pull {
  /** Absent in git. */
  readonly number?: number;
  readonly branch: string;
  /** Where it wants to go. */
  readonly base: string;
  /** Head repository id equals base repository id. False for forks, and where the head repository is gone. */
  readonly sameRepository: boolean;
  /** The commit id that was read. */
  readonly head: string;
  /** What questions about its content name: `head`, or `worktree` where uncommitted work counts too. */
  readonly revision: string;
  readonly title?: string;
  readonly url?: string;
  readonly author?: string;
  readonly draft?: boolean;
  /** ISO 8601, from the server; absent in git. */
  readonly openedAt?: string;
  readonly changes: ChangeList;
}

/** A list that cannot be proved complete has no changes at all, only the reason. */
export type ChangeList =
  | { readonly complete: true; readonly list: readonly Change[] }
  | { readonly complete: false; readonly reason: string };

export interface Change {
  /** From the repository's root. Bytes that are not UTF-8 are shown as `\xNN` and `encoding` says so. */
  readonly path: string;
  readonly kind: ChangeKind;
  readonly encoding?: 'invalid';
  /** A rename is a delete plus a create, each naming the other end; a copy names its source. */
  readonly renamedTo?: string;
  readonly renamedFrom?: string;
  readonly copiedFrom?: string;
}

/** A merged pull request (git: the base commit that brought a branch in). */
export interface Merged {
  readonly number?: number;
  readonly url?: string;
  readonly branch: string;
  readonly base: string;
  readonly sameRepository: boolean;
  /** ISO 8601, from the server; absent in git. */
  readonly openedAt?: string;
  readonly mergedAt?: string;
  /** Null where the server knows none. */
  readonly mergeCommit: string | null;
  /** The base before the merge: first parent of the merge commit, of a rebase merge of its first rebased commit. */
  readonly before: string | null;
  readonly changes: ChangeList;
}

/** One entry of a git tree: mode as git writes it (`100644`, `120000` a link, `160000` a submodule). */
export interface Entry {
  readonly mode: string;
  readonly oid: string;
}

/** A file of the plan directory, at whatever depth; `name` is relative to the directory, and empty for what is in its place. */
export interface PlanFile {
  readonly name: string;
  readonly mode: string;
  readonly oid: string;
  /** Absent where the bytes are no text, too many, or were cut by the server; `unreadable` says which. */
  readonly text?: string;
  readonly unreadable?: string;
}

/** A git tree that holds plans. Equal ids, equal plans. */
export interface PlanTree {
  readonly id: string;
  readonly files: readonly PlanFile[];
}

/** What is known of an open pull request before its changes are read. */
export interface Listed {
  readonly number: number;
  readonly branch: string;
  readonly sameRepository: boolean;
  readonly head: string;
  readonly author?: string;
  /** The latest status of its head under our context; null: none. */
  readonly status: PostedStatus | null;
}

export interface PostedStatus {
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  readonly description: string;
  /** By the account that this run has, too. */
  readonly isOwn: boolean;
}

export interface Overview {
  readonly open: readonly Listed[];
  /** Closed without a merge of late, or the pull request that started the run. */
  readonly closed: readonly Pick<Listed, 'number' | 'head' | 'status'>[];
}

/** One pull request in the merge queue. */
export interface QueueEntry {
  readonly pull: number;
  /** What its group holds, where that is a merge commit; else the head of the pull request when the queue was read. */
  readonly head: string;
  /** The commit that its own group is built on; absent: that of the group asked for. */
  readonly base?: string;
}

/** One list for each kind of question. Lists, not objects: a path may be called `__proto__`. */
export interface Answers {
  /**
   * Claims whose pull requests, open and merged, are all in `pulls` and `merged`; with why not, where they cannot be.
   * Git says whether any branch matches: one that is not started is in neither list, yet it was found.
   */
  readonly claims: readonly { readonly branch: string; readonly unprovable?: string; readonly found?: boolean }[];
  /** Numbers of pull requests that were asked by number; found ones are in `pulls` or `merged`. */
  readonly numbers: readonly number[];
  /** `entry: null`: nothing is there. */
  readonly entries: readonly { readonly revision: string; readonly path: string; readonly entry: Entry | null }[];
  /** Is the commit in the history of the base commit? */
  readonly reached: readonly { readonly commit: string; readonly reached: boolean }[];
  /** `tree: null`: nothing in the place of the plan directory. */
  readonly plans: readonly { readonly revision: string; readonly tree: string | null }[];
  readonly trees: readonly PlanTree[];
  /** Merge base with the base commit; null: none. */
  readonly mergeBases: readonly { readonly revision: string; readonly commit: string | null }[];
  /** Changes since a dependency's tip; null where the tip is no ancestor. */
  readonly stacked: readonly {
    readonly revision: string;
    readonly upon: string;
    readonly paths: readonly string[] | null;
  }[];
  /** All files at a revision; null: more than the server lists. Only `lint` asks, so a snapshot of `check` may lack both lists. */
  readonly files?: readonly { readonly revision: string; readonly paths: readonly string[] | null }[];
  /** Null: not there, but this clone may not have all branches. */
  readonly branches?: readonly { readonly branch: string; readonly exists: boolean | null }[];
  /** From here on only what the upkeep of statuses asks. */
  readonly overview?: Overview;
  /** `isRead: false`: the budget did not allow it. What was read and is still open is in `pulls`. */
  readonly optionalPulls?: readonly { readonly pull: number; readonly isRead: boolean }[];
  readonly ownStatuses?: readonly { readonly commit: string; readonly status: PostedStatus | null }[];
  /** In the order of the queue, the members of the group last; null: the queue has no such group. */
  readonly queues?: readonly { readonly head: string; readonly entries: readonly QueueEntry[] | null }[];
  readonly comments?: readonly { readonly pull: number; readonly comment: FoundComment }[];
  /** Only `integrate` asks. */
  readonly integrationHistory?: IntegrationHistory;
}

/**
 * What earlier runs of `integrate` left, at a glance; null: not known, or not all of it. Enough to see that nothing is to
 * be done. What is to be done, is done by what the protocol reads itself.
 */
export interface IntegrationHistory {
  /** The refs of the records, of all plans, with the commits that they point at. */
  readonly records: readonly { readonly ref: string; readonly commit: string; readonly message: string }[] | null;
  /** All with the label of integration issues, open or closed. Of texts the first line, which may be a marker. */
  readonly issues: readonly SeenIssue[] | null;
}

export interface SeenIssue extends IntegrationIssue {
  /** Of the account that this run has, among the latest. */
  readonly comments: readonly string[];
}

/** Our comment on a pull request. Null: none; unreadable: the conversation is too long, or does not stand still. */
export type FoundComment = PostedComment | null | 'unreadable';

export interface PostedComment {
  readonly id: number;
  readonly body: string;
  /** Ours too, and later: of a run that ended before it looked again. The next write takes it away. */
  readonly hasTwin?: true;
}

/** What can be read from. Both kinds give the same data, so the judge cannot tell them apart but by `source`. */
export interface Source {
  /** The base, its plans, and the pull request under test. */
  start(): Promise<Snapshot>;
  /** The same snapshot with every question answered; throws where one cannot be read. */
  answer(snapshot: Snapshot, questions: readonly Question[]): Promise<Snapshot>;
}
