/**
 * Reads files that may turn out to be a named pipe, a socket or a device, because to open one of these may block
 * forever.
 */
import { constants, type Dirent } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';
import { Failure } from '../../core/failure.js';
import { ifThere } from './if-there.js';

/** Git reads these files in every folder, and waits if one of them is a named pipe. */
const READ_BY_STATUS = ['.gitignore', '.gitattributes'];
/** Far more than the path in a file that names a directory of git. */
const MOST_BYTES = 64 * 1024;

/** What `git status` waits for: a named pipe or the like where it reads a file. */
export async function specialForStatus(root: string): Promise<Failure | undefined> {
  const found = await firstSpecial(root, (entry) => READ_BY_STATUS.includes(entry.name));
  return found === undefined ? undefined : notPlain(found);
}

/** What any command waits for: something that is no file in the place of one that git keeps in its own directory. */
export async function specialOfGit(directory: string): Promise<Failure | undefined> {
  for (const place of gitDirectoriesFor(directory)) {
    const text = (await plainFile(place, MOST_BYTES))?.toString('utf8');
    const own = text === undefined ? place : resolve(dirname(place), /^gitdir: (.+?)\r?\n?$/.exec(text)?.[1] ?? '.');
    const names = await readdir(own).catch((): string[] => []);
    if (!names.includes('HEAD')) continue;
    const shared = (await plainFile(join(own, 'commondir'), MOST_BYTES))?.toString('utf8').trim();
    const root = resolve(own, shared ?? '.');
    // A socket is refused at once, such as that of the file system monitor.
    const found = await firstSpecial(root, (entry) => !entry.isSocket());
    return found === undefined ? undefined : notPlain(join(root, found));
  }
  return undefined;
}

/** Where git looks for its directory, in this order. */
function gitDirectoriesFor(directory: string): string[] {
  const { GIT_DIR: named } = process.env;
  const places = named === undefined ? [] : [resolve(directory, named)];
  for (let at = resolve(directory); ; at = dirname(at)) {
    places.push(join(at, '.git'), at);
    if (at === dirname(at)) return places;
  }
}

/** The first named pipe, socket or device that counts, by its path below the root. */
async function firstSpecial(root: string, isRead: (entry: Dirent) => boolean): Promise<string | undefined> {
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== '.git') folders.push(path);
      if (isRead(entry) && isSpecial(entry)) return path;
    }
  }
  return undefined;
}

function isSpecial(entry: Dirent): boolean {
  return entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice();
}

export function notPlain(path: string): Failure {
  return new Failure(
    'special-file',
    `"${path}" is a named pipe, a socket or a device, so git cannot read it.`,
    'Replace it with a plain file, or delete it.',
  );
}

/**
 * The bytes of a regular file up to a size, `'too-large'` above it, or undefined for anything else. Never blocks, even
 * if the file was replaced after it was checked.
 * @throws the error of Node if the file is there and cannot be read
 */
export async function plainFile(path: Buffer | string, most: number): Promise<Buffer | 'too-large' | undefined> {
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  if (!(await ifThere(lstat(path)))?.isFile()) return undefined;
  // A link, a socket or a folder may have replaced it.
  const file = await ifThere(open(path, flags), ['ELOOP', 'ENXIO', 'EISDIR']);
  try {
    const stats = await file?.stat();
    if (!file || !stats?.isFile()) return undefined;
    return stats.size > most ? 'too-large' : await file.readFile();
  } finally {
    await file?.close();
  }
}
