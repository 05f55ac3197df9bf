/** Working trees that are damaged, lie elsewhere, around a bare repository, or on no branch: what the commands make of each. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { run } from '../../commands/cli/run.js';
import { begun, judged, put } from '../../commands/cli/worktree-story.js';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { optional, posixTest } from '../../optional.js';

afterAll(endStories);

const asRoot = optional('super-user', process.getuid?.() === 0, { how: 'run the tests as root' });

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
      const [, file, line] =
        /cannot be read\. "(.*)" names no commit\. .*only line of that file: (ref: refs\/heads\/)</.exec(note) ?? [];
      return `echo "${line}feat/a" > "${file}"`;
    },
    isRead: true,
  },
  'on a branch without a commit': {
    make: (_, record) => writeFileSync(join(record, 'HEAD'), 'ref: refs/heads/fresh\n'),
    way: (note, place) => (/Commit the files in it\.$/.test(note) ? `git -C "${place}" commit -qm x` : undefined),
    isRead: true,
  },
};

describe('a damaged working tree', () => {
  posixTest.each(Object.keys(DAMAGES))(
    'that is %s stops nothing, and the way out that is printed works',
    async (how) => {
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
      expect(notes).toEqual([expect.stringContaining(`The working tree "${a}" cannot be read. `)]);
      const command = way(notes[0], a);
      const { status, stderr } = spawnSync('sh', ['-c', command ?? 'false'], {
        cwd: story.directory,
        encoding: 'utf8',
      });
      expect([command, status, status === 0 ? '' : stderr]).toEqual([command, 0, '']);
      const after = await judged(story.directory);
      expect(after.notes).toEqual([]);
      expect(paths(after.findings).includes('lost.ts')).toBe(isRead && !how.startsWith('on a branch'));
    },
  );

  asRoot('or rather one of another user stops the check, because nobody can say what is changed in it', async () => {
    const story = begun();
    const a = story.worktree('feat/a');
    put(a, 'lost.ts');
    chownSync(a, 65534, 65534);
    chownSync(join(a, '.git'), 65534, 65534);
    const { code, errors } = await judged(story.directory);
    expect([code, errors]).toEqual([
      2,
      [
        expect.objectContaining({
          message: expect.stringMatching(/cannot be read, so nobody can say what is changed in it\. /),
          hint: expect.stringMatching(/safe\.directory/),
        }),
      ],
    ]);
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
        [expect.stringMatching(/worktrees\/b" cannot be read\. .* Run: git worktree repair$/)],
      ]);
    }
  });

  posixTest('judges a working tree that was moved where it is now', async () => {
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

  posixTest('judges a working tree that was moved and has a link in its old place', async () => {
    const story = begun();
    const place = story.worktree('feat/a');
    renameSync(place, `${place}-disk`);
    symlinkSync(`${place}-disk`, place);
    put(place, 'stray.ts');
    const { code, findings, notes } = await judged(story.directory);
    expect([code, findings[0]?.path, notes]).toEqual([1, 'stray.ts', []]);
  });

  posixTest.each([
    [
      'was moved with all of its repository',
      (a: string, record: string) =>
        writeFileSync(join(a, '.git'), `gitdir: /old/.git/worktrees/${basename(record)}\n`),
      /run there: (git worktree repair ".*")$/,
    ],
    [
      'lost its record',
      (_: string, record: string) => rmSync(record, { recursive: true }),
      /Move its files away, and create it again: (git --git-dir=".*" worktree add ".*") <its branch>$/,
    ],
    [
      'has a broken index',
      (_: string, record: string) => writeFileSync(join(record, 'index'), 'no index'),
      /all files: (rm .* reset)$/,
    ],
  ] as const)('names the way out for a working tree that %s', async (how, damage, way) => {
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
    expect([code, notes]).toEqual([
      0,
      [expect.stringMatching(/cannot be read\. It is in another place.*Run this there\.$/)],
    ]);
  });
});

describe('a bare repository', () => {
  function bare(): string {
    const story = begun();
    story.checkout('feat/b').commit({ 'stray.ts': 's\n' });
    return story.clone('--bare').directory;
  }

  /** `.bare` beside a `.git` that names it, and a working tree for `feat/a`. */
  function rootOfWorktrees(): string {
    const root = join(bare(), '..', `root-${randomUUID()}`);
    mkdirSync(root);
    const story = begun();
    story.checkout('feat/b').commit({ 'stray.ts': 's\n' });
    spawnSync('git', ['clone', '-q', '--bare', story.directory, join(root, '.bare')]);
    writeFileSync(join(root, '.git'), 'gitdir: ./.bare\n');
    spawnSync('git', ['worktree', 'add', '-q', 'a', 'feat/a'], { cwd: root });
    return root;
  }

  const PLACES: Readonly<Record<string, () => string>> = {
    'a bare clone': bare,
    'the root of working trees': rootOfWorktrees,
    'the repository below that root': () => join(rootOfWorktrees(), '.bare'),
    'a folder of that root that is no working tree': () => {
      const folder = join(rootOfWorktrees(), 'notes');
      mkdirSync(folder);
      return folder;
    },
  };
  const places = Object.keys(PLACES);
  const made = new Map<string, string>();
  /** Made once: the commands below only read. */
  function placeOf(name: string): string {
    const place = made.get(name) ?? PLACES[name]?.() ?? '';
    made.set(name, place);
    return place;
  }

  test.each(
    places.flatMap((place) => [
      { place, args: ['check', '--all'], wanted: 1 },
      { place, args: ['check', '--all', '--base', 'main'], wanted: 1 },
      { place, args: ['whose', 'src/a.ts'], wanted: 0 },
      { place, args: ['integrate', '--dry-run'], wanted: 0 },
      { place, args: ['lint', '--explain', 'scope-overlap'], wanted: 0 },
    ]),
  )('$place serves $args', async ({ place, args, wanted }) => {
    const { code, err } = await run(placeOf(place), ...args);
    expect([code, err]).toEqual([wanted, '']);
  });

  test.each(places.flatMap((place) => [['lint'], ['check'], ['amend', 'a', 'x']].map((args) => ({ place, args }))))(
    '$place has no files for $args',
    async ({ place, args }) => {
      const { code, err } = await run(placeOf(place), ...args);
      expect([code, err]).toEqual([2, expect.stringContaining('is not in a working tree')]);
    },
  );

  test('at the root of working trees shows their work', async () => {
    const root = rootOfWorktrees();
    put(join(root, 'a'), 'lost.ts');
    for (const directory of [root, join(root, '.bare'), join(root, 'a')]) {
      const { code, findings, notes } = await judged(directory);
      expect([code, notes]).toEqual([1, []]);
      expect(findings.map(({ path }: { path: string }) => path)).toEqual(['lost.ts', 'stray.ts']);
    }
  });

  posixTest('that was moved with its working trees names the way out from both sides', async () => {
    const old = rootOfWorktrees();
    const root = `${old}-moved`;
    put(join(old, 'a'), 'lost.ts');
    renameSync(old, root);
    expect((await judged(root)).notes).toEqual([expect.stringContaining('git worktree repair <its new place>')]);
    const { code, errors } = await judged(join(root, 'a'));
    const [, command] = /run there: (git worktree repair ".*")$/.exec(errors[0].hint) ?? [];
    expect([code, spawnSync('sh', ['-c', command ?? 'false'], { cwd: root }).status]).toEqual([2, 0]);
    for (const directory of [root, join(root, 'a')])
      expect(await judged(directory)).toMatchObject({ code: 1, notes: [] });
  });
});

describe('a detached head', () => {
  const HEADS: Readonly<Record<string, (story: GitStory) => void>> = {
    'at the tip of the base': (story) => story.git('checkout', '-q', '--detach', 'main'),
    'at the tip of an item': (story) => story.git('checkout', '-q', '--detach', 'feat/b'),
    'at a commit of its own': (story) => {
      story.git('checkout', '-q', '--detach', 'feat/b');
      story.commit({ 'src/d.ts': 'd\n' });
    },
    'of a rebase that stopped': (story) => {
      story.checkout('feat/b').commit({ 'src/c.ts': 'other\n' });
      story.attempt('rebase', '-q', 'main');
    },
    'of a branch that is gone': (story) => {
      story.git('checkout', '-q', '--detach', 'feat/a');
      story.git('branch', '-q', '-D', 'feat/a');
    },
  };
  const COMMANDS = [
    ['check'],
    ['check', '--all'],
    ['check', '--json'],
    ['check', '--all', '--json'],
    ['lint', '--json'],
    ['whose', 'src/a.ts', '--json'],
    ['integrate', '--dry-run', '--json'],
    ['amend', 'a', 'x.ts', '--json'],
  ];

  test.each(Object.keys(HEADS))('%s is called "HEAD" by no command, and no branch in the JSON', async (where) => {
    const story = begun();
    HEADS[where]?.(story);
    put(story.directory, 'src/a.ts');
    for (const args of COMMANDS) {
      const { out, err } = await run(story.directory, ...args);
      // In a command it is what git calls it.
      const said = `${out}${err}`.replace(/git merge-base \S+ HEAD/g, '');
      expect([args, said]).toEqual([args, expect.not.stringContaining('HEAD')]);
      expect([...out.matchAll(/"branch": "(.*)"/g)].filter(([, name]) => / /.test(name ?? ''))).toEqual([]);
    }
  });

  test.each([['check'], ['check', '--all']])('is named by its commit in the text of %s %s', async (...args) => {
    const story = begun();
    story.git('checkout', '-q', '--detach', 'feat/b');
    put(story.directory, 'src/a.ts');
    const { out } = await run(story.directory, ...args);
    expect(out).toMatch(new RegExp(`the detached working tree .*at ${story.id('feat/b').slice(0, 10)} into "main"`));
  });

  test('of a linked working tree has its path in the JSON', async () => {
    const story = begun();
    const [a, b] = [story.worktree('feat/a'), story.worktree('feat/b')];
    for (const place of [a, b]) {
      story.git('-C', place, 'checkout', '-q', '--detach');
      put(place, 'src/a.ts');
    }
    const { verdicts } = await judged(story.directory);
    const detached = verdicts.filter(({ branch }: { branch?: string }) => branch === undefined);
    expect(detached.map(({ worktree }: { worktree: string }) => worktree)).toEqual([a, b].sort());
  });

  test('of a linked working tree with commits that no branch has is judged', async () => {
    const story = begun().checkout('main');
    const place = story.worktree('feat/b');
    story.git('-C', place, 'checkout', '-q', '--detach');
    expect((await judged(story.directory)).warnings.join()).not.toContain('is on no branch');
    put(place, 'src/d.ts');
    story.git('-C', place, 'add', '-A');
    story.git('-C', place, 'commit', '-q', '-m', 'lost');
    const { verdicts, warnings } = await judged(story.directory);
    expect(verdicts).toContainEqual(expect.objectContaining({ worktree: place }));
    expect(warnings).toContainEqual(expect.stringContaining(`"${place}"`));
  });

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
