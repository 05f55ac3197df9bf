/** `command: check` of the action: event → plans → snapshot → judge → report. */
import type { Judgement } from '../../core/finding.js';
import { judge } from '../../core/judge.js';
import { annotations } from '../../core/report/annotations.js';
import { exitCode } from '../../core/report/exit-code.js';
import { outputs } from '../../core/report/outputs.js';
import { summary } from '../../core/report/summary.js';
import { terminal } from '../../core/report/terminal.js';
import type { Snapshot } from '../../core/snapshot.js';
import { openGithub } from '../../shell/github/open.js';
import { readEvent } from '../../shell/runner/event.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';
import { askUntilKnown } from '../ask.js';

const EVENTS = ['pull_request', 'pull_request_target'];

/** @returns the exit code of the job */
export async function checkOnGithub(inputs: Inputs, env: NodeJS.ProcessEnv, output: Output): Promise<0 | 1> {
  const { pull } = readEvent(env, EVENTS);
  const { client, source } = openGithub(inputs, env, pull);
  const { snapshot, result } = await askUntilKnown(source, judge);
  report(snapshot, result, output);
  output.log(`${client.used()} API requests`);
  return exitCode(result, { strict: false }) === 0 ? 0 : 1;
}

function report(snapshot: Snapshot, judgement: Judgement, output: Output): void {
  output.log(terminal(judgement));
  output.annotate(annotations(judgement, snapshot.subject));
  output.addSummary(summary(judgement, snapshot));
  for (const [name, value] of Object.entries(outputs(judgement, snapshot.subject))) output.setOutput(name, value);
  output.saveSnapshot(snapshot);
}
