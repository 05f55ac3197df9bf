/** Shows many paths as a few folders, because nobody reads the names of hundreds of files. */
import { groupBy } from '../maps.js';
import { firstOf } from './inert.js';

export interface PathsInFolder<T> {
  /** Ends with a slash; empty for files in the root. */
  readonly folder: string;
  readonly entries: readonly T[];
}

interface PathEntry {
  readonly path: string;
  readonly kind?: string;
}

/** Groups paths by their first folder. Each group has the deepest folder that contains all its paths; the largest group is first. */
export function byFolder<T extends PathEntry>(entries: readonly T[]): readonly PathsInFolder<T>[] {
  const groups = groupBy(entries, ({ path }) => path.slice(0, path.indexOf('/') + 1));
  return [...groups.values()]
    .map((each) => ({ folder: commonFolder(each.map(({ path }) => path)), entries: each }))
    .sort((one, other) => other.entries.length - one.entries.length);
}

function commonFolder([first = '', ...others]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (folder !== '' && !others.every((path) => path.startsWith(folder)))
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}

/** `2,990 more in "node_modules/" (is it missing in .gitignore?)` */
export function folderWords({ folder, entries }: PathsInFolder<PathEntry>): string {
  const count = entries.length.toLocaleString('en-US');
  if (folder === '') return `${count} more in the root of the repository`;
  const isNew = entries.every(({ kind }) => kind === 'create');
  return `${count} more in "${folder}"${isNew && entries.length >= MANY ? ' (is it missing in .gitignore?)' : ''}`;
}

/** This many new files in one folder were probably made by a tool. */
const MANY = 20;
const MOST_FOLDERS = 10;

/** Describes the first few folders and the number of other paths. */
export function folderLines(entries: readonly PathEntry[]): readonly string[] {
  const { shown, more } = firstOf(byFolder(entries), MOST_FOLDERS);
  const left = entries.length - shown.reduce((sum, each) => sum + each.entries.length, 0);
  return [
    ...shown.map(folderWords),
    ...(more > 0 ? [`${left.toLocaleString('en-US')} more in ${more} other folders`] : []),
  ];
}
