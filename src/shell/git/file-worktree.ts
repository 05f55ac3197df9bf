/**
 * Finds the file that a path really names, and the working tree that it is in. Starts no process, because an agent waits
 * for the answer before each edit.
 */
import { lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../core/failure.js';
import { codeOf } from '../../core/system-error.js';
import { pathForm, SHORT_NAME } from './path-form.js';

export interface FoundWorktree {
  readonly root: string;
  /** That of a linked working tree is below `worktrees` of the common one. */
  readonly gitDirectory: string;
  readonly commonDirectory: string;
}

export interface FilePlace {
  /** The file itself, after all links. */
  readonly path: string;
  /** The working trees around it, the innermost first. */
  readonly worktrees: readonly FoundWorktree[];
  readonly isInGitDirectory: boolean;
}

const MOST_LINKS = 40;

/**
 * All files that a write to the path may change: the file at the end of the links, and a link itself, which some tools
 * replace. A program may resolve `..` before links or after them, so both are read.
 *
 * @throws Failure `usage` for a path that cannot be read
 */
export function placesOf(text: string, directory: string): readonly FilePlace[] {
  const targets = new Set(spellingsOf(text).flatMap((each) => targetsOf(each, directory)));
  for (const target of targets) {
    // A tool that deletes a folder does not say which files it deletes.
    const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory() === true;
    if (isFolder) throw new Failure('usage', `"${text}" is a folder.`, 'Name each file by its path.');
  }
  return [...targets].map(placeAt);
}

/** The working trees around a folder, the innermost first. The Git directory of a linked one counts as being in it. */
export function worktreesAround(folder: string): readonly FoundWorktree[] {
  const { path } = followed(resolve(folder));
  return placeAt(join(linkedRootOf(path) ?? path, 'file')).worktrees;
}

function linkedRootOf(folder: string): string | undefined {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (basename(dirname(at)) !== 'worktrees' || !isGitDirectory(at)) continue;
    const root = dirname(resolve(at, textIn(join(at, 'gitdir'))?.trim() ?? '.'));
    return worktreeAt(root)?.gitDirectory === at ? root : undefined;
  }
  return undefined;
}

function spellingsOf(text: string): readonly string[] {
  const refused = (why: string) => new Failure('usage', `"${text}" ${why}.`, 'Name the file by its path.');
  if (text === '' || text.includes('\0')) throw refused('is no path of a file');
  if (/^file:/i.test(text)) {
    try {
      return [fileURLToPath(text)];
    } catch {
      throw refused('is an address that names no file of this machine');
    }
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) throw refused('is an address, and no path of a file');
  const atHome = /^~(?=[/\\]|$)/.test(text) ? [join(homedir(), text.slice(1))] : [];
  const form = pathForm(text, process.platform);
  if ('refused' in form) throw refused(form.refused);
  const slashed = sep === '/' && text.includes('\\') ? [text.replaceAll('\\', '/')] : [];
  return [form.path, ...atHome, ...slashed];
}

function targetsOf(text: string, directory: string): readonly string[] {
  const unresolved = isAbsolute(text) ? text : `${resolve(directory)}${sep}${text}`;
  return [resolve(unresolved), unresolved].flatMap((each) => {
    const { path, lastLinks } = followed(each);
    return [path, ...lastLinks];
  });
}

interface FollowedPath {
  readonly path: string;
  /** The links that the path itself is, without those in the folders above it. */
  readonly lastLinks: readonly string[];
}

/** Follows links as the system does, also links to what does not exist yet. */
function followed(whole: string): FollowedPath {
  const { root } = parse(whole);
  let queue = namesIn(whole.slice(root.length));
  let at = root;
  let links = 0;
  const lastLinks: string[] = [];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (name === '..') {
      at = dirname(at);
      continue;
    }
    const next = join(at, name);
    // A folder in memory may hold a whole repository.
    if (/^\/(?:proc|dev(?!\/shm(?:\/|$)))\//.test(next))
      throw new Failure('usage', `"${whole}" leads through files of the system.`, 'Name the file itself.');
    const stats = lstatSync(next, { throwIfNoEntry: false });
    const isLink = stats?.isSymbolicLink() === true;
    const listed = stats ? join(at, nameOnDisk(at, name, isLink)) : next;
    if (!isLink) {
      at = listed;
      continue;
    }
    links += 1;
    if (links > MOST_LINKS)
      throw new Failure('usage', `"${whole}" leads through too many links.`, 'Name the file itself.');
    const target = readlinkSync(next);
    if (queue.length === 0) lastLinks.push(listed);
    queue = [...namesIn(isAbsolute(target) ? target.slice(parse(target).root.length) : target), ...queue];
    if (isAbsolute(target)) at = parse(target).root;
  }
  return { path: at, lastLinks };
}

function namesIn(path: string): string[] {
  return path.split(sep === '\\' ? /[/\\]/ : '/').filter((name) => name !== '' && name !== '.');
}

/** A disk that ignores letter case also finds a file by another spelling of its name. */
function nameOnDisk(folder: string, name: string, isLink: boolean): string {
  if (process.platform === 'linux') return name;
  try {
    const names = readdirSync(folder);
    if (names.includes(name)) return name;
    const found = names.find((each) => sameName(each, name));
    if (found !== undefined) return found;
    // Windows finds a file by a short name too, such as LONGNA~1.JS. For a link, it gives the name of what it leads to.
    if (isLink) throw new Failure('usage', `"${join(folder, name)}" ${SHORT_NAME}.`, 'Name the link by its own name.');
    return basename(realpathSync.native(join(folder, name)));
  } catch (error) {
    // Without the right to list the folder, the name is as it was given.
    if (!['EACCES', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
    return name;
  }
}

function sameName(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

function placeAt(path: string): FilePlace {
  const worktrees: FoundWorktree[] = [];
  let isInGitDirectory = path.split(/[/\\]/).some(isGitName);
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const found = worktreeAt(folder);
    if (found) worktrees.push(found);
    else if (worktrees.length === 0 && isGitDirectory(folder)) isInGitDirectory = true;
    if (folder === dirname(folder)) break;
  }
  const directories = worktrees.flatMap(({ gitDirectory, commonDirectory }) => [gitDirectory, commonDirectory]);
  const isBelow = (directory: string) => {
    // A bare repository may hold its linked working trees.
    const [innermost] = worktrees;
    const holds = innermost !== undefined && isInside(innermost.root, directory);
    return !holds && isInside(path, directory);
  };
  return { path, worktrees, isInGitDirectory: isInGitDirectory || directories.some(isBelow) };
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** Names under which a disk finds `.git`: https://git-scm.com/docs/git-config, `core.protectHFS` and `core.protectNTFS`. */
function isGitName(name: string): boolean {
  const plain = name
    .replace(/[\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/:.*$/, '')
    .replace(/[. ]+$/, '')
    .normalize('NFKC')
    .toLowerCase();
  return plain === '.git' || plain === 'git~1';
}

/** Undefined if Git would look further up. */
function worktreeAt(root: string): FoundWorktree | undefined {
  const place = join(root, '.git');
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const own = stats.isFile() ? directoryNamedIn(place) : place;
  if (own === undefined || !isGitDirectory(own)) return undefined;
  const gitDirectory = followed(own).path;
  const shared = textIn(join(gitDirectory, 'commondir'))?.trim();
  const commonDirectory = shared === undefined ? gitDirectory : followed(resolve(gitDirectory, shared)).path;
  return { root, gitDirectory, commonDirectory };
}

function directoryNamedIn(file: string): string | undefined {
  const [, named] = /^gitdir: (.+?)\r?\n?$/.exec(textIn(file) ?? '') ?? [];
  return named === undefined ? undefined : resolve(dirname(file), named);
}

function isGitDirectory(folder: string): boolean {
  const has = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
  return has('HEAD') && ((has('objects') && has('refs')) || has('commondir'));
}

const MOST_BYTES = 64 * 1024;

function textIn(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() && stats.size <= MOST_BYTES ? readFileSync(file, 'utf8') : undefined;
}

/** The path from the root of the working tree, with `/`. */
export function pathBelow({ root }: Pick<FoundWorktree, 'root'>, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** Whether the file is in the folder of hooks that the configuration of the repository names. */
export function isHook({ root, commonDirectory }: FoundWorktree, path: string): boolean {
  const [, named] = /^\s*hookspath\s*=\s*"?(.+?)"?\s*$/im.exec(textIn(join(commonDirectory, 'config')) ?? '') ?? [];
  if (named === undefined) return false;
  const folder = folderOf(resolve(root, named.replace(/^~(?=\/)/, homedir())));
  return isInside(path, folder) && folder !== root;
}

/** No hook can be where links lead through files of the system: `/dev/null` turns all of them off. */
function folderOf(hooks: string): string {
  try {
    return followed(hooks).path;
  } catch (error) {
    if (error instanceof Failure) return hooks;
    throw error;
  }
}

/** Whether a file outside of every working tree configures agents or Git for this user. */
export function isUserSettings(path: string): boolean {
  const folder = basename(dirname(path)).toLowerCase();
  const name = basename(path).toLowerCase();
  if (name === '.gitconfig' || name === '.claude.json') return true;
  if (folder === '.claude') return /^(?:settings.*\.json|claude\.md)$/.test(name);
  if (/^\.(?:codex|cursor|gemini|copilot)$/.test(folder))
    return /^(?:config\.toml|(?:hooks|settings|config)\.json)$/.test(name);
  const inner = path.split(sep).join('/').toLowerCase();
  return /\/\.copilot\/hooks\/|\/\.config\/git\/|\/\.claude\/hooks\//.test(inner);
}
