import { describe, expect, test } from '@jest/globals';
import { Minimatch } from 'minimatch';
import { isLegal, representatives } from '../../../src/core/globs/alphabet.js';
import { automatonOf } from '../../../src/core/globs/automaton.js';
import { parseClass } from '../../../src/core/globs/char-class.js';
import { GLOB_OPTIONS } from '../../../src/core/globs/glob.js';
import { meet } from '../../../src/core/globs/meet.js';
import { parseSegment } from '../../../src/core/globs/segment-parser.js';
import { DEEP } from './samples.js';

/** Every code point below the first number, and one in so many above it. */
const [DENSE, SPARSE] = DEEP < 1 ? [0x600, 499] : [0x3000, 13];

function* codePoints(): Generator<number> {
  for (let point = 1; point <= 0x10ffff; point += point < DENSE ? 1 : SPARSE) {
    if (isLegal(String.fromCodePoint(point))) yield point;
  }
}

describe('a character class', () => {
  test.each([
    ...['alnum', 'alpha', 'ascii', 'blank', 'cntrl', 'digit', 'graph'].map((name) => `[[:${name}:]]`),
    ...['lower', 'print', 'punct', 'space', 'upper', 'word', 'xdigit'].map((name) => `[[:${name}:]]`),
    ...['[![:alpha:]]', '[![:print:]]', '[[:graph:][:cntrl:]]', '[^[:graph:]a-z]', '[[:graph:][:print:]]', '[!a-z]'],
  ])('%s holds the same characters as in minimatch, and changes only at its edges', (text) => {
    const { charClass, end } = parseClass([...text], 1);
    expect(end).toBe(text.length);
    const matcher = new Minimatch(text, GLOB_OPTIONS);
    const edges = new Set(charClass.edges());
    const wrong: number[] = [];
    for (const point of codePoints()) {
      const char = String.fromCodePoint(point);
      const has = charClass.has(char);
      if (char !== '.' && has !== matcher.match(char)) wrong.push(point);
      if (has !== charClass.has(String.fromCodePoint(point - 1)) && !edges.has(point)) wrong.push(point);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['[\\a-cx]', [0x61, 0x64, 0x78, 0x79]],
    ['[\\]\\-😀]', [0x5d, 0x5e, 0x2d, 0x2e, 0x1f600, 0x1f601]],
    ['[!é-\uffff]', [0xe9, 0x10000]],
    ['[[:xdigit:]]', [0x30, 0x3a, 0x41, 0x47, 0x61, 0x67]],
    ['[[:print:]\ue000-\uf8ff]', undefined],
  ])('%s begins and ends there', (text, edges) => {
    const found = parseClass([...text], 1).charClass.edges();
    if (edges) expect(found).toEqual(edges);
    else expect(found).toEqual(expect.arrayContaining([0xe000, 0xf900, 0x378, 0x37a, 0x110000, 0x20000]));
  });

  test('is the same object wherever it is written', () => {
    expect(parseClass([...'x[ab]'], 2).charClass).toBe(parseClass([...'[ab]*'], 1).charClass);
    expect(parseClass([...'[ab]'], 1).charClass).not.toBe(parseClass([...'[!ab]'], 1).charClass);
  });
});

describe('the characters that a search tries', () => {
  const read = (...globs: string[]) => representatives(globs.map((glob) => automatonOf(parseSegment(glob) ?? [])));

  test('are those that are written, a readable one for all others, and "."', () => {
    expect(read('*b')).toEqual(['a', 'b', '.']);
    expect(read('?a*', '*é')).toEqual(['a', 'b', '.', 'é']);
  });

  test.each([
    ['[a-c]', '[c-e]'],
    ['[[:alpha:]]', '[![:ascii:]]'],
    ['[[:lower:]]', '[[:upper:]x-z]'],
    ['[\u0001-\u001f]', '[!\u0010-\u{10ffff}]'],
    ['[\ud7f0-\ue010]', '[\ue005-\u{1f600}]'],
    ['[[:space:]]', '[[:cntrl:]n]'],
    ['[[:graph:][:blank:]]', '[![:punct:]]'],
  ])('are enough for "%s" and "%s": every other character is in the same classes as one of them', (one, other) => {
    const chars = read(one, other);
    const matchers = [one, other].map((glob) => new Minimatch(glob, GLOB_OPTIONS));
    const classesOf = (char: string) => matchers.map((matcher) => matcher.match(char)).join();
    const tried = new Set(chars.map(classesOf));
    for (const point of codePoints()) {
      const char = String.fromCodePoint(point);
      if (char !== '.' && !tried.has(classesOf(char))) throw new Error(`U+${point.toString(16)} is in other classes`);
    }
    expect(chars).not.toContain('/');
    expect(chars).not.toContain('\0');
  });

  test('include one from a set that other characters enclose, and none that a path cannot contain', () => {
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

  test.each(['"', '->', '\\', ':', '\n', '\u2028', '!(1) -> match', '😀'])('find %j in a name', (odd) => {
    const escaped = odd.replace(/[\\(!]/g, '\\$&');
    const found = meet({ include: [`*${escaped}`], except: [] }, { include: [`?${escaped}`], except: [] });
    expect(found).toMatchObject({ kind: 'overlap' });
  });
});
