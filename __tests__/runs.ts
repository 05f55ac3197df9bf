/**
 * How often a property is tried: a fixed number, more where it is asked for. The seed is one for the whole run, set and
 * printed by `seed.js`: with it a failure can be run again.
 */
export function runs(count: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: count * Number(process.env['PARALLEL_WORK_DEEP'] ?? 1), seed: SEED };
}

export const SEED = Number(process.env['PARALLEL_WORK_SEED'] ?? 1);
