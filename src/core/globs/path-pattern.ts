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
  /** What all its paths begin and end with, as text. */
  readonly begin: string;
  readonly finish: string;
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
    if (error instanceof Unproven) return error;
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
  let place = 0;
  for (const part of parts) {
    if (part === MANY) moves[place]?.push({ segment: ANY, to: place });
    else {
      moves[place]?.push({ segment: part, to: place + 1 });
      moves.push([]);
      place += 1;
    }
  }
  const head = plainNames(parts);
  const tail = plainNames(parts.toReversed());
  const isPlain = head.length === parts.length;
  const [first, last] = [parts[head.length], parts[parts.length - 1 - tail.length]];
  return {
    glob,
    moves,
    end: place,
    head,
    tail,
    // A "**" in front may stand for nothing, so only behind the names it adds a slash.
    begin: isPlain ? head.join('/') : [...head, headOf(first)].join('/'),
    finish: isPlain ? head.join('/') : joinTail(last, tail.toReversed()),
    isPlain,
    length: parts.includes(MANY) ? undefined : place,
  };
}

function plainNames(parts: readonly Part[]): readonly string[] {
  const names: string[] = [];
  for (const part of parts) {
    if (part === MANY || !part.isPlain) break;
    names.push(part.text);
  }
  return names;
}

function headOf(part: Part | undefined): string {
  return part === undefined || part === MANY ? '' : part.affixes().head;
}

function joinTail(part: Part | undefined, names: readonly string[]): string {
  return part === undefined || part === MANY ? names.join('/') : [part.affixes().tail, ...names].join('/');
}

function isName(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && [...text].every(isLegal);
}

/** A quick no: they begin or end with other names or texts, or are of another depth. */
export function areApart(one: Row, other: Row): boolean {
  return (
    (!one.finish.endsWith(other.finish) && !other.finish.endsWith(one.finish)) ||
    (!one.begin.startsWith(other.begin) && !other.begin.startsWith(one.begin)) ||
    tooShort(one, other) ||
    tooShort(other, one) ||
    endApart(one.tail, other.tail)
  );
}

/** As text, "b" ends "ab"; as a name it does not. Where they begin there is always a slash to tell. */
function endApart(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) if (one[index] !== other[index]) return true;
  return false;
}

/** `**` at a place stands for any number of names, so `end` is the least depth of a row. */
function tooShort(one: Row, other: Row): boolean {
  return one.length !== undefined && one.length < other.end;
}
