/** Which of these paths Git ignores, and which it tracks. */
import { git } from './git.js';
import { nulSeparated, pathNameOf, rawPath } from './path-name.js';

/** A file that Git tracks is never ignored. */
export async function ignoredAmong(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  // With "./", no path is taken for a pattern.
  const input = Buffer.from(paths.map((path) => `./${rawPath(path)}\0`).join(''), 'latin1');
  const output = await git(root, ['check-ignore', '-z', '--stdin'], { input, codes: [0, 1], withWildcards: true });
  return new Set(nulSeparated(output).map((raw) => pathNameOf(raw).path.slice('./'.length)));
}

export async function trackedAmong(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const output = await git(root, ['ls-files', '-z', '--', ...paths]);
  return new Set(nulSeparated(output).map((raw) => pathNameOf(raw).path));
}
