/** Pull requests on one head have one status: what bears on any of them bears on it. */
import { expect, test } from '@jest/globals';
import { reconcile } from '../../../src/core/statuses/reconcile.js';
import { statusFactsOf } from '../../../src/core/statuses/status-description.js';
import { answer, notesOf, outcomeOf, planOf, type Story, start } from '../judge/judge-story.js';
import { said, tell, told } from './reconciled.js';

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

test('an item passes or fails for itself, and an unlisted one on its head with it, whatever that would do alone', () => {
  const plans = planOf({ a: { scope: ['src/a/**'] } });
  const story = (...modify: readonly string[]): Story => ({
    ...{ plans, agents: ['robot'] },
    pulls: [
      { number: 4, branch: 'feat/a', head: 'h', modify },
      { number: 5, branch: 'robot/work', author: 'robot', head: 'h', modify: [...modify] },
      { number: 6, branch: 'robot/more', author: 'robot', head: 'h', modify: [...modify] },
    ],
  });
  expect(told(tell(story('src/a/x')))).toEqual(['success #4 #5 #6']);
  expect(said(tell(story('src/b/x')))).toEqual([
    '[1*] plan …: failure of item "a" into "main": "src/b/x" is outside the scope of item "a".',
  ]);
});

test('of unlisted ones without an item, one that would pass fails with the others, and none fails twice', () => {
  const plans = planOf({ a: { scope: ['src/a/**'] } });
  // Both have a notice, because nobody works on the item.
  const pulls = [
    { number: 4, branch: 'one', head: 'h', modify: ['src/a/x'], author: 'ann' },
    { number: 5, branch: 'two', head: 'h', modify: ['src/a/x'], author: 'robot' },
  ];
  const { judgement } = tell({ plans, pulls, agents: ['robot'] });
  expect([4, 5].map((number) => outcomeOf(judgement, number))).toEqual(['failure', 'failure']);
  expect(judgement.verdicts.map(({ shares = [] }) => shares.map(({ pull }) => pull))).toEqual([[5], []]);
  const passing = tell({ plans, pulls }).judgement;
  expect([4, 5].map((number) => outcomeOf(passing, number))).toEqual(['success', 'success']);
  expect([4, 5].flatMap((number) => notesOf(passing, number).filter((note) => note.includes('head commit')))).toEqual(
    [],
  );
});
