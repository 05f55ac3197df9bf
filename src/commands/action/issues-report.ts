/** Writes what a run of `issues` did: log, annotations, summary and outputs. */
import type { Snapshot } from '../../core/facts/snapshot.js';
import type { Survey } from '../../core/integration/readiness.js';
import { type IssuesOutcome, issuesLog, issuesOutputs, issuesSummary } from '../../core/issues/run-report.js';
import { joinSentences } from '../../core/text/words.js';
import type { Output } from '../../shell/runner/output.js';
import { limited } from './integrate-report.js';

export function reportIssues(
  outcomes: readonly IssuesOutcome[],
  survey: Survey,
  snapshot: Snapshot,
  output: Output,
): void {
  output.log(issuesLog(outcomes, survey, snapshot));
  const problems = [...survey.problems, ...outcomes.flatMap(({ inStep }) => inStep.failure ?? [])];
  const errors = problems.map(({ code, message, hint }) => ({ title: code, message: joinSentences(message, hint) }));
  const warnings = [
    ...new Set(outcomes.flatMap(({ inStep: { warnings: some, left } }) => [...some, ...(left ? [left] : [])])),
  ];
  output.annotate([
    ...limited(errors).map((each) => ({ level: 'error' as const, ...each })),
    ...limited(warnings.map((message) => ({ title: 'issues', message }))).map((each) => ({
      level: 'warning' as const,
      ...each,
    })),
  ]);
  output.addSummary(issuesSummary(outcomes, survey, snapshot));
  for (const [name, value] of Object.entries(issuesOutputs(outcomes, snapshot))) output.setOutput(name, value);
  output.setOutput('plan-revision', survey.planRevision);
  output.saveSnapshot(snapshot);
}
