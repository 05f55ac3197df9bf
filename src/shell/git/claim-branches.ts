/** The branch of a claim in this clone, beside the one at the place where claims are kept. */
import { attemptGit, git } from './git.js';

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
