/** What is written before all is known: without the long part of judging changes of plans, and of a list that is cut off. */
import { describe, expect, test } from '@jest/globals';
import type { Overview, PostedStatus } from '../../../src/core/facts/questions.js';
import { headOf, planOf } from '../judge/judge-story.js';
import { tell, told } from './reconciled.js';

const PLANS = planOf({ a: { scope: ['a/**'] }, b: { scope: ['b/**'] } });
const A = { number: 1, branch: 'feat/a', modify: ['a/x'] };
const WIDER = { number: 9, branch: 'wider', plans: planOf({ a: { scope: ['a/**', 'b/**'] }, b: { scope: ['b/**'] } }) };
const GREEN: PostedStatus = { state: 'success', description: '[1] plan 0123456789: success', isOwn: true };
const all = (overview: Overview) => overview;

describe('The quick part of a run writes, of a pull request that changes plans,', () => {
  const quick = (pull: typeof WIDER & { modify?: string[] }, more: object = {}) => {
    const result = tell({ plans: PLANS, pulls: [A, pull], ...more }, all, 'quick');
    expect(result.unfinished).toEqual(new Set([headOf(pull)]));
    return told(result);
  };
  const red = { ...WIDER, modify: ['a/y'] };

  test('nothing while its plans are not checked.', () => {
    expect(told(tell({ plans: PLANS, pulls: [A, WIDER] }))).toEqual(['failure #9', 'success #1']);
    expect(quick(WIDER)).toEqual(['success #1']);
    expect(quick(WIDER, { statuses: { 9: GREEN } })).toEqual(['success #1']);
    expect(quick(WIDER, { subject: { pull: 9 } })).toEqual(['success #1']);
  });

  test('a failing status that replaces a passing one, and no other failing status', () => {
    expect(quick(red)).toEqual(['success #1']);
    expect(quick(red, { statuses: { 9: GREEN } })).toEqual(['failure #9', 'success #1']);
  });

  test('nothing of those that stand on it.', () => {
    const above = { number: 10, branch: 'above', base: 'wider', modify: ['c'] };
    const top = { number: 11, branch: 'top', base: 'above', modify: ['d'] };
    const beside = { number: 12, branch: 'beside', base: 'feat/a', modify: ['a/y'] };
    const pulls = [top, above, beside, WIDER, A];
    const result = tell({ plans: PLANS, pulls }, all, 'quick');
    expect(told(result)).toEqual(['success #1', 'success #12']);
    expect(result.unfinished).toEqual(new Set([WIDER, above, top].map(headOf)));
    const statuses = { 10: GREEN, 11: GREEN };
    expect(told(tell({ plans: PLANS, pulls, statuses }, all, 'quick'))).toEqual(['success #1', 'success #12']);
  });

  test('nothing of what merging it would change for others.', () => {
    const stray = { ...A, modify: ['a/x', 'c'] };
    const wider = { ...WIDER, plans: planOf({ a: { scope: ['a/**', 'c'] }, b: { scope: ['b/**'] } }) };
    const previews = (parts?: 'quick') =>
      tell({ plans: PLANS, pulls: [stray, wider], subject: { pull: 9 } }, all, parts).judgement.verdicts.map(
        // `toContainEqual` takes a list of undefined for an empty one.
        ({ pull, preview = [] }) => [pull, preview.map((each) => `#${each.pull}`)],
      );
    expect(previews()).toContainEqual([9, ['#1']]);
    expect(previews('quick')).toContainEqual([9, []]);
  });

  test('nothing of large plans that fix broken ones.', () => {
    const broken = { 'p.yml': 'version: 1\n' };
    const large = { ...WIDER, plans: { 'p.yml': `${PLANS['p.yml']}# ${'x'.repeat(64 * 1024)}` } };
    const result = tell({ plans: broken, pulls: [large] }, all, 'quick');
    expect([told(result), result.unfinished]).toEqual([[], new Set([headOf(large)])]);
    expect(result.judgement.verdicts.map(({ verdict, notes }) => [verdict, notes])).toEqual([['success', []]]);
    expect(told(tell({ plans: broken, pulls: [large] }))).toEqual(['success #9']);
  });

  test('no comment.', () => {
    const story = { comment: true, statuses: { 9: GREEN } };
    expect(quick(red, story)).toEqual(['failure #9', 'success #1', 'comment #1']);
    expect(told(tell({ plans: PLANS, pulls: [A, red], ...story }))).toContain('comment #9');
  });

  test('nothing more where another one alone changes plans.', () => {
    const result = tell({ plans: PLANS, pulls: [A] }, all, 'quick');
    expect([told(result), result.unfinished]).toEqual([['success #1'], new Set()]);
  });
});

describe('A list of open pull requests that is cut off', () => {
  const cut = (unseen: number) => (overview: Overview) => ({
    ...overview,
    open: overview.open.filter(({ number }) => number !== 1),
    unseen,
  });
  const B = { number: 2, branch: 'feat/b', modify: ['b/x'] };
  const story = { plans: PLANS, pulls: [A, B, { number: 3, branch: 'feat/a', base: 'next', modify: ['a/x'] }] };

  test('does not hide what was read for an item.', () => {
    const result = tell(story, cut(3));
    expect([told(result), result.unseen]).toEqual([['success #1', 'success #2'], 2]);
    expect(tell(story, cut(1)).unseen).toBe(0);
  });

  test('hides it where the list is not said to be cut off.', () => {
    const result = tell(story, (overview) => ({ ...overview, open: cut(0)(overview).open }));
    expect([told(result), result.unseen, result.moved]).toEqual([['success #2'], 0, [1]]);
  });
});
