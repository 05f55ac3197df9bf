/** Damaged samples and single traps of each format (case 167). */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SourceDocument } from '../../../src/core/import/source-plan.js';
import { readPlan } from '../../../src/core/plan/read.js';
import { runs, thorough } from '../../runs.js';
import { baseOf, importDocuments, importText } from './draft-story.js';

const samples = join(dirname(fileURLToPath(import.meta.url)), 'samples');
const documents: SourceDocument[] = readdirSync(samples, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: path.slice(samples.length + 1), text: readFileSync(path, 'utf8') }));

/** On a busy machine. Alone, each takes less than a second. */
const MOST_MILLISECONDS = 20_000;

/** Whatever a document holds, it is either reported or becomes a plan that can be read. */
function expectHarmless(document: SourceDocument): void {
  const { drafts, problems } = importDocuments([document]);
  for (const { message, hint, at } of problems) {
    expect([message, hint, at?.path].map((each) => each !== '' && each !== undefined)).toEqual([true, true, true]);
  }
  for (const { yaml, path, leftOut, items } of drafts) {
    if (yaml === undefined) expect(leftOut.length).toBeGreaterThan(0);
    else expect(readPlan({ path, text: yaml }).problems).toEqual([]);
    expect(items > 0).toBe(yaml !== undefined);
  }
  expect('polluted' in {}).toBe(false);
}

describe('a damaged document', () => {
  test('is reported or read in part if it is cut anywhere', () => {
    for (const { path, text } of documents)
      for (let end = 0; end < text.length; end += 97) expectHarmless({ path, text: text.slice(0, end) });
  });

  test('is reported or read in part if any piece of it is replaced', () => {
    const traps = fc.constantFrom(
      '\0',
      '\u202e',
      '```',
      '---\n',
      '"',
      "'",
      '{',
      '[',
      ': ',
      '- ',
      '&a',
      '*a',
      '!!js/function x',
      '../',
      '/etc/passwd',
      '~',
      '__proto__',
      'constructor',
      '\uD800',
      '[['.repeat(30),
      '{a,b}'.repeat(40),
      '**/'.repeat(20),
      '# ',
      '\t',
      '\r\n',
      '9'.repeat(400),
    );
    const damage = fc.record({
      document: fc.constantFrom(...documents),
      at: fc.nat(5000),
      length: fc.nat(60),
      trap: fc.oneof(traps, fc.string({ unit: 'binary', maxLength: 12 })),
    });
    fc.assert(
      fc.property(damage, ({ document: { path, text }, at, length, trap }) => {
        const from = at % text.length;
        expectHarmless({ path, text: text.slice(0, from) + trap + text.slice(from + length) });
      }),
      runs(300),
    );
  });

  thorough('is read in bounded time if it is huge', () => {
    const huge: readonly SourceDocument[] = [
      { path: 'a.md', text: `# A\n${'### Task 1: A\n\n**Files:**\n- Create: `a.ts`\n'.repeat(20_000)}` },
      { path: 'a.md', text: `### Task 1: A\n\n**Files:**\n${'- Create: `a.ts`, '.repeat(100_000)}` },
      {
        path: 'a.md',
        text: `### Task 1: A\n\n**Interfaces:**\n- Consumes: Task ${'1, '.repeat(100_000)}\n**Files:**\n- Create: \`a.ts\``,
      },
      { path: 'tasks/WP01.md', text: `---\nowned_files:\n${'- a.ts\n'.repeat(100_000)}---\n` },
      { path: '01-01-PLAN.md', text: `---\nwave: 1\nfiles_modified: [a.ts]\n---\n${'<files>'.repeat(200_000)}` },
      { path: 'tasks.md', text: `${'- [ ] T001 [P] Write `src/a.ts`\n'.repeat(20_000)}` },
      {
        path: 'IMPL-a.yaml',
        text: `file_ownership:\n${'- { file: a.go, agent: A, wave: 1 }\n'.repeat(20_000)}waves: []\n`,
      },
      { path: 'a.json', text: `{"tasks": [${'{"id": 1, "files": ["a.ts"]},'.repeat(1999)}{"id": 2, "files": []}]}` },
      { path: 'a.json', text: `{"tasks": [{"id": 1, "files": ${'['.repeat(100_000)}` },
      { path: 'IMPL-a.yaml', text: `file_ownership:\nwaves: ${'['.repeat(100_000)}\n` },
    ];
    for (const document of huge) {
      const start = performance.now();
      importDocuments([document]);
      expect([document.path, performance.now() - start < MOST_MILLISECONDS]).toEqual([document.path, true]);
    }
  });
});

describe('a single trap', () => {
  const task = (files: string) => `### Task 1: A\n\n**Files:**\n${files}\n`;
  const rows: readonly (readonly [path: string, why: string])[] = [
    ['/etc/passwd', 'it is outside this repository'],
    ['../../x.ts', 'it is outside this repository'],
    ['src/../../x.ts', 'it is outside this repository'],
    ['~/.bashrc', 'it is outside this repository'],
    ['src/<name>/x.ts', '"<name>" is a placeholder'],
    ['src/{name}/x.ts', '"{name}" is a placeholder'],
    ['.github/parallel-work/p.yml', 'no item can change plan files'],
  ];
  test.each(rows)('the path "%s" is left out: %s', (path, why) => {
    const draft = importText('a.md', task(`- Create: \`${path}\`\n- Create: \`src/ok.ts\``));
    expect(draft.leftOut).toEqual([{ what: 'path of "Task 1"', why: `"${path}": ${why}` }]);
    expect(draft.yaml).toContain('create: [src/ok.ts]');
  });

  const paths: readonly (readonly [path: string, glob: string])[] = [
    ['./src/a.ts', 'src/a.ts'],
    ['src//b/../a.ts', 'src/a.ts'],
    ['src/a.py:120-145', 'src/a.py'],
    ['src/a.py:7', 'src/a.py'],
    ['src/a.py#L3-L9', 'src/a.py'],
    ['app/[id]/page.tsx', "'app/\\[id\\]/page.tsx'"],
    ['app/[...slug]/(group)/page.tsx', "'app/\\[...slug\\]/\\(group\\)/page.tsx'"],
    ['src/{a,b}.ts', '"src/{a,b}.ts"'],
    ['src/*.ts', 'src/*.ts'],
    ['src/lib/', 'src/lib/**'],
    ['/home/me/shop/src/a.ts', 'src/a.ts'],
    ['src/folder', 'src/folder/**'],
  ];
  test.each(paths)('the path "%s" becomes %s', (path, glob) => {
    const draft = importText('a.md', task(`- Create: \`${path}\``), { base: baseOf('src/folder/x.ts') });
    expect(draft.yaml).toMatch(/create:\s/);
    expect(draft.yaml).toContain(glob);
    expect(draft.leftOut).toEqual([]);
  });

  test('dependencies in a circle are left out where they would close it, and tasks without files pass theirs on', () => {
    const draft = importText(
      'a.json',
      JSON.stringify({
        tasks: [
          { id: 'a', files: ['a'], depends_on: ['c', 'a'] },
          { id: 'b', files: [], depends_on: ['a'] },
          { id: 'c', files: ['c'], depends_on: ['b', 'nobody'] },
        ],
      }),
    );
    expect(draft.ordered).toEqual([{ item: 'a', after: 'c' }]);
    expect(draft.leftOut).toEqual([
      { what: 'b', why: 'it names no file' },
      { what: 'dependency of "c" on "nobody"', why: 'the source has no such task' },
      { what: 'dependency of "c" on "a"', why: 'the tasks would wait for each other' },
    ]);
  });

  test('paths that cannot exist side by side order their items', () => {
    const draft = importText(
      'a.json',
      '{"tasks": [{"id": "a", "files": ["src/A.ts"]}, {"id": "b", "files": ["src/a.ts"]}]}',
    );
    expect(draft.ordered).toMatchObject([{ item: 'b', after: 'a' }]);
  });

  test('an item that a plan cannot hold is left out with the reason, and the others stay', () => {
    const files = Array.from({ length: 201 }, (_, at) => `src/${at}.ts`);
    const draft = importText(
      'a.json',
      JSON.stringify({
        tasks: [
          { id: 'a', files },
          { id: 'b', files: ['b.ts'] },
        ],
      }),
    );
    expect(draft.items).toBe(1);
    expect(draft.leftOut).toEqual([{ what: 'a', why: expect.stringContaining('the plan would be refused: ') }]);
  });
});
