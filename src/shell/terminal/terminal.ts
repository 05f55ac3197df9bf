/** The streams of the command-line program. */
import picocolors from 'picocolors';
import type { Colours } from '../../core/report/terminal.js';
import { NO_PROGRESS, type ProgressLine, type Screen } from './progress-line.js';

/** The parts of `process.stdout` that are used. */
export type Stream = Screen;

export interface Terminal {
  /**
   * Resolves when the stream has taken all of the text. It is written unchanged, because reports have made it harmless.
   */
  readonly print: (text: string) => Promise<void>;
  readonly printError: (text: string) => Promise<void>;
  /** Printing erases its line first. */
  readonly progress: ProgressLine;
  /** For text on the standard output. */
  readonly colours: Colours;
}

export function openTerminal(
  stdout: Stream,
  stderr: Stream,
  env: NodeJS.ProcessEnv,
  progress: ProgressLine = NO_PROGRESS,
): Terminal {
  const afterErasing = (print: (text: string) => Promise<void>) => (text: string) => {
    progress.erase();
    return print(text);
  };
  return {
    print: afterErasing(printer(stdout)),
    printError: afterErasing(printer(stderr)),
    progress,
    colours: picocolors.createColors(wantsColour(stdout, env)),
  };
}

/**
 * `NO_COLOR` (https://no-color.org) takes precedence over `FORCE_COLOR`, and both over what the stream supports. An
 * empty value counts as not set.
 */
export function wantsColour(stream: Pick<Stream, 'isTTY'>, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/**
 * Waits until everything is written, because buffered output is lost when a process with a pipe ends. A reader that has
 * gone (`| head -1`) is not an error. Any other error is thrown.
 */
function printer(stream: Stream): (text: string) => Promise<void> {
  // Errors reach the callbacks below too. Without a listener, the same error would end the process.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error && !isGone(error) ? reject(error) : resolve()));
    });
}

function isGone(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF';
}
