/** docs/json.md lists exactly the keys that the documents of the commands have. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { BRANCHES, PLAN, PLAN_PATH, START } from '../src/commands/cli/demo-story.js';
import type { Finding, ItemState, Judgement, Party, Preview, Problem, Verdict } from '../src/core/finding.js';
import { detachedName } from '../src/core/plan/branch-names.js';
import { json } from '../src/core/report/json.js';
import { run } from './commands/cli/run.js';
import { endStories, type Files, gitStory } from './git-story.js';

afterAll(endStories);

const PARTY: Required<Party> = { plan: 'p', item: 'a', branch: 'feat/a', pull: 1 };
const DETACHED = detachedName('0123456789', '/home/me/shop-a');
const EDIT = { path: 'p.yml', item: 'a', lines: '', after: 1, replaces: [1, 2] } as const;
const AT = { path: 'p.yml', line: 1, column: 1 };
const CANDIDATE = { commit: '', subject: '', because: 'in-scope', line: '' } as const;

/** Everything that a judgement can hold: the compiler asks for each new key. */
const FINDING: Required<Finding> = {
  ...PARTY,
  rule: 'overlap',
  severity: 'error',
  path: 'a.ts',
  kind: 'create',
  paths: [{ path: 'a.ts', kind: 'create' }],
  count: 2,
  wanted: '',
  found: '',
  message: '',
  remedy: '',
  ways: [{ kind: 'run', title: '', command: '', edits: [{ path: '', line: 1, remove: 0, insert: [''] }] }],
  widen: { ...EDIT, list: 'scope.create', glob: 'a.ts' },
  other: PARTY,
  witness: 'a.ts',
  at: AT,
};
const PREVIEW: Required<Preview> = { ...PARTY, from: 'failure', to: 'success', rules: ['overlap'], becomes: 'item' };
const VERDICT: Required<Verdict> = {
  ...PARTY,
  head: '',
  base: '',
  planRevision: '',
  verdict: 'failure',
  notes: ['a note'],
  widen: EDIT,
  takeOut: '',
  leeway: { used: 1, of: 3 },
  below: [PARTY],
  straight: { verdict: 'failure', rules: ['a-rule'] },
  shares: [],
  preview: [PREVIEW],
};
const ITEM: Required<ItemState> = {
  ...PARTY,
  state: 'open',
  files: 1,
  uncommitted: 1,
  verdict: 'success',
  reopened: true,
  near: ['feat/b'],
  candidates: [CANDIDATE],
  taken: { by: '', at: '' },
};
const JUDGEMENT: Required<Judgement> = {
  plans: [{ id: '', path: '', itemCount: 1 }],
  planRevision: '',
  verdicts: [VERDICT, { ...VERDICT, branch: DETACHED }],
  findings: [FINDING, { ...FINDING, branch: DETACHED }],
  problems: [],
  notes: ['a note'],
  items: [ITEM],
  warnings: ['a warning'],
  contracts: [
    { ...PARTY, path: 'a.ts', declares: 'f()', state: 'near', near: 'f(x)', line: 1, why: 'it is no signature' },
  ],
  baseDoubt: 'a doubt',
  shared: {
    paths: [{ path: 'a.ts', branches: ['feat/a'] }],
    proposal: { plan: '', path: '', base: '', yaml: '', newBranches: [{ branch: '', worktree: '' }] },
    order: ['feat/a'],
  },
};
const PROBLEM: Required<Problem> = { code: '', message: '', hint: '', at: AT, excerpt: '' };

/** The names of all values that hold no others: `findings[].at.line`. */
function keysOf(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) {
    const objects = value.filter((each) => typeof each === 'object' && each !== null);
    if (objects.length === 0) return value.length === 0 ? [] : [prefix];
    return objects.flatMap((each) => keysOf(each, `${prefix}[]`));
  }
  if (typeof value !== 'object' || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, each]) => keysOf(each, prefix === '' ? key : `${prefix}.${key}`));
}

function documentedKeys(): string[] {
  const sections = readFileSync('docs/json.md', 'utf8').split(/^## /m).slice(1);
  return sections.flatMap((section) => {
    const place = /^`([^`]+)`/.exec(section)?.[1];
    const rows = [...section.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) => [
      ...cell.matchAll(/`([^`]+)`/g),
    ]);
    return rows.map(([, key = '']) => (place === undefined ? key : `${place}.${key}`));
  });
}

/** Its setup names no file, and its stories share one. */
const TASKS = `## Phase 1: Setup
- [ ] T001 Begin
## Phase 2: User Story 1
- [ ] T002 Write src/help/a.ts
## Phase 3: User Story 2
- [ ] T003 Change src/help/a.ts
`;

/** One item conflicts with two others. */
async function rehearsalKeys(): Promise<string[]> {
  const tests = { a: 'test -e x.ts', b: 'test -e x.ts', c: 'test -e y.ts && test ! -e x.ts' };
  const items = Object.entries(tests).map(
    ([item, command]) => `  ${item}: { branch: feat/${item}, scope: [${item}.ts], verification: ${command} }\n`,
  );
  const story = gitStory().commit({ [PLAN_PATH]: `version: 1\ntask: T\nitems:\n${items.join('')}` });
  story.branch('feat/a', 'main').commit({ 'x.ts': 'a\n', 'y.ts': 'a\n' });
  story.branch('feat/b', 'main').commit({ 'x.ts': 'b\n' }).branch('feat/c', 'main').commit({ 'y.ts': 'c\n' });
  const command = 'test ! -e x.ts || kill -KILL $$';
  const verify = ['--verify', '--bisect', '--command', command, '--json'];
  const { out } = await run(story.checkout('main').directory, 'rehearse', '--order', 'best', ...verify);
  return keysOf(JSON.parse(out));
}

async function commandKeys(): Promise<string[]> {
  const story = gitStory();
  const branch = (name: string): Files => BRANCHES.find((each) => each.name === name)?.files ?? {};
  const plan = PLAN.replace('uses: [csv-export, pdf-export]', '$&\n    depends_on: [pdf-export]');
  story.commit(START).commit({ [PLAN_PATH]: `${plan}  assignees: [ada]\n` });
  const merge = (name: string) => {
    story.branch(name, 'main').commit(branch(name));
    story.checkout('main').merge(name);
  };
  merge('feat/csv-export');
  for (let edit = 0; edit < 5; edit++) story.commit({ 'src/index.js': `${edit}\n` });
  story.branch('feat/csv', 'main').commit({ 'src/csv.js': 'csv\n' }).checkout('main');
  const keys: string[] = [];
  const add = async (...args: string[]) => {
    const { out } = await run(story.directory, ...args, '--json');
    keys.push(...keysOf(JSON.parse(out)));
  };
  const fixable = gitStory().commit({ 'src/a.ts': 'a\n', 'src/b.ts': 'b\n' });
  fixable.write({ [PLAN_PATH]: 'version: 1\ntask: T\nitems: { a: { branch: a, scope: ["src/(a|b).ts"] } }\n' });
  keys.push(...keysOf(JSON.parse((await run(fixable.directory, 'lint', '--fix', '--json')).out)));
  await add('whose', 'src/export/pdf.js');
  await add('guard', '--tree');
  const stray = story.branch('feat/pdf-export', 'main').write({ 'src/index.js': 'stray\n' });
  await add('guard', '--tree');
  stray.git('checkout', '-q', '-f', 'main');
  stray.git('branch', '-q', '-D', 'feat/pdf-export');
  await add('lint');
  await add('lint', '--explain', 'overlap');
  await add('amend', 'pdf-export', 'src/page.js');
  await add('brief', 'pdf-export');
  story.branch('feat/pdf-export', 'main').commit({ 'src/index.js': 'ours\n' });
  story.branch('feat/export-menu', 'main').commit({ 'src/index.js': 'theirs\n' }).checkout('main');
  await add('rehearse');
  story.git('branch', '-q', '-D', 'feat/pdf-export', 'feat/export-menu');
  keys.push(...(await rehearsalKeys()));
  story.git('config', 'user.name', 'Ada');
  story.git('config', 'user.email', 'ada@example.com');
  await add('next');
  await add('claim', 'integration');
  await add('claim', 'pdf-export');
  await add('claim', 'pdf-export');
  await add('release', 'pdf-export');
  story.write({ 'specs/help/tasks.md': TASKS });
  await add('import', 'specs');
  await add('integrate', '--dry-run');
  await add('issues', '--dry-run');
  await add('init', '--dry-run', '--plan', 'other', '--branches', 'feat/csv');
  await add('init', '--dry-run', '--plan', 'export', '--items', '2');
  await add('--help');
  await add('--version');
  merge('feat/pdf-export');
  merge('feat/export-menu');
  await add('integrate', '--dry-run');
  await add('worktrees', '--create', 'integration');
  await add('brief', 'integration', '--for', 'claude', '--write');
  await add('worktrees', '--remove');
  story.branch('feat/misspelt', 'main').commit({ 'src/other.js': 'other\n' });
  await add('check', '--strict');
  return keys;
}

describe('docs/json.md', () => {
  test('lists every key that a document can have, and no other', async () => {
    const made = [json('check', 1, JUDGEMENT), json('check', 2, [PROBLEM])].flatMap((text) => keysOf(JSON.parse(text)));
    const keys = [...new Set([...made, ...(await commandKeys())])];
    // The candidates of an item that `check --all` lists are those that `integrate` lists.
    const candidates = Object.keys(CANDIDATE).map((key) => `integration[].missing[].candidates[].${key}`);
    const onlyOnGitHub = 'integration[].merged[].pull';
    const afterManyRuns = 'rehearsal.verification.search.notSearched';
    expect([...new Set([...keys, ...candidates, onlyOnGitHub, afterManyRuns])].sort()).toEqual(
      [...new Set(documentedKeys())].sort(),
    );
  });

  test('names every severity, verdict and kind of way', () => {
    const page = readFileSync('docs/json.md', 'utf8');
    for (const word of ['error', 'warn', 'notice', 'success', 'failure']) expect(page).toContain(`\`${word}\``);
  });
});
