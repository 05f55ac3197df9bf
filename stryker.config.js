// Are the tests of the overlap proof sharp? Stryker changes its code in every way it knows, and counts what no test notices.
// A tenth of the random runs, always the same ones: a mutant that survives once survives again.
process.env['PARALLEL_WORK_DEEP'] ??= '0.1';
process.env['PARALLEL_WORK_SEED'] ??= '1';

export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: {
    enableFindRelatedTests: false,
    // The quick ones: the rest takes minutes in instrumented code, and notices mostly what these notice.
    config: { testMatch: ['**/core/scope/{meet,automaton,property}.test.ts'] },
  },
  mutate: ['src/core/scope/**/*.ts'],
  coverageAnalysis: 'off',
  concurrency: 2,
  timeoutMS: 5_000,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'lib', '.bench', '.work', 'reports', 'docs', 'bench', 'examples'],
};
