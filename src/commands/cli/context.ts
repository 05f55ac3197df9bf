/** What the command line gets from outside, and what it hands to a command. */
import type { Stream, Terminal } from '../../shell/terminal/terminal.js';

export interface Process {
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/** What a command is given beside its own options. */
export interface CommandContext {
  readonly directory: string;
  readonly terminal: Terminal;
  readonly json: boolean;
  readonly strict: boolean;
}
