/** docs/cases.md lists exactly the cases that tests and documents cite, each once and in order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const PAGE = 'docs/cases.md';

/** The folders of text that people write. The contract of GitHub and golden files are not. */
const texts = ['src', '__tests__', 'docs', 'examples', 'scripts', 'bench']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')),
  )
  .concat('README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'stryker.config.js', 'action.yml')
  .filter((name) => /\.(?:ts|js|cjs|md|yml)$/.test(name) && !name.startsWith('__tests__/github/contract/'))
  .filter((name) => name !== PAGE && name !== '__tests__/docs-cases.test.ts');

/** The numbers in "(case 12)", "(cases 46 and 47)", "(cases 107 to 114, promise 3)" and "case 130:". */
function casesCitedIn(text: string): number[] {
  return [...text.matchAll(/\bcases? (\d+(?:(?:, | and | to )\d+)*)/g)].flatMap(([, list = '']) => {
    const numbers = [...list.matchAll(/(?:(\d+) to )?(\d+)/g)];
    return numbers.flatMap(([, first, last]) => {
      const start = Number(first ?? last);
      return Array.from({ length: Number(last) - start + 1 }, (_, index) => start + index);
    });
  });
}

const page = readFileSync(PAGE, 'utf8');
const listed = [...page.matchAll(/^- \*\*(\d+)\.\*\* /gm)].map(([, number]) => Number(number));
const citations = texts.flatMap((file) => casesCitedIn(readFileSync(file, 'utf8')).map((number) => ({ file, number })));

test.each([
  ['(case 12)', [12]],
  ['(cases 46 and 47)', [46, 47]],
  ['(cases 3, 4, 5, 6)', [3, 4, 5, 6]],
  ['(cases 107 to 110, promise 3)', [107, 108, 109, 110]],
  ['case 130: a merge queue', [130]],
  ['in this case, 3 of 4', []],
])('the cases cited in "%s" are found', (text, expected) => {
  expect(casesCitedIn(text)).toEqual(expected);
});

describe('docs/cases.md', () => {
  test('lists each number once and in order', () => {
    expect(listed).toEqual([...new Set(listed)].sort((a, b) => a - b));
    expect(listed.length).toBeGreaterThan(150);
  });

  test('has an entry for every case that is cited', () => {
    expect(citations.length).toBeGreaterThan(400);
    expect(citations.filter(({ number }) => !listed.includes(number))).toEqual([]);
  });

  test('lists only cases that a test cites', () => {
    const tested = new Set(citations.filter(({ file }) => file.startsWith('__tests__/')).map(({ number }) => number));
    expect(listed.filter((number) => !tested.has(number))).toEqual([]);
  });

  test('says the outcome of every case in one of three words', () => {
    const entries = page.split('\n').filter((line) => /^- \*\*\d/.test(line));
    expect(entries.filter((line) => !/^- \*\*\d+\.\*\* (?:Fails|Handled|Lint): .+\.$/.test(line))).toEqual([]);
  });
});
