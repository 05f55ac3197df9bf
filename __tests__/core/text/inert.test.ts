import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, logLine, visible, visibleLines } from '../../../src/core/text/inert.js';
import { runs } from '../../runs.js';
import { ACTS, hostileText } from '../report/hostile.js';

describe('visible', () => {
  test.each([
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\x1b[31m\x7f\x9b', '\\x1b[31m\\x7f\\x9b'],
    ['\u202egpj.exe', '\\u202egpj.exe'],
    ['a\u200bb\ufeff\u2028', 'a\\u200bb\\ufeff\\u2028'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800x', '\\ud800x'],
    ['src/äöü/日本語 😀.ts', 'src/äöü/日本語 😀.ts'],
  ])('%j is shown as %j (case 91)', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('no text keeps a character that acts', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(text)).not.toMatch(ACTS);
        expect(visible(visible(text))).toBe(visible(text));
      }),
      runs(500),
    );
  });

  test('lines stay lines, and tabs stay tabs, where a block is shown', () => {
    expect(visibleLines('a\r\n\tb\x1b\nc\rd')).toEqual(['a', '\tb\\x1b', 'c\\rd']);
  });
});

describe('a log line', () => {
  test.each([
    ['::error::x', '\\x3a:error::x'],
    [' \u3000::error::x', ' \u3000\\x3a:error::x'],
    ['x ##[error]y', 'x ##\\x5berror]y'],
    ['a::b', 'a::b'],
  ])('%j is written as %j (case 91)', (text, line) => {
    expect(logLine(text)).toBe(line);
  });

  test('no text makes a command of it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = logLine(text);
        expect(line).not.toMatch(/^\s*::/);
        expect(line).not.toContain('##[');
        expect(line).not.toMatch(ACTS);
      }),
      runs(500),
    );
  });
});

describe('cut', () => {
  test('says how many characters it took, within the limit (case 159)', () => {
    const text = cut('x'.repeat(70_000), 65_536);
    expect(text.length).toBeLessThanOrEqual(65_536);
    const taken = Number(/… \((\d+) characters cut\)$/.exec(text)?.[1]);
    expect(taken + text.indexOf('…')).toBe(70_000);
  });

  test('leaves alone what fits', () => {
    expect(cut('x'.repeat(140), 140)).toBe('x'.repeat(140));
  });

  test('never cuts a pair of surrogates or a visible character in two (case 159)', () => {
    const family = '👩‍👩‍👧';
    for (let max = 40; max < 60; max += 1) {
      const kept = cut(family.repeat(30), max).replace(/….*$/, '');
      expect(kept.length % family.length).toBe(0);
    }
    for (let max = 1; max < 40; max += 1) expect(cut('😀'.repeat(100), max)).not.toMatch(/\p{Cs}/u);
  });

  test('cuts a letter with ten thousand accents too', () => {
    const text = `e${'\u0301'.repeat(10_000)}`;
    expect(cut(text, 100).length).toBeLessThanOrEqual(100);
    expect(cut(text, 100)).toContain('characters cut');
  });

  test('keeps every limit and stays well formed', () => {
    const wellFormed = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(wellFormed, fc.integer({ min: 1, max: 150 }), (text, max) => {
        const result = cut(text, max);
        expect(result.length).toBeLessThanOrEqual(max);
        expect(result).not.toMatch(/\p{Cs}/u);
      }),
      runs(500),
    );
  });
});
