/** `lint --apply` and `lint --fix` on real repositories. */
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { writePlans } from '../../../src/shell/git/plan-files.js';
import { openRepository } from '../../../src/shell/git/repository.js';
import { endStories, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const PLAN = `# The plan.
version: 1
task: T # The task.
rules: { missing-part: off }
items:
  "a": # First.
    branch: feat/a
    scope: # What it may change.
      - src/app.ts # The application.
      - src/a.ts
  'b':
    branch: feat/b
    scope: [src/app.ts, src/b.ts] # Both.
`;

interface Linted {
  readonly ok: boolean;
  readonly findings: readonly {
    readonly id: string;
    readonly rule: string;
    readonly ways: readonly { readonly id: string; readonly title: string; readonly kind: string }[];
  }[];
  readonly applied?: readonly { readonly id: string; readonly rule: string; readonly title: string }[];
  readonly errors?: readonly { readonly code: string; readonly message: string }[];
}

async function lint(directory: string, ...args: string[]) {
  const { code, out } = await run(directory, 'lint', '--json', ...args);
  return { code, ...(JSON.parse(out) as Linted) };
}

function storyOf(text: string, more: Readonly<Record<string, string>> = {}) {
  const story = gitStory().commit({ 'README.md': 'x\n', ...more });
  story.write({ [PATH]: text });
  const file = join(story.directory, PATH);
  return { directory: story.directory, file, text: () => readFileSync(file, 'utf8') };
}

describe('lint --apply', () => {
  test('performs one edit, and everything else in the file stays', async () => {
    const { directory, text } = storyOf(PLAN);
    const { findings } = await lint(directory);
    const way = findings[0]?.ways.find(({ title }) => title.startsWith('Leave the file to item "a"'));
    const after = await lint(directory, '--apply', way?.id ?? '');
    expect(after).toMatchObject({ code: 0, ok: true, findings: [], applied: [{ id: way?.id, rule: 'scope-overlap' }] });
    expect(text()).toBe(PLAN.replace('[src/app.ts, src/b.ts]', '[src/b.ts]'));
  });

  test.each([
    ['CRLF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replace(/\n/g, '\r\n')}`],
    ['no line break at its end', (text: string) => text.trimEnd()],
    [
      'one line',
      () =>
        '\uFEFF{ version: 1, task: T, rules: { missing-part: off }, items: { a: { branch: feat/a, scope: [x, y] }, b: { branch: feat/b, scope: [x, z] } } }',
    ],
  ])('every way of a plan with %s works and keeps it', async (_, change) => {
    const before = change(PLAN);
    const { findings } = await lint(storyOf(before).directory);
    const ways = findings.flatMap((each) => each.ways).filter(({ kind }) => kind === 'edit-file');
    expect(ways.length).toBeGreaterThan(3);
    for (const { id } of ways) {
      const { directory, text } = storyOf(before);
      expect(await lint(directory, '--apply', id)).toMatchObject({ code: 0, ok: true });
      const after = text();
      expect(after.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'));
      expect(after.endsWith('\n')).toBe(before.endsWith('\n'));
      const breaks = (each: string) => new Set(each.match(/\r?\n/g));
      if (before.includes('\n')) expect(breaks(after)).toEqual(breaks(before));
      for (const comment of ['# The plan.', '# The task.', '# First.', '# What it may change.'])
        if (before.includes(comment)) expect(after).toContain(comment);
    }
  });

  test('performs several at once, and lines that they share once', async () => {
    const { directory, text } = storyOf(
      'version: 1\ntask: T\nrules: { missing-part: off }\nitems:\n  a: { branch: feat/a, scope: [x, y, a] }\n  b: { branch: feat/b, scope: [x, b] }\n  c: { branch: feat/c, scope: [x, y, c] }\n',
    );
    const { findings } = await lint(directory);
    const ids = findings.map(({ ways }) => ways[0]?.id ?? '');
    expect(ids).toHaveLength(3);
    const after = await lint(directory, ...ids.flatMap((id) => ['--apply', id]));
    expect(after).toMatchObject({ code: 0, applied: ids.map((id) => ({ id })) });
    expect(text()).toContain(
      '  a: { branch: feat/a, scope: [x, y, a] }\n  b: { branch: feat/b, scope: [b] }\n  c: { branch: feat/c, scope: [c] }\n',
    );
  });

  test.each([
    ['a finding that is gone', '00000000.1', 'no-such-finding'],
    ['a way that is not there', '$.99', 'no-such-way'],
    ['no id', 'first', 'usage'],
    ['an empty id', '', 'usage'],
  ])('refuses %s, and changes nothing', async (_, id, code) => {
    const { directory, text } = storyOf(PLAN);
    const { findings } = await lint(directory);
    const result = await lint(directory, '--apply', id.replace('$', findings[0]?.id ?? ''));
    expect(result).toMatchObject({ code: 2, ok: false, errors: [{ code }] });
    expect(text()).toBe(PLAN);
  });

  test('refuses a way that a person has to decide about', async () => {
    const { directory } = storyOf(PLAN.replace('rules: { missing-part: off }\n', ''));
    const { findings } = await lint(directory);
    const way = findings.find(({ rule }) => rule === 'missing-part')?.ways[0];
    expect(await lint(directory, '--apply', way?.id ?? '')).toMatchObject({
      code: 2,
      errors: [{ code: 'not-an-edit' }],
    });
  });

  test('refuses two ways that change the same lines differently', async () => {
    const { directory, text } = storyOf(PLAN);
    const [finding] = (await lint(directory)).findings;
    const ids = (finding?.ways ?? [])
      .filter(({ title }) => /integration|preceding item "shared/.test(title))
      .map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const result = await lint(directory, ...ids.flatMap((id) => ['--apply', id]));
    expect(result).toMatchObject({ code: 2, errors: [{ code: 'conflicting-ways' }] });
    expect(text()).toBe(PLAN);
  });

  test.each([
    ['an anchor', 'scope: &both\n      - src/app.ts', 'yaml-anchor'],
    ['an alias', 'scope: *both', 'yaml-alias'],
  ])('a plan with %s is broken, and has no findings to apply', async (_, line, code) => {
    const { directory, text } = storyOf(PLAN.replace('scope: [src/app.ts, src/b.ts]', line));
    const before = text();
    const result = await lint(directory, '--apply', '12345678.1');
    expect(result.code).toBe(2);
    expect((await lint(directory)).errors?.map((each) => each.code)).toContain(code);
    expect(text()).toBe(before);
  });

  test('cannot be combined with --fix, --explain or --workflow', async () => {
    const { directory } = storyOf(PLAN);
    for (const more of [['--fix'], ['--explain', 'overlap'], ['--workflow', 'x.yml']])
      expect(await lint(directory, '--apply', '12345678.1', ...more)).toMatchObject({
        code: 2,
        errors: [{ code: 'usage' }],
      });
  });
});

describe('lint --fix', () => {
  test('performs what needs no decision, says what it did and what remains', async () => {
    const text = `version: 1\ntask: T\nrules: { missing-part: off }\nitems:\n  # Kept.\n  a:\n    branch: feat/a\n    scope: ["src/(a|b).ts", src/app.ts]\n  b: { branch: feat/b, scope: [src/app.ts, src/c.ts] }\n`;
    const { directory, file } = storyOf(text, { 'src/a.ts': 'a\n', 'src/b.ts': 'b\n' });
    const { code, out } = await run(directory, 'lint', '--fix');
    expect(out).toMatch(/^applied: Write "src\/\{a,b\}.ts" \[glob-trap\]\n\n/);
    expect(out).toContain('[scope-overlap]');
    expect(code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(text.replace('src/(a|b).ts', 'src/{a,b}.ts'));
    const again = await run(directory, 'lint', '--fix');
    expect(again.out).toMatch(/^nothing to fix without a decision\n/);
    expect(again.code).toBe(1);
  });

  test('is 0 if nothing remains, and has what it did in the JSON', async () => {
    const { directory } = storyOf(
      'version: 1\ntask: T\nrules: { missing-part: off }\nitems:\n  a: { branch: feat/a, scope: ["src/(a|b).ts"] }\n  b: { branch: feat/b, scope: [b.ts] }\n',
      { 'src/a.ts': 'a\n', 'src/b.ts': 'b\n' },
    );
    expect(await lint(directory, '--fix')).toMatchObject({ code: 0, applied: [{ rule: 'glob-trap' }] });
    expect(await lint(directory, '--fix')).toMatchObject({ code: 0, applied: [] });
  });

  test('without a plan does nothing', async () => {
    const story = gitStory().commit({ 'README.md': 'x\n' });
    expect(await lint(story.directory, '--fix')).toMatchObject({ code: 0, applied: [] });
  });
});

describe('plan files are written', () => {
  posixTest('not where they changed meanwhile, or are no regular file', async () => {
    const { directory, file, text } = storyOf(PLAN);
    const repository = await openRepository(directory);
    const write = (before: string) => writePlans(repository, [{ path: PATH, before, after: 'new\n' }]);
    await expect(write('something else\n')).rejects.toMatchObject({ code: 'changed' });
    expect(text()).toBe(PLAN);
    rmSync(file);
    writeFileSync(join(directory, 'elsewhere.yml'), PLAN);
    symlinkSync(join(directory, 'elsewhere.yml'), file);
    await expect(write(PLAN)).rejects.toMatchObject({ code: 'not-a-file' });
    expect(readFileSync(join(directory, 'elsewhere.yml'), 'utf8')).toBe(PLAN);
    rmSync(file);
    await expect(write(PLAN)).rejects.toMatchObject({ code: 'not-a-file' });
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(join(directory, '.github'))).toEqual(['parallel-work']);
    expect(existsSync(join(directory, '.git/parallel-work.lock'))).toBe(false);
  });

  posixTest('with their permissions, and despite the lock of a process that has ended', async () => {
    const { directory, file, text } = storyOf(PLAN);
    chmodSync(file, 0o640);
    writeFileSync(join(directory, '.git/parallel-work.lock'), '999999999');
    writeFileSync(join(directory, '.github/.parallel-work.tmp'), 'half a pl');
    await writePlans(await openRepository(directory), [{ path: PATH, before: PLAN, after: 'new\n' }]);
    expect(text()).toBe('new\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(directory, '.github'))).toEqual(['parallel-work']);
  });

  test('one after the other: of two that were made from one text, the second is refused', async () => {
    const { directory, text } = storyOf(PLAN);
    const repository = await openRepository(directory);
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        writePlans(repository, [{ path: PATH, before: PLAN, after: `${index}\n`.repeat(10_000) }]),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(text()).toBe(`${results.findIndex(({ status }) => status === 'fulfilled')}\n`.repeat(10_000));
  });

  test('whole, so that a process that is killed leaves the old text or the new one', async () => {
    const { directory, text } = storyOf(PLAN);
    const repository = await openRepository(directory);
    const texts = [PLAN, ...Array.from({ length: 20 }, (_, index) => `# ${index}\n`.repeat(20_000))];
    let isDone = false;
    const seen = new Set<string>();
    const watch = async () => {
      while (!isDone) {
        seen.add(text());
        await new Promise(setImmediate);
      }
    };
    const write = async () => {
      for (const [index, before] of texts.slice(0, -1).entries())
        await writePlans(repository, [{ path: PATH, before, after: texts[index + 1] ?? '' }]);
      isDone = true;
    };
    await Promise.all([watch(), write()]);
    expect([...seen].filter((each) => !texts.includes(each))).toEqual([]);
    expect(seen.size).toBeGreaterThan(2);
  });

  test('by two runs of lint --apply at once: one of the ways is performed, or both one after the other', async () => {
    const { directory, text } = storyOf(
      'version: 1\ntask: T\nrules: { missing-part: off }\nitems:\n  a: { branch: feat/a, scope: [x, a] }\n  b: { branch: feat/b, scope: [x, b] }\n  c: { branch: feat/c, scope: [y, c] }\n  d: { branch: feat/d, scope: [y, d] }\n',
    );
    const { findings } = await lint(directory);
    const runs = await Promise.all(findings.map(({ ways }) => lint(directory, '--apply', ways[0]?.id ?? '')));
    const done = runs.filter(({ applied = [] }) => applied.length > 0);
    const refused = runs.filter(({ errors = [] }) => errors[0]?.code === 'changed');
    expect([done.length, refused.length]).toEqual([2 - refused.length, refused.length]);
    expect(done.length).toBeGreaterThan(0);
    expect((await lint(directory)).findings).toHaveLength(refused.length);
    expect(text()).toMatch(/^version: 1\n[\s\S]*\n$/);
  });
});
