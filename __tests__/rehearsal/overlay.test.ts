/** Branches that look as if they could be laid over each other, and cannot: a rehearsal still says what `git merge` does. */
import { afterAll, expect } from '@jest/globals';
import { run } from '../commands/cli/run.js';
import { endStories, executable, type Files, type GitStory, gitStory, link } from '../git-story.js';
import { posixTest } from '../optional.js';
import { realMerges } from './real-merges.js';

afterAll(endStories);

const lines = (words: string) => Array.from({ length: 9 }, (_, line) => `${words} ${line}\n`).join('');
const START = { 'lib/x.ts': lines('x'), 'lib/sub/y.ts': lines('y'), 'top.ts': lines('top'), file: lines('file') };
const MOVED = { 'lib/x.ts': null, 'lib/sub/y.ts': null, 'core/x.ts': lines('x'), 'core/sub/y.ts': lines('y') };

/** `main` is a step of the base. The branches begin at the first commit. */
function tell(...steps: readonly (readonly [branch: string, files: Files])[]): GitStory {
  const story = gitStory().commit(START).branch('begin').checkout('main');
  for (const [branch, files] of steps) {
    if (branch === 'main') story.checkout('main').commit(files);
    else story.branch(branch, 'begin').commit(files);
  }
  return story.checkout('main');
}

const STORIES: readonly (readonly [name: string, tell: () => GitStory])[] = [
  [
    'a file in a folder that the base moved',
    () => tell(['main', MOVED], ['a', { 'lib/new.ts': 'a\n' }], ['b', { 'lib/fresh/new.ts': 'b\n' }]),
  ],
  [
    'a file in a folder that an earlier branch moved',
    () => tell(['a', MOVED], ['b', { 'lib/new.ts': 'b\n' }], ['c', { 'lib/sub/new.ts': 'c\n' }]),
  ],
  [
    'a file in a folder that the base and a branch emptied together',
    () =>
      tell(
        ['main', { 'lib/x.ts': null, 'core/x.ts': lines('x') }],
        ['a', { 'lib/sub/y.ts': null, 'core/sub/y.ts': lines('y') }],
        ['b', { 'lib/new.ts': 'b\n' }],
      ),
  ],
  [
    'two files in one place',
    () => tell(['a', { 'new.ts': 'a\n' }], ['b', { 'new.ts': 'b\n' }], ['c', { 'new.ts': 'a\n' }]),
  ],
  ['a file in the place of a folder', () => tell(['a', { new: 'a\n' }], ['b', { 'new/x.ts': 'b\n' }])],
  ['a folder in the place of a file', () => tell(['a', { 'new/x.ts': 'a\n' }], ['b', { new: 'b\n' }])],
  [
    'modes and links',
    () =>
      tell(
        ['a', { file: executable(lines('file')) }],
        ['b', { file: lines('file').replace('file 4', 'by b') }],
        ['c', { 'top.ts': link('file') }],
        ['d', { 'top.ts': lines('top').replace('top 4', 'by d') }],
      ),
  ],
  [
    'a change that the base has and took back',
    () => tell(['main', { 'top.ts': 'other\n' }], ['main', { 'top.ts': lines('top') }], ['a', { 'top.ts': 'a\n' }]),
  ],
  [
    'branches that share commits whose change both take back, and the base changed the file',
    () => {
      const story = tell(['shared', { 'top.ts': lines('top').replace('top 4', 'shared') }]);
      for (const name of ['a', 'b'])
        story.branch(name, 'shared').commit({ 'top.ts': lines('top'), [`${name}.ts`]: 'x\n' });
      story.checkout('main').commit({ 'top.ts': lines('top').replace('top 4', 'by main') });
      story.git('branch', '-q', '-D', 'shared');
      return story;
    },
  ],
  [
    'a branch and a base that merged each other, and a change that the branch takes back',
    () => {
      const story = tell(['a', { 'top.ts': 'a\n' }], ['main', { file: 'main\n' }]);
      const [main, a] = [story.id('main'), story.id('a')];
      story.checkout('a').git('merge', '-q', '--no-edit', main);
      story.checkout('main').git('merge', '-q', '--no-edit', a);
      return story
        .checkout('a')
        .commit({ 'top.ts': lines('top'), 'a.ts': 'a\n' })
        .checkout('main');
    },
  ],
];

posixTest.each(STORIES)('%s: the conflicts and the tree are those of git merge', async (_, begin) => {
  const story = begin();
  story.git('branch', '-q', '-D', 'begin');
  const { out } = await run(story.directory, 'rehearse', '--refs', '?', '--json');
  const { steps, tree } = (
    JSON.parse(out) as {
      rehearsal: {
        readonly steps: readonly { branch: string; conflicts: readonly { path: string; kind: string }[] }[];
        readonly tree: string;
      };
    }
  ).rehearsal;
  expect(steps.length).toBeGreaterThan(0);
  const names = steps.map(({ branch }) => branch);
  const shown = steps.map(({ branch, conflicts }) => ({
    branch,
    conflicts: conflicts.map(({ path, kind }) => `${path}: ${kind}`).sort(),
  }));
  expect({ steps: shown, tree }).toEqual(realMerges(story, 'main', names));
});
