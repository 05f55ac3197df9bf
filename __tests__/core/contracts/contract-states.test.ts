/** The states of all promises of one item. */
import { describe, expect, it } from '@jest/globals';
import { contractStates } from '../../../src/core/contracts/contract-states.js';

describe('contractStates', () => {
  it('compares files of different languages that have the same text each for itself', () => {
    const declares = ['save(user: string): number'];
    const provides = ['a.rb', 'a.ts'].map((path) => ({ path, declares }));
    const content = { text: '' };
    const states = contractStates({ plan: 'p', item: 'a', provides }, () => content);
    expect([...(states as readonly { readonly state: string }[])].map(({ state }) => state)).toEqual([
      'unchecked',
      'missing',
    ]);
  });
});
