/** The uncommitted work in every working tree of the repository: where agents work side by side on one machine. */
import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Base } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { detachedName } from '../../core/plan/branch-names.js';
import { tipsOf } from './branches.js';
import { git } from './git.js';
import { type GitRepository, mergedParents, readIfThere, rebasedBranch } from './repository.js';
import { readGitStatus } from './status.js';
import { readWorktree, type Worktree } from './worktree.js';

interface ListedWorktree {
  readonly path: string;
  readonly commit: string;
  /** Absent where the head is detached. */
  readonly branch?: string;
  /** Why there is nothing to read. */
  readonly damage?: string;
}

/** One that cannot be read stops nothing: its branch counts by its commits, and a note says so. */
export async function readLinkedWorktrees(
  repository: GitRepository,
  base: Base,
): Promise<{ readonly worktrees: readonly Worktree[]; readonly notes: readonly string[] }> {
  const listed = await listWorktrees(repository);
  const branches = [...new Set(listed.flatMap(({ branch }) => branch ?? []))];
  const tips = new Map((await tipsOf(repository, branches, 'local')).map(({ branch, commit }) => [branch, commit]));
  const worktrees: Worktree[] = [];
  const notes: string[] = [];
  for (const each of listed) {
    try {
      const worktree = await readOne(repository, base, each, tips);
      if (!worktree) continue;
      const twin = worktrees.find(({ pull }) => pull.branch === worktree.pull.branch);
      if (twin) notes.push(twiceNote(twin, worktree));
      else worktrees.push(worktree);
    } catch (error) {
      if (!(error instanceof Failure) || error.code === 'shallow') throw error;
      notes.push(damageNote(each, error));
    }
  }
  return { worktrees, notes: [...worktrees.flatMap((each) => each.notes), ...notes] };
}

/** Undefined where nothing is uncommitted: then the commits of its branch say all. */
async function readOne(
  repository: GitRepository,
  base: Base,
  { path, commit, branch: checkedOut, damage }: ListedWorktree,
  tips: ReadonlyMap<string, string>,
): Promise<Worktree | undefined> {
  if (damage !== undefined) throw new Failure('damaged-worktree', damage, '');
  const gitDirectory = await gitDirectoryOf(path);
  const branch = checkedOut ?? (await rebasedBranch(gitDirectory));
  const merging = await mergedParents(gitDirectory);
  const head = { commit, merging, ...(branch === undefined ? {} : { branch }) };
  const isCurrent = repository.hasFiles && path === repository.root;
  const there: GitRepository = {
    ...repository,
    root: path,
    hasFiles: true,
    head,
    ...(isCurrent ? {} : { elsewhere: true }),
  };
  const status = await readGitStatus(there);
  if (status.size === 0 && merging.length === 0) return undefined;
  const name = branch ?? detachedName(commit, path);
  const tip = checkedOut === undefined ? commit : (tips.get(checkedOut) ?? commit);
  const place = { head: tip, name, revision: `worktree ${path}` };
  const worktree = await readWorktree(there, base, place, status);
  // What git reports may be no work at all: another working tree that lies inside of this one.
  return worktree.pull.uncommitted === 0 && merging.length === 0 ? undefined : worktree;
}

/** `.git` is the directory itself in the main working tree, and a file that names it in a linked one. */
async function gitDirectoryOf(path: string): Promise<string> {
  const place = join(path, '.git');
  if ((await lstat(place).catch(() => undefined))?.isDirectory()) return place;
  const named = /^gitdir: (.+?)\r?\n?$/.exec((await readIfThere(place)) ?? '')?.[1];
  if (named === undefined) throw new Failure('damaged-worktree', `"${place}" is missing or names no repository`, '');
  return resolve(path, named);
}

async function listWorktrees({ root }: GitRepository): Promise<ListedWorktree[]> {
  const args = ['worktree', 'list', '--porcelain'];
  // Older than 2.36 git knows no `-z`, prints a help text and ends with 129.
  const separated = await git(root, [...args, '-z'], { codes: [0, 129] });
  const [text, end] = separated.includes(0) ? [separated, '\0'] : [await git(root, args), '\n'];
  return text
    .toString('utf8')
    .split(`${end}${end}`)
    .flatMap((record) => {
      const lines = record.split(end);
      const value = (key: string) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
      const [path, commit, ref] = [value('worktree'), value('HEAD'), value('branch')];
      // Of a bare repository there is no head.
      if (path === undefined || commit === undefined) return [];
      const branch = ref?.startsWith('refs/heads/') ? { branch: ref.slice('refs/heads/'.length) } : {};
      const damage = lines.some((line) => line.startsWith('prunable'))
        ? { damage: 'git does not find it there' }
        : /^0+$/.test(commit)
          ? { damage: 'no commit is checked out there' }
          : {};
      return [{ path, commit, ...branch, ...damage }];
    });
}

function damageNote({ path, branch }: ListedWorktree, { message }: Failure): string {
  const what = branch === undefined ? '' : ` Branch "${branch}" is judged by its commits.`;
  return `The working tree "${path}" cannot be read: ${message}.${what} If it or the repository was moved, run: git worktree repair "${path}" (or its new place). If it was deleted: git worktree prune`;
}

function twiceNote({ pull, repository }: Worktree, other: Worktree): string {
  return `Branch "${pull.branch}" is checked out twice, and there is uncommitted work in both: "${repository.root}" is judged, "${other.repository.root}" is not.`;
}
