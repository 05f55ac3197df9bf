/**
 * The pages of the rules of plans: each rule has one, and its example says what the program says. In a page, a block
 * `yaml plan=<path>` is a plan of the repository, `text files` lists other files of its base, `text branches` who changes
 * what (`feat/a: src/a.ts, src/b.ts`), `text merged` who had merged, `text removed` plans that the working tree lacks,
 * `yaml edited=<path>` what the working tree has instead of it,
 * `text again` plans that the base lost again after those merges; `text output` is what `parallel-work lint` prints
 * there. `UPDATE_GOLDEN=1` writes the outputs.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { main } from '../src/commands/cli/main.js';
import { LINT_RULES } from '../src/core/lint/list.js';
import { endStories, gitStory } from './git-story.js';

afterAll(endStories);

const FOLDER = 'docs/rules';
const SECTIONS = ['Why', 'Example', 'How to fix', 'Exactly'];

function blocksOf(page: string, kind: string): string[] {
  return [...page.matchAll(/^```\w+ ([^\n]*)\n([\s\S]*?)^```$/gm)].flatMap(([, info = '', text = '']) =>
    info === kind ? text : [],
  );
}

function linesOf(page: string, kind: string): string[] {
  return blocksOf(page, kind).flatMap((text) => text.split('\n').filter((line) => line !== ''));
}

async function run(args: readonly string[], directory: string): Promise<{ text: string; code: number }> {
  let text = '';
  const stdout = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  const code = await main(args, { directory, env: {}, stdout, stderr: stdout });
  return { text, code };
}

function plansIn(page: string, kind: 'plan' | 'edited'): (readonly [path: string, text: string])[] {
  const blocks = [...page.matchAll(/^```yaml (plan|edited)=(\S+)\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, of, path = '', text = '']) => (of === kind ? [[path, text] as const] : []));
}

async function lintExample(page: string): Promise<string> {
  const plans = plansIn(page, 'plan');
  const files = linesOf(page, 'files').map((path) => [path, `${path}\n`]);
  const story = gitStory();
  story.commit(Object.fromEntries([...files, ...plans]));
  for (const kind of ['branches', 'merged']) {
    for (const line of linesOf(page, kind)) {
      const [branch = '', paths = ''] = line.split(': ');
      story.branch(branch, 'main').commit(Object.fromEntries(paths.split(', ').map((path) => [path, 'new\n'])));
      story.checkout('main');
      if (kind === 'merged') story.merge(branch);
    }
  }
  const again = linesOf(page, 'again');
  if (again.length > 0) story.commit(Object.fromEntries(again.map((path) => [path, null])));
  story.write(Object.fromEntries(plans.filter(([path]) => again.includes(path ?? ''))));
  story.write(Object.fromEntries(plansIn(page, 'edited')));
  story.write(Object.fromEntries(linesOf(page, 'removed').map((path) => [path, null])));
  return (await run(['lint'], story.directory)).text;
}

describe.each(LINT_RULES.map(({ id }) => id))('the page of %s', (id) => {
  const file = `${FOLDER}/${id}.md`;
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';

  test('has its name and all its sections', () => {
    expect(page.split('\n')[0]).toBe(`# ${id}`);
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(SECTIONS);
  });

  test('shows what the program says', async () => {
    const said = await lintExample(page);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      writeFileSync(
        file,
        page.replace(/(^```text output\n)[\s\S]*?(^```$)/m, (_, start, end) => start + said + end),
      );
    } else expect(blocksOf(page, 'output')).toEqual([said]);
    expect(said).toContain(`[${id}]`);
  });
});

describe('lint --explain', () => {
  const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
  const ids = pages.map((name) => name.replace('.md', ''));

  test.each(ids)('prints the page of %s, from any folder', async (id) => {
    expect(await run(['lint', '--explain', id], '/')).toEqual({
      code: 0,
      text: readFileSync(`${FOLDER}/${id}.md`, 'utf8'),
    });
  });

  test('names the rules where there is none of that name', async () => {
    const { text, code } = await run(['lint', '--explain', 'constructor'], '/');
    expect(code).toBe(2);
    expect(text).toContain('There is no rule "constructor".');
    expect(text).toContain(`The rules are: ${ids.sort().join(', ')}`);
  });
});
