/** The working tree of an item: what is in it, what is never overwritten, and repositories of every shape. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Item, Plan } from '../../../src/core/plan/plan.js';
import { readPlan } from '../../../src/core/plan/read.js';
import { type MakeWorktreeOptions, makeWorktree, placesNow } from '../../../src/shell/git/make-worktree.js';
import { openRepository } from '../../../src/shell/git/repository.js';
import { runSetup } from '../../../src/shell/git/run-setup.js';
import { endStories, executable, type Files, type GitStory, gitStory, link, submodule } from '../../git-story.js';
import { linuxTest, posixTest } from '../../optional.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const PLAN =
  'version: 1\ntask: T\nsetup: [echo "$PWD" > set-up, test ! -e broken]\nitems:\n  a: { branch: feat/a, scope: [a] }\n';

function planned(): { plan: Plan; item: Item } {
  const { plan } = readPlan({ path: PATH, text: PLAN });
  const [item] = plan?.items ?? [];
  if (!plan || !item) throw new Error('The plan cannot be read.');
  return { plan, item };
}

async function made(directory: string, more: Partial<MakeWorktreeOptions> = {}) {
  const { plan, item } = planned();
  const brief = (path: string) => `Work in ${path}\n`;
  return makeWorktree(await placesNow(await openRepository(directory)), plan, item, {
    branch: 'feat/a',
    from: 'main',
    brief,
    ...more,
  });
}

function begun(files: Files = {}): GitStory {
  return gitStory().commit({ [PATH]: PLAN, '.gitignore': '.env*\nlogs/\n', ...files });
}

function besides(directory: string): string {
  return join(dirname(directory), `${basename(directory)}-p-a`);
}

describe('a new working tree', () => {
  test('is beside the repository, on a new branch from the base, with its brief in the Git directory', async () => {
    const story = begun();
    const { path, briefPath, isNew, notes } = await made(story.directory);
    expect({ path, isNew, notes }).toEqual({ path: besides(story.directory), isNew: true, notes: [] });
    expect(readFileSync(briefPath, 'utf8')).toBe(`Work in ${path}\n`);
    expect(story.git('-C', path, 'rev-parse', '--abbrev-ref', 'HEAD')).toBe('feat/a');
    expect(story.git('-C', path, 'status', '--porcelain')).toBe('');
    expect(story.id('feat/a')).toBe(story.id('main'));
    expect(briefPath).toContain('/worktrees/');
  });

  test('has the branch that the clone or origin has already, with its commits', async () => {
    const story = begun().branch('feat/a').commit({ a: 'a\n' });
    const tip = story.id('feat/a');
    story.checkout('main');
    const clone = story.clone();
    await made(story.directory);
    await made(clone.directory);
    expect([story.id('feat/a'), clone.id('feat/a')]).toEqual([tip, tip]);
    expect(clone.git('rev-parse', '--abbrev-ref', 'feat/a@{upstream}')).toBe('origin/feat/a');
  });

  test('is not made over a folder, and the branch is not made either (case 171)', async () => {
    const story = begun();
    const place = besides(story.directory);
    mkdirSync(place);
    await expect(made(story.directory)).rejects.toMatchObject({
      code: 'worktree',
      message: expect.stringContaining(place),
    });
    expect(story.attempt('branch', '--list', 'feat/a')).toBe('');
  });

  posixTest('is not made if a link that leads nowhere is in its place', async () => {
    const story = begun();
    symlinkSync('nowhere', besides(story.directory));
    await expect(made(story.directory)).rejects.toMatchObject({ code: 'worktree' });
  });

  test('is made once: the second call keeps all work, and writes the brief again', async () => {
    const story = begun();
    const { path, briefPath } = await made(story.directory);
    writeFileSync(join(path, 'a'), 'work\n');
    const again = await made(path, { brief: () => 'new\n' });
    expect(again).toMatchObject({ path, isNew: false, copied: 0 });
    expect([readFileSync(join(path, 'a'), 'utf8'), readFileSync(briefPath, 'utf8')]).toEqual(['work\n', 'new\n']);
  });

  test('is completed by the next call if a run was killed before it wrote the brief (case 171)', async () => {
    const story = begun({ '.worktreeinclude': '.env\n' }).write({ '.env': 'A=1\n' });
    const { path, briefPath } = await made(story.directory);
    rmSync(briefPath);
    rmSync(join(path, '.env'));
    expect(await made(story.directory)).toMatchObject({ isNew: false, copied: 1 });
    expect(existsSync(briefPath)).toBe(true);
  });

  posixTest('is made although a hook fails in it, and a note says so', async () => {
    const story = begun();
    story.write({ '.git/hooks/post-checkout': executable('#!/bin/sh\nexit 1\n') });
    expect((await made(story.directory)).notes).toEqual([expect.stringContaining('a hook of Git failed in it')]);
  });

  test('leaves no branch behind if a partial clone lacks its files', async () => {
    const story = begun({ f: 'old\n' });
    story.git('config', 'uploadpack.allowFilter', 'true');
    const clone = story.clone('--filter=blob:none');
    story.commit({ f: 'new\n' });
    clone.git('fetch', '-q');
    await expect(made(clone.directory, { from: 'origin/main' })).rejects.toMatchObject({
      hint: expect.stringContaining('git fetch --refetch'),
    });
    expect([clone.git('branch', '--list', 'feat/a'), existsSync(besides(clone.directory))]).toEqual(['', false]);
  });

  test('is made once if ten runs make it at the same time', async () => {
    const { directory } = begun();
    const runs = await Promise.allSettled(Array.from({ length: 10 }, () => made(directory)));
    expect(runs.some(({ status }) => status === 'fulfilled')).toBe(true);
    const { path, briefPath } = await made(directory);
    expect([existsSync(join(path, PATH)), existsSync(briefPath)]).toEqual([true, true]);
  });

  test('does not use the index of a commit hook that runs the command', async () => {
    const story = begun();
    const before = process.env['GIT_INDEX_FILE'];
    process.env['GIT_INDEX_FILE'] = join(story.directory, '.git/index');
    try {
      const { path } = await made(story.directory);
      expect(story.git('-C', path, 'status', '--porcelain')).toBe('');
    } finally {
      if (before === undefined) delete process.env['GIT_INDEX_FILE'];
      else process.env['GIT_INDEX_FILE'] = before;
    }
  });
});

describe('the hooks that call the guard', () => {
  const SETTINGS = '.claude/settings.local.json';
  const hook = (command: string) => ({ hooks: [{ type: 'command', command }] });
  const guarding = hook('node "/p/index.js" guard --tree');
  const settings = JSON.stringify({ model: 'x', hooks: { Stop: [hook('say done'), guarding], Other: [hook('a')] } });

  test('are copied from the local settings, and nothing else of them is', async () => {
    const { directory, git } = begun().write({ [SETTINGS]: settings });
    const { path, copied } = await made(directory);
    expect(copied).toBe(1);
    expect(JSON.parse(readFileSync(join(path, SETTINGS), 'utf8'))).toEqual({ hooks: { Stop: [guarding] } });
    expect(git('-C', path, 'status', '--porcelain')).toBe('');
  });

  posixTest('are left out where the working tree has the file or a link, and where there are none', async () => {
    const tracked = begun({ [SETTINGS]: '{}\n' }).write({ [SETTINGS]: settings });
    expect((await made(tracked.directory)).copied).toBe(0);
    const linked = begun({ '.claude': link('docs') });
    unlinkSync(join(linked.directory, '.claude'));
    linked.write({ [SETTINGS]: settings });
    expect((await made(linked.directory)).copied).toBe(0);
    expect((await made(begun().write({ [SETTINGS]: '{ no JSON' }).directory)).copied).toBe(0);
  });
});

describe('the files that .worktreeinclude lists', () => {
  posixTest('are copied if they are untracked, with their mode, in the syntax of .gitignore', async () => {
    const story = begun({ '.worktreeinclude': '.env*\n!.env.old\n/tools/\n', 'tools/known': 'tracked\n' });
    story.write({ '.env': 'A=1\n', '.env.old': 'A=0\n', 'tools/run': executable('run\n'), other: 'x\n' });
    const { path, copied } = await made(story.directory);
    expect(copied).toBe(2);
    expect(readFileSync(join(path, '.env'), 'utf8')).toBe('A=1\n');
    expect(lstatSync(join(path, 'tools/run')).mode & 0o111).not.toBe(0);
    expect(['.env.old', 'other'].map((name) => existsSync(join(path, name)))).toEqual([false, false]);
  });

  test('come from the main working tree if the command runs in a linked one', async () => {
    const story = begun({ '.worktreeinclude': '.env\n' }).branch('other').checkout('main');
    story.write({ '.env': 'A=1\n' });
    const { path, copied } = await made(story.worktree('other'));
    expect({ path, copied }).toEqual({ path: besides(story.directory), copied: 1 });
  });

  posixTest(
    'are copied as links only if the link stays in the working tree, and no link is followed (case 170)',
    async () => {
      const story = begun({ '.worktreeinclude': '.env*\nout/\n', out: link('..') });
      story.write({
        '.env': 'A=1\n',
        '.env.near': link('.env'),
        '.env.up': link('../x'),
        '.env.abs': link('/etc/passwd'),
      });
      story.git('rm', '-q', '--cached', 'out');
      story.write({ out: null });
      story.write({ 'out/file': 'x\n' });
      const { path, copied, notes } = await made(story.directory);
      expect(copied).toBe(2);
      expect(readlinkSync(join(path, '.env.near'))).toBe('.env');
      expect(notes).toEqual([
        '".env.abs", ".env.up" in .worktreeinclude were not copied: it is a link that leads out of the working tree.',
        '"out/file" in .worktreeinclude was not copied: a folder above it is a link or a file in the working tree.',
      ]);
      expect(existsSync(join(path, '..', 'file'))).toBe(false);
    },
  );

  posixTest('are not copied if the list itself is a link, even an ignored one, and a note says so', async () => {
    const story = begun({ '.gitignore': '.worktreeinclude\n.env\nlist\n' });
    story.write({ '.env': 'A=1\n', list: '.env\n', '.worktreeinclude': link('list') });
    const { copied, notes } = await made(story.directory);
    expect([copied, notes]).toEqual([0, ['.worktreeinclude is not a file, so nothing was copied.']]);
  });

  test('never replace a file that the branch has', async () => {
    const story = begun({ '.worktreeinclude': '.env\n' });
    story.branch('feat/a').write({ '.env': 'of the branch\n' });
    story.git('add', '-f', '.env');
    story.git('commit', '-qm', 'env');
    story.checkout('main').write({ '.env': 'of the user\n' });
    const { path, notes } = await made(story.directory);
    expect(readFileSync(join(path, '.env'), 'utf8')).toBe('of the branch\n');
    expect(notes).toEqual([expect.stringContaining('the working tree has it already')]);
  });

  linuxTest('are named in a note if the system refuses to copy them, and the rest is complete', async () => {
    const story = begun({ '.worktreeinclude': '.env*\n' }).write({ '.env.z': 'z\n' });
    // Beside the repository, its path is longer than a path can be.
    let folder = story.directory;
    while (folder.length < 3840) folder = join(folder, 'f'.repeat(200));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.env'.padEnd(4094 - folder.length, '-')), 'long\n');
    const { copied, notes, briefPath } = await made(story.directory);
    expect([copied, notes]).toEqual([
      1,
      [expect.stringMatching(/was not copied: the system refuses it: File name too long \(ENAMETOOLONG\)/)],
    ]);
    expect(existsSync(briefPath)).toBe(true);
  });
});

describe('the submodules', () => {
  function withSubmodule(): { readonly story: GitStory; readonly library: GitStory } {
    const library = gitStory().commit({ 'lib.ts': 'lib\n' });
    const story = begun({
      '.gitmodules': `[submodule "the lib"]\n\tpath = libs/the lib\n\turl = ${library.directory}\n`,
      'libs/the lib': submodule(library.id()),
    });
    return { story, library };
  }

  test('are filled from the copy of the clone, and keep their address', async () => {
    const { story, library } = withSubmodule();
    story.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init');
    library.commit({}, 'later');
    rmSync(library.directory, { recursive: true });
    const { path, notes } = await made(story.directory);
    expect(notes).toEqual([]);
    const inside = join(path, 'libs/the lib');
    expect(readFileSync(join(inside, 'lib.ts'), 'utf8')).toBe('lib\n');
    expect(story.git('-C', inside, 'remote', 'get-url', 'origin')).toBe(library.directory);
    expect(story.git('-C', path, 'status', '--porcelain')).toBe('');
    expect(story.git('config', 'submodule.the lib.url')).toBe(library.directory);
  });

  test('are named with the command that fills them if the clone has no copy', async () => {
    const { story } = withSubmodule();
    const { path, notes } = await made(story.directory);
    expect(notes).toEqual([
      `The submodule "libs/the lib" is empty, because this clone has no copy of it. Run: git -C "${path}" submodule update --init --recursive -- "libs/the lib"`,
    ]);
  });
});

describe('the set-up of the plan', () => {
  test('runs only if it is asked for, in the working tree', async () => {
    const story = begun();
    const { path, setup } = await made(story.directory);
    expect([setup, existsSync(join(path, 'set-up'))]).toEqual([undefined, false]);
    const told: string[] = [];
    const again = await made(story.directory, { setup: true, onSetup: async (command) => void told.push(command) });
    expect(again.setup).toEqual({});
    expect(readFileSync(join(path, 'set-up'), 'utf8')).toBe(`${path}\n`);
    expect(told).toEqual(['echo "$PWD" > set-up', 'test ! -e broken']);
  });

  test('stops at the first command that fails, and says which', async () => {
    const story = begun({ broken: 'x\n' });
    const { setup } = await made(story.directory, { setup: true });
    expect(setup).toEqual({ failed: { command: 'test ! -e broken', why: 'it ended with 1' } });
  });

  test('does not wait for a process that a command leaves in the background', async () => {
    const { directory } = begun();
    const before = Date.now();
    expect(await runSetup(directory, ['echo said; sleep 60 & exit 3'])).toEqual({
      failed: { command: 'echo said; sleep 60 & exit 3', why: 'it ended with 3\nsaid' },
    });
    expect(Date.now() - before).toBeLessThan(40_000);
  });
});

describe('a note says', () => {
  test('that core.hooksPath leads to a folder that the working tree lacks', async () => {
    const story = begun();
    story.git('config', 'core.hooksPath', '.husky/_');
    expect((await made(story.directory)).notes).toEqual([expect.stringContaining('no hook runs in')]);
  });

  posixTest('that core.hooksPath leads into another working tree (case 173)', async () => {
    const story = begun().write({ 'hooks/pre-commit': executable('#!/bin/sh\n') });
    story.git('config', 'core.hooksPath', join(story.directory, 'hooks'));
    expect((await made(story.directory)).notes).toEqual([expect.stringContaining('come from another place')]);
    story.git('config', 'core.hooksPath', join(story.directory, '.git/hooks'));
    expect((await made(story.directory)).notes).toEqual([]);
  });

  posixTest('that a link of node_modules would be committed (case 173)', async () => {
    const story = begun({ '.gitignore': 'node_modules/\n' });
    const { path } = await made(story.directory);
    symlinkSync(join(story.directory, 'node_modules'), join(path, 'node_modules'));
    expect((await made(story.directory)).notes).toEqual([
      expect.stringContaining('is a link that the next commit would take'),
    ]);
  });
});

describe('a working tree is made', () => {
  test('in a repository with spaces and umlauts in its path', async () => {
    const story = begun();
    const place = join(story.directory, '..', 'Zwei Läden und mehr');
    story.git('clone', '-q', story.directory, place);
    const { path } = await made(place);
    expect(path).toBe(join(story.directory, '..', 'Zwei-Läden-und-mehr-p-a'));
    expect(existsSync(join(path, PATH))).toBe(true);
  });

  test('in a bare repository, and in a hidden one beside its working trees', async () => {
    const story = begun();
    for (const [place, expected] of [
      ['bare.git', 'bare-p-a'],
      ['shop/.bare', 'shop/shop-p-a'],
    ] as const) {
      const directory = join(story.directory, '..', place);
      story.git('clone', '-q', '--bare', story.directory, directory);
      expect((await made(directory)).path).toBe(join(story.directory, '..', expected));
    }
  });

  test('in a shallow clone, and with a detached head', async () => {
    const clone = begun().commit({ more: 'x\n' }).clone('--depth=1');
    clone.git('checkout', '-q', '--detach');
    const { path, notes } = await made(clone.directory, { from: 'origin/main' });
    expect([existsSync(join(path, 'more')), notes]).toEqual([true, []]);
    expect(clone.attempt('rev-parse', '--abbrev-ref', 'feat/a@{upstream}')).toBe('');
  });
});
