/** Lists files without a commit, and by their attributes. */
import { git } from './git.js';
import { nulSeparated, pathNameOf, rawPath } from './path-name.js';
import { specialForStatus } from './plain-file.js';
import type { GitRepository } from './repository.js';

/** The files of the working tree that are not ignored. */
export async function filesOnDisk({ root }: GitRepository): Promise<readonly string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--full-name', '--', root];
  const output = await git(root, args, { mustSeeAll: true, whenSlow: () => specialForStatus(root) });
  return [...new Set(nulSeparated(output).map((path) => pathNameOf(path).path))].sort();
}

/** The untracked files of a folder that a `.gitignore` hides from Git. */
export async function ignoredFilesIn({ root }: GitRepository, folder: string): Promise<readonly string[]> {
  const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', folder];
  return nulSeparated(await git(root, args)).map((path) => pathNameOf(path).path);
}

/** The files that `.gitattributes` marks as generated for GitHub. */
export async function filesMarkedGenerated({ root }: GitRepository, files: readonly string[]): Promise<string[]> {
  if (!files.some((path) => /(?:^|\/)\.gitattributes$/.test(path))) return [];
  const input = Buffer.from(files.map((path) => `${rawPath(path)}\0`).join(''), 'latin1');
  const output = await git(root, ['check-attr', '--stdin', '-z', 'linguist-generated'], {
    input,
    whenSlow: () => specialForStatus(root),
  });
  const parts = nulSeparated(output);
  return parts.flatMap((path, index) =>
    index % 3 === 0 && ['set', 'true'].includes(parts[index + 2] ?? '') ? [pathNameOf(path).path] : [],
  );
}
