/** Reads the mode and blob of paths at a commit. */
import { type Answer, type Entry, FOLDER } from '../../core/facts/questions.js';
import { git, type ScratchPlace } from './git.js';
import { nulSeparated, pathNameOf, type RawPath, rawPath } from './path-name.js';

/**
 * Above this number the whole tree is listed, because Git compares each name in the tree with each name that it is
 * asked for.
 */
const MOST_NAMED = 400;
const MOST_NAMED_CHARACTERS = 24_000;

export interface TreeEntry extends Entry {
  readonly path: RawPath;
  /** With `--long`: the size of a file in bytes, `BAD` if its object is lost. */
  readonly size: string;
}

/** An entry as `git ls-tree` lists it. */
export async function listTree(root: string, args: readonly string[], scratch?: ScratchPlace): Promise<TreeEntry[]> {
  const output = await git(root, ['ls-tree', '-z', '--full-tree', ...args], scratch ? { scratch } : {});
  return nulSeparated(output).map((record) => {
    const tab = record.indexOf('\t');
    const [mode = '', , oid = '', size = ''] = record.slice(0, tab).split(/ +/);
    return { path: record.slice(tab + 1), mode, oid, size };
  });
}

/**
 * The entries by name, null if there is none. One process. Names are as `pathNameOf` makes them. If two paths have the
 * same name, the valid one takes precedence over the escaped one.
 */
export async function entriesAt(
  root: string,
  commit: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Entry | null>> {
  const wanted = new Set(names);
  // With `-t`, the output also contains folders that Git enters to find other names.
  const found = new Map<string, Entry | null>();
  const listed = await listTree(root, ['-t', ...(areFew(names) ? [commit, '--', ...names] : ['-r', commit])]);
  for (const { path: raw, mode, oid } of listed) {
    const { path } = pathNameOf(raw);
    if (!wanted.has(path) || (found.has(path) && rawPath(path) !== raw)) continue;
    found.set(path, { mode, oid });
  }
  for (const name of names) if (!found.has(name)) found.set(name, null);
  return found;
}

/** Few enough to be passed to Git as arguments. */
export function areFew(names: readonly string[]): boolean {
  const length = names.reduce((sum, name) => sum + name.length, 0);
  // An escaped name cannot be an argument of a process, because its bytes are not text. An empty name is an error for
  // Git.
  return (
    names.length <= MOST_NAMED &&
    length <= MOST_NAMED_CHARACTERS &&
    !names.some((name) => /\\x[0-9A-F]{2}|^$/.test(name))
  );
}

/** All files, or at least those below the folders, by name. One process. */
export async function filesAt(
  root: string,
  commit: string,
  folders: readonly string[] = [],
): Promise<ReadonlyMap<string, Entry>> {
  const named = areFew(folders) ? folders.map((folder) => `${folder}/`) : [];
  const listed = await listTree(root, ['-r', commit, ...(named.length > 0 ? ['--', ...named] : [])]);
  return new Map(listed.map(({ path, mode, oid }) => [pathNameOf(path).path, { mode, oid }]));
}

/** The direct entries of each folder. */
export function foldersOf(
  files: ReadonlyMap<string, Entry>,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, NonNullable<Answer<'folder'>>> {
  const found = new Map<string, Map<string, string>>();
  for (const [path, { mode }] of files) {
    // The root is the folder with an empty path.
    let slash = -1;
    do {
      const folder = path.slice(0, Math.max(0, slash));
      if (wanted.has(folder)) {
        const [name = '', ...below] = path.slice(slash + 1).split('/');
        const entries = found.get(folder) ?? new Map<string, string>();
        found.set(folder, entries.set(name, below.length > 0 ? FOLDER : mode));
      }
      slash = path.indexOf('/', slash + 1);
    } while (slash >= 0);
  }
  return new Map([...found].map(([folder, entries]) => [folder, [...entries].map(([name, mode]) => ({ name, mode }))]));
}
