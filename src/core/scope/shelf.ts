/** Many rows, kept so that those which cannot meet a given row are never looked at: by plain names at the start and at the end. */
import type { Row } from './row.js';

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

/** All rows that could meet this one; some of them do not. */
export function* near<Owner>(shelf: Shelf<Owner>, row: Row): Generator<Kept<Owner>> {
  let at: Shelf<Owner> | undefined = shelf;
  for (const name of row.head) {
    yield* here(at, row);
    at = at.below.get(name);
    if (!at) return;
  }
  if (row.isPlain) yield* here(at, row);
  else yield* under(at, row, row.head.length);
}

function* here<Owner>(shelf: Shelf<Owner>, row: Row): Generator<Kept<Owner>> {
  const tail = row.tail[0];
  if (tail === undefined) for (const rows of shelf.byTail.values()) yield* rows;
  else yield* shelf.byTail.get(tail) ?? [];
  yield* shelf.others;
}

function* under<Owner>(shelf: Shelf<Owner>, row: Row, depth: number): Generator<Kept<Owner>> {
  yield* here(shelf, row);
  if (row.length !== undefined && depth >= row.length) return;
  for (const next of shelf.below.values()) yield* under(next, row, depth + 1);
}
