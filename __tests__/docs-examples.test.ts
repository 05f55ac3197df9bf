/** The examples of the documentation are what the program really does. `UPDATE_GOLDEN=1` writes their output. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { readPlan } from '../src/core/plan/read.js';
import { executed } from './docs-console.js';
import { endStories } from './git-story.js';
import { posixTest } from './optional.js';

afterAll(endStories);

const PAGES = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ page: `docs/${name}`, text: readFileSync(`docs/${name}`, 'utf8') }))
  .concat({ page: 'README.md', text: readFileSync('README.md', 'utf8') });

describe('the commands in the documentation', () => {
  const pages = PAGES.filter(({ text }) => text.includes('```console\n'));

  test('are in several pages', () => {
    expect(pages.length).toBeGreaterThan(3);
  });

  posixTest.each(pages)('print what $page shows', async ({ page, text }) => {
    const after = await executed(text);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, after);
    else expect(text).toBe(after);
  });
});

describe('the plans in the documentation', () => {
  /** Parts of workflows are in it. */
  const others = ['docs/workflow-rules.md'];
  const plans = PAGES.filter(({ page }) => !others.includes(page)).flatMap(({ page, text }) =>
    [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, yaml = '']) => {
      const content: unknown = parse(yaml);
      const isPlan = typeof content === 'object' && content !== null && !('on' in content) && !('uses' in content);
      return isPlan && !Array.isArray(content) ? [{ page, content, start: yaml.split('\n')[0] ?? '' }] : [];
    }),
  );

  test('are many', () => {
    expect(plans.length).toBeGreaterThan(5);
  });

  test.each(plans)('"$start" in $page can be read', ({ content }) => {
    const rest = { version: 1, task: 'A task', items: { other: { branch: 'feat/other', scope: ['other/**'] } } };
    const { problems } = readPlan({ path: 'page.yml', text: stringify({ ...rest, ...content }) });
    expect(problems).toEqual([]);
  });
});
