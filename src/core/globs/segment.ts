/** Segments: the parts of a glob between two slashes, braces already expanded. */

import { Minimatch } from 'minimatch';
import { remembered } from '../maps.js';
import { type Automaton, automatonOf } from './automaton.js';
import { forgetClasses } from './char-class.js';
import { GLOB_OPTIONS } from './glob.js';
import { parseSegment, type SegmentPart } from './segment-parser.js';

export interface Segment {
  /** Unique in this process. */
  readonly id: number;
  /** The name itself if `isPlain`, otherwise as it is written. */
  readonly text: string;
  /** Has no wildcard. */
  readonly isPlain: boolean;
  readonly parts: () => readonly SegmentPart[];
  readonly automaton: () => Automaton;
  /** Minimatch's own answer. */
  readonly matches: (name: string) => boolean;
  /** The text that each of its names begins and ends with. */
  readonly head: string;
  readonly tail: string;
}

let count = 0;

/** Any name at all. `**` matches any number of them. */
export const ANY_NAME = wildSegment('*', [{ kind: 'star' }]);

/** By name. */
const plain = new Map<string, Segment>();
/** By the text in the glob. */
const written = new Map<string, Segment | undefined>([['*', ANY_NAME]]);
/** By the ids of the segments. */
const unions = new Map<string, Segment>();

/** Those that are in use stay as they are: the same text only gets another segment from now on. */
export function forgetSegments(): void {
  for (const each of [plain, written, unions]) each.clear();
  written.set('*', ANY_NAME);
  forgetClasses();
}

/**
 * Undefined if the segment matches no name at all.
 * @throws Unproven if the parser refuses it, and whatever minimatch throws if minimatch does
 */
export function segmentOf(text: string): Segment | undefined {
  if (!/[*?[\\(]/.test(text)) return plainSegment(text);
  if (!written.has(text)) written.set(text, readSegment(text));
  return written.get(text);
}

function readSegment(text: string): Segment | undefined {
  const parts = parseSegment(text);
  if (!parts) return undefined;
  const chars = leadingChars(parts);
  return chars.length === parts.length ? plainSegment(chars.join('')) : wildSegment(text, parts);
}

/** Matches what any of the segments matches. So `*.{js,ts}` is one segment, although its braces are expanded. */
export function unionOf(segments: readonly Segment[]): Segment {
  return remembered(unions, segments.map((each) => each.id).join(), () => ({
    ...newSegment(`@(${segments.map((each) => each.text).join('|')})`, () => [
      { kind: 'extglob', sign: '@', alternatives: segments.map((each) => each.parts()) },
    ]),
    isPlain: false,
    matches: (name) => segments.some((each) => each.matches(name)),
    head: commonChars(segments.map((each) => [...each.head])).join(''),
    tail: commonChars(segments.map((each) => [...each.tail].reverse()))
      .reverse()
      .join(''),
  }));
}

function plainSegment(name: string): Segment {
  return remembered(plain, name, () => ({
    ...newSegment(name, () => [...name].map((char) => ({ kind: 'char', char }))),
    isPlain: true,
    matches: (other) => other === name,
    head: name,
    tail: name,
  }));
}

function wildSegment(text: string, parts: readonly SegmentPart[]): Segment {
  // Braces that are left after their expansion are plain characters.
  const matcher = new Minimatch(text, { ...GLOB_OPTIONS, nobrace: true });
  const expression = matcher.set[0]?.[0];
  return {
    ...newSegment(text, () => parts),
    isPlain: false,
    // The expression alone is faster than `match`, which looks for slashes in the name first.
    matches: (name) => (expression instanceof RegExp ? expression.test(name) : matcher.match(name)),
    head: leadingChars(parts).join(''),
    tail: leadingChars(parts.toReversed()).reverse().join(''),
  };
}

function newSegment(text: string, parts: Segment['parts']): Pick<Segment, 'id' | 'text' | 'parts' | 'automaton'> {
  let automaton: Automaton | undefined;
  const made = (): Automaton => {
    automaton ??= automatonOf(parts());
    return automaton;
  };
  return { id: count++, text, parts, automaton: made };
}

/** The characters in front of the first wildcard. */
function leadingChars(parts: readonly SegmentPart[]): string[] {
  const chars: string[] = [];
  for (const part of parts) {
    if (part.kind !== 'char') break;
    chars.push(part.char);
  }
  return chars;
}

/** Those that all of the texts begin with. */
function commonChars([first = [], ...others]: readonly (readonly string[])[]): string[] {
  const end = first.findIndex((char, index) => others.some((each) => each[index] !== char));
  return first.slice(0, end < 0 ? first.length : end);
}
