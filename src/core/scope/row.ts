/** Rows: a glob without braces, one segment after the other. A glob is the union of its rows, and minimatch makes them. */
import { GLOBSTAR, Minimatch } from 'minimatch';
import { Unproven } from './budget.js';
import { isLegal } from './char-class.js';
import { GLOB_OPTIONS } from './glob.js';
import { ANY, plainSegment, type Segment, wildSegment } from './segment.js';

/** To match one more name with `segment` leads to the place `to`; `**` stays where it is. */
export interface Move {
  readonly segment: Segment;
  readonly to: number;
}

export interface Row {
  readonly glob: string;
  /** By place: 0 is the start, `end` has no moves. */
  readonly moves: readonly (readonly Move[])[];
  readonly end: number;
  /** The plain names it begins with and (in reverse) ends with. */
  readonly head: readonly string[];
  readonly tail: readonly string[];
  /** Has no wildcard: `head` is the path. */
  readonly isPlain: boolean;
  /** How many names its paths have, if it has no `**`. */
  readonly length: number | undefined;
}

const rows = new Map<string, readonly Row[] | Unproven>();

/**
 * The rows of a glob that can match a path in git: others (`a/../..`, `./a`, `/a`) have none.
 * @throws Unproven when minimatch refuses the glob
 */
export function rowsOf(glob: string): readonly Row[] {
  let known = rows.get(glob);
  if (!known) {
    known = compile(glob);
    rows.set(glob, known);
  }
  if (known instanceof Unproven) throw known;
  return known;
}

function compile(glob: string): readonly Row[] | Unproven {
  try {
    return partsOf(glob).flatMap((parts) => rowOf(glob, parts) ?? []);
  } catch (error) {
    // Too long, too many extglobs, too deep for its recursion: minimatch throws plain errors.
    return new Unproven(`minimatch cannot read it (${error instanceof Error ? error.message : String(error)})`);
  }
}

const MANY = '**';
type Part = Segment | typeof MANY;

function partsOf(glob: string): readonly (readonly Part[])[] {
  const texts = glob.split('/');
  // Without braces and dots every segment stands for itself, and plans repeat the same few: 5 times faster (bench/overlap).
  if (!glob.includes('{') && texts.every((text) => text !== '' && text !== '.' && text !== '..')) {
    return [texts.map(partOf)];
  }
  return new Minimatch(glob, GLOB_OPTIONS).set.map((row) => row.map(toPart));
}

const wildParts = new Map<string, Part>();

function partOf(text: string): Part {
  if (text === MANY) return MANY;
  if (!/[*?[\\(]/.test(text)) return plainSegment(text);
  let part = wildParts.get(text);
  if (part === undefined) {
    const read = new Minimatch(text, GLOB_OPTIONS).set[0]?.[0];
    if (read === undefined) throw new Error(`no segment in "${text}"`);
    part = toPart(read);
    wildParts.set(text, part);
  }
  return part;
}

function toPart(part: Minimatch['set'][number][number]): Part {
  if (part === GLOBSTAR) return MANY;
  return typeof part === 'string' ? plainSegment(part) : wildSegment(part);
}

function rowOf(glob: string, written: readonly Part[]): Row | undefined {
  // Side by side they mean one; at the end it stands for one name at least.
  const parts = written.filter((part, index) => part !== MANY || written[index - 1] !== MANY);
  if (parts.at(-1) === MANY) parts.push(ANY);
  if (parts.some((part) => part !== MANY && part.isPlain && !isName(part.text))) return undefined;

  const moves: Move[][] = [[]];
  const plainHead: string[] = [];
  let place = 0;
  for (const part of parts) {
    if (part === MANY) moves[place]?.push({ segment: ANY, to: place });
    else {
      moves[place]?.push({ segment: part, to: place + 1 });
      moves.push([]);
      place += 1;
    }
  }
  const names = parts.map((part) => (part !== MANY && part.isPlain ? part.text : undefined));
  for (const name of names) {
    if (name === undefined) break;
    plainHead.push(name);
  }
  const plainTail: string[] = [];
  for (const name of names.toReversed()) {
    if (name === undefined) break;
    plainTail.push(name);
  }
  return {
    glob,
    moves,
    end: place,
    head: plainHead,
    tail: plainTail,
    isPlain: plainHead.length === parts.length,
    length: parts.includes(MANY) ? undefined : place,
  };
}

function isName(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && [...text].every(isLegal);
}

/** A quick no: different plain names at the same distance from the start or from the end, or another depth. */
export function areApart(one: Row, other: Row): boolean {
  if (one.length !== undefined && other.length !== undefined && one.length !== other.length) return true;
  return differ(one.tail, other.tail) || differ(one.head, other.head) || tooShort(one, other) || tooShort(other, one);
}

function differ(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) if (one[index] !== other[index]) return true;
  return false;
}

/** `**` at a place stands for any number of names, so `end` is the least depth of a row. */
function tooShort(one: Row, other: Row): boolean {
  return one.length !== undefined && one.length < other.end;
}
