/** What is shown of claims, which anybody may have written. */
import { describe, expect, test } from '@jest/globals';
import { takenBy } from '../../../src/core/claim/outcome.js';
import { outcomeLines } from '../../../src/core/report/claim-text.js';

const REF = { plan: 'p', item: 'a' };

describe('the outcome of a claim', () => {
  test('shows only the beginning of a very long name', () => {
    const long = 'x'.repeat(100_000);
    const result = takenBy(REF, 'feat/a', { id: '0'.repeat(32), item: 'p/a', by: long, at: long });
    expect([result.by, result.at]).toEqual(Array(2).fill(expect.stringMatching(/^x{250,}… \(\d+ characters cut\)$/)));
  });

  test('has no words of a server or of a claimant that act as commands in the log of a job', () => {
    const refused = outcomeLines({ item: REF, branch: 'feat/a', outcome: 'refused', why: '::error::x\n##[error]y' });
    const taken = outcomeLines({ item: REF, branch: 'feat/a', outcome: 'taken', by: '##[error]z' });
    expect(refused.slice(1)).toEqual(['  \\x3a:error::x', '  ##\\x5berror]y']);
    expect(taken).toEqual(['taken  Item "a" of plan "p" is taken by ##\\x5berror]z.']);
  });
});
