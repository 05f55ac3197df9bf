import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { ignoredAmong } from '../../../src/shell/git/ignored.js';
import { endStories, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { claims, current, read, told } from './reading.js';

const kept = { ...process.env };
afterEach(() => {
  process.env = { ...kept };
});
afterAll(endStories);

test('no repository, and no directory', async () => {
  const directory = realpathSync.native(mkdtempSync(join(tmpdir(), 'none-')));
  const story = gitStory();
  process.env['GIT_CEILING_DIRECTORIES'] = tmpdir();
  await expect(read(story, [], { directory })).rejects.toMatchObject({ code: 'no-repository' });
  await expect(read(story, [], { directory: `${directory}/gone` })).rejects.toMatchObject({ code: 'no-repository' });
  rmSync(directory, { recursive: true });
});

test('a path outside of the repository, of which Git cannot say whether it is ignored', async () => {
  await expect(ignoredAmong(gitStory().directory, ['../a'])).rejects.toMatchObject({
    code: 'git',
    message: expect.stringMatching(/^"git check-ignore" failed: .*outside repository/),
  });
});

test('a bare repository, and the inside of ".git", have commits and no work', async () => {
  const story = gitStory();
  story.commit({ 'a.txt': 'a' });
  const bare = story.clone('--bare').directory;
  for (const directory of [bare, join(story.directory, '.git')]) {
    expect((await read(story, [], { directory })).base.commit).toBe(story.id());
    await expect(read(story, [], { directory, subject: 'current' })).rejects.toMatchObject({ code: 'no-working-tree' });
  }
});

test('a branch without any commit', async () => {
  const story = gitStory();
  await expect(current(story)).rejects.toMatchObject({ code: 'unborn', message: expect.stringContaining('"main"') });
  story.commit({ 'a.txt': 'a' });
  story.git('checkout', '-q', '--orphan', 'empty');
  await expect(current(story)).rejects.toMatchObject({ code: 'unborn', message: expect.stringContaining('"empty"') });
  expect((await read(story)).base.branch).toBe('main');
});

test('no git at all', async () => {
  const story = gitStory();
  const empty = join(story.directory, 'bin');
  mkdirSync(empty);
  process.env['PATH'] = empty;
  await expect(read(story)).rejects.toMatchObject({ code: 'git-missing', hint: expect.stringContaining('2.25') });
});

posixTest('an old git', async () => {
  const story = gitStory();
  story.commit([['bin/git', { executable: '#!/bin/sh\necho git version 2.17.1\n' }]]);
  process.env['PATH'] = `${story.directory}/bin:${process.env['PATH']}`;
  await expect(read(story)).rejects.toMatchObject({ code: 'git-too-old', message: expect.stringContaining('2.17.1') });
});

test('a shallow clone that does not reach back far enough says what to fetch', async () => {
  const story = gitStory();
  const first = story.commit({ 'a.txt': 'a' }).id();
  story.branch('feat/x').commit({ 'b.txt': 'b' });
  story.checkout('main').commit({ 'c.txt': 'c' });
  const clone = story.clone('--depth=1', '--no-single-branch');
  const shallow = { code: 'shallow', hint: expect.stringContaining('git fetch --unshallow') };
  await expect(read(clone, claims('feat/x'))).rejects.toMatchObject(shallow);
  await expect(read(clone, [{ kind: 'reached', commit: first }])).rejects.toMatchObject(shallow);
  clone.checkout('feat/x');
  await expect(current(clone)).rejects.toMatchObject(shallow);
  clone.git('fetch', '-q', '--unshallow');
  expect(told((await read(clone, claims('feat/x'))).pulls[0]?.changes)).toEqual(['create b.txt']);
});

test('a shallow clone that reaches back far enough is fine', async () => {
  const story = gitStory();
  story.commit({ 'old.txt': 'x' });
  story.commit({ 'a.txt': 'a' });
  story.branch('feat/x').commit({ 'b.txt': 'b' });
  story.checkout('main').commit({ 'c.txt': 'c' });
  const clone = story.clone('--depth=2', '--no-single-branch');
  expect(told((await read(clone, claims('feat/x'))).pulls[0]?.changes)).toEqual(['create b.txt']);
});

test('a partial clone asks the network for nothing', async () => {
  const story = gitStory();
  story.git('config', 'uploadpack.allowFilter', 'true');
  story.commit({ '.github/parallel-work/one.yml': 'one', 'a.txt': 'a\nb\nc\n' });
  story.branch('feat/x').commit({ 'b.txt': 'b' });
  const clone = story.clone('--filter=blob:none', '--no-checkout', '--branch=main');
  await expect(read(clone)).rejects.toMatchObject({ code: 'missing-objects' });
});

test('what the user has set, or a hook, changes nothing', async () => {
  const story = gitStory();
  story.commit({ 'a.txt': 'a' });
  story.branch('feat/x').rename('a.txt', 'dir/b.txt');
  story.commit({ 'é.txt': 'x' });
  story.write({ 'loose/c.txt': 'x' });
  const plain = await current(story);
  for (const setting of [
    'status.showUntrackedFiles=no',
    'status.relativePaths=true',
    'color.ui=always',
    'diff.noprefix=true',
    'diff.external=false',
    'diff.renames=copies',
    'log.showSignature=true',
    'core.quotePath=true',
    'status.branch=true',
    'status.showStash=true',
  ]) {
    story.git('config', ...setting.split('='));
  }
  const variables = {
    GIT_EXTERNAL_DIFF: 'false',
    GIT_ICASE_PATHSPECS: '1',
    GIT_PAGER: 'false',
    LC_ALL: 'de_DE.UTF-8',
    GIT_DIR: join(story.directory, '.git'),
    GIT_INDEX_FILE: join(story.directory, '.git/index'),
  };
  Object.assign(process.env, variables);
  expect(await current(story)).toEqual(plain);
  expect(told(plain.changes)).toEqual(['delete a.txt', 'create dir/b.txt', 'create loose/c.txt', 'create é.txt']);
});

test('reads objects as they are although git should replace them', async () => {
  const story = gitStory();
  story.commit({ 'a.txt': 'a' });
  const work = story.branch('feat/x').commit({ 'b.txt': 'b' }).id();
  const other = story.branch('other', 'main').commit({ 'c.txt': 'c' }).id();
  story.git('replace', work, other);
  expect(told((await read(story, claims('feat/x'))).pulls[0]?.changes)).toEqual(['create b.txt']);
});

test.each(['.github', '.github/parallel-work', '.github/parallel-work/p.yml'])(
  'a repository that has lost the object of "%s" is not one without plans',
  async (path) => {
    const story = gitStory();
    story.commit({ '.github/parallel-work/p.yml': 'version: 1\n', 'a.txt': 'a' });
    expect((await read(story)).planTrees).toHaveLength(1);
    const lost = story.id(`HEAD:${path}`);
    rmSync(join(story.directory, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    await expect(read(story)).rejects.toMatchObject({ code: expect.stringMatching(/^(missing-objects|git)$/) });
  },
);
