// Are the tests sharp? Stryker changes the code in every way it knows, and counts what no test notices.
// `npm run mutation` does it for both parts. The scores, and what survives and why: docs/mutation.md.
const PARTS = {
  // The overlap proof.
  scope: {
    mutate: ['src/core/globs/**/*.ts'],
    tests: '**/core/globs/sharp.ts',
    deep: '0.1',
    ignoreStatic: false,
    break: 90,
  },
  // From a snapshot to verdicts and statuses.
  judging: {
    mutate: [
      'src/core/{judge,progress}/*.ts',
      'src/core/order.ts',
      'src/core/statuses/{reconcile,pulls-to-recheck,status-description,status-words,unchanged}.ts',
      'src/core/rules/*.ts',
    ],
    tests: '**/core/judge/sharp.ts',
    deep: '1',
    // What is made once when a file is loaded is words and lists; whether a rule is in the list every test of it notices.
    ignoreStatic: true,
    break: 94,
  },
};

const name = process.env['MUTATION_PART'] ?? 'scope';
const part = PARTS[name];
if (!part) throw new Error(`"${name}" is no part: there are ${Object.keys(PARTS).join(' and ')}`);

// Nothing here is left to chance: a mutant that survives once survives again.
process.env['PARALLEL_WORK_DEEP'] ??= part.deep;
process.env['PARALLEL_WORK_SEED'] ??= '1';

export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: {
    enableFindRelatedTests: false,
    // The quick tests, in one file: the rest takes minutes in instrumented code, and notices mostly what these notice.
    config: { testMatch: [part.tests], testEnvironment: './__tests__/core/fail-fast.cjs' },
  },
  mutate: part.mutate,
  // Runs for each mutant only the tests that reach it, and ends those that loop without waiting for the clock.
  coverageAnalysis: 'perTest',
  ignoreStatic: part.ignoreStatic,
  concurrency: 2,
  timeoutMS: 20_000,
  // Each run leaves its modules behind: after some hundred of them a process only collects garbage.
  maxTestRunnerReuse: 40,
  thresholds: { high: 95, low: part.break, break: part.break },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `reports/mutation-${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'lib', '.bench', '.work', 'reports', 'docs', 'bench', 'examples'],
};
