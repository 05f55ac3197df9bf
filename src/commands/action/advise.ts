/**
 * Gives advice on one pull request: event → plans → snapshot → judge → report. It writes nothing on GitHub, and the
 * exit code is the verdict.
 */

import type { Snapshot } from '../../core/facts/snapshot.js';
import type { Judgement } from '../../core/finding.js';
import { judge } from '../../core/judge/judge.js';
import { annotations } from '../../core/report/annotations.js';
import { exitCode } from '../../core/report/exit-code.js';
import { outputs } from '../../core/report/outputs.js';
import { summary } from '../../core/report/summary.js';
import { terminal } from '../../core/report/terminal.js';
import type { Repo } from '../../shell/github/client.js';
import { readOptionsOf } from '../../shell/github/open.js';
import { githubSource } from '../../shell/github/source.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';
import { askUntilKnown } from '../ask.js';

const ADVICE =
  'On the event `pull_request`, the result is advice only: no status is posted, and the verdict is not updated when other pull requests change. To make the check required, run it on `pull_request_target`.';

/** @param why the reason why nothing is written, for the end of the summary */
export async function advise(inputs: Inputs, output: Output, pull: number, repo: Repo, why = ADVICE): Promise<0 | 1> {
  const source = githubSource({ ...repo, ...readOptionsOf(inputs, pull) });
  const { snapshot, result } = await askUntilKnown(source, judge);
  reportJudgement(snapshot, result, output);
  output.addSummary(`\n${why}\n`);
  output.log(`Used ${repo.client.used()} API requests.`);
  return exitCode(result, { strict: false }) === 0 ? 0 : 1;
}

/** Writes the log, annotations, summary and outputs, and saves the snapshot. */
export function reportJudgement(snapshot: Snapshot, judgement: Judgement, output: Output): void {
  output.log(terminal(judgement));
  // A table is better for all pull requests at once. The summary of `reconcile` has one.
  if (snapshot.subject !== 'all') {
    output.annotate(annotations(judgement, snapshot.subject));
    output.addSummary(summary(judgement, snapshot));
  }
  for (const [name, value] of Object.entries(outputs(judgement, snapshot.subject))) output.setOutput(name, value);
  output.saveSnapshot(snapshot);
}
