/** The streams of the command line program. */
import type { Writable } from 'node:stream';
import picocolors from 'picocolors';
import type { Colours } from '../../core/report/terminal.js';

/** What is needed of `process.stdout`. */
export type Stream = Writable & { readonly isTTY?: boolean };

export interface Terminal {
  /** Resolves once the stream has taken all of it. Text is written as it is: reports have made it inert. */
  readonly print: (text: string) => Promise<void>;
  readonly printError: (text: string) => Promise<void>;
  /** For what goes to the standard output. */
  readonly colours: Colours;
}

export function openTerminal(stdout: Stream, stderr: Stream, env: NodeJS.ProcessEnv): Terminal {
  return {
    print: printer(stdout),
    printError: printer(stderr),
    colours: picocolors.createColors(wantsColour(stdout, env)),
  };
}

/** `NO_COLOR` (https://no-color.org) wins over `FORCE_COLOR`, and both over what the stream is; empty is not set. */
export function wantsColour(stream: Pick<Stream, 'isTTY'>, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/**
 * Writes that wait, since what is still buffered when a process ends is lost on a pipe. A reader that has gone
 * (`| head -1`) is no failure of ours; any other error is thrown.
 */
function printer(stream: Stream): (text: string) => Promise<void> {
  // Errors come to the callbacks below too; without a listener the same error would end the process.
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
