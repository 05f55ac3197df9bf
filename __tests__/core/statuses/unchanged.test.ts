import { expect, test } from '@jest/globals';
import type { Listed, PostedStatus } from '../../../src/core/facts/questions.js';
import type { StatusWrite } from '../../../src/core/statuses/reconcile.js';
import { unchangedSinceRead } from '../../../src/core/statuses/unchanged.js';
import { start } from '../judge/judge-story.js';

const status: PostedStatus = { state: 'failure', description: 'red', isOwn: true };
const one: Listed = { number: 1, branch: 'feat/a', sameRepository: true, head: 'a'.repeat(40), status };
const two: Listed = { number: 2, branch: 'feat/b', sameRepository: true, head: 'b'.repeat(40), status: null };
const write: StatusWrite = {
  kind: 'status',
  commit: two.head,
  state: 'success',
  description: 'green',
  pulls: [2],
  replacesGreen: false,
  mayWait: false,
};
const written: PostedStatus = { state: 'success', description: 'green', isOwn: true };
const blank = start({});
const before = { base: blank.base, pulls: [], answers: { overview: [{ answer: { open: [one, two], closed: [] } }] } };

function settled(open: readonly Listed[], commit = blank.base.commit): boolean {
  return unchangedSinceRead(before, [write], { commit, overview: { open, closed: [] }, elsewhere: [] });
}

test('all is as it was read, and as it was written', () => {
  expect(settled([one, { ...two, status: written }])).toBe(true);
});

test.each<[string, readonly Listed[]]>([
  [
    'a push',
    [
      { ...one, head: 'c'.repeat(40) },
      { ...two, status: written },
    ],
  ],
  [
    'a renamed branch',
    [
      { ...one, branch: 'feat/c' },
      { ...two, status: written },
    ],
  ],
  [
    'a fork that became ours',
    [
      { ...one, sameRepository: false },
      { ...two, status: written },
    ],
  ],
  ['one that closed', [{ ...two, status: written }]],
  ['one that opened', [one, { ...two, status: written }, { ...one, number: 3 }]],
  [
    'one that closed while another opened',
    [
      { ...one, number: 3 },
      { ...two, status: written },
    ],
  ],
  ['a status that was not written after all', [one, two]],
  ['an older run that wrote after us (case 125)', [one, { ...two, status: { ...written, description: 'old' } }]],
  ['a status of another state', [one, { ...two, status: { ...written, state: 'failure' } }]],
  [
    'a status that was taken away',
    [
      { ...one, status: null },
      { ...two, status: written },
    ],
  ],
])('%s is noticed', (_, open) => {
  expect(settled(open)).toBe(false);
});

test('a base that moved is noticed', () => {
  expect(settled([one, { ...two, status: written }], 'd'.repeat(40))).toBe(false);
});
