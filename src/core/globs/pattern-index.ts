/** Many rows, kept so that those which cannot meet a given row are never looked at: by plain names at the start and at the end. */
import type { Row } from './path-pattern.js';

export interface Shelf<Owner> {
  readonly below: Map<string, Shelf<Owner>>;
  /** Rows whose plain head ends here, by the plain name they end with. */
  readonly byTail: Map<string, Kept<Owner>[]>;
  readonly others: Kept<Owner>[];
}

export interface Kept<Owner> {
  readonly row: Row;
  readonly owner: Owner;
}

export function newShelf<Owner>(): Shelf<Owner> {
  return { below: new Map(), byTail: new Map(), others: [] };
}

export function keep<Owner>(shelf: Shelf<Owner>, row: Row, owner: Owner): void {
  let at = shelf;
  for (const name of row.head) {
    let next = at.below.get(name);
    if (!next) {
      next = newShelf();
      at.below.set(name, next);
    }
    at = next;
  }
  const tail = row.tail[0];
  if (tail === undefined) at.others.push({ row, owner });
  else {
    const same = at.byTail.get(tail);
    if (same) same.push({ row, owner });
    else at.byTail.set(tail, [{ row, owner }]);
  }
}

/** Visits all rows that could meet this one (some of them do not) until a visit returns false. */
export function near<Owner>(shelf: Shelf<Owner>, row: Row, visit: Visit<Owner>): boolean {
  let at: Shelf<Owner> | undefined = shelf;
  for (const name of row.head) {
    if (!here(at, row, visit)) return false;
    at = at.below.get(name);
    if (!at) return true;
  }
  return row.isPlain ? here(at, row, visit) : under(at, row, row.head.length, visit);
}

type Visit<Owner> = (row: Row, owner: Owner) => boolean;

function here<Owner>(shelf: Shelf<Owner>, row: Row, visit: Visit<Owner>): boolean {
  const tail = row.tail[0];
  if (tail !== undefined) {
    if (!all(shelf.byTail.get(tail), visit)) return false;
  } else {
    for (const rows of shelf.byTail.values()) if (!all(rows, visit)) return false;
  }
  return all(shelf.others, visit);
}

function under<Owner>(shelf: Shelf<Owner>, row: Row, depth: number, visit: Visit<Owner>): boolean {
  if (!here(shelf, row, visit)) return false;
  if (row.length !== undefined && depth >= row.length) return true;
  for (const next of shelf.below.values()) if (!under(next, row, depth + 1, visit)) return false;
  return true;
}

function all<Owner>(kept: readonly Kept<Owner>[] | undefined, visit: Visit<Owner>): boolean {
  return kept?.every(({ row, owner }) => visit(row, owner)) ?? true;
}
