/** A pull request that changes plans fails on the lint errors that it brings, and on no other. */
import { describe, expect, test } from '@jest/globals';
import {
  findingOf,
  judgePull,
  outcomeOf,
  planOf,
  planText,
  rulesOf,
  type Story,
  withBranches,
} from '../judge/judge-story.js';

const textOf = (items: Record<string, object>, more: object = {}) =>
  planText({ items: withBranches(items as never), ...more });

/** Pull request 1 makes `after` of the plan that is on the base. */
function change(before: string | null, after: string | null, more: Story = {}) {
  const pulls = [{ number: 1, branch: 'plan', plans: { 'p.yml': after } }, ...(more.pulls ?? [])];
  return judgePull({ ...more, ...(before === null ? {} : { plans: { 'p.yml': before } }), pulls }, 1);
}

const APART = textOf({ a: { scope: ['a'] }, b: { scope: ['b'] } });
const MEET = textOf({ a: { scope: ['a'] }, b: { scope: ['b', 'a'] } });

describe('check of a pull request that changes plans', () => {
  test('fails on a new overlap, at the line of the plan', () => {
    const judgement = change(APART, MEET);
    expect(outcomeOf(judgement, 1)).toBe('failure');
    expect(findingOf(judgement, 'scope-overlap', 1)).toMatchObject({
      plan: 'p',
      item: 'b',
      pull: 1,
      branch: 'plan',
      path: '.github/parallel-work/p.yml',
      at: { path: '.github/parallel-work/p.yml', line: 12 },
      other: { plan: 'p', item: 'a' },
      witness: 'a',
    });
  });

  test('a new plan is all new', () => {
    expect(rulesOf(change(null, MEET), 1)).toEqual(['scope-overlap .github/parallel-work/p.yml']);
    expect(outcomeOf(change(null, APART), 1)).toBe('success');
  });

  test('errors that the base branch already has are not new, whatever the order of its items', () => {
    expect(outcomeOf(change(MEET, `${MEET}# a comment\n`), 1)).toBe('success');
    const turned = textOf({ b: { scope: ['x', 'a'] }, a: { scope: ['a'] } });
    expect(outcomeOf(change(MEET, turned), 1)).toBe('success');
    const more = textOf({ a: { scope: ['a'] }, b: { scope: ['b', 'a'] }, c: { scope: ['a'] } });
    expect(rulesOf(change(MEET, more), 1)).toHaveLength(2);
  });

  test('warnings are for lint', () => {
    expect(rulesOf(change(APART, textOf({ a: { scope: ['**'], depends_on: ['b'] }, b: { scope: ['b'] } })), 1)).toEqual(
      [],
    );
  });

  test('a warning that the plan makes an error counts, and is decided by the files of the base', () => {
    const strict = textOf(
      { a: { scope: { modify: ['gone.ts'] } }, b: { scope: ['b'] } },
      { rules: { 'dead-glob': 'error' } },
    );
    expect(rulesOf(change(APART, strict), 1)).toEqual(['dead-glob .github/parallel-work/p.yml']);
    expect(outcomeOf(change(APART, strict, { tree: ['gone.ts'] }), 1)).toBe('success');
  });

  test('two claims of one branch are for its author to settle: a failure, no error', () => {
    const clash = planText({ items: { a: { branch: 'x', scope: ['a'] }, b: { branch: 'x', scope: ['b'] } } });
    expect(outcomeOf(change(APART, clash), 1)).toBe('failure');
  });

  test('a plan of open item pull requests cannot go away', () => {
    const pulls = [{ number: 2, branch: 'feat/a', create: ['a'] }];
    const judgement = change(APART, null, { pulls });
    expect(rulesOf(judgement, 1)).toEqual(['plan-removed .github/parallel-work/p.yml']);
    expect(findingOf(judgement, 'plan-removed', 1)).toMatchObject({ other: { item: 'a', branch: 'feat/a', pull: 2 } });
    expect(outcomeOf(change(APART, null), 1)).toBe('success');
  });

  test('a plan whose name and branches were used before cannot be added again: its items would be done on the first day', () => {
    const merged = [{ number: 2, branch: 'feat/a', create: ['a'], plans: { 'p.yml': APART } }];
    const again = textOf({ a: { scope: ['a'] }, b: { scope: ['b'] } }, { task: 'The second round' });
    const judgement = change(null, again, { merged });
    expect(outcomeOf(judgement, 1)).toBe('failure');
    expect(rulesOf(judgement, 1)).toEqual(['used-before .github/parallel-work/p.yml']);
    expect(findingOf(judgement, 'used-before', 1)).toMatchObject({ plan: 'p', pull: 1, branch: 'plan' });
    expect(outcomeOf(change(APART, again, { merged }), 1)).toBe('success');
  });

  test('overlaps with a plan that it does not touch count', () => {
    const judgement = judgePull(
      {
        plans: { 'p.yml': APART },
        pulls: [
          { number: 1, branch: 'plan', plans: { 'q.yml': planText({ items: { z: { branch: 'z', scope: ['a'] } } }) } },
        ],
      },
      1,
    );
    expect(findingOf(judgement, 'scope-overlap', 1)).toMatchObject({
      plan: 'q',
      item: 'z',
      other: { plan: 'p', item: 'a' },
    });
  });

  test('reports a broken plan as broken, and nothing more (case 29)', () => {
    const judgement = change(APART, 'version: 1\n');
    expect(new Set(rulesOf(judgement, 1).map((each) => each.split(' ')[0]))).toEqual(new Set(['broken-plan']));
  });

  test('others go on by the plan of the base while one is changed for the worse (case 29)', () => {
    const story = {
      plans: planOf({ a: { scope: ['a'] }, b: { scope: ['b'] } }),
      pulls: [
        { number: 1, branch: 'plan', plans: { 'p.yml': MEET } },
        { number: 2, branch: 'feat/b', create: ['b'] },
      ],
    };
    expect(outcomeOf(judgePull(story, 1), 1)).toBe('failure');
    expect(outcomeOf(judgePull(story, 2), 2)).toBe('success');
  });

  test('lint errors in a repaired plan are warnings, because it may have had them before', () => {
    expect(outcomeOf(change('version: 1\n', APART), 1)).toBe('success');
    expect(outcomeOf(change('version: 1\n', MEET), 1)).toBe('success');
    expect(rulesOf(change('version: 1\n', MEET), 1)).toEqual(['warn scope-overlap .github/parallel-work/p.yml']);
  });
});
