/** Makes Git ignore a file in this clone only. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { git } from './git.js';
import { ifThere } from './if-there.js';

/**
 * Otherwise a file that is only for this clone would count as work that leaves the scope.
 *
 * @returns false if Git ignores the file already
 */
export async function ignoreLocally(root: string, path: string): Promise<boolean> {
  const options = { elsewhere: true, codes: [0, 1], withWildcards: true } as const;
  if ((await git(root, ['check-ignore', path], options)).length > 0) return false;
  const said = await git(root, ['rev-parse', '--git-path', 'info/exclude'], { elsewhere: true });
  const file = resolve(root, said.toString('utf8').replace(/\r?\n$/, ''));
  const before = (await ifThere(readFile(file, 'utf8'))) ?? '';
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}/${path}\n`);
  return true;
}
