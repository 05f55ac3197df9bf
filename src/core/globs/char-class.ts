/**
 * Character classes, and the few characters that stand for all: two characters that no class and no literal tells apart are
 * the same to every glob in question, so one of them is enough for an exact search.
 */
import type { Automaton } from './automaton.js';
import { Unproven } from './budget.js';

export interface CharClass {
  /** The regular expression of minimatch, for one code point. */
  readonly source: string;
  readonly has: (char: string) => boolean;
  /** Code points where the class can begin or end: between two of them it holds all or none. */
  readonly edges: readonly number[];
}

const known = new Map<string, CharClass>();
const LAST = 0x10ffff;

/** @throws Unproven for a form of class that minimatch 11 does not print */
export function classOf(source: string, flags: string): CharClass {
  const key = `${flags}/${source}`;
  const found = known.get(key);
  if (found) return found;
  const edges = edgesOf(source);
  const expression = new RegExp(source, flags);
  const answers = new Map<string, boolean>();
  const has = (char: string): boolean => {
    let answer = answers.get(char);
    if (answer === undefined) {
      answer = expression.test(char);
      answers.set(char, answer);
    }
    return answer;
  };
  const made: CharClass = { source: key, has, edges };
  known.set(key, made);
  return made;
}

const TOKEN = /\\p\{(\w+)\}|\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\([tnrvf])|\\(\W)|([^\\])/uy;
const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', v: '\v', f: '\f' };

/** Every code point the source names (some are its own syntax: more edges than needed do no harm), and every property's. */
function edgesOf(source: string): readonly number[] {
  const edges = new Set<number>();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const token = TOKEN.exec(source);
    if (!token) throw new Unproven(`minimatch describes a class in a form we do not know: "${source}"`);
    const [, property, hex, wide, letter, escaped, plain] = token;
    if (property !== undefined) for (const edge of propertyEdges(property)) edges.add(edge);
    else {
      const char = letter === undefined ? (escaped ?? plain ?? '') : (ESCAPES[letter] ?? '');
      const code = hex ?? wide;
      const point = code === undefined ? char.codePointAt(0) : Number.parseInt(code, 16);
      if (point === undefined) continue;
      edges.add(point);
      edges.add(point + 1);
    }
  }
  return [...edges];
}

const properties = new Map<string, readonly number[]>();

/** Where each run of the property begins and ends, over all of Unicode: once for each of the twelve that minimatch uses. */
function propertyEdges(property: string): readonly number[] {
  const found = properties.get(property);
  if (found) return found;
  const runs = new RegExp(`\\p{${property}}+`, 'gu');
  const edges: number[] = [];
  for (const { first, width, text } of allCharacters()) {
    for (const run of text.matchAll(runs)) {
      edges.push(first + run.index / width, first + (run.index + run[0].length) / width);
    }
  }
  properties.set(property, edges);
  return edges;
}

interface Block {
  readonly first: number;
  /** UTF-16 units of each of its characters. */
  readonly width: number;
  readonly text: string;
}

let blocks: readonly Block[] | undefined;

/** Every character there is, but for the halves of surrogate pairs, which are none. */
function allCharacters(): readonly Block[] {
  blocks ??= [
    { first: 0, width: 1, text: charactersFrom(0, 0xd7ff) },
    { first: 0xe000, width: 1, text: charactersFrom(0xe000, 0xffff) },
    { first: 0x10000, width: 2, text: charactersFrom(0x10000, LAST) },
  ];
  return blocks;
}

function charactersFrom(first: number, last: number): string {
  const points = new Uint32Array(last - first + 1).map((_, index) => first + index);
  const texts: string[] = [];
  for (let at = 0; at < points.length; at += 8192) texts.push(String.fromCodePoint(...points.subarray(at, at + 8192)));
  return texts.join('');
}

/** In the order in which a person would like to read them in a file name. */
const READABLE = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ.+~@#%=,:;&$!^\'()[]{} "*?<>|`\\',
];
const RANK = new Map(READABLE.map((char, index) => [char, index]));

/** One character for each set of characters that the automata cannot tell apart, the readable ones first. */
export function representatives(automata: Iterable<Automaton>): readonly string[] {
  // "." by itself, since "." and ".." are no names.
  const named = new Set<string>(['.']);
  const classes = new Set<CharClass>();
  for (const automaton of automata) {
    for (const char of automaton.chars) named.add(char);
    for (const each of automaton.classes) classes.add(each);
  }
  const chosen = [...named].filter(isLegal);
  const vectors = new Set<string>();
  for (const char of candidates(named, classes)) {
    if (named.has(char)) continue;
    let vector = '';
    for (const each of classes) vector += each.has(char) ? '1' : '0';
    if (vectors.has(vector)) continue;
    vectors.add(vector);
    chosen.push(char);
    if (classes.size === 0) break;
  }
  return chosen.sort((one, other) => rank(one) - rank(other));
}

/** Wherever a set that the automata can tell apart begins, one of these stands. */
function* candidates(named: ReadonlySet<string>, classes: ReadonlySet<CharClass>): Generator<string> {
  yield* READABLE;
  // After "/" and NUL, and after the surrogates, which are no characters.
  const points = new Set<number>([1, 0x30, 0xe000]);
  for (const char of named) points.add((char.codePointAt(0) ?? 0) + 1);
  for (const each of classes) for (const edge of each.edges) points.add(edge);
  for (const point of points) {
    if (point > LAST) continue;
    const char = String.fromCodePoint(point);
    if (isLegal(char)) yield char;
  }
}

/** What a segment of a path in git can hold: no "/", no NUL, no half of a surrogate pair. */
export function isLegal(char: string): boolean {
  const point = char.codePointAt(0) ?? 0;
  return char !== '/' && point !== 0 && (point < 0xd800 || point > 0xdfff);
}

function rank(char: string): number {
  return RANK.get(char) ?? READABLE.length + (char.codePointAt(0) ?? 0);
}
