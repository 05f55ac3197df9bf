import { expect, test } from '@jest/globals';
import { branchProblems, claimMatches, claimProblems, isGlobClaim } from '../../../src/core/plan/branch-names.js';
import { nearest } from '../../../src/core/plan/nearest.js';

test.each([
  ['feat/a', 'feat/a', true],
  ['feat/a', 'Feat/A', false],
  ['feat/a', 'feat/a/b', false],
  ['feat/(a)', 'feat/(a)', true],
  ['feat/a+b', 'feat/a+b', true],
  ['copilot/avatar-*', 'copilot/avatar-12', true],
  ['copilot/avatar-*', 'copilot/avatar-12/x', false],
  ['copilot/**', 'copilot/.a/b', true],
  ['x/{a,b}', 'x/b', true],
  ['x/a?', 'x/ab', true],
  ['x/[ab]', 'x/[ab]', false],
  ['x/@(a|b)', 'x/a', true],
  ['x/!(a|b)', 'x/a', false],
])('the claim "%s" and the branch "%s": %s', (claim, branch, expected) => {
  expect(claimProblems(claim)).toEqual([]);
  expect(claimMatches(claim, branch)).toBe(expected);
});

test('a claim is a glob by its characters', () => {
  expect(['a*', 'a?', 'a[b]', 'a{b}', '@(a)', '!(a)', '+(a)'].map(isGlobClaim)).not.toContain(false);
  expect(['a', 'a(b)', 'a@b', 'a!b', 'a+b', 'a}b'].map(isGlobClaim)).not.toContain(true);
});

test('names that git takes are taken', () => {
  for (const name of [
    'main',
    'feat/a',
    'a-b',
    'a.b',
    'a@b',
    'ünïcode',
    '日本',
    'a/b/c/d',
    "it's",
    'a(b)',
    'refs',
    'x{',
    'a#1',
    'a%b',
  ]) {
    expect(branchProblems(name)).toEqual([]);
  }
});

test('the word that is meant is near the one that is written', () => {
  expect(nearest('brnach', ['branch', 'base'])).toBe('branch');
  expect(nearest('dependson', ['depends_on', 'dropped'])).toBe('depends_on');
  expect(nearest('Scope', ['scope'])).toBe('scope');
  expect(nearest('zzz', ['scope', 'base'])).toBeUndefined();
});

test.each([
  ['refs/heads/feat/a', 'as a full ref name', 'feat/a'],
  ['refs/remotes/origin/feat/a', 'as a full ref name', 'feat/a'],
  ['origin/feat/a', 'with its remote', 'feat/a'],
  ['remotes/origin/feat/a', 'with its remote', 'feat/a'],
  ['octo-org:feat/a', 'with its owner', 'feat/a'],
  ['origin/feat/*', 'with its remote', 'feat/*'],
  ['octo-org:feat/*', 'with its owner', 'feat/*'],
])('%s is refused with the short name', (claim, how, short) => {
  const [problem] = claimProblems(claim);
  expect(problem?.message).toContain(how);
  expect(problem?.hint).toContain(`"${short}"`);
  expect(claimProblems(short)).toEqual([]);
});

test('branches that only look like it are taken', () => {
  for (const name of ['originals/a', 'feat/origin/a', 'origin']) expect(claimProblems(name)).toEqual([]);
});
