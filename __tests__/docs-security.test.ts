/** docs/security.md: each claim names a test that exists or a page of GitHub. The README states the same promises. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const page = readFileSync('docs/security.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');

/** What is called with a name and then with what is to run: tests, groups of them, stories. */
const NAMED = /\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1,\s*(?:async\b|\()/g;

function testsIn(file: string): Set<string> {
  const text = readFileSync(file, 'utf8');
  return new Set([...text.matchAll(NAMED)].map(([, , name = '']) => name.replace(/\\(.)/g, '$1')));
}

const claimed = [...page.matchAll(/\]\(\.\.\/(__tests__\/[^)]+)\): `([^`]+)`/g)].map(([, file = '', name = '']) => ({
  file,
  name,
}));

describe('docs/security.md', () => {
  test('names only tests that are checked here', () => {
    expect(claimed.length).toBeGreaterThan(40);
    expect(page.match(/__tests__\//g)).toHaveLength(claimed.length);
  });

  test.each(claimed)('"$name" is a test of $file', ({ file, name }) => {
    expect([...testsIn(file)]).toContain(name);
  });

  test('folds every list of tests away, so that a person can read the page', () => {
    const lists = page.match(/(?:^ *- \[[^\]]+\]\(\.\.\/__tests__.*\n)+/gm) ?? [];
    const folded = [...page.matchAll(/<details><summary>(\d+) tests?<\/summary>\n\n((?: *- .*\n)+)\n *<\/details>/g)];
    expect(folded).toHaveLength(lists.length);
    for (const [, count, list = ''] of folded) expect(list.trimEnd().split('\n')).toHaveLength(Number(count));
  });

  test('shows each promise of the README by a test of its own, in the same words', () => {
    const start = page.indexOf('## What is promised');
    const [, ...promises] = page
      .slice(start, page.indexOf('These promises are about the statuses', start))
      .split(/^(?=\d+\. )/m);
    const own = readme.slice(readme.indexOf('## Promised and not promised'));
    expect(promises.length).toBeGreaterThan(14);
    expect(own.match(/^\d+\. /gm)).toHaveLength(promises.length);
    for (const [index, promise] of promises.entries()) {
      expect(promise).toMatch(/__tests__\//);
      const [, bold = ''] = /^\d+\. \*\*([^*]+)\*\*/.exec(promise) ?? [];
      const words = bold.replace(/\s+/g, ' ').replace(/\.$/, '').replaceAll('`', '').split(/[,:]/)[0] ?? '';
      const stated = own.match(new RegExp(`^${index + 1}\\. (.*)$`, 'm'))?.[1] ?? '';
      expect({ index, starts: stated.startsWith(words.split(' ').slice(0, 4).join(' ')) }).toEqual({
        index,
        starts: true,
      });
    }
  });

  test('names no page outside of the documentation of GitHub', () => {
    for (const [, to = ''] of page.matchAll(/\]\((https:[^)]+)\)/g))
      expect(to).toMatch(/^https:\/\/docs\.github\.com\/en\//);
  });
});
