/** What `rehearse --verify` says about the results, with each kind of cause. */
import { expect, test } from '@jest/globals';
import type { FailureCause } from '../../../src/core/rehearsal/failure-cause.js';
import type { CommandRun, Verification } from '../../../src/core/rehearsal/verification.js';
import { PLAIN } from '../../../src/core/report/terminal.js';
import { shownVerification, verificationLines } from '../../../src/core/report/verification-text.js';

const [a, b, c] = ['a', 'b', 'c'].map((item) => ({
  key: item,
  plan: 'p',
  item,
  branch: `feat/${item}`,
  head: item,
  after: [],
})) as [never, never, never];
const RUN: CommandRun = {
  command: 'x',
  of: [],
  isSetup: false,
  result: 'failed',
  seconds: 1,
  output: '',
  outputBytes: 0,
};
const CAUSE: FailureCause = { because: 'branches', branches: [a, b], kept: [], isMinimal: true, isSmallest: true };

/** The lines about one cause. */
function said(cause: Partial<FailureCause>): readonly string[] {
  const causes = [{ command: 'x', ...CAUSE, ...cause }];
  const search = { causes, notSearched: ['y'], runs: 100, mostRuns: 100 };
  const lines = verificationLines({ runs: [RUN], timeout: 10, search }, 'main', PLAIN);
  expect(lines.slice(-5)).toEqual([
    '',
    'y: was not searched.',
    'The search stopped after 100 runs.',
    '',
    'The combined tree fails 1 of 1 command.',
  ]);
  return lines.slice(3, -5);
}

test('a claim about a set leaves out the branches that the command needs', () => {
  const [nameA, nameB, nameC] = ['a', 'b', 'c'].map((item) => `  "p/${item}" (branch "feat/${item}")`);
  expect(said({})).toEqual([
    'x: fails with these 2 branches together:',
    nameA,
    nameB,
    'Without any one of them it passes. No smaller set fails.',
  ]);
  expect(said({ branches: [a, b, c], kept: [a] })).toEqual([
    'x: fails with these 3 branches together:',
    `${nameA}, which the command needs`,
    nameB,
    nameC,
    'Without any one of the others it passes. No smaller set with what it needs fails.',
  ]);
  expect(said({ isMinimal: false, isSmallest: false }).at(-1)).toBe(
    'Whether it also fails with fewer of them could not be tested.',
  );
});

test('a command that fails on the base or that varies names no branch as the reason', () => {
  expect(said({ because: 'base', branches: [] })).toEqual([
    'x: also fails on "main", so the search cannot tell which branch is the reason.',
  ]);
  expect(said({ because: 'unstable', branches: [a, b, c] })).toEqual([
    'x: failed and passed in the same tree, so the search cannot rely on it. The tree has 3 branches.',
    'Either its result varies, or it depends on what the commands before it left in the working tree.',
  ]);
});

test('nothing is said to pass where nothing ran', () => {
  const nothing: Verification = { runs: [], timeout: 10 };
  expect(verificationLines(nothing, 'main', PLAIN)).toEqual([
    '',
    'There is nothing to verify, because no branch merges cleanly.',
  ]);
  expect(shownVerification(nothing).passed).toBe(false);
  expect(shownVerification({ ...nothing, runs: [{ ...RUN, result: 'passed' }] }).passed).toBe(true);
});
