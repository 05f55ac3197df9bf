/** The refs that a rehearsal takes besides the branches of items. */
import { matches } from '../../core/globs/glob.js';
import { type BranchTip, tipsOf } from './branches.js';
import { branchNames } from './claims.js';
import { gitLines } from './git.js';
import type { GitRepository } from './repository.js';

/** The commits of refs, by their full names. Numbers in names count as numbers. */
async function readAllRefs(root: string, ...prefixes: readonly string[]): Promise<readonly BranchTip[]> {
  const format = '--format=%(objecttype) %(objectname) %(refname) %(symref)';
  const lines = await gitLines(root, ['for-each-ref', '--sort=version:refname', format, ...prefixes]);
  return lines.flatMap((line): BranchTip[] => {
    const [type, commit = '', bytes = '', symref = ''] = line.split(' ');
    const name = Buffer.from(bytes, 'latin1').toString('utf8');
    return type === 'commit' && symref === '' ? [{ branch: name, commit, ref: name }] : [];
  });
}

/**
 * The refs that a glob matches: a full name such as `refs/pull/*\/head`, or the name of a branch of the clone or of
 * `origin`. The base is left out.
 */
export async function refsMatching(
  { root }: GitRepository,
  globs: readonly string[],
  base: string,
): Promise<readonly BranchTip[]> {
  const wanted = globs.flatMap((glob) =>
    glob.startsWith('refs/') ? [glob] : [`refs/heads/${glob}`, `refs/remotes/origin/${glob}`],
  );
  const own = new Set([`refs/heads/${base}`, `refs/remotes/origin/${base}`]);
  const all = await readAllRefs(root);
  return all.filter(({ branch }) => !own.has(branch) && wanted.some((glob) => matches(glob, branch)));
}

/** Every branch of the clone or of `origin`, and the head of every pull request that was fetched. */
export async function otherHeads(
  repository: GitRepository,
  isKnown: (branch: string) => boolean,
): Promise<readonly BranchTip[]> {
  const names = [...branchNames(repository)].filter((name) => !isKnown(name));
  const [tips, pulls] = await Promise.all([
    tipsOf(repository, names, 'local'),
    readAllRefs(repository.root, 'refs/pull/'),
  ]);
  const heads = new Set(tips.map(({ commit }) => commit));
  return [...tips, ...pulls.filter(({ branch, commit }) => branch.endsWith('/head') && !heads.has(commit))];
}
