/** Path patterns: a glob without braces, as a sequence of segments. A glob matches what any of its path patterns matches. */
import { braceExpand } from 'minimatch';
import { isLegal } from './alphabet.js';
import { Unproven } from './budget.js';
import { ANY_NAME, forgetSegments, type Segment, segmentOf, unionOf } from './segment.js';

/** Another name that matches `segment` leads to the position `to`. `**` stays at its position. */
export interface Move {
  readonly segment: Segment;
  readonly to: number;
}

export interface PathPattern {
  readonly glob: string;
  /** By position. 0 is the start, and `end` has no moves. */
  readonly moves: readonly (readonly Move[])[];
  readonly end: number;
  /** The plain names at its start, and those at its end in reverse. */
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  /** The text that each of its paths begins and ends with. */
  readonly prefix: string;
  readonly suffix: string;
  /** Has no wildcard, so `firstNames` are the only path. */
  readonly isPlain: boolean;
  /** The number of names in each of its paths, unless it contains `**`. */
  readonly depth: number | undefined;
}

const known = new Map<string, readonly PathPattern[] | Unproven>();
/** Path patterns that are kept from one question to the next. */
const MOST_KEPT = 100_000;
let kept = 0;

/** Before a question, never within one: so its number of steps depends on nothing else. */
export function makeRoom(): void {
  if (kept <= MOST_KEPT) return;
  kept = 0;
  known.clear();
  forgetSegments();
}

/**
 * The path patterns of a glob that can match a path in git.
 * @throws Unproven if the glob cannot be read
 */
export function pathPatternsOf(glob: string): readonly PathPattern[] {
  let patterns = known.get(glob);
  if (!patterns) {
    patterns = compile(glob);
    known.set(glob, patterns);
    kept += patterns instanceof Unproven ? 1 : patterns.length + 1;
  }
  if (patterns instanceof Unproven) throw patterns;
  return patterns;
}

/** The number of globs without braces that it expands to. Counting stops at `most`. */
export function countAlternatives(glob: string, most: number): number {
  return glob.includes('{') ? braceExpand(glob, { braceExpandMax: most }).length : 1;
}

const GLOBSTAR = '**';
type PatternPart = Segment | typeof GLOBSTAR;

function compile(glob: string): readonly PathPattern[] | Unproven {
  try {
    const sequences = [...new Set(braceExpand(glob))].map(partsOf).filter((parts) => parts !== undefined);
    return merged(sequences).map((parts) => patternOf(glob, parts));
  } catch (error) {
    if (error instanceof Unproven) return error;
    // Minimatch throws plain errors if a glob is too long or has too many groups.
    return new Unproven(`minimatch cannot read it (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** Undefined if it cannot match a path in git. */
function partsOf(text: string): readonly PatternPart[] | undefined {
  const parts: PatternPart[] = [];
  for (const written of text.split('/')) {
    const part = written === GLOBSTAR ? GLOBSTAR : nameSegment(written);
    if (part === undefined) return undefined;
    // Two "**" in a row mean the same as one.
    if (part !== GLOBSTAR || parts.at(-1) !== GLOBSTAR) parts.push(part);
  }
  // At the end, "**" matches at least one name.
  if (parts.at(-1) === GLOBSTAR) parts.push(ANY_NAME);
  return parts;
}

/** Undefined if it matches no name that git allows. */
function nameSegment(text: string): Segment | undefined {
  // A plan cannot contain these, and minimatch resolves some of them.
  if (text === '' || text === '.' || text === '..') throw new Unproven(`the glob contains the segment "${text}"`);
  const segment = segmentOf(text);
  return segment?.isPlain && !isName(segment.text) ? undefined : segment;
}

function isName(text: string): boolean {
  return text !== '.' && text !== '..' && [...text].every(isLegal);
}

/** Braces inside one segment, such as `*.{js,ts}`, do not need several patterns. */
function merged(sequences: readonly (readonly PatternPart[])[]): readonly (readonly PatternPart[])[] {
  const [first = [], ...others] = sequences;
  if (others.length === 0 || others.some((parts) => parts.length !== first.length)) return sequences;
  const [place = 0, ...more] = first.flatMap((part, at) => (others.every((each) => each[at] === part) ? [] : [at]));
  const alternatives = sequences.flatMap((parts) => wildPart(parts[place]) ?? []);
  // Plain names stay apart, because the index finds patterns by them.
  if (more.length > 0 || alternatives.length < sequences.length) return sequences;
  return [first.with(place, unionOf(alternatives))];
}

function wildPart(part: PatternPart | undefined): Segment | undefined {
  return isSegment(part) && !part.isPlain ? part : undefined;
}

function patternOf(glob: string, parts: readonly PatternPart[]): PathPattern {
  const moves: Move[][] = [[]];
  let position = 0;
  for (const part of parts) {
    if (part === GLOBSTAR) moves[position]?.push({ segment: ANY_NAME, to: position });
    else {
      moves[position]?.push({ segment: part, to: position + 1 });
      moves.push([]);
      position += 1;
    }
  }
  const firstNames = plainNames(parts);
  const lastNames = plainNames(parts.toReversed());
  const isPlain = firstNames.length === parts.length;
  const [first, last] = [parts[firstNames.length], parts[parts.length - 1 - lastNames.length]];
  return {
    glob,
    moves,
    end: position,
    firstNames,
    lastNames,
    // "**" can match no name at all, so only the names before it are sure to be followed by a slash.
    prefix: [...firstNames, ...(isPlain ? [] : [isSegment(first) ? first.head : ''])].join('/'),
    suffix: [...(isPlain || !isSegment(last) ? [] : [last.tail]), ...lastNames.toReversed()].join('/'),
    isPlain,
    depth: parts.includes(GLOBSTAR) ? undefined : position,
  };
}

function plainNames(parts: readonly PatternPart[]): readonly string[] {
  const names: string[] = [];
  for (const part of parts) {
    if (!isSegment(part) || !part.isPlain) break;
    names.push(part.text);
  }
  return names;
}

function isSegment(part: PatternPart | undefined): part is Segment {
  return part !== undefined && part !== GLOBSTAR;
}

/** Whether their first or last names, their prefix or suffix or their depth already show that they share no path. */
export function disjointByAffix(one: PathPattern, other: PathPattern): boolean {
  return (
    (!one.suffix.endsWith(other.suffix) && !other.suffix.endsWith(one.suffix)) ||
    (!one.prefix.startsWith(other.prefix) && !other.prefix.startsWith(one.prefix)) ||
    isTooShort(one, other) ||
    isTooShort(other, one) ||
    differInLastNames(one.lastNames, other.lastNames)
  );
}

/** The text "ab" ends with "b", but the name "ab" is not the name "b". In prefixes a slash tells them apart. */
function differInLastNames(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) if (one[index] !== other[index]) return true;
  return false;
}

/** `**` matches any number of names, so `end` is the least depth. */
function isTooShort(one: PathPattern, other: PathPattern): boolean {
  return one.depth !== undefined && one.depth < other.end;
}
