/** `check --all` where agents work side by side in linked working trees, on detached heads, and around a bare repository. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
  const { items = [], findings, verdicts, notes: all = [], warnings = [], errors } = JSON.parse(out);
  const notes = all.filter((note: string) => !warnings.includes(note));
  return { code, items, findings, verdicts, notes, warnings, errors, out };
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
    '  a  passes, 1 file, 1 uncommitted, branch "feat/a"\n  b  passes, 1 file, branch "feat/b"\n  c  merged\n  d  not begun\n',
  );
});

interface Damage {
  readonly make: (place: string, record: string) => void;
  /** The way out as the note prints it, with what only a person knows filled in. */
  readonly way: (note: string, place: string) => string | undefined;
  /** Whether the work is there again after it. */
  readonly isRead: boolean;
}

const repair = (note: string) => /Run: (git worktree repair)$/.exec(note)?.[1];
const prune = (note: string) => /(?:run|Run): ((?:git worktree unlock ".*" && )?git worktree prune)$/.exec(note)?.[1];

const DAMAGES: Readonly<Record<string, Damage>> = {
  moved: {
    make: (place) => renameSync(place, `${place}-moved`),
    way: (note, place) => /run: (git worktree repair) <its new place>/.exec(note)?.[1]?.concat(` "${place}-moved"`),
    isRead: true,
  },
  deleted: { make: (place) => rmSync(place, { recursive: true }), way: prune, isRead: false },
  'deleted and locked': {
    make: (place, record) => {
      writeFileSync(join(record, 'locked'), 'on a disk');
      rmSync(place, { recursive: true });
    },
    way: prune,
    isRead: false,
  },
  'a file': {
    make: (place) => {
      rmSync(place, { recursive: true });
      writeFileSync(place, '');
    },
    way: prune,
    isRead: false,
  },
  'without ".git"': { make: (place) => rmSync(join(place, '.git')), way: repair, isRead: true },
  'with a ".git" that leads nowhere': {
    make: (place) => writeFileSync(join(place, '.git'), 'gitdir: /nowhere/.git/worktrees/a\n'),
    way: repair,
    isRead: true,
  },
  'with a ".git" that holds no path': {
    make: (place) => writeFileSync(join(place, '.git'), 'x'),
    way: repair,
    isRead: true,
  },
  'the place of another repository': {
    make: (place) => {
      rmSync(join(place, '.git'));
      spawnSync('git', ['init', '-q', place]);
    },
    way: (note, place) => `mv "${place}" "${place}-away" && ${prune(note)}`,
    isRead: false,
  },
  'with a broken index': {
    make: (_, record) => writeFileSync(join(record, 'index'), 'no index'),
    way: (note) => /all files: (rm .* reset)/.exec(note)?.[1],
    isRead: true,
  },
  'with a broken HEAD': {
    make: (_, record) => writeFileSync(join(record, 'HEAD'), 'no commit\n'),
    way: (note) => {
      const [, file, line] = /: "(.*)" names no commit.*only line: (ref: refs\/heads\/)</.exec(note) ?? [];
      return `echo "${line}feat/a" > "${file}"`;
    },
    isRead: true,
  },
  'on a branch without a commit': {
    make: (_, record) => writeFileSync(join(record, 'HEAD'), 'ref: refs/heads/fresh\n'),
    way: (note, place) => (/Commit what lies there$/.test(note) ? `git -C "${place}" commit -qm x` : undefined),
    isRead: true,
  },
};

describe('a damaged working tree', () => {
  test.each(Object.keys(DAMAGES))('that is %s stops nothing, and the way out that is printed works', async (how) => {
    const { make, way, isRead } = DAMAGES[how] as Damage;
    const story = begun();
    const a = story.worktree('feat/a');
    put(a, 'src/a.ts');
    put(a, 'lost.ts');
    put(story.worktree('feat/b'), 'stray.ts');
    const record = story.git('-C', a, 'rev-parse', '--absolute-git-dir');
    make(a, record);
    const paths = (findings: { path: string }[]) => findings.map(({ path }) => path);
    const { code, notes, findings } = await judged(story.directory);
    expect([code, paths(findings)]).toEqual([1, ['stray.ts']]);
    expect(notes).toEqual([expect.stringContaining(`The working tree "${a}" cannot be read: `)]);
    const command = way(notes[0], a);
    const { status, stderr } = spawnSync('sh', ['-c', command ?? 'false'], { cwd: story.directory, encoding: 'utf8' });
    expect([command, status, status === 0 ? '' : stderr]).toEqual([command, 0, '']);
    const after = await judged(story.directory);
    expect(after.notes).toEqual([]);
    expect(paths(after.findings).includes('lost.ts')).toBe(isRead && !how.startsWith('on a branch'));
  });

  test('inside of another one is no work of that one', async () => {
    const story = begun().checkout('feat/a');
    const inside = story.worktree('feat/b', '.worktrees/b');
    put(inside, 'src/b.ts', 'more\n');
    for (const text of ['gitdir: /nowhere/.git/worktrees/b\n', undefined]) {
      if (text === undefined) rmSync(join(inside, '.git'));
      else writeFileSync(join(inside, '.git'), text);
      const { code, notes } = await judged(story.directory);
      expect([code, notes]).toEqual([
        0,
        [expect.stringMatching(/worktrees\/b" cannot be read: .* Run: git worktree repair$/)],
      ]);
    }
  });

  test('that was moved is judged where it is, if it is asked there', async () => {
    const story = begun();
    const old = story.worktree('feat/a');
    const place = `${old}-moved`;
    renameSync(old, place);
    put(place, 'stray.ts');
    const { code, notes } = await judged(place);
    const command = `git worktree repair "${place}"`;
    expect([code, notes]).toEqual([1, [`The working tree "${old}" was moved to "${place}". Run: ${command}`]]);
    spawnSync('sh', ['-c', command], { cwd: place });
    expect(await judged(story.directory)).toMatchObject({ code: 1, notes: [] });
  });

  test.each([
    [
      'was moved with all of its repository',
      (a: string, record: string) =>
        writeFileSync(join(a, '.git'), `gitdir: /old/.git/worktrees/${basename(record)}\n`),
      /run there: (git worktree repair ".*")$/,
    ],
    [
      'lost its record',
      (_: string, record: string) => rmSync(record, { recursive: true }),
      /Move its files away, and make it again: (git --git-dir=".*" worktree add ".*") <its branch>$/,
    ],
    [
      'has a broken index',
      (_: string, record: string) => writeFileSync(join(record, 'index'), 'no index'),
      /all files: (rm .* reset)$/,
    ],
  ] as const)('that %s names its way out to whoever works in it', async (how, damage, way) => {
    const story = begun();
    const a = story.worktree('feat/a');
    damage(a, story.git('-C', a, 'rev-parse', '--absolute-git-dir'));
    const { code, out } = await run(a, 'check', '--json');
    expect(code).toBe(2);
    const [, command] = way.exec(JSON.parse(out).errors[0].hint) ?? [];
    const full = how === 'lost its record' ? `mv "${a}" "${a}-away" && ${command} feat/a` : `${command}`;
    expect([full, spawnSync('sh', ['-c', full], { cwd: story.directory }).status]).toEqual([full, 0]);
    expect((await run(a, 'check', '--json')).code).toBe(0);
  });
});

describe('the main working tree', () => {
  test('of a submodule is found from each of its working trees', async () => {
    const told = begun();
    const outer = gitStory();
    outer.commit({ x: 'x\n' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', told.directory, 'sub');
    const main = join(outer.directory, 'sub');
    put(main, 'src/d.ts');
    spawnSync('git', ['checkout', '-q', '-b', 'feat/b', 'origin/feat/b'], { cwd: main });
    const other = join(outer.directory, '..', 'linked');
    spawnSync('git', ['worktree', 'add', '-q', other, '-b', 'feat/a', 'origin/feat/a'], { cwd: main });
    for (const directory of [main, other]) {
      const { code, findings, notes } = await judged(directory, '--base', 'main');
      expect([code, notes]).toEqual([1, []]);
      expect(findings.map(({ path }: { path: string }) => path)).toEqual(['src/d.ts']);
    }
  });

  test('of a repository that lies elsewhere is found in it, and is said to be missing from others', async () => {
    const story = begun();
    const repository = join(story.directory, '..', 'separate.git');
    renameSync(join(story.directory, '.git'), repository);
    writeFileSync(join(story.directory, '.git'), `gitdir: ${repository}\n`);
    story.git('checkout', '-q', 'feat/b');
    put(story.directory, 'stray.ts');
    expect(await judged(story.directory)).toMatchObject({ code: 1, notes: [] });
    const { code, notes } = await judged(story.worktree('feat/a'));
    expect([code, notes]).toEqual([0, [expect.stringMatching(/cannot be read: it lies elsewhere.*Run this there$/)]]);
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
