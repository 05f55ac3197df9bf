/** The line that a person sees while a command runs, on a terminal whose clock runs fast. */
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { main } from '../../../src/commands/cli/main.js';
import { endStories, gitStory } from '../../git-story.js';

afterAll(endStories);

const PLAN = `version: 1
task: T
items:
  a: { branch: feat/a, scope: [src/a.ts] }
  b: { branch: feat/b, scope: [src/b.ts] }
`;
const ERASE = '\r\u001B[2K';

const story = gitStory().commit({ '.github/parallel-work/p.yml': PLAN });
story.branch('feat/a').commit({ 'src/a.ts': 'a\n' }).checkout('main');

interface Place {
  readonly env?: NodeJS.ProcessEnv;
  readonly isTTY?: boolean;
}

async function watched(argv: readonly string[], { env = {}, isTTY = true }: Place = {}) {
  const all: string[] = [];
  let errors = '';
  const [stdout, stderr] = [new PassThrough(), new PassThrough()].map((stream) => Object.assign(stream, { isTTY }));
  if (!stdout || !stderr) throw new Error('two streams were made');
  stdout.on('data', (chunk) => all.push(String(chunk)));
  stderr.on('data', (chunk) => {
    all.push(String(chunk));
    errors += String(chunk);
  });
  let now = 0;
  const clock = {
    now: () => {
      now += 3_000;
      return now;
    },
    after: () => {
      throw new Error('nothing has to wait');
    },
  };
  const code = await main(argv, { directory: story.directory, env, stdout, stderr, clock });
  return { code, errors, all: all.join('') };
}

describe('progress on a terminal', () => {
  test.each([
    [['check', '--all'], 'Reading the branches of 2 claims …'],
    [['integrate', '--dry-run'], 'Reading the branches of 2 claims …'],
    [['rehearse'], 'Merging branch 1 of 1 …'],
    [['lint'], 'Checking …'],
    [['whose', 'src/a.ts'], 'Reading the plans …'],
  ])('is shown by %j, and erased before the result', async (argv, text) => {
    const { code, errors, all } = await watched(argv);
    expect(code).toBeLessThan(2);
    expect(errors).toContain(`${ERASE}${text}`);
    expect(errors.endsWith(ERASE)).toBe(true);
    const result = all.slice(all.lastIndexOf(ERASE) + ERASE.length);
    expect(result).not.toBe('');
    expect(result).not.toContain('…');
  });

  test('is erased before an error', async () => {
    const { code, errors } = await watched(['check', '--base', 'nowhere']);
    expect(code).toBe(2);
    expect(errors).toMatch(/^\r\u001B\[2KReading the plans …\r\u001B\[2Kerror: /);
  });

  test.each([
    ['with --json', ['--json'], {}],
    ['in a pipe', [], { isTTY: false }],
    ['in a job', [], { env: { CI: 'true' } }],
    ['on a terminal that cannot erase', [], { env: { TERM: 'dumb' } }],
  ])('is not shown %s', async (_, options, place) => {
    const { errors } = await watched(['check', '--all', ...options], place);
    expect(errors).toBe('');
  });
});
