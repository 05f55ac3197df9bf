/** Terms that every room of the core uses. */

/** A place in a text file. Both numbers begin at 1. Columns count UTF-16 units, as in editors. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const CHANGE_KINDS = ['create', 'modify', 'delete'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type Severity = 'error' | 'warn' | 'notice';
