/** Each link of each page leads to a file and a heading that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { anchorsOf, linksOf, pages } from './docs-pages.js';

const PAGES = pages();
/** Links to these hosts cannot be followed here. They are the documentation of what we build on. */
const HOSTS = [
  'docs.github.com',
  'cli.github.com',
  'github.com',
  'git-scm.com',
  'keepachangelog.com',
  'semver.org',
  'stryker-mutator.io',
];

function deadLinks(page: string, text: string): string[] {
  return linksOf(text).filter((target) => {
    if (/^https:/.test(target)) return !HOSTS.includes(new URL(target).hostname);
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(file)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
  });
}

describe('links', () => {
  test('are found in the pages', () => {
    expect(PAGES.flatMap(({ text }) => linksOf(text)).length).toBeGreaterThan(200);
  });

  test.each(PAGES)('of $page lead to files and headings that exist', ({ page, text }) => {
    expect(deadLinks(page, text)).toEqual([]);
  });

  test.each(['docs/no-such-page.md', '#no-such-heading', 'docs/cli.md#no-such-heading', 'https://example.com/'])(
    'to %s are reported',
    (target) => {
      expect(deadLinks('README.md', `# Title\n\n[a link](${target})\n`)).toEqual([target]);
    },
  );

  test('to a heading that occurs twice have a number', () => {
    expect(anchorsOf('# A `b` c?\n\n## A b c\n\n```sh\n# no heading\n```\n')).toEqual(['a-b-c', 'a-b-c-1']);
  });

  test('lead from the README to every page, over other pages where there are many', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const target of linksOf(readFileSync(page, 'utf8')).filter((each) => !/^https:|^#/.test(each))) {
        const file = join(dirname(page), target.replace(/#.*/, ''));
        if (file.endsWith('.md')) reached.add(file);
      }
    }
    const ofTools = ['AGENTS.md', '.github/pull_request_template.md'];
    expect(PAGES.map(({ page }) => page).filter((page) => !reached.has(page) && !ofTools.includes(page))).toEqual([]);
  });
});
