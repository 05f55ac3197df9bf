/**
 * The few characters that an exact search has to try. Two characters that no glob in question tells apart lead to the same
 * answers, so one of them is enough.
 */
import type { CharClass } from './char-class.js';

const LAST_CODE_POINT = 0x10ffff;

/** In the order in which they look best in a file name. */
const READABLE = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ.+~@#%=,:;&$!^\'()[]{} "*?<>|`\\',
];
const RANK = new Map(READABLE.map((char, index) => [char, index]));

/** What an automaton can tell apart: the characters that it names and the classes. */
export interface Distinctions {
  readonly chars: ReadonlySet<string>;
  readonly classes: ReadonlySet<CharClass>;
}

/** One character for each set of characters that no glob here distinguishes, readable ones first. */
export function representatives(distinctions: Iterable<Distinctions>): readonly string[] {
  // "." always counts, because "." and ".." are no file names.
  const named = new Set<string>(['.']);
  const classes = new Set<CharClass>();
  for (const each of distinctions) {
    for (const char of each.chars) named.add(char);
    for (const charClass of each.classes) classes.add(charClass);
  }
  const chosen = [...named].filter(isLegal);
  const memberships = new Set<string>();
  for (const char of candidates(named, classes)) {
    if (named.has(char)) continue;
    let membership = '';
    for (const each of classes) membership += each.has(char) ? '1' : '0';
    if (memberships.has(membership)) continue;
    memberships.add(membership);
    chosen.push(char);
    if (classes.size === 0) break;
  }
  return chosen.sort((one, other) => rank(one) - rank(other));
}

/** At least one character of each set that a glob can distinguish. */
function* candidates(named: ReadonlySet<string>, classes: ReadonlySet<CharClass>): Generator<string> {
  yield* READABLE;
  // The characters that follow NUL, "/" and the surrogates, which no name contains.
  const points = new Set<number>([1, 0x30, 0xe000]);
  for (const char of named) points.add((char.codePointAt(0) ?? 0) + 1);
  for (const each of classes) for (const edge of each.edges()) points.add(edge);
  for (const point of points) {
    if (point > LAST_CODE_POINT) continue;
    const char = String.fromCodePoint(point);
    if (isLegal(char)) yield char;
  }
}

/** Whether a name in git can contain the character: "/", NUL and halves of surrogate pairs are excluded. */
export function isLegal(char: string): boolean {
  const point = char.codePointAt(0) ?? 0;
  return char !== '/' && point !== 0 && (point < 0xd800 || point > 0xdfff);
}

function rank(char: string): number {
  return RANK.get(char) ?? READABLE.length + (char.codePointAt(0) ?? 0);
}
