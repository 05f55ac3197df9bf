/** Runs the commands under `setup` of a plan in a new working tree. Only the option `--setup` leads here. */
import { type CommandEnd, startInShell } from './shell-command.js';

export interface SetupRun {
  /** The command that failed, with the end of what it printed. Absent if all commands succeeded. */
  readonly failed?: { readonly command: string; readonly why: string };
}

const KEPT_BYTES = 2_000;

export async function runSetup(
  directory: string,
  commands: readonly string[],
  onStart: (command: string) => Promise<void> = async () => undefined,
): Promise<SetupRun> {
  for (const command of commands) {
    await onStart(command);
    const end = await startInShell(directory, command, { kept: KEPT_BYTES }).ended;
    if (end.code !== 0) return { failed: { command, why: whyOf(end) } };
  }
  return {};
}

function whyOf({ code, signal, error, output }: CommandEnd): string {
  return error ?? [`it ended with ${code ?? signal}`, output.trim()].filter((each) => each !== '').join('\n');
}
