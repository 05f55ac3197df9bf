/** Branches that have several merge bases with the base. Since the first one, which Git lists from, they may hide a change. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { endStories, type Files, type GitStory, gitStory } from '../../git-story.js';
import { claims, current, read, told } from './reading.js';

afterAll(endStories);

interface Crossing {
  /** What the base did before it merged the first commit of the branch. */
  readonly onBase: Files;
  /** What the branch wrote while it merged that state of the base. */
  readonly inMerge: Files;
  /** What the base did afterwards. */
  readonly later?: Files;
}

function crossed({ onBase, inMerge, later }: Crossing): GitStory {
  const story = gitStory().commit({ 'p.ts': 'p1\n', 'z.ts': 'z\n' });
  story.git('branch', 'feat/a');
  const second = story.commit(onBase).id();
  const first = story.checkout('feat/a').commit({ 'a.ts': 'a' }).id();
  story.checkout('main').git('merge', '-q', '--no-ff', '-m', "Merge branch 'feat/a'", first);
  if (later) story.commit(later);
  story.checkout('feat/a').git('merge', '-q', '--no-ff', '--no-commit', second);
  story.commit(inMerge, "Merge branch 'main' into feat/a");
  expect(story.git('merge-base', '--all', 'main', 'feat/a').split('\n')).toEqual([first, second]);
  return story;
}

function unknown(path: string): string[] {
  return [`it has several merge bases with "main", and "${path}" differs between them`];
}

describe('a branch with several merge bases', () => {
  test.each<[string, Crossing, readonly string[]]>([
    [
      'lists what it changed itself, and what both sides have already',
      { onBase: { 'p.ts': 'p2\n' }, inMerge: { 'x.ts': 'x' } },
      ['modify p.ts', 'create x.ts'],
    ],
    [
      'lists the same if the base went on',
      { onBase: { 'p.ts': 'p2\n' }, inMerge: { 'x.ts': 'x' }, later: { 'p.ts': 'p3\n' } },
      ['modify p.ts', 'create x.ts'],
    ],
    [
      'has no list if it took back a change of the base',
      { onBase: { 'p.ts': 'p2\n' }, inMerge: { 'p.ts': 'p1\n' } },
      unknown('p.ts'),
    ],
    [
      'has no list if it deleted what the base created',
      { onBase: { 'n.ts': 'n' }, inMerge: { 'n.ts': null } },
      unknown('n.ts'),
    ],
    [
      'has no list if it changed what the base created',
      { onBase: { 'n.ts': 'n' }, inMerge: { 'n.ts': 'more' } },
      unknown('n.ts'),
    ],
    [
      'lists what the base took back itself',
      { onBase: { 'p.ts': 'p2\n' }, inMerge: { 'p.ts': 'p1\n' }, later: { 'p.ts': 'p1\n' } },
      [],
    ],
  ])('%s', async (_, crossing, expected) => {
    const story = crossed(crossing);
    expect(told((await current(story)).changes)).toEqual(expected);
    story.checkout('main');
    const { pulls } = await read(story, claims('feat/a'));
    expect(told(pulls[0]?.changes)).toEqual(expected);
  });

  test('has a list again after it merged the base', async () => {
    const story = crossed({ onBase: { 'p.ts': 'p2\n' }, inMerge: { 'p.ts': 'p1\n' } });
    const { changes } = await current(story);
    expect(changes).toMatchObject({
      remedy: 'Merge "main" into this branch, so that there is only one merge base: git merge main',
    });
    story.git('merge', '-q', '--no-edit', 'main');
    expect(told((await current(story)).changes)).toEqual(['modify p.ts']);
  });
});
