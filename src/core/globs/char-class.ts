/** Character classes, `[a-z]`, with the meaning that minimatch gives them. */
import { Unproven } from './budget.js';
import { type PosixClass, posixClassAt } from './posix-class.js';

export interface CharClass {
  readonly has: (char: string) => boolean;
  /** Code points at which the class can begin or end. Between two of them it holds either every code point or none. */
  readonly edges: () => readonly number[];
  /** The character, if the class names exactly one. */
  readonly only: string | undefined;
  /** Nothing is left of it, because its ranges run backwards. */
  readonly isEmpty: boolean;
}

/** By their text, so that equal classes are one and are looked at once. */
const known = new Map<string, CharClass>();

export function forgetClasses(): void {
  known.clear();
}

/** First and last code point. */
type Range = readonly [from: number, to: number];

/**
 * The class whose members begin at `start`, just behind its bracket. `end` is behind the closing one.
 * @throws Unproven if it is not closed, or if it is `[\^]`
 */
export function parseClass(chars: readonly string[], start: number): { charClass: CharClass; end: number } {
  const isNegated = chars[start] === '!' || chars[start] === '^';
  const first = isNegated ? start + 1 : start;
  const ranges: Range[] = [];
  const named: PosixClass[] = [];
  let isBroken = false;
  let isCaretFirst: boolean | undefined;
  let at = first;
  // A "]" that comes first is a member.
  while (chars[at] !== ']' || at === first) {
    const posix = posixClassAt(chars, at);
    if (posix) {
      named.push(posix);
      if (!posix.isComplement) isCaretFirst ??= false;
      at += posix.length;
      continue;
    }
    const from = memberAt(chars, at);
    at = from.end;
    if (chars[at] !== '-' || chars[at + 1] === ']') {
      ranges.push([from.point, from.point]);
      isCaretFirst ??= from.point === CARET;
      continue;
    }
    if (posixClassAt(chars, at + 1)) isBroken = true;
    const to = memberAt(chars, at + 1);
    at = to.end;
    // Minimatch leaves out a range that runs backwards.
    if (from.point <= to.point) {
      ranges.push([from.point, to.point]);
      isCaretFirst ??= from.point === CARET;
    }
  }
  const text = chars.slice(start, at).join('');
  const isEmpty = isBroken || (ranges.length === 0 && named.length === 0);
  // Alone it is "^" if nothing else in the segment is a pattern, and otherwise any character.
  if (text === '\\^') throw new Unproven('minimatch reads "[\\^]" in two ways; "^" needs no brackets');
  const inside = isCaretFirst && !isNegated ? lessCaret(ranges) : ranges;
  const charClass = known.get(text) ?? { ...classOf(inside, named, isNegated, inside !== ranges), isEmpty };
  known.set(text, charClass);
  return { charClass, end: at + 1 };
}

const CARET = '^'.codePointAt(0) ?? 0;
const HYPHEN = '-'.codePointAt(0) ?? 0;

/**
 * What is left of ranges of which the first begins with "^". Minimatch writes ranges into a regular expression as they are, and
 * there a first "^" negates: `[\^a]` is every character but "a". No path has the character 0.
 */
function lessCaret([[, to] = [0, 0], ...others]: readonly Range[]): readonly Range[] {
  const points = to === CARET ? [] : [HYPHEN, to];
  const left = [...points.map((point): Range => [point, point]), ...others];
  return left.length > 0 ? left : [[0, 0]];
}

function isOne([range, ...others]: readonly Range[], named: readonly PosixClass[]): boolean {
  return range !== undefined && others.length === 0 && named.length === 0 && range[0] === range[1];
}

function memberAt(chars: readonly string[], at: number): { readonly point: number; readonly end: number } {
  const place = chars[at] === '\\' ? at + 1 : at;
  const point = chars[place]?.codePointAt(0);
  if (point === undefined) throw new Unproven('the glob does not close "["');
  return { point, end: place + 1 };
}

function classOf(
  ranges: readonly Range[],
  named: readonly PosixClass[],
  isNegated: boolean,
  isInsideNegated: boolean,
): Omit<CharClass, 'isEmpty'> {
  const inside = named.filter((each) => !each.isComplement);
  const complements = named.filter((each) => each.isComplement);
  const hasInside = ranges.length > 0 || inside.length > 0;
  const [range] = ranges;
  return {
    // Minimatch keeps the classes that it defines by what they lack, `[:graph:]` and `[:print:]`, apart from all others.
    has: (char) => {
      const point = char.codePointAt(0) ?? 0;
      const isInside = ranges.some(([from, to]) => from <= point && point <= to) || inside.some(({ has }) => has(char));
      if (hasInside && isInside !== (isNegated || isInsideNegated)) return true;
      return complements.length > 0 && complements.some(({ has }) => has(char)) === isNegated;
    },
    edges: () => [...ranges.flatMap(([from, to]) => [from, to + 1]), ...named.flatMap(({ edges }) => edges())],
    only: range && isOne(ranges, named) && !isNegated && !isInsideNegated ? String.fromCodePoint(range[0]) : undefined,
  };
}
