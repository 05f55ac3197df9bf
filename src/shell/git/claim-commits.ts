/** Makes the empty commit of a claim, and reads those of others. */
import { randomBytes } from 'node:crypto';
import { type ClaimNote, claimIn, claimMessage } from '../../core/claim/claim-commit.js';
import { Failure } from '../../core/failure.js';
import { type ItemRef, keyOf } from '../../core/plan/plan.js';
import { readCommits } from './commit-texts.js';
import { attemptGit, git, gitLines } from './git.js';
import { isAncestor } from './merge-base.js';
import type { GitRepository } from './repository.js';

export interface MadeClaim {
  readonly id: string;
  readonly commit: string;
}

const COMMIT = { may: 'commit' } as const;

/**
 * A commit without a change on this one. Nobody sees it before a branch points to it.
 *
 * @param as who takes the item. The default is the user as Git knows them
 * @throws Failure `identity` if Git knows no name and address
 */
export async function makeClaim(root: string, parent: string, item: ItemRef, as?: string): Promise<MadeClaim> {
  const { code, stdout, stderr } = await attemptGit(root, ['var', 'GIT_COMMITTER_IDENT'], COMMIT);
  if (code !== 0) {
    const [said = ''] = stderr.split('\n').filter((line) => line.startsWith('fatal: '));
    throw new Failure(
      'identity',
      `Git does not know who you are: ${said.replace('fatal: ', '')}.`,
      'Run: git config user.name "<name>" && git config user.email "<address>"',
    );
  }
  const id = randomBytes(16).toString('hex');
  const by = as ?? stdout.trim().replace(/ \d+ [+-]\d+$/, '');
  const input = claimMessage(item, { id, by, at: new Date().toISOString() });
  const args = ['commit-tree', `${parent}^{tree}`, '-p', parent];
  const commit = (await git(root, args, { ...COMMIT, input })).toString('utf8').trim();
  return { id, commit };
}

/** Far more commits than a branch of one item has. */
const MOST_COMMITS = 500;

/** The first claim of an item on a branch. Undefined if the branch was begun without one. */
export async function claimOn(
  root: string,
  tip: string,
  base: string,
  item: ItemRef,
): Promise<(ClaimNote & Pick<MadeClaim, 'commit'>) | undefined> {
  const { code, stdout } = await attemptGit(root, ['rev-list', '--reverse', `-${MOST_COMMITS}`, tip, `^${base}`]);
  // Of a fast-forwarded branch, everything is on the base.
  const commits = code === 0 ? stdout.split('\n').filter((id) => id !== '') : [];
  const read = await readCommits(root, commits.length > 0 ? commits : [tip]);
  const notes = read.flatMap(({ commit, message }) => ({ commit, ...claimIn(message) }));
  return notes.find((note): note is typeof note & ClaimNote => note.item === keyOf(item));
}

/** The claim that a commit is, if it has no change and one parent. The base may lack that if it was rewritten since. */
export async function emptyClaimAt(
  root: string,
  commit: string,
  base: string,
): Promise<(ClaimNote & { readonly isOnBase: boolean }) | undefined> {
  const [read] = await readCommits(root, [commit]);
  const note = read && claimIn(read.message);
  const [parent, ...others] = read?.parents ?? [];
  if (!note || parent === undefined || others.length > 0) return undefined;
  const [tree, before] = await gitLines(root, ['rev-parse', `${commit}^{tree}`, `${parent}^{tree}`]);
  return tree === before ? { ...note, isOnBase: (await isAncestor(root, parent, base)) === true } : undefined;
}

/** The commit of the base to build a claim on: what everybody has, and so no commit that only this clone has. */
export function sharedTip(
  { remote }: GitRepository,
  base: { readonly branch: string; readonly commit: string },
): string {
  return remote.get(base.branch) ?? base.commit;
}
