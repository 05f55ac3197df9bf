import { describe, expect, test } from '@jest/globals';
import { Minimatch } from 'minimatch';
import { readListing } from '../../../src/core/globs/automaton.js';
import { Unproven } from '../../../src/core/globs/budget.js';
import { classOf, isLegal, representatives } from '../../../src/core/globs/char-class.js';
import { GLOB_OPTIONS } from '../../../src/core/globs/glob.js';
import { meet } from '../../../src/core/globs/meet.js';
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
    'start -> 1\nx1: split -> match, match',
    'start -> 1\n1: split -> match, match and more',
    'start -> 1\n1: x!(match) -> match',
    'start -> 1\n1: !(match)x -> match',
    'start -> 1\n1: x/^[a]$/u -> match',
    'start -> 1\n1: a" -> match',
    'start -> 1\n1: ["a"] -> match',
  ])('in a form we do not know is refused: %j', (text) => {
    expect(() => readListing(text)).toThrow(Unproven);
    expect(() => readListing(text)).toThrow(
      /^minimatch .*in a form we do not know: ".*"$|^minimatch lists no node [123]$/,
    );
  });

  test('is named in what is said, by the line', () => {
    expect(String(new Unproven('why'))).toBe('Unproven: why');
    const said = /^minimatch describes this glob in a form we do not know: "1: \+ -> match"$/;
    expect(() => readListing('start -> 1\n  1: + -> match')).toThrow(said);
    expect(() => readListing('begin -> 1\n1: "a" -> match')).toThrow(/"begin -> 1"$/);
    expect(() => readListing('start -> 1\n1: !(3) -> match')).toThrow(/^minimatch lists no node 3$/);
    expect(() => readListing('start -> 1\n1: "ab" -> match')).toThrow(/: "1: "ab" -> match"$/);
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

  test('stand for a set that other characters hem in, and are none that a path cannot hold', () => {
    expect(read('[\u00bb-\u00c5]', '[[:alpha:]]', 'À*', 'Å*')).toContain('Á');
    expect(read('[\u{10fffe}-\u{10ffff}]', '[\u{10fff0}-\u{10fffe}]')).toContain('\u{10ffff}');
    expect(read('[\u0000-\u0005]')).toContain('\u0001');
    expect(read('[\ud800-\ue010]')).toContain('\ue000');
    expect(read('[.-0]', '[!.0]')).not.toContain('/');
    expect(read('[\u0000-\u0005]', '*\u0000')).not.toContain('\u0000');
    for (const glob of ['*日*é', '*é*日']) expect(read(glob)).toEqual(['a', '.', 'é', '日']);
    expect(['a', '.', '\u0001', '\ud7ff', '\ue000', '\u{10ffff}'].every(isLegal)).toBe(true);
    expect(['/', '\u0000', '\ud800', '\udfff'].some(isLegal)).toBe(false);
  });

  test.each([
    ['^[\\x1f-\\x7f]$', [0x1f, 0x20, 0x7f, 0x80]],
    ['^[\\u00e9-\\uffff]$', [0xe9, 0xea, 0xffff, 0x10000]],
    ['^[\\t\\n]$', [9, 10, 11]],
    ['^[\\v]$', [11, 12]],
    ['^[\\f\\r]$', [12, 13, 14]],
    ['^[\\]\\-😀]$', [0x5d, 0x5e, 0x2d, 0x2e, 0x1f600, 0x1f601]],
    ['^\\p{Nd}$', [0x30, 0x3a, 0xff10, 0xff1a, 0x104a0, 0x104aa]],
    ['^\\p{Cn}$', [0x378, 0x37a, 0x10fffe, 0x110000]],
    ['^\\p{Co}$', [0xe000, 0xf900, 0x10fffe]],
    ['^\\p{Lo}$', [0xd7a4, 0x20000]],
  ])('of the class "%s" begin and end where it does', (source, edges) => {
    const { edges: found, source: key } = classOf(source, 'u');
    expect(found).toEqual(expect.arrayContaining(edges));
    expect(key).toBe(`u/${source}`);
    const own = [...'^[]$-\\'].map((char) => char.codePointAt(0) ?? 0).flatMap((point) => [point, point + 1]);
    if (!source.includes('p{'))
      expect(found.filter((edge) => !edges.includes(edge) && !own.includes(edge))).toEqual([]);
  });

  test('a class of a form we do not know is refused', () => {
    expect(() => classOf('^[\\q]', 'u')).toThrow();
    expect(() => classOf('^[\\k<x>]', '')).toThrow(Unproven);
  });
});
