import all from './jest.config.js';

/** The test files that only `npm run test:all` runs, and why. Every other file is in `npm test` too. */
export const LEFT_OUT = {
  '__tests__/end-to-end/': 'they start the programs some three hundred times; bundles.test.ts starts each command once',
  '__tests__/shell/git/': 'they start git some two thousand times; the commands read git in commands/cli too',
  '__tests__/github/': 'they test the GitHub stand-in, which few changes touch',
  '__tests__/runner/': 'they test the runner stand-in, which few changes touch, and start programs on it',
  '__tests__/core/globs/bounds.test.ts': 'it compares the hardest globs there are, each to the last of its steps',
  '__tests__/commands/cli/merged-branches.test.ts':
    'it starts git for twelve ways to merge; the core tests have the rules',
  '__tests__/ways/commands.test.ts': 'it runs commands in real repositories; stories.test.ts follows the same ways',
  '__tests__/commands/action/bounds.test.ts': 'its pull requests have thousands of files',
  '__tests__/replay/': 'they judge the pull requests of a whole repository, moment by moment',
};

// Random tests keep a tenth of their budgets, and every case that was once found.
process.env.PARALLEL_WORK_DEEP ??= '0.1';

export default {
  ...all,
  testPathIgnorePatterns: Object.keys(LEFT_OUT).map((path) => `<rootDir>/${path}`),
};
