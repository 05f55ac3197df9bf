/** What the objects of a plan directory hold. */
import type { Entry } from '../../core/facts/questions.js';
import type { PlanFile } from '../../core/facts/snapshot.js';
import type { RawPath } from './path-name.js';

/** More than a plan may have, so that a plan that is too long still gets its own message. */
export const MOST_PLAN_BYTES = 1024 * 1024;
/** The mode of a folder, as in a tree object. */
export const TREE = '40000';

/** The entries of a tree object, with raw names. `treeId` describes the format. */
export function entriesInTree(tree: Buffer, idLength: number): (Entry & { readonly name: RawPath })[] {
  const entries: (Entry & { readonly name: RawPath })[] = [];
  for (let at = 0; at < tree.length; ) {
    const end = tree.indexOf(0, at);
    const [mode = '', ...words] = tree.toString('latin1', at, end).split(' ');
    at = end + 1 + idLength;
    entries.push({ name: words.join(' '), mode, oid: tree.toString('hex', end + 1, at) });
  }
  return entries;
}

export type PlanText = Pick<PlanFile, 'text' | 'unreadable'>;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function planText(bytes: Buffer): PlanText {
  if (bytes.includes(0)) return { unreadable: 'it is not text' };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { unreadable: 'it is not UTF-8' };
  }
}
