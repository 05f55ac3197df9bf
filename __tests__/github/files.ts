// Files of a story: what a commit changes.

import type { World } from './github-state.js';
import type { Mode, TreeChange } from './objects.js';
import { bytes } from './objects.js';

/** Text, bytes, `null` (delete), or an entry with a mode: a symlink's target, a submodule's commit id, an executable's text. */
export type Content =
  | string
  | Buffer
  | null
  | { readonly mode: Exclude<Mode, '40000'>; readonly content: string | Buffer };
/** By path; as pairs where a path is bytes. */
export type Files = Readonly<Record<string, Content>> | readonly (readonly [path: string | Buffer, content: Content])[];

export const symlink = (content: string): Content => ({ mode: '120000', content });
export const executable = (content: string): Content => ({ mode: '100755', content });
/** @param commit 40 hexadecimal digits. */
export const submodule = (commit: string): Content => ({ mode: '160000', content: commit });

export interface CommitOptions {
  readonly message?: string;
  readonly author?: string;
  /** From old path to new path; contents in `files` come after it. */
  readonly rename?: Readonly<Record<string, string>>;
}

export function changesOf(
  world: World,
  root: string,
  files: Files,
  rename: Readonly<Record<string, string>> = {},
): TreeChange[] {
  const { objects } = world;
  const moves = Object.entries(rename).flatMap(([from, to]): TreeChange[] => {
    const entry = objects.find(root, bytes(from));
    if (entry === undefined) throw new Error(`"${from}" cannot be renamed: it is not there`);
    return [
      [bytes(from), null],
      [bytes(to), entry],
    ];
  });
  const list: readonly (readonly [string | Buffer, Content])[] = Array.isArray(files) ? files : Object.entries(files);
  const contents = list.map(([path, content]): TreeChange => {
    if (content === null) return [bytes(path), null];
    if (typeof content === 'string' || Buffer.isBuffer(content))
      return [bytes(path), { mode: '100644', oid: objects.writeBlob(content) }];
    const oid = content.mode === '160000' ? content.content.toString() : objects.writeBlob(content.content);
    return [bytes(path), { mode: content.mode, oid }];
  });
  return [...moves, ...contents];
}
