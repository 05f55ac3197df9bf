/** Looks at files of the working tree and writes them, without ever following a link or writing half a file. */
import { chmod, link, lstat, mkdir, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FoundFile } from '../../core/init/repository-facts.js';
import { codeOf, refusedFailure } from '../../core/system-error.js';
import { ifThere } from './if-there.js';
import { plainFile } from './plain-file.js';

/** Far more than any of the files that are written. */
const MOST_BYTES = 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @param path from the folder, with "/" between its parts */
export async function lookAt(folder: string, path: string): Promise<FoundFile> {
  const names = path.split('/');
  for (let depth = 1; depth <= names.length; depth++) {
    const part = names.slice(0, depth).join('/');
    const stats = await ifThere(lstat(join(folder, part)));
    if (!stats) return { kind: 'missing' };
    if (stats.isSymbolicLink()) return { kind: 'link', path: part, target: await readlink(join(folder, part)) };
    if (depth === names.length && stats.isDirectory()) return { kind: 'folder' };
    if (depth === names.length && stats.isFile()) return fileAt(join(folder, path), path);
    if (!stats.isDirectory()) {
      return { kind: 'unusable', path: part, what: stats.isFile() ? 'a file' : 'a named pipe, a socket or a device' };
    }
  }
  return { kind: 'missing' };
}

async function fileAt(file: string, path: string): Promise<FoundFile> {
  const bytes = await plainFile(file, MOST_BYTES);
  if (bytes === undefined) return { kind: 'unusable', path, what: 'a file that cannot be read' };
  if (bytes === 'too-large') return { kind: 'unusable', path, what: `a file with more than ${MOST_BYTES} bytes` };
  try {
    if (!bytes.includes(0)) return { kind: 'file', text: utf8.decode(bytes) };
  } catch {
    // The same answer as for a file with zero bytes.
  }
  return { kind: 'unusable', path, what: 'a file that is not UTF-8 text' };
}

export interface WrittenFile {
  readonly folder: string;
  readonly path: string;
  readonly text: string;
  readonly executable: boolean;
  /** Whether a file is at the path already. If not, one that appears meanwhile is not overwritten. */
  readonly replaces: boolean;
}

/** Each file appears as a whole or not at all. */
export async function writeWorkingFile({ folder, path, text, executable, replaces }: WrittenFile): Promise<void> {
  const file = join(folder, path);
  const half = `${file}.${process.pid}.new`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const mode = replaces ? (await lstat(file)).mode & 0o777 : executable ? 0o777 : 0o666;
    await writeFile(half, text, { flag: 'wx', mode });
    if (replaces) await chmod(half, mode);
    await (replaces ? rename(half, file) : moveToFree(half, file));
  } catch (error) {
    const again = 'Then run the command again. It leaves alone what is written already.';
    throw refusedFailure(error, 'not-written', `"${path}" cannot be written.`, again);
  } finally {
    await rm(half, { force: true }).catch(() => undefined);
  }
}

/** What systems say where there are no links. */
const WITHOUT_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];

/** A link fails if its place is taken, but some file systems have no links. */
async function moveToFree(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!WITHOUT_LINKS.includes(codeOf(error) ?? '')) throw error;
    await rename(from, to);
  }
}
