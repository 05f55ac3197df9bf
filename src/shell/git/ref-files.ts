/** Reads the commits of refs from the files of Git, without a process. Gives up where only Git can be sure. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Null if there is no such ref, undefined if the files do not show it. */
export type RefCommit = string | null | undefined;

const MOST_BYTES = 4 * 1024 * 1024;

/** @param directory the common directory of Git */
export function refFiles(directory: string): (ref: string) => RefCommit {
  let packed: string | null | undefined;
  let isRead = false;
  return (ref) => {
    if (!isPlainRef(ref)) return undefined;
    // Git packs a ref before it removes the file, so the file is read first.
    const loose = textOf(join(directory, ref));
    if (loose !== null) return /^([0-9a-f]{40}|[0-9a-f]{64})\n$/.exec(loose ?? '')?.[1];
    if (!isRead) packed = textOf(join(directory, 'packed-refs'));
    isRead = true;
    if (packed === undefined || packed === null) return packed;
    const at = packed.indexOf(` ${ref}\n`);
    if (at < 0) return null;
    return /(?:^|\n)([0-9a-f]{40}|[0-9a-f]{64})$/.exec(packed.slice(Math.max(0, at - 65), at))?.[1];
  };
}

/** Git takes some other names too, but none of these can lead out of the folder. */
function isPlainRef(ref: string): boolean {
  return ref
    .split('/')
    .every((name) => /^\w[\w.+@-]*$/.test(name) && !name.includes('..') && !/\.(?:lock)?$/.test(name));
}

/** The names that the default branch may have, in the order in which they are tried. */
export function defaultBranches(originHead: string | undefined): readonly string[] {
  return [...(originHead === undefined ? [] : [originHead]), 'main', 'master'];
}

/** Null if there is none, undefined if it is no plain file or too large. */
function textOf(file: string): string | null | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  // In the place of `feat` may be the folder of `feat/a`.
  if (stats === undefined || stats.isDirectory()) return null;
  return stats.isFile() && stats.size <= MOST_BYTES ? readFileSync(file, 'utf8') : undefined;
}
