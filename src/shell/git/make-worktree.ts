/**
 * Makes the working tree of an item, complete: its branch, its brief, its submodules and the untracked files that
 * `.worktreeinclude` lists. Never overwrites a branch, a folder or a file.
 */
import { lstat, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../core/failure.js';
import type { Item, Plan } from '../../core/plan/plan.js';
import { refusedFailure } from '../../core/system-error.js';
import { copyGuardHooks } from './copy-guard-hooks.js';
import { copyIncluded } from './copy-included.js';
import { git, gitLines } from './git.js';
import { ifThere } from './if-there.js';
import { type GitRepository, readIfThere, withNewBranches } from './repository.js';
import { runSetup, type SetupRun } from './run-setup.js';
import { fillSubmodules } from './submodules.js';
import { readWorktreePlaces, type WorktreePlaces } from './worktree-places.js';
import { worktreeWarnings } from './worktree-warnings.js';

/** The branches and the working trees of one moment. */
export interface RepositoryPlaces {
  readonly repository: GitRepository;
  readonly places: WorktreePlaces;
}

/** @param repository whose branches may be those of an earlier moment */
export async function placesNow(repository: GitRepository): Promise<RepositoryPlaces> {
  const now = await withNewBranches(repository);
  return { repository: now, places: await readWorktreePlaces(now) };
}

export interface MakeWorktreeOptions {
  /** The branch to work on. If neither the clone nor `origin` has it, it is made from `from`. */
  readonly branch: string;
  /** The commit or ref of the base. */
  readonly from: string;
  /** The text of the brief for a working tree at this path. */
  readonly brief: (path: string) => string;
  /** Runs the commands under `setup` of the plan. */
  readonly setup?: boolean;
  /** Called before a command of `setup` runs, because it may take long. */
  readonly onSetup?: (command: string) => Promise<void>;
}

export interface MadeWorktree {
  readonly path: string;
  readonly branch: string;
  /** In the Git directory of the working tree, so that it is never committed. */
  readonly briefPath: string;
  /** False if it was there already, with the branch checked out. */
  readonly isNew: boolean;
  /** How many untracked files were copied. */
  readonly copied: number;
  readonly setup?: SetupRun;
  /** What is not as it should be, in sentences. */
  readonly notes: readonly string[];
}

/**
 * A working tree that has the branch checked out is kept as it is. One that a killed run left incomplete is completed.
 *
 * @throws Failure `worktree` if the folder is taken, or if Git refuses
 */
export async function makeWorktree(
  { repository, places }: RepositoryPlaces,
  plan: Plan,
  item: Item,
  { branch, from, brief, setup = false, onSetup }: MakeWorktreeOptions,
): Promise<MadeWorktree> {
  const wanted = places.pathFor(item);
  const there = places.listed.find((each) => each.branch === branch);
  const path = there?.path ?? wanted;
  if (there && !(await isFolder(path)))
    throw new Failure(
      'worktree',
      `The branch "${branch}" is checked out in "${path}", which is gone.`,
      'Run: git worktree prune',
    );
  const failed = there ? [] : await addWorktree(repository, wanted, branch, from);
  const briefPath = await briefPlace(path);
  // The brief is written last, so a working tree of ours without one is incomplete.
  const isIncomplete = !there || (path === wanted && (await readIfThere(briefPath)) === undefined);
  const { copied, notes } = isIncomplete ? await complete(repository, places, path) : { copied: 0, notes: [] };
  const ran = setup && plan.setup.length > 0 ? await runSetup(path, plan.setup, onSetup) : undefined;
  await writeBrief(briefPath, brief(path));
  const warnings = await worktreeWarnings(path, places.common);
  return {
    path,
    branch,
    briefPath,
    isNew: !there,
    copied,
    ...(ran ? { setup: ran } : {}),
    notes: [...failed, ...notes, ...warnings],
  };
}

async function complete(repository: GitRepository, places: WorktreePlaces, path: string) {
  const submodules = await fillSubmodules(path, places.common);
  const source =
    places.listed.find(({ isMain }) => isMain)?.path ?? (repository.hasFiles ? repository.root : undefined);
  if (source === undefined) return { copied: 0, notes: submodules };
  const { copied, notes } = await copyIncluded(source, path);
  return { copied: copied + (await copyGuardHooks(source, path)), notes: [...submodules, ...notes] };
}

/** @returns a note if a hook failed after the working tree was made */
async function addWorktree(repository: GitRepository, path: string, branch: string, from: string): Promise<string[]> {
  if (await ifThere(lstat(path)))
    throw new Failure(
      'worktree',
      `"${path}" exists already, and it is not a working tree of the branch "${branch}".`,
      'Move it away, or remove it.',
    );
  const { root, local, remote } = repository;
  const how = local.has(branch)
    ? [path, branch]
    : remote.has(branch)
      ? ['--track', '-b', branch, path, `origin/${branch}`]
      : ['--no-track', '-b', branch, path, from];
  try {
    await git(root, ['worktree', 'add', '--quiet', ...how], { elsewhere: true });
    return [];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const [head] = (await isFolder(path)) ? await gitLines(path, ['symbolic-ref', '-q', 'HEAD'], HERE) : [];
    if (head === `refs/heads/${branch}`)
      return [`The working tree "${path}" was made, but a hook of Git failed in it: ${error.message}`];
    // Git makes the branch before the files. If the branch is the obstacle, another run has just made it.
    if (!local.has(branch) && !/a branch named .* already exists/.test(error.message))
      await removeNewBranch(root, branch, how.at(-1) ?? '');
    throw new Failure('worktree', `The working tree "${path}" cannot be made. ${error.message}`, error.hint);
  }
}

/** Git refuses to delete a branch that is checked out, and so one that somebody has committed to. */
async function removeNewBranch(root: string, branch: string, from: string): Promise<void> {
  const asked = ['rev-parse', '-q', `refs/heads/${branch}^{commit}`, `${from}^{commit}`];
  const [tip, start] = await gitLines(root, asked, HERE);
  if (tip !== undefined && tip === start)
    await git(root, ['branch', '-D', '--quiet', branch], { elsewhere: true }).catch(() => undefined);
}

const HERE = { elsewhere: true, codes: [0, 1, 128] } as const;

/** Where the brief of a working tree is. */
export async function briefPlace(worktree: string): Promise<string> {
  const said = await git(worktree, ['rev-parse', '--git-path', 'parallel-work/brief.md'], { elsewhere: true });
  return resolve(worktree, said.toString('utf8').replace(/\r?\n$/, ''));
}

/** Replaces the file in one step, so that nobody reads a part of it. */
async function writeBrief(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    throw refusedFailure(error, 'worktree', 'The work order cannot be written.');
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await ifThere(lstat(join(path, '.'))))?.isDirectory() === true;
}
