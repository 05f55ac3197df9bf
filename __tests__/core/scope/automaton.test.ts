import { describe, expect, test } from '@jest/globals';
import { Minimatch } from 'minimatch';
import { readListing } from '../../../src/core/scope/automaton.js';
import { Unproven } from '../../../src/core/scope/budget.js';
import { classOf, representatives } from '../../../src/core/scope/char-class.js';
import { GLOB_OPTIONS } from '../../../src/core/scope/glob.js';
import { meet } from '../../../src/core/scope/meet.js';
import { DEEP, NAMES } from './samples.js';

/** Every code point below the first, one in so many above it. */
const [DENSE, SPARSE] = DEEP < 1 ? [0x600, 499] : [0x3000, 13];

function listing(glob: string): string {
  return String(new Minimatch(glob, GLOB_OPTIONS).set[0]?.[0]);
}

describe('the listing of a matcher', () => {
  test('is read for every construct there is', () => {
    for (const name of NAMES.filter((each) => each.startsWith('!') || /[*?[(]/.test(each))) {
      const part = new Minimatch(name, GLOB_OPTIONS).set[0]?.[0];
      if (typeof part === 'object') expect(readListing(part.toString()).nodes.length).toBeGreaterThan(1);
    }
  });

  test('gives the automaton', () => {
    const { start, nodes } = readListing(listing('a*!(b|[c-e])?'));
    const first = nodes[start];
    expect(first).toMatchObject({ kind: 'char', char: 'a' });
    expect(nodes.flatMap((node) => node?.kind ?? []).sort()).toEqual([
      'any',
      'char',
      'char',
      'class',
      'end',
      'not',
      'split',
      'star',
    ]);
  });

  test.each([
    '',
    'start',
    'start -> 1\n1: "a" -> match and more',
    'start -> 1\n1: "ab" -> match',
    'start -> 1\n1: "a -> match',
    'start -> 1\n1: lookahead(2) -> match',
    'start -> 1\n1: /[a/ -> ',
    'start -> 1\n1: /^[a]/iu -> match',
    'start -> 1\n1: /^[\\q]/u -> match',
    'start -> 1\n1: split -> 2, x',
    'start -> 1\n1: "a" -> 2',
    'start -> 1\n2: "a" -> match',
    'start -> 1\n1: !(3) -> match',
    'start -> 1\n1: + -> match',
    'begin -> 1\n1: "a" -> match',
    'start -> 1\n\n1: "a" -> match',
  ])('in a form we do not know is refused: %j', (text) => {
    expect(() => readListing(text)).toThrow(Unproven);
  });

  test('characters that look like its own syntax are characters', () => {
    for (const odd of ['"', '->', '\\', ':', '/', '\n', '\u2028', '!(1) -> match', '😀'].filter(
      (each) => each !== '/',
    )) {
      const glob = `*${odd.replace(/[\\(!]/g, '\\$&')}`;
      expect([
        odd,
        meet({ include: [glob], except: [] }, { include: [`?${odd.replace(/[\\(!]/g, '\\$&')}`], except: [] }),
      ]).toMatchObject([odd, { kind: 'overlap' }]);
    }
  });
});

describe('characters that stand for all', () => {
  const read = (...globs: string[]) => representatives(globs.map((glob) => readListing(listing(glob))));

  test('are those that are written, a readable one for all others, and "." by itself', () => {
    expect(read('*b')).toEqual(['a', 'b', '.']);
    expect(read('?a*', '*é')).toEqual(['a', 'b', '.', 'é']);
  });

  test.each([
    ['[a-c]', '[c-e]'],
    ['[[:alpha:]]', '[![:ascii:]]'],
    ['[[:lower:]]', '[[:upper:]x-z]'],
    ['[\u0001-\u001f]', '[!\u0010-\u{10ffff}]'],
    ['[\ud7f0-\ue010]', '[\ue005-\u{1f600}]'],
    ['[[:space:]]', '[[:cntrl:]\\n]'],
    ['[[:graph:][:blank:]]', '[![:punct:]]'],
  ])('are enough for "%s" and "%s": no other character is seen in another way', (one, other) => {
    const chars = read(one, other);
    const matchers = [one, other].map((glob) => new Minimatch(glob, GLOB_OPTIONS));
    const way = (char: string) => matchers.map((matcher) => matcher.match(char)).join();
    const ways = new Set(chars.map(way));
    for (let point = 1; point <= 0x10ffff; point += point < DENSE ? 1 : SPARSE) {
      if (point === 0x2e || point === 0x2f || (point >= 0xd800 && point <= 0xdfff)) continue;
      const char = String.fromCodePoint(point);
      if (!ways.has(way(char))) throw new Error(`U+${point.toString(16)} is seen as ${way(char)}, no other one is`);
    }
    expect(chars).not.toContain('/');
    expect(chars).not.toContain('\0');
  });

  test('a class of a form we do not know is refused', () => {
    expect(() => classOf('^[\\q]', 'u')).toThrow();
    expect(() => classOf('^[\\k<x>]', '')).toThrow(Unproven);
  });
});
