/** How often a property is tried: a fixed number, more where it is asked for. A failure prints its seed, to be set here again. */
export function runs(count: number): { readonly numRuns: number; readonly seed?: number } {
  const numRuns = count * Number(process.env['PARALLEL_WORK_DEEP'] ?? 1);
  const seed = process.env['PARALLEL_WORK_SEED'];
  return seed === undefined ? { numRuns } : { numRuns, seed: Number(seed) };
}
