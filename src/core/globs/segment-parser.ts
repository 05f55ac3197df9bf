/**
 * Parses one segment of a glob (the text between two slashes, braces already expanded) with the meaning that minimatch gives
 * it. Minimatch has no documented way to show how it understood a segment, so the grammar is written down here, and
 * `segment-parser.test.ts` compares the two. A segment that this parser refuses is never called disjoint from another.
 */
import { Unproven } from './budget.js';
import { type CharClass, parseClass } from './char-class.js';

export type SegmentPart =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'class'; readonly of: CharClass }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' }
  | ExtGlob;

/** `@(a|b)` and the like. */
export interface ExtGlob {
  readonly kind: 'extglob';
  readonly sign: string;
  readonly alternatives: readonly (readonly SegmentPart[])[];
}

interface Cursor {
  readonly chars: readonly string[];
  readonly hasExtGlobs: boolean;
  at: number;
  /** A class that holds no character, such as `[b-a]`, makes minimatch match nothing with the whole segment. */
  matchesNothing: boolean;
}

/**
 * Undefined if the segment matches no name at all.
 * @throws Unproven if a group or a class is not closed; a plan cannot contain such a glob
 */
export function parseSegment(text: string): readonly SegmentPart[] | undefined {
  // Minimatch does not read a group that is empty and stands alone as a group, except `!()`.
  const hasExtGlobs = !/^[@?*+]\(\)$/.test(text);
  const cursor: Cursor = { chars: [...text], hasExtGlobs, at: 0, matchesNothing: false };
  const parts: SegmentPart[] = [];
  while (cursor.at < cursor.chars.length) parts.push(parsePart(cursor));
  return cursor.matchesNothing ? undefined : parts;
}

function parsePart(cursor: Cursor): SegmentPart {
  const { chars, hasExtGlobs } = cursor;
  const char = chars[cursor.at++] ?? '';
  if (hasExtGlobs && '@?*+!'.includes(char) && chars[cursor.at] === '(') return parseExtGlob(cursor, char);
  if (char === '[') return parseBracket(cursor);
  if (char === '*') return { kind: 'star' };
  if (char === '?') return { kind: 'any' };
  // A backslash at the end is a plain character.
  return { kind: 'char', char: char === '\\' ? (chars[cursor.at++] ?? char) : char };
}

function parseExtGlob(cursor: Cursor, sign: string): ExtGlob {
  const alternatives: SegmentPart[][] = [];
  do {
    cursor.at++;
    const parts: SegmentPart[] = [];
    while (!isOneOf('|)', cursor.chars[cursor.at])) {
      if (cursor.at >= cursor.chars.length) throw new Unproven(`the glob does not close "${sign}("`);
      parts.push(parsePart(cursor));
    }
    alternatives.push(parts);
  } while (cursor.chars[cursor.at] === '|');
  cursor.at++;
  return { kind: 'extglob', sign, alternatives };
}

function isOneOf(chars: string, char: string | undefined): boolean {
  return char !== undefined && chars.includes(char);
}

function parseBracket(cursor: Cursor): SegmentPart {
  const { charClass, end } = parseClass(cursor.chars, cursor.at);
  cursor.at = end;
  if (charClass.isEmpty) cursor.matchesNothing = true;
  return charClass.only === undefined ? { kind: 'class', of: charClass } : { kind: 'char', char: charClass.only };
}
