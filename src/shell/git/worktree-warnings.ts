/** What often goes wrong in linked working trees: hooks that do not run there, and links that would be committed. */
import { lstat, readlink } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { git, gitSeeing } from './git.js';
import { ifThere } from './if-there.js';
import { nulSeparated, pathNameOf } from './path-name.js';

export async function worktreeWarnings(worktree: string, common: string): Promise<string[]> {
  return [...(await hooksElsewhere(worktree, common)), ...(await linksToCommit(worktree))];
}

/** `core.hooksPath` is relative to the root of each working tree. */
async function hooksElsewhere(worktree: string, common: string): Promise<string[]> {
  const asked = ['config', '--type=path', '--get', 'core.hooksPath'];
  const said = (await git(worktree, asked, { elsewhere: true, codes: [0, 1] })).toString('utf8').replace(/\n$/, '');
  if (said === '') return [];
  const place = resolve(worktree, said);
  if (isWithin(place, common)) return [];
  const isThere = (await ifThere(lstat(join(place, '.')), ['ELOOP', 'EACCES', 'EPERM']))?.isDirectory() === true;
  if (!isThere)
    return [
      `The setting core.hooksPath is "${said}", but "${place}" is no folder that can be read, so no hook runs in "${worktree}". Run what creates it there, or remove the setting: git config --unset core.hooksPath`,
    ];
  if (isWithin(place, worktree)) return [];
  return [
    `The setting core.hooksPath is "${said}", so the hooks in "${worktree}" come from another place, which work elsewhere can change. Make the path relative, or remove the setting: git config --unset core.hooksPath`,
  ];
}

/** The line `node_modules/` of a `.gitignore` matches folders only, so `git add` takes a link of that name. */
async function linksToCommit(worktree: string): Promise<string[]> {
  const listed = ['ls-files', '--others', '--exclude-standard', '-z'];
  const { stdout, unseen } = await gitSeeing(worktree, listed, { elsewhere: true });
  const names = nulSeparated(stdout).filter((path) => /(?:^|\/)node_modules$/.test(path));
  const notes = unseen ? [`${unseen.message} ${unseen.hint}`] : [];
  for (const name of names) {
    const { path } = pathNameOf(name);
    const target = await ifThere(readlink(join(worktree, path)), ['EINVAL']);
    if (target !== undefined)
      notes.push(
        `"${path}" in "${worktree}" is a link that the next commit would take. Write the line "node_modules" without a slash at the end into .gitignore.`,
      );
  }
  return notes;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith('../') && !way.startsWith('..\\'));
}
