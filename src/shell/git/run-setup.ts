/** Runs the commands under `setup` of a plan in a new working tree. Only the option `--setup` leads here. */
import { spawn } from 'node:child_process';

export interface SetupRun {
  /** The command that failed, with the end of what it printed. Absent if all commands succeeded. */
  readonly failed?: { readonly command: string; readonly why: string };
}

const KEPT_CHARACTERS = 2_000;
/** How long to read what a command printed after it has ended. */
const REST_MS = 1_000;

export async function runSetup(
  directory: string,
  commands: readonly string[],
  onStart: (command: string) => Promise<void> = async () => undefined,
): Promise<SetupRun> {
  for (const command of commands) {
    await onStart(command);
    const why = await runInShell(directory, command);
    if (why !== undefined) return { failed: { command, why } };
  }
  return {};
}

/** The variables of Git that a hook sets would lead the command to another repository. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')));
}

/** @returns why it failed */
function runInShell(directory: string, command: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: directory,
      env: environment(),
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let end = '';
    const keep = (chunk: Buffer) => {
      end = (end + chunk.toString('utf8')).slice(-KEPT_CHARACTERS);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve(error.message));
    // A process that the command left in the background keeps the streams open.
    child.on('exit', () => {
      const rest = setTimeout(() => [child.stdout, child.stderr].map((stream) => stream.destroy()), REST_MS);
      child.on('close', () => clearTimeout(rest));
    });
    child.on('close', (code, signal) => {
      if (code === 0) resolve(undefined);
      else resolve([`it ended with ${code ?? signal}`, end.trim()].filter((each) => each !== '').join('\n'));
    });
  });
}
