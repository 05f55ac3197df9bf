/** What the documentation says is what the program does. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { VERSION } from '../src/commands/cli/version.js';
import { contextOf } from '../src/core/facts/context.js';
import { Failure } from '../src/core/failure.js';
import { LINT_RULES } from '../src/core/lint/list.js';
import { readPlan } from '../src/core/plan/read.js';
import { describeFailure } from '../src/core/report/failure.js';
import { RULES } from '../src/core/rules/list.js';
import { describeStatus, statusFactsOf } from '../src/core/statuses/status-description.js';
import { lintWorkflow } from '../src/workflow-lint/lint.js';
import { anchorsOf, pages } from './docs-pages.js';
import { ACTION } from './workflow-lint/ask.js';

const PAGES = pages();
const read = (page: string) => readFileSync(page, 'utf8');
const readme = read('README.md');
const source = read('src/commands/cli/main.ts');
const COMMANDS = [...source.matchAll(/\.command\('([a-z-]+)'\)/g)].map(([, name = '']) => name);

/** The context of a job that is given none. */
const STANDARD = contextOf({
  settings: { agents: [] },
  base: { branch: 'main', commit: '' },
  repository: { name: 'acme/app', defaultBranch: 'main' },
});

describe('README.md', () => {
  test('has at most 250 lines and 14 KB', () => {
    expect(readme.split('\n').length - 1).toBeLessThanOrEqual(250);
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(14_000);
  });

  test('lists every rule once, and no other', () => {
    const tables = readme.slice(readme.indexOf('| `check` fails'), readme.indexOf('Pages by question'));
    const listed = tables
      .split('\n')
      .flatMap((row) => [...(row.split('|').at(-2) ?? '').matchAll(/`([a-z-]+)`/g)].map(([, id]) => id));
    const rules = new Set<string | undefined>([...RULES, ...LINT_RULES].map(({ id }) => id));
    expect(listed.toSorted()).toEqual([...rules].toSorted());
  });

  test('lists every command, and no other', () => {
    const [, table = ''] = /^(\| `check`[\s\S]*?)\n\n/m.exec(readme) ?? [];
    const described = [...table.matchAll(/^\| `([a-z-]+)/gm)].map(([, name]) => name);
    expect(described).toEqual(COMMANDS);
  });
});

describe('docs/cli.md', () => {
  const page = read('docs/cli.md');

  test('has a section with the help of every command', () => {
    const sections = anchorsOf(page);
    expect(sections).toEqual(expect.arrayContaining(COMMANDS));
    expect([...page.matchAll(/<!-- help: (\S+) -->/g)].map(([, name]) => name)).toEqual(COMMANDS);
  });

  test('lists the exit codes', () => {
    const failures = [new Failure('usage', 'a message', 'a hint'), new Error('a bug')];
    const codes = [0, 1, ...failures.map((failure) => describeFailure(failure).exitCode)];
    const [, section = ''] = page.split('## Exit codes');
    expect([...section.matchAll(/^\| (\d) \| /gm)].map(([, code]) => Number(code))).toEqual(codes);
  });
});

describe('all pages', () => {
  test('name only commands that exist', () => {
    const used = PAGES.filter(({ page }) => page !== 'CHANGELOG.md').flatMap(({ page, text }) =>
      [...text.matchAll(/(?:`|\$ |^)parallel-work ([a-z-]+)/gm)].map(([, name = '']) => ({ page, name })),
    );
    expect(used.length).toBeGreaterThan(30);
    expect(used.filter(({ name }) => !COMMANDS.includes(name))).toEqual([]);
  });

  test('never call the name on npm, which is not ours', () => {
    const shell = PAGES.flatMap(({ page, text }) =>
      [...text.matchAll(/^```(?:sh|console|yaml)\n([\s\S]*?)^```$/gm)].map(([, block = '']) => ({ page, block })),
    );
    expect(
      shell.filter(({ block }) => /\bnpx (?:--?\S+ )*parallel-work|install (?:-\S+ )*parallel-work/.test(block)),
    ).toEqual([]);
  });

  test('use one placeholder for the action, and lint refuses it', () => {
    const uses = PAGES.flatMap(({ text }) => [...text.matchAll(/\buses: (\S+\/parallel-work@\S+)/g)]);
    expect(new Set(uses.map(([, name]) => name))).toEqual(
      new Set(['<owner>/parallel-work@<commit>', '<owner>/parallel-work@<ref>`,']),
    );
    for (const name of readdirSync('examples/workflows')) {
      const text = read(`examples/workflows/${name}`);
      const rules = (given: string) => lintWorkflow(name, given).findings.map(({ rule }) => rule);
      expect(rules(text)).toContain('placeholder');
      expect(rules(text.replace('<owner>/parallel-work@<commit>', ACTION))).toEqual([]);
    }
  });
});

describe('docs/action.md', () => {
  test('shows every input and output of the action', () => {
    const action = parse(read('action.yml')) as { inputs: object; outputs: object };
    const page = read('docs/action.md');
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(page).toContain(`| \`${name}\` |`);
  });

  test('requires the status that the workflow posts, and no job has that name', () => {
    const { rules } = JSON.parse(read('examples/ruleset.json')) as {
      rules: { parameters: { required_status_checks: { context: string }[] } }[];
    };
    expect(rules.flatMap(({ parameters }) => parameters.required_status_checks)).toMatchObject([{ context: STANDARD }]);
    const { jobs } = parse(read('examples/workflows/statuses.yml')) as { jobs: object };
    expect(Object.keys(jobs)).toEqual(['reconcile']);
  });
});

test('docs/how-verdicts-work.md shows a status as it is written', () => {
  const page = read('docs/how-verdicts-work.md');
  const [, context, description = ''] = /^failure {2}(\S+) {2}(\[.*)$/m.exec(page) ?? [];
  expect(context).toBe(STANDARD);
  const facts = statusFactsOf({ state: 'failure', description, isOwn: true });
  expect(facts).toEqual({ count: 3, dependsOnOthers: true, isCommented: true, revision: '1a2b3c4d5e' });
  const words = description.slice(description.indexOf('failure of'));
  expect(facts && describeStatus(facts, words)).toBe(description);
});

test.each(readdirSync('examples/plans'))('the example %s is a plan without a problem', (name) => {
  const { plan, problems } = readPlan({ path: name, text: read(`examples/plans/${name}`) });
  expect(problems).toEqual([]);
  expect(plan?.items.length).toBeGreaterThan(1);
});

test('the version is that of package.json', () => {
  expect(VERSION).toBe((JSON.parse(read('package.json')) as { version: string }).version);
});
