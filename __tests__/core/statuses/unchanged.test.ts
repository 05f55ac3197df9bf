import { describe, expect, test } from '@jest/globals';
import type { Listed, PostedStatus } from '../../../src/core/facts/questions.js';
import type { Pull } from '../../../src/core/facts/snapshot.js';
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
  return unchangedSinceRead(before, [write], {
    commit,
    overview: { open, closed: [] },
    elsewhere: [],
    elsewhereCount: 0,
  });
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

describe('a pull request into another branch', () => {
  const upper: Pull = {
    number: 7,
    branch: 'feat/upper',
    base: 'feat/a',
    sameRepository: true,
    head: 'e'.repeat(40),
    revision: 'e'.repeat(40),
    changes: { complete: true, list: [] },
  };
  const now = { number: 7, state: 'OPEN', head: upper.head, base: upper.base, status };

  function isSettled(
    pull: Pull,
    elsewhere: readonly (typeof now)[],
    posted: PostedStatus | null | undefined = status,
    writes: readonly StatusWrite[] = [],
    [countThen, countNow] = [1, 1],
  ): boolean {
    const postedOn = posted === undefined ? [] : [{ commit: upper.head, answer: posted }];
    const answers = {
      overview: [{ answer: { open: [], closed: [] } }],
      elsewhere: [{ answer: countThen }],
      postedOn,
    };
    const overview = { open: [], closed: [] };
    return unchangedSinceRead({ base: blank.base, pulls: [pull], answers }, writes, {
      commit: blank.base.commit,
      overview,
      elsewhere,
      elsewhereCount: countNow,
    });
  }

  test('is as it was read, with the status that it had', () => {
    expect(isSettled(upper, [now])).toBe(true);
  });

  test('is as it was read, with the status that was written', () => {
    const ours: StatusWrite = { ...write, commit: upper.head };
    expect(isSettled(upper, [{ ...now, status: written }], status, [ours])).toBe(true);
    expect(isSettled(upper, [now], status, [ours])).toBe(false);
  });

  test('may have any status if none was asked for', () => {
    const withoutAnswer = {
      base: blank.base,
      pulls: [upper],
      answers: { overview: [{ answer: { open: [], closed: [] } }] },
    };
    const at = { commit: blank.base.commit, overview: { open: [], closed: [] }, elsewhereCount: 0 };
    expect(unchangedSinceRead(withoutAnswer, [], { ...at, elsewhere: [now] })).toBe(true);
    expect(unchangedSinceRead(withoutAnswer, [], { ...at, elsewhere: [] })).toBe(false);
  });

  test('may have a status that could not be read', () => {
    const isUnread: PostedStatus = { state: 'error', description: '', isOwn: false, isUnread: true };
    expect(isSettled(upper, [{ ...now, status: isUnread }])).toBe(true);
  });

  test.each<[string, readonly (typeof now)[]]>([
    ['is gone', []],
    ['was closed', [{ ...now, state: 'CLOSED' }]],
    ['got a push', [{ ...now, head: 'f'.repeat(40) }]],
    ['got another base', [{ ...now, base: 'feat/b' }]],
    ['got another status', [{ ...now, status: written }]],
    ['is another one', [{ ...now, number: 8 }]],
  ])('is not as it was read if it %s', (_, elsewhere) => {
    expect(isSettled(upper, elsewhere)).toBe(false);
  });

  test('that was opened meanwhile is noticed by the number of them', () => {
    expect(isSettled(upper, [now], status, [], [1, 2])).toBe(false);
    expect(isSettled(upper, [now], status, [], [2, 1])).toBe(false);
    expect(isSettled(upper, [now], status, [], [2, 2])).toBe(true);
  });

  test('is not asked about if it is from a fork', () => {
    expect(isSettled({ ...upper, sameRepository: false }, [])).toBe(true);
  });

  test('is not asked about here if its base is the guarded one', () => {
    expect(isSettled({ ...upper, base: blank.base.branch }, [])).toBe(true);
  });
});

test('nothing is as it was read if nothing was read', () => {
  const at = { commit: blank.base.commit, overview: { open: [one], closed: [] }, elsewhere: [], elsewhereCount: 0 };
  expect(unchangedSinceRead({ base: blank.base, pulls: [], answers: {} }, [], at)).toBe(false);
  expect(unchangedSinceRead({ base: blank.base, pulls: [], answers: { overview: [] } }, [], at)).toBe(false);
  const none = { ...at, overview: { open: [], closed: [] } };
  expect(unchangedSinceRead({ base: blank.base, pulls: [], answers: {} }, [], none)).toBe(true);
});
