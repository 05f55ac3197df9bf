/** What a source reads at its start. */

import type { Base, Settings } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { type ResolvedBase, resolveBase } from './branches.js';
import { type GitRepository, openRepository } from './repository.js';
import { readWorktree, WORKTREE, type Worktree } from './worktree.js';

export interface GitSourceOptions {
  /** Any directory of a working tree. */
  readonly directory: string;
  /** The name of the branch that is guarded. */
  readonly base?: string;
  /** The current branch with its uncommitted work, or every branch that an item claims. */
  readonly subject: 'current' | 'all';
  readonly settings: Settings;
}

/** What was read at the start, so that all answers speak of one moment. */
export interface OpenedSource {
  readonly repository: GitRepository;
  readonly base: Base;
  readonly resolved: ResolvedBase;
  /** Absent where every branch is judged by its commits. */
  readonly worktree?: Worktree;
}

export async function openSource({ directory, base: wanted, subject }: GitSourceOptions): Promise<OpenedSource> {
  const repository = await openRepository(directory);
  const resolved = await resolveBase(repository, wanted);
  const base = { branch: resolved.branch, commit: resolved.commit };
  if (subject === 'all') return { repository, base, resolved };
  const { head } = repository;
  if (head.commit === null) {
    throw new Failure(
      'unborn',
      `the branch "${head.branch ?? 'HEAD'}" has no commit yet`,
      'make its first commit, or check out another branch',
    );
  }
  return { repository, base, resolved, worktree: await readWorktree(repository, base, head.commit) };
}

/** The commit that a revision names, or on which the working tree stands. */
export function commitOfRevision(worktree: Worktree | undefined, revision: string): string {
  return revision === WORKTREE && worktree ? worktree.head : revision;
}
