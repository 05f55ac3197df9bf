/**
 * Copies the untracked files that `.worktreeinclude` lists into a new working tree, such as `.env`. Never follows a link out
 * of a working tree, and never overwrites a file.
 */
import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readlink, symlink, unlink } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { append } from '../../core/maps.js';
import { codeOf, refusalOf } from '../../core/system-error.js';
import { gitSeeing } from './git.js';
import { ifThere } from './if-there.js';
import { bytesOf, nulSeparated, pathNameOf, type RawPath } from './path-name.js';

export const INCLUDE_FILE = '.worktreeinclude';
const MOST_NAMED = 5;

export interface CopiedFiles {
  readonly copied: number;
  /** What was not copied and why, in sentences. */
  readonly notes: readonly string[];
}

/** @param source the working tree that has the files and the list, in the syntax of `.gitignore` */
export async function copyIncluded(source: string, target: string): Promise<CopiedFiles> {
  const list = await ifThere(lstat(join(source, INCLUDE_FILE)));
  if (!list) return { copied: 0, notes: [] };
  if (!list.isFile()) return { copied: 0, notes: [`${INCLUDE_FILE} is not a file, so nothing was copied.`] };
  const listed = ['ls-files', '--others', '--ignored', `--exclude-from=${INCLUDE_FILE}`, '-z'];
  const { stdout, unseen } = await gitSeeing(source, listed, { elsewhere: true });
  let copied = 0;
  const left = new Map<string, string[]>();
  for (const path of nulSeparated(stdout)) {
    const why = await copyOne(source, target, path).catch(refusalOf);
    if (why === undefined) copied += 1;
    else append(left, why, pathNameOf(path).path);
  }
  const notes = [...left].map(([why, all]) => {
    const names = all.slice(0, MOST_NAMED).map((each) => `"${each}"`);
    const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : '';
    return `${names.join(', ')}${more} in ${INCLUDE_FILE} ${all.length === 1 ? 'was' : 'were'} not copied: ${why}.`;
  });
  if (unseen) notes.push(`${INCLUDE_FILE} may list more files. ${unseen.message} ${unseen.hint}`);
  return { copied, notes };
}

/** @returns why it was not copied */
async function copyOne(source: string, target: string, path: RawPath): Promise<string | undefined> {
  if (path.endsWith('/')) return 'another repository is not copied';
  const from = bytesOf(source, path);
  const to = bytesOf(target, path);
  const stats = await ifThere(lstat(from));
  if (!stats) return 'it no longer exists';
  if (!stats.isFile() && !stats.isSymbolicLink()) return 'only files and links are copied';
  if (await ifThere(lstat(to))) return 'the working tree has it already';
  if (!(await makeFolders(target, path))) return 'a folder above it is a link or a file in the working tree';
  if (stats.isFile()) return copyWhole(from, to);
  const link = (await readlink(from, { encoding: 'buffer' })).toString('latin1');
  const end = posix.normalize(posix.join(posix.dirname(path), link));
  if (link.startsWith('/') || /^[A-Za-z]:|\\/.test(link) || end === '..' || end.startsWith('../'))
    return 'it is a link that leads out of the working tree';
  await symlink(Buffer.from(link, 'latin1'), to);
  return undefined;
}

/** A part of a file, as on a full disk, does not stay: the next run would take it for a file of the user. */
async function copyWhole(from: Buffer, to: Buffer): Promise<undefined> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') await unlink(to).catch(() => undefined);
    throw error;
  }
}

/** Makes the folders above a path, unless one of them is a link, which could lead anywhere. */
async function makeFolders(root: string, path: RawPath): Promise<boolean> {
  const names = path.split('/').slice(0, -1);
  for (let count = 1; count <= names.length; count += 1) {
    const folder = bytesOf(root, names.slice(0, count).join('/'));
    await ifThere(mkdir(folder), ['EEXIST']);
    if (!(await ifThere(lstat(folder)))?.isDirectory()) return false;
  }
  return true;
}
