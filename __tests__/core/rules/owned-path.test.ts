/** Where there are too many paths to compare them with all scopes, the check says so and reports nothing about owners. */
import { expect, test } from '@jest/globals';
import { ownedPath, tooManyPaths } from '../../../src/core/rules/owned-path.js';
import { openPull, planOf } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const globs = Array.from({ length: 6_000 }, (_, at) => `**/*-${at}`);
const judge = (count: number) => {
  const planState = storyState({ plans: planOf({ a: { scope: ['src/a/**'] } }) });
  const [owner] = planState.owners;
  const owners = owner ? [{ ...owner, item: { ...owner.item, scope: { ...owner.item.scope, any: globs } } }] : [];
  const changes = Array.from({ length: count }, (_, at) => ({ path: `lib/${at}/x-0`, kind: 'modify' as const }));
  const pull = openPull({ number: 1, branch: 'fix' });
  const under = { ...planState, owners };
  return [tooManyPaths.judge(pull, changes, under), count > 1_000 ? ownedPath.judge(pull, changes, under) : []];
};

test('a pull request with a few paths is compared with the scopes', () => {
  expect(judge(500)).toEqual([[], []]);
});

test('a pull request with too many paths is undecided, and no owner is named', () => {
  expect(judge(51_000)).toEqual([
    [
      {
        wanted: 'paths that can be compared with the scopes of the unfinished items',
        found: '51,000 paths, and scopes with too many globs that begin with a wildcard',
        message:
          'It is unknown whether #1 changes paths of unfinished items: comparing its 51,000 paths with all scopes would take too long.',
        remedy: 'Split the pull request, or begin the globs in the plans with the name of a folder.',
      },
    ],
    [],
  ]);
});
