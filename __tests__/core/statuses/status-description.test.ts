import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeStatus, saysTheSame, statusFactsOf } from '../../../src/core/statuses/status-description.js';
import { anyText } from '../../any-text.js';
import { runs } from '../../runs.js';

const facts = fc.record({
  count: fc.integer({ min: 1, max: 9999 }),
  revision: fc.oneof(fc.constantFrom('none', 'unread'), fc.stringMatching(/^[0-9a-f]{10}$/)),
  dependsOnOthers: fc.boolean(),
  isCommented: fc.boolean(),
});

test('reads back what the next run needs from at most 140 characters (case 159)', () => {
  fc.assert(
    fc.property(facts, anyText({ maxLength: 400 }), (given, words) => {
      const description = describeStatus(given, words);
      expect(description.length).toBeLessThanOrEqual(140);
      expect(description).not.toMatch(/\p{Cs}/u);
      expect(description).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(statusFactsOf({ state: 'success', description, isOwn: true })).toEqual(given);
    }),
    runs(300),
  );
});

test('a description that is not ours gives nothing', () => {
  for (const description of ['', 'all good', '[1] plan xyz: ', '[1*]', ' [1] plan none: x', '[12345] plan none: x'])
    expect(statusFactsOf({ state: 'success', description, isOwn: true })).toBeUndefined();
});

test('a count that grows by a digit changes nothing else (case 124)', () => {
  const of = (count: number) => ({
    state: 'success' as const,
    description: describeStatus(
      { count, revision: 'none', dependsOnOthers: true, isCommented: false },
      'long '.repeat(60),
    ),
  });
  for (const count of [9, 99, 999]) expect(saysTheSame(of(count), of(count + 1))).toBe(true);
});

test('only the count may differ where two say the same', () => {
  const of = (count: number, words: string, more = {}) => ({
    state: 'success' as const,
    description: describeStatus(
      { count, revision: 'none', dependsOnOthers: false, isCommented: false, ...more },
      words,
    ),
  });
  expect(saysTheSame(of(1, 'fine'), of(12, 'fine'))).toBe(true);
  expect(saysTheSame(of(1, 'fine'), of(1, 'fine too'))).toBe(false);
  expect(saysTheSame(of(1, 'fine'), of(1, 'fine', { dependsOnOthers: true }))).toBe(false);
  expect(saysTheSame(of(1, 'fine'), of(1, 'fine', { revision: '0123456789' }))).toBe(false);
  expect(saysTheSame(of(1, 'fine'), { ...of(1, 'fine'), state: 'failure' })).toBe(false);
  // Of a text that is none of ours nothing is a count.
  const other = (description: string) => ({ state: 'success' as const, description });
  expect(saysTheSame(other('step [1]'), other('step [2]'))).toBe(false);
  expect(saysTheSame(other('[1] fine'), other('] fine'))).toBe(false);
});
