/** By which merges a plan is ready, and whether it still is by the same. */
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
