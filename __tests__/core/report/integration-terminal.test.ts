/** What a person reads of the plans in a terminal. */
import { expect, test } from '@jest/globals';
import { stateWords, surveyText } from '../../../src/core/report/integration-terminal.js';
import { planSurvey } from '../integration/survey.js';
import { planOf, type Story } from '../judge/judge-story.js';
import { ACTS } from './hostile.js';
import { hostileIssue, hostileSurvey } from './issue/hostile-plan.js';

const INTEGRATION = { integration: { branch: 'feat/all' } };
const plans = planOf({ a: { scope: ['a'] }, b: { scope: ['b'], depends_on: ['a'] } }, INTEGRATION);
const A = { number: 1, branch: 'feat/a', create: ['a'] };
const B = { number: 2, branch: 'feat/b', create: ['b'] };
const ALL = { number: 3, branch: 'feat/all', create: ['c'], mergedAt: '2021-01-01T00:00:00Z' };

const words = (story: Story) => stateWords(planSurvey(story), 'main');

test('the state of a plan is one sentence', () => {
  expect(words({ plans })).toBe('Plan "p" waits for 2 of its 2 items.');
  expect(words({ plans, merged: [A, B] })).toBe(
    'All 2 items of plan "p" merged into "main", but its integration is not finished. No pull request from "feat/all" has merged yet.',
  );
  expect(words({ plans, merged: [A, B], pulls: [{ number: 9, branch: 'feat/all' }] })).toContain(
    ' Its pull request #9 has not merged yet.',
  );
  const end = 'It no longer guards any path, and its file ".github/parallel-work/p.yml" can be removed.';
  expect(words({ plans, merged: [A, B, ALL] })).toBe(`The integration of plan "p" is finished on "main". ${end}`);
  expect(words({ plans: planOf({ a: { scope: ['a'] } }), merged: [A] })).toBe(
    `All items of plan "p" are finished on "main", and it has no integration. ${end}`,
  );
  expect(words({ plans: planOf({ a: { scope: ['a'], dropped: 'no' } }, INTEGRATION) })).toBe(
    'All items of plan "p" were dropped, so there is nothing to integrate. Its file ".github/parallel-work/p.yml" can be removed.',
  );
});

test('no text acts in a terminal (case 158)', () => {
  const text = '\u001b[31m\u202e\n::error::x';
  const survey = hostileSurvey(text);
  const rest = { summaries: [], planRevision: 'none', problems: [], notes: [text], warnings: [text] };
  const shown = surveyText({ plans: [survey], ...rest }, text, new Map([['p', hostileIssue(text)]]));
  for (const line of shown.split('\n')) {
    expect(line).not.toMatch(ACTS);
    expect(line).not.toMatch(/^::/);
  }
});
