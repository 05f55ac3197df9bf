/** docs/security.md: each claim names a test that is there, or a page of GitHub; the README states the same promises. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const page = readFileSync('docs/security.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');

/** What is called with a name and then with what is to run: tests, groups of them, stories. */
const NAMED = /\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1,\s*(?:async\b|\()/g;

function testsIn(file: string): Set<string> {
  const text = readFileSync(file, 'utf8');
  return new Set([...text.matchAll(NAMED)].map(([, , name = '']) => name.replace(/\\(.)/g, '$1')));
}

/** As GitHub makes the anchor of a heading. */
function anchorsOf(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
  return headings.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const claimed = [...page.matchAll(/\]\(\.\.\/(__tests__\/[^)]+)\): `([^`]+)`/g)].map(([, file = '', name = '']) => ({
  file,
  name,
}));

describe('docs/security.md', () => {
  test('names no test beside those that are checked here', () => {
    expect(claimed.length).toBeGreaterThan(40);
    expect(page.match(/__tests__\//g)).toHaveLength(claimed.length);
  });

  test.each(claimed)('"$name" is a test of $file', ({ file, name }) => {
    expect([...testsIn(file)]).toContain(name);
  });

  test('shows each of the fifteen promises by a test of its own, in the words of the README', () => {
    const start = page.indexOf('## What is promised');
    const promises = page.slice(start, page.indexOf('And of the statuses', start)).split(/^(?=\d+\. )/m);
    const own = readme.slice(readme.indexOf('### What green means'));
    expect(promises).toHaveLength(16);
    for (const [index, promise] of promises.entries()) {
      if (index === 0) continue;
      expect(promise).toMatch(/__tests__\//);
      const [, bold = ''] = /^\d+\. \*\*([^*]+)\*\*/.exec(promise) ?? [];
      const words = bold.replace(/\s+/g, ' ').replace(/\.$/, '').replaceAll('`', '').split(/[,:]/)[0] ?? '';
      const stated = own.match(new RegExp(`^${index}\\. (.*)$`, 'm'))?.[1] ?? '';
      expect({ index, starts: stated.startsWith(words.split(' ').slice(0, 4).join(' ')) }).toEqual({
        index,
        starts: true,
      });
    }
  });

  test('sends readers to pages of GitHub, to files and to headings that are there', () => {
    const anchors = anchorsOf(page);
    for (const [, to = ''] of page.matchAll(/\]\(([^)]+)\)/g)) {
      if (to.startsWith('https:')) expect(to).toMatch(/^https:\/\/docs\.github\.com\/en\//);
      else if (to.startsWith('#')) expect(anchors).toContain(to.slice(1));
      else expect({ to, exists: existsSync(join('docs', to.replace(/#.*/, ''))) }).toEqual({ to, exists: true });
    }
  });
});

test('the README sends readers to headings of it that are there', () => {
  const anchors = [...readme.matchAll(/\]\(docs\/security\.md#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(anchors.length).toBeGreaterThan(0);
  for (const anchor of anchors) expect(anchorsOf(page)).toContain(anchor);
});
