/** The files and folders beside what an item may change: as few as possible, and none that the item can change a part of. */
import type { GlobSet } from '../globs/meet.js';
import { remembered } from '../maps.js';
import { compare } from '../order.js';
import { canBeAllowed, isWhollyAllowed } from './allowed-sets.js';

export interface Beside {
  readonly path: string;
  readonly isFolder: boolean;
  /** The number of known files that it covers. */
  readonly files: number;
}

interface Folder {
  readonly children: Map<string, Folder>;
  files: number;
}

/** @param others files or folders that need not exist */
export function besideAllowed(
  sets: readonly GlobSet[],
  files: readonly string[],
  others: readonly string[] = [],
): readonly Beside[] {
  const root = newFolder();
  for (const path of others) addPath(root, path, 0);
  for (const path of files) addPath(root, path, 1);
  return besideIn(root, '', sets);
}

function besideIn(folder: Folder, start: string, sets: readonly GlobSet[]): Beside[] {
  const names = [...folder.children].sort(([one], [other]) => compare(one, other));
  return names.flatMap(([name, child]) => {
    const path = start + name;
    const isFolder = child.children.size > 0;
    const kind = isFolder ? 'folder' : child.files > 0 ? 'file' : 'unknown';
    if (!canBeAllowed(sets, path, kind)) return [{ path, isFolder, files: child.files }];
    return isFolder && !isWhollyAllowed(sets, path) ? besideIn(child, `${path}/`, sets) : [];
  });
}

function addPath(root: Folder, path: string, count: number): void {
  let folder = root;
  for (const name of path.split('/')) {
    folder = remembered(folder.children, name, newFolder);
    folder.files += count;
  }
}

function newFolder(): Folder {
  return { children: new Map(), files: 0 };
}
