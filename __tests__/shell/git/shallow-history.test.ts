import { afterAll, expect, test } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { claims, current, read, told } from './reading.js';

afterAll(endStories);

const SHALLOW = { code: 'shallow', message: expect.stringContaining('"feat/a"') };

/** The branch leaves "main" after a fix that it takes back. A later merge into "main" brings an older commit near again. */
function begun(): GitStory {
  const story = gitStory();
  story.commit({ 'a.txt': 'a', 'p.txt': 'old' }).branch('docs', 'main');
  story.checkout('main').commit({ 'p.txt': 'fixed' });
  story.branch('feat/a', 'main').commit({ 'a.txt': 'new', 'p.txt': 'old' });
  story.checkout('main');
  for (const text of ['1', '2', '3']) story.commit({ 'w.txt': text });
  story.checkout('docs').commit({ 'd.txt': 'd' }).checkout('main').merge('docs');
  return story;
}

test('an older commit in common is not where the branch began, if a later one may be cut off', async () => {
  const clone = begun().clone('--depth=3', '--no-single-branch');
  await expect(read(clone, claims('feat/a'))).rejects.toMatchObject(SHALLOW);
  clone.checkout('feat/a');
  await expect(current(clone)).rejects.toMatchObject(SHALLOW);
  clone.git('fetch', '-q', '--unshallow');
  expect(told((await current(clone)).changes)).toEqual(['modify a.txt', 'modify p.txt']);
});

test('the commit where the branch began is certain if nothing between is cut off', async () => {
  const clone = begun().clone('--depth=5', '--no-single-branch');
  expect(told((await read(clone, claims('feat/a'))).pulls[0]?.changes)).toEqual(['modify a.txt', 'modify p.txt']);
});

test('an old branch that was merged since does not make it uncertain where a new branch began', async () => {
  const story = gitStory();
  story.commit({ 'a.txt': 'a' }).commit({ 'a.txt': 'b' }).branch('docs', 'main').checkout('main');
  for (let count = 1; count < 12; count++) story.commit({ 'w.txt': String(count) });
  story.branch('feat/a', 'main').commit({ 'a.txt': 'new' }).checkout('docs').commit({ 'd.txt': 'd' });
  story.checkout('main').merge('docs');
  const clone = story.clone('--depth=4', '--no-single-branch');
  expect(clone.git('rev-list', '--count', 'origin/main')).not.toBe(story.git('rev-list', '--count', 'main'));
  expect(told((await read(clone, claims('feat/a'))).pulls[0]?.changes)).toEqual(['modify a.txt']);
});
