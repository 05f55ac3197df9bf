/** Globs as patterns that have nothing but `*` and `**`, for tools that know no more. What they cannot say becomes wider. */
import { braceExpand } from 'minimatch';
import { parseSegment, type SegmentPart } from '../globs/segment-parser.js';

export interface PlainPattern {
  /** `**`, or a name in which `WILD` is any run of characters. All other characters are plain. */
  readonly names: readonly string[];
  /** False if the glob says more than the pattern, so that the pattern matches more. */
  readonly isExact: boolean;
}

/** No path of Git has this character. */
export const WILD = '\0';

/** @param isPlain whether the tool reads the character as itself */
export function plainPatterns(glob: string, isPlain: (char: string) => boolean): readonly PlainPattern[] {
  return [...new Set(braceExpand(glob))].flatMap((text) => {
    const names = text.split('/').map((name) => (name === '**' ? { name, isExact: true } : plainName(name, isPlain)));
    if (names.some(({ name }) => name === '')) return [];
    return [{ names: names.map(({ name }) => name), isExact: names.every(({ isExact }) => isExact) }];
  });
}

function plainName(text: string, isPlain: (char: string) => boolean): { name: string; isExact: boolean } {
  const parts = parseSegment(text) ?? [];
  const chars = parts.map((part) => charOf(part, isPlain));
  const isExact = parts.every((part, at) => part.kind === 'star' || chars[at] !== WILD);
  return { name: chars.join('').replace(/\0+/g, WILD), isExact };
}

function charOf(part: SegmentPart, isPlain: (char: string) => boolean): string {
  return part.kind === 'char' && isPlain(part.char) ? part.char : WILD;
}
