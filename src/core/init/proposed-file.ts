/** A file that `init` proposes, and what becomes of it given what is there already. */
import { Failure } from '../failure.js';
import type { FoundFile, FoundFiles } from './repository-facts.js';

export interface ProposedFile {
  readonly path: string;
  /** `unchanged`: it already says this. `kept`: it says something else, and is not overwritten. */
  readonly state: 'created' | 'changed' | 'unchanged' | 'kept';
  /** The text to write. Only if it is created or changed. */
  readonly text?: string;
  readonly executable?: true;
  /** For a file that is kept: why, and what a person can do. */
  readonly why?: string;
}

/** A whole file, which is never overwritten. */
export function newFile(path: string, text: string, found: FoundFiles, why: string): ProposedFile {
  const current = textAt(path, found);
  if (current === undefined) return { path, state: 'created', text };
  return current === text ? { path, state: 'unchanged' } : { path, state: 'kept', why };
}

/** A part of a file that may have other text. */
export function changedFile(path: string, before: string | undefined, after: string): ProposedFile {
  if (before === after) return { path, state: 'unchanged' };
  return { path, state: before === undefined ? 'created' : 'changed', text: after };
}

/** @throws Failure `not-a-file` if something else is at the path, or above it */
export function textAt(path: string, found: FoundFiles): string | undefined {
  const there = found.get(path);
  if (!there || there.kind === 'missing') return undefined;
  if (there.kind === 'file') return there.text;
  const { at, what } = described(path, there);
  throw new Failure(
    'not-a-file',
    at === path ? `"${path}" is ${what}.` : `"${path}" cannot be written, because "${at}" is ${what}.`,
    'Move it away, or leave out the option that writes this file. Nothing was written.',
  );
}

function described(
  path: string,
  there: Exclude<FoundFile, { readonly kind: 'file' }>,
): { readonly at: string; readonly what: string } {
  if (there.kind === 'link') return { at: there.path, what: `a link to "${there.target}", which is not followed` };
  return there.kind === 'unusable' ? { at: there.path, what: there.what } : { at: path, what: 'a folder' };
}
