/**
 * The stand-in without its HTTP: the same routes on the same state, a thousand times as often. Requests are not held to
 * the contract here; the stories over HTTP send the same ones.
 */
import type { Call, Route, Viewer } from '../github/call.js';
import { Refusal, type World } from '../github/github-state.js';
import { accountRoutes } from '../github/rest/account.js';
import { gitRoutes } from '../github/rest/git.js';
import { issueRoutes } from '../github/rest/issues.js';

export interface Sent {
  readonly method: string;
  /** `POST /repos/:owner/:repo/issues`. */
  readonly route: string;
  readonly path: string;
}

const routes = [...gitRoutes, ...issueRoutes, ...accountRoutes].map((route) => {
  const [method, path = ''] = route.name.split(' ');
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const source = path.replace(/\/:\w+\*/g, '(?:/(.*))?').replace(/:\w+/g, '([^/]+)');
  return { route, method, names, regex: new RegExp(`^${source}$`) };
});

const viewer: Viewer = {
  token: 'ghs_0',
  login: 'github-actions[bot]',
  permissions: 'all',
  app: true,
  limit: Number.POSITIVE_INFINITY,
  used: 0,
};

/** @param around sees every request, and lets it through by calling `serve`, or does not */
export function fetchIn(
  world: World,
  around: (sent: Sent, serve: () => Response) => Promise<Response>,
): typeof globalThis.fetch {
  return async (input, init) => {
    const url = new URL(String(input));
    const method = init?.method ?? 'GET';
    if (url.pathname === '/graphql') return json(200, { data: { viewer: { login: viewer.login } } });
    const [route, params] = find(method, url.pathname);
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {};
    const page = { drift: 0, endless: false, noLink: false };
    const call: Call = { world, viewer, origin: url.origin, url, params, body, page, treeLimit: 1 };
    return around({ method, route: route.name, path: url.pathname }, () => served(route, call));
  };
}

function find(method: string, path: string): [Route, Record<string, string>] {
  for (const { route, method: wanted, names, regex } of routes) {
    const match = method === wanted ? regex.exec(path) : null;
    if (match === null) continue;
    const values = match.slice(1).map((value) => decodeURIComponent(value ?? ''));
    return [route, Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))];
  }
  throw new Error(`"${method} ${path}" is not served`);
}

function served(route: Route, call: Call): Response {
  try {
    const { status, body } = route.serve(call);
    return json(status, body);
  } catch (error) {
    if (error instanceof Refusal) return json(error.status, { message: error.message, errors: error.errors });
    throw error;
  }
}

function json(status: number, body: unknown): Response {
  return status === 204
    ? new Response(null, { status })
    : new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
