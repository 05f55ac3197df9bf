/** The branch of a claim in this clone, beside the one at the place where claims are kept. */
import { emptyClaimAt } from './claim-commits.js';
import { attemptGit, git } from './git.js';
import { isAncestor } from './merge-base.js';

export interface BranchHere {
  readonly commit: string;
  /** The working tree in which it is checked out. */
  readonly worktree?: string;
}

export async function branchHere(root: string, branch: string): Promise<BranchHere | undefined> {
  const ref = `refs/heads/${branch}`;
  // The pattern also finds branches below this one.
  const format = '--format=%(objectname)%09%(refname)%09%(worktreepath)';
  const lines = (await git(root, ['for-each-ref', format, ref])).toString('utf8').split('\n');
  const [commit, , ...path] = lines.map((line) => line.split('\t')).find(([, name]) => name === ref) ?? [];
  if (commit === undefined) return undefined;
  const worktree = path.join('\t');
  return { commit, ...(worktree === '' ? {} : { worktree }) };
}

/** Only if it is still at this commit. */
export async function deleteBranchHere(root: string, branch: string, commit: string): Promise<void> {
  await attemptGit(root, ['update-ref', '-d', `refs/heads/${branch}`, commit]);
}

/**
 * Moves a branch that was made in this clone before the claim to the claim commit, if it has no commit of its own.
 *
 * @returns a note if the branch stays as it is
 */
export async function moveBranchHere(
  root: string,
  branch: string,
  here: BranchHere | undefined,
  claim: { readonly commit: string; readonly parent: string },
): Promise<string | undefined> {
  if (!here || here.commit === claim.commit) return undefined;
  if (await isAncestor(root, claim.commit, here.commit)) return undefined;
  const isOld =
    (await isAncestor(root, here.commit, claim.commit)) ||
    (await emptyClaimAt(root, here.commit, claim.parent))?.isOnBase === true;
  if (!isOld) return `The branch "${branch}" of this clone has commits of its own, so it lacks the claim.`;
  if (here.worktree !== undefined)
    return `The branch "${branch}" is checked out without the claim. Run in that working tree: git reset --keep ${claim.commit}`;
  await attemptGit(root, ['update-ref', `refs/heads/${branch}`, claim.commit, here.commit]);
  return undefined;
}
