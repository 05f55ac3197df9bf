/**
 * What every call of the command line keeps: an exit code that is documented, one JSON document with `--json`, no stack
 * trace, and a way out of everything that ends in exit code 2.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentOf } from '../../end-to-end/document.js';
import { endStories, gitStory } from '../../git-story.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const PLAN =
  'version: 1\ntask: T\nitems:\n  a: { branch: feat/a, scope: [src/a.ts] }\n  b: { branch: feat/b, scope: [src/b.ts] }\n';

const PLACES = {
  'a repository': () => gitStory().commit({ [PATH]: PLAN, 'src/a.ts': 'a\n' }).directory,
  'a folder of it': () => {
    const { directory } = gitStory().commit({ [PATH]: PLAN, 'src/a.ts': 'a\n' });
    return join(directory, 'src');
  },
  'a repository with a broken plan': () => gitStory().commit({ [PATH]: 'version: "1"\nitems: [\n' }).directory,
  'a repository without a plan': () => gitStory().commit({ 'a.ts': 'a\n' }).directory,
  'a repository without a commit': () => gitStory().directory,
  'a bare repository': () =>
    gitStory()
      .commit({ [PATH]: PLAN })
      .clone('--bare').directory,
  'no repository': () => {
    const directory = join(gitStory().directory, '..', `nowhere-${process.pid}`);
    mkdirSync(directory, { recursive: true });
    return directory;
  },
} as const;

/** Each command that reads a repository. */
const READING: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--all'],
  ['check', '--strict'],
  ['lint'],
  ['lint', 'p'],
  ['lint', '--fix'],
  ['whose', 'src/a.ts', '*'],
  ['guard', '--tree'],
  ['guard', '--staged'],
  ['amend', 'a', 'src/new.ts'],
  ['amend', 'a', '--branch', 'claude/a'],
  ['brief', 'a'],
  ['brief', '--all'],
  ['brief', '--draft', '--all'],
  ['brief', 'a', '--for', 'claude'],
  ['worktrees'],
  ['worktrees', '--create'],
  ['worktrees', '--remove'],
  ['next'],
  ['claim', 'nothing'],
  ['release', 'b'],
  ['integrate', '--dry-run'],
  ['rehearse'],
  ['rehearse', '--outsiders', '--order', 'best'],
  ['issues', '--dry-run'],
  ['init', '--dry-run'],
  ['init', '--dry-run', '--items', '3', '--hooks', '--agents'],
];

/** What a person may get wrong in each, option by option. */
const CALLS: readonly (readonly string[])[] = [
  [],
  ['--help'],
  ['help'],
  ['help', 'check'],
  ['help', 'nothing'],
  ['--version'],
  ['nothing'],
  ['--nothing'],
  ['check', '--help'],
  ['check', 'extra'],
  ['check', '--base'],
  ['check', '--snapshot', 'none.json'],
  ['check', '--snapshot', ''],
  ['check', '--snapshot', 'x', '--all'],
  ['lint', '--strict'],
  ['lint', '--apply'],
  ['lint', '--apply', ''],
  ['lint', '--apply', '12345678.1'],
  ['lint', '--apply', '12345678.1', '--fix'],
  ['lint', '--fix', '--explain', 'overlap'],
  ['lint', 'nothing'],
  ['lint', ''],
  ['lint', '/etc/passwd'],
  ['lint', '--explain', 'overlap'],
  ['lint', '--explain', 'nothing'],
  ['lint', '--explain', ''],
  ['lint', 'p', '--explain', 'overlap'],
  ['lint', '--workflow', 'none.yml'],
  ['lint', '--workflow', ''],
  ['lint', '--workflow', 'x', '--base', 'main'],
  ['whose'],
  ['whose', '/etc/passwd'],
  ['whose', ''],
  ['whose', '*'],
  ['guard'],
  ['guard', '--hook'],
  ['guard', '--hook', '--tree'],
  ['guard', '--staged', 'extra'],
  ['amend'],
  ['amend', 'a'],
  ['amend', 'nothing', 'src/new.ts'],
  ['amend', '', 'src/new.ts'],
  ['amend', 'a', '..'],
  ['amend', 'a', ''],
  ['amend', 'a', 'src/**'],
  ['amend', 'a', 'src/new.ts', '--kind', 'rename'],
  ['amend', 'a', 'src/new.ts', '--kind', ''],
  ['amend', 'a', '--branch', 'a..b'],
  ['amend', 'a', '--branch', ''],
  ['brief', 'a', '--for'],
  ['brief', 'a', '--for', 'nothing'],
  ['brief', 'a', '--write'],
  ['brief', '--all', '--for', 'claude'],
  ['integrate'],
  ['rehearse', 'extra'],
  ['rehearse', '--plan', 'nothing'],
  ['rehearse', '--plan', ''],
  ['rehearse', '--refs', 'nothing'],
  ['rehearse', '--refs', ''],
  ['rehearse', '--refs', '*', '--outsiders'],
  ['rehearse', '--order', 'nothing'],
  ['rehearse', '--bisect'],
  ['rehearse', '--verify', '--timeout', 'never'],
  ['rehearse', '--base', 'nothing'],
  ['issues'],
  ['next', 'extra'],
  ['claim', 'nothing'],
  ['claim', ''],
  ['claim', 'a', 'b'],
  ['claim', '--branch', 'feat/a'],
  ['claim', 'a', '--branch', 'feat/b'],
  ['claim', 'a', '--branch', ''],
  ['release'],
  ['release', 'nothing'],
  ['release', 'a', '--branch', 'nothing'],
  ['init', 'extra'],
  ['init', '--items', '1'],
  ['init', '--items', 'many'],
  ['init', '--items', '2', '--branches', 'feat/a'],
  ['init', '--branches'],
  ['init', '--branches', ''],
  ['init', '--branches', 'nothing'],
  ['init', '--branches', 'feat/a', 'main'],
  ['init', '--branches', 'a..b'],
  ['init', '--plan', 'No id'],
  ['init', '--plan', ''],
  ['init', '--dry-run', '--action'],
  ['init', '--dry-run', '--action', 'parallel-work'],
  ['init', '--dry-run', '--action', ''],
  ['demo', '--nothing'],
  ...[
    'check',
    'lint',
    'whose x',
    'guard --tree',
    'guard --staged',
    'amend a x',
    'next',
    'claim nothing',
    'integrate --dry-run',
    'init --dry-run',
  ].flatMap((call) => ['', 'nothing', 'HEAD'].map((base) => [...call.split(' '), '--base', base])),
];

async function keepsContract(directory: string, call: readonly string[]) {
  const { code, out, err } = await run(directory, ...call);
  const text = `${out}${err}`;
  const asJson = await run(directory, ...call.slice(0, 1), '--json', ...call.slice(1));
  const { errors = [] } = documentOf({ code: asJson.code, stdout: asJson.out, stderr: '' });
  expect([0, 1, 2]).toContain(code);
  expect(asJson.code).toBe(code);
  expect(text).not.toMatch(/^ +at .*[:(]\d+/m);
  expect(text.trim()).not.toBe('');
  for (const { message, hint } of errors) {
    expect(message.trim()).not.toBe('');
    expect(hint.trim()).not.toBe('');
    // Without a command the list of commands is the way out.
    expect(text.includes(hint) || text.includes('Usage: ')).toBe(true);
  }
}

describe.each(Object.entries(PLACES))('in %s', (_, make) => {
  let directory: string;
  beforeAll(() => {
    directory = make();
  });

  test.each(READING.map((call) => [call] as const))('%j', (call) => keepsContract(directory, call));
});

describe('a call that is wrong', () => {
  let directory: string;
  beforeAll(() => {
    directory = PLACES['a repository']();
  });

  test.each(CALLS.map((call) => [call] as const))('%j', (call) => keepsContract(directory, call));
});

describe('help and version', () => {
  test.each([
    [['help'], 'Usage: parallel-work [options] [command]'],
    [['help', 'check'], 'Usage: parallel-work check'],
    [['--help'], 'Usage: parallel-work [options] [command]'],
    [['check', '--help'], 'Usage: parallel-work check'],
  ])('%j is on stdout: 0', async (call, text) => {
    const before = process.exitCode;
    process.exitCode = 3;
    try {
      const { code, out, err } = await run('.', ...call);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(text);
      const asJson = await run('.', ...call, '--json');
      expect(JSON.parse(asJson.out)).toMatchObject({ command: 'help', ok: true, help: expect.stringContaining(text) });
    } finally {
      process.exitCode = before;
    }
  });

  test('the version is a document too', async () => {
    const { code, out } = await run('.', '--version', '--json');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { version: 1, command: 'version', ok: true, release: expect.any(String) },
    ]);
  });
});

test('a repository without a commit says that its branch has none', async () => {
  for (const call of [['check'], ['check', '--base', 'main'], ['lint'], ['whose', 'x'], ['integrate', '--dry-run']]) {
    const { code, err } = await run(gitStory().directory, ...call);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('The branch "main" is checked out, but has no commit yet.'),
    ]);
  }
});

describe('lint of one plan', () => {
  const { directory } = gitStory().commit({ [PATH]: PLAN, 'src/a.ts': 'a\n', '.github/parallel-work/q.yml': PLAN });

  test.each([
    ['.', PATH],
    ['.', `./${PATH}`],
    ['.', join(directory, PATH)],
    ['src', `../${PATH}`],
    ['src', PATH],
    ['.github/parallel-work', 'p.yml'],
    ['src', 'p'],
  ])('in %s by %s', async (from, name) => {
    const { out } = await run(join(directory, from), 'lint', name, '--json');
    expect(JSON.parse(out).plans).toEqual([{ id: 'p', path: PATH, itemCount: 2 }]);
  });
});

describe('an unknown command', () => {
  test.each([
    ['chekc', 'check'],
    ['chekk', 'check'],
    ['whos', 'whose'],
    ['intergate', 'integrate'],
    ['Lint', 'lint'],
  ])('%s is taken for a misspelled %s', async (name, meant) => {
    const { code, err } = await run(gitStory().directory, name);
    expect([code, err]).toEqual([
      2,
      `error: unknown command '${name}'\n(Did you mean ${meant}?)\nSee: parallel-work --help\n`,
    ]);
  });

  test.each(['plan', 'start', 'help-me', 'l', 'status', 'new', ''])(
    '"%s" is far from every command, so none is suggested',
    async (name) => {
      const { code, err } = await run(gitStory().directory, name);
      expect([code, err]).toEqual([2, `error: unknown command '${name}'\nSee: parallel-work --help\n`]);
    },
  );
});
