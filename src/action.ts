/** The entry of the action. It fails unless a command finishes and sets the exit code to 0. */
import { describeFailure } from './core/report/failure.js';
import { type Inputs, readInputs } from './shell/runner/inputs.js';
import { runnerOutput } from './shell/runner/output.js';

process.exitCode = 1;
const output = runnerOutput(process.env);

try {
  const inputs = readInputs(process.env, output.setSecret);
  process.exitCode = await run(inputs);
} catch (error) {
  output.fail(describeFailure(error));
}

/** Imports a command only when it is needed, because the judge and the GitHub client are most of the bundle. */
async function run(inputs: Inputs): Promise<0 | 1> {
  switch (inputs.command) {
    case 'check': {
      const { checkOnGithub } = await import('./commands/action/check.js');
      return checkOnGithub(inputs, process.env, output);
    }
    case 'lint': {
      const { lintOnGithub } = await import('./commands/action/lint.js');
      return lintOnGithub(inputs, process.env, output);
    }
    case 'integrate': {
      const { integrateOnGithub } = await import('./commands/action/integrate.js');
      return integrateOnGithub(inputs, process.env, output);
    }
    case 'issues': {
      const { issuesOnGithub } = await import('./commands/action/issues.js');
      return issuesOnGithub(inputs, process.env, output);
    }
    case 'rehearse': {
      const { rehearseOnGithub } = await import('./commands/action/rehearse.js');
      return rehearseOnGithub(inputs, process.env, output);
    }
  }
}
