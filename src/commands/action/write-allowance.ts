/**
 * How many issues, comments and links one run may write. GitHub limits content to 80 writes a minute and 500 an hour, and
 * wants a second between two of them:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
import type { Client } from '../../shell/github/client.js';

/** In one run, which then takes about four minutes. */
const MOST_WRITES = 150;
/** In one hour. The rest of GitHub's limit is for other workflows. */
const MOST_AN_HOUR = 400;
const PAUSE = 1_000;
/** The client gives up after five minutes, and the record has to be stored before. */
const MOST_TIME = 4 * 60_000;
/** Requests that one write and the record may still need. */
const RESERVED_REQUESTS = 20;

export interface AllowanceOptions {
  readonly client: Pick<Client, 'left'>;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** The writes of earlier runs in the last hour. */
  readonly before: number;
}

export interface WriteAllowance {
  readonly mayWrite: () => Promise<true | string>;
  readonly writes: () => number;
  readonly now: () => number;
}

export function writeAllowance({ client, now, pause, before }: AllowanceOptions): WriteAllowance {
  const start = now();
  let writes = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    async mayWrite() {
      if (writes >= MOST_WRITES) return `This run wrote ${MOST_WRITES} times, which is the most for one run.`;
      if (writes >= MOST_AN_HOUR - before) return `The runs of the last hour wrote ${MOST_AN_HOUR} times.`;
      if (client.left() <= RESERVED_REQUESTS) return 'The input "request-budget" is nearly used up.';
      if (now() - start > MOST_TIME) return 'The time of this run is nearly over.';
      // A clock that was set back must not make it longer.
      const wait = Math.min(PAUSE, last + PAUSE - now());
      if (wait > 0) await pause(wait);
      last = now();
      writes += 1;
      return true;
    },
    writes: () => writes,
    now,
  };
}
