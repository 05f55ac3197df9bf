/** The action's entry. Red until proven: only a finished command sets the exit code to 0. */
import { checkOnGithub } from './commands/action/check.js';
import { tell } from './core/report/failure.js';
import { readInputs } from './shell/runner/inputs.js';
import { runnerOutput } from './shell/runner/output.js';

process.exitCode = 1;
const output = runnerOutput(process.env);

try {
  const inputs = readInputs(process.env, output.setSecret);
  process.exitCode = await checkOnGithub(inputs, process.env, output);
} catch (error) {
  output.fail(tell(error));
}
