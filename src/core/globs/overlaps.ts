/** All pairs of many glob sets that overlap. The cost grows with what is found rather than with the number of pairs. */

import { remembered } from '../maps.js';
import { type Budget, MOST_PATTERNS, STEPS_PER_PAIR, STEPS_PER_PLAN, spend, Unproven } from './budget.js';
import { indexPaths, type PathIndex } from './existing-witness.js';
import {
  conclude,
  consider,
  type GlobSet,
  type NotProved,
  type Overlap,
  openPair,
  type Pair,
  patternsOfAll,
} from './meet.js';
import { countAlternatives, disjointByAffix, makeRoom, type PathPattern } from './path-pattern.js';
import { add, candidatesFor, type IndexedPattern, newPatternIndex } from './pattern-index.js';
import { newMemory } from './segment-overlap.js';

export interface GlobOwner<Key> {
  readonly key: Key;
  readonly set: GlobSet;
  /** What it is part of, as an item is of a plan: the largest are left out first where all are too many. */
  readonly group?: string;
}

/** `a` comes before `b` in the given list. */
export interface GlobClash<Key> {
  readonly a: Key;
  readonly b: Key;
  readonly meeting: Overlap | NotProved;
}

/** Nobody reads more pairs than these, and each pair takes memory. Beyond them, each later owner gets one finding. */
const MOST_CLASHES = 50_000;
/** Among so many pairs it is unknown which ones are new. */
export const TOO_MANY_CLASHES = 'too many other pairs overlap';
const TOO_MANY_PATTERNS = 'the globs of all plans together are more than the proof looks at';

/** By the position of the earlier owner. `ordered` owners may share files. */
type Pairs = Map<number, Pair | 'ordered'>;

export interface OverlapsOptions {
  /** Paths of the repository. A witness that exists is preferred. */
  readonly prefer?: readonly string[] | PathIndex;
  /** For all pairs together. The default is `STEPS_PER_PLAN`. */
  readonly budget?: Budget;
  /** The default is `MOST_CLASHES`. */
  readonly mostClashes?: number;
}

/**
 * All pairs of owners that overlap or cannot be proved not to, ordered by the position of the later one and then of the
 * earlier one. `ordered(i, j)` with i < j says whether the owners at these positions may share files.
 */
export function overlaps<Key>(
  owners: readonly GlobOwner<Key>[],
  ordered: (i: number, j: number) => boolean,
  options: OverlapsOptions = {},
): readonly GlobClash<Key>[] {
  const total = options.budget ?? { left: STEPS_PER_PLAN };
  const prefer = options.prefer && ('sorted' in options.prefer ? options.prefer : indexPaths(options.prefer));
  makeRoom();
  const memory = newMemory();
  const index = newPatternIndex<number>();
  const leftOut = groupsLeftOut(owners);
  /** Why an owner cannot be compared with any other. */
  const unreadable = new Map<number, string>();
  const clashes: GlobClash<Key>[] = [];

  owners.forEach((owner, j) => {
    const pairs: Pairs = new Map();
    const skipped = leftOut.has(owner.group)
      ? TOO_MANY_PATTERNS
      : clashes.length >= (options.mostClashes ?? MOST_CLASHES)
        ? TOO_MANY_CLASHES
        : undefined;
    if (skipped !== undefined) {
      tellOnce(j, skipped);
      return;
    }
    try {
      const patterns = patternsOfAll(owner.set.include, total);
      for (const pattern of patterns) {
        for (const list of candidatesFor(index, pattern)) {
          for (const earlier of list) compare(earlier, pattern, j, pairs);
        }
      }
      for (const pattern of patterns) add(index, pattern, j);
    } catch (error) {
      if (!(error instanceof Unproven)) throw error;
      unreadable.set(j, error.message);
    }
    for (const i of unreadable.has(j) ? owners.slice(0, j).keys() : metBy(pairs)) {
      const meeting = answer(i, j, pairs.get(i));
      const other = owners[i];
      if (meeting && other) clashes.push({ a: other.key, b: owner.key, meeting });
    }
  });
  return clashes;

  /** Positions of all that can clash with the owner; none of the others is looked at. */
  function metBy(pairs: Pairs): readonly number[] {
    return [...new Set([...pairs.keys(), ...unreadable.keys()])].sort((one, other) => one - other);
  }

  function compare(earlier: IndexedPattern<number>, pattern: PathPattern, j: number, pairs: Pairs): void {
    spend(total, 1);
    if (disjointByAffix(earlier.pattern, pattern)) return;
    const pair = pairWith(earlier.owner, j, pairs);
    if (pair !== 'ordered') charged(total, pair, () => consider(memory, pair, earlier.pattern, pattern));
  }

  function pairWith(i: number, j: number, pairs: Pairs): Pair | 'ordered' {
    return remembered(pairs, i, () => {
      const [earlier, owner] = [owners[i], owners[j]];
      const isFree = earlier && owner && !ordered(i, j);
      return isFree ? openPair(earlier.set, owner.set, { left: STEPS_PER_PAIR }) : 'ordered';
    });
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

  /** With the first owner that it may not share files with; none of the others is looked at. */
  function tellOnce(j: number, reason: string): void {
    const i = owners.findIndex((_, at) => at !== j && !ordered(Math.min(at, j), Math.max(at, j)));
    const [owner, other] = [owners[j], owners[i]];
    if (!owner || !other) return;
    const meeting: NotProved = { kind: 'unproven', globs: firstGlobs(i, j), reason };
    clashes.push({ a: other.key, b: owner.key, meeting });
  }

  function firstGlobs(i: number, j: number): [string, string] {
    return [owners[i]?.set.include[0] ?? '', owners[j]?.set.include[0] ?? ''];
  }
}

/** A pair uses its own budget, but never more than the total has left. */
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

/** From the largest on, until the others have few enough path patterns. */
function groupsLeftOut<Key>(owners: readonly GlobOwner<Key>[]): ReadonlySet<string | undefined> {
  const sizes = new Map<string | undefined, number>();
  for (const { group, set } of owners) {
    const count = set.include.reduce((sum, glob) => sum + countAlternatives(glob, MOST_PATTERNS), 0);
    sizes.set(group, (sizes.get(group) ?? 0) + count);
  }
  let total = 0;
  const bySize = [...sizes].sort(([one, a], [other, b]) => a - b || ((one ?? '') < (other ?? '') ? -1 : 1));
  return new Set(
    bySize.flatMap(([group, size]) => {
      total += size;
      return total > MOST_PATTERNS ? [group] : [];
    }),
  );
}
