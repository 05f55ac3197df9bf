/** Decides which commit a branch is at, because the clone and `origin` may know different ones. */
import { Failure } from '../../core/failure.js';
import { fetchBranch } from '../../core/text/shell.js';
import type { BatchReader } from './batch-reader.js';
import { gitLines } from './git.js';
import { mergeBases } from './merge-base.js';
import type { GitRepository } from './repository.js';
import { unreadableRef } from './unreadable-refs.js';

export interface BranchTip {
  readonly branch: string;
  readonly commit: string;
  /** The name of that commit in a command: `main` or `origin/main`. In full if something else has this name. */
  readonly ref: string;
  /** Set if neither commit descends from the other. */
  readonly note?: string;
}

/**
 * The descendant of `x` and `origin/x`. If they have diverged, `origin` is preferred for the base, because it is what
 * everybody has, and the clone for items, because it has the current work. Names that neither knows are left out, and those
 * that cannot be read: `unreadableRef` says why.
 */
export async function tipsOf(
  repository: GitRepository,
  names: readonly string[],
  prefer: 'local' | 'origin',
): Promise<BranchTip[]> {
  const { local, remote } = repository;
  const readable = names.filter((branch) => !unreadableRef(repository, branch));
  const sides = readable.map((branch) => ({ branch, here: local.get(branch), there: remote.get(branch) }));
  const apart = sides.flatMap(({ branch, here, there }) =>
    here !== undefined && there !== undefined && here !== there ? [{ branch, from: here, to: there }] : [],
  );
  const bases = await mergeBases(repository, apart);
  const met = new Map(apart.map(({ branch }, index) => [branch, bases[index] ?? null]));
  return sides.flatMap(({ branch, here, there }): BranchTip[] => {
    if (here === undefined && there === undefined) return [];
    const tip = (isLocal: boolean) => ({
      branch,
      commit: (isLocal ? here : there) ?? '',
      ref: isLocal ? branch : `origin/${branch}`,
    });
    const common = met.get(branch);
    if (here === undefined || there === undefined || common === undefined) return [tip(here !== undefined)];
    if (common === here) return [tip(false)];
    if (common === there) return [tip(true)];
    const taken = tip(prefer === 'local');
    return [{ ...taken, note: `"${branch}" and "origin/${branch}" have diverged, so "${taken.ref}" was read.` }];
  });
}

export interface ResolvedBase extends BranchTip {
  /** The branch to check if no other is named. Undefined if there is none. */
  readonly defaultBranch: string | undefined;
}

/**
 * The base branch: the one that was named, otherwise that of `origin/HEAD`, otherwise `main` or `master`.
 * @param objects if its process is going to run anyway
 * @throws Failure `base` if there is no such branch
 */
export async function resolveBase(
  repository: GitRepository,
  wanted?: string,
  objects?: BatchReader,
): Promise<ResolvedBase> {
  const { originHead, local, remote } = repository;
  const known = (branch: string): boolean =>
    local.has(branch) || remote.has(branch) || unreadableRef(repository, branch) !== undefined;
  const candidates = [...(originHead === undefined ? [] : [originHead]), 'main', 'master'];
  const defaultBranch = candidates.find(known);
  const branch = wanted === undefined ? defaultBranch : branchNamed(wanted, known, originHead);
  if (branch === undefined) {
    const { head } = repository;
    if (head.commit === null && (wanted === undefined || wanted === head.branch)) throw withoutCommit(head.branch);
    throw wanted === undefined ? noDefaultBranch() : unknownBranch(wanted);
  }
  const damage = unreadableRef(repository, branch);
  if (damage) throw damage;
  const [tip] = await tipsOf(repository, [branch], 'origin');
  if (!tip) throw unknownBranch(branch);
  return { ...tip, ref: await unambiguous(repository.root, tip, objects), defaultBranch };
}

/** A tag goes before a branch of its name, and a branch before one of a remote. */
async function unambiguous(
  root: string,
  { ref, commit, branch }: BranchTip,
  objects: BatchReader | undefined,
): Promise<string> {
  const name = `${ref}^{commit}`;
  const named = objects
    ? (await objects.read(name))?.oid
    : (await gitLines(root, ['rev-parse', '-q', '--verify', name], { codes: [0, 1] }))[0];
  if (named === commit) return ref;
  return ref === branch ? `refs/heads/${branch}` : `refs/remotes/${ref}`;
}

/** Accepts a branch in any form that Git uses. The plain name takes precedence. */
function branchNamed(
  wanted: string,
  known: (branch: string) => boolean,
  originHead: string | undefined,
): string | undefined {
  if (/^(?:refs\/remotes\/)?origin(?:\/HEAD)?$/.test(wanted) && !known(wanted)) return originHead;
  return forms(wanted).find(known);
}

function forms(wanted: string): string[] {
  const starts = ['refs/heads/', 'refs/remotes/origin/', 'origin/'];
  return [wanted, ...starts.flatMap((start) => withoutPrefix(wanted, start))];
}

function withoutPrefix(text: string, start: string): string[] {
  return text.startsWith(start) ? [text.slice(start.length)] : [];
}

function withoutCommit(branch: string | undefined): Failure {
  return new Failure(
    'unborn',
    branch === undefined
      ? 'No commit is checked out.'
      : `The branch "${branch}" is checked out, but has no commit yet.`,
    'Make its first commit, or name a branch that has one with --base <branch>.',
  );
}

function noDefaultBranch(): Failure {
  return new Failure(
    'base',
    'There is no base branch: neither "origin/HEAD" nor a branch "main" or "master" exists, here or in "origin".',
    'Name the branch that your work will be merged into: --base <branch>',
  );
}

function unknownBranch(wanted: string): Failure {
  return new Failure(
    'base',
    `There is no branch "${wanted}": neither "refs/heads/${wanted}" nor "refs/remotes/origin/${wanted}" exists.`,
    /(?:^|\/)HEAD$/.test(wanted)
      ? 'Name the branch that your work will be merged into: --base <branch>'
      : `Name another one with --base <branch>, or fetch it: ${fetchBranch(forms(wanted).at(-1) ?? wanted)}`,
  );
}
