/**
 * Reads paths from the command line: absolute, relative to the working directory, with `..`, or as a folder or glob.
 */
import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { FOLDER } from '../../core/facts/questions.js';
import { Failure } from '../../core/failure.js';
import { fold, isLiteral, literalPath } from '../../core/globs/glob.js';
import { globOf, globProblems } from '../../core/plan/glob-problems.js';
import { resolveBase } from './branches.js';
import { readDiskSettings } from './disk-settings.js';
import { entriesAt } from './entries.js';
import { ifThere } from './if-there.js';
import { type PathForm, pathForm, SHORT_NAME } from './path-form.js';
import { type GitRepository, openRepository } from './repository.js';

export interface GivenPath {
  /** From the root of the repository. Empty for the root itself. */
  readonly path: string;
  /** The kind of what the working tree has, otherwise of what the base has. A submodule or a link counts as a file. */
  readonly kind: 'file' | 'folder' | 'glob' | 'missing';
  /** For a glob: what it matches. */
  readonly glob?: string;
  readonly isAtBase: boolean;
}

interface NamedPlace extends Pick<GivenPath, 'path' | 'glob'> {
  readonly onDisk?: 'file' | 'folder';
  /** Nothing exists there, and the path ends with a slash. */
  readonly isFolder?: boolean;
  /** If nothing exists there: the same path, read from the root. */
  readonly fromRoot?: string;
}

/**
 * @throws Failure `usage` if a path is empty, ambiguous, outside of the repository, or in the form of another system
 */
export async function givenPaths(
  texts: readonly string[],
  {
    directory,
    base,
    repository: known,
  }: { readonly directory: string; readonly base?: string; readonly repository?: GitRepository },
): Promise<readonly GivenPath[]> {
  const repository = known ?? (await openRepository(directory));
  const { commit } = await resolveBase(repository, base);
  const places = await Promise.all(texts.map((text) => placeOf(text, repository, directory)));
  const names = new Set(places.flatMap(({ path, fromRoot }) => [path, fromRoot ?? '']));
  names.delete('');
  const entries = names.size === 0 ? new Map() : await entriesAt(repository.root, commit, [...names]);
  return places.map(({ path, glob, onDisk, isFolder, fromRoot }) => {
    const mode = path === '' ? FOLDER : entries.get(path)?.mode;
    const isAtBase = mode !== undefined;
    if (mode === FOLDER && onDisk !== 'file') return { path, kind: 'folder', isAtBase };
    if (isAtBase || onDisk) return { path, kind: isAtBase ? 'file' : (onDisk ?? 'file'), isAtBase };
    if (fromRoot !== undefined && entries.get(fromRoot)) {
      throw new Failure(
        'usage',
        `"${path}" does not exist, but "${fromRoot}" does.`,
        `Write "./${fromRoot}" for the first, or the path from here for the second.`,
      );
    }
    if (glob !== undefined) return { path, kind: 'glob', glob, isAtBase };
    return { path, kind: isFolder ? 'folder' : 'missing', isAtBase };
  });
}

/** @throws Failure `usage` for a path outside of the repository */
export async function pathFromRoot(given: string, repository: GitRepository, directory: string): Promise<string> {
  return (await onDiskAt(given, repository, directory)).path;
}

async function placeOf(given: string, repository: GitRepository, directory: string): Promise<NamedPlace> {
  const text = given.trim();
  if (text === '') throw new Failure('usage', 'The path is empty.', 'Name a file or a folder, such as "src/app.ts".');
  // Windows leaves out blanks at the end of a name.
  const exact = await onDiskAt(sep === '\\' ? text : given, repository, directory);
  const { path, missing, onDisk } =
    exact.onDisk || given === text ? exact : await onDiskAt(text, repository, directory);
  if (onDisk) return { path, onDisk };
  const isBelowRoot = repository.hasFiles && (await onDiskAt('.', repository, directory)).path !== '';
  const isFromHere = isAbsolute(text) || /^\.\.?([/\\]|$)/.test(text);
  const { slashed, isFolder } = formOf(text);
  const rest = {
    isFolder,
    ...(isBelowRoot && !isFromHere ? { fromRoot: posix.normalize(slashed).replace(/\/$/, '') } : {}),
  };
  if (!/[\\*?[\]{}]|[@!+]\(/.test(missing)) return { path, ...rest };
  const [problem] = globProblems(missing);
  if (problem) throw new Failure('usage', problem.message, problem.hint);
  const known = path.slice(0, path.length - missing.length);
  if (isLiteral(missing)) return { path: `${known}${literalPath(missing)}`, ...rest };
  return { path, glob: `${known === '' ? '' : `${globOf(known.slice(0, -1))}/`}${missing}`, ...rest };
}

interface DiskPlace extends Pick<NamedPlace, 'path' | 'onDisk'> {
  /** The end of the path, which does not exist. */
  readonly missing: string;
}

function formOf(given: string): Exclude<PathForm, { readonly refused: string }> {
  const form = pathForm(given, process.platform);
  if ('path' in form) return form;
  throw new Failure('usage', `"${given}" ${form.refused}.`, 'Name the file by its own path.');
}

async function onDiskAt(given: string, repository: GitRepository, directory: string): Promise<DiskPlace> {
  const { root, hasFiles } = repository;
  const outside = new Failure(
    'usage',
    `"${given}" is outside the repository at "${root}".`,
    'Name a file of this repository, relative to the working directory or to the root of the repository.',
  );
  if (!hasFiles) {
    const path = posix.normalize(formOf(given).slashed).replace(/\/$|^\.$/, '');
    if (isAbsolute(given) || isAbove(path)) throw outside;
    return { path, missing: path };
  }
  const { parent, names } = await deepestParent(resolve(await realpath(directory), formOf(given).path));
  const top = await realpath(root);
  const below = (place: string) => relative(top, place).split(sep).join('/');
  const whole = join(parent, ...names);
  const path = below(whole);
  if (isAbsolute(path) || isAbove(path)) throw outside;
  const there = await ifThere(lstat(whole));
  if (there) {
    // Windows finds a file by a short name too, such as LONGNA~1.JS.
    const real = there.isSymbolicLink() ? path : below(await realpath(whole));
    const isFolder = there.isDirectory() && (path === '' || !(await isThere(join(whole, '.git'))));
    return { path: await trackedName(repository, real), missing: '', onDisk: isFolder ? 'folder' : 'file' };
  }
  if (sep === '/' && /^[A-Za-z]:[\\/]/.test(given)) throw outside;
  return { path, missing: names.join('/') };
}

/** The name of a file that exists, as Git has it. The disk may find it by others: in another letter case or in NFD. */
async function trackedName(repository: GitRepository, path: string): Promise<string> {
  const names: string[] = [];
  for (const name of path === '' ? [] : path.split('/')) {
    const listed = await ifThere(readdir(join(repository.root, ...names)), ['EACCES', 'EPERM']);
    const found = listed?.includes(name) ? name : listed?.find((each) => fold(each) === fold(name));
    if (listed && found === undefined && process.platform !== 'linux')
      throw new Failure('usage', `"${[...names, name].join('/')}" ${SHORT_NAME}.`, 'Name the link by its own name.');
    names.push(found ?? name);
  }
  const found = names.join('/');
  const composed = found.normalize('NFC');
  return composed !== found && (await readDiskSettings(repository)).composesNames ? composed : found;
}

function isAbove(path: string): boolean {
  return path === '..' || path.startsWith('../');
}

/** Resolves the folders above a file. A link itself counts as a file. */
async function deepestParent(whole: string): Promise<{ readonly parent: string; readonly names: readonly string[] }> {
  const names = [basename(whole)];
  for (let folder = dirname(whole); ; folder = dirname(folder)) {
    const parent = await ifThere(realpath(folder));
    if (parent !== undefined) return { parent, names };
    names.unshift(basename(folder));
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await ifThere(lstat(path))) !== undefined;
}
