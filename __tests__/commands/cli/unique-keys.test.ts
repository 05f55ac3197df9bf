/** `check` in a clone, where two branches take one number, committed or not. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { inRoot } from '../../../src/core/plan/root-command.js';
import { endStories, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { run } from './run.js';

afterAll(endStories);

const PLAN = `version: 1
task: T
unique: ['db/<key>_*.sql', 'pri/<key>_*/**', '<key>-*.md']
items:
  a: { branch: feat/a, scope: ['**'] }
  b: { branch: feat/b, scope: ['**'] }
`;

function start() {
  const story = gitStory();
  return story.commit({ '.github/parallel-work/shop.yml': PLAN, 'db/1_x.sql': 'x\n', '7-x.md': 'x\n' });
}

async function findingsOf(directory: string, ...args: string[]) {
  const { out } = await run(directory, 'check', '--json', ...args);
  const { findings } = JSON.parse(out) as {
    findings: { rule: string; severity: string; path?: string; branch: string; ways: { command?: string }[] }[];
  };
  return findings
    .filter(({ rule }) => rule === 'duplicate-key')
    .map(({ severity, path, branch, ways }) => [severity, branch, path, ways[0]?.command ?? ''].join(' ').trim());
}

describe('check', () => {
  posixTest(
    'finds a number that the base has, in a file that is not committed yet, and the command renames that file',
    async () => {
      const story = start().branch('feat/a').write({ 'db/01_mine.sql': 'new\n' });
      const found = await findingsOf(story.directory);
      const command = inRoot('git add -- db/01_mine.sql && git mv -- db/01_mine.sql db/02_mine.sql');
      expect(found).toEqual([`error feat/a db/01_mine.sql ${command}`]);
      // It works in every folder of the repository.
      execFileSync('sh', ['-c', command], { cwd: join(story.directory, 'db') });
      expect(await findingsOf(story.directory)).toEqual([]);
    },
  );

  test('finds a number at the root of the repository, and folders with one number', async () => {
    const story = start();
    story.branch('feat/a', 'main').commit({ 'pri/3_a/m.sql': 'a\n' });
    story.branch('feat/b', 'main').commit({ 'pri/3_b/m.sql': 'b\n', '7-y.md': 'y\n' });
    expect(await findingsOf(story.directory)).toEqual([
      `error feat/b pri/3_b/m.sql ${inRoot('git mv -- pri/3_b pri/4_b')}`,
      `error feat/b 7-y.md ${inRoot('git mv -- 7-y.md 8-y.md')}`,
    ]);
    expect(await findingsOf(story.directory, '--all')).toEqual([
      'notice feat/a pri/3_a/m.sql',
      `error feat/b pri/3_b/m.sql ${inRoot('git mv -- pri/3_b pri/4_b')}`,
      `error feat/b 7-y.md ${inRoot('git mv -- 7-y.md 8-y.md')}`,
    ]);
  });

  test('passes a renaming that keeps its number, and one that the base has got since', async () => {
    const story = start();
    story.branch('feat/a', 'main').rename('db/1_x.sql', 'db/1_better.sql');
    expect(await findingsOf(story.directory)).toEqual([]);
    story.branch('feat/b', 'main').commit({ 'db/2_b.sql': 'b\n' });
    expect(await findingsOf(story.directory)).toEqual([]);
    story.checkout('main').commit({ 'db/2_other.sql': 'other\n' });
    story.checkout('feat/b');
    expect(await findingsOf(story.directory)).toEqual([
      `error feat/b db/2_b.sql ${inRoot('git mv -- db/2_b.sql db/3_b.sql')}`,
    ]);
  });
});
