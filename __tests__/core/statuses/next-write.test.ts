/** The policy of writing, case by case: each row is what is to be written, what became of the first of it, and what follows. */
import { describe, expect, test } from '@jest/globals';
import { nextWrite, type WriteOutcome } from '../../../src/core/statuses/next-write.js';
import type { CommentWrite, StatusWrite, Write } from '../../../src/core/statuses/reconcile.js';

function status(pull: number, state: StatusWrite['state'], more: Partial<StatusWrite> = {}): StatusWrite {
  return {
    kind: 'status',
    commit: `head of #${pull}`,
    state,
    description: state,
    pulls: [pull],
    replacesGreen: false,
    mayWait: false,
    ...more,
  };
}

function comment(pull: number): CommentWrite {
  const verdict = {
    branch: 'b',
    head: 'h',
    base: 'main',
    planRevision: 'none',
    verdict: 'failure' as const,
    notes: [],
  };
  return { kind: 'comment', verdict: { ...verdict, pull }, posted: null };
}

const item = { failing: status(1, 'failure'), passing: status(2, 'success') };
const overOldSuccess = status(1, 'failure', { replacesGreen: true });
const error = status(1, 'error', { replacesGreen: true });
const pending = status(1, 'pending', { replacesGreen: true });
const optional = status(3, 'success', { mayWait: true });

function told(writes: readonly Write[], outcomes: readonly WriteOutcome[], requestsLeft: number): string {
  const next = nextWrite(writes, outcomes, requestsLeft);
  if (next.kind === 'leave') return `leave ${next.pulls.map((pull) => `#${pull}`).join(' ')}`;
  return next.kind === 'end' ? 'end' : `${next.kind} ${writes.indexOf(next.write)}`;
}

describe('while requests are left', () => {
  test.each<[string, readonly Write[], readonly WriteOutcome[], string]>([
    ['nothing to write', [], [], 'end'],
    ['the first write', [item.failing, item.passing], [], 'write 0'],
    ['the one after what was written', [item.failing, item.passing], ['written'], 'write 1'],
    ['all is written', [item.failing, item.passing], ['written', 'written'], 'end'],
    ['a comment after its status', [item.failing, comment(1)], ['written'], 'write 1'],
    ['a failure that is refused where nothing stood', [item.failing, item.passing], ['refused'], 'write 1'],
    ['a success that is refused', [item.passing, optional], ['refused'], 'write 1'],
    ['a failure refused over an old success: no success follows', [overOldSuccess, item.passing], ['refused'], 'end'],
    ['an error refused over an old success', [error, item.passing], ['refused'], 'end'],
    ['a withdrawn success that is refused', [pending, item.passing], ['refused'], 'end'],
    ['other failures are still written after it', [overOldSuccess, status(2, 'failure')], ['refused'], 'write 1'],
    ['comments are still written after it', [overOldSuccess, comment(2), item.passing], ['refused'], 'write 1'],
    ['but no success after those', [overOldSuccess, status(2, 'failure'), item.passing], ['refused', 'written'], 'end'],
    ['what may wait, too', [optional, comment(4)], [], 'write 0'],
    ['a failure that was written over an old success', [overOldSuccess, item.passing], ['written'], 'write 1'],
    ['one refused among what was written', [item.failing, error, item.passing], ['written', 'refused'], 'end'],
    [
      'a success refused over an old success',
      [{ ...item.passing, replacesGreen: true }, optional],
      ['refused'],
      'write 1',
    ],
    ['a comment that is no status is never missing', [comment(1), item.passing], ['commented'], 'write 1'],
  ])('%s', (_, writes, outcomes, expected) => {
    expect(told(writes, outcomes, 5)).toBe(expected);
  });
});

describe('when no request is left', () => {
  test.each<[string, readonly Write[], readonly WriteOutcome[], string]>([
    ['what may wait is left to the next run', [optional, comment(4)], [], 'leave #3 #4'],
    ['the rest of it, after what was written', [item.passing, optional, comment(4)], ['written'], 'leave #3 #4'],
    ['what may not wait is tried, and says that the budget is used up', [optional, item.passing], [], 'write 0'],
    ['nothing is left of nothing', [item.passing], ['written'], 'end'],
  ])('%s', (_, writes, outcomes, expected) => {
    expect(told(writes, outcomes, 0)).toBe(expected);
  });
});
