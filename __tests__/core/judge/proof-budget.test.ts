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

test('An edit after which a plan cannot be read takes no time from the proofs of the others.', () => {
  const many = (folder: string, count: number) => Array.from({ length: count }, (_, index) => `${folder}/${index}`);
  // A scope may have 200 globs.
  const plans = planOf({ a: { scope: ['a/**'] }, b: { scope: many('b', 200) }, c: { scope: ['c/**'] } });
  const pulls = [
    { number: 1, branch: 'feat/a', create: [...many('a', 2600), 'x'] },
    { number: 2, branch: 'feat/b', create: ['y'] },
    { number: 3, branch: 'feat/c', create: ['z'] },
  ];
  const { findings } = tell({ plans, pulls }).judgement;
  expect(findings.flatMap((each) => (each.ways?.some(({ edits }) => edits) ? [each.path] : []))).toEqual(['x', 'z']);
});
