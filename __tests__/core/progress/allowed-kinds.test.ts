/** What an item may do with files that it created, and the integration with files of others. */
import { expect, test } from '@jest/globals';
import { keyOf } from '../../../src/core/plan/plan.js';
import { allowedKinds } from '../../../src/core/progress/allowed-kinds.js';
import { planOf } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const mayCreate = (glob: string) => ({ scope: { create: [glob] } });

test.each([
  ['an item may change a file that it created', 'a', 'new/x', ['create', 'modify', 'delete']],
  ['an item may not change a file beside the one that it created', 'a', 'new/y', ['create']],
  ['an integration may change a file of an item in every way', 'integration', 'new/y', ['create', 'modify', 'delete']],
  ['an integration may change its own file only as its scope says', 'integration', 'all/y', ['create']],
  [
    'an integration may not change its own file in another way because it created it',
    'integration',
    'all/x',
    ['create'],
  ],
  ['an integration may not change a shared file because it created it', 'integration', 'common/x', ['create']],
])('%s', (_, name, path, kinds) => {
  const created = ['new/x', 'all/x', 'common/x'];
  const { progress } = storyState({
    plans: planOf(
      { a: mayCreate('new/*') },
      { integration: { branch: 'int', ...mayCreate('all/*') }, shared: ['common/*'] },
    ),
    merged: ['feat/a', 'int'].map((branch, at) => ({ number: at + 1, branch, create: created })),
    files: Object.fromEntries(created.map((each) => [each, 'x'])),
  });
  const found = progress.get(keyOf({ plan: 'p', item: name }));
  if (!found) throw new Error('the item is there');
  expect(found.merges).toHaveLength(1);
  expect(allowedKinds(found.item, found.plan, path, found.merges)).toEqual(kinds);
});
