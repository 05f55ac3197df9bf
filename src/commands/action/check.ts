/** `command: check` of the action: event → plans → snapshot → judge → report. */
import { Failure } from '../../core/failure.js';
import type { Judgement } from '../../core/finding.js';
import { judge } from '../../core/judge.js';
import { annotations } from '../../core/report/annotations.js';
import { exitCode } from '../../core/report/exit-code.js';
import { outputs } from '../../core/report/outputs.js';
import { summary } from '../../core/report/summary.js';
import { terminal } from '../../core/report/terminal.js';
import type { Snapshot } from '../../core/snapshot.js';
import { createClient } from '../../shell/github/client.js';
import { githubSource } from '../../shell/github/source.js';
import { readEvent } from '../../shell/runner/event.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';
import { askUntilKnown } from '../ask.js';

const EVENTS = ['pull_request', 'pull_request_target'];

/** @returns the exit code of the job */
export async function checkOnGithub(inputs: Inputs, env: NodeJS.ProcessEnv, output: Output): Promise<0 | 1> {
  const { pull } = readEvent(env, EVENTS);
  const client = createClient({ token: inputs.token, budget: inputs.requestBudget });
  const source = githubSource({
    client,
    ...repositoryOf(env),
    subject: pull === undefined ? 'all' : { pull },
    settings: { agents: inputs.agents },
    ...(inputs.base === undefined ? {} : { base: inputs.base }),
  });
  const { snapshot, result } = await askUntilKnown(source, judge);
  report(snapshot, result, output);
  output.log(`${client.used()} API requests`);
  return exitCode(result, { strict: false }) === 0 ? 0 : 1;
}

function repositoryOf(env: NodeJS.ProcessEnv): { owner: string; repo: string } {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner && repo) return { owner, repo };
  throw new Failure('usage', 'GITHUB_REPOSITORY is not set', 'run this as an action, or use the command line program');
}

function report(snapshot: Snapshot, judgement: Judgement, output: Output): void {
  output.log(terminal(judgement));
  output.annotate(annotations(judgement, snapshot.subject));
  output.addSummary(summary(judgement, snapshot));
  for (const [name, value] of Object.entries(outputs(judgement, snapshot.subject))) output.setOutput(name, value);
  output.saveSnapshot(snapshot);
}
