/** A rehearsal leaves the repository as it is, bit for bit, however it ends. */
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../git-story.js';
import { optional } from '../optional.js';
import { ended, type StartedCli, startProgram, writtenCli } from './started-cli.js';

const lines = (words: string) => Array.from({ length: 9 }, (_, line) => `${words} ${line}\n`).join('');
const BIG = randomBytes(150_000).toString('base64').replace(/.{70}/g, '$&\n');

let cli: StartedCli;
let story: GitStory;
const temporary = mkdtempSync(join(tmpdir(), 'untouched-'));

beforeAll(() => {
  cli = writtenCli();
  story = gitStory().commit({ 'a.ts': lines('a'), 'big.txt': BIG, 'lib/x.ts': lines('x'), 'c.txt': 'c\n' });
  const branches = {
    one: { 'a.ts': lines('a').replace('a 0', 'one'), 'big.txt': `one\n${BIG}` },
    two: { 'a.ts': lines('a').replace('a 8', 'two'), 'big.txt': `${BIG}two\n` },
    three: { 'a.ts': lines('a').replace('a 0', 'three') },
    four: { 'lib/new.ts': 'new\n' },
    slow: { 'c.txt': 'slow\n' },
    driver: { 'c.txt': 'driver\n', '.gitattributes': 'c.txt merge=slow\n' },
  };
  for (const [name, files] of Object.entries(branches)) story.branch(name, 'main').commit(files).checkout('main');
  story.worktree('four');
  story.write({ 'a.ts': 'uncommitted\n', 'untracked.ts': 'untracked\n' }).stage({ 'staged.ts': 'staged\n' });
  story.git('config', 'merge.slow.driver', 'touch "$TMPDIR/started"; sleep 12; false');
});

afterAll(() => {
  cli.remove();
  rmSync(temporary, { recursive: true, force: true });
  endStories();
});

/** Every file of the repository and its working trees: mode, time and content. */
function stateOf(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path))
    .sort()
    .flatMap((name) => {
      const inside = join(path, name);
      const whole = join(folder, inside);
      const { mode, mtimeMs, size } = lstatSync(whole);
      if (lstatSync(whole).isDirectory()) return [`${inside} ${mode} ${mtimeMs}`, ...stateOf(folder, inside)];
      const content = lstatSync(whole).isSymbolicLink() ? readlinkSync(whole) : readFileSync(whole);
      return [`${inside} ${mode} ${mtimeMs} ${size} ${createHash('sha1').update(content).digest('hex')}`];
    });
}

const left = () => readdirSync(temporary).filter((name) => name.startsWith('parallel-work'));

function start(...args: readonly string[]) {
  return startProgram(process.execPath, [cli.path, 'rehearse', ...args], story.directory, temporary);
}

const MERGE = ['--refs', '{four,driver,slow}'];
const COMMAND = [
  '--refs',
  '{one,four}',
  '--verify',
  '--command',
  'mkdir a; chmod a-w a; touch "$TMPDIR/started"; sleep 12',
];

/** Until the merge driver or the command runs, which take long. */
async function startedSlow(args: readonly string[] = MERGE) {
  rmSync(join(temporary, 'started'), { force: true });
  const child = start(...args);
  for (let tries = 0; tries < 500 && !existsSync(join(temporary, 'started')); tries++) await wait(20);
  expect(existsSync(join(temporary, 'started'))).toBe(true);
  return child;
}

describe('the repository is the same, and nothing is left behind', () => {
  test.each([
    ['a clean rehearsal', ['--refs', '{one,two,four}'], 0],
    ['a rehearsal with a conflict', ['--refs', '{one,two,three,four}'], 1],
    ['a search for the best order', ['--refs', '{one,two,three,four}', '--order', 'best'], 1],
    [
      'a verification that fails, and the search for its reason',
      [
        '--refs',
        '{one,four}',
        '--verify',
        '--bisect',
        '--command',
        'rm a.ts && git config a.b c && git update-ref refs/heads/five HEAD && test ! -e lib/new.ts',
      ],
      1,
    ],
    ['a wrong usage', ['--refs', 'nothing'], 2],
  ])('after %s', async (_, args, code) => {
    const before = stateOf(join(story.directory, '..'));
    const end = await ended(start(...args));
    expect({ code: end.code, stderr: code === 2 ? '' : end.stderr }).toEqual({ code, stderr: '' });
    expect(stateOf(join(story.directory, '..'))).toEqual(before);
    expect(left()).toEqual([]);
  });

  test.each([
    ['SIGTERM', 'a merge', MERGE],
    ['SIGINT', 'a merge', MERGE],
    ['SIGHUP', 'a merge', MERGE],
    ['SIGINT', 'a command', COMMAND],
  ] as const)('after %s in the middle of %s', async (signal, _, args) => {
    const before = stateOf(join(story.directory, '..'));
    const child = await startedSlow(args);
    child.kill(signal);
    expect((await ended(child)).signal).toBe(signal);
    expect(stateOf(join(story.directory, '..'))).toEqual(before);
    expect(left()).toEqual([]);
  });

  test.each([
    ['a merge', MERGE],
    ['a command', COMMAND],
  ] as const)('after a kill in the middle of %s, once the next rehearsal has run', async (_, args) => {
    const before = stateOf(join(story.directory, '..'));
    const child = await startedSlow(args);
    child.kill('SIGKILL');
    await ended(child);
    expect(stateOf(join(story.directory, '..'))).toEqual(before);
    expect(left()).toHaveLength(1);
    expect((await ended(start('--refs', 'four'))).code).toBe(0);
    expect(left()).toEqual([]);
    expect(stateOf(join(story.directory, '..'))).toEqual(before);
  });

  const namespaces = spawnSync('unshare', ['-rm', 'true']).status === 0;
  optional('user namespaces', namespaces, { how: 'Linux with "unshare -rm"' })('after a full disk', async () => {
    const refs = ['--refs', '{one,two,four}'];
    const verify = [...refs, '--verify', '--command', 'true'];
    for (const [size, options, message] of [
      ['16k', refs, 'There is no space left in'],
      ['64k', refs, 'There is no space left in'],
      ['400k', verify, 'The combined tree cannot be checked out into'],
    ] as const) {
      const before = stateOf(join(story.directory, '..'));
      const inner = `mount -t tmpfs -o size=${size} tmpfs "$TMPDIR" && "$0" "$@"; code=$?; ls "$TMPDIR" >&2; exit $code`;
      const args = ['-rm', 'sh', '-c', inner, process.execPath, cli.path, 'rehearse', ...options];
      const { code, stderr } = await ended(startProgram('unshare', args, story.directory, temporary));
      expect({ size, code, stderr }).toEqual({
        size,
        code: 2,
        stderr: expect.stringMatching(new RegExp(`^error: ${message} ".*".*\\n  Make room there, .*\\n$`)),
      });
      expect(stateOf(join(story.directory, '..'))).toEqual(before);
    }
  });
});
