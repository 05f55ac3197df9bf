/** Finds where Git looks for the pre-commit hook, which may be a folder of the repository or of the whole machine. */
import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { HookPlace } from '../../core/init/pre-commit.js';
import { git } from './git.js';
import { ifThere } from './if-there.js';
import type { GitRepository } from './repository.js';

export interface FoundHookPlace extends HookPlace {
  /** The folder of this repository that the path is in, and the path from there. */
  readonly from: string;
  readonly rest: string;
  /** It is in the directory of Git, so it is only for this clone. */
  readonly isLocal: boolean;
}

export async function preCommitPlace({ root }: GitRepository): Promise<FoundHookPlace> {
  const [hooks, common] = await Promise.all([
    gitPath(root, ['--git-path', 'hooks']),
    gitPath(root, ['--git-common-dir']),
  ]);
  // Husky puts its own hooks into a folder below, and those call the ones above.
  const folder = hooks.endsWith(join('.husky', '_')) ? join(hooks, '..') : hooks;
  const file = join(folder, 'pre-commit');
  const [inGit, inTree] = [below(common, file), below(root, file)];
  const path = inTree ?? file.split(sep).join('/');
  if (inGit !== undefined) return { path, from: common, rest: inGit, isLocal: true };
  if (inTree !== undefined) return { path, from: root, rest: inTree, isLocal: false };
  const refused = `Git takes hooks from "${folder}", which is outside of this repository.`;
  return { path, from: folder, rest: 'pre-commit', isLocal: false, refused };
}

/** Undefined outside of the folder. */
function below(folder: string, file: string): string | undefined {
  const path = relative(folder, file);
  return isAbsolute(path) || path.startsWith('..') ? undefined : path.split(sep).join('/');
}

async function gitPath(root: string, args: readonly string[]): Promise<string> {
  const said = (await git(root, ['rev-parse', ...args])).toString('utf8').replace(/\r?\n$/, '');
  const path = resolve(root, said);
  return (await ifThere(realpath(path))) ?? path;
}
