/**
 * Fills the submodules of a new working tree from the copies that the repository already has, without the network. Git keeps
 * a copy of its own for each working tree.
 */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../core/failure.js';
import { git } from './git.js';
import { ifThere } from './if-there.js';
import { nulSeparated, pathNameOf } from './path-name.js';

interface Submodule {
  readonly name: string;
  readonly path: string;
}

/** @returns what is missing, in sentences */
export async function fillSubmodules(worktree: string, common: string): Promise<string[]> {
  const notes: string[] = [];
  for (const submodule of await listSubmodules(worktree)) {
    const note = await fill(worktree, common, submodule);
    if (note !== undefined) notes.push(note);
  }
  return notes;
}

/** Those that the commit has and `.gitmodules` names. */
async function listSubmodules(worktree: string): Promise<Submodule[]> {
  if (!(await ifThere(lstat(join(worktree, '.gitmodules'))))?.isFile()) return [];
  const asked = ['config', '--file', '.gitmodules', '-z', '--get-regexp', '^submodule\\..*\\.path$'];
  const named = nulSeparated(await git(worktree, asked, { elsewhere: true, codes: [0, 1] }));
  const staged = nulSeparated(await git(worktree, ['ls-files', '--stage', '-z'], { elsewhere: true }));
  const links = new Set(staged.filter((line) => line.startsWith('160000 ')).map((line) => line.split('\t')[1]));
  return named.flatMap((entry): Submodule[] => {
    const [key = '', path = ''] = entry.split('\n');
    return links.has(path)
      ? [{ name: pathNameOf(key.slice('submodule.'.length, -'.path'.length)).path, path: pathNameOf(path).path }]
      : [];
  });
}

async function fill(worktree: string, common: string, { name, path }: Submodule): Promise<string | undefined> {
  const hint = `Run: git -C "${worktree}" submodule update --init --recursive -- "${path}"`;
  const isSafe = !name.split('/').includes('..');
  const source = join(common, 'modules', name);
  if (!isSafe || !(await ifThere(lstat(join(source, 'HEAD'))))?.isFile())
    return `The submodule "${path}" is empty, because this clone has no copy of it. ${hint}`;
  const run = (directory: string, args: readonly string[]) =>
    git(directory, args, { elsewhere: true, may: 'copy-locally' });
  try {
    const place = ['-c', `submodule.${name}.url=${source}`, '-c', `submodule.${name}.active=true`];
    await run(worktree, [...place, 'submodule', '--quiet', 'update', '--init', '--', path]);
    const url = ['--git-dir', source, 'config', '--get', 'remote.origin.url'];
    const origin = (await git(worktree, url, { elsewhere: true, codes: [0, 1] })).toString('utf8').trim();
    if (origin !== '') await run(join(worktree, path), ['remote', 'set-url', 'origin', origin]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return `The submodule "${path}" could not be filled: ${error.message} ${hint}`;
  }
  const isNested = (await ifThere(lstat(join(worktree, path, '.gitmodules')))) !== undefined;
  return isNested ? `The submodules inside of "${path}" are empty. ${hint}` : undefined;
}
