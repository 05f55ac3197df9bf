import { describe, expect, test } from '@jest/globals';
import { lintText, told } from './ask.js';

const plan = (a: string, b: string, more = '') =>
  `items:\n  a: { branch: ${a}, scope: [a.ts] }\n  b: { branch: ${b}, scope: [b.ts]${more} }\n`;

function clashes(a: string, b: string, more = '') {
  const linted = lintText(plan(a, b, more));
  return {
    at: told(linted, 'branch-clash'),
    messages: linted.findings.flatMap((each) => (each.rule === 'branch-clash' ? each.message : [])),
  };
}

describe('branch-clash (case 22)', () => {
  test.each([
    ['one name', 'feat/x', 'feat/x', 'Both item "a" and item "b" claim the branch "feat/x".'],
    ['a name and a glob', 'feat/x', "'feat/*'", 'claim the branch "feat/x": "feat/x" and "feat/*"'],
    ['letter case only', 'feat/x', 'Feat/X', 'claim differ only in letter case: "feat/x" and "Feat/X"'],
    ['case of a glob only', "'feat/x*'", "'Feat/X1'", 'differ only in letter case'],
    ['the base', 'feat/x', 'main', 'Item "b" claims "main", which is the base "main" itself'],
    ['the base in another case', 'feat/x', 'Main', 'which is the base "main" itself except for letter case'],
  ])('%s', (_, a, b, message) => {
    const { at, messages } = clashes(a, b);
    expect(at).toHaveLength(1);
    expect(at[0]).toMatch(/^p\.yml:5:16 error branch-clash b/);
    expect(messages[0]).toContain(message);
  });

  test('reports two globs that overlap with a branch that both match', () => {
    const { messages } = clashes("[feat/z, 'copilot/*-ui']", "'copilot/profile-*'");
    expect(messages[0]).toMatch(
      /claim the branch "copilot\/profile-[^"]*ui": "copilot\/\*-ui" and "copilot\/profile-\*"/,
    );
  });

  test('each claim of a list has its place', () => {
    expect(clashes('feat/x', '[feat/b, feat/x]').at).toEqual(['p.yml:5:25 error branch-clash b/a']);
  });

  test.each([
    ['a name and one below it', 'feat/a', 'feat/a/b', '"feat/a" and "feat/a/b"'],
    ['the deeper one first', 'feat/a/b/c', 'feat/a', '"feat/a/b/c" and "feat/a"'],
    ['a name and a glob below it', 'feat/a', "'feat/a/*'", '"feat/a" and "feat/a/*"'],
    ['a name below one in another letter case', 'Feat/A', 'feat/a/b', '"Feat/A" and "feat/a/b"'],
    ['the base and a name below it', 'feat/x', 'main/c', '"main/c", which cannot exist beside the base branch "main"'],
    ['the base and a glob below it', 'feat/x', "'main/*'", '"main/*", which cannot exist beside the base branch'],
  ])('no repository can have both: %s', (_, a, b, names) => {
    const { at, messages } = clashes(a, b);
    expect(at).toHaveLength(1);
    expect(at[0]).toMatch(/^p\.yml:5:16 error branch-clash b/);
    expect(messages[0]).toContain(names);
  });

  test('a name that would be a folder of the base', () => {
    const linted = lintText(plan('release', 'feat/b'), { base: 'release/1', defaultBranch: 'release/1' });
    expect(told(linted, 'branch-clash')).toEqual(['p.yml:4:16 error branch-clash a']);
  });

  test('is silent about names of one folder, claims of one item, and globs that need not meet a name', () => {
    expect(clashes('feat/a', 'feat/ab').at).toEqual([]);
    expect(clashes('[feat/a, feat/a/b]', 'feat/c').at).toEqual([]);
    expect(clashes("'feat/*'", 'feat/a/b').at).toEqual([]);
    expect(clashes('mainline/a', 'feat/main').at).toEqual([]);
  });

  test('a glob that matches the base', () => {
    const linted = lintText(plan("'release/*'", 'feat/b'), { base: 'release/1', defaultBranch: 'release/1' });
    expect(told(linted, 'branch-clash')).toEqual(['p.yml:4:16 error branch-clash a']);
  });

  test('is silent about branches apart, an item of its own several claims, and a finished item', () => {
    expect(clashes('feat/x', 'feat/y').at).toEqual([]);
    expect(clashes("[feat/x, 'feat/x*']", 'feat/y').at).toEqual([]);
    expect(clashes('feat/x', 'feat/x', ', dropped: no').at).toEqual([]);
    expect(clashes('feat/x', 'feat/x', ', depends_on: [a]').at).toHaveLength(1);
  });
});
