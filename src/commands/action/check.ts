/** `command: check` of the action. The event decides what is checked and where the verdict goes. */
import { stackWords } from '../../core/text/stack-place.js';
import { repoOf } from '../../shell/github/open.js';
import { readEvent } from '../../shell/runner/event.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';
import { CHECK_EVENTS } from '../../workflow-lint/inputs.js';
import { advise } from './advise.js';
import { checkGroup } from './merge-group.js';
import { reconcileAll } from './reconcile.js';

/** @returns the exit code of the job: the verdict on `pull_request`, otherwise whether the work was done */
export async function checkOnGithub(inputs: Inputs, env: NodeJS.ProcessEnv, output: Output): Promise<0 | 1> {
  const { name, pull, group, stack } = readEvent(env, CHECK_EVENTS);
  if (pull !== undefined && stack) {
    const { log, markdown } = stackWords(pull, stack);
    output.log(log);
    output.addSummary(`\n${markdown}\n`);
  }
  if (group) return checkGroup(inputs, env, output, group);
  if (name === 'pull_request' && pull !== undefined) return advise(inputs, output, pull, repoOf(inputs, env));
  return reconcileAll(inputs, env, output, pull);
}
