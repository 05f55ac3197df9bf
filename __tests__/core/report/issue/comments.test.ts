/** What is said on an issue that is open already: each thing once. */
import { describe, expect, test } from '@jest/globals';
import { readMarker } from '../../../../src/core/integration/opening/marker.js';
import {
  duplicateComment,
  isDuplicateComment,
  newsComment,
  newsOf,
  readNews,
} from '../../../../src/core/report/issue/comments.js';
import { planSurvey, told } from '../../integration/survey.js';
import { planOf, type Story } from '../../judge/judge-story.js';
import { hostileSurvey } from './hostile-plan.js';

const items = { a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } };
const INTEGRATION = { integration: { branch: 'feat/all' } };
const plans = planOf(items, INTEGRATION);
const merged = [
  { number: 1, branch: 'feat/a', create: ['src/a/x'] },
  { number: 2, branch: 'feat/b', create: ['src/b/x'] },
];
const again = { number: 5, branch: 'feat/b', openedAt: '2024-01-01T00:00:00Z', modify: ['src/b/x'] };
const more = planOf({ ...items, c: { scope: ['src/c/**'], title: 'The third' } }, INTEGRATION);

const keysOf = (story: Story, known?: readonly string[]) =>
  newsOf(planSurvey(story), new Set(known)).map(({ key }) => key);

describe('news', () => {
  test('there is none while all is finished', () => {
    expect(keysOf({ plans, merged })).toEqual([]);
  });

  test('a new item, a reverted and a reopened one (case 153)', () => {
    const files = { 'src/a/x': null };
    expect(keysOf({ plans: more, merged, files, pulls: [again] })).toEqual([
      'reverted:a:1',
      'reopened:b:5',
      'gained:c',
    ]);
  });

  test('is reported once, and again only if it happens again', () => {
    const story = { plans, merged, pulls: [again] };
    expect(keysOf(story, ['reopened:b:5'])).toEqual([]);
    expect(keysOf({ ...story, pulls: [{ ...again, number: 8 }] }, ['reopened:b:5'])).toEqual(['reopened:b:8']);
  });

  test('there is none any more once the plan is finished', () => {
    const all = { number: 9, branch: 'feat/all', modify: ['x'], mergedAt: '2021-01-01T00:00:00Z' };
    expect(keysOf({ plans, merged: [...merged, all] })).toEqual([]);
  });
});

describe('the comment', () => {
  const { survey, snapshot } = told({ plans: more, merged, files: { 'src/a/x': null }, pulls: [again] });
  const [plan] = survey.plans;
  if (!plan) throw new Error('no plan');
  const body = newsComment(newsOf(plan), plan, snapshot);

  test('says what became of each item, and what to do', () => {
    expect(body).toBe(
      [
        '<!-- parallel-work integration-news p main reverted:a:1 reopened:b:5 gained:c -->',
        'The integration has to wait: 3 items of plan `p` are not finished on `main`.',
        '',
        '- `a` was merged and then reverted. To restore its work, revert the revert on branch `feat/a` newly created from `main`. Or add `dropped: <reason>` to item `a` in the plan on `main`.',
        '- `b` was reopened by #&#8203;5. Merge #&#8203;5 or close it.',
        "- `c` (The third) was added to the plan, or changed there, after this issue was opened. It has no merged pull request. Open a pull request from `feat/c` into `main`. If `main` already has its work, add `merged: { commit: '<40 digits>' }` to item `c` in the plan on `main`.",
        '',
        'This comment is posted once. When the items are finished, no new issue is opened: continue in this one.',
        '',
      ].join('\n'),
    );
  });

  test('is found again by its first line, for its plan and base only', () => {
    expect(readNews(body, 'p', 'main')).toEqual(['reverted:a:1', 'reopened:b:5', 'gained:c']);
    expect(newsOf(plan, new Set(readNews(body, 'p', 'main')))).toEqual([]);
    for (const [id, base] of [
      ['q', 'main'],
      ['p', 'next'],
      ['p', 'mai'],
    ] as const)
      expect(readNews(body, id, base)).toEqual([]);
    expect(readNews(`> ${body}`, 'p', 'main')).toEqual([]);
    expect(readNews(`quoted:\n${body}`, 'p', 'main')).toEqual([]);
    expect(readMarker(body)).toBeUndefined();
  });

  test('lists as many of 500 items as fit, and the rest in the next comment', () => {
    const many = hostileSurvey('x'.repeat(64), 500);
    const long = {
      ...many,
      missing: many.missing.map((each, index) => ({ ...each, item: `${index}-${'x'.repeat(59)}` })),
    };
    const known = new Set<string>();
    let comments = 0;
    for (let news = newsOf(long); news.length > 0; news = newsOf(long, known)) {
      const text = newsComment(news, long, snapshot);
      expect(text.length).toBeLessThanOrEqual(65_536);
      expect(text).toMatch(/\n- and \d+ more items\n/);
      for (const key of readNews(text, 'p', 'main')) known.add(key);
      comments += 1;
      expect(comments).toBeLessThan(4);
    }
    expect(known.size).toBe(500);
  });
});

test('a duplicate points to the issue that stays', () => {
  const { snapshot } = told({ plans });
  const body = duplicateComment(12, 'p', snapshot);
  expect(body).toMatch(/^<!-- parallel-work integration-duplicate p main -->\nDuplicate of #12\n/);
  expect(isDuplicateComment(body, 'p', 'main')).toBe(true);
  expect(isDuplicateComment(body, 'p', 'next')).toBe(false);
  expect(isDuplicateComment(`x\n${body}`, 'p', 'main')).toBe(false);
  expect(readMarker(body)).toBeUndefined();
});
