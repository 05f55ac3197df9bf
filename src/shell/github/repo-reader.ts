/** What readers of a repository get: a way to ask, and the facts that are already known. */
import type { Entry } from '../../core/facts/questions.js';
import type { Base } from '../../core/facts/snapshot.js';
import type { PlanEntryFacts } from './fragments.js';
import type { Query } from './query.js';
import type { Shares } from './shares.js';

/** What is known about the repository, kept for all rounds. */
export interface RepoContext {
  /** The node id of the repository, which distinguishes its branches from those of forks. */
  readonly repositoryId: string;
  readonly base: Base;
  /** The id of the tree of the base commit. */
  readonly baseTree: string;
  /** Some commits that are certainly in the history of the base commit. */
  readonly recent: ReadonlySet<string>;
  /** What was found in the place of the plan directory, by commit. Null if there is nothing. */
  readonly planEntries: Map<string, PlanEntryFacts | null>;
  /** All entries at a commit, by path. Null if there are more than GitHub lists in one answer. */
  readonly trees: Map<string, Tree | null>;
  /** Single entries that were found at a commit. Null if nothing is there. */
  readonly met: Map<string, Map<string, Entry | null>>;
  /** By both ends. Null if there is none. */
  readonly mergeBases: Map<string, { readonly commit: string; readonly tree: string } | null>;
  readonly shares: Shares;
  /** The account of the token, once it was read. */
  readonly self: { login?: string };
}

export type Tree = ReadonlyMap<string, Entry>;

/** What a reader of pull requests gets: a way to ask, and what is known. */
export interface RepoReader extends Query, RepoContext {
  /** Trees that are being read. If the round fails they are never answered, so the next round asks again. */
  readonly reading: Map<string, Promise<Tree | null>>;
}

export function readerOf(query: Query, context: RepoContext): RepoReader {
  return { ...query, ...context, reading: new Map() };
}

/** For questions about one commit. */
export function readerAt(reader: RepoReader, commit: string): RepoReader {
  return { ...reader, ...reader.shares.of(reader, commit) };
}
