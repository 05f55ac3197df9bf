/** Branches that Git cannot read after a crash or on a damaged disk. They are no reason to leave out others, and never count as absent. */
import type { Base, Pull } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { shellWord } from '../../core/text/shell.js';
import { type BranchState, branchStates } from './branch-state.js';
import type { BranchTip } from './branches.js';
import type { GitRepository } from './repository.js';
import { unreadableRef } from './unreadable-refs.js';

/** The pull requests of those among the branches whose refs cannot be read. */
export function unreadablePulls(repository: GitRepository, base: Base, branches: readonly string[]): readonly Pull[] {
  return branches.flatMap((branch) => {
    const failure = unreadableRef(repository, branch);
    return failure ? [unreadablePull(branch, base, `unreadable ${branch}`, failure)] : [];
  });
}

/** The states of branches. One whose commits or files cannot be read gets the reason in place of its changes. */
export async function readableStates(
  repository: GitRepository,
  base: Base,
  tips: readonly BranchTip[],
): Promise<readonly BranchState[]> {
  try {
    return await branchStates(repository, base, tips);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'git') throw error;
    const [tip, ...others] = tips;
    if (tip && others.length === 0) {
      return [{ tip, pull: unreadablePull(tip.branch, base, tip.commit, damaged(tip, error)) }];
    }
    // One process reads all branches, and fails for all of them.
    const middle = Math.ceil(tips.length / 2);
    const first = await readableStates(repository, base, tips.slice(0, middle));
    return [...first, ...(await readableStates(repository, base, tips.slice(middle)))];
  }
}

function damaged({ branch, ref }: BranchTip, { message }: Failure): Failure {
  return new Failure(
    'unreadable-branch',
    `Git cannot read the commits of "${ref}": ${message}`,
    `Find out what is lost: git fsck. Then fetch "${branch}" again from a clone that has it, or point it to a commit that can be read: git update-ref ${shellWord(`refs/${ref === branch ? 'heads' : 'remotes'}/${ref}`)} <commit>`,
  );
}

/** Questions about its content are about the base, because nothing else can be read. */
function unreadablePull(branch: string, base: Base, head: string, { message, hint }: Failure): Pull {
  return {
    branch,
    base: base.branch,
    sameRepository: true,
    head,
    revision: base.commit,
    changes: { complete: false, reason: message.replace(/\.$/, ''), isUnread: true, remedy: hint },
  };
}
