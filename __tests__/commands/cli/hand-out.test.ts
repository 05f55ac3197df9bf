/**
 * The sample task from the claims to the integration, in a repository with spaces and umlauts in its path. The agents are
 * scripts that read nothing but their briefs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { endStories, gitStory } from '../../git-story.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/profile.yml';
const ITEMS = ['avatar-storage', 'profile-api', 'profile-ui'];

/** The lines of the fence below a sentence of the brief. */
function below(brief: string, sentence: string): string[] {
  const [, text = ''] = brief.split(`${sentence}\n\n\`\`\``);
  return text.split('\n').slice(1, text.split('\n').indexOf('```'));
}

interface Claimed {
  readonly outcome: string;
  readonly item: string;
  readonly branch: string;
  /** The file that holds it. */
  readonly brief: string;
}

test('three agents take an item each, work by their briefs alone, and all of it merges', async () => {
  const server = gitStory().commit({
    [PATH]: readFileSync('examples/plans/profile.yml', 'utf8'),
    '.worktreeinclude': '.env\n',
    '.gitignore': '.env\n',
  });
  server.checkout('main').git('config', 'receive.denyCurrentBranch', 'ignore');
  const shop = join(server.directory, '..', 'Der Läden größter');
  server.git('clone', '-q', `file://${server.directory}`, shop);
  writeFileSync(join(shop, '.env'), 'A=1\n');
  const git = (directory: string, ...args: string[]) => server.git('-C', directory, ...args);
  for (const [key, value] of [
    ['user.name', 'Ada'],
    ['user.email', 'ada@example.com'],
  ] as const)
    git(shop, 'config', key, value);
  expect((await run(shop, 'lint')).code).toBe(0);

  // In one process one after another. The tests of claims start many processes at once.
  const taken: Claimed[] = [];
  for (const name of ['Ada', 'Bo', 'Cy']) {
    const { out } = await run(shop, 'claim', '--json', '--as', name);
    taken.push(JSON.parse(out).claim);
  }
  expect(taken.map(({ outcome }) => outcome)).toEqual(['claimed', 'claimed', 'claimed']);
  expect(taken.map(({ item }) => item).sort()).toEqual(ITEMS);

  for (const { brief: file } of taken) {
    const brief = readFileSync(file, 'utf8');
    const [start = ''] = below(brief, 'There is a working tree for you, with the branch checked out. Work only there:');
    const [, place = ''] = /^cd '?([^']+)'?$/.exec(start) ?? [];
    expect(readFileSync(join(place, '.env'), 'utf8')).toBe('A=1\n');
    expect((await run(place, 'check')).out).toContain('This branch has no changes yet.');
    for (const path of below(brief, 'You may create:')) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), `the work on ${path}\n`);
    }
    expect((await run(place, 'check', '--strict')).code).toBe(0);
    git(place, 'add', '.');
    git(place, 'commit', '-qm', 'Work');
    const [push = ''] = below(brief, 'Commit your work. Then push it, and open one pull request into `main`:');
    git(place, ...push.split(' ').slice(1));
  }

  const [first, second, third] = taken.map(({ branch }) => branch);
  server.merge(first ?? '');
  server.squash(second ?? '');
  server.rebase(third ?? '');
  git(shop, 'pull', '-q', '--ff-only');
  const removed = JSON.parse((await run(shop, 'worktrees', '--remove', '--json')).out).worktrees;
  expect(removed.map(({ state }: { state: string }) => state)).toEqual(['removed', 'removed', 'removed']);
  expect((await run(shop, 'integrate', '--dry-run')).out).toContain('ready  All 3 items of plan "profile" merged');
  expect((await run(shop, 'next')).out).toContain('profile/integration');
});
