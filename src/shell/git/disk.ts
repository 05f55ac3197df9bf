/** Reads files as Git would store them if they were added now. */
import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { lstat, readlink, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Entry, isFileMode } from '../../core/facts/questions.js';
import type { Failure } from '../../core/failure.js';
import { readDiskSettings } from './disk-settings.js';
import { git, gitLines } from './git.js';
import { ifThere } from './if-there.js';
import { bytesOf, pathNameOf, quotedPath, type RawPath } from './path-name.js';
import { notPlain, plainFile } from './plain-file.js';
import type { GitRepository } from './repository.js';
import type { PathState } from './status.js';

/**
 * The content of the working tree for the paths of a status. Null means nothing, or something that Git cannot store,
 * such as a named pipe. One process for all files.
 */
export async function readDisk(
  repository: GitRepository,
  states: ReadonlyMap<RawPath, PathState>,
): Promise<Map<RawPath, Entry | null>> {
  const found = new Map<RawPath, Entry | null>();
  const files: { path: RawPath; mode: string }[] = [];
  for (const [path, { work }] of states) {
    const known = work?.oid;
    const mode = work && (known === undefined ? await modeOf(repository, path, work.mode) : work.mode);
    if (!work || !mode) found.set(path, null);
    else if (known !== undefined) found.set(path, { mode, oid: known });
    else if (mode === '160000')
      found.set(path, { mode, oid: (await nestedHead(repository, path)) ?? repository.zeros });
    else if (mode === '120000') found.set(path, await linkEntry(repository, path));
    else files.push({ path, mode });
  }
  if (files.length === 0) return found;
  // Git reads the files, because line endings and filters can change what it stores.
  const input = Buffer.from(files.map(({ path }) => `${quotedPath(path)}\n`).join(''), 'latin1');
  const ids = await gitLines(repository.root, ['hash-object', '--stdin-paths'], {
    input,
    elsewhere: repository.elsewhere === true,
    whenSlow: () => specialAmong(repository, files),
  });
  for (const [index, { path, mode }] of files.entries()) found.set(path, { mode, oid: ids[index] ?? repository.zeros });
  return found;
}

/** A linked working tree of this repository is a place to work, not content. So is a repository without any commit. */
export async function isOwnWorktree(repository: GitRepository, path: RawPath): Promise<boolean> {
  const directory = diskPath(repository, path);
  if (directory === undefined || (await nestedHead(repository, path)) === null) return directory !== undefined;
  const [theirs, ours] = await Promise.all([commonDirectory(directory, true), commonDirectory(repository.root, false)]);
  return theirs === ours;
}

/** The path for `node:fs`, which accepts bytes. */
export function diskPathBytes(repository: GitRepository, path: RawPath): Buffer {
  return bytesOf(repository.root, path);
}

async function commonDirectory(directory: string, elsewhere: boolean): Promise<string> {
  const said = (await git(directory, ['rev-parse', '--git-common-dir'], { elsewhere }))
    .toString('utf8')
    .replace(/\r?\n$/, '');
  return realpath(resolve(directory, said));
}

async function nestedHead(repository: GitRepository, path: RawPath): Promise<string | null> {
  const directory = diskPath(repository, path);
  if (directory === undefined) return null;
  const options = { elsewhere: true, codes: [0, 1, 128] };
  const [commit] = await gitLines(directory, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], options);
  return commit ?? null;
}

/** A directory in which a process can start. Its name has to be text. */
function diskPath({ root }: GitRepository, path: RawPath): string | undefined {
  const name = pathNameOf(path);
  return name.encoding ? undefined : resolve(root, name.path);
}

/**
 * Null if Git cannot store it. For Git, everything that is neither a link nor a directory has the mode of a regular
 * file.
 */
async function modeOf(repository: GitRepository, path: RawPath, known?: string): Promise<string | null> {
  if (path.endsWith('/')) return '160000';
  if (known !== undefined && !isFileMode(known)) return known;
  const stats = await statsOf(repository, path);
  if (stats?.isSymbolicLink()) return '120000';
  if (!stats?.isFile()) return null;
  if (known !== undefined) return known;
  return (stats.mode & 0o100) !== 0 && (await readDiskSettings(repository)).hasFileMode ? '100755' : '100644';
}

async function statsOf(repository: GitRepository, path: RawPath): Promise<Stats | undefined> {
  return ifThere(lstat(diskPathBytes(repository, path)));
}

/** A named pipe may have replaced the file after it was checked, and Git would wait for it forever. */
async function specialAmong(
  repository: GitRepository,
  files: readonly { readonly path: RawPath }[],
): Promise<Failure | undefined> {
  for (const { path } of files) {
    const stats = await statsOf(repository, path);
    if (stats && !stats.isFile()) return notPlain(pathNameOf(path).path);
  }
  return undefined;
}

/** With `core.symlinks=false`, a link is a plain file that contains its target. */
async function linkEntry(repository: GitRepository, path: RawPath): Promise<Entry | null> {
  const place = diskPathBytes(repository, path);
  const target = await ifThere(readlink(place, { encoding: 'buffer' }), ['EINVAL']);
  const text = target ?? (await plainFile(place, Number.MAX_SAFE_INTEGER));
  if (!Buffer.isBuffer(text)) return null;
  const hash = createHash(repository.zeros.length === 64 ? 'sha256' : 'sha1');
  return { mode: '120000', oid: hash.update(`blob ${text.length}\0`).update(text).digest('hex') };
}
