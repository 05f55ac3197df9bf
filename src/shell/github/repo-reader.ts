/** What readers of a repository are given: what they ask, and what is known already. */
import type { Entry } from '../../core/facts/questions.js';
import type { Base } from '../../core/facts/snapshot.js';
import type { PlanEntryFacts } from './fragments.js';
import type { Query } from './query.js';
import type { Shares } from './shares.js';

/** What is known of the repository, from one run to the next. */
export interface RepoContext {
  /** The repository's node id, which distinguishes a branch of this repository from one of a fork. */
  readonly repositoryId: string;
  readonly base: Base;
  /** The id of the tree of the base commit. */
  readonly baseTree: string;
  /** Commits that are in the history of the base commit for certain, of all those that are. */
  readonly recent: ReadonlySet<string>;
  /** What was met on the way in the place of the plan directory, by commit; null: nothing. */
  readonly planEntries: Map<string, PlanEntryFacts | null>;
  /** All entries at a commit, by path; null: more than GitHub lists in one answer. */
  readonly trees: Map<string, Tree | null>;
  /** Single entries that were met at a commit; null: nothing is there. */
  readonly met: Map<string, Map<string, Entry | null>>;
  /** By both ends; null: there is none. */
  readonly mergeBases: Map<string, { readonly commit: string; readonly tree: string } | null>;
  readonly shares: Shares;
  /** Whose token we have, once that was read. */
  readonly self: { login?: string };
}

export type Tree = ReadonlyMap<string, Entry>;

/** What a reader of pull requests is given: what it asks, and what is known. */
export interface RepoReader extends Query, RepoContext {
  /** Trees that are being read. If the round fails they are never answered, so the next round asks again. */
  readonly reading: Map<string, Promise<Tree | null>>;
}

export function readerOf(query: Query, context: RepoContext): RepoReader {
  return { ...query, ...context, reading: new Map() };
}

/** For what is asked of one commit. */
export function readerAt(reader: RepoReader, commit: string): RepoReader {
  return { ...reader, ...reader.shares.of(reader, commit) };
}
