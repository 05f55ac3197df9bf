/** What is said about branches in Git that are judged as stacked although Git knows of no stack. */
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../../src/core/finding.js';
import { branchOf, type Commits } from './history.js';
import { findingOf, judgeStory, type OpenPull, planOf, rulesOf, tell } from './judge-story.js';

const A1: Commits = { a1: { create: ['src/a/1'] } };
const ITEMS = { a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } };

const judged = (
  pulls: readonly OpenPull[],
  items: Parameters<typeof planOf>[0] = ITEMS,
  more: Parameters<typeof planOf>[1] = {},
) => judgeStory({ source: 'git', plans: planOf(items, more), pulls });

function verdictOf(verdicts: readonly Verdict[], branch: string): Verdict {
  const found = verdicts.find((each) => each.branch === branch);
  if (!found) throw new Error(`no verdict of ${branch}`);
  return found;
}

describe('what a stacked branch would be straight into the base', () => {
  const a = branchOf('feat/a', A1);

  test('is said with the rules by which it would fail, each once', () => {
    const b = branchOf('feat/b', { ...A1, a2: { create: ['src/a/2'] }, b1: { create: ['src/b/1'] } });
    const longer = branchOf('feat/a', { ...A1, a2: { create: ['src/a/2'] } });
    const { verdicts } = judged([longer, b]);
    const verdict = verdictOf(verdicts, 'feat/b');
    expect([verdict.verdict, verdict.straight]).toEqual([
      'success',
      { verdict: 'failure', rules: ['out-of-scope', 'overlap'] },
    ]);
    expect(verdict.notes.slice(0, 2)).toEqual([
      'This branch is built on "feat/a", so only what it adds to that branch counts. Merge "feat/a" into "main" first.',
      'Straight into "main" it would fail (out-of-scope, overlap).',
    ]);
    expect(verdictOf(verdicts, 'feat/a')).not.toHaveProperty('straight');
  });

  test('is that of the branch itself, not of another one on the same commit', () => {
    const commits: Commits = { ...A1, c1: { create: ['src/c/1'] } };
    const items = { ...ITEMS, c: { scope: ['src/a/**', 'src/c/**'] }, d: { scope: ['src/c/**'] } };
    const both = [branchOf('feat/c', commits), branchOf('feat/d', commits)];
    const { verdicts } = judged([a, ...both], items);
    expect(verdictOf(verdicts, 'feat/d').straight?.rules).toEqual(['out-of-scope', 'overlap']);
  });

  test('is not said on GitHub, where a fork may have a branch of the same name', () => {
    const items = { z: { scope: ['z'], merged: { pull: 9 } }, ...ITEMS };
    const pulls = [
      { number: 9, branch: 'feat/b', fork: true, modify: ['src/b/1'] },
      { number: 1, branch: 'feat/a', modify: ['src/a/1'] },
      { number: 2, branch: 'feat/b', base: 'feat/a', modify: ['src/b/1'] },
    ];
    const { verdicts } = judgeStory({ plans: planOf(items), pulls });
    expect(verdicts.map(({ pull, straight }) => [pull, straight])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  test('is said if it would pass', () => {
    const child = branchOf('fix', { ...A1, c1: { modify: ['src/a/1'] } }, { uncommitted: { create: ['src/a/3'] } });
    const verdict = verdictOf(judged([a, child], ITEMS, { outsiders: 'warn' }).verdicts, 'fix');
    expect(verdict.straight).toEqual({ verdict: 'success', rules: [] });
    expect(verdict.notes[1]).toBe('Straight into "main" it would pass.');
  });

  test('is said if it could not be checked', () => {
    const b = branchOf('feat/b', { ...A1, b1: { create: ['src/b/1'] } });
    const items = { ...ITEMS, b: { ...ITEMS.b, depends_on: ['a', 'c'] }, c: { scope: ['c'], branch: ['c', 'c/*'] } };
    const plans = planOf(items);
    const judgement = judgeStory({ source: 'git', plans, pulls: [a, b], unprovable: { 'c/*': 'too many' } });
    const verdict = verdictOf(judgement.verdicts, 'feat/b');
    expect([verdict.verdict, verdict.straight?.verdict]).toEqual(['error', 'error']);
    expect(verdict.notes[1]).toBe('Straight into "main" it could not be checked (dependency-open, unprovable-claim).');
  });
});

describe('a way out of a finding on stacked branches', () => {
  const inOrder = { a: ITEMS.a, b: { ...ITEMS.b, depends_on: ['a'] } };

  test('moves a change to the branch above that has it by the same commit and may make it', () => {
    const wrong: Commits = { a1: { create: ['src/a/1', 'src/b/5'] } };
    const above = (own: Commits) => branchOf('feat/b', { ...wrong, ...own });
    const way = (b: OpenPull, items = inOrder) => {
      const [first] = findingOf(judged([branchOf('feat/a', wrong), b], items), 'out-of-scope').ways ?? [];
      return [first?.kind, first?.title];
    };
    const removed = ['remove-path', 'Remove the change from this branch'];
    expect(way(above({ b1: { create: ['src/b/1'] } }))).toEqual([
      'remove-path',
      'Move the change to "feat/b", which has the same commit (removing it here would remove it there too)',
    ]);
    expect(way(branchOf('feat/b', { b1: { create: ['src/b/1'] } }))).toEqual(removed);
    // It began before the change, so it does not have that.
    const later = branchOf('feat/a', { ...A1, a2: { create: ['src/b/5'] } });
    const [first] =
      findingOf(judged([later, branchOf('feat/b', { ...A1, b1: { create: ['src/b/1'] } })], inOrder), 'out-of-scope')
        .ways ?? [];
    expect([first?.kind, first?.title]).toEqual(removed);
    const narrow = { ...inOrder, b: { scope: ['src/b/1'], depends_on: ['a'] } };
    expect(way(above({ b1: { create: ['src/b/1'] } }), narrow)).toEqual(removed);
  });

  test('is found without a question about a name that is not UTF-8', () => {
    const lower = branchOf('feat/a', A1, { unreadable: ['src/b/\\xff'] });
    const upper = branchOf('feat/b', { ...A1, b1: { create: ['src/b/1'] } });
    const { judgement, snapshot } = tell({ source: 'git', plans: planOf(inOrder), pulls: [lower, upper] });
    expect(rulesOf(judgement, 'feat/a')).toEqual(['out-of-scope src/b/\\xff', 'unsafe-path src/b/\\xff']);
    expect(verdictOf(judgement.verdicts, 'feat/b').below).toMatchObject([{ item: 'a' }]);
    expect(snapshot.answers.sharedChange).toBeUndefined();
  });

  test('takes a change out as the branch below has it', () => {
    const b = branchOf('feat/b', { ...A1, b1: { create: ['src/b/1'], modify: ['lib/x'] } });
    const verdict = verdictOf(judged([branchOf('feat/a', A1), b]).verdicts, 'feat/b');
    expect(verdict.takeOut).toBe('git checkout "$(git merge-base feat/a HEAD)" -- :/lib/x');
  });

  test('rebases onto the branch below, if the base already has the change', () => {
    const b = branchOf('feat/b', { ...A1, b1: { modify: ['lib/x'] } }, { holds: { 'lib/x': 'as-base' } });
    const [way] = findingOf(judged([branchOf('feat/a', A1), b]), 'stale-base').ways ?? [];
    expect(way).toEqual({
      kind: 'merge-base',
      title: 'Rebase onto "feat/a" (skip a commit that "feat/a" has replaced: git rebase --skip)',
      command: 'git rebase feat/a',
    });
  });
});
