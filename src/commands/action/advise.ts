/** Advice on one pull request: event → plans → snapshot → judge → report. Nothing is written, the exit code is the verdict. */

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

/** @param why why nothing is written: the end of the summary */
export async function advise(inputs: Inputs, output: Output, pull: number, repo: Repo, why = ADVICE): Promise<0 | 1> {
  const source = githubSource({ ...repo, ...readOptionsOf(inputs, pull) });
  const { snapshot, result } = await askUntilKnown(source, judge);
  reportJudgement(snapshot, result, output);
  output.addSummary(`\n${why}\n`);
  output.log(`Used ${repo.client.used()} API requests.`);
  return exitCode(result, { strict: false }) === 0 ? 0 : 1;
}

/** Log, annotations, summary, outputs, and the snapshot to judge again. */
export function reportJudgement(snapshot: Snapshot, judgement: Judgement, output: Output): void {
  output.log(terminal(judgement));
  // About everything at once a table says more: see the summary of the upkeep.
  if (snapshot.subject !== 'all') {
    output.annotate(annotations(judgement, snapshot.subject));
    output.addSummary(summary(judgement, snapshot));
  }
  for (const [name, value] of Object.entries(outputs(judgement, snapshot.subject))) output.setOutput(name, value);
  output.saveSnapshot(snapshot);
}
