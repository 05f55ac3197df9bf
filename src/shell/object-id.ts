/** Ids as git computes them: what is said to have an id is compared with it. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
import { createHash } from 'node:crypto';

/** One entry of a tree, as it stands in the object. */
export interface RawEntry {
  /** Its bytes, one character each. */
  readonly name: string;
  /** A zero in front does not count. */
  readonly mode: string;
  readonly oid: string;
}

const FOLDER = '40000';

/** @param digits of the ids of the repository: 40 (SHA-1) or 64 (SHA-256) */
export function blobId(content: Buffer, digits: number): string {
  return objectId('blob', content, digits);
}

export function treeId(entries: readonly RawEntry[], digits: number): string {
  const parts = entries
    .map(({ name, mode, oid }) => ({ name, mode: mode.replace(/^0+/, ''), oid }))
    .map((entry) => ({ ...entry, order: entry.mode === FOLDER ? `${entry.name}/` : entry.name }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ mode, name, oid }) => Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]));
  return objectId('tree', Buffer.concat(parts), digits);
}

function objectId(type: 'blob' | 'tree', content: Buffer, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`${type} ${content.length}\0`)
    .update(content)
    .digest('hex');
}
