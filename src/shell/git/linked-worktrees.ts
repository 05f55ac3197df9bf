/**
 * Reads the uncommitted work in every working tree of the repository, because agents on one machine work side by side
 * in them.
 */
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Base } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { detachedName } from '../../core/plan/branch-names.js';
import { systemError } from '../../core/system-error.js';
import { tipsOf } from './branches.js';
import { gitLines } from './git.js';
import { gitVersion } from './git-version.js';
import { ifThere } from './if-there.js';
import { inParallel } from './in-parallel.js';
import type { RawPath } from './path-name.js';
import { type GitRepository, mergedParents, readIfThere, rebasedBranch } from './repository.js';
import { type PathState, readGitStatus } from './status.js';
import { unreadableRef } from './unreadable-refs.js';
import { readWorktree, type Worktree } from './worktree.js';
import { commonDirectoryOf, type ListedWorktree, listWorktrees } from './worktree-list.js';

export interface LinkedWorktrees {
  /** Those with work that no branch has. */
  readonly worktrees: readonly Worktree[];
  /** The branches that are checked out in any of them. */
  readonly checkedOut: readonly string[];
  readonly notes: readonly string[];
  /** What differs from the last commit in the current one, if it can be read. */
  readonly status?: ReadonlyMap<RawPath, PathState>;
}

/** What was read of a working tree, or why it cannot be read. */
interface ReadWorktree {
  readonly status?: ReadonlyMap<RawPath, PathState>;
  /** Absent if nothing is uncommitted and a branch has all of the commits, because that branch then shows everything. */
  readonly worktree?: Worktree;
  readonly damage?: string;
}

/**
 * If one of them is damaged, its branch counts by its commits, and a note says so.
 * @throws Failure `file-system` if the system refuses to read one, because there may be work in it
 */
export async function readLinkedWorktrees(repository: GitRepository, base: Base): Promise<LinkedWorktrees> {
  const common = await commonDirectoryOf(repository);
  const listed = await listWorktrees(repository, common);
  const branches = [...new Set(listed.flatMap(({ branch }) => branch ?? []))];
  const tips = new Map((await tipsOf(repository, branches, 'local')).map(({ branch, commit }) => [branch, commit]));
  const worktrees: Worktree[] = [];
  const notes: string[] = [];
  for (const { path, movedFrom } of listed)
    if (movedFrom !== undefined) notes.push(await moveNote(movedFrom, path, repository));
  const read = await inParallel(listed, async (each): Promise<ReadWorktree> => {
    try {
      const gitDirectory = each.isMain ? mainGitDirectory(each, common) : await linkedGitDirectory(each, common);
      return await readOne(repository, base, each, { gitDirectory, tips, listed });
    } catch (error) {
      const refused = error instanceof Failure && REFUSED.includes(error.code) ? error : systemError(error);
      if (refused) throw unseenWork(each, refused);
      if (!(error instanceof Failure) || error.code === 'shallow') throw error;
      return { damage: damageNote(each, error) };
    }
  });
  for (const { worktree, damage } of read) {
    if (damage !== undefined) notes.push(damage);
    if (!worktree) continue;
    const twin = worktrees.find(({ pull }) => pull.branch === worktree.pull.branch);
    if (twin) notes.push(twiceNote(twin, worktree));
    else worktrees.push(worktree);
  }
  const here = listed.findIndex(({ path }) => isCurrent(repository, path));
  const status = read[here]?.status;
  return {
    worktrees,
    checkedOut: branches,
    notes: [...worktrees.flatMap((each) => each.notes), ...notes],
    ...(status ? { status } : {}),
  };
}

function isCurrent({ hasFiles, root }: GitRepository, path: string): boolean {
  return hasFiles && path === root;
}

/** It is there, but its work may not be read. What is damaged is not there for Git either. */
const REFUSED: readonly string[] = ['file-system', 'unsafe-repository'];

/** The branches that are checked out in any working tree of the repository. */
export async function worktreeBranches(repository: GitRepository): Promise<readonly string[]> {
  const listed = await listWorktrees(repository, await commonDirectoryOf(repository));
  return [...new Set(listed.flatMap(({ branch }) => branch ?? []))];
}

async function readOne(
  repository: GitRepository,
  base: Base,
  { path, commit, branch: checkedOut }: ListedWorktree,
  known: {
    readonly gitDirectory: string;
    readonly tips: ReadonlyMap<string, string>;
    readonly listed: readonly ListedWorktree[];
  },
): Promise<ReadWorktree> {
  const { gitDirectory, tips, listed } = known;
  if (/^0+$/.test(commit)) {
    const damage = checkedOut === undefined ? undefined : unreadableRef(repository, checkedOut);
    throw damage ?? withoutCommit(gitDirectory, checkedOut);
  }
  const branch = checkedOut ?? (await rebasedBranch(gitDirectory));
  const merging = await mergedParents(gitDirectory);
  const head = { commit, merging, ...(branch === undefined ? {} : { branch }) };
  const there: GitRepository = {
    ...repository,
    root: path,
    hasFiles: true,
    gitDirectory,
    head,
    ...(isCurrent(repository, path) ? {} : { elsewhere: true }),
  };
  const status = await readGitStatus(there);
  const own = withoutNested(status, path, listed);
  const isCommitted = own.size === 0 && merging.length === 0;
  if (isCommitted && (branch !== undefined || (await isOnBranch(repository.root, commit)))) return { status };
  const name = branch ?? detachedName(commit, path);
  const tip = checkedOut === undefined ? commit : (tips.get(checkedOut) ?? commit);
  const place = { head: tip, name, revision: `worktree ${path}` };
  return { status, worktree: await readWorktree(there, base, place, own) };
}

/** Whether a branch, here or in a remote, has the commit in its history. */
async function isOnBranch(root: string, commit: string): Promise<boolean> {
  const others = await gitLines(root, ['rev-list', '-1', commit, '--not', '--branches', '--remotes']);
  return others.length === 0;
}

/** A linked working tree inside this one does not belong to this one. Git lists the files of a damaged one. */
function withoutNested(
  status: ReadonlyMap<RawPath, PathState>,
  root: string,
  listed: readonly ListedWorktree[],
): ReadonlyMap<RawPath, PathState> {
  const nested = listed.flatMap(({ path }) =>
    path.startsWith(`${root}/`) ? [Buffer.from(`${path.slice(root.length + 1)}/`).toString('latin1')] : [],
  );
  return new Map(
    [...status].filter(([path, { head, index }]) => head || index || !nested.some((each) => path.startsWith(each))),
  );
}

function mainGitDirectory({ path }: ListedWorktree, common: string): string {
  if (path !== common) return common;
  throw damaged('It is in another place, and the repository has no record of where.', 'Run this there.');
}

/** In a linked working tree, `.git` is a file that names its directory in the repository. */
async function linkedGitDirectory({ path, isLocked }: ListedWorktree, common: string): Promise<string> {
  if (!(await isDirectory(path))) {
    const prune = isLocked ? `git worktree unlock "${path}" && git worktree prune` : 'git worktree prune';
    throw damaged(
      'There is no such folder.',
      `${(await canRepair(common)) ? 'If it was moved, run: git worktree repair <its new place>.' : 'If it was moved, move it back.'} If it was deleted, run: ${prune}`,
    );
  }
  const place = join(path, '.git');
  if (await isDirectory(place)) {
    throw damaged('Another repository is in its place.', 'Move that one away, and run: git worktree prune');
  }
  const named = /^gitdir: (.+?)\r?\n?$/.exec((await readIfThere(place)) ?? '')?.[1];
  const directory = named === undefined ? undefined : resolve(path, named);
  const isOurs =
    directory !== undefined && dirname((await ifThere(realpath(directory))) ?? '') === join(common, 'worktrees');
  if (isOurs) return directory;
  throw damaged(
    `"${place}" does not lead to this repository.`,
    (await canRepair(common))
      ? 'Run: git worktree repair'
      : `Write this as the only line of that file: gitdir: <its folder in "${join(common, 'worktrees')}">`,
  );
}

/** Or a link to one, as git follows it too: a working tree may lie on another disk. */
async function isDirectory(path: string): Promise<boolean> {
  return (await ifThere(stat(path)))?.isDirectory() === true;
}

function withoutCommit(gitDirectory: string, branch: string | undefined): Failure {
  return branch === undefined
    ? damaged(
        `"${join(gitDirectory, 'HEAD')}" names no commit.`,
        'Write this as the only line of that file: ref: refs/heads/<its branch>',
      )
    : damaged(`Its branch "${branch}" has no commit yet.`, 'Commit the files in it.');
}

function damaged(message: string, hint: string): Failure {
  return new Failure('damaged-worktree', message, hint);
}

type Refusal = Pick<Failure, 'message' | 'hint'>;

function unseenWork({ path }: ListedWorktree, { message, hint }: Refusal): Failure {
  return new Failure(
    'file-system',
    `The working tree "${path}" cannot be read, so nobody can say what is changed in it. ${message}`,
    hint,
  );
}

function damageNote({ path, branch, commit }: ListedWorktree, { message, hint }: Refusal): string {
  const what = branch === undefined || /^0+$/.test(commit) ? '' : ` Branch "${branch}" is judged by its commits.`;
  return `The working tree "${path}" cannot be read. ${message}${what} ${hint}`;
}

async function canRepair(directory: string): Promise<boolean> {
  return (await gitVersion(directory)).isAtLeast(29);
}

async function moveNote(from: string, to: string, { gitDirectory }: GitRepository): Promise<string> {
  const way = (await canRepair(gitDirectory))
    ? `Run: git worktree repair "${to}"`
    : `Write this as the only line of "${join(gitDirectory, 'gitdir')}": ${join(to, '.git')}`;
  return `The working tree "${from}" was moved to "${to}". ${way}`;
}

function twiceNote({ pull, repository }: Worktree, other: Worktree): string {
  return `Branch "${pull.branch}" is checked out twice, with uncommitted work in both. "${repository.root}" was checked, "${other.repository.root}" was not.`;
}
