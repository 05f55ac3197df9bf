/** How `init` behaves: what it makes of branches and worktrees, what it refuses, and what it never touches. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { documentOf } from '../../../end-to-end/document.js';
import { endStories, gitStory } from '../../../git-story.js';
import { posixTest } from '../../../optional.js';
import { ACTION } from '../../../workflow-lint/ask.js';
import { run } from '../run.js';

afterAll(endStories);

const PLAN = '.github/parallel-work/first-plan.yml';
const SKILL = '.agents/skills/parallel-work/SKILL.md';

interface Init {
  readonly plan?: { readonly id: string };
  readonly items: readonly { readonly item: string; readonly branch: string; readonly files?: number }[];
  readonly files: readonly { readonly path: string; readonly state: string; readonly why?: string }[];
  readonly next: readonly string[];
}

async function init(directory: string, ...args: string[]) {
  const { code, out } = await run(directory, 'init', ...args, '--json');
  const document = documentOf({ code, stdout: out, stderr: '' });
  const [error] = document.errors ?? [];
  return { code, error, notes: document.notes ?? [], ...(JSON.parse(out) as { readonly init?: Init }).init };
}

const read = (directory: string, path: string) => readFileSync(join(directory, path), 'utf8');
const planOf = (directory: string) => read(directory, PLAN);

describe('a plan from branches', () => {
  test('has the exact changes of each branch, and a folder only where it is new and has files of one branch', async () => {
    const story = gitStory().commit({ 'src/a.ts': 'a\n', 'src/b.ts': 'b\n', 'lib/x.ts': 'x\n' });
    story.branch('feat/one', 'main').commit({ 'src/new/1.ts': '1\n', 'src/new/2.ts': '2\n', 'src/a.ts': null });
    story.branch('feat/two', 'main').commit({ 'src/both/1.ts': '1\n', 'src/both/2.ts': '2\n', 'src/b.ts': 'two\n' });
    story.branch('feat/three', 'main').commit({ 'src/both/3.ts': '3\n', 'src/both/4.ts': '4\n', 'lib/y.ts': 'y\n' });
    const { code, items } = await init(story.directory, '--branches', 'feat/one', 'feat/two', 'origin/feat/three');
    expect(code).toBe(0);
    expect(items).toEqual([
      { item: 'one', branch: 'feat/one', files: 3 },
      { item: 'two', branch: 'feat/two', files: 3 },
      { item: 'three', branch: 'feat/three', files: 3 },
    ]);
    const plan = planOf(story.directory);
    expect(plan).toContain('create: [src/new/**]\n      delete: [src/a.ts]');
    expect(plan).toContain('create: [src/both/1.ts, src/both/2.ts]\n      modify: [src/b.ts]');
    expect(plan).toContain('create: [lib/y.ts, src/both/3.ts, src/both/4.ts]');
  });

  test('orders two branches that change one file, and says which file', async () => {
    const story = gitStory().commit({ 'src/menu.ts': 'menu\n', 'src/Page.ts': 'page\n' });
    story.branch('feat/one', 'main').commit({ 'src/menu.ts': 'one\n' });
    story.branch('feat/two', 'main').commit({ 'src/menu.ts': 'two\n' });
    story.branch('feat/three', 'main').commit({ 'src/page.ts': 'three\n' });
    story.branch('feat/four', 'main').commit({ 'src/page.ts/four.ts': 'four\n' });
    const { notes } = await init(story.directory, '--branches', 'feat/one', 'feat/two', 'feat/three', 'feat/four');
    expect(notes.filter((note) => note.startsWith('Items'))).toEqual([
      'Items "one" and "two" both change "src/menu.ts", so "two" comes after "one".',
      'Items "three" and "four" both change "src/page.ts/four.ts", so "four" comes after "three".',
    ]);
    expect((await run(story.directory, 'lint')).code).toBe(0);
  });

  test('does not give a plan, a lock file or a change that the base has already to an item', async () => {
    const story = gitStory().commit({ 'package-lock.json': '{}\n', '.changeset/config.json': '{}\n', 'a.ts': 'a\n' });
    const plan =
      'version: 1\ntask: T\nitems:\n  x: { branch: feat/x, scope: [x.ts] }\n  y: { branch: feat/y, scope: [y.ts] }\n';
    story.branch('feat/one', 'main').commit({
      ...{ '.github/parallel-work/other.yml': plan, 'package-lock.json': 'one\n', 'api/package-lock.json': '{}\n' },
      ...{ '.changeset/one.md': 'one\n', 'merged.ts': 'm\n', 'one.ts': 'one\n' },
    });
    story.branch('feat/two', 'main').commit({ 'two.ts': 'two\n' });
    story.checkout('main').commit({ 'merged.ts': 'm\n' });
    await init(story.directory, '--branches', 'feat/one', 'feat/two');
    const text = planOf(story.directory);
    expect(text).toContain('generated: [package-lock.json, api/package-lock.json]');
    expect(text).toContain('scope:\n      create: [one.ts]\n');
  });

  test('takes the uncommitted work of a worktree into the scope', async () => {
    const story = gitStory().commit({ 'a.ts': 'a\n' });
    story.branch('feat/one', 'main').commit({ 'one.ts': 'one\n' });
    story.branch('feat/two', 'main').checkout('main');
    writeFileSync(join(story.worktree('feat/one'), 'draft.ts'), 'draft\n');
    writeFileSync(join(story.worktree('feat/two'), 'a.ts'), 'changed\n');
    const { items } = await init(story.directory);
    expect(items?.map(({ branch, files }) => [branch, files])).toEqual([
      ['feat/one', 2],
      ['feat/two', 1],
    ]);
    expect(planOf(story.directory)).toContain('create: [draft.ts, one.ts]');
    expect(planOf(story.directory)).toContain('modify: [a.ts]');
  });

  test('gives ids that are valid and different, whatever the branches are called', async () => {
    const story = gitStory().commit({ 'a.ts': 'a\n' });
    const names = [
      'feat/x',
      'fix/x',
      'integration',
      'Ünïcode/Größe',
      'dependabot/npm_and_yarn/a-1.2',
      'constructor',
      '2024',
    ];
    for (const [at, name] of names.entries()) story.branch(name, 'main').commit({ [`f${at}.ts`]: '1\n' });
    story.checkout('main');
    const { items, code } = await init(story.directory, '--branches', ...names);
    expect(code).toBe(0);
    expect(items?.map(({ item }) => item)).toEqual([
      'feat-x',
      'fix-x',
      'item-integration',
      'gr-e',
      'a-1-2',
      'item-constructor',
      '2024',
    ]);
    expect((await run(story.directory, 'lint')).code).toBe(0);
  });

  posixTest('keeps names with brackets, quotes and letters outside of ASCII literal', async () => {
    const story = gitStory().commit({ 'a.ts': 'a\n' });
    const names = ['app/[id]/page.tsx', 'docs/"x".md', 'docs/größe.md', '{a,b}.ts', '!x', '#y', 'a b.ts'];
    story.branch('feat/one', 'main').commit(Object.fromEntries(names.map((name) => [name, '1\n'])));
    story.branch('feat/two', 'main').commit({ 'two.ts': '2\n' });
    story.checkout('main');
    await init(story.directory, '--branches', 'feat/one', 'feat/two');
    story.commit({ [PLAN]: planOf(story.directory) });
    story.checkout('feat/one');
    expect((await run(story.directory, 'check')).code).toBe(0);
  });

  test('shortens a list of more than 200 files to folders that only this branch changes', async () => {
    const many = (folder: string) =>
      Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`${folder}/${at}.ts`, 'a\n']));
    const story = gitStory().commit({ ...many('src/a'), ...many('src/b'), ...many('src/c') });
    const changed = (files: object) => Object.fromEntries(Object.keys(files).map((path) => [path, 'b\n']));
    story.branch('feat/one', 'main').commit(changed({ ...many('src/a'), ...many('src/b') }));
    story.branch('feat/two', 'main').commit(changed(many('src/c')));
    story.checkout('main');
    await init(story.directory, '--branches', 'feat/one', 'feat/two');
    expect(planOf(story.directory)).toMatch(/- src\/[ab]\/\*\*\n/);
    expect((await run(story.directory, 'lint')).code).toBe(0);
    story.commit({ [PLAN]: planOf(story.directory) });
    for (const branch of ['feat/one', 'feat/two']) {
      story.checkout(branch);
      expect((await run(story.directory, 'check')).code).toBe(0);
    }
  });

  test('leaves out a branch that another plan has, and refuses if none is left', async () => {
    const story = gitStory().commit({
      '.github/parallel-work/old.yml':
        'version: 1\ntask: T\nitems:\n  one: { branch: feat/one, scope: [one.ts] }\n  y: { branch: feat/y, scope: [y.ts] }\n',
    });
    for (const name of ['one', 'two']) story.branch(`feat/${name}`, 'main').commit({ [`${name}.ts`]: '1\n' });
    story.checkout('main');
    const { items, notes } = await init(story.directory, '--branches', 'feat/one', 'feat/two');
    expect(items).toMatchObject([{ branch: 'feat/two' }]);
    expect(notes).toContain('"feat/one" is the branch of item "old/one" already, so it gets no other item.');
    expect(await init(story.directory, '--plan', 'more', '--branches', 'feat/one')).toMatchObject({ code: 2 });
  });
});

test('branches whose names a plan cannot hold get no item', async () => {
  const story = gitStory().commit({ 'a.ts': 'a\n' });
  for (const name of ['x{y,z}', 'feat/one', 'feat/two']) story.branch(name, 'main').commit({ 'b.ts': `${name}\n` });
  story.checkout('main');
  const { items, notes } = await init(story.directory, '--branches', 'x{y,z}', 'feat/one', 'feat/two');
  expect(items?.map(({ branch }) => branch)).toEqual(['feat/one', 'feat/two']);
  expect(notes).toContain('No plan can name the branch "x{y,z}", so it gets no item. Rename it.');
});

test('the next steps can be copied in a folder of the repository', async () => {
  const { directory } = gitStory().commit({ 'a.ts': 'a\n', 'src/api/b.ts': 'b\n' });
  const { next } = await init(join(directory, 'src/api'), '--items', '2');
  expect(next?.[1]).toContain(`git add ../../${PLAN} && git commit`);
});

describe('a plan that is there', () => {
  test('is kept, and a plan is proposed only if it is asked for by name', async () => {
    const { directory } = gitStory().commit({ [PLAN]: 'broken: [' });
    const kept = await init(directory);
    expect(kept).toMatchObject({ code: 0, items: [], files: [] });
    expect(kept.notes.join()).toContain(`There is a plan already: "${PLAN}"`);
    expect(await init(directory, '--items', '3')).toMatchObject({ files: [{ path: PLAN, state: 'kept' }] });
    expect(planOf(directory)).toBe('broken: [');
    expect(await init(directory, '--plan', 'next', '--items', '3')).toMatchObject({
      plan: { id: 'next' },
      items: [{ item: 'item-1' }, { item: 'item-2' }, { item: 'item-3' }],
    });
  });
});

describe('instructions for agents', () => {
  test.each([
    ['without a final line break', '# Shop'],
    ['with a byte order mark', '\uFEFF# Shop\n'],
    ['with the line ends of Windows', '# Shop\r\n\r\nText\r\n'],
    ['that are empty', ''],
  ])('%s keep their text byte for byte', async (_, text) => {
    const { directory } = gitStory().commit({ 'AGENTS.md': text });
    await init(directory, '--agents');
    const once = read(directory, 'AGENTS.md');
    expect(once.startsWith(text)).toBe(true);
    expect(once.replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r\n'));
    await init(directory, '--agents');
    expect(read(directory, 'AGENTS.md')).toBe(once);
    writeFileSync(join(directory, 'AGENTS.md'), `${once.replace('in parallel', 'at once')}\nMore\n`);
    expect((await init(directory, '--agents')).files).toContainEqual({ path: 'AGENTS.md', state: 'changed' });
    expect(read(directory, 'AGENTS.md')).toBe(`${once}\nMore\n`);
  });

  test('are refused if a marker is lost, and nothing is written', async () => {
    const { directory } = gitStory().commit({ 'AGENTS.md': '<!-- parallel-work: begin -->\nours\n' });
    const { code, error } = await init(directory, '--agents');
    expect({ code, error: error?.code }).toEqual({ code: 2, error: 'markers' });
    expect(existsSync(join(directory, PLAN))).toBe(false);
  });

  test('are left alone if they include AGENTS.md', async () => {
    const { directory } = gitStory().commit({ 'AGENTS.md': '# A\n', 'CLAUDE.md': '@AGENTS.md\n' });
    await init(directory, '--agents');
    expect(read(directory, 'CLAUDE.md')).toBe('@AGENTS.md\n');
  });

  test('a skill that somebody changed is kept', async () => {
    const { directory } = gitStory().commit({ [SKILL]: 'mine\n' });
    expect((await init(directory, '--agents')).files).toContainEqual(
      expect.objectContaining({ path: SKILL, state: 'kept' }),
    );
    expect(read(directory, SKILL)).toBe('mine\n');
  });
});

function pipeBelow(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  execFileSync('mkfifo', [file]);
}

describe('what is in the place of a file (case 166)', () => {
  const cases: readonly (readonly [what: string, path: string, says: string, put: (file: string) => void])[] = [
    ['a folder', 'AGENTS.md', '"AGENTS.md" is a folder.', (file) => mkdirSync(file)],
    [
      'a link',
      'AGENTS.md',
      '"AGENTS.md" is a link to "../elsewhere.md"',
      (file) => symlinkSync('../elsewhere.md', file),
    ],
    ['a named pipe', 'AGENTS.md', '"AGENTS.md" is a named pipe', (file) => execFileSync('mkfifo', [file])],
    [
      'bytes that are no text',
      'AGENTS.md',
      'is not UTF-8 text',
      (file) => writeFileSync(file, Buffer.from([0xff, 0xfe, 0x41, 0])),
    ],
    ['a link for a folder', '.agents', '".agents" is a link to ".."', (file) => symlinkSync('..', file)],
    ['a file for a folder', '.agents', '".agents" is a file', (file) => writeFileSync(file, 'x\n')],
    ['a named pipe for the hook', '.git/hooks/pre-commit', '".git/hooks/pre-commit" is a named pipe', pipeBelow],
    ['a file for the folder of GitHub', '.github', '".github" is a file', (file) => writeFileSync(file, 'x\n')],
  ];
  posixTest.each(cases)('%s at %s is refused, and nothing is written', async (_, path, says, put) => {
    const { directory } = gitStory().commit({ 'a.ts': 'a\n' });
    put(join(directory, path));
    const before = readdirSync(directory).sort();
    const { code, error } = await init(directory, '--agents', '--hooks', '--action', ACTION);
    expect({ code, error: error?.code }).toEqual({ code: 2, error: 'not-a-file' });
    expect(error?.message).toContain(says);
    expect(readdirSync(directory).sort()).toEqual(before);
    expect(existsSync(join(directory, '..', 'skills'))).toBe(false);
  });

  posixTest('a folder that must not be written to is named, and no half file stays', async () => {
    const { directory } = gitStory().commit({ 'a.ts': 'a\n' });
    mkdirSync(join(directory, '.github'));
    chmodSync(join(directory, '.github'), 0o500);
    const { code, error } = await init(directory);
    chmodSync(join(directory, '.github'), 0o700);
    // Nothing stops the user "root".
    if (process.getuid?.() === 0) return;
    expect({ code, error: error?.code }).toEqual({ code: 2, error: 'not-written' });
    expect(readdirSync(join(directory, '.github'))).toEqual([]);
  });
});

describe('the pre-commit hook', () => {
  posixTest(
    'refuses a commit that strays, in a linked worktree too, and lets the first commit of a repository pass',
    async () => {
      const story = gitStory();
      await init(story.directory, '--hooks');
      const hook = join(story.directory, '.git/hooks/pre-commit');
      expect(statSync(hook).mode & 0o111).not.toBe(0);
      // The bundle may be older than the source, so a program of this name reports the call.
      const bin = join(story.directory, '..', 'bin');
      mkdirSync(bin);
      writeFileSync(
        join(bin, 'parallel-work'),
        '#!/bin/sh\necho "called with $*" >&2\n[ "$1" = help ] && echo "--staged"\nexit 1\n',
        { mode: 0o755 },
      );
      const commit = (directory: string) =>
        spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', 'commit', '--allow-empty', '-qm', 'x'], {
          cwd: directory,
          encoding: 'utf8',
          env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, GIT_CONFIG_GLOBAL: '/dev/null' },
        });
      expect(commit(story.directory).status).toBe(0);
      story.git('branch', 'feat/a');
      for (const directory of [story.directory, story.worktree('feat/a')])
        expect(commit(directory)).toMatchObject({
          status: 1,
          stderr: expect.stringContaining('called with guard --staged'),
        });
    },
  );

  posixTest(
    'is not written outside of the repository, nor over another hook, and the line to add is printed',
    async () => {
      const story = gitStory().commit({ 'hooks/pre-commit': '#!/bin/sh\nnpx lint-staged\n' });
      story.git('config', 'core.hooksPath', 'hooks');
      const add = 'Add this line to your pre-commit hook: parallel-work guard --staged';
      const why = async () => (await init(story.directory, '--hooks', '--plan', 'p')).files?.at(-1)?.why;
      expect(await why()).toContain(add);
      expect(read(story.directory, 'hooks/pre-commit')).toBe('#!/bin/sh\nnpx lint-staged\n');
      const outside = join(story.directory, '..', 'hooks-of-all');
      story.git('config', 'core.hooksPath', outside);
      expect(await why()).toMatch(/outside of this repository\. Add this line/);
      expect(existsSync(outside)).toBe(false);
      story.git('config', 'core.hooksPath', 'tracked');
      const { next } = await init(story.directory, '--hooks', '--base', 'main');
      expect(read(story.directory, 'tracked/pre-commit')).toMatch(/exec parallel-work guard --staged --base main\n/);
      expect(next?.[1]).toContain('tracked/pre-commit');
    },
  );
});

describe('the workflows', () => {
  test('are not written if another one uses the action already', async () => {
    const { directory } = gitStory().commit({ '.github/workflows/gate.yml': `steps:\n  - uses: ${ACTION}\n` });
    const { files } = await init(directory, '--action', ACTION);
    expect(files?.filter(({ why }) => why === '".github/workflows/gate.yml" uses the action already.').length).toBe(3);
    expect(readdirSync(join(directory, '.github/workflows'))).toEqual(['gate.yml']);
  });

  test('name the branch that is the base', async () => {
    const story = gitStory({ branch: 'release/1+2' }).commit({ 'a.ts': 'a\n' });
    await init(story.directory, '--action', ACTION, '--base', 'release/1+2');
    const path = '.github/workflows/parallel-work.yml';
    expect(read(story.directory, path)).toContain(String.raw`branches: ['release/1\+2']`);
    for (const name of readdirSync(join(story.directory, '.github/workflows')))
      expect((await run(story.directory, 'lint', '--workflow', `.github/workflows/${name}`)).out).toBe('no findings\n');
  });
});

test('a plan for another branch than the default one names that branch', async () => {
  const story = gitStory().commit({ 'a.ts': 'a\n' }).branch('next').commit({ 'b.ts': 'b\n' });
  await init(story.directory, '--base', 'next');
  expect(planOf(story.directory)).toContain('\nbase: next\n');
  expect((await run(story.directory, 'lint', '--base', 'next')).code).toBe(0);
});

test('the commands of the next steps name a base that was given, quoted for a shell', async () => {
  const story = gitStory({ branch: 'a;b' }).commit({ 'a.ts': 'a\n' });
  const { next } = await init(story.directory, '--base', 'a;b');
  expect(next?.[0]).toMatch(/parallel-work lint --base 'a;b'$/);
  expect(next?.[2]).toMatch(/parallel-work worktrees --create --base 'a;b'$/);
});

test('an action of another name is refused, because "lint --workflow" would not find it', async () => {
  const { directory } = gitStory().commit({ 'a.ts': 'a\n' });
  const { code, error } = await init(directory, '--action', ACTION.replace('/parallel-work@', '/renamed@'));
  expect({ code, message: error?.message }).toEqual({
    code: 2,
    message: expect.stringContaining('names another action, and "lint --workflow" knows this one only as'),
  });
  expect(existsSync(join(directory, PLAN))).toBe(false);
});

test('before the first commit on another branch than main, a note says that the commands need --base', async () => {
  const { notes, next } = await init(gitStory({ branch: '$(x)' }).directory);
  expect(notes).toContain(`No command takes "$(x)" for the base. Add to each: --base '$(x)'`);
  expect(next?.[0]).toMatch(/, and after the commit prove it: parallel-work lint --base '\$\(x\)'$/);
});

test('at the root of a bare repository there is no working tree to write to', async () => {
  const bare = gitStory().commit({ 'a.ts': 'a\n' }).clone('--bare');
  expect(await init(bare.directory)).toMatchObject({ code: 2, error: { code: 'no-working-tree' } });
});

test('"init" is a command, so it is not answered with "lint"', async () => {
  const { code, out, err } = await run(gitStory().commit({ 'a.ts': 'a\n' }).directory, 'init');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).not.toContain('Did you mean');
});
