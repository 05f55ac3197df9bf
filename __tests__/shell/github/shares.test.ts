/** However the commits take turns, none takes what another one may use. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import type { Query } from '../../../src/shell/github/query.js';
import { newShares } from '../../../src/shell/github/shares.js';
import { runs } from '../../runs.js';

const answering = {
  rest: async () => ({}),
} as unknown as Query;

test('no commit has more than forty requests, and all that need many have half of the budget', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 500 }),
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 400 }),
      async (budget, turns) => {
        const shares = newShares(budget);
        const sent = new Map<string, number>();
        for (const commit of turns) {
          try {
            await shares.of(answering, commit).rest('GET /x', {}, z.unknown());
            sent.set(commit, (sent.get(commit) ?? 0) + 1);
          } catch (error) {
            expect(error).toMatchObject({ code: 'share' });
            expect(shares.isUsedUp(commit)).toBe(true);
          }
        }
        expect(Math.max(0, ...sent.values())).toBeLessThanOrEqual(40);
        const counted = [...sent.values()].reduce((sum, count) => sum + Math.max(0, count - 2), 0);
        // The first request that is counted brings those before it along.
        expect(counted).toBeLessThanOrEqual(budget / 2);
      },
    ),
    runs(200),
  );
});

test('a larger budget lets one commit use more of it', async () => {
  const shares = newShares(2_000);
  const take = () => shares.of(answering, 'a').rest('GET /x', {}, z.unknown());
  for (let count = 0; count < 160; count++) await take();
  await expect(take()).rejects.toMatchObject({ code: 'share' });
});

test('what one has used does not keep a later one from its own', async () => {
  const shares = newShares(200);
  const take = async (commit: string) => {
    for (let count = 0; ; count++)
      try {
        await shares.of(answering, commit).rest('GET /x', {}, z.unknown());
      } catch {
        return count;
      }
  };
  expect([await take('a'), await take('b'), await take('c')]).toEqual([40, 40, 26]);
  // Of the three trees that nearly all need.
  expect(await take('d')).toBe(2);
});
