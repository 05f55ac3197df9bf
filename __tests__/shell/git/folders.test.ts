/** What is in folders, and where a blob stands. */
import { afterAll, expect, test } from '@jest/globals';
import type { Question } from '../../../src/core/facts/questions.js';
import { endStories, gitStory, link } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { read } from './reading.js';

afterAll(endStories);

const names = (entries: readonly { readonly name: string; readonly mode: string }[] | null) =>
  entries?.map(({ name, mode }) => `${mode} ${name}`).sort() ?? null;

posixTest('a folder lists what is directly in it, and what is no folder lists nothing', async () => {
  const story = gitStory().commit({
    'lib/a.ts': 'a',
    'lib/sub/deep/b.ts': 'b',
    'lib/to': link('a.ts'),
    'library.ts': 'c',
  });
  const revision = story.id();
  const paths = ['lib', 'lib/sub', 'lib/a.ts', 'none', 'library.ts'];
  const { answers } = await read(
    story,
    paths.map((path) => ({ kind: 'folder', revision, path })),
  );
  expect(answers.folder?.map(({ answer }) => names(answer))).toEqual([
    ['040000 sub', '100644 a.ts', '120000 to'],
    ['040000 deep'],
    null,
    null,
    null,
  ]);
});

test('a folder is found also if something below it is looked up in the same call', async () => {
  const story = gitStory().commit({ 'lib/a.ts': 'a', 'lib/sub/b.ts': 'b' });
  const revision = story.id();
  const paths = ['lib', 'lib/sub', 'lib/sub/b.ts', 'lib/none'];
  const { answers } = await read(
    story,
    paths.map((path) => ({ kind: 'entry', revision, path })),
  );
  const modes = ['040000', '040000', '100644'].map((mode) => ({ answer: { mode } }));
  expect(answers.entry).toMatchObject([...modes, { answer: null }]);
});

test('uncommitted work counts in a folder of the working tree', async () => {
  const story = gitStory().commit({ 'lib/a.ts': 'a', 'lib/b.ts': 'b', 'old/c.ts': 'c' });
  story.branch('feat/a').write({ 'lib/a.ts': null, 'lib/new/d.ts': 'd', 'old/c.ts': null });
  const questions = ['lib', 'old'].map((path): Question => ({ kind: 'folder', revision: 'worktree', path }));
  const { answers } = await read(story, questions, { subject: 'current' });
  expect(answers.folder?.map(({ answer }) => names(answer))).toEqual([['040000 new', '100644 b.ts'], null]);
});

test('a blob is found at every path that holds it', async () => {
  const story = gitStory().commit({ 'a.ts': 'same', 'lib/b.ts': 'same', 'c.ts': 'other' });
  const revision = story.id();
  const oid = story.git('rev-parse', 'HEAD:a.ts');
  const { answers } = await read(story, [{ kind: 'holders', revision, oid }]);
  expect(answers.holders?.[0]?.answer).toEqual(['a.ts', 'lib/b.ts']);
});
