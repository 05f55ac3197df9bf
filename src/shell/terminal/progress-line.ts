/** One line on the standard error that says what a long command does now. It is erased before anything else is written. */
import type { Writable } from 'node:stream';

/** A stream of a terminal has all of these. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export interface ProgressLine {
  /** Replaces what the line says. The text must be harmless. */
  readonly say: (text: string) => void;
  /** Erases the line, until something is said again. */
  readonly erase: () => void;
}

export interface LineClock {
  /** In milliseconds. */
  readonly now: () => number;
  /** Calls the function once after so many milliseconds. It does not keep the process alive. */
  readonly after: (milliseconds: number, act: () => void) => void;
}

const CLOCK: LineClock = {
  now: () => performance.now(),
  after: (milliseconds, act) => {
    setTimeout(act, milliseconds).unref();
  },
};

/** A command that takes less prints no line. */
const WAIT = 2_000;
/** The line changes at most this often, because each branch may have something to say. */
const PAUSE = 100;
const NARROW = 80;
const ERASE = '\r\u001B[2K';

/**
 * Whether a person watches: both streams are a terminal that can erase a line, and no job runs this. An empty value counts as not set.
 */
export function isWatched(
  stdout: Pick<Screen, 'isTTY'>,
  stderr: Pick<Screen, 'isTTY'>,
  env: NodeJS.ProcessEnv,
): boolean {
  return stdout.isTTY === true && stderr.isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';
}

export const NO_PROGRESS: ProgressLine = { say: () => undefined, erase: () => undefined };

export function openProgress(screen: Screen, clock: LineClock = CLOCK): ProgressLine {
  const start = clock.now();
  let said = '';
  let shown = '';
  let next = start + WAIT;
  let isWaiting = false;
  const show = () => {
    isWaiting = false;
    if (said === shown) return;
    // A line that wraps cannot be erased.
    screen.write(`${ERASE}${said.slice(0, (screen.columns ?? NARROW) - 1)}`);
    shown = said;
    next = clock.now() + PAUSE;
  };
  return {
    say(text) {
      said = text;
      const left = next - clock.now();
      if (left <= 0) show();
      else if (!isWaiting) {
        isWaiting = true;
        clock.after(left, show);
      }
    },
    erase() {
      if (shown !== '') screen.write(ERASE);
      said = '';
      shown = '';
    },
  };
}
