import { test } from '@jest/globals';

/** By what the budgets of all random tests are multiplied: 1 in `npm run test:all`, less in `npm test`, more in `npm run test:deep`. */
export const DEEP = Number(process.env['PARALLEL_WORK_DEEP'] ?? 1);

/** A test that `npm test` skips: a random one that a small budget makes pointless, or one of sizes that take seconds. */
export const thorough: typeof test.skip = DEEP < 1 ? test.skip : test;

/** What many random tries must have met at least: less where fewer are made. */
export function atLeast(count: number): number {
  return count * Math.min(1, DEEP);
}

/**
 * How often a property is tried: a fixed number, more on request. The seed is one for the whole run, set and
 * printed by `seed.js`: with it a failure can be run again.
 */
export function runs(count: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: Math.ceil(count * DEEP), seed: SEED };
}

export const SEED = Number(process.env['PARALLEL_WORK_SEED'] ?? 1);
