/**
 * A link that a path names by a short name of Windows, such as LINKNA~1: the system finds it, and no folder lists it. The
 * functions of Node.js are replaced before any other module takes them.
 */
import { createRequire } from 'node:module';
import { afterAll, expect } from '@jest/globals';

const fs = createRequire(import.meta.url)('node:fs');
const { readdirSync } = fs;
const { readdir } = fs.promises;
const { platform } = process;
const withoutLink = (names: readonly string[]) => names.filter((name) => name !== 'LINKNA~1');
fs.readdirSync = (...args: unknown[]) => withoutLink(readdirSync(...args));
fs.promises.readdir = async (...args: unknown[]) => withoutLink(await readdir(...args));

const { givenPaths } = await import('../../../src/shell/git/given-paths.js');
const { placesOf } = await import('../../../src/shell/git/file-worktree.js');
const { endStories, gitStory, link } = await import('../../git-story.js');
const { posixTest } = await import('../../optional.js');

afterAll(() => {
  Object.assign(fs, { readdirSync });
  Object.assign(fs.promises, { readdir });
  Object.defineProperty(process, 'platform', { value: platform });
  endStories();
});

posixTest('a link by its short name is refused by the commands that take a path, and by the guard', async () => {
  const { directory } = gitStory().commit({ 'a.js': 'a\n', 'LINKNA~1': link('a.js') });
  Object.defineProperty(process, 'platform', { value: 'darwin' });
  const refused = { code: 'usage', message: expect.stringContaining('short name of a link') };
  expect(() => placesOf('LINKNA~1', directory)).toThrow(expect.objectContaining(refused));
  await expect(givenPaths(['LINKNA~1'], { directory })).rejects.toMatchObject(refused);
  expect(placesOf('a.js', directory)).toHaveLength(1);
});
