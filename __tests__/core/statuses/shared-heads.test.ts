/** Pull requests on one head have one status: what bears on any of them bears on it. */
import { expect, test } from '@jest/globals';
import { reconcile } from '../../../src/core/statuses/reconcile.js';
import { statusFactsOf } from '../../../src/core/statuses/status-description.js';
import { answer, planOf, type Story, start } from '../judge/judge-story.js';

function factsOfStatuses(story: Story) {
  let snapshot = start(story);
  for (let round = 0; round < 30; round += 1) {
    const attempt = reconcile(snapshot);
    if ('value' in attempt)
      return attempt.value.writes.flatMap((write) =>
        write.kind === 'status' ? [statusFactsOf({ ...write, isOwn: true })] : [],
      );
    snapshot = answer(story, snapshot, attempt.needs);
  }
  throw new Error('it asks and asks');
}

test('one that touches a scope is enough for the status to be watched, in either order', () => {
  const plans = planOf({ a: { scope: ['src/a/**'] } }, { outsiders: 'warn' });
  const [touches, strays] = [['src/a/x'], ['README.md']];
  for (const [first, second] of [
    [touches, strays],
    [strays, touches],
  ]) {
    const pulls = [
      { number: 4, branch: 'one', head: 'h', modify: first ?? [] },
      { number: 5, branch: 'two', head: 'h', modify: second ?? [] },
    ];
    expect(factsOfStatuses({ plans, pulls })).toMatchObject([{ dependsOnOthers: true }]);
  }
  const pull = { number: 4, branch: 'one', modify: strays };
  expect(factsOfStatuses({ plans, pulls: [pull] })).toMatchObject([{ dependsOnOthers: false }]);
});
