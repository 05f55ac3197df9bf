/** All pairs of many sets that meet, at a cost that grows with what is found rather than with the number of pairs. */
import { type Budget, STEPS_PER_PAIR, STEPS_PER_PLAN, spend, Unproven } from './budget.js';
import { indexPaths, type PathIndex } from './existing-witness.js';
import {
  conclude,
  consider,
  type GlobSet,
  type NotProved,
  type Overlap,
  openPair,
  type Pair,
  rowsOfAll,
} from './meet.js';
import { areApart, type Row } from './path-pattern.js';
import { keep, near, newShelf } from './pattern-index.js';
import { newMemory } from './segment.js';

export interface Party<Key> {
  readonly key: Key;
  readonly set: GlobSet;
}

/** `a` comes before `b` in the list that was given. */
export interface Clash<Key> {
  readonly a: Key;
  readonly b: Key;
  readonly meeting: Overlap | NotProved;
}

export interface OverlapsOptions {
  /** Paths of the repository: a witness that exists is shown rather than one that is made up. */
  readonly prefer?: readonly string[] | PathIndex;
  /** For all pairs together; default: `STEPS_PER_PLAN`. */
  readonly budget?: Budget;
}

/**
 * Every two parties that meet or cannot be proved not to, by position of the later one and then of the earlier one.
 * `ordered(i, j)`, i < j: positions of two that may share files.
 */
export function overlaps<Key>(
  parties: readonly Party<Key>[],
  ordered: (i: number, j: number) => boolean,
  options: OverlapsOptions = {},
): readonly Clash<Key>[] {
  const total = options.budget ?? { left: STEPS_PER_PLAN };
  const prefer = options.prefer && ('sorted' in options.prefer ? options.prefer : indexPaths(options.prefer));
  const memory = newMemory();
  const shelf = newShelf<number>();
  /** Why a party cannot be compared with any other. */
  const unreadable = new Map<number, string>();
  const clashes: Clash<Key>[] = [];

  parties.forEach((party, j) => {
    const pairs = new Map<number, Pair | 'ordered'>();
    try {
      const rows = rowsOfAll(party.set.include, total);
      for (const row of rows) {
        near(shelf, row, (earlier, i) => {
          spend(total, 1);
          if (areApart(earlier, row)) return true;
          const pair = pairWith(i, j, pairs);
          if (pair !== 'ordered') charged(total, pair, () => consider(memory, pair, earlier, row));
          return true;
        });
      }
      keepAll(rows, j);
    } catch (error) {
      if (!(error instanceof Unproven)) throw error;
      unreadable.set(j, error.message);
    }
    for (let i = 0; i < j; i++) {
      const meeting = answer(i, j, pairs.get(i));
      const other = parties[i];
      if (meeting && other) clashes.push({ a: other.key, b: party.key, meeting });
    }
  });
  return clashes;

  function pairWith(i: number, j: number, pairs: Map<number, Pair | 'ordered'>): Pair | 'ordered' {
    let pair = pairs.get(i);
    if (pair === undefined) {
      const [earlier, party] = [parties[i], parties[j]];
      const free = earlier && party && !ordered(i, j);
      pair = free ? openPair(earlier.set, party.set, { left: STEPS_PER_PAIR }) : 'ordered';
      pairs.set(i, pair);
    }
    return pair;
  }

  function keepAll(rows: readonly Row[], owner: number): void {
    for (const row of rows) keep(shelf, row, owner);
  }

  function answer(i: number, j: number, pair: Pair | 'ordered' | undefined): Overlap | NotProved | undefined {
    if (pair === 'ordered') return undefined;
    const meeting = pair && charged(total, pair, () => conclude(memory, pair, prefer));
    if (meeting?.kind === 'overlap') return meeting;
    const reason = unreadable.get(i) ?? unreadable.get(j);
    if (reason !== undefined) {
      return pair || !ordered(i, j) ? { kind: 'unproven', globs: firstGlobs(i, j), reason } : undefined;
    }
    return meeting?.kind === 'unproven' ? meeting : undefined;
  }

  function firstGlobs(i: number, j: number): [string, string] {
    return [parties[i]?.set.include[0] ?? '', parties[j]?.set.include[0] ?? ''];
  }
}

/** A pair may use its own budget, but never more than the whole has left. */
function charged<T>(total: Budget, pair: Pair, work: () => T): T {
  const own = pair.budget.left;
  pair.budget.left = Math.min(own, total.left);
  const before = pair.budget.left;
  try {
    return work();
  } finally {
    const used = before - pair.budget.left;
    total.left -= used;
    pair.budget.left = own - used;
  }
}
