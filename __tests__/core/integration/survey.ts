/** Surveys a story of the judge's tests: asks, answers, until it is known how far the plans are. */

import type { Merged, Snapshot } from '../../../src/core/facts/snapshot.js';
import {
  type IssueStates,
  type PlanSurvey,
  type Survey,
  surveyIntegration,
} from '../../../src/core/integration/readiness.js';
import { answer, type Story, start } from '../judge/judge-story.js';

export interface More {
  readonly issues?: IssueStates;
  /** Merges that a source found beside those that were asked for. */
  readonly merged?: readonly Merged[];
}

export function told(story: Story, { issues, merged = [] }: More = {}): { survey: Survey; snapshot: Snapshot } {
  let snapshot: Snapshot = { ...start(story), merged };
  for (let round = 0; round < 30; round += 1) {
    const attempt = surveyIntegration(snapshot, issues && { issues });
    if ('value' in attempt) return { survey: attempt.value, snapshot };
    snapshot = attempt.needs.reduce((known, question) => answer(story, known, [question]), snapshot);
  }
  throw new Error('the survey asks and asks');
}

export function surveyOf(story: Story, more?: More): Survey {
  return told(story, more).survey;
}

/** Of the one plan of the story, `p`, or another. */
export function planSurvey(story: Story, more?: More, id = 'p'): PlanSurvey {
  const survey = surveyOf(story, more);
  const found = survey.plans.find(({ plan }) => plan.id === id);
  if (!found) throw new Error(`no plan "${id}" among: ${survey.plans.map(({ plan }) => plan.id).join(', ')}`);
  return found;
}

/** `item: because`, of everything that is missing. */
export function missingOf({ missing }: PlanSurvey): string[] {
  return missing.map(({ item, because }) => `${item}: ${because}`);
}
