import { expect, test } from '@jest/globals';
import { tell } from '../statuses/reconciled.js';
import { planOf } from './judge-story.js';

// Apart from the other proofs, since mutation testing has no time for it.
test('Where too many edits are to be proved, those of the pull request that started the run are.', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `a/${index}`);
  const pulls = [
    { number: 1, branch: 'feat/a', modify: [...many, 'u', 'v', 'w', 'x', 'src/app.ts'] },
    { number: 3, branch: 'feat/c', create: ['z'] },
  ];
  const plans = planOf({ a: { scope: ['a/**'] }, c: { scope: ['c/**'] } });
  const editsOf = (subject?: { readonly pull: number }) => {
    const { findings } = tell({ plans, pulls, ...(subject ? { subject } : {}) }).judgement;
    return findings.flatMap((each) => (each.ways?.some(({ edits }) => edits) ? [each.path] : []));
  };
  expect(editsOf()).not.toContain('z');
  expect(editsOf({ pull: 3 })).toContain('z');
});
