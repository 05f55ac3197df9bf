/** What a source reads at its start. */

import type { Base, Settings } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { detachedName } from '../../core/plan/branch-names.js';
import { type BatchReader, openBatchReader } from './batch-reader.js';
import { type ResolvedBase, resolveBase } from './branches.js';
import { allEnded } from './in-parallel.js';
import { readLinkedWorktrees } from './linked-worktrees.js';
import type { RawPath } from './path-name.js';
import { type StoredPlans, storedPlans } from './plans.js';
import { type GitRepository, openRepository, requireFiles } from './repository.js';
import { type PathState, readGitStatus, readIndexStatus } from './status.js';
import { type StoredTrees, storedTrees } from './stored-trees.js';
import { unreadableRef } from './unreadable-refs.js';
import { type PlannedEdits, readWorktree, WORKTREE, type Worktree } from './worktree.js';

export interface GitSourceOptions {
  /** Any directory of a working tree, or of a bare repository if only commits are read. */
  readonly directory: string;
  /** The repository of the directory, if it is open already. */
  readonly repository?: GitRepository;
  /** The name of the base branch. */
  readonly base?: string;
  /**
   * The current branch with its uncommitted work, or every branch that an item claims: by its commits, or with the
   * uncommitted work of every working tree.
   */
  readonly subject: 'current' | 'all' | 'all-with-uncommitted';
  readonly settings: Settings;
  /** Only for `current`: the index counts as the uncommitted work, because that is what the next commit gets. */
  readonly fromIndex?: boolean;
  /** Only for `current`: edits that count as if they were already made. */
  readonly planned?: PlannedEdits;
}

/** Facts that are read at the start, so that all answers describe the same moment. */
export interface OpenedSource {
  readonly repository: GitRepository;
  readonly base: Base;
  readonly resolved: ResolvedBase;
  readonly subject: 'all' | { readonly branch: string };
  /** Working trees whose uncommitted work counts, by the revision that the judge uses to ask about them. */
  readonly worktrees: ReadonlyMap<string, Worktree>;
  /** The branches that are checked out in working trees. Empty unless all working trees were read. */
  readonly checkedOut: readonly string[];
  readonly notes: readonly string[];
  /** What differs from the last commit in the current working tree. Absent if it was not read. */
  readonly status?: ReadonlyMap<RawPath, PathState>;
  /** Its process runs until the source ends, and reads the trees and the plans of commits too. */
  readonly objects: BatchReader;
  readonly trees: StoredTrees;
  readonly plans: StoredPlans;
}

export async function openSource(options: GitSourceOptions): Promise<OpenedSource> {
  const repository = options.repository ?? (await openRepository(options.directory));
  if (options.subject === 'current') requireFiles(repository);
  const objects = openBatchReader(repository.root);
  try {
    return await readStart(repository, objects, options);
  } catch (error) {
    objects.end();
    throw error;
  }
}

async function readStart(
  repository: GitRepository,
  objects: BatchReader,
  { base: wanted, subject, fromIndex, planned }: GitSourceOptions,
): Promise<OpenedSource> {
  const resolved = await resolveBase(repository, wanted, objects);
  const { branch, commit, ref } = resolved;
  const base = { branch, commit, ref };
  const stored = {
    objects,
    trees: storedTrees(objects, repository.zeros),
    plans: storedPlans(repository.root, objects),
  };
  if (subject === 'all')
    return { repository, base, resolved, subject, worktrees: new Map(), checkedOut: [], notes: [], ...stored };
  if (subject === 'all-with-uncommitted') {
    // The plans are needed next, and are kept.
    const [linked] = await allEnded([readLinkedWorktrees(repository, base), stored.plans.at(commit)]);
    const worktrees = new Map(linked.worktrees.map((each) => [each.pull.revision, each]));
    return { repository, base, resolved, subject: 'all', ...linked, worktrees, ...stored };
  }
  const { head } = repository;
  if (head.commit === null) {
    const damage = head.branch === undefined ? undefined : unreadableRef(repository, head.branch);
    if (damage) throw damage;
    throw new Failure(
      'unborn',
      head.branch === undefined ? 'No commit is checked out.' : `The branch "${head.branch}" has no commit yet.`,
      'Make its first commit, or check out another branch.',
    );
  }
  const name = head.branch ?? detachedName(head.commit);
  const place = { head: head.commit, name, revision: WORKTREE };
  const status = fromIndex ? await readIndexStatus(repository) : await readGitStatus(repository);
  const worktree = await readWorktree(repository, base, place, status, { planned, fromIndex });
  const worktrees = new Map([[WORKTREE, worktree]]);
  return {
    repository,
    base,
    resolved,
    subject: { branch: name },
    worktrees,
    checkedOut: [],
    notes: worktree.notes,
    ...(fromIndex ? {} : { status }),
    ...stored,
  };
}

/** The commit that a revision names, or that a working tree is based on. */
export function commitOfRevision({ worktrees }: OpenedSource, revision: string): string {
  return worktrees.get(revision)?.head ?? revision;
}
