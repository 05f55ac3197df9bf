/** The lines that are shown of a plan: the mark covers what is meant, and what is cut off has a mark of its own. */
import { describe, expect, test } from '@jest/globals';
import { excerptAt } from '../../../src/core/plan/excerpt.js';
import { positionAt, sourceOf } from '../../../src/core/plan/source.js';

/** What stands above the marks. */
function marked(text: string, value: string): string {
  const source = sourceOf('p.yml', text);
  const rows = excerptAt(source, positionAt(source, text.indexOf(value))).split('\n');
  const marks = rows.at(-1) ?? '';
  return (rows.at(-2) ?? '').slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1);
}

describe('the mark', () => {
  test.each([
    'app/[id]/page.ts',
    'src/{a,b}.ts',
    'src/a b.ts',
    'src/a:b.ts',
    'src/a#b.ts',
    'src/*.ts',
    '"src/[x]"',
    "'it''s'",
  ])('covers all of %s in a list of lines, behind a key, and as a key', (value) => {
    expect(marked(`scope:\n  - x\n  - ${value} # why\n`, value)).toBe(value);
    expect(marked(`scope: ${value}\n`, value)).toBe(value);
  });

  test.each(['src/a b.ts', 'src/*.ts', '"src/[x]"', 'src/a:b.ts'])('covers all of %s in brackets', (value) => {
    expect(marked(`scope: { any: [x, ${value}, y] }\n`, value)).toBe(value);
  });

  test('covers a key', () => {
    expect(marked('items:\n  api: { branch: x }\n', 'api')).toBe('api');
  });
});

test('what is cut off is shown by a mark at that end, and the mark stays under its place', () => {
  const before = `before: "${'b'.repeat(200)}"\n`;
  const long = `scope: [${'x, '.repeat(60)}"here", ${'y, '.repeat(60)}z]\n`;
  const source = sourceOf('p.yml', `${before}${long}`);
  const rows = excerptAt(source, positionAt(source, source.text.indexOf('"here"'))).split('\n');
  expect(rows.map((row) => row.slice(0, 7))).toEqual(['  1 | b', '  2 | …', '    |  ']);
  expect(rows.slice(0, 2).map((row) => row.at(-1))).toEqual(['…', '…']);
  expect(rows[1]?.indexOf('"here"')).toBe(rows[2]?.indexOf('^'));
});
