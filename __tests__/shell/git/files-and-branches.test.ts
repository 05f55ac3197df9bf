/** What only lint asks: all files of a commit, and whether a branch is there. */
import { afterAll, expect, test } from '@jest/globals';
import type { Question } from '../../../src/core/facts/questions.js';
import { endStories, type GitStory, gitStory, link, submodule } from '../../git-story.js';
import { linuxTest } from '../../optional.js';
import { read } from './reading.js';

afterAll(endStories);

async function ask(story: GitStory, ...questions: Question[]) {
  return (await read(story, questions)).answers;
}

linuxTest('every file of a commit is listed, by names as they are', async () => {
  const story = gitStory();
  const commit = story
    .commit([
      ['src/ä b.ts', 'x'],
      ['new\nline', 'x'],
      ['to', link('src')],
      ['sub', submodule('1'.repeat(40))],
      [Buffer.from([0x6c, 0xe4]), 'x'],
    ])
    .id();
  const { files } = await ask(story, { kind: 'files', revision: commit });
  expect(files).toEqual([{ revision: commit, answer: ['l\\xE4', 'new\nline', 'src/ä b.ts', 'sub', 'to'] }]);
});

test('a branch is there if this clone or origin has it; without a remote there is nowhere else to look', async () => {
  const story = gitStory();
  story.commit({ a: 'a' });
  story.branch('release').checkout('main').remote('far/away', 'main');
  const asked = ['release', 'far/away', 'relaese'].map((branch) => ({ kind: 'branch' as const, branch }));
  expect((await ask(story, ...asked)).branch).toEqual([
    { branch: 'release', answer: true },
    { branch: 'far/away', answer: true },
    { branch: 'relaese', answer: false },
  ]);
});

test('a clone of one branch does not know what else there is', async () => {
  const story = gitStory();
  story.commit({ a: 'a' });
  const question = { kind: 'branch', branch: 'release' } as const;
  expect((await ask(story.clone(), question)).branch).toEqual([{ branch: 'release', answer: false }]);
  expect((await ask(story.clone('--single-branch'), question)).branch).toEqual([{ branch: 'release', answer: null }]);
});
