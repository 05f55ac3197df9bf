/** The entry of the command line. `main` takes everything from outside as arguments, so that tests can provide it. */
import { main } from './commands/cli/main.js';

process.exitCode = 3;
process.exitCode = await main(process.argv.slice(2), {
  directory: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
});
