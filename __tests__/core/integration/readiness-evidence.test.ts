/** What is proved a second time before anything is claimed (case 153). */
import { expect, test } from '@jest/globals';
import type { PlanSurvey, Survey } from '../../../src/core/integration/readiness.js';
import { isStillReady, readinessEvidence } from '../../../src/core/integration/readiness-evidence.js';
import { planOf } from '../judge/judge-story.js';
import { planSurvey, surveyOf } from './survey.js';

const items = { a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } };
const plans = planOf(items, { integration: { branch: 'feat/all', scope: ['src/index.ts'] } });
const A = { number: 1, branch: 'feat/a', create: ['src/a/x'] };
const B = { number: 2, branch: 'feat/b', create: ['src/b/x'] };
const story = { plans, merged: [A, B] };

test('counts each pull request once, and a commit that the plan names as well', () => {
  const of = planSurvey(story);
  const [first, second] = of.merged;
  if (!first || !second) throw new Error('two have merged');
  const { number: _, ...unnumbered } = second;
  expect(readinessEvidence({ ...of, merged: [first, first, unnumbered] })).toEqual({
    pulls: [1],
    commits: [second.mergeCommit],
  });
});

test('a plan is still ready by the same merges and plans only', () => {
  const survey = surveyOf(story);
  const of = planSurvey(story);
  const changed = (change: Partial<PlanSurvey>): Survey => ({ ...survey, plans: [{ ...of, ...change }] });
  expect(isStillReady(of, survey, surveyOf(story))).toBe(true);
  expect(isStillReady(of, survey, { ...survey, planRevision: 'other' })).toBe(false);
  expect(isStillReady(of, survey, { ...survey, plans: [] })).toBe(false);
  expect(isStillReady(of, survey, changed({ ready: false }))).toBe(false);
  expect(isStillReady(of, survey, changed({ merged: of.merged.slice(1) }))).toBe(false);
});
