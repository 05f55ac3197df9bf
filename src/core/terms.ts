/** The terms that every room of the core shares. */

/** A place in a text file, both numbers from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const CHANGE_KINDS = ['create', 'modify', 'delete'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type Severity = 'error' | 'warn' | 'notice';
