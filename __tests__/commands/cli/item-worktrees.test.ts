/** `worktrees`: lists, makes and removes the working trees of items, on real repositories. */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { documentOf } from '../../end-to-end/document.js';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const PLAN = `version: 1
task: T
items:
  a: { branch: feat/a, scope: [src/a.ts] }
  b: { branch: feat/b, scope: [src/b.ts], depends_on: [a] }
  c: { branch: [bot/c-*], scope: [src/c.ts] }
integration: { scope: [src/index.ts] }
`;

function begun(plan = PLAN): GitStory {
  return gitStory().commit({ [PATH]: plan, '.gitignore': 'node_modules/\n' });
}

interface Entry {
  readonly item?: string;
  readonly branch?: string;
  readonly path: string;
  readonly state: string;
  readonly why?: string;
  readonly brief: string;
}

async function worktreesOf(directory: string, ...args: string[]) {
  const { code, out } = await run(directory, 'worktrees', '--json', ...args);
  documentOf({ code, stdout: out, stderr: '' });
  const { worktrees, notes = [], errors = [] } = JSON.parse(out);
  const entries: readonly Entry[] = worktrees ?? [];
  const of = (item: string) => entries.find((each) => each.item === item);
  return { code, entries, of, notes, errors, states: entries.map(({ item, state }) => `${item}: ${state}`) };
}

function place(directory: string, item: string): string {
  return join(dirname(directory), `${basename(directory)}-p-${item}`);
}

describe('worktrees', () => {
  test('lists what can be made, and why the rest cannot, without making anything', async () => {
    const { directory } = begun();
    const { code, states, of } = await worktreesOf(directory);
    expect([code, states]).toEqual([0, ['a: new', 'c: blocked', 'b: waiting']]);
    expect(of('a')).toMatchObject({ branch: 'feat/a', path: place(directory, 'a') });
    expect([of('b')?.why, of('c')?.why]).toEqual([
      'It waits for "a".',
      'Its branches are globs. Make a branch like "bot/c-*" first.',
    ]);
    expect(existsSync(place(directory, 'a'))).toBe(false);
  });

  test('makes those that can start, with the brief, and keeps them in later calls', async () => {
    const { directory } = begun();
    const { code, states, of } = await worktreesOf(directory, '--create');
    expect([code, states[0]]).toEqual([0, 'a: made']);
    const text = readFileSync(of('a')?.brief ?? '', 'utf8');
    expect(text).toContain(`cd ${place(directory, 'a')}`);
    writeFileSync(join(place(directory, 'a'), 'draft'), 'x\n');
    expect((await worktreesOf(directory, '--create')).of('a')).toMatchObject({ state: 'there' });
    expect(existsSync(join(place(directory, 'a'), 'draft'))).toBe(true);
    const { out } = await run(directory, 'worktrees');
    expect(out).toContain(`there    p/a  ${place(directory, 'a')}\n`);
  });

  test('leaves a branch that exists to whoever works on it, unless the item is named', async () => {
    const story = begun().branch('feat/a').commit({ 'src/a.ts': 'a\n' });
    story.checkout('main');
    const { of } = await worktreesOf(story.directory, '--create');
    expect(of('a')).toMatchObject({ state: 'begun', why: expect.stringContaining('"feat/a" exists') });
    const tip = story.id('feat/a');
    expect((await worktreesOf(story.directory, '--create', 'a')).of('a')).toMatchObject({ state: 'made' });
    expect(story.id('feat/a')).toBe(tip);
  });

  test('makes none for an item that has merged, and says so if it is named', async () => {
    const story = begun().branch('feat/a').commit({ 'src/a.ts': 'a\n' });
    story.merge('feat/a');
    expect((await worktreesOf(story.directory, '--create')).states).toEqual(['c: blocked', 'b: made']);
    const named = await worktreesOf(story.directory, '--create', 'a');
    expect(named.entries).toMatchObject([{ state: 'blocked', why: 'It is finished.' }]);
  });

  test('says which folder is in the way, makes the others, and ends with exit code 1', async () => {
    const { directory } = begun(PLAN.replace('depends_on: [a] ', ''));
    mkdirSync(place(directory, 'a'));
    const { code, of } = await worktreesOf(directory, '--create');
    expect(code).toBe(1);
    expect(of('a')).toMatchObject({ state: 'blocked', why: expect.stringContaining('exists already') });
    expect(of('b')).toMatchObject({ state: 'made' });
  });

  test('runs the set-up of the plan only with --setup, and only in new working trees', async () => {
    const { directory } = begun(PLAN.replace('task: T', 'task: T\nsetup: echo x >> set-up; test ! -e broken'));
    await worktreesOf(directory, '--create');
    const file = join(place(directory, 'a'), 'set-up');
    expect(existsSync(file)).toBe(false);
    await worktreesOf(directory, '--create', '--setup');
    expect(existsSync(file)).toBe(false);
    expect((await worktreesOf(directory, '--create', '--setup', 'a')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('x\n');
    writeFileSync(join(place(directory, 'a'), 'broken'), '');
    const again = await worktreesOf(directory, '--create', '--setup', 'a');
    expect([again.code, again.of('a')?.why]).toEqual([1, expect.stringContaining('The set-up failed in')]);
  });

  posixTest('reports hooks from elsewhere, and links of node_modules that would be committed', async () => {
    const story = begun();
    await worktreesOf(story.directory, '--create');
    symlinkSync('nowhere', join(place(story.directory, 'a'), 'node_modules'));
    story.git('config', 'core.hooksPath', '.husky/_');
    expect((await worktreesOf(story.directory)).notes).toEqual([
      expect.stringContaining('core.hooksPath'),
      expect.stringContaining('"node_modules"'),
    ]);
  });

  test.each([[['--create', '--remove']], [['--setup']], [['--remove', 'a']], [['nothing']]])(
    'refuses %j',
    async (args) => {
      expect(await worktreesOf(begun().directory, ...args)).toMatchObject({ code: 2, entries: [] });
    },
  );

  test.each([
    ['with spaces and umlauts', 'Zwei Läden', 'Zwei-Läden-p-a', []],
    ['that is bare', 'bare.git', 'bare-p-a', ['--bare']],
    ['that is shallow', 'shallow', 'shallow-p-a', ['--depth=1']],
  ])('makes and removes one in a repository %s', async (_, name, folder, options) => {
    const story = begun().commit({ more: 'x\n' });
    const directory = join(story.directory, '..', name);
    story.git('clone', '-q', ...options, `file://${story.directory}`, directory);
    const path = join(story.directory, '..', folder);
    expect((await worktreesOf(directory, '--create')).of('a')).toMatchObject({ state: 'made', path });
    // From inside of the new one, on a detached head.
    story.git('-C', path, 'checkout', '-q', '--detach');
    expect((await worktreesOf(path, '--remove')).entries).toMatchObject([{ path, state: 'stays' }]);
    story.git('-C', path, 'checkout', '-q', 'feat/a');
    expect((await worktreesOf(directory, '--remove')).entries).toMatchObject([
      { path, state: 'stays', why: 'Item "a" has no merged pull request.' },
    ]);
  });
});

describe('worktrees --remove', () => {
  let made: GitStory | undefined;

  /** The working tree of `a`, with its work. */
  async function worked(): Promise<GitStory> {
    const story = begun();
    await worktreesOf(story.directory, '--create');
    const path = place(story.directory, 'a');
    mkdirSync(join(path, 'src'));
    writeFileSync(join(path, 'src/a.ts'), 'a\n');
    story.git('-C', path, 'add', '.');
    story.git('-C', path, 'commit', '-qm', 'work');
    return story;
  }

  /** The same after the work has merged by one of the three buttons. */
  async function merged(button: 'merge' | 'squash' | 'rebase' = 'merge') {
    made ??= await worked();
    const story = made.copy();
    story[button]('feat/a');
    return { story, path: place(story.directory, 'a'), removed: () => worktreesOf(story.directory, '--remove') };
  }

  test.each(['merge', 'squash', 'rebase'] as const)(
    'removes a clean one after a %s, and keeps its branch',
    async (button) => {
      const { story, path, removed } = await merged(button);
      mkdirSync(join(path, 'node_modules'));
      writeFileSync(join(path, 'node_modules/x'), 'ignored\n');
      const { code, entries } = await removed();
      expect([code, entries]).toEqual([
        0,
        [
          {
            plan: 'p',
            item: 'a',
            branch: 'feat/a',
            path,
            state: 'removed',
            why: 'The branch is kept. To delete it, run: git branch -D feat/a',
          },
        ],
      ]);
      expect([existsSync(path), story.git('branch', '--list', 'feat/a')]).toEqual([false, '  feat/a']);
      expect((await run(story.directory, 'worktrees', '--remove')).out).toBe('There is no linked working tree.\n');
    },
  );

  test.each([
    ['has an untracked file', (path: string) => writeFileSync(join(path, 'new'), ''), 'not committed: "new"'],
    ['has a changed file', (path: string) => writeFileSync(join(path, 'src/a.ts'), 'b\n'), 'not committed: "src/a.ts"'],
    ['is gone', (path: string) => rmSync(path, { recursive: true }), 'Its folder is gone. Run: git worktree prune'],
  ])('keeps one that %s, and says so (case 172)', async (_, change, why) => {
    const { path, removed } = await merged();
    change(path);
    expect((await removed()).entries).toMatchObject([{ path, state: 'stays', why: expect.stringContaining(why) }]);
  });

  test.each([
    [
      'has another working tree in an ignored folder',
      ['worktree', 'add', '-q', '-b', 'other', 'node_modules/b'],
      'working trees in it: "node_modules/b/".',
    ],
    [
      'has another repository in an ignored folder',
      ['init', '-q', 'node_modules/b'],
      'repositories or working trees in it: "node_modules/b/".',
    ],
    ['has a file whose changes Git hides', ['update-index', '--assume-unchanged', 'src/a.ts'], 'in "src/a.ts"'],
    ['has a file that Git skips but that is there', ['update-index', '--skip-worktree', 'src/a.ts'], 'in "src/a.ts"'],
  ])('keeps one that %s, because work in it would be lost (case 172)', async (_, command, why) => {
    const { story, path, removed } = await merged();
    story.git('-C', path, ...command);
    const { entries } = await removed();
    expect(entries.find((each) => each.path === path)).toMatchObject({
      state: 'stays',
      why: expect.stringContaining(why),
    });
    expect(existsSync(path)).toBe(true);
  });

  test.each([
    ['is locked', ['worktree', 'lock', '<path>'], 'It is locked.'],
    ['has a detached head', ['-C', '<path>', 'checkout', '-q', '--detach'], 'No branch is checked out'],
    ['has the branch of no item', ['-C', '<path>', 'checkout', '-q', '-b', 'other'], 'No item of an open plan claims'],
  ])('keeps one that %s, and says why (case 172)', async (_, command, why) => {
    const { story, path, removed } = await merged();
    story.git(...command.map((word) => word.replace('<path>', path)));
    expect((await removed()).entries).toMatchObject([{ state: 'stays', why: expect.stringContaining(why) }]);
  });

  test('keeps one whose item was reopened by another commit', async () => {
    const { story, path, removed } = await merged();
    writeFileSync(join(path, 'src/a.ts'), 'more\n');
    story.git('-C', path, 'commit', '-qam', 'more');
    expect((await removed()).entries).toMatchObject([{ state: 'stays', why: expect.stringContaining('reopened') }]);
  });

  test('keeps the one that it runs in', async () => {
    const { path } = await merged();
    const { entries } = await worktreesOf(path, '--remove');
    expect(entries).toMatchObject([{ path, state: 'stays', why: expect.stringContaining('runs in it') }]);
  });

  test('keeps one of a dropped item', async () => {
    const { story, path, removed } = await merged();
    story.checkout('main').commit({ [PATH]: PLAN.replace('feat/a,', 'feat/a, dropped: no need,') });
    expect((await removed()).entries).toMatchObject([
      { path, state: 'stays', why: expect.stringContaining('dropped') },
    ]);
  });
});
