/** Where two items change one path, or paths that one checkout cannot hold side by side. */
import { expect, test } from '@jest/globals';
import { indexChanges } from '../../../src/core/progress/collisions.js';
import type { ItemPull } from '../../../src/core/progress/plan-state.js';
import { openPull, planOf } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const A = { scope: ['src/a/**'] };
const B = { scope: ['src/b/**'] };

test('two items collide on a path, and on one that is a directory of the other, in both directions', () => {
  const { progress, itemPull } = storyState({ plans: planOf({ a: A, b: B }) });
  const [left, right] = [...progress.values()];
  if (!left || !right) throw new Error('two are there');
  const subject = (of: typeof left, ...paths: readonly string[]): ItemPull => {
    const pull = openPull({ number: 1, branch: 'x', modify: paths });
    return itemPull(pull, of);
  };
  const mine = subject(left, 'a', 'src/x/y/z', 'Lib/one');
  const theirs = subject(right, 'a/b', 'src/x', 'src/x/other', 'lib/ONE', 'top', 'lib', 'li');
  const { collisions: find } = indexChanges([mine, theirs]);
  const pairs = (of: ItemPull) =>
    find(of)
      .map((each) => `${each.mine.path} ${each.theirs.path}`)
      .sort();
  expect(pairs(mine)).toEqual(['Lib/one lib', 'Lib/one lib/ONE', 'a a/b', 'src/x/y/z src/x']);
  expect(pairs(theirs)).toEqual(['a/b a', 'lib Lib/one', 'lib/ONE Lib/one', 'src/x src/x/y/z']);
});
