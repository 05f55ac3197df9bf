/**
 * Brings all branches of `origin` into the checkout of a job, without the contents of their files, and then the contents
 * that merges need, in one batch. No hook of the checkout runs.
 */
import { devNull } from 'node:os';
import { Failure } from '../../core/failure.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { attemptGit, gitLines } from './git.js';
import { allMergeBases, isAncestor } from './merge-base.js';
import { type GitRepository, openRepository } from './repository.js';

const ALONE = [
  `core.hooksPath=${devNull}`,
  'gc.auto=0',
  'maintenance.auto=false',
  'remote.origin.mirror=false',
].flatMap((setting) => ['-c', setting]);
const FETCH = [...ALONE, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
const HEADS = '+refs/heads/*:refs/remotes/origin/*';

/**
 * @returns the repository with all branches
 * @throws Failure `checkout` if there is no repository with an `origin`, or `fetch` if the server refuses
 */
export async function fetchHeads(directory: string): Promise<GitRepository> {
  const { root, shallow } = await checkoutIn(directory);
  const whole = shallow ? ['--unshallow'] : [];
  await fromOrigin(root, [...FETCH, '--prune', '--filter=blob:none', ...whole, 'origin', HEADS]);
  // Which branch is the default one.
  await fromOrigin(root, [...ALONE, 'remote', 'set-head', 'origin', '--auto']);
  return openRepository(directory);
}

async function checkoutIn(directory: string): Promise<GitRepository> {
  try {
    const repository = await openRepository(directory);
    if ((await gitLines(repository.root, ['remote'])).includes('origin')) return repository;
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'no-repository') throw error;
  }
  throw new Failure(
    'checkout',
    `There is no checkout of the repository in "${directory}".`,
    'Add a step before this one that checks out the base branch: actions/checkout, without "ref" and "repository".',
  );
}

async function fromOrigin(root: string, args: readonly string[], input = ''): Promise<void> {
  const { code, stderr } = await attemptGit(root, args, { may: 'use-the-network', input });
  if (code === 0) return;
  const said = stderr.trim().split('\n').at(-1) ?? '';
  throw new Failure(
    'fetch',
    `The branches of "origin" cannot be fetched: ${said}.`,
    'The step of actions/checkout has to leave its credentials, which "persist-credentials: false" prevents, and the job needs the permission "contents: read".',
  );
}

/** @throws Failure `checkout` unless the base contains the commit that is checked out */
export async function requireBaseCheckout(
  { root, head }: GitRepository,
  base: { readonly branch: string; readonly commit: string },
): Promise<void> {
  if (head.commit !== null && (await isAncestor(root, head.commit, base.commit))) return;
  throw new Failure(
    'checkout',
    `The commit that is checked out, ${head.commit ?? 'none'}, is not on the base branch "${base.branch}".`,
    'Check out the base branch: remove "ref" and "repository" from the step of actions/checkout, or name the branch in the input "base".',
  );
}

/**
 * What the clone lacks of the branches that began on the base, of the base since the oldest of them, and of all plans that
 * the base had, in one batch. A branch without a common commit, such as one with web pages, stays away.
 */
export async function fetchContents({ root, remote }: GitRepository, base: string): Promise<number> {
  const ahead = await unmerged(root, base, [...new Set(remote.values())]);
  const bases = await allMergeBases(
    root,
    ahead.map((to) => ({ from: base, to })),
  );
  const heads = ahead.filter((_, index) => bases[index]?.length);
  if (heads.length === 0) return 0;
  const begun = [...new Set(bases.flat())];
  const oldest = await gitLines(root, ['merge-base', '--octopus', base, ...begun]);
  const found = await Promise.all([
    missingFrom(root, [], [...heads, `^${base}`]),
    missingFrom(root, [], [base, ...oldest.map((commit) => `^${commit}`)]),
    missingFrom(root, ['--no-walk'], [base, ...begun]),
    missingFrom(root, [], [base, '--', PLAN_DIRECTORY]),
  ]);
  const missing = [...new Set(found.flat())];
  if (missing.length > 0) {
    const negotiation = ['-c', 'fetch.negotiationAlgorithm=noop'];
    const lines = missing.map((id) => `${id}\n`).join('');
    await fromOrigin(root, [...negotiation, ...FETCH, '--filter=blob:none', '--stdin', 'origin'], lines);
  }
  return missing.length;
}

async function unmerged(root: string, base: string, heads: readonly string[]): Promise<readonly string[]> {
  const input = [...heads, `^${base}`, ''].join('\n');
  const ahead = new Set(await gitLines(root, ['rev-list', '--stdin'], { input }));
  return heads.filter((head) => ahead.has(head));
}

/** Git marks what it lacks with a question mark: https://git-scm.com/docs/git-rev-list#Documentation/git-rev-list.txt---missing */
async function missingFrom(root: string, how: readonly string[], commits: readonly string[]): Promise<string[]> {
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', ...how, '--stdin'];
  const lines = await gitLines(root, args, { input: `${commits.join('\n')}\n` });
  return lines.flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
}
