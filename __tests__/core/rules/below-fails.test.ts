/** What the pull requests above one that fails say. */
import { expect, test } from '@jest/globals';
import { branchOf } from '../judge/history.js';
import { findingOf, judgePull, judgeStory, planOf } from '../judge/judge-story.js';

const plans = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'], depends_on: ['a'] } });

test('a pull request on one that fails names it, its first error, and what to do', () => {
  const pulls = [
    { number: 1, branch: 'feat/a', create: ['docs/x'] },
    { number: 2, branch: 'feat/b', base: 'feat/a', create: ['src/b/x'] },
  ];
  expect(findingOf(judgePull({ plans, pulls }, 2), 'below-fails')).toMatchObject({
    wanted: 'every pull request below #2 passes',
    found: '#1 fails: out-of-scope',
    message: '#2 stands on #1 ("feat/a"), which fails: "docs/x" is outside the scope of item "a".',
    ways: [
      {
        kind: 'person',
        title: 'Settle what #1 fails for, and rebase this branch onto "feat/a" if that takes a new commit there',
      },
    ],
  });
});

test('a branch in Git names the branch below it', () => {
  const first = { x: { create: ['docs/x'] } };
  const pulls = [branchOf('feat/a', first), branchOf('feat/b', { ...first, b1: { create: ['src/b/x'] } })];
  expect(findingOf(judgeStory({ source: 'git', plans, pulls }), 'below-fails').message).toBe(
    '"feat/b" stands on "feat/a", which fails: "docs/x" is outside the scope of item "a".',
  );
});
