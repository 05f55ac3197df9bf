/** Path patterns by their plain first and last names, so that most of those that cannot share a path are never looked at. */
import { append, remembered } from '../maps.js';
import type { PathPattern } from './path-pattern.js';

export interface PatternIndex<Owner> {
  readonly below: Map<string, PatternIndex<Owner>>;
  /** Patterns whose first names end here, by their last name. */
  readonly byLastName: Map<string, IndexedPattern<Owner>[]>;
  /** Those that end with a wildcard. */
  readonly others: IndexedPattern<Owner>[];
}

export interface IndexedPattern<Owner> {
  readonly pattern: PathPattern;
  readonly owner: Owner;
}

export function newPatternIndex<Owner>(): PatternIndex<Owner> {
  return { below: new Map(), byLastName: new Map(), others: [] };
}

export function add<Owner>(index: PatternIndex<Owner>, pattern: PathPattern, owner: Owner): void {
  let at = index;
  for (const name of pattern.firstNames) at = remembered(at.below, name, () => newPatternIndex<Owner>());
  const last = pattern.lastNames[0];
  if (last === undefined) at.others.push({ pattern, owner });
  else append(at.byLastName, last, { pattern, owner });
}

/** In lists that nobody copies, because that would take as long as to look at them. */
type Candidates<Owner> = readonly (readonly IndexedPattern<Owner>[])[];

/** All that can share a path with the pattern, and some that cannot. */
export function candidatesFor<Owner>(index: PatternIndex<Owner>, pattern: PathPattern): Candidates<Owner> {
  const lists: (readonly IndexedPattern<Owner>[])[] = [];
  let at = index;
  for (const name of pattern.firstNames) {
    lists.push(...endingHere(at, pattern));
    const next = at.below.get(name);
    if (!next) return lists;
    at = next;
  }
  const rest = pattern.isPlain ? endingHere(at, pattern) : endingBelow(at, pattern, pattern.firstNames.length);
  return [...lists, ...rest];
}

function endingHere<Owner>(index: PatternIndex<Owner>, pattern: PathPattern): Candidates<Owner> {
  const last = pattern.lastNames[0];
  return last === undefined
    ? [...index.byLastName.values(), index.others]
    : [index.byLastName.get(last) ?? [], index.others];
}

function endingBelow<Owner>(index: PatternIndex<Owner>, pattern: PathPattern, depth: number): Candidates<Owner> {
  const here = endingHere(index, pattern);
  if (pattern.depth !== undefined && depth >= pattern.depth) return here;
  return [...here, ...[...index.below.values()].flatMap((next) => endingBelow(next, pattern, depth + 1))];
}
