// Are the tests of the overlap proof sharp? Stryker changes its code in every way it knows, and counts what no test notices.
// The score, and what survives and why: docs/mutation.md.
// Nothing here is left to chance: a mutant that survives once survives again.
process.env['PARALLEL_WORK_DEEP'] ??= '0.1';
process.env['PARALLEL_WORK_SEED'] ??= '1';

export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: {
    enableFindRelatedTests: false,
    // The quick tests, in one file: the rest takes minutes in instrumented code, and notices mostly what these notice.
    config: { testMatch: ['**/core/scope/sharp.ts'] },
  },
  mutate: ['src/core/scope/**/*.ts'],
  // Runs for each mutant only the tests that reach it, and ends those that loop without waiting for the clock.
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 3_000,
  thresholds: { high: 95, low: 90, break: 89 },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'lib', '.bench', '.work', 'reports', 'docs', 'bench', 'examples'],
};
