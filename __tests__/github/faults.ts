// What can go wrong between a client and GitHub, which a test sets in one line each.
import type { State } from './state.js';

/** One request, as the log keeps it. */
export interface Request {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  /** `GET /repos/:owner/:repo/pulls`, `POST /graphql`, or the path where nothing serves it. */
  readonly route: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Name of the GraphQL operation. */
  readonly operation?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly login?: string;
  /** 0 while unanswered, and for ever when the connection was dropped. */
  status: number;
}

export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  /** An error page where JSON is expected (status 502 unless given). */
  readonly html?: string;
  /** Cuts the answer's text in half. */
  readonly truncate?: true;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** Never answers. */
  readonly hang?: true;
  /** Closes the connection without an answer. */
  readonly drop?: true;
  /** The write happens, then the rest of the fault answers. Without it nothing happens when a fault has a status, body, `hang` or `drop`. */
  readonly applied?: true;
  /** Answers from an earlier moment, see `github.moment()`. */
  readonly stale?: State;
  /** Shifts every page but the first by so many entries: 1 loses one, -1 repeats one. */
  readonly drift?: number;
  /** 200 without a byte. */
  readonly empty?: true;
  /** Leaves out the `Link` header. */
  readonly noLink?: true;
  /** There is always a next page. */
  readonly endless?: true;
  /** GraphQL errors beside the data. */
  readonly errors?: readonly unknown[];
  /** GraphQL `data: null`. */
  readonly dataNull?: true;
  /** Changes the parsed JSON of the answer. */
  readonly rewrite?: (json: never) => unknown;
  /** Runs before the request is served: the state can be moved here. */
  readonly before?: (request: Request) => void | Promise<void>;
}

/** A route's name, `*` for every request, the name of a GraphQL operation, or a predicate. */
export type Match = string | ((request: Request) => boolean);

export interface When {
  /** The first matching request that is hit, from 1. */
  readonly nth?: number;
  /** How many are hit from there: 1 unless given; `Infinity` for all. */
  readonly count?: number;
}

/** A fault that was set. `hits` is how often it struck. */
export interface SetFault {
  readonly hits: () => number;
  readonly remove: () => void;
}

/** Parameter names do not matter: `/repos/:o/:r/pulls/:n` is `/repos/:owner/:repo/pulls/:pull_number`. */
const bare = (route: string): string => route.replace(/:\w+\*?/g, ':');

export const matches = (match: Match, request: Request): boolean =>
  typeof match === 'function'
    ? match(request)
    : match === '*' || bare(match) === bare(request.route) || match === request.operation;

export function createFaults() {
  const all = new Set<{
    readonly match: Match;
    readonly fault: Fault;
    readonly from: number;
    readonly to: number;
    seen: number;
    hits: number;
  }>();

  function set(match: Match, fault: Fault, when: When = {}): SetFault {
    const from = when.nth ?? 1;
    const entry = { match, fault, from, to: from + (when.count ?? 1), seen: 0, hits: 0 };
    all.add(entry);
    return { hits: () => entry.hits, remove: () => void all.delete(entry) };
  }

  /** The faults that strike this request, as one. */
  function strike(request: Request): Fault {
    let result: Fault = {};
    for (const entry of all) {
      if (!matches(entry.match, request)) continue;
      entry.seen += 1;
      if (entry.seen < entry.from || entry.seen >= entry.to) continue;
      entry.hits += 1;
      result = { ...result, ...entry.fault };
    }
    return result;
  }

  return { set, strike, clear: () => all.clear() };
}

/** Whether the fault gives the answer: then the request must not reach the state, unless it is `applied`. */
export const replaces = (fault: Fault): boolean =>
  fault.status !== undefined ||
  fault.body !== undefined ||
  fault.html !== undefined ||
  fault.hang === true ||
  fault.drop === true ||
  fault.empty === true;
