/**
 * Exact answers about sets of paths that are written as globs: whether two of them overlap, whether one contains the other,
 * whether one is empty. `docs/overlap-proof.md` explains the method with an example.
 *
 * "disjoint" means that a search over all paths found none. "overlap" always has a witness, and minimatch has confirmed it.
 * If a search takes more steps than `budget.ts` allows, the answer is "unproven".
 *
 * Paths are compared as git and `matches` compare them, with letter case and Unicode form.
 */
import { type Budget, outOf, STEPS_PER_PAIR, spend, Unproven } from './budget.js';
import { findInTree, indexPaths, type PathIndex } from './existing-witness.js';
import { matches } from './glob.js';
import { makeRoom, type PathPattern, pathPatternsOf } from './path-pattern.js';
import { findPath } from './path-search.js';
import { add, candidatesFor, newPatternIndex } from './pattern-index.js';
import { type Memory, newMemory } from './segment-overlap.js';

/** The paths that a glob of `include` matches and no glob of `except` does. */
export interface GlobSet {
  readonly include: readonly string[];
  readonly except: readonly string[];
}

/** `globs` are one of the first set and one of the second. `witness` is a path in both sets, confirmed by minimatch. */
export interface Overlap {
  readonly kind: 'overlap';
  readonly witness: string;
  readonly globs: readonly [string, string];
}

/** Neither proved nor refuted. Callers treat it as an overlap. */
export interface NotProved {
  readonly kind: 'unproven';
  readonly globs: readonly [string, string];
  readonly reason: string;
}

export type Meeting = { readonly kind: 'disjoint' } | Overlap | NotProved;

export interface MeetOptions {
  /** Paths of the repository. A witness that exists is preferred. */
  readonly prefer?: readonly string[] | PathIndex;
  /** The default is `STEPS_PER_PAIR`. */
  readonly budget?: Budget;
  /** Of all questions that share it, in place of `budget`. */
  readonly total?: Budget;
}

export function meet(a: GlobSet, b: GlobSet, { total, ...options }: MeetOptions = {}): Meeting {
  if (total) return outOf(total, (budget) => meet(a, b, { ...options, budget }));
  makeRoom();
  const budget = options.budget ?? { left: STEPS_PER_PAIR };
  const memory = newMemory();
  const pair = openPair(a, b, budget);
  try {
    const index = newPatternIndex<undefined>();
    for (const pattern of patternsOfAll(a.include, budget)) add(index, pattern, undefined);
    for (const pattern of patternsOfAll(b.include, budget)) {
      for (const list of candidatesFor(index, pattern)) {
        for (const candidate of list) {
          if (isSettled(pair)) return conclude(memory, pair, options.prefer);
          consider(memory, pair, candidate.pattern, pattern);
        }
      }
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

/** Whether `outer` contains every path of `inner`. The witness is a path that only `inner` contains. */
export function contains(outer: GlobSet, inner: GlobSet, { total, ...options }: MeetOptions = {}): Containment {
  if (total) return outOf(total, (budget) => contains(outer, inner, { ...options, budget }));
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

/** Whether the set contains any path at all. */
export function isEmpty(set: GlobSet, options: MeetOptions = {}): Emptiness {
  const found = meet(set, EVERYTHING, options);
  if (found.kind === 'overlap') return { kind: 'inhabited', witness: found.witness };
  return found.kind === 'disjoint' ? { kind: 'empty' } : { kind: 'unproven', reason: found.reason };
}

const EVERYTHING: GlobSet = { include: ['**'], except: [] };

/** The paths that `do_not_touch` forbids: what its globs match, and everything below that. */
export function forbiddenBy(globs: readonly string[]): GlobSet {
  return { include: globs.flatMap((glob) => (/(^|\/)\*\*$/.test(glob) ? [glob] : [glob, `${glob}/**`])), except: [] };
}

/** A question about two sets while it is being answered, one pair of path patterns after the other. */
export interface Pair {
  readonly a: GlobSet;
  readonly b: GlobSet;
  readonly budget: Budget;
  /** Patterns that overlap, perhaps only in excepted paths. */
  readonly hard: [PathPattern, PathPattern][];
  met?: { readonly patterns: readonly [PathPattern, PathPattern]; readonly witness: string };
  undecided?: NotProved;
}

export function openPair(a: GlobSet, b: GlobSet, budget: Budget): Pair {
  return { a, b, budget, hard: [] };
}

/** Looks at two path patterns, unless the question is already answered or its budget used up. */
export function consider(memory: Memory, pair: Pair, one: PathPattern, other: PathPattern): void {
  if (isSettled(pair)) return;
  try {
    spend(pair.budget, 1);
    const witness = findPath(memory, one, other, [], pair.budget);
    if (witness === undefined) return;
    if (isExcepted(pair, witness)) pair.hard.push([one, other]);
    else settle(pair, one, other, witness);
  } catch (error) {
    giveUp(pair, error, [one.glob, other.glob]);
  }
}

function isSettled(pair: Pair): boolean {
  return pair.met !== undefined || (pair.undecided !== undefined && pair.budget.left < 0);
}

/** The answer, once all pairs of patterns that could overlap have been considered. */
export function conclude(memory: Memory, pair: Pair, prefer?: readonly string[] | PathIndex): Meeting {
  for (const [one, other] of pair.hard) {
    if (isSettled(pair)) break;
    try {
      spend(pair.budget, 1);
      const except = patternsOfAll([...pair.a.except, ...pair.b.except], pair.budget);
      const witness = findPath(memory, one, other, except, pair.budget);
      if (witness !== undefined) settle(pair, one, other, witness);
    } catch (error) {
      giveUp(pair, error, [one.glob, other.glob]);
    }
  }
  if (!pair.met) return pair.undecided ?? { kind: 'disjoint' };
  const { patterns, witness } = pair.met;
  const [one, other] = patterns;
  const index = prefer && ('sorted' in prefer ? prefer : indexPaths(prefer));
  const existing = index && findInTree(index, one, other, (path) => isExcepted(pair, path));
  return { kind: 'overlap', witness: existing ?? witness, globs: [one.glob, other.glob] };
}

/** Accepts a witness only if minimatch, which judges the real paths later, agrees. */
function settle(pair: Pair, one: PathPattern, other: PathPattern, witness: string): void {
  if (!matches(one.glob, witness) || !matches(other.glob, witness) || isExcepted(pair, witness)) {
    throw new Unproven(`the proof finds "${witness}", but minimatch does not`);
  }
  pair.met = { patterns: [one, other], witness };
}

function giveUp(pair: Pair, error: unknown, globs: readonly [string, string]): void {
  if (!(error instanceof Unproven)) throw error;
  pair.undecided ??= { kind: 'unproven', globs, reason: error.message };
}

function isExcepted(pair: Pair, path: string): boolean {
  try {
    return pair.a.except.some((glob) => matches(glob, path)) || pair.b.except.some((glob) => matches(glob, path));
  } catch (error) {
    throw new Unproven(`minimatch cannot read a glob of "except" (${String(error)})`);
  }
}

export function patternsOfAll(globs: readonly string[], budget: Budget): readonly PathPattern[] {
  return [...new Set(globs)].flatMap((glob) => {
    const patterns = pathPatternsOf(glob);
    spend(budget, 1 + patterns.length);
    return patterns;
  });
}
