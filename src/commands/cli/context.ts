/** What the command line gets from outside and passes to a command. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { refusedFailure } from '../../core/system-error.js';
import type { LineClock } from '../../shell/terminal/progress-line.js';
import type { InputStream } from '../../shell/terminal/standard-input.js';
import type { Stream, Terminal } from '../../shell/terminal/terminal.js';

export interface Process {
  /** The working directory. Undefined if it does not exist any more. */
  readonly directory: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Opened only if a command reads it. */
  readonly stdin?: () => InputStream;
  /** Decides when progress is shown. The real one if absent. */
  readonly clock?: LineClock;
}

/** What a command gets besides its own options. */
export interface CommandContext {
  readonly directory: string;
  readonly terminal: Terminal;
  readonly json: boolean;
  readonly strict: boolean;
  /** The standard input. Absent if there is none. */
  readonly input?: () => InputStream;
  /** The event of the workflow that this runs in. Absent outside of a workflow. */
  readonly event?: string;
}

/** @throws Failure with this code and hint if the file cannot be read */
export async function fileText(
  file: string,
  { directory }: CommandContext,
  code: string,
  hint: string,
): Promise<string> {
  try {
    return await readFile(resolve(directory, file), 'utf8');
  } catch (error) {
    throw refusedFailure(error, code, `"${file}" cannot be read.`, hint);
  }
}
