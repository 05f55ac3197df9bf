/** The skill for agents has the form of agentskills.io, and its plan and its commands work, from the first to the last. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { LINT_RULES } from '../src/core/lint/list.js';
import { RULES } from '../src/core/rules/list.js';
import { run } from './commands/cli/run.js';
import { endStories, gitStory } from './git-story.js';

afterAll(endStories);

const SKILL = readFileSync('skills/parallel-work/SKILL.md', 'utf8');
const COMMANDS = [...readFileSync('src/commands/cli/main.ts', 'utf8').matchAll(/\.command\('([a-z-]+)'\)/g)].map(
  ([, name]) => name,
);
/** Commands in the text and in blocks, as they follow one another. */
const CALLS = [...SKILL.matchAll(/`(parallel-work [^`]+)`|^(parallel-work .+)$/gm)].map(
  ([, inText, inBlock]) => inText ?? inBlock ?? '',
);
const [, PLAN = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(SKILL) ?? [];

/** Does the work of an item, in its worktree, and gives that. */
function workIn(list: string): string {
  const [, directory = ''] = /^worktree (.+)\nHEAD .+\nbranch refs\/heads\/feat\/csv-export$/m.exec(list) ?? [];
  const file = join(directory, 'src/export/csv.js');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'export const toCsv = () => "";\n');
  return directory;
}

describe('the skill', () => {
  test('has the name of its folder, a description, and fewer than 200 lines of plain ASCII', () => {
    const [, matter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(SKILL) ?? [];
    const { name, description, ...others } = parse(matter) as Record<string, string>;
    expect({ name, others }).toEqual({ name: 'parallel-work', others: {} });
    expect(description?.length).toBeGreaterThan(100);
    expect(description?.length).toBeLessThanOrEqual(1024);
    expect(SKILL.split('\n').length).toBeLessThan(200);
    expect(SKILL).toMatch(/^[\n\x20-\x7e]*$/);
  });

  test('names only commands and rules that exist', () => {
    expect(CALLS.filter((call) => call.startsWith('parallel-work ')).length).toBeGreaterThan(8);
    const named = [...SKILL.matchAll(/`parallel-work ([a-z-]+)/g)].map(([, command]) => command);
    expect(named.filter((command) => !COMMANDS.includes(command ?? ''))).toEqual([]);
    const rules = new Set<string>([...RULES, ...LINT_RULES].map(({ id }) => id));
    const rows = [...SKILL.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)]);
    expect(rows.length).toBeGreaterThan(6);
    expect(rows.map(([, rule = '']) => rule).filter((rule) => !rules.has(rule))).toEqual([]);
  });

  test('has a plan without a finding, and commands that do what the text says', async () => {
    const story = gitStory().commit({ 'src/menu.js': 'menu\n' });
    for (const name of ['a', 'b']) story.branch(`feat/${name}`, 'main').commit({ [`src/${name}.js`]: '1\n' });
    story.checkout('main').commit({ '.github/parallel-work/export.yml': PLAN }, 'Plan the export');
    let directory = story.directory;
    for (const call of CALLS) {
      const [program, ...args] = call.split(' ');
      expect(program).toBe('parallel-work');
      const { code, out, err } = await run(directory, ...args);
      expect({ call, code, err: err.replace(/^note: .*\n/gm, '') }).toEqual({ call, code: 0, err: '' });
      if (call === 'parallel-work worktrees --create') directory = workIn(story.git('worktree', 'list', '--porcelain'));
      if (call === 'parallel-work lint --json') expect(JSON.parse(out)).toMatchObject({ ok: true, findings: [] });
      if (call.startsWith('parallel-work check')) expect(out).toContain('success');
      if (call.startsWith('parallel-work amend')) expect(out).toContain('src/export/quote.js');
    }
  });

  test('describes a loop that settles an overlap', async () => {
    const overlapping = PLAN.replace('[src/export/pdf.js, ', '[src/export/csv.js, src/export/pdf.js, ');
    expect(overlapping).not.toBe(PLAN);
    const { directory } = gitStory().commit({
      'src/menu.js': 'menu\n',
      '.github/parallel-work/export.yml': overlapping,
    });
    const lint = async () => JSON.parse((await run(directory, 'lint', '--json')).out) as Linted;
    const { ok, findings } = await lint();
    expect({ ok, rules: findings.map(({ rule }) => rule) }).toEqual({ ok: false, rules: ['scope-overlap'] });
    const first = findings.flatMap(({ ways }) => ['--apply', ways[0]?.id ?? '']);
    expect((await run(directory, 'lint', ...first)).code).toBe(0);
    expect((await lint()).ok).toBe(true);
  });
});

interface Linted {
  readonly ok: boolean;
  readonly findings: readonly { readonly rule: string; readonly ways: readonly { readonly id: string }[] }[];
}
