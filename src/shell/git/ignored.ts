/** Which of these paths Git ignores, and which it tracks. */
import { attemptGit, git } from './git.js';
import { nulSeparated, pathNameOf, rawPath } from './path-name.js';

/** A file that Git tracks is never ignored. */
export async function ignoredAmong(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  // With "./", no path is taken for a pattern.
  const input = Buffer.from(paths.map((path) => `./${rawPath(path)}\0`).join(''), 'latin1');
  const options = { input, withWildcards: true };
  const { code, stdout, stderr } = await attemptGit(root, ['check-ignore', '-z', '--stdin'], options);
  if (code === null || code > 1) throw new Error(`git check-ignore: ${stderr.trim()}`);
  return new Set(stdout.split('\0').flatMap((path) => (path === '' ? [] : path.slice('./'.length))));
}

export async function trackedAmong(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const output = await git(root, ['ls-files', '-z', '--', ...paths]);
  return new Set(nulSeparated(output).map((raw) => pathNameOf(raw).path));
}
