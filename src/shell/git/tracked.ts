/** The paths that git tracks in the working tree, as they are shown. */
import { git } from './git.js';
import { nameOf, nulSeparated } from './path-name.js';

export async function trackedPaths(root: string): Promise<ReadonlySet<string>> {
  return new Set(nulSeparated(await git(root, ['ls-files', '-z'])).map((path) => nameOf(path).path));
}
