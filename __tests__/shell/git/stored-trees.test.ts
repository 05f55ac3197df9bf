/** Entries of many commits, which one process reads, are the same as those that `git ls-tree` lists for each. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../src/core/facts/questions.js';
import { type BatchReader, openBatchReader } from '../../../src/shell/git/batch-reader.js';
import { entriesAt, filesAt, foldersOf } from '../../../src/shell/git/entries.js';
import { pathNameOf } from '../../../src/shell/git/path-name.js';
import { storedTrees } from '../../../src/shell/git/stored-trees.js';
import { endStories, executable, type Files, type GitStory, gitStory, link, submodule } from '../../git-story.js';
import { linuxTest, posixTest } from '../../optional.js';
import { read } from './reading.js';

const open: BatchReader[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.end();
});
afterAll(endStories);

function treesOf(story: GitStory, format: 'sha1' | 'sha256' = 'sha1') {
  const reader = openBatchReader(story.directory);
  open.push(reader);
  return storedTrees(reader, '0'.repeat(format === 'sha1' ? 40 : 64));
}

const STRANGE: Files = [
  ['a.txt', 'a'],
  ['dir/a.txt', 'a'],
  ['dir/sub/deep/a b.txt', 'a'],
  ['dir/new\nline', 'a'],
  ['dir/40000 a.txt', 'a'],
  ['dir/tool', executable('a')],
  ['link', link('dir')],
  ['lib/one', submodule('1'.repeat(40))],
  ['back\\slash/a\\b', 'a'],
  ['back\\slash/\\xE4', 'a'],
  ['ä/ö', 'a'],
  [Buffer.from([0x64, 0x69, 0x72, 0x2f, 0xe4]), 'a'],
  [Buffer.from([0xe4, 0x5c, 0x2f, 0x61]), 'a'],
];

const ASKED = [
  ...STRANGE.map(([path]) => pathNameOf(Buffer.from(path).toString('latin1')).path),
  ...['dir', 'dir/sub', 'lib', 'back\\slash', 'ä', 'link/a.txt', 'lib/one/a', 'a.txt/b', 'none', 'dir/none'],
  ...['', 'dir/', '/dir', 'dir//a.txt', './a.txt', '\\xE4', 'dir/\\x61.txt', '\\xE4\\x5C'],
];

describe.each(['sha1', 'sha256'] as const)('in a repository with ids of %s', (format) => {
  linuxTest('every path has the entry that git lists, and a path that does not exist has none', async () => {
    const story = gitStory({ format });
    const files = format === 'sha1' ? STRANGE : STRANGE.filter(([path]) => path !== 'lib/one');
    const commits = [story.commit(files).id(), story.commit({ 'a.txt': 'b', dir: null, 'dir/a.txt': 'c' }).id()];
    const listed = new Map<string, ReadonlyMap<string, Entry | null>>();
    for (const commit of commits) listed.set(commit, await entriesAt(story.directory, commit, ASKED));
    const questions = commits.flatMap((commit) => ASKED.map((path) => ({ commit, path })));
    const found = await treesOf(story, format).entries(questions);
    expect(questions.map((each, at) => ({ ...each, entry: found?.[at] }))).toEqual(
      questions.map((each) => ({ ...each, entry: listed.get(each.commit)?.get(each.path) ?? null })),
    );
  });

  posixTest('a folder has the entries that the list of all files shows', async () => {
    const story = gitStory({ format }).commit({
      'src/a/b.ts': 'b',
      'src/a.ts': 'a',
      'src/a/c/d.ts': executable('d'),
      'src/to': link('a'),
      'top.ts': 'x',
    });
    const commit = story.id();
    const folders = ['', 'src', 'src/a', 'src/a/c', 'src/a.ts', 'src/none', 'none'];
    const listed = foldersOf(await filesAt(story.directory, commit), new Set(folders));
    const found = await treesOf(story, format).folders(folders.map((path) => ({ commit, path })));
    expect(found).toEqual(folders.map((path) => listed.get(path) ?? null));
  });
});

posixTest('a folder with a name that may be shown in two ways is left to the list of all files', async () => {
  const story = gitStory().commit(STRANGE);
  const commit = story.id();
  for (const path of ['', 'dir', 'back\\slash']) {
    expect(await treesOf(story).folders([{ commit, path }])).toBeUndefined();
    const files = foldersOf(await filesAt(story.directory, commit), new Set([path]));
    const { answers } = await read(story, [{ kind: 'folder', revision: commit, path }]);
    expect(answers.folder?.[0]?.answer).toEqual(files.get(path));
  }
});

test('a lost folder fails with the words of git, and does not look like one that does not exist', async () => {
  const story = gitStory().commit({ 'dir/a.txt': 'a', 'b.txt': 'b' });
  const commit = story.id();
  const lost = story.id('HEAD:dir');
  rmSync(join(story.directory, '.git/objects', lost.slice(0, 2), lost.slice(2)));
  expect(await treesOf(story).entries([{ commit, path: 'dir/a.txt' }])).toBeUndefined();
  expect(await treesOf(story).entries([{ commit, path: 'b.txt' }])).toEqual([
    { mode: '100644', oid: story.id('HEAD:b.txt') },
  ]);
  await expect(read(story, [{ kind: 'entry', revision: commit, path: 'dir/a.txt' }])).rejects.toMatchObject({
    code: 'git',
  });
});

test('a process that ends early leaves the question open, and the next question starts another one', async () => {
  const story = gitStory().commit({ 'a.txt': 'a' });
  const reader = openBatchReader(story.directory);
  open.push(reader);
  const name = `${story.id()}^{tree}`;
  const first = reader.read(name);
  reader.end();
  expect((await first)?.type ?? 'tree').toBe('tree');
  expect((await reader.read(name))?.type).toBe('tree');
  expect(await reader.read('0'.repeat(40))).toBeUndefined();
  const elsewhere = openBatchReader(join(story.directory, 'none'));
  expect(await elsewhere.read(name)).toBeUndefined();
});
