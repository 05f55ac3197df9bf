import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { address, code, fence, prose, row, sentence } from '../../../src/core/text/markdown.js';
import { runs } from '../../runs.js';
import { ACTS, HOSTILE, hostileText } from '../report/hostile.js';

/**
 * What is left of a line once its code is taken out, by CommonMark's rule: a run of backticks opens a span that the next
 * run of the same length closes. Left-over runs stay, and so are seen.
 */
function outsideCode(line: string): string {
  let rest = line;
  let outside = '';
  while (rest !== '') {
    const open = /`+|<code>/.exec(rest);
    if (open === null) return outside + rest;
    outside += rest.slice(0, open.index);
    rest = rest.slice(open.index + open[0].length);
    if (open[0] === '<code>') {
      const end = rest.indexOf('</code>');
      expect(rest.slice(0, end)).toMatch(/^([^!-+.:-@[-`{-~]|&#\d+;)*$/u);
      rest = rest.slice(end + '</code>'.length);
      continue;
    }
    const close = [...rest.matchAll(/`+/g)].find((run) => run[0].length === open[0].length);
    if (close === undefined) return `${outside}${open[0]}${rest}`;
    rest = rest.slice(close.index + close[0].length);
  }
  return outside;
}

/** Nothing that Markdown, HTML, mentions, references, links or math begin with. */
function expectInert(outside: string): void {
  const words = outside.replace(/&#\d+;/g, '');
  expect(words).not.toMatch(/[<>`*_[\]|~$\\^&]/);
  expect(outside).not.toMatch(/@(?!&#8203;)/);
  expect(outside.replace(/&#(?=\d+;)/g, '')).not.toMatch(/#(?!&#8203;|8203;)/);
  expect(outside).not.toMatch(/:\/\/|\bwww\.|\bgh-\d/i);
  expect(outside).not.toMatch(ACTS);
}

describe('code', () => {
  test.each([
    ['src/app.ts', '`src/app.ts`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['a````b', '`````a````b`````'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a\nb', '`a\\nb`'],
    ['<img>', '`<img>`'],
    ['', '<code></code>'],
  ])('of %j is %s (case 91)', (text, markdown) => {
    expect(code(text)).toBe(markdown);
  });

  test('nothing gets out of it, and it is one table cell (case 158)', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(outsideCode(`a ${code(text)} b`)).toBe('a  b');
        expect(code(text)).not.toMatch(/[|\n\r]/);
      }),
      runs(1_000),
    );
  });
});

describe('prose and sentences', () => {
  test('mentions, references and HTML of a title do nothing (case 158)', () => {
    expect(prose('@org/team fixes #2 <!-- x --> ![a](https://b)')).toBe(
      '@&#8203;org/team fixes #&#8203;2 &#60;!-- x --&#62; !&#91;a&#93;(https:&#8203;//b)',
    );
  });

  test('a title of 70,000 characters is cut with a count (case 158)', () => {
    expect(prose('x'.repeat(70_000))).toMatch(/^x+… \(\d+ characters cut\)$/);
    expect(prose('x'.repeat(70_000)).length).toBeLessThanOrEqual(300);
  });

  test('the values of a message become code', () => {
    expect(sentence('"src/app.ts" is outside the scope of item "a|b"')).toBe(
      '`src/app.ts` is outside the scope of item <code>a&#124;b</code>',
    );
  });

  test.each(HOSTILE)('%j alone is inert (case 158)', (text) => {
    expectInert(outsideCode(prose(text)));
    expectInert(outsideCode(sentence(text)));
    expectInert(outsideCode(sentence(`"${text}" is outside the scope of item "${text}"`)));
  });

  test('no text acts (case 158)', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expectInert(outsideCode(prose(text)));
        expectInert(outsideCode(sentence(text)));
        expectInert(outsideCode(sentence(`pull request #1 changes "${text}" too`)));
        for (const line of [prose(text), sentence(text)]) expect(line).not.toMatch(/^(\s|[-+=>]|#\s|\d+[.)])/);
      }),
      runs(1_000),
    );
  });
});

test('a table row has as many cells as it was given', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (a, b, c) => {
      expect(row([code(a), prose(b), sentence(c)]).split('|')).toHaveLength(5);
    }),
    runs(500),
  );
});

test('a fence holds what it is given: no line of it closes it (case 158)', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 5 }), (lines) => {
      const block = fence(lines.join('\n'), 'yaml').split('\n');
      const marks = /^`+/.exec(block[0] ?? '')?.[0] ?? '';
      expect(block[0]).toBe(`${marks}yaml`);
      expect(block.at(-1)).toBe(marks);
      for (const line of block.slice(1, -1)) expect(line).not.toContain(marks);
      expect(block.slice(1, -1).join('').replaceAll('\t', '')).not.toMatch(ACTS);
    }),
    runs(500),
  );
});

describe('an address', () => {
  test('has its parts encoded', () => {
    expect(address('https://github.com/a/b', 'edit', 'feat/(x)', 'ä b.yml')).toBe(
      'https://github.com/a/b/edit/feat/%28x%29/%C3%A4%20b.yml',
    );
  });

  test('is left out where the root is none', () => {
    expect(address(undefined, 'pull', '1')).toBeUndefined();
    expect(address('javascript:alert(1)', 'pull', '1')).toBeUndefined();
    expect(address('https://github.com/a/b) ![x](y', 'pull', '1')).toBeUndefined();
  });

  test('holds nothing that ends a link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(address('https://github.com/a/b', 'edit', 'main', text)).toMatch(/^https:\/\/[\w.:/%~-]+$/);
      }),
      runs(300),
    );
  });
});
