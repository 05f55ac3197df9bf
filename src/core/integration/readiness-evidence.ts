/** The merges that make a plan ready, and whether they still do. */
import type { PlanSurvey, Survey } from './readiness.js';

export function readinessEvidence({ merged }: PlanSurvey): {
  readonly pulls: readonly number[];
  readonly commits: readonly string[];
} {
  return {
    pulls: [...new Set(merged.flatMap(({ number }) => number ?? []))],
    commits: merged.flatMap(({ number, mergeCommit }) => (number === undefined ? [mergeCommit] : [])),
  };
}

/** @param again read afresh */
export function isStillReady(of: PlanSurvey, survey: Survey, again: Survey): boolean {
  const now = again.plans.find(({ plan }) => plan.id === of.plan.id);
  return (
    now?.ready === true &&
    again.planRevision === survey.planRevision &&
    JSON.stringify(readinessEvidence(now)) === JSON.stringify(readinessEvidence(of))
  );
}
