/** Removes a working tree that holds nothing but what its branch has. Never uses force, and keeps the branch. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../core/failure.js';
import { git } from './git.js';
import { nulSeparated, pathNameOf } from './path-name.js';

const MOST_NAMED = 3;

/** @returns why it stays, as a sentence; undefined if it is gone */
export async function removeWorktree(root: string, path: string): Promise<string | undefined> {
  if (!(await lstat(join(path, '.')).catch(() => undefined))?.isDirectory())
    return 'Its folder is gone. Run: git worktree prune';
  try {
    const why = await workIn(path);
    if (why === undefined) await git(root, ['worktree', 'remove', path], { elsewhere: true });
    return why;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return `Git refuses: ${error.message}`;
  }
}

/** Ignored files do not count, as in Git. */
async function workIn(path: string): Promise<string | undefined> {
  const shown = ['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=none'];
  const names = nulSeparated(await git(path, shown, { elsewhere: true })).map(
    (entry) => pathNameOf(entry.slice(3)).path,
  );
  if (names.length === 0) return undefined;
  const first = names.slice(0, MOST_NAMED).map((name) => `"${name}"`);
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return `It has work that is not committed: ${first.join(', ')}${more}.`;
}
