/** What the repository is and which branches it has. Read once, so that everything else describes the same moment. */
import { join, resolve } from 'node:path';
import { Failure } from '../../core/failure.js';
import { attemptGit, git, gitLines } from './git.js';
import { gitVersion } from './git-version.js';
import { allEnded } from './in-parallel.js';
import { listRefs, type RefDamage } from './listed-refs.js';
import { plainFile } from './plain-file.js';

export interface GitRepository {
  /**
   * The root of the working tree, in which all commands run. If there is no working tree, the directory that was given.
   */
  readonly root: string;
  /** False in a bare repository, at the bare root of linked working trees, and inside `.git`. */
  readonly hasFiles: boolean;
  /** Absolute. A linked working tree has its own directory below `worktrees` of the repository. */
  readonly gitDirectory: string;
  /** Set for another working tree than the current one. The variables that a hook sets do not apply to it. */
  readonly elsewhere?: true;
  /** The clone lacks a part of the history. */
  readonly shallow: boolean;
  readonly head: RepositoryHead;
  /** Commit ids by branch name, from `refs/heads/` and `refs/remotes/origin/`. */
  readonly local: ReadonlyMap<string, string>;
  readonly remote: ReadonlyMap<string, string>;
  /** The refs of branches that Git cannot read, by full name. `local` and `remote` lack them. */
  readonly unreadable: ReadonlyMap<string, RefDamage>;
  /** The branch that `origin/HEAD` points to. */
  readonly originHead?: string;
  /** An id of 40 or 64 zeros, which also shows how long ids are here. */
  readonly zeros: string;
}

export interface RepositoryHead {
  /** Absent if the head is detached. During a rebase, the branch that is being rebased. */
  readonly branch?: string;
  /** Null if there is no commit yet, or if the branch cannot be read. */
  readonly commit: string | null;
  /** The other parents of the merge that is in progress. */
  readonly merging: readonly string[];
}

/** @throws Failure if there is no repository, or if Git is older than 2.25, which Ubuntu 20.04 has */
export async function openRepository(directory: string): Promise<GitRepository> {
  const [place, , refs] = await allEnded([placeOf(directory), requireVersion(directory), readRefs(directory)]);
  requireOwnPaths(place.root, process.platform);
  return { ...place, ...(await withHead(place, refs)) };
}

/** The same repository with its branches of now, after a command that may have changed them. */
export async function withNewBranches(repository: GitRepository): Promise<GitRepository> {
  const { originHead: _, ...place } = repository;
  return { ...place, ...(await withHead(repository, await readRefs(repository.root))) };
}

async function withHead(
  { root, gitDirectory }: Pick<GitRepository, 'root' | 'gitDirectory'>,
  { current, ...branches }: Refs,
): Promise<Pick<GitRepository, 'head' | 'local' | 'remote' | 'unreadable' | 'originHead'>> {
  const at = current ?? (await headOf(root, gitDirectory, branches));
  return { ...branches, head: { ...at, merging: await mergedParents(gitDirectory) } };
}

const FACTS = ['--is-inside-work-tree', '--is-shallow-repository', '--show-object-format', '--absolute-git-dir'];

/** With one process, except where there is no working tree or a path has a line break. */
async function placeOf(
  directory: string,
): Promise<Pick<GitRepository, 'root' | 'hasFiles' | 'gitDirectory' | 'shallow' | 'zeros'>> {
  const { code, stdout } = await attemptGit(directory, ['rev-parse', ...FACTS, '--show-toplevel']);
  const all = code === 0 ? linesOf(stdout) : [];
  const isWhole = all.length === FACTS.length + 1;
  const said = isWhole ? all.slice(0, -1) : linesOf(await gitPath(directory, ['rev-parse', ...FACTS]));
  // Old versions print an unknown option unchanged. Then ids have 40 digits.
  const [inside, shallow, format, ...path] = said;
  const hasFiles = inside === 'true';
  const top = isWhole ? all.at(-1) : undefined;
  const root = hasFiles ? (top ?? (await gitPath(directory, ['rev-parse', '--show-toplevel']))) : resolve(directory);
  const zeros = '0'.repeat(format === 'sha256' ? 64 : 40);
  return { root, hasFiles, gitDirectory: path.join('\n'), shallow: shallow === 'true', zeros };
}

/** Commands that read files need a working tree. All others also work in a bare repository. */
export function requireFiles({ root, hasFiles }: GitRepository): void {
  if (hasFiles) return;
  throw new Failure(
    'no-working-tree',
    `"${root}" is not in a working tree.`,
    'Run this in a clone that has files, or create a working tree with "git worktree add". Commands that only read commits also work here: check --all, whose, integrate --dry-run.',
  );
}

/** @throws Failure if Git writes paths in a form that Node does not read: that of MSYS2 or Cygwin on Windows */
export function requireOwnPaths(root: string, platform: NodeJS.Platform): void {
  if (platform !== 'win32' || !/^\/(?!\/)/.test(root)) return;
  throw new Failure(
    'foreign-git',
    `The first git in PATH is one of MSYS2 or Cygwin: it writes "${root}", which is no path for Windows.`,
    'Install Git for Windows, and put its folder before the other one in PATH.',
  );
}

async function requireVersion(directory: string): Promise<void> {
  const { said, isAtLeast } = await gitVersion(directory);
  if (!isAtLeast(25)) throw new Failure('git-too-old', `"${said}" is too old.`, 'Install git 2.25 or newer.');
}

async function gitPath(directory: string, args: readonly string[]): Promise<string> {
  return withoutLastBreak((await git(directory, args)).toString('utf8'));
}

function linesOf(text: string): string[] {
  return withoutLastBreak(text).split('\n');
}

/** Paths may contain anything, even a line break. Only the last line break is Git's. */
function withoutLastBreak(text: string): string {
  return text.replace(/\r?\n$/, '');
}

interface Refs extends Pick<GitRepository, 'local' | 'remote' | 'unreadable' | 'originHead'> {
  /** The branch that is checked out, if `HEAD` names one of `local`. */
  readonly current?: { readonly branch: string; readonly commit: string };
}

async function readRefs(root: string): Promise<Refs> {
  const local = new Map<string, string>();
  const remote = new Map<string, string>();
  let originHead: string | undefined;
  let current: Refs['current'];
  let hasAliases = false;
  const { lines, broken } = await listRefs(root);
  const unreadable = new Map<string, RefDamage>(broken.map((ref) => [ref, 'broken']));
  for (const line of lines) {
    // Ref names contain no spaces (https://git-scm.com/docs/git-check-ref-format), but bytes that look like one.
    const [, type = '', commit = '', name = '', mark, symref = ''] =
      /^([^ ]+) ([^ ]+) ([^ ]+) (.) (.*)$/.exec(line) ?? [];
    if (mark === '*' && type === 'commit') current = { branch: name.slice('refs/heads/'.length), commit };
    // Git marks the branch that another name of it leads to.
    if (symref !== '' && name.startsWith('refs/heads/')) hasAliases = true;
    if (name === 'refs/remotes/origin/HEAD') {
      if (symref.startsWith('refs/remotes/origin/')) originHead = symref.slice('refs/remotes/origin/'.length);
    } else if (type !== 'commit') unreadable.set(name, type);
    else if (name.startsWith('refs/heads/')) local.set(name.slice('refs/heads/'.length), commit);
    else remote.set(name.slice('refs/remotes/origin/'.length), commit);
  }
  unreadable.delete('refs/remotes/origin/HEAD');
  return {
    local,
    remote,
    unreadable,
    ...(originHead === undefined ? {} : { originHead }),
    ...(current && !hasAliases ? { current } : {}),
  };
}

/** Where `HEAD` names none of the branches. */
async function headOf(
  root: string,
  gitDirectory: string,
  { local, unreadable }: Pick<Refs, 'local' | 'unreadable'>,
): Promise<Pick<RepositoryHead, 'branch' | 'commit'>> {
  if (unreadable.size > 0) {
    // Git does not say where a head leads that it cannot read.
    const [, named = ''] = /^ref: (.+?)\n?$/.exec((await readIfThere(join(gitDirectory, 'HEAD'))) ?? '') ?? [];
    if (unreadable.has(named)) return { branch: named.slice('refs/heads/'.length), commit: null };
  }
  const [symbolic = ''] = await gitLines(root, ['symbolic-ref', '-q', 'HEAD'], { codes: [0, 1] });
  const name = Buffer.from(symbolic, 'latin1').toString('utf8');
  if (name.startsWith('refs/heads/')) {
    const branch = name.slice('refs/heads/'.length);
    const commit = local.get(branch);
    return commit === undefined ? inOtherCase(root, branch, local) : { branch, commit };
  }
  const commit = await headCommit(root);
  const branch = await rebasedBranch(gitDirectory);
  return { ...(branch === undefined ? {} : { branch }), commit };
}

async function headCommit(root: string): Promise<string | null> {
  const [commit] = await gitLines(root, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], { codes: [0, 1] });
  return commit ?? null;
}

/** On a disk that ignores letter case, Git checks out the branch "feat/a" as "Feat/a" if somebody asks for that. */
async function inOtherCase(
  root: string,
  name: string,
  local: ReadonlyMap<string, string>,
): Promise<Pick<RepositoryHead, 'branch' | 'commit'>> {
  const commit = await headCommit(root);
  const same = [...local].find(([each, id]) => id === commit && each.toLowerCase() === name.toLowerCase());
  return { branch: same?.[0] ?? name, commit };
}

/** The other parents of the merge that is in progress in a working tree. */
export async function mergedParents(gitDirectory: string): Promise<string[]> {
  return ((await readIfThere(join(gitDirectory, 'MERGE_HEAD'))) ?? '').split('\n').filter((id) => id !== '');
}

/** A rebase works on a detached head and stores the name of its branch, where `git status` reads it too. */
export async function rebasedBranch(gitDirectory: string): Promise<string | undefined> {
  for (const kept of ['rebase-merge', 'rebase-apply']) {
    const name = (await readIfThere(join(gitDirectory, kept, 'head-name')))?.trim();
    if (name?.startsWith('refs/heads/')) return name.slice('refs/heads/'.length);
  }
  return undefined;
}

export async function readIfThere(path: string): Promise<string | undefined> {
  const bytes = await plainFile(path, 1024 * 1024);
  return Buffer.isBuffer(bytes) ? bytes.toString('utf8') : undefined;
}
