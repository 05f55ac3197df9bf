/** The action's entry. Red until proven: only a finished command sets the exit code to 0. */
import { tell } from './core/report/failure.js';
import { readInputs } from './shell/runner/inputs.js';
import { runnerOutput } from './shell/runner/output.js';

process.exitCode = 1;
const output = runnerOutput(process.env);

try {
  const inputs = readInputs(process.env, output.setSecret);
  // Loaded only once there is something to do: the judge and the GitHub client are most of the bundle.
  const { checkOnGithub } = await import('./commands/action/check.js');
  process.exitCode = await checkOnGithub(inputs, process.env, output);
} catch (error) {
  output.fail(tell(error));
}
