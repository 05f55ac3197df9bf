/** The CLI's entry: `main` takes everything from outside as arguments, so that a test can be the outside. */
import { main } from './commands/cli/main.js';

process.exitCode = 3;
process.exitCode = await main(process.argv.slice(2), {
  directory: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
});
