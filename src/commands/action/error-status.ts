/** Posts the status `error` if a run cannot decide, so that nobody waits for a verdict. */
import { Failure } from '../../core/failure.js';
import type { Repo } from '../../shell/github/client.js';
import { clientOf, repoOf } from '../../shell/github/open.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';

/** Separate from the budget of the run, which may be the reason why it failed: requests, and milliseconds. */
const LIMITS = { budget: 8, deadline: 60_000 };

export interface ErrorStatus {
  /** The pull request or commit, for the log. */
  readonly name: string;
  /** Posts the status. */
  readonly post: (reason: string, repo: Repo) => Promise<unknown>;
}

/** Never throws, because the run has to end with the original error. */
export async function postErrorStatus(
  error: unknown,
  { name, post }: ErrorStatus,
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  output: Output,
): Promise<void> {
  const reason = error instanceof Failure ? error.message : 'The program failed. See the log of the run.';
  const repo = { ...repoOf(inputs, env), client: clientOf({ token: inputs.token, ...LIMITS }, env) };
  try {
    await post(reason, repo);
  } catch (late) {
    const why = late instanceof Error ? late.message : String(late);
    output.warn(`The status "error" could not be posted on ${name} either: ${why}`);
  }
}
