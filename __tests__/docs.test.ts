/** What the documents say is what the program does. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { VERSION } from '../src/commands/cli/version.js';
import { contextOf } from '../src/core/facts/context.js';
import { LINT_RULES } from '../src/core/lint/list.js';
import { readPlan } from '../src/core/plan/read.js';
import { RULES } from '../src/core/rules/list.js';
import { describeStatus, statusFactsOf } from '../src/core/statuses/status-description.js';

const readme = readFileSync('README.md', 'utf8');

/** The context of a job that is given none. */
const STANDARD = contextOf({
  settings: { agents: [] },
  base: { branch: 'main', commit: '' },
  repository: { name: 'acme/app', defaultBranch: 'main' },
});

describe('README.md', () => {
  test('lists every rule, each with its page', () => {
    const table = [...readme.matchAll(/^\| \[`([a-z-]+)`\]\(docs\/rules\/\1\.md\) \| /gm)].map(([, id]) => id);
    const rules = new Set<string | undefined>([...RULES, ...LINT_RULES].map(({ id }) => id));
    expect(new Set(table)).toEqual(rules);
  });

  test('describes every command of the command line, and names no other', () => {
    const source = readFileSync('src/commands/cli/main.ts', 'utf8');
    const commands = [...source.matchAll(/\.command\('([a-z-]+)'\)/g)].map(([, name]) => name);
    const [, table = ''] = /^(\| `check`[\s\S]*?)\n\n/m.exec(readme) ?? [];
    const described = [...table.matchAll(/^\| `([a-z-]+)/gm)].map(([, name]) => name);
    expect(new Set(described)).toEqual(new Set(commands));
    const used = [...readme.matchAll(/npx parallel-work ([a-z]+)/g)].map(([, name]) => name);
    expect(used.filter((name) => !commands.includes(name))).toEqual([]);
  });

  test('explains every input and output of the action', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: object; outputs: object };
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(readme).toContain(`| \`${name}\``);
  });

  test('shows a status as it is written', () => {
    const [, context, description = ''] = /^failure {2}(\S+) {2}(\[.*)$/m.exec(readme) ?? [];
    expect(context).toBe(STANDARD);
    const facts = statusFactsOf({ state: 'failure', description, isOwn: true });
    expect(facts).toEqual({ count: 3, dependsOnOthers: true, isCommented: true, revision: '1a2b3c4d5e' });
    const words = description.slice(description.indexOf('failure of'));
    expect(facts && describeStatus(facts, words)).toBe(description);
  });

  test('requires the status that the workflow posts, and no job is called so', () => {
    const [, json = '{}'] = /--input - <<'EOF'\n([\s\S]*?)\nEOF\n/.exec(readme) ?? [];
    const { rules } = JSON.parse(json) as {
      rules: { parameters: { required_status_checks: { context: string }[] } }[];
    };
    expect(rules.flatMap(({ parameters }) => parameters.required_status_checks)).toMatchObject([{ context: STANDARD }]);
    const { jobs } = parse(readFileSync('examples/workflows/statuses.yml', 'utf8')) as { jobs: object };
    expect(Object.keys(jobs)).toEqual(['reconcile']);
  });

  test('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(2);
    for (const path of links) expect(() => readFileSync(path)).not.toThrow();
  });
});

describe('examples', () => {
  test.each(readdirSync('examples/plans'))('%s is a plan without a problem', (name) => {
    const { plan, problems } = readPlan({ path: name, text: readFileSync(`examples/plans/${name}`, 'utf8') });
    expect(problems).toEqual([]);
    expect(plan?.items.length).toBeGreaterThan(1);
  });

  test.each(readdirSync('examples/workflows'))('%s uses every action by a full commit', (name) => {
    const uses = [...readFileSync(`examples/workflows/${name}`, 'utf8').matchAll(/\buses:\s*(\S+)/g)].map(
      ([, ref]) => ref,
    );
    expect(uses.length).toBeGreaterThan(0);
    for (const ref of uses) expect(ref).toMatch(/^[^@]+@[0-9a-f]{40}$/);
  });
});

test('the version is that of package.json', () => {
  expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});
