/** `rehearse --verify`: the commands of the plans run in the combined tree, and the branches that fail together are found. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type VerifyOptions, verifyWish } from '../../src/commands/cli/verify-rehearsal.js';
import { openRunner } from '../../src/shell/git/command-runner.js';
import { checkoutFailure } from '../../src/shell/git/own-checkout.js';
import { openRepository } from '../../src/shell/git/repository.js';
import { withScratch } from '../../src/shell/git/scratch.js';
import { startInShell } from '../../src/shell/git/shell-command.js';
import { run } from '../commands/cli/run.js';
import { documentOf } from '../end-to-end/document.js';
import { endStories, type Files, type GitStory, gitStory } from '../git-story.js';
import { posixTest } from '../optional.js';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const temporary = join(folder, 'tmp');
mkdirSync(temporary);
const before = process.env['TMPDIR'];

beforeAll(() => {
  process.env['TMPDIR'] = temporary;
});

afterAll(() => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(folder, { recursive: true, force: true });
  endStories();
});

const PATH = '.github/parallel-work/p.yml';

interface Run {
  readonly command: string;
  readonly items: readonly { readonly item: string }[];
  readonly result: string;
  readonly exitCode?: number;
  readonly output: string;
  readonly outputBytes: number;
}

interface Shown {
  readonly passed: boolean;
  readonly runs: readonly Run[];
  readonly search?: {
    readonly causes: readonly {
      readonly command: string;
      readonly because: string;
      readonly branches: readonly { readonly item: string }[];
      readonly kept: readonly { readonly item: string }[];
      readonly minimal: boolean;
      readonly smallest: boolean;
    }[];
    readonly runs: number;
  };
}

async function withVariable<T>(name: string, value: string, act: () => Promise<T>): Promise<T> {
  const old = process.env[name];
  process.env[name] = value;
  try {
    return await act();
  } finally {
    if (old === undefined) delete process.env[name];
    else process.env[name] = old;
  }
}

/** A plan whose items have these commands. Each item creates a file with its name, and more. */
function planned(
  items: Readonly<Record<string, string | undefined>>,
  work: Readonly<Record<string, Files>> = {},
  rest = '',
  start: Files = {},
): GitStory {
  const rows = Object.entries(items).map(([item, command]) => {
    const verification = command === undefined ? '' : `, verification: ${JSON.stringify(command)}`;
    return `  ${item}: { branch: feat/${item}, scope: [${item}/**]${verification} }\n`;
  });
  const plan = `version: 1\ntask: T\nitems:\n${rows.join('')}${rest}`;
  const story = gitStory().commit({ 'README.md': 'readme\n', ...start, [PATH]: plan });
  for (const item of Object.keys(items)) {
    story.branch(`feat/${item}`, 'main').commit({ [`${item}/x`]: 'x\n', ...work[item] });
  }
  return story.checkout('main');
}

async function verified(story: GitStory, ...options: readonly string[]): Promise<Shown & { readonly code: number }> {
  const { code, out, err } = await run(story.directory, 'rehearse', '--verify', '--json', ...options);
  documentOf({ code, stdout: out, stderr: err });
  return { ...(JSON.parse(out) as { rehearsal: { verification: Shown } }).rehearsal.verification, code };
}

const left = () => readdirSync(temporary);
const found = ({ search }: Shown) =>
  search?.causes.map(({ because, branches }) => `${because}: ${branches.map(({ item }) => item).join(' ')}`);

describe('of twelve items', () => {
  const items = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`item-${index + 1}`, undefined]));
  const verification =
    'integration:\n  scope: [none]\n  verification: |\n    . ./lib.sh\n    for each in use/*.sh; do . "./$each"; done\n';
  const story = () =>
    planned(
      items,
      { 'item-4': { 'lib.sh': 'renamed() { echo works; }\n' }, 'item-11': { 'use/new.sh': 'greet\n' } },
      verification,
      { 'lib.sh': 'greet() { echo works; }\n', 'use/old.sh': 'true\n' },
    );

  posixTest('a pair that merges cleanly and fails together is found, and nothing is left behind', async () => {
    const { code, passed, runs, search } = await verified(story(), '--bisect');
    expect({ code, passed }).toEqual({ code: 1, passed: false });
    expect(runs).toMatchObject([{ result: 'failed', exitCode: 127, output: expect.stringContaining('greet') }]);
    expect(search?.causes).toMatchObject([
      {
        because: 'branches',
        branches: [{ item: 'item-4' }, { item: 'item-11' }],
        minimal: true,
        smallest: true,
      },
    ]);
    expect(search?.runs).toBeLessThanOrEqual(16);
    expect(left()).toEqual([]);
  });
});

describe('each command', () => {
  const BACKGROUND = 'sleep 60 & echo $! > "$TMPDIR/../background"; echo started';
  const items = {
    a: "printf 'x\\033[31m\\000y'; exit 3",
    b: 'test -f b/x && test -f c/x',
    c: 'test -f b/x && test -f c/x\n',
    d: 'false\ntrue',
    e: 'yes 012345678 | head -c 1000000',
    f: BACKGROUND,
    g: 'git status --porcelain && git log --format=%s main.. && git config --get-regexp "^remote|^worktree"',
    h: 'kill -KILL $$',
    i: 'no-such-program-anywhere',
  };

  posixTest('runs once in a shell, in a repository of its own, and what it printed is kept up to a limit', async () => {
    const story = planned(items, {}, '', { '.gitattributes': 'README.md filter=evil\n' });
    const home = join(story.directory, '..', 'home.config');
    const evil = `touch "${join(story.directory, '..', 'evil')}"; cat`;
    writeFileSync(home, `[filter "evil"]\n\tsmudge = ${JSON.stringify(evil).replaceAll('\\"', '\\\\\\"')}\n`);
    const { code, runs } = await withVariable('GIT_CONFIG_GLOBAL', home, () => verified(story));
    expect(code).toBe(1);
    const shown = runs.map(
      (each) => `${each.items.map(({ item }) => item).join(' ')}: ${each.result} ${each.exitCode}`,
    );
    expect(shown).toEqual([
      'a: failed 3',
      'b c: passed 0',
      'd: failed 1',
      'e: passed 0',
      'f: passed 0',
      'g: failed 1',
      'h: failed undefined',
      'i: failed 127',
    ]);
    const [a, , , e, f, g, h] = runs;
    expect(a).toMatchObject({ output: 'x\u001b[31m\u0000y', outputBytes: 8 });
    expect(e?.outputBytes).toBe(1_000_000);
    expect(e?.output).toHaveLength(65_536);
    expect(f?.output).toBe('started\n');
    expect(g?.output.split('\n')).toContain('Rehearsal');
    expect(h).toMatchObject({ signal: 'SIGKILL' });
    const background = readFileSync(join(folder, 'background'), 'utf8').trim();
    // Nobody may have waited for it yet.
    expect(spawnSync('ps', ['-o', 'stat=', '-p', background]).stdout.toString()).toMatch(/^(?:Z.*\n)?$/);
    expect(existsSync(join(story.directory, '..', 'evil'))).toBe(false);
    expect(left()).toEqual([]);
  });

  posixTest('is ended with all its processes if it takes too long, and the next one runs', async () => {
    const story = planned({ a: 'trap "" TERM; echo waits; sleep 60', b: 'echo next' });
    const { code, out } = await run(story.directory, 'rehearse', '--verify', '--timeout', '0.05');
    expect(code).toBe(1);
    expect(out).toMatch(
      /\n\ntimed out {2}trap .* \(ended after 0\.05 minutes, [\d.]+ s, for "p\/a"\)\n {2}waits\npassed {5}echo next \([\d.]+ s, for "p\/b"\)\n\nThe combined tree fails 1 of 2 commands\.\n$/,
    );
    expect(left()).toEqual([]);
  });
});

posixTest('a program that a stopped command started has time to end', async () => {
  const ready = join(folder, 'ready');
  const program = `trap 'sleep 0.3; echo cleaned; exit' TERM; touch '${ready}'; while :; do sleep 0.05; done`;
  const command = startInShell(folder, `true\nsh -c "${program}"\ntrue`, { kept: 1_000, ownGroup: true });
  while (!existsSync(ready)) await setTimeout(20);
  await command.stop();
  expect(await command.ended).toMatchObject({
    code: null,
    signal: 'SIGTERM',
    output: expect.stringContaining('cleaned'),
  });
});

test('a signal while the tree is checked out waits for that, and starts no command', async () => {
  const story = gitStory().commit({ 'README.md': 'readme\n' });
  const [commit = ''] = story.git('rev-parse', 'HEAD').split('\n');
  await withScratch(await openRepository(story.directory), async (scratch) => {
    const runner = openRunner(60_000);
    expect(runner.stop()).toBeUndefined();
    const directory = join(scratch.directory, 'checkout-1');
    void runner.run(scratch, commit, { branch: 'main', commit }, ['echo > started'], () => true);
    await runner.stop();
    expect(readdirSync(directory).toSorted()).toEqual(['.git', 'README.md']);
    await setTimeout(100);
    expect(readdirSync(directory).toSorted()).toEqual(['.git', 'README.md']);
  });
});

posixTest('each failing command is searched, and its own item is kept where the base lacks what it tests', async () => {
  const story = planned({
    a: 'test -e a/x && test ! -e c/x',
    c: 'test -e ok',
    d: 'if test -e "$TMPDIR/../once"; then true; else touch "$TMPDIR/../once"; false; fi',
  });
  const result = await verified(story, '--bisect');
  expect(result.runs.map(({ result: each }) => each)).toEqual(['failed', 'failed', 'failed']);
  expect(found(result)).toEqual(['branches: a c', 'base: ', 'unstable: a c d']);
  expect(result.search?.causes.map(({ kept }) => kept.map(({ item }) => item))).toEqual([['a'], [], []]);
});

posixTest('without a plan, the command is named, and a set-up that fails is said', async () => {
  const story = planned({ a: undefined, b: undefined }, {}, 'setup: ["echo no; exit 4"]\n');
  const options = ['--refs', 'feat/*', '--verify', '--command', 'test -e a/x', '--command', 'test -e b/x'];
  const { code, out } = await run(story.directory, 'rehearse', ...options);
  expect(code).toBe(0);
  expect(out).toMatch(/\n\nThe combined tree passes 2 commands\.\n$/);
  const setup = await verified(story, '--setup', '--command', 'true');
  expect(setup.runs.map(({ result }) => result)).toEqual(['failed', 'not-run']);
  const { err } = await run(story.directory, 'rehearse', '--verify', '--setup');
  expect(err).toContain('No plan names a command under "verification" for the branches that merge.');
});

test.each([
  ['error: unable to create file a: No space left on device', 'Make room there, or set TMPDIR '],
  ['error: unable to write file a\nfatal: could not check out', 'Make room there, or set TMPDIR '],
  ['error: unable to create file a: File name too long', 'Use a shorter path. Or set TMPDIR '],
  ["error: invalid path 'a'", 'Check the folder. Or set TMPDIR '],
  ['fatal: unable to read 0123', 'In a partial clone, fetch them: '],
])('where the tree cannot be checked out because of %j, the hint is about that', (stderr, hint) => {
  const failure = checkoutFailure('/tmp/x', stderr);
  expect(failure.hint?.startsWith(hint)).toBe(true);
  expect(failure.message).toContain(stderr.replace(/^\w+: |\n.*/g, ''));
});

describe('is refused', () => {
  const wish =
    (options: VerifyOptions, isOfRefs = false, event?: string) =>
    () =>
      verifyWish(options, isOfRefs, event);

  test.each(['pull_request_target', 'workflow_run', 'issue_comment', 'pull_request_review', 'unheard_of'])(
    'in a workflow on %s, which can have secrets, with a way out',
    (event) => {
      expect(wish({ verify: true }, false, event)).toThrow(
        expect.objectContaining({
          code: 'refused',
          message: expect.stringContaining(`runs code of all branches, and a workflow on "${event}" can have secrets`),
          hint: expect.stringContaining('"pull_request"'),
        }),
      );
      expect(wish({}, false, event)()).toBeUndefined();
    },
  );

  test.each([undefined, 'pull_request', 'push', 'merge_group', 'schedule', 'workflow_dispatch'])(
    'but not on %s',
    (event) => {
      expect(wish({ verify: true }, false, event)()).toMatchObject({ timeout: 10, withSearch: false });
    },
  );

  test.each<[VerifyOptions, boolean, string]>([
    [{ bisect: true }, false, 'The option --bisect needs --verify.'],
    [{ setup: true }, false, 'The option --setup needs --verify.'],
    [{ command: ['x'] }, false, 'The option --command needs --verify.'],
    [{ timeout: '1' }, false, 'The option --timeout needs --verify.'],
    [{ verify: true }, true, 'With --refs no plan is read, so there is no command to verify with.'],
    [{ verify: true, setup: true, command: ['x'] }, true, 'With --refs no plan is read, so there is no set-up to run.'],
    [{ verify: true, command: [' '] }, false, 'The option --command is empty.'],
    [{ verify: true, timeout: '0' }, false, 'The option --timeout is "0".'],
    [{ verify: true, timeout: '1e3' }, false, 'The option --timeout is "1e3".'],
    [{ verify: true, timeout: '1441' }, false, 'The option --timeout is "1441".'],
  ])('%j', (options, isOfRefs, message) => {
    expect(wish(options, isOfRefs)).toThrow(message);
  });
});
