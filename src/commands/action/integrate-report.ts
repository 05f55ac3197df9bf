/** Writes what a run of `integrate` did: log, annotations, summary and outputs. */

import type { Snapshot } from '../../core/facts/snapshot.js';
import type { Survey } from '../../core/integration/readiness.js';
import {
  integrationLog,
  integrationOutputs,
  integrationSummary,
  type PlanOutcome,
} from '../../core/report/integration-run.js';
import { firstOf } from '../../core/text/inert.js';
import { joinSentences } from '../../core/text/words.js';
import type { Output } from '../../shell/runner/output.js';

export function reportIntegration(
  outcomes: readonly PlanOutcome[],
  survey: Survey,
  snapshot: Snapshot,
  output: Output,
): void {
  output.log(integrationLog(outcomes, survey));
  const problems = [...survey.problems, ...outcomes.flatMap(({ failure }) => failure ?? [])];
  const errors = problems.map(({ code, message, hint }) => ({ title: code, message: joinSentences(message, hint) }));
  const warnings = [...new Set(outcomes.flatMap(({ opened }) => opened.warnings))];
  output.annotate([
    ...limited(errors).map((each) => ({ level: 'error' as const, ...each })),
    ...limited(warnings.map((message) => ({ title: 'integration', message }))).map((each) => ({
      level: 'warning' as const,
      ...each,
    })),
  ]);
  output.addSummary(integrationSummary(outcomes, survey, snapshot));
  for (const [name, value] of Object.entries(integrationOutputs(outcomes))) output.setOutput(name, value);
  output.setOutput('plan-revision', survey.planRevision);
  output.saveSnapshot(snapshot);
}

/** GitHub shows ten annotations of a kind. */
export function limited<T extends { readonly title: string; readonly message: string }>(all: readonly T[]) {
  const { shown, more } = firstOf(all, 9);
  return more === 0 ? shown : [...shown, { title: `${more} more`, message: 'The job summary lists all of them.' }];
}
