/** What could not be read ends the run; before that one `error` says so where a verdict was waited for. */
import { Failure } from '../../core/failure.js';
import type { Repo } from '../../shell/github/client.js';
import { clientOf, repoOf } from '../../shell/github/open.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';

/** Apart from what the run itself may spend, which may be why it failed: requests, and milliseconds. */
const LAST_WORDS = { budget: 8, deadline: 60_000 };

export interface ErrorStatus {
  /** Of the pull request or commit, for the log. */
  readonly name: string;
  /** Posts the status. */
  readonly mark: (reason: string, repo: Repo) => Promise<unknown>;
}

/** @param undecided absent: nobody waits for a verdict of this run */
export async function withErrorStatus<T>(
  read: () => Promise<T>,
  undecided: ErrorStatus | undefined,
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  output: Output,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!undecided) throw error;
    const reason = error instanceof Failure ? error.message : 'the program failed: see the log of the run';
    const repo = { ...repoOf(inputs, env), client: clientOf({ token: inputs.token, ...LAST_WORDS }, env) };
    await undecided.mark(reason, repo).catch((late: unknown) => {
      const why = late instanceof Error ? late.message : String(late);
      output.warn(`nor could the status "error" be posted on ${undecided.name}: ${why}`);
    });
    throw error;
  }
}
