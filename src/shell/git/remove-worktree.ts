/** Removes a working tree that holds nothing but what its branch has. Never uses force, and keeps the branch. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../core/failure.js';
import { systemError } from '../../core/system-error.js';
import { git } from './git.js';
import { ifThere } from './if-there.js';
import { bytesOf, nulSeparated, pathNameOf, type RawPath } from './path-name.js';

const MOST_NAMED = 3;

/** @returns why it stays, as a sentence; undefined if it is gone */
export async function removeWorktree(root: string, path: string): Promise<string | undefined> {
  try {
    if (!(await ifThere(lstat(join(path, '.'))))?.isDirectory()) return 'Its folder is gone. Run: git worktree prune';
    const why = await workIn(path);
    if (why === undefined) await git(root, ['worktree', 'remove', path], { elsewhere: true });
    return why;
  } catch (error) {
    if (error instanceof Failure) return `Git refuses: ${error.message}`;
    const refused = systemError(error);
    if (refused) return refused.message;
    throw error;
  }
}

/** Ignored files do not count, as in Git. Git would also delete a whole repository in an ignored folder. */
async function workIn(path: string): Promise<string | undefined> {
  const options = { elsewhere: true, mustSeeAll: true };
  const listed = async (...args: string[]) => nulSeparated(await git(path, [...args, '-z'], options));
  const shown = ['status', '--porcelain', '--untracked-files=all', '--no-renames', '--ignore-submodules=none'];
  const changed = (await listed(...shown)).map((entry) => entry.slice(3));
  if (changed.length > 0) return `It has work that is not committed: ${namesOf(changed)}.`;
  const ignored = await listed('ls-files', '--others', '--ignored', '--exclude-standard');
  const inside = ignored.filter((name) => name.endsWith('/'));
  if (inside.length > 0) return `It has other repositories or working trees in it: ${namesOf(inside)}.`;
  const unseen = await unseenIn(path, await listed('ls-files', '-v'));
  return unseen.length === 0
    ? undefined
    : `Git does not look for changes in ${namesOf(unseen)}, because of "git update-index". Undo that with --no-skip-worktree or --no-assume-unchanged.`;
}

/** The files that are there and of which Git reports no change. A sparse checkout marks those that are not there. */
async function unseenIn(path: string, tagged: readonly RawPath[]): Promise<RawPath[]> {
  const marked = tagged.flatMap((entry) => (/^[a-zS] /.test(entry) ? [entry.slice(2)] : []));
  const found: RawPath[] = [];
  for (const name of marked) if (await ifThere(lstat(bytesOf(path, name)))) found.push(name);
  return found;
}

function namesOf(paths: readonly RawPath[]): string {
  const first = paths.slice(0, MOST_NAMED).map((name) => `"${pathNameOf(name).path}"`);
  return `${first.join(', ')}${paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''}`;
}
