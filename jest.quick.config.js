import all from './jest.config.js';

const OVER_HTTP =
  'it runs the action over HTTP; core/judge and core/statuses have the decisions, and bundles.test.ts each event';
const READS = 'it reads from the GitHub stand-in over HTTP, which starts Git; bundles.test.ts reads through the bundle';

/** @type {(folder: string, names: readonly string[], reason: string) => Record<string, string>} */
function each(folder, names, reason) {
  return Object.fromEntries(names.map((name) => [`${folder}${name}.test.ts`, reason]));
}

/** The test files that only `npm run test:all` runs, and why. Every other file is in `npm test` too. */
export const LEFT_OUT = {
  '__tests__/end-to-end/': 'they start the programs some three hundred times; bundles.test.ts starts each command once',
  '__tests__/shell/git/': 'they start git some two thousand times; bundles.test.ts reads git too',
  '__tests__/commands/cli/':
    'they start git for each state of a repository; the core tests have the rules, and bundles.test.ts each command',
  '__tests__/commands/way-out.test.ts':
    'it reads each wrong plan folder from git and over HTTP; the core tests have the words',
  ...each(
    '__tests__/commands/action/',
    ['absent', 'contracts', 'crash', 'isolation', 'merge-group', 'reconcile'],
    OVER_HTTP,
  ),
  ...each('__tests__/commands/action/', ['reused-plan', 'stories'], OVER_HTTP),
  '__tests__/commands/action/rehearse.test.ts':
    'it rehearses in checkouts of repositories; core/rehearsal has the decisions',
  '__tests__/commands/action/integrate.test.ts':
    'it runs whole tasks over HTTP; core/integration has the decisions, and stories.test.ts runs the action',
  '__tests__/commands/action/stacks.test.ts': 'it runs whole stacks over HTTP; core/judge has the rules of stacks',
  '__tests__/commands/action/unique-keys.test.ts': 'it runs whole tasks over HTTP; core/rules has the rule',
  '__tests__/commands/action/unread-field.test.ts': 'it leaves out each field that is read, one run after the other',
  '__tests__/commands/action/bounds.test.ts': 'its pull requests have thousands of files',
  ...each(
    '__tests__/shell/github/',
    ['changes', 'claims', 'client', 'comments', 'contents', 'files-and-branches'],
    READS,
  ),
  ...each('__tests__/shell/github/', ['folders', 'foreign-names', 'integration-history', 'one-field'], READS),
  ...each('__tests__/shell/github/', ['overview', 'queue', 'source'], READS),
  '__tests__/integrate/': 'they play runs against each other over HTTP; core/integration/opening has the protocol',
  '__tests__/promises.test.ts':
    'it keeps each promise over HTTP; the tests of the core name the promises that they keep',
  '__tests__/github-files.test.ts': 'it starts the release scripts, and other linters of workflows',
  '__tests__/docs-rules.test.ts': 'it runs each example of the rule pages in a repository',
  '__tests__/docs-examples.test.ts': 'it runs the examples of the other pages in repositories',
  '__tests__/docs-json.test.ts': 'it runs each command with --json in repositories; the compiler knows the keys',
  '__tests__/skill.test.ts': 'it runs the commands of the skill in repositories',
  '__tests__/github/': 'they test the GitHub stand-in, which few changes touch',
  '__tests__/runner/': 'they test the runner stand-in, which few changes touch, and start programs on it',
  '__tests__/core/globs/bounds.test.ts': 'it compares the hardest globs there are, each to the last of its steps',
  '__tests__/growth.test.ts': 'it does everything at two sizes and counts the steps',
  '__tests__/core/judge/plan-change-cost.test.ts': 'its plan changes are as large as the caps allow',
  '__tests__/core/judge/proof-budget.test.ts': 'its pull request has more edits to prove than the budget allows',
  '__tests__/core/lint/new-errors.test.ts': 'its plans have 50,000 overlapping pairs',
  '__tests__/core/import/archives.test.ts': 'it imports and lints more than a hundred real plans',
  '__tests__/rehearsal/': 'they merge the branches of random repositories one after the other',
  '__tests__/merges/random.test.ts': 'it merges random pull requests; kept.test.ts has those that were once wrong',
  '__tests__/model/model.test.ts': 'it lives random histories over HTTP; kept-histories.test.ts has the kept seeds',
  '__tests__/model/integrate.test.ts': 'it lives random histories over HTTP; core/integration has the decisions',
  '__tests__/issues/': 'they write the issues of whole plans over HTTP; core/issues has the decisions',
  '__tests__/ways/stories.test.ts':
    'it follows each way out of each story; kept.test.ts has those that were once wrong',
  '__tests__/ways/lint.test.ts': 'it follows each way out of hundreds of plans',
  '__tests__/ways/workflow.test.ts': 'it follows each way out of a thousand workflows',
  '__tests__/ways/integrate.test.ts': 'it follows each way out of `integrate` in repositories',
  '__tests__/ways/keys.test.ts': 'it follows the ways out of keys that are used twice in repositories',
  '__tests__/ways/loop.test.ts': 'it makes hundreds of overlapping plans clean',
  '__tests__/ways/replay.test.ts': 'it follows the ways out of the replay',
  '__tests__/ways/commands.test.ts': 'it runs the commands that are offered in real repositories',
  '__tests__/replay/': 'they judge the pull requests of a whole repository, moment by moment',
};

/** Each of these folders runs as one test file, its `together.ts`: to load the program for each file costs more than most tests. */
const TOGETHER = ['__tests__/core/[^/]+/', '__tests__/workflow-lint/'];

// Random tests keep a tenth of their budgets, and every case that was once found.
process.env.PARALLEL_WORK_DEEP ??= '0.1';

export default {
  ...all,
  // Few programs are started here, so fewer workers cost less than smaller ones.
  workerIdleMemoryLimit: '700MB',
  testMatch: ['**/*.test.ts', '**/*/together.ts'],
  testPathIgnorePatterns: [
    ...Object.keys(LEFT_OUT).map((path) => `<rootDir>/${path}`),
    ...TOGETHER.map((folder) => `<rootDir>/${folder}.*\\.test\\.ts$`),
    '<rootDir>/__tests__/together.ts',
  ],
};
