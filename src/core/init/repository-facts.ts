/** What `init` reads of a repository before it proposes anything. */
import type { Change } from '../facts/snapshot.js';

export interface RepositoryFacts {
  /** The branch that the plan is for. Without a commit: the one that the first commit will be on. */
  readonly baseBranch: string;
  readonly hasCommits: boolean;
  /** The files of the base branch, or without a commit those of the working tree. Sorted. */
  readonly files: readonly string[];
  /** The files that `.gitattributes` marks as generated. */
  readonly markedGenerated: readonly string[];
  /** Absent if the history cannot be read. */
  readonly history?: EditHistory;
}

export interface EditHistory {
  /** How many commits were read. Merges do not count. */
  readonly commits: number;
  /** How many of them changed each path. */
  readonly edits: ReadonlyMap<string, number>;
}

/** The work of one branch since it left the base. */
export interface BranchWork {
  readonly branch: string;
  /** With the uncommitted work of its working tree. */
  readonly changes: readonly Change[];
  /** The first lines of its last commit messages, the newest first. */
  readonly subjects: readonly string[];
}

/** What is at a path before anything is written. A path below a link or a file is that link or file. */
export type FoundFile =
  | { readonly kind: 'missing' | 'folder' }
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  | { readonly kind: 'unusable'; readonly path: string; readonly what: string };

export type FoundFiles = ReadonlyMap<string, FoundFile>;
