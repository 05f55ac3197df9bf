/** The branch and the folder in which an item is worked on, and the commands that make them. */
import { claimMatches, isGlobClaim } from '../plan/branch-names.js';
import type { ItemRef } from '../plan/plan.js';
import { fetchBranch, shellWord } from './shell.js';

/** Undefined if the item claims only globs. */
export function plainBranch(branches: readonly string[]): string | undefined {
  return branches.find((each) => !isGlobClaim(each));
}

/** A branch that the item claims: its plain name, a name that its first glob matches, or else a placeholder. */
export function branchToUse(branches: readonly string[]): string {
  const plain = plainBranch(branches);
  if (plain !== undefined) return plain;
  const [first = ''] = branches;
  const guess = first.replace(/\*.*$/s, 'name');
  return claimMatches(first, guess) ? guess : '<branch>';
}

/** The name of the folder beside the repository. `repository` may be `owner/name`. */
export function worktreeFolder(repository: string, { plan, item }: ItemRef): string {
  const name = (repository.split('/').at(-1) ?? '').replace(/[^\p{L}\p{M}\p{N}_.-]/gu, '-').replace(/^[.-]+/, '');
  return `${name || 'work'}-${plan}-${item}`;
}

export interface NewWorktree {
  readonly branch: string;
  readonly folder: string;
  readonly base: string;
  /** The name of the base in the clone, such as `origin/main`, and whether it can be fetched. */
  readonly from: string;
  readonly isFetched: boolean;
}

export function newWorktreeCommands({ branch, folder, base, from, isFetched }: NewWorktree): string[] {
  return [
    ...(isFetched ? [fetchBranch(base)] : []),
    `git worktree add ${shellWord(folder)} -b ${shellWord(branch)} ${shellWord(from)}`,
    `cd ${shellWord(folder)}`,
  ];
}
