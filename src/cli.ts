/** The entry of the command line. `main` takes everything from outside as arguments, so that tests can provide it. */
import { writeSync } from 'node:fs';
import { type DescribedFailure, describeFailure } from './core/report/failure.js';

process.exitCode = 3;
if (process.argv[2] === 'guard' && process.argv.includes('--hook')) refuseIfBroken();
const OLDEST_NODE = 20;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  // An older Node cannot even load the rest.
  const message = `This is Node.js ${process.versions.node}, which is too old.`;
  fail({ code: 'node-too-old', message, hint: `Install Node.js ${OLDEST_NODE} or newer.`, exitCode: 2 });
} else {
  const args = process.argv.slice(2);
  const outside = {
    directory: workingDirectory(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: () => process.stdin,
  };
  if (args[0] === 'guard' && args.includes('--hook')) {
    const { hookEntry } = await import('./commands/cli/hook-entry.js');
    // A child process that still runs must not delay the answer.
    process.exit(await hookEntry(args.slice(1), outside));
  }
  try {
    const { main } = await import('./commands/cli/main.js');
    process.exitCode = await main(args, outside);
  } catch (error) {
    // A file of the program cannot be read, or the output cannot be written.
    fail(describeFailure(error));
  }
}

function fail({ code, message, hint, exitCode, stack = '' }: DescribedFailure): void {
  if (process.argv.includes('--json')) {
    const errors = [{ code, message, hint }];
    console.log(JSON.stringify({ version: 1, command: process.argv[2] ?? '', ok: false, errors }, undefined, 2));
  }
  console.error(`error: ${message}\n  ${hint}${stack && `\n${stack}`}`);
  process.exitCode = exitCode;
}

function workingDirectory(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Whatever goes wrong before a tool call refuses it: agents let it go on after any other exit code, or without any text. */
function refuseIfBroken(): void {
  process.exitCode = 2;
  process.on('uncaughtException', (error) => {
    const way = 'If its files are damaged, ask a person to write them again: parallel-work init --hooks --vendor';
    writeSync(2, `The guard has failed, so the call is refused: ${error.message}\n${way}\n`);
    process.exit(2);
  });
}
