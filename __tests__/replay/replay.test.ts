/** The pull requests of a real repository, moment by moment: each fails exactly when it shares a path with an earlier one. */
import { expect, test } from '@jest/globals';
import { realData, withPiece } from '../optional.js';
import { DEEP } from '../runs.js';
import { generatedPulls, momentsOf, type RealPull, readPulls } from './pulls.js';
import { isPossible, judgeMoment, shareWithEarlier } from './replay.js';

function replay(moments: readonly (readonly RealPull[])[]): { pulls: number; red: number } {
  let pulls = 0;
  let red = 0;
  for (const open of moments) {
    expect(isPossible(open)).toBe(true);
    const judged = judgeMoment(open);
    const expected = shareWithEarlier(open);
    const found = judged.verdicts.filter(({ verdict }) => verdict !== 'success').map(({ pull }) => pull ?? 0);
    expect(found).toEqual([...expected].sort((a, b) => a - b));
    // For nothing but that: what a scope of its own files cannot hold back.
    const others = judged.findings.filter(({ rule, severity }) => rule !== 'overlap' && severity === 'error');
    expect(others).toEqual([]);
    expect(judged.verdicts).toHaveLength(open.length);
    pulls += open.length;
    red += found.length;
  }
  return { pulls, red };
}

test('made-up pull requests fail exactly when they share a path with an earlier one', () => {
  const { pulls, red } = replay(momentsOf(generatedPulls(300 * DEEP)));
  expect(red).toBeGreaterThan(pulls / 10);
  expect(red).toBeLessThan(pulls * 0.9);
});

const real = realData();
withPiece(real)('real pull requests: red exactly when one shares a path with an earlier one', () => {
  const moments = momentsOf(readPulls(real.found ?? ''));
  // Some twenty pull requests at one moment that change hundreds of files each are for the bench.
  const small = moments.filter((open) => open.reduce((sum, { changes }) => sum + changes.length, 0) < 600);
  const crowded = [...small].sort((a, b) => b.length - a.length).slice(0, 5 * DEEP);
  const sample = small.filter((_, index) => index % Math.max(1, Math.floor(50 / DEEP)) === 0);
  const { pulls, red } = replay([...crowded, ...sample]);
  expect(pulls).toBeGreaterThan(300);
  expect(red).toBeGreaterThan(50);
});
