/**
 * What the command line says where the user lacks a right. The super-user lacks none, so the program then runs as the user
 * "nobody".
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../git-story.js';
import { optional } from '../optional.js';
import { CLI } from './bundle-runs.js';

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
const canRead =
  process.platform !== 'win32' && spawnSync(process.execPath, [CLI, '--version'], { ...user, cwd: '/' }).status === 0;
const asUser = optional('user without rights who can read the bundle', canRead, {
  how: 'put the clone and Node.js where every user can read them, on Linux or macOS',
});
const asOtherUser = optional('super-user, and another user who can read the bundle', isRoot && canRead, {
  how: 'run the tests as root, in a clone that every user can read',
});

const taken: string[] = [];
afterAll(() => {
  for (const place of taken) chmodSync(place, 0o700);
  endStories();
});

const PLAN_PATH = '.github/parallel-work/p.yml';
const PLAN =
  'version: 1\ntask: T\nitems:\n  a: { branch: feat/a, scope: [src/**] }\n  b: { branch: feat/b, scope: [lib/**] }\n';

/** On the branch of an item. */
function repository(): GitStory {
  const story = gitStory();
  story.commit({ [PLAN_PATH]: PLAN, 'src/a.js': 'a\n', 'src/deep/b.js': 'b\n' });
  story.branch('feat/a').write({ 'src/a.js': 'new\n' });
  give(dirname(story.directory));
  return story;
}

function give(place: string): void {
  const stats = lstatSync(place);
  if (!isRoot || stats.isSymbolicLink()) return;
  chownSync(place, NOBODY, NOBODY);
  if (stats.isDirectory()) for (const name of readdirSync(place)) give(join(place, name));
}

function takeAway(place: string, mode = 0): void {
  chmodSync(place, mode);
  taken.unshift(place);
}

interface Call {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

function run(directory: string, args: readonly string[], { env = {}, input = '' }: Call = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    ...user,
    cwd: directory,
    env: { PATH: process.env['PATH'], HOME: dirname(directory), GIT_CONFIG_NOSYSTEM: '1', ...IDENTITY, ...env },
    input,
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`).not.toMatch(/this is a bug|git fsck|^ +at .*:\d+/im);
  return { status, stdout, stderr };
}

/** The only error of the JSON document. */
function failure(directory: string, args: readonly string[], call?: Call) {
  const { status, stdout } = run(directory, [...args, '--json'], call);
  const { ok, errors } = JSON.parse(stdout);
  expect([status, ok, errors.length]).toEqual([2, false, 1]);
  return errors[0];
}

const RIGHTS = 'Check who may read and write there.';

describe('without the right to read', () => {
  for (const [what, path] of [
    ['the directory of Git', '.git'],
    ['the head', '.git/HEAD'],
    ['the objects', '.git/objects'],
    ['the index', '.git/index'],
    ['a changed file', 'src/a.js'],
  ] as const) {
    asUser(`${what}, a check fails and says whose fault it is`, () => {
      const { directory } = repository();
      takeAway(join(directory, path));
      expect(failure(directory, ['check'])).toMatchObject({
        code: 'file-system',
        message: expect.stringContaining('Permission denied'),
        hint: RIGHTS,
      });
    });
  }

  for (const [what, mode] of [
    ['to list its files or look at them', 0],
    ['to look at its files', 0o444],
    ['to list its files', 0o111],
  ] as const) {
    for (const [kind, path, change] of [
      ['a tracked folder', 'src/deep', 'src/deep/b.js'],
      ['a folder that Git does not know', 'other', 'other/stray.js'],
    ] as const) {
      asUser(`${what}, ${kind} fails a check instead of hiding its changes`, () => {
        const story = repository();
        const { directory } = story.write({ [change]: 'changed\n' });
        give(directory);
        takeAway(join(directory, path), mode);
        expect(failure(directory, ['check'])).toMatchObject({
          code: 'file-system',
          message: expect.stringMatching(/^"git status" cannot look at all files: .*Permission denied\.$/),
          hint: expect.stringContaining(RIGHTS),
        });
      });
    }
  }

  asUser('a folder that Git ignores, a check says nothing of it', () => {
    const story = repository();
    story.write({ '.gitignore': '/data/\n', 'data/db': 'x\n' });
    const { directory } = story;
    give(directory);
    takeAway(join(directory, 'data'));
    const { verdicts, errors } = JSON.parse(run(directory, ['check', '--json']).stdout);
    expect([verdicts.length, errors]).toEqual([1, undefined]);
  });

  asUser('the settings of the user, Git does without them, and a check too', () => {
    const { directory } = repository();
    const home = join(dirname(directory), 'home');
    mkdirSync(join(home, '.config/git'), { recursive: true });
    writeFileSync(join(home, '.config/git/ignore'), '*.log\n');
    give(home);
    takeAway(join(home, '.config/git/ignore'));
    const { verdicts, errors } = JSON.parse(run(directory, ['check', '--json'], { env: { HOME: home } }).stdout);
    expect([verdicts.length, errors]).toEqual([1, undefined]);
  });

  asUser('the folder of the plans, lint fails', () => {
    const { directory } = repository();
    takeAway(join(directory, '.github'));
    expect(failure(directory, ['lint'])).toMatchObject({ code: 'file-system', hint: RIGHTS });
  });

  asUser('the working tree of another item, a check of all items fails, and nothing is said to be gone', () => {
    const story = repository();
    story.write({ '.gitignore': '/data/\n', '.worktreeinclude': '*.env\n', 'data/a.env': 'A=1\n' });
    give(story.directory);
    takeAway(join(story.directory, 'data'));
    const created = JSON.parse(run(story.directory, ['worktrees', '--create', '--json']).stdout);
    expect(JSON.stringify(created)).toContain('.worktreeinclude may list more files. ');
    const other = join(dirname(story.directory), 'repository-p-b');
    expect(lstatSync(other).isDirectory()).toBe(true);
    takeAway(other);
    expect(failure(story.directory, ['check', '--all'])).toEqual({
      code: 'file-system',
      message: expect.stringMatching(
        /^The working tree ".*-p-b" cannot be read, .*refused "stat" on .*Permission denied/,
      ),
      hint: RIGHTS,
    });
    const removed = run(story.directory, ['worktrees', '--remove', '--json']).stdout;
    expect(removed).not.toContain('git worktree prune');
  });

  asUser('what Git ignores here, the file keeps its lines', () => {
    const { directory } = repository();
    const exclude = join(directory, '.git/info/exclude');
    mkdirSync(dirname(exclude), { recursive: true });
    writeFileSync(exclude, '/keep\n');
    give(directory);
    takeAway(exclude, 0o200);
    expect(failure(directory, ['brief', 'a', '--for', 'claude', '--write'])).toMatchObject({ code: 'file-system' });
    chmodSync(exclude, 0o600);
    expect(readFileSync(exclude, 'utf8')).toBe('/keep\n');
  });

  asUser('the claims that are being made, no item is claimed', () => {
    const { directory } = repository();
    const claims = join(directory, '.git/parallel-work/claims');
    mkdirSync(claims, { recursive: true });
    give(directory);
    takeAway(claims);
    expect(failure(directory, ['claim', 'b'])).toMatchObject({ code: 'file-system', hint: RIGHTS });
  });
});

describe('without the right to write', () => {
  asUser('the objects, a claim fails and says whose fault it is', () => {
    const { directory } = repository();
    const objects = join(directory, '.git/objects');
    // Git writes into a folder that is there, so each of them is taken away, whatever the ids of the new objects.
    for (const name of readdirSync(objects)) takeAway(join(objects, name), 0o500);
    takeAway(objects, 0o500);
    expect(failure(directory, ['claim', 'b'])).toMatchObject({ code: 'file-system', hint: RIGHTS });
  });

  asUser('the plan, amend fails and changes nothing', () => {
    const { directory } = repository();
    takeAway(join(directory, '.github'), 0o500);
    expect(failure(directory, ['amend', 'a', 'lib/a.js', '--write'])).toMatchObject({ code: 'not-writable' });
    expect(readFileSync(join(directory, PLAN_PATH), 'utf8')).toBe(PLAN);
  });

  for (const [what, path] of [
    ['does not exist', 'nowhere'],
    ['is a file', '.git/HEAD'],
    ['may not be written', 'closed'],
  ] as const) {
    asUser(`the temporary folder, which ${what}, the demo names TMPDIR`, () => {
      const { directory } = repository();
      mkdirSync(join(directory, 'closed'), { mode: 0o555 });
      const { status, stderr } = run(directory, ['demo'], { env: { TMPDIR: join(directory, path) } });
      expect([status, stderr.includes('set TMPDIR to another folder')]).toEqual([2, true]);
    });
  }
});

describe('a repository of another user', () => {
  asOtherUser('is refused by every command with the command of Git that trusts it', () => {
    const { directory } = gitStory()
      .commit({ [PLAN_PATH]: PLAN })
      .branch('feat/a');
    for (const place of [dirname(directory), directory]) chmodSync(place, 0o755);
    for (const args of [['check'], ['lint'], ['guard', '--tree']]) {
      expect(failure(directory, args)).toMatchObject({
        code: 'unsafe-repository',
        hint: `Trust the directory: git config --global --add safe.directory ${directory}`,
      });
    }
    const edit = {
      tool_name: 'Write',
      hook_event_name: 'PreToolUse',
      tool_input: { file_path: 'src/q.js', content: '' },
    };
    const { status, stderr } = run(directory, ['guard', '--hook'], { input: JSON.stringify(edit) });
    expect([status, stderr.includes('safe.directory')]).toEqual([2, true]);
  });
});
