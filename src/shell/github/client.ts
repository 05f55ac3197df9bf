/** The only way to GitHub. Every request is counted, limited in time and checked. Reads are tried again. */
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import { actionOf, type GraphqlRules, graphqlActionOf, type Raw, type ResponseAction, type Sent } from './response.js';

export interface ClientOptions {
  readonly token: string;
  /** The default is `GITHUB_API_URL`, which the runner sets, or github.com. */
  readonly apiUrl?: string;
  /** The most requests of the whole run, including retries. */
  readonly budget?: number;
  /** The time for the whole run, in milliseconds. */
  readonly deadline?: number;
  /** The time for one request, in milliseconds. */
  readonly timeout?: number;
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Clock;
}

/** A clock in milliseconds that never goes back, and a way to wait. Tests replace it. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Between 0 and 1. */
  readonly random: () => number;
}

export type Parameters = Readonly<Record<string, unknown>>;

export interface Client {
  /**
   * @param route with placeholders, `GET /repos/{owner}/{repo}/pulls/{pull_number}`
   * @throws Failure `permission`, `not-found`, `refused` (any other 3xx or 4xx), `rate-limit`, `unreachable`,
   * `deadline`, `budget`, `shape`
   */
  rest<T>(route: string, parameters: Parameters, shape: z.ZodType<T>, rules?: RestRules): Promise<T>;
  /**
   * Only for queries, because they may be tried again.
   * @throws Failure like `rest`, and `unsupported` if the server lacks a field, `too-large`
   */
  graphql<T>(query: string, variables: Parameters, shape: z.ZodType<T>, rules?: GraphqlCall): Promise<T>;
  /** The number of requests so far. */
  used(): number;
  /** The number of requests that the budget still allows. */
  left(): number;
}

export interface RestRules {
  /** A write that may be tried again like a read, because to do it twice has the same effect. */
  readonly isRepeatable?: boolean;
}

export interface GraphqlCall extends Partial<GraphqlRules> {
  /** The most attempts. */
  readonly attempts?: number;
}

/** A repository and its client. */
export interface Repo {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
}

/** The same client for work that may stop early. It leaves a part of the budget to later work. */
export function withReserve(client: Client, reserve: number): Client {
  const spend = () => {
    if (client.left() > reserve) return;
    throw new Failure(
      'budget',
      'The remaining request budget is reserved for posting statuses.',
      'Raise the input "request-budget".',
    );
  };
  return {
    ...client,
    async rest(...call) {
      spend();
      return client.rest(...call);
    },
    async graphql(...call) {
      spend();
      return client.graphql(...call);
    },
  };
}

const ATTEMPTS = 4;
const HOPS = 3;

const realClock: Clock = {
  now: () => performance.now(),
  sleep: async (milliseconds) => {
    await delay(milliseconds);
  },
  random: Math.random,
};

export function createClient(options: ClientOptions): Client {
  const { token, budget = 500, deadline = 5 * 60_000, timeout = 30_000, clock = realClock } = options;
  const apiUrl = (options.apiUrl ?? process.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    log: silent,
    ...(options.fetch && { request: { fetch: options.fetch } }),
  });
  const end = clock.now() + deadline;
  let used = 0;

  async function once(sent: Sent, route: string, parameters: Parameters): Promise<Raw> {
    let [target, rest] = [route, parameters];
    for (let hop = 0; ; hop++) {
      if (used >= budget) {
        throw new Failure(
          'budget',
          `The budget of ${budget} requests was used up before "${sent.what}".`,
          'Raise the input "request-budget", or merge some item pull requests.',
        );
      }
      used++;
      const left = Math.max(1, Math.ceil(Math.min(timeout, end - clock.now())));
      const raw = await answer(
        octokit.request(target, {
          ...rest,
          request: { signal: AbortSignal.timeout(left), redirect: 'manual' },
        }),
      );
      if (raw.kind === 'broken' || ![301, 302, 307, 308].includes(raw.status) || hop === HOPS) {
        return raw;
      }
      const method = route.split(' ')[0] ?? 'GET';
      const to = addressOn(raw.headers['location'], apiUrl);
      if (!to || (method !== 'GET' && raw.status < 307)) {
        const failure = `GitHub redirects "${sent.what}" (${raw.status}) to another host, or without an address.`;
        throw new Failure('refused', failure, 'Check the name of the repository, and GITHUB_API_URL.');
      }
      // The new address has the answer. Only a request with a body has to be sent again.
      [target, rest] = [`${method} ${to}`, method === 'GET' ? {} : parameters];
    }
  }

  async function send(
    sent: Sent,
    route: string,
    parameters: Parameters,
    attempts: number,
    meaning: (raw: Raw) => ResponseAction,
  ): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      if (clock.now() >= end) {
        throw late(sent, deadline);
      }
      const raw = await once(sent, route, parameters);
      const action = meaning(raw);
      if (action.kind === 'use') {
        return raw.kind === 'answer' ? raw.data : undefined;
      }
      if (action.kind === 'fail' || attempt === attempts) {
        throw action.failure;
      }
      const pause = action.wait ?? 1000 * 2 ** (attempt - 1);
      const wait = pause + clock.random() * 500;
      if (clock.now() + wait >= end) {
        throw action.wait === undefined && clock.now() >= end ? late(sent, deadline) : action.failure;
      }
      await clock.sleep(wait);
    }
  }

  return {
    async rest(route, parameters, shape, { isRepeatable = false } = {}) {
      const isRead = /^(GET|HEAD) /.test(route);
      const what = route.replaceAll(/\{(\w+)\}/g, (_, key: string) => String(parameters[key] ?? ''));
      const sent = { what, needs: permissionOf(route, isRead) };
      const data = await guarded(token, () =>
        send(sent, route, parameters, isRead || isRepeatable ? ATTEMPTS : 1, (raw) => actionOf(sent, raw, isRead)),
      );
      return checked(what, shape, data);
    },
    async graphql(query, variables, shape, { attempts = ATTEMPTS, ...rules } = {}) {
      const sent = { what: 'POST /graphql', needs: 'contents: read' };
      const all: GraphqlRules = { needs: () => sent.needs, mayMiss: () => false, mayBeDenied: () => false, ...rules };
      const url = `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
      const data = await guarded(token, () =>
        send(sent, `POST ${url}`, { query, variables }, attempts, (raw) => graphqlActionOf(sent, raw, all)),
      );
      return checked('graphql', z.object({ data: shape }), data).data;
    },
    used: () => used,
    left: () => budget - used,
  };
}

/**
 * @param what names the answer in messages: a route, or the field of a query
 * @throws Failure `shape`
 */
export function checked<T>(what: string, shape: z.ZodType<T>, data: unknown): T {
  const parsed = shape.safeParse(data);
  if (parsed.success) {
    return parsed.data;
  }
  const problem = parsed.error.issues[0];
  throw new Failure(
    'shape',
    `GitHub's answer to "${what}" is not as documented: ${problem?.path.join('.') || 'all of it'}: ${problem?.message}.`,
    'Run it again. If the problem persists, report it with the version of the server.',
  );
}

/** Octokit throws for every status from 400 on, and if there is no answer. Here both are ordinary results. */
async function answer(request: Promise<{ status: number; headers: object; data: unknown }>): Promise<Raw> {
  try {
    const { status, headers, data } = await request;
    return { kind: 'answer', status, headers: { ...headers }, data };
  } catch (error) {
    const parsed = thrown.safeParse(error);
    return parsed.success
      ? { kind: 'answer', ...parsed.data.response }
      : { kind: 'broken', message: error instanceof Error ? error.message : 'no answer' };
  }
}

const thrown = z.object({
  response: z.object({
    status: z.number(),
    headers: z.record(z.string(), z.union([z.string(), z.number(), z.undefined()])),
    data: z.unknown(),
  }),
});

/** The address, if it is on the same host. */
function addressOn(location: string | number | undefined, apiUrl: string): string | undefined {
  if (location === undefined || !URL.canParse(String(location), `${apiUrl}/`)) {
    return undefined;
  }
  const to = new URL(String(location), `${apiUrl}/`);
  return to.origin === new URL(apiUrl).origin ? to.href : undefined;
}

function permissionOf(route: string, isRead: boolean): string {
  const level = isRead ? 'read' : 'write';
  const part = /\/(pulls|statuses|issues|labels|actions)\b/.exec(route)?.[1] ?? 'contents';
  return `${part === 'pulls' ? 'pull-requests' : part === 'labels' ? 'issues' : part}: ${level}`;
}

function late(sent: Sent, deadline: number): Failure {
  const minutes = Math.round(deadline / 6000) / 10;
  const message = `GitHub did not answer all requests within ${minutes} minutes. The last one was "${sent.what}".`;
  return new Failure('deadline', message, 'Run it again.');
}

/** A server or a proxy may repeat in its answer what it was sent. */
async function guarded<T>(token: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure && token && (error.message + error.hint).includes(token)) {
      throw new Failure(error.code, error.message.replaceAll(token, '***'), error.hint.replaceAll(token, '***'));
    }
    throw error;
  }
}
