/**
 * Reads files that may turn out to be a named pipe, a socket or a device, because to open one of these may block
 * forever.
 */
import { constants, type Dirent } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Failure } from '../../core/failure.js';

/** Git reads these files in every folder, and waits if one of them is a named pipe. */
const READ_BY_STATUS = ['.gitignore', '.gitattributes'];

/** What `git status` waits for: a named pipe or the like where it reads a file. */
export async function specialForStatus(root: string): Promise<Failure | undefined> {
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== '.git') folders.push(path);
      if (READ_BY_STATUS.includes(entry.name) && isSpecial(entry)) return notPlain(path);
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
 */
export async function plainFile(path: Buffer | string, most: number): Promise<Buffer | 'too-large' | undefined> {
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  if (!(await lstat(path).catch(() => undefined))?.isFile()) return undefined;
  const file = await open(path, flags).catch(() => undefined);
  try {
    const stats = await file?.stat();
    if (!file || !stats?.isFile()) return undefined;
    return stats.size > most ? 'too-large' : await file.readFile();
  } finally {
    await file?.close();
  }
}
