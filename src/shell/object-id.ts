/**
 * Computes ids as Git does, to verify objects that claim to have an id.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
import { createHash } from 'node:crypto';

/** One entry of a tree, as the tree object stores it. */
export interface RawEntry {
  /** The bytes of its name, one character each. */
  readonly name: string;
  /** A leading zero is ignored. */
  readonly mode: string;
  readonly oid: string;
}

const FOLDER = '40000';

/** @param digits the length of ids in this repository: 40 (SHA-1) or 64 (SHA-256) */
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
