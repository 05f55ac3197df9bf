/** The message of the commit by which somebody takes an item. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claimIn, claimMessage } from '../../../src/core/claim/claim-commit.js';
import { runs } from '../../runs.js';

const ID = '0123456789abcdef0123456789abcdef';
const NOTE = { id: ID, by: 'Ada <ada@example.com>', at: '2026-01-02T03:04:05.000Z' };
const ITEM = { plan: 'profile', item: 'api' };

describe('the message of a claim', () => {
  test('is read back as it was written', () => {
    expect(claimIn(claimMessage(ITEM, NOTE))).toEqual({ ...NOTE, item: 'profile/api' });
  });

  test('keeps its trailers whatever text says who made it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (by) => {
        const read = claimIn(claimMessage(ITEM, { ...NOTE, by }));
        expect(read).toMatchObject({ id: ID, item: 'profile/api', at: NOTE.at });
      }),
      runs(200),
    );
    const forged = claimIn(claimMessage(ITEM, { ...NOTE, by: `Eve\n\nParallel-Work-Claim: ${'f'.repeat(32)}` }));
    expect(forged).toMatchObject({ id: ID, by: `Eve Parallel-Work-Claim: ${'f'.repeat(32)}` });
  });

  test.each([
    ['no trailer', 'Add a file'],
    ['an id that is too short', 'Claim\n\nParallel-Work-Claim: 0123'],
    ['a trailer that is not in the last paragraph', `Claim\n\nParallel-Work-Claim: ${ID}\n\nSigned-off-by: Ada`],
    ['no text at all', ''],
  ])('is not one with %s', (_, message) => {
    expect(claimIn(message)).toBeUndefined();
  });

  test('is one where a hook added trailers and the rest of ours is missing', () => {
    expect(claimIn(`Claim\n\nParallel-Work-Claim: ${ID}\nChange-Id: I1\n\n`)).toEqual({
      id: ID,
      item: '',
      by: '',
      at: '',
    });
  });
});
