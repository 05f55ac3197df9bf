// The HTTP side: finds the route, knows the token, lets faults strike, validates both directions.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Call, PageFault, Route, Viewer } from './call.js';
import { allowed, written } from './call.js';
import { answerProblems, requestProblems } from './contract.js';
import type { Fault, Request } from './faults.js';
import { type createFaults, replaces } from './faults.js';
import type { World } from './github-state.js';
import { Refusal } from './github-state.js';
import { operationName, runQuery } from './graphql/run.js';
import { accountRoutes, resetAt } from './rest/account.js';
import { gitRoutes } from './rest/git.js';
import { issueRoutes } from './rest/issues.js';
import { pullRoutes } from './rest/pulls.js';
import { repositoryRoutes } from './rest/repository.js';
import { statusRoutes } from './rest/statuses.js';

const ROUTES: readonly Route[] = [
  ...statusRoutes,
  ...pullRoutes,
  ...gitRoutes,
  ...issueRoutes,
  ...accountRoutes,
  ...repositoryRoutes,
];

interface Matched {
  readonly route: Route;
  readonly params: Record<string, string>;
}

const patterns = ROUTES.map((route) => {
  const [method, path = ''] = route.name.split(' ');
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const source = path.replace(/\/:\w+\*/g, '(?:/(.*))?').replace(/:\w+/g, '([^/]+)');
  return { route, method, names, regex: new RegExp(`^${source}$`) };
});

function findRoute(method: string, path: string): Matched | undefined {
  for (const { route, method: wanted, names, regex } of patterns) {
    const match = method === wanted ? regex.exec(path) : null;
    if (match === null) continue;
    const values = match.slice(1).map((value) => decodeURIComponent(value ?? ''));
    return { route, params: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) };
  }
  return undefined;
}

/** What the server needs of the story: the world, the tokens, where to write down what it saw. */
export interface Host {
  readonly world: World;
  readonly tokens: Map<string, Viewer>;
  readonly requests: Request[];
  readonly violations: string[];
  readonly faults: ReturnType<typeof createFaults>;
  treeLimit: number;
}

export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function serve(host: Host): Promise<Running> {
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    handle(host, incoming, response).catch((error: unknown) => {
      host.violations.push(
        `the stand-in failed at ${incoming.method} ${incoming.url}: ${error instanceof Error ? error.stack : String(error)}`,
      );
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  // The default of 5 s ends connections that a busy test is about to use again.
  server.keepAliveTimeout = 60_000;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function handle(host: Host, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const sent = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
  // GitHub Enterprise Server has its interfaces below /api: the same state answers there.
  const prefix = sent.pathname.startsWith('/api/v3') ? '/api/v3' : '';
  const path = sent.pathname === '/api/graphql' ? '/graphql' : sent.pathname.slice(prefix.length);
  const method = incoming.method ?? 'GET';
  const matched = findRoute(method, path);
  const graphql = method === 'POST' && path === '/graphql';
  let body: unknown;
  let broken = false;
  try {
    body = text === '' ? undefined : JSON.parse(text);
  } catch {
    broken = true;
  }
  const json: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {};
  const viewer = viewerOf(host, incoming);
  const request: Request = {
    method,
    path: sent.pathname + sent.search,
    route: graphql ? 'POST /graphql' : (matched?.route.name ?? `${method} ${path}`),
    query: sent.searchParams,
    body,
    ...(graphql ? graphqlFacts(json) : {}),
    ...(viewer === undefined ? {} : { login: viewer.login }),
    status: 0,
  };
  host.requests.push(request);

  const fault = host.faults.strike(request);
  await fault.before?.(request);
  if (fault.delay !== undefined) await sleep(fault.delay, undefined, { ref: false });

  const page: PageFault = { drift: fault.drift ?? 0, endless: fault.endless === true, noLink: fault.noLink === true };
  const world: World = fault.stale === undefined ? host.world : { ...host.world, state: structuredClone(fault.stale) };
  let answer: Answer = { status: 200 };
  if (!replaces(fault) || fault.applied === true) {
    if (broken) answer = { status: 400, body: { message: 'Problems parsing JSON' } };
    else if (viewer === undefined)
      answer = {
        status: 401,
        body: {
          message: incoming.headers.authorization === undefined ? 'Requires authentication' : 'Bad credentials',
          documentation_url: DOCS,
          status: '401',
        },
      };
    else if (viewer.used >= viewer.limit && path !== '/rate_limit') answer = exhausted(viewer);
    else {
      if (path !== '/rate_limit') viewer.used += 1;
      if (graphql) answer = answerGraphql(host, { world, viewer, page }, json);
      else if (matched === undefined) {
        host.violations.push(`"${method} ${path}" is not served. add a route to __tests__/github/rest`);
        answer = { status: 404, body: { message: 'Not Found', documentation_url: DOCS, status: '404' } };
      } else {
        const call: Call = {
          world,
          viewer,
          origin: `${sent.origin}${prefix}`,
          url: sent,
          params: matched.params,
          body: json,
          page,
          treeLimit: host.treeLimit,
        };
        answer = answerRest(host, matched.route, call, body);
      }
    }
  }
  send(host, request, response, viewer, answer, fault);
}

const DOCS = 'https://docs.github.com/rest';

function viewerOf(host: Host, incoming: IncomingMessage): Viewer | undefined {
  const token = /^(?:bearer|token) (.+)$/i.exec(incoming.headers.authorization ?? '')?.[1];
  return token === undefined ? undefined : host.tokens.get(token);
}

function graphqlFacts(json: Readonly<Record<string, unknown>>): Pick<Request, 'operation' | 'variables'> {
  const operation = operationName(
    String(json['query'] ?? ''),
    typeof json['operationName'] === 'string' ? json['operationName'] : undefined,
  );
  return { ...(operation === undefined ? {} : { operation }), variables: variablesOf(json) };
}

function variablesOf(json: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const given = json['variables'];
  return typeof given === 'object' && given !== null ? { ...given } : {};
}

const exhausted = (viewer: Viewer): Answer => ({
  status: 403,
  body: { message: `API rate limit exceeded for ${viewer.login}.`, documentation_url: DOCS, status: '403' },
});

function answerGraphql(
  host: Host,
  call: Parameters<typeof runQuery>[0],
  json: Readonly<Record<string, unknown>>,
): Answer {
  const operation = typeof json['operationName'] === 'string' ? json['operationName'] : undefined;
  const { body, violations } = runQuery(call, String(json['query'] ?? ''), variablesOf(json), operation);
  host.violations.push(...violations);
  return { status: 200, body };
}

function answerRest(host: Host, route: Route, call: Call, body: unknown): Answer {
  const wrong = requestProblems(route.name, call.url.searchParams, body);
  host.violations.push(...wrong.map((problem) => `${route.name}: ${problem}`));
  const headers = { 'x-accepted-github-permissions': written(route.needs) };
  const refused = (status: number, message: string, errors: readonly unknown[] = []): Answer => ({
    status,
    headers,
    body: { message, ...(errors.length === 0 ? {} : { errors }), documentation_url: DOCS, status: String(status) },
  });
  if (!allowed(call.viewer, route.needs)) return refused(403, 'Resource not accessible by integration');
  if (wrong.some((problem) => problem.startsWith('body'))) return refused(422, 'Invalid request.');
  try {
    const answer = route.serve(call);
    const problems = answerProblems(route.name, answer.status, asSent(answer.body));
    host.violations.push(...problems.map((problem) => `${route.name}: ${problem}`));
    return { ...answer, headers: { ...headers, ...answer.headers } };
  } catch (error) {
    if (error instanceof Refusal) {
      const answer = refused(error.status, error.message, error.errors);
      return { ...answer, headers: { ...headers, ...error.headers } };
    }
    throw error;
  }
}

/** What the client will see: without the keys that JSON leaves out. */
const asSent = (body: unknown): unknown => (body === undefined ? undefined : JSON.parse(JSON.stringify(body)));

function send(
  host: Host,
  request: Request,
  response: ServerResponse,
  viewer: Viewer | undefined,
  answer: Answer,
  fault: Fault,
): void {
  if (fault.hang === true) return;
  if (fault.drop === true) {
    response.socket?.destroy();
    return;
  }
  let { body } = answer;
  let status = answer.status;
  if (replaces(fault)) {
    status = fault.status ?? (fault.html === undefined ? 200 : 502);
    body =
      fault.body ??
      (fault.empty === true
        ? undefined
        : { message: `the stand-in was told to answer ${status}`, documentation_url: DOCS });
  }
  if (fault.dataNull === true) body = { data: null };
  if (fault.errors !== undefined) body = { ...(typeof body === 'object' ? body : {}), errors: fault.errors };
  if (fault.rewrite !== undefined) body = fault.rewrite(asSent(body) as never);
  let text = body === undefined ? '' : typeof body === 'string' && replaces(fault) ? body : JSON.stringify(body);
  if (fault.html !== undefined) text = fault.html;
  if (fault.truncate === true) text = text.slice(0, Math.floor(text.length / 2));
  const rate = viewer === undefined ? {} : rateHeaders(viewer);
  request.status = status;
  response.writeHead(status, {
    'content-type': fault.html === undefined ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'x-github-request-id': `STAND:${host.requests.length}`,
    ...rate,
    ...answer.headers,
    ...fault.headers,
    ...(status === 204 ? {} : { 'content-length': String(Buffer.byteLength(text)) }),
  });
  response.end(status === 204 ? undefined : text);
}

function rateHeaders({ limit, used }: Viewer): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(Math.min(limit, used)),
    'x-ratelimit-reset': String(resetAt()),
    'x-ratelimit-resource': 'core',
  };
}
