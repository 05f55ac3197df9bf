/** The entry of the command line. `main` takes everything from outside as arguments, so that tests can provide it. */
export {};

process.exitCode = 3;
const OLDEST_NODE = 20;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  // An older Node cannot even load the rest.
  const message = `This is Node.js ${process.versions.node}, which is too old.`;
  const hint = `Install Node.js ${OLDEST_NODE} or newer.`;
  if (process.argv.includes('--json')) {
    const errors = [{ code: 'node-too-old', message, hint }];
    console.log(JSON.stringify({ version: 1, command: process.argv[2] ?? '', ok: false, errors }, undefined, 2));
  }
  console.error(`error: ${message}\n  ${hint}`);
  process.exitCode = 2;
} else {
  const { main } = await import('./commands/cli/main.js');
  process.exitCode = await main(process.argv.slice(2), {
    directory: workingDirectory(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: () => process.stdin,
  });
}

function workingDirectory(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}
