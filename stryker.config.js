// Mutation testing: Stryker changes the code in one place at a time and counts the changes that no test notices.
// `npm run mutation` does this for both parts. docs/mutation.md has the method and the scores.
const PARTS = {
  // The overlap proof.
  globs: {
    mutate: ['src/core/globs/**/*.ts', 'src/core/plan/scope.ts'],
    tests: '**/core/globs/sharp.ts',
    deep: '0.1',
    ignoreStatic: false,
    break: 90,
  },
  // From a snapshot to verdicts and statuses.
  judging: {
    mutate: [
      'src/core/{judge,progress}/*.ts',
      // The plan that `check --all` proposes decides no verdict.
      '!src/core/judge/settling-plan.ts',
      '!src/core/{judge,progress}/shared-work.ts',
      'src/core/order.ts',
      'src/core/statuses/{reconcile,next-write,pulls-to-recheck,status-description,status-words,unchanged}.ts',
      'src/core/rules/*.ts',
    ],
    tests: '**/core/judge/sharp.ts',
    deep: '0.1',
    inPlace: true,
    // Code that runs once, when a file is loaded, only holds texts and lists. Mutants there would need all tests each.
    ignoreStatic: true,
    break: 95,
  },
};

const name = process.env['MUTATION_PART'] ?? 'globs';
const part = PARTS[name];
if (!part) throw new Error(`Unknown part "${name}". The parts are ${Object.keys(PARTS).join(' and ')}.`);

// The seed is fixed, so that two runs give the same result.
process.env['PARALLEL_WORK_DEEP'] ??= part.deep;
process.env['PARALLEL_WORK_SEED'] ??= '1';

export default {
  plugins: ['@stryker-mutator/jest-runner', './scripts/mutation/run-in-place.js'],
  testRunner: part.inPlace ? 'in-place' : 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: {
    enableFindRelatedTests: false,
    // Only the quick tests, in one file. The others take minutes in instrumented code and find little more.
    config: {
      testMatch: [part.tests],
      testEnvironment: part.inPlace ? './scripts/mutation/loaded-tests.cjs' : './__tests__/core/fail-fast.cjs',
    },
  },
  mutate: part.mutate,
  // Runs only the tests that reach a mutant, and stops endless loops early.
  coverageAnalysis: 'perTest',
  ignoreStatic: part.ignoreStatic,
  concurrency: 2,
  timeoutMS: 20_000,
  // Each run leaves its modules in memory, so that a process becomes slow after some hundred runs.
  maxTestRunnerReuse: part.inPlace ? 0 : 40,
  thresholds: { high: 95, low: part.break, break: part.break },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `reports/mutation-${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'lib', '.bench', '.work', 'reports', 'docs', 'bench', 'examples'],
};
