/** The pages of the rules of pull requests: each rule has one, and each example says what the program says. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { LINT_RULES } from '../src/core/lint/list.js';
import { readPlan } from '../src/core/plan/read.js';
import { terminal } from '../src/core/report/terminal.js';
import { RULES } from '../src/core/rules/list.js';
import { judgeStory } from './core/judge/judge-story.js';
import { examplesOf } from './rule-page.js';

const FOLDER = 'docs/rules';
const SECTIONS = ['Why', 'Example', 'How to fix', 'Exactly'];

const OF_PLANS: readonly string[] = LINT_RULES.map(({ id }) => id);
/** Without those that are of plans too, whose pages are run by `lint`. */
const OF_PULLS = [...new Set(RULES.map(({ id }) => id))].filter((id) => !OF_PLANS.includes(id));

/** Broken on purpose, which is what their pages are about. */
const BROKEN = ['plans-broken', 'broken-plan'];

test('each rule has a file of its own', () => {
  const files = readdirSync('src/core/rules').map((name) => name.replace('.ts', ''));
  const ids = new Set(RULES.map(({ id }) => id));
  expect([...ids, 'list', 'rule', 'ways'].sort()).toEqual(files.sort());
});

describe.each(OF_PULLS)('the page of %s', (id) => {
  const file = `${FOLDER}/${id}.md`;
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const examples = examplesOf(page);

  test('has its name and all its sections', () => {
    expect(page.split('\n')[0]).toBe(`# ${id}`);
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(SECTIONS);
  });

  test('shows what the program says', () => {
    const said = examples.map(({ story }) => terminal(judgeStory(story)));
    if (process.env['UPDATE_GOLDEN'] === '1' && examples.length > 0) {
      // From the last to the first, so that the places before stay true.
      const text = examples.reduceRight(
        (all, { from, to }, index) => all.slice(0, from) + (said[index] ?? '') + all.slice(to),
        page,
      );
      writeFileSync(file, text);
    } else expect(examples.map(({ output }) => output)).toEqual(said);
    expect(said.join('')).toContain(`[${id}]`);
  });

  test('has plans that can be read', () => {
    expect(examples.length).toBeGreaterThan(0);
    const plans = BROKEN.includes(id) ? [] : examples.flatMap((each) => each.plans);
    expect(plans.flatMap((plan) => readPlan(plan).problems)).toEqual([]);
  });
});

describe('the list of rules', () => {
  const list = readFileSync(`${FOLDER}/README.md`, 'utf8');
  const listed = [...list.matchAll(/^\| \[`([a-z-]+)`\]\(([a-z-]+)\.md\) \| .+ \|$/gm)].map(([, id, page]) => {
    expect(page).toBe(id);
    return id;
  });

  test('has every rule, once', () => {
    expect([...listed].sort()).toEqual([...OF_PLANS, ...OF_PULLS].sort());
  });

  test('has a page for each rule, and a rule for each page', () => {
    const pages = readdirSync(FOLDER)
      .filter((name) => name !== 'README.md')
      .map((name) => name.replace('.md', ''));
    expect(pages.filter((id) => !listed.includes(id))).toEqual([]);
  });
});
