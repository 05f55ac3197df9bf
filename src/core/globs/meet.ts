/**
 * Exact answers about sets of paths that are written as globs: do two of them meet, is one inside the other, is one empty?
 *
 * How it is decided. minimatch itself turns a glob into rows of segments (`row.ts`), and each segment into an automaton
 * (`automaton.ts`). Two rows meet when one path leads through both at once: a search over pairs of places (`product.ts`),
 * where each level asks whether two segments have a name in common (`segment.ts`), a search over pairs of automaton nodes
 * (`machine.ts`) with one character for all that the two cannot tell apart (`char-class.ts`). What is left out (`except`)
 * goes along as sets of places, of which only the smallest count. "disjoint" means that a search was exhausted; "overlap"
 * always has a witness, and minimatch has matched it; where a search takes more steps than `budget.ts` allows, "unproven".
 *
 * It is about equal paths: letter case and Unicode form count, as they do in git and in `matches`.
 */
import { type Budget, STEPS_PER_PAIR, spend, Unproven } from './budget.js';
import { findInTree, indexPaths, type PathIndex } from './existing-witness.js';
import { matches } from './glob.js';
import { type Row, rowsOf } from './path-pattern.js';
import { keep, near, newShelf } from './pattern-index.js';
import { findPath } from './product.js';
import { type Memory, newMemory } from './segment.js';

/** The paths that a glob of `include` matches and none of `except`. */
export interface GlobSet {
  readonly include: readonly string[];
  readonly except: readonly string[];
}

/** `globs`: of the first set and of the second. `witness`: a path that both sets hold, confirmed by minimatch. */
export interface Overlap {
  readonly kind: 'overlap';
  readonly witness: string;
  readonly globs: readonly [string, string];
}

/** Neither proved nor refuted within the bound; to be treated as an overlap. */
export interface NotProved {
  readonly kind: 'unproven';
  readonly globs: readonly [string, string];
  readonly reason: string;
}

export type Meeting = { readonly kind: 'disjoint' } | Overlap | NotProved;

export interface MeetOptions {
  /** Paths of the repository: a witness that exists is shown rather than one that is made up. */
  readonly prefer?: readonly string[] | PathIndex;
  /** Counts the steps; default: `STEPS_PER_PAIR` of them. */
  readonly budget?: Budget;
}

export function meet(a: GlobSet, b: GlobSet, options: MeetOptions = {}): Meeting {
  const budget = options.budget ?? { left: STEPS_PER_PAIR };
  const memory = newMemory();
  const pair = openPair(a, b, budget);
  try {
    const shelf = newShelf<undefined>();
    for (const row of rowsOfAll(a.include, budget)) keep(shelf, row, undefined);
    for (const row of rowsOfAll(b.include, budget)) {
      near(shelf, row, (kept) => consider(memory, pair, kept, row));
    }
  } catch (error) {
    giveUp(pair, error, [a.include[0] ?? '', b.include[0] ?? '']);
  }
  return conclude(memory, pair, options.prefer);
}

export type Containment =
  | { readonly kind: 'inside' }
  | { readonly kind: 'outside'; readonly witness: string }
  | { readonly kind: 'unproven'; readonly reason: string };

/** Is every path of `inner` a path of `outer`? The witness is a path that only `inner` holds. */
export function contains(outer: GlobSet, inner: GlobSet, options: MeetOptions = {}): Containment {
  const budget = options.budget ?? { left: STEPS_PER_PAIR };
  const rest: GlobSet = { include: inner.include, except: [...inner.except, ...outer.include] };
  const taken = { include: outer.except, except: [] };
  const left = meet(rest, EVERYTHING, { ...options, budget });
  const found = left.kind === 'overlap' ? left : meet(inner, taken, { ...options, budget });
  if (found.kind === 'overlap') return { kind: 'outside', witness: found.witness };
  if (left.kind === 'unproven') return { kind: 'unproven', reason: left.reason };
  return found.kind === 'unproven' ? { kind: 'unproven', reason: found.reason } : { kind: 'inside' };
}

export type Emptiness =
  | { readonly kind: 'empty' }
  | { readonly kind: 'inhabited'; readonly witness: string }
  | { readonly kind: 'unproven'; readonly reason: string };

/** Can any path be in the set at all? */
export function isEmpty(set: GlobSet, options: MeetOptions = {}): Emptiness {
  const found = meet(set, EVERYTHING, options);
  if (found.kind === 'overlap') return { kind: 'inhabited', witness: found.witness };
  return found.kind === 'disjoint' ? { kind: 'empty' } : { kind: 'unproven', reason: found.reason };
}

const EVERYTHING: GlobSet = { include: ['**'], except: [] };

/** What `do_not_touch` forbids: a glob forbids what it matches and everything below that. */
export function forbiddenBy(globs: readonly string[]): GlobSet {
  return { include: globs.flatMap((glob) => (/(^|\/)\*\*$/.test(glob) ? [glob] : [glob, `${glob}/**`])), except: [] };
}

/** One question about two sets while it is being answered, row by row. */
export interface Pair {
  readonly a: GlobSet;
  readonly b: GlobSet;
  readonly budget: Budget;
  /** Rows that meet, but maybe only in what is left out. */
  readonly hard: [Row, Row][];
  met?: { readonly rows: readonly [Row, Row]; readonly witness: string };
  undecided?: NotProved;
}

export function openPair(a: GlobSet, b: GlobSet, budget: Budget): Pair {
  return { a, b, budget, hard: [] };
}

/** Do these two rows meet? False once the pair is settled, or its budget used up: then no other rows matter. */
export function consider(memory: Memory, pair: Pair, one: Row, other: Row): boolean {
  if (isSettled(pair)) return false;
  try {
    spend(pair.budget, 1);
    const witness = findPath(memory, one, other, [], pair.budget);
    if (witness === undefined) return true;
    if (isLeftOut(pair, witness)) pair.hard.push([one, other]);
    else settle(pair, one, other, witness);
  } catch (error) {
    giveUp(pair, error, [one.glob, other.glob]);
  }
  return !isSettled(pair);
}

/** A pair that ran out of steps has said so. */
function isSettled(pair: Pair): boolean {
  return pair.met !== undefined || (pair.undecided !== undefined && pair.budget.left < 0);
}

/** The answer, after every two rows that could meet were considered. */
export function conclude(memory: Memory, pair: Pair, prefer?: readonly string[] | PathIndex): Meeting {
  for (const [one, other] of pair.hard) {
    if (isSettled(pair)) break;
    try {
      spend(pair.budget, 1);
      const without = rowsOfAll([...pair.a.except, ...pair.b.except], pair.budget);
      const witness = findPath(memory, one, other, without, pair.budget);
      if (witness !== undefined) settle(pair, one, other, witness);
    } catch (error) {
      giveUp(pair, error, [one.glob, other.glob]);
    }
  }
  if (!pair.met) return pair.undecided ?? { kind: 'disjoint' };
  const { rows, witness } = pair.met;
  const index = prefer && ('sorted' in prefer ? prefer : indexPaths(prefer));
  const existing = index && findInTree(index, rows[0], rows[1], (path) => isLeftOut(pair, path));
  return { kind: 'overlap', witness: existing ?? witness, globs: [rows[0].glob, rows[1].glob] };
}

/** A witness counts only when minimatch, which judges the real paths later, says the same. */
function settle(pair: Pair, one: Row, other: Row, witness: string): void {
  if (!matches(one.glob, witness) || !matches(other.glob, witness) || isLeftOut(pair, witness)) {
    throw new Unproven(`the proof finds "${witness}", but minimatch does not`);
  }
  pair.met = { rows: [one, other], witness };
}

function giveUp(pair: Pair, error: unknown, globs: readonly [string, string]): void {
  if (!(error instanceof Unproven)) throw error;
  pair.undecided ??= { kind: 'unproven', globs, reason: error.message };
}

function isLeftOut(pair: Pair, path: string): boolean {
  try {
    return pair.a.except.some((glob) => matches(glob, path)) || pair.b.except.some((glob) => matches(glob, path));
  } catch (error) {
    throw new Unproven(`minimatch cannot read a glob of "except" (${String(error)})`);
  }
}

export function rowsOfAll(globs: readonly string[], budget: Budget): readonly Row[] {
  return [...new Set(globs)].flatMap((glob) => {
    const rows = rowsOf(glob);
    spend(budget, 1 + rows.length);
    return rows;
  });
}
