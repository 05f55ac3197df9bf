/** Mode and blob of paths at a commit. */
import type { Entry } from '../../core/facts/questions.js';
import { git } from './git.js';
import { nulSeparated, pathNameOf, rawPath } from './path-name.js';

/** Above it the whole tree is listed: git compares each name that it meets with each that it is asked for. */
const MOST_NAMED = 400;
const MOST_NAMED_CHARACTERS = 24_000;

/**
 * By name, null where nothing is there. One process. Names are as `pathNameOf` makes them; of two paths with one name
 * the valid one wins over the escaped one.
 */
export async function entriesAt(
  root: string,
  commit: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Entry | null>> {
  const wanted = new Set(names);
  const length = names.reduce((sum, name) => sum + name.length, 0);
  // An escaped name cannot be given to a process as an argument: its bytes are no text. An empty one is an error to git.
  const few =
    names.length <= MOST_NAMED &&
    length <= MOST_NAMED_CHARACTERS &&
    !names.some((name) => /\\x[0-9A-F]{2}|^$/.test(name));
  const output = await git(root, [
    'ls-tree',
    '-z',
    '--full-tree',
    ...(few ? [commit, '--', ...names] : ['-r', '-t', commit]),
  ]);
  const found = new Map<string, Entry | null>();
  for (const record of nulSeparated(output)) {
    const tab = record.indexOf('\t');
    const raw = record.slice(tab + 1);
    const { path } = pathNameOf(raw);
    if (!wanted.has(path) || (found.has(path) && rawPath(path) !== raw)) continue;
    const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
    found.set(path, { mode, oid });
  }
  for (const name of names) if (!found.has(name)) found.set(name, null);
  return found;
}
