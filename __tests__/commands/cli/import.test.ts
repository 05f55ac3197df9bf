/** `import`, on real repositories and folders. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { documentOf } from '../../end-to-end/document.js';
import { endStories, type Files, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { run } from './run.js';

const outside = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => {
  endStories();
  rmSync(outside, { recursive: true, force: true });
});

const PLAN = '.github/parallel-work/avatars.yml';
const AVATARS = `# Avatars Implementation Plan

### Task 1: Store

**Files:**
- Create: \`src/store.ts\`

### Task 2: Page

**Files:**
- Modify: \`src/page.ts:10-20\`
- Test: \`src/page.test.ts\`

### Task 3: Verify

**Files:** none
`;
const WITHOUT_FILES = '# Plan\n\n### Task 1: Talk\n\nNothing to do.\n';

function shop(files: Files = {}) {
  return gitStory().commit({ 'docs/avatars.md': AVATARS, 'src/page.ts': '1\n', ...files }).directory;
}

function planIn(directory: string): string {
  return readFileSync(join(directory, PLAN), 'utf8');
}

function documented({ code, out, err }: Awaited<ReturnType<typeof run>>) {
  return documentOf({ code, stdout: out, stderr: err });
}

describe('import', () => {
  test('prints the plan on stdout, and on stderr what became of it', async () => {
    const directory = shop();
    const { code, out, err } = await run(directory, 'import', 'docs/avatars.md');
    expect(code).toBe(0);
    expect(out).toContain('# Imported from docs/avatars.md (superpowers).\n');
    expect(out).toContain('    branch: avatars/task-1 # guess\n');
    expect(out).toContain('      # guess: "main" does not have it\n      create: [src/page.test.ts]\n');
    expect(out).toContain('      modify: [src/page.ts]\n');
    expect(err).toBe(`Imported 2 items from docs/avatars.md (superpowers) as plan "avatars".
3 parts are marked "guess". Check them.
Left out:
  Task 3 (Verify): its files are "none", which names no path.
To put the plan in place, run: parallel-work import docs/avatars.md --write
`);
  });

  test('writes only the name of a source outside the repository, which means nothing to others', async () => {
    const source = join(outside, 'avatars.md');
    writeFileSync(source, AVATARS);
    const { out } = await run(shop(), 'import', source);
    rmSync(source);
    expect(out).toContain('# Imported from avatars.md (superpowers).\n');
    expect(out).not.toContain(outside);
  });

  test('says that Git ignores the written plan, and how to add it anyway', async () => {
    const directory = shop({ '.gitignore': '.github/*\n' });
    const note = `Git ignores "${PLAN}", so it takes no effect. To add it anyway, run: git add --force -- :/${PLAN}`;
    expect((await run(directory, 'import', 'docs/avatars.md', '--write')).err).toContain(`\nnote: ${note}\n`);
    const { out } = await run(directory, 'import', 'docs/avatars.md', '--write', '--overwrite', '--json');
    expect(JSON.parse(out)).toMatchObject({ notes: expect.arrayContaining([note]) });
  });

  posixTest('names a command that writes the printed plan, with its options and quoted for a shell', async () => {
    const directory = shop({ "a plan's.md": AVATARS });
    const options = ['--branch', 'feat/<item>', '--format', 'superpowers', '--base', 'main'];
    const { out, err } = await run(directory, 'import', "a plan's.md", ...options);
    const [, command = ''] = /run: parallel-work (.*)\n/.exec(err) ?? [];
    const words = spawnSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' }).stdout.split('\0');
    expect(await run(directory, ...words.slice(0, -1))).toMatchObject({ code: 0 });
    expect(readFileSync(join(directory, '.github/parallel-work/a-plan-s.yml'), 'utf8')).toBe(out);
  });

  test('names a way that replaces a plan with the ending ".yaml"', async () => {
    const directory = shop({ '.github/parallel-work/avatars.yaml': 'mine\n' });
    const { err } = await run(directory, 'import', 'docs/avatars.md', '--write', '--overwrite');
    expect(err).toContain('rename it to "avatars.yml" and use --write --overwrite. Nothing was written.');
  });

  test('puts a plan in place that lint accepts, and leaves no other file', async () => {
    const directory = shop();
    const { code, out, err } = await run(directory, 'import', 'docs/avatars.md', '--write');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain(`${PLAN} was written.`);
    expect(readdirSync(join(directory, '.github/parallel-work'))).toEqual(['avatars.yml']);
    expect(await run(directory, 'lint')).toMatchObject({ code: 0 });
  });

  test('replaces a plan only with --overwrite', async () => {
    const directory = shop({ [PLAN]: 'mine\n' });
    const refused = await run(directory, 'import', 'docs/avatars.md', '--write');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(`The plan "${PLAN}" already exists.`);
    expect(planIn(directory)).toBe('mine\n');
    expect(await run(directory, 'import', 'docs/avatars.md', '--write', '--overwrite')).toMatchObject({ code: 0 });
    expect(planIn(directory)).toContain('# Imported from docs/avatars.md');
  });

  test('says that a plan cannot be written where a folder is in its place', async () => {
    const directory = shop();
    mkdirSync(join(directory, PLAN), { recursive: true });
    for (const more of [[], ['--overwrite']]) {
      const { code, err } = await run(directory, 'import', 'docs/avatars.md', '--write', ...more);
      expect([code, err]).toEqual([2, expect.stringContaining(`"${PLAN}" cannot be written: `)]);
    }
  });

  posixTest('refuses to write through a link in the place of the plan folder', async () => {
    const directory = shop();
    mkdirSync(join(directory, '.github'));
    symlinkSync(outside, join(directory, '.github/parallel-work'));
    const { code, err } = await run(directory, 'import', 'docs/avatars.md', '--write');
    expect(code).toBe(2);
    expect(err).toContain('is not a folder');
    expect(readdirSync(outside)).toEqual([]);
  });

  test('gives each item the branch of the pattern, which is then no guess', async () => {
    const { out } = await run(shop(), 'import', 'docs/avatars.md', '--branch', 'feat/<plan>-<item>');
    expect(out).toContain('    branch: feat/avatars-task-1\n');
  });

  test('ends with exit code 1 and the reasons if nothing can be imported', async () => {
    const directory = shop({ 'talk.md': WITHOUT_FILES });
    const { code, out, err } = await run(directory, 'import', 'talk.md');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      'Nothing was imported from talk.md (superpowers).\nLeft out:\n  Task 1 (Talk): it names no file.\n',
    );
    const asJson = documented(await run(directory, 'import', 'talk.md', '--json'));
    expect(asJson).toMatchObject({
      command: 'import',
      ok: false,
      import: [{ format: 'superpowers', items: 0, leftOut: [{ what: 'Task 1 (Talk)', why: 'it names no file' }] }],
    });
    expect(JSON.stringify(asJson)).not.toContain('yaml');
  });

  test('reports an error of lint for the item that causes it, and ends with exit code 1', async () => {
    const other = 'version: 1\ntask: T\nitems:\n  all: { branch: feat/all, scope: [src/store.ts] }\n';
    const directory = shop({ '.github/parallel-work/other.yml': other });
    const { code, out, err } = await run(directory, 'import', 'docs/avatars.md');
    expect(code).toBe(1);
    expect(out).toContain('version: 1');
    expect(err).toContain('error: Both item "task-1" of plan "avatars" and item "all" of plan "other" can change');
  });

  test('imports every plan of a folder, each with its own file', async () => {
    const directory = shop({
      'docs/second.md': AVATARS.replaceAll('src/', 'lib/').replace('Avatars', 'Second'),
      'docs/notes.md': '# Notes\n',
    });
    const { code, out } = await run(directory, 'import', 'docs');
    expect(code).toBe(0);
    expect(out).toContain('# .github/parallel-work/avatars.yml\n');
    expect(out).toContain('# .github/parallel-work/second.yml\n');
    expect(await run(directory, 'import', 'docs', '--write')).toMatchObject({ code: 0, out: '' });
    expect(await run(directory, 'lint')).toMatchObject({ code: 0 });
  });

  test('imports the items of one repository of a plan over several', async () => {
    const owned = (file: string, agent: string, repo: string) =>
      `  - { file: ${file}, agent: ${agent}, wave: 1, repo: ${repo} }\n`;
    const document = `feature_slug: x\nfile_ownership:\n${owned('a.go', 'A', 'shop')}${owned('b.ts', 'B', 'web')}waves: []\n`;
    const directory = shop({ 'IMPL-x.yaml': document });
    const unknown = await run(directory, 'import', 'IMPL-x.yaml');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('"IMPL-x.yaml" is for "shop", "web", and this repository seems to be "repository".');
    expect(unknown.err).toContain('--repository shop');
    const named = await run(directory, 'import', 'IMPL-x.yaml', '--repository', 'web');
    expect(named.code).toBe(0);
    expect(named.out).toContain('b.ts');
    expect(named.err).toContain('w1-A: it belongs to the repository "shop".');
    spawnSync('git', ['remote', 'add', 'origin', 'https://example.com/me/shop.git'], { cwd: directory });
    expect((await run(directory, 'import', 'IMPL-x.yaml')).out).toContain('a.go');
  });

  test('prints one JSON document with the plan, the pairs and everything that was left out', async () => {
    const directory = shop({
      'docs/avatars.md': `${AVATARS}\n### Task 4: Page again\n\n**Files:**\n- Modify: \`src/page.ts\`\n`,
    });
    expect(documented(await run(directory, 'import', 'docs/avatars.md', '--json'))).toMatchObject({
      plans: [{ id: 'avatars', path: PLAN, itemCount: 3 }],
      findings: [],
      import: [
        {
          format: 'superpowers',
          source: 'docs/avatars.md',
          plan: 'avatars',
          path: PLAN,
          items: 3,
          guesses: 4,
          leftOut: [{ what: 'Task 3 (Verify)', why: 'its files are "none", which names no path' }],
          ordered: [{ item: 'task-4', after: 'task-2', because: 'both change "src/page.ts"', path: 'src/page.ts' }],
          yaml: expect.stringContaining('version: 1'),
          written: false,
        },
      ],
    });
  });
});

describe('a bad argument of import', () => {
  const rows: readonly (readonly [about: string, args: readonly string[], says: string])[] = [
    ['a path that does not exist', ['nothing.md'], '"nothing.md" does not exist.'],
    ['an unknown format', ['docs/avatars.md', '--format', 'jira'], 'The option --format is "jira".'],
    ['a branch without the item', ['docs/avatars.md', '--branch', 'feat/x'], 'The option --branch is "feat/x".'],
    ['a branch that git refuses', ['docs/avatars.md', '--branch', 'a..b/<item>'], 'contains ".."'],
    ['a file in no format', ['src/page.ts'], '"src/page.ts" has no plan in a known format.'],
    ['a folder without documents', ['src'], '"src" has no Markdown, YAML or JSON file.'],
  ];
  test.each(rows)('%s ends with exit code 2 and says what to do', async (_, args, says) => {
    const { code, out, err } = await run(shop(), 'import', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err.trim().split('\n').length).toBeGreaterThan(1);
  });
});

describe('a hostile file or folder (case 167)', () => {
  const SECONDS = 20_000;

  posixTest('a named pipe is refused, alone, and skipped in a folder', async () => {
    const directory = shop();
    const pipe = join(outside, 'WP01.md');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const { code, err } = await run(directory, 'import', pipe);
    expect(code).toBe(2);
    expect(err).toContain('it is a named pipe, a socket or a device');
    expect(await run(directory, 'import', outside)).toMatchObject({ code: 2 });
  });

  posixTest('links and pipes in a folder are listed, but not links to files that are read anyway', async () => {
    const directory = shop();
    const docs = join(directory, 'docs');
    for (const [target, name] of [
      ['avatars.md', 'again.md'],
      ['nowhere', 'dead.md'],
      ['../src/page.ts', 'page.md'],
    ] as const)
      symlinkSync(target, join(docs, name));
    expect(spawnSync('mkfifo', [join(docs, 'pipe.md')]).status).toBe(0);
    const { code, err } = await run(directory, 'import', 'docs');
    expect(code).toBe(0);
    expect(err.match(/^Left out: .*/gm)).toEqual([
      'Left out: "docs/dead.md" cannot be read: it is a link, which is not followed.',
      'Left out: "docs/page.md" cannot be read: it is a link, which is not followed.',
      'Left out: "docs/pipe.md" cannot be read: it is no plain file.',
    ]);
  });

  test('NUL, and a file that is too large, are refused with the reason', async () => {
    const directory = shop();
    writeFileSync(join(directory, 'nul.md'), `${AVATARS}\0`);
    expect((await run(directory, 'import', 'nul.md')).err).toContain('it is not text, because it contains NUL');
    writeFileSync(join(directory, 'large.md'), 'x'.repeat(4 * 1024 * 1024 + 1));
    expect((await run(directory, 'import', 'large.md')).err).toContain('it is larger than 4 MiB');
  });

  test(
    'a folder with 10,000 files is read in bounded time',
    async () => {
      const folder = join(outside, 'many/tasks');
      mkdirSync(folder, { recursive: true });
      for (let at = 0; at < 10_000; at += 1)
        writeFileSync(join(folder, `WP${at}.md`), `---\nwork_package_id: WP${at}\nowned_files: [src/${at}.ts]\n---\n`);
      const { code, err } = await run(shop(), 'import', join(outside, 'many'));
      expect(code).toBe(0);
      expect(err).toContain('Imported 500 items');
      expect(err).toContain('WP1449: a plan has at most 500 items.');
    },
    SECONDS,
  );

  test('a document that is cut, has wrong types or dangerous keys is reported with its place', async () => {
    const directory = shop({
      'IMPL-cut.yaml': 'feature_slug: x\nfile_ownership:\n  - { file: a.go, agent: A, wave: [\n',
      'cut.json': '{"tasks": [{"id": 1, "files": ["a.ts"',
      'IMPL-types.yaml': 'feature_slug: 1\nfile_ownership: 7\nwaves: { a: 1 }\nverdict: [x]\n',
      'types.json': '{"tasks": [{"id": {}, "files": 7}, null, 3, {"files": [[["a"]]], "id": "x"}, "text"]}',
      'proto.json':
        '{"__proto__": {"tasks": []}, "tasks": [{"id": "__proto__", "files": ["__proto__/../../x", "/etc/passwd", "a.ts"]}]}',
    });
    const cut = await run(directory, 'import', 'IMPL-cut.yaml');
    expect(cut.code).toBe(2);
    expect(cut.err).toMatch(/^error: IMPL-cut\.yaml:\d+:\d+: "IMPL-cut\.yaml" is not valid YAML: /);
    expect((await run(directory, 'import', 'cut.json')).err).toContain('"cut.json" is not valid JSON');
    expect(await run(directory, 'import', 'IMPL-types.yaml')).toMatchObject({ code: 1, out: '' });
    expect(await run(directory, 'import', 'types.json')).toMatchObject({ code: 0 });
    const proto = await run(directory, 'import', 'proto.json');
    expect(proto.code).toBe(0);
    expect(proto.err).toContain('it is outside this repository');
    expect(proto.out).toContain('  proto:\n');
  });
});
