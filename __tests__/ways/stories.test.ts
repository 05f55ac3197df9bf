/** Whatever a finding offers is followed to the letter: the finding is gone then, and there is no new error. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Way, WayKind } from '../../src/core/finding.js';
import { story } from '../core/judge/random.js';
import { atLeast, DEEP, runs } from '../runs.js';
import { possible } from './applied-ways.js';
import { followAll, none } from './following.js';

/** These always have a way that needs no decision. */
const ALWAYS = ['out-of-scope', 'wrong-kind', 'do-not-touch', 'overlap', 'owned-path', 'stale-base'];

describe('ways out of random stories', () => {
  test('each settles its finding and makes no new error', () => {
    const counts = none();
    fc.assert(
      fc.property(story, fc.integer({ min: 1, max: 9 }), (told, other) => {
        expect(followAll(possible(told), other, counts)).toEqual([]);
      }),
      runs(300),
    );
    process.stdout.write(
      `ways out: ${JSON.stringify({ ...counts, tried: [...counts.tried], skipped: [...counts.skipped], byRule: [...counts.byRule] })}\n`,
    );
    // With a small budget the rare ones may not come up.
    const kinds = ['remove-path', 'edit-file', ...(DEEP < 1 ? [] : ['merge-base', 'leave-to', 'wait-for', 'run'])];
    expect([...counts.tried.keys()]).toEqual(expect.arrayContaining(kinds));
    expect(counts.findings).toBeGreaterThan(atLeast(800));
    for (const rule of ALWAYS) expect([rule, counts.byRule.get(rule)?.onlyPerson ?? 0]).toEqual([rule, 0]);
  }, 120_000);

  const elsewhere = (edits: Way['edits']) => edits?.map((each) => ({ ...each, line: each.line + 1 })) ?? [];
  test.each<[string, WayKind, (way: Way) => Way]>([
    ['takes out another path', 'remove-path', (way) => ({ ...way, command: 'git rm -- :/another' })],
    ['edits another line', 'edit-file', ({ edits, ...way }) => ({ ...way, edits: elsewhere(edits) })],
    ['merges the base instead of taking out', 'remove-path', (way) => ({ ...way, kind: 'merge-base' })],
    ['takes nothing out and leaves it to somebody', 'leave-to', (way) => ({ ...way, kind: 'merge-base' })],
  ])('a way that %s is found', (_, kind, spoil) => {
    const told = fc.sample(fc.tuple(story, fc.integer({ min: 1, max: 9 })), { numRuns: 12, seed: 1 });
    const spoilt = (way: Way) => (way.kind === kind ? spoil(way) : way);
    const wrong = told.flatMap(([each, other]) => followAll(possible(each), other, none(), spoilt));
    expect(wrong.length).toBeGreaterThan(0);
  });
});
