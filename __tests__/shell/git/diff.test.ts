/** The differences of many pairs of commits, of which only some are kept. */
import { afterAll, expect, test } from '@jest/globals';
import { type CommitSpan, diffSpans, wantedDiffs } from '../../../src/shell/git/diff.js';
import { endStories, gitStory } from '../../git-story.js';

afterAll(endStories);

test('the differences of unwanted pairs are not kept, wherever the pieces of the output end', async () => {
  const story = gitStory();
  const names = Array.from(
    { length: 1_500 },
    (_, at) => `${':'.repeat(at % 7)}ü/${'x'.repeat((at % 90) + 1)}/${at}.txt`,
  );
  const commits = ['one', 'two', 'three'].map((text) =>
    story.commit(Object.fromEntries(names.map((name) => [name, text]))).id(),
  );
  const odd = story.commit({ 'odd.txt': 'odd' }).id();
  const [first = '', ...later] = [...commits, odd, story.commit({ [names[0] ?? '']: null }).id()];
  const spans = later.map((to, index): CommitSpan => ({ from: [first, ...later][index] ?? '', to }));
  const all = await diffSpans(story.directory, spans, false);
  expect(all.map(({ length }) => length)).toEqual([1_500, 1_500, 1, 1]);
  expect(await wantedDiffs(story.directory, spans, () => true)).toEqual(all);
  const few = all.map((each) => (each.length === 1 ? each : []));
  expect(await wantedDiffs(story.directory, spans, ({ length }) => length === 1)).toEqual(few);
  expect(await wantedDiffs(story.directory, [], () => true)).toEqual([]);
});
