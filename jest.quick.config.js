import all from './jest.config.js';

/** The test files that only `npm run test:all` runs, and why. Every other file is in `npm test` too. */
export const LEFT_OUT = {
  '__tests__/end-to-end/': 'they start the programs some three hundred times; bundles.test.ts starts each command once',
  '__tests__/shell/git/': 'they start git some two thousand times; bundles.test.ts and commands/cli read git too',
  '__tests__/github/': 'they test the GitHub stand-in, which few changes touch',
  '__tests__/runner/': 'they test the runner stand-in, which few changes touch, and start programs on it',
  '__tests__/core/globs/bounds.test.ts': 'it compares the hardest globs there are, each to the last of its steps',
  '__tests__/commands/cli/merged-branches.test.ts':
    'it starts git for twelve ways to merge; the core tests have the rules',
  '__tests__/commands/cli/claim.test.ts': 'it starts git for each state of a server; the core tests have the protocol',
  '__tests__/commands/cli/claimed-branches.test.ts':
    'it starts git for each way to merge a claim; the core tests have the rules',
  '__tests__/commands/cli/check.test.ts': 'it starts git for each state of a repository; the core tests have the rules',
  '__tests__/commands/cli/shared-work.test.ts':
    'it starts git for each way in which branches can share files; core/judge/settling-plan.test.ts has the plan',
  '__tests__/commands/cli/plans-elsewhere.test.ts':
    'it starts git for each place of a plan; the core tests have the rule',
  '__tests__/commands/cli/stacks.test.ts': 'it starts git for each way in which branches are built on one another',
  '__tests__/commands/cli/worktrees.test.ts': 'it starts git for each state of a working tree',
  '__tests__/commands/cli/contract.test.ts': 'it calls each command with each option and each bad input',
  '__tests__/commands/cli/given-paths.test.ts': 'it calls the commands with each form of a path in many folders',
  '__tests__/commands/cli/import.test.ts': 'it starts git for each import; the core tests have the formats',
  '__tests__/core/import/archives.test.ts': 'it imports and lints more than a hundred real plans',
  '__tests__/commands/cli/amend.test.ts': 'it starts git for each kind of work; widening.test.ts has the edits',
  '__tests__/commands/cli/brief.test.ts': 'it starts git for each shape of a repository; core/brief has the text',
  '__tests__/commands/cli/brief-rules.test.ts':
    'it makes working trees and claims for each state of a settings file; core/export has the rules',
  '__tests__/commands/cli/guard/':
    'it starts git for each layer and each state of a repository; core/guard has the decisions',
  '__tests__/commands/cli/item-worktrees.test.ts':
    'it makes and removes working trees; core/worktrees has the decisions',
  '__tests__/commands/cli/lint-apply.test.ts': 'it starts git for each way of each form of a plan; ways/ has the edits',
  '__tests__/commands/cli/integrate.test.ts': 'it starts git for each state of an item; the core tests have the rules',
  '__tests__/commands/cli/rehearse.test.ts': 'it starts git for each shape of a plan; core/rehearsal has the decisions',
  '__tests__/rehearsal/': 'they merge the branches of random repositories one after the other',
  '__tests__/commands/cli/init/':
    'it builds ten kinds of repositories and starts git for each; core/init has the decisions',
  '__tests__/core/lint/new-errors.test.ts': 'its plans have 50,000 overlapping pairs',
  '__tests__/ways/loop.test.ts':
    'it makes hundreds of overlapping plans clean; ways/lint.test.ts applies first ways too',
  '__tests__/ways/replay.test.ts': 'it follows the ways out of the replay',
  '__tests__/ways/commands.test.ts': 'it runs commands in real repositories; stories.test.ts follows the same ways',
  '__tests__/issues/limits.test.ts': 'its plans have up to two hundred issues, each written over HTTP',
  '__tests__/commands/action/bounds.test.ts': 'its pull requests have thousands of files',
  '__tests__/replay/': 'they judge the pull requests of a whole repository, moment by moment',
};

// Random tests keep a tenth of their budgets, and every case that was once found.
process.env.PARALLEL_WORK_DEEP ??= '0.1';

export default {
  ...all,
  testPathIgnorePatterns: Object.keys(LEFT_OUT).map((path) => `<rootDir>/${path}`),
};
