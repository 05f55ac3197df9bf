/** `check --all` where agents work side by side in linked working trees, on detached heads, and around a bare repository. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const PLAN = `version: 1
task: T
items:
  a: { branch: feat/a, scope: [src/a.ts, src/both.ts] }
  b: { branch: feat/b, scope: [src/b.ts] }
  c: { branch: feat/c, scope: [src/c.ts] }
  d: { branch: feat/d, scope: [src/d.ts] }
`;

/** `a` is at work without a commit, `b` has one, `c` has merged, `d` is not begun. */
function begun(): GitStory {
  const story = gitStory();
  story.commit({ [PATH]: PLAN });
  story.branch('feat/a').branch('feat/b', 'main').commit({ 'src/b.ts': 'b\n' });
  story.branch('feat/c', 'main').commit({ 'src/c.ts': 'c\n' });
  story.merge('feat/c');
  return story;
}

function put(directory: string, path: string, text = 'x\n'): void {
  mkdirSync(join(directory, path, '..'), { recursive: true });
  writeFileSync(join(directory, path), text);
}

async function judged(directory: string, ...args: string[]) {
  const { code, out } = await run(directory, 'check', '--all', '--json', ...args);
  const { items = [], findings, verdicts, notes = [], errors } = JSON.parse(out);
  return { code, items, findings, verdicts, notes, errors, out };
}

describe('uncommitted work', () => {
  test('of every linked working tree is judged', async () => {
    const story = begun();
    put(story.worktree('feat/a'), 'src/b.ts');
    const { code, findings } = await judged(story.directory);
    const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect([
      code,
      [...new Set(errors.map(({ rule, branch, path }: Record<string, string>) => `${rule} ${branch} ${path}`))],
    ]).toEqual([1, ['out-of-scope feat/a src/b.ts', 'overlap feat/a src/b.ts']]);
  });

  test('of the main working tree is judged, from wherever it is asked', async () => {
    const story = begun().checkout('feat/a');
    put(story.directory, 'stray.ts');
    const other = story.worktree('feat/b');
    for (const directory of [story.directory, other]) expect((await judged(directory)).code).toBe(1);
  });

  test('of a branch that no item lists, and of a detached head, is judged as unlisted', async () => {
    const story = begun();
    put(story.worktree('feat/a'), 'src/a.ts');
    story.git('branch', 'other', 'main');
    put(story.worktree('other'), 'src/a.ts');
    const detached = join(story.directory, 'detached');
    story.git('worktree', 'add', '-q', '--detach', detached, 'main');
    put(detached, 'src/a.ts');
    const { code, findings, verdicts } = await judged(story.directory);
    expect([code, findings.map(({ rule }: { rule: string }) => rule)]).toEqual([1, ['owned-path', 'owned-path']]);
    expect(verdicts.map(({ branch, verdict }: Record<string, string>) => `${branch} ${verdict}`).sort()).toEqual([
      'feat/a success',
      'feat/b success',
      'other failure',
      'undefined failure',
    ]);
  });

  test('is not read by a hook of another working tree as its own', async () => {
    const story = begun();
    const a = story.worktree('feat/a');
    put(a, 'stray.ts');
    process.env['GIT_DIR'] = join(story.directory, '.git');
    process.env['GIT_INDEX_FILE'] = join(story.directory, '.git/index');
    try {
      const { findings } = await judged(story.directory);
      expect(findings.map(({ path }: { path: string }) => path)).toEqual(['stray.ts']);
    } finally {
      delete process.env['GIT_DIR'];
      delete process.env['GIT_INDEX_FILE'];
    }
  });

  test('of two working trees at one commit gets two verdicts', async () => {
    const story = begun();
    put(story.worktree('feat/a'), 'src/a.ts');
    story.git('branch', 'feat/d', 'feat/a');
    put(story.worktree('feat/d'), 'stray.ts');
    const { items } = await judged(story.directory);
    expect(items.map(({ item, verdict }: Record<string, string>) => `${item} ${verdict}`)).toEqual([
      'a success',
      'b success',
      'c undefined',
      'd failure',
    ]);
  });

  test('on a branch that "origin" is ahead of counts with the commits there', async () => {
    const story = begun();
    const ahead = story.checkout('feat/b').commit({ 'stray.ts': 's\n' }).id();
    story.git('reset', '-q', '--hard', 'HEAD~1');
    story.remote('feat/b', ahead).checkout('main');
    put(story.worktree('feat/b'), 'src/b.ts', 'more\n');
    const { findings, items } = await judged(story.directory);
    expect(findings.map(({ path }: { path: string }) => path)).toEqual(['stray.ts']);
    expect(items[1]).toMatchObject({ files: 2, uncommitted: 1 });
  });
});

test('says of every item how far it is', async () => {
  const story = begun();
  put(story.worktree('feat/a'), 'src/a.ts');
  story.checkout('main');
  const { items } = await judged(story.directory);
  expect(items).toEqual([
    { plan: 'p', item: 'a', branch: 'feat/a', state: 'open', files: 1, uncommitted: 1, verdict: 'success' },
    { plan: 'p', item: 'b', branch: 'feat/b', state: 'open', files: 1, verdict: 'success' },
    { plan: 'p', item: 'c', branch: 'feat/c', state: 'merged' },
    { plan: 'p', item: 'd', branch: 'feat/d', state: 'not-begun' },
  ]);
  const { out } = await run(story.directory, 'check', '--all');
  expect(out).toContain(
    '  a  success, 1 file, 1 uncommitted, branch "feat/a"\n  b  success, 1 file, branch "feat/b"\n  c  merged\n  d  not begun\n',
  );
});

describe('a damaged working tree', () => {
  test.each(['moved', 'without ".git"', 'with a wrong ".git"', 'with a broken index'])(
    '%s is told how to repair it, and stops nothing',
    async (how) => {
      const story = begun();
      const a = story.worktree('feat/a');
      put(a, 'src/a.ts');
      const b = story.worktree('feat/b');
      put(b, 'stray.ts');
      if (how === 'moved') renameSync(a, `${a}-moved`);
      if (how === 'without ".git"') rmSync(join(a, '.git'));
      if (how === 'with a wrong ".git"') writeFileSync(join(a, '.git'), 'gitdir: /nowhere/.git/worktrees/a\n');
      const index = spawnSync('git', ['-C', a, 'rev-parse', '--git-path', 'index'], { encoding: 'utf8' }).stdout.trim();
      if (how === 'with a broken index') writeFileSync(index, 'no index');
      const { code, notes, findings } = await judged(story.directory);
      expect([code, findings.map(({ path }: { path: string }) => path)]).toEqual([1, ['stray.ts']]);
      expect(notes).toContainEqual(
        expect.stringMatching(
          /^The working tree ".*" cannot be read: .*Branch "feat\/a" is judged by its commits.*git worktree repair/,
        ),
      );
    },
  );

  test('that is asked itself names the repair too', async () => {
    const story = begun();
    const a = story.worktree('feat/a');
    writeFileSync(join(a, '.git'), 'gitdir: /nowhere/.git/worktrees/a\n');
    const { code, errors } = await judged(a);
    expect([code, errors[0].hint]).toEqual([2, expect.stringContaining(`git worktree repair "${a}"`)]);
  });
});

describe('a bare repository', () => {
  function bare(): string {
    const story = begun();
    story.checkout('feat/b').commit({ 'stray.ts': 's\n' });
    return story.clone('--bare').directory;
  }

  test.each([
    [['check', '--all'], 1],
    [['whose', 'src/a.ts'], 0],
    [['integrate', '--dry-run'], 0],
  ] as const)('serves %s', async (args, wanted) => {
    const { code, err } = await run(bare(), ...args);
    expect([code, err]).toEqual([wanted, '']);
  });

  test.each([['lint'], ['check'], ['amend', 'a', 'x']])('has no files for %s', async (...args) => {
    const { code, err } = await run(bare(), ...args);
    expect([code, err]).toEqual([2, expect.stringContaining('is not in a working tree')]);
  });

  test('at the root of linked working trees shows their work', async () => {
    const root = join(bare(), '..', `root-${Math.random()}`);
    mkdirSync(root);
    spawnSync('git', ['clone', '-q', '--bare', begun().directory, join(root, '.bare')]);
    writeFileSync(join(root, '.git'), 'gitdir: ./.bare\n');
    spawnSync('git', ['worktree', 'add', '-q', 'a', 'feat/a'], { cwd: root });
    put(join(root, 'a'), 'stray.ts');
    const { code, findings } = await judged(root);
    expect([code, findings.map(({ path }: { path: string }) => path)]).toEqual([1, ['stray.ts']]);
    rmSync(root, { recursive: true });
  });
});

describe('a detached head', () => {
  test.each([['check'], ['check', '--json'], ['check', '--all', '--strict']])(
    'is never a branch called "HEAD": %s %s',
    async (...args) => {
      const story = begun();
      story.git('checkout', '-q', '--detach', 'feat/b');
      put(story.directory, 'src/a.ts');
      const { out, err } = await run(story.directory, ...args);
      expect(`${out}${err}`).not.toMatch(/"HEAD"|branch HEAD/);
      const commit = story.id('feat/b');
      expect(out).toContain(commit.slice(0, 10));
    },
  );

  test('has no branch in the JSON, and is named by its commit in text', async () => {
    const story = begun();
    story.git('checkout', '-q', '--detach', 'feat/b');
    const { out } = await run(story.directory, 'check', '--json');
    const [verdict] = JSON.parse(out).verdicts;
    expect(verdict).toMatchObject({ head: story.id('feat/b'), verdict: 'success' });
    expect(verdict).not.toHaveProperty('branch');
    const text = (await run(story.directory, 'check')).out;
    expect(text).toContain(`the detached working tree at ${story.id('feat/b').slice(0, 10)} into "main"`);
    expect(text).toContain('is on no branch, so no item claims it');
  });
});
