/** The names under which Git would add files. */
import { readDiskSettings } from './disk-settings.js';
import { git } from './git.js';
import { nulSeparated, type RawPath } from './path-name.js';
import type { GitRepository } from './repository.js';
import type { PathState } from './status.js';

/**
 * With `core.ignoreCase`, Git adds `Src/a.js` as `src/a.js` if its index has a folder `src`, because the disk has only
 * one of the two.
 */
export async function addedNames(
  repository: GitRepository,
  states: ReadonlyMap<RawPath, PathState>,
): Promise<(path: RawPath) => RawPath> {
  const isNew = (path: RawPath) => {
    const state = states.get(path);
    return state?.head === null && state.index === null && path.includes('/');
  };
  if (![...states.keys()].some(isNew) || !(await readDiskSettings(repository)).ignoresCase) return (path) => path;
  const folders = await indexFolders(repository);
  return (path) => (isNew(path) ? inFolders(path, folders) : path);
}

/** The folders of the index, by their names in lower case. */
async function indexFolders({ root, elsewhere }: GitRepository): Promise<ReadonlyMap<string, string>> {
  const paths = nulSeparated(await git(root, ['ls-files', '-z'], { elsewhere: elsewhere === true }));
  const folders = new Map<string, string>();
  for (const path of paths) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      folders.set(lowerCase(path.slice(0, end)), path.slice(0, end));
    }
  }
  return folders;
}

function inFolders(path: RawPath, folders: ReadonlyMap<string, string>): RawPath {
  let added = path;
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    const known = folders.get(lowerCase(path.slice(0, end)));
    if (known === undefined) break;
    added = `${known}${path.slice(end)}`;
  }
  return added;
}

/** Git folds only these letters. */
function lowerCase(path: RawPath): RawPath {
  return path.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
