// One request on its way through the stand-in, and the answer to it.

import type { World } from './github-state.js';
import { Refusal } from './github-state.js';
import type { Repository } from './state.js';
import { repositoryNamed } from './state.js';

export type Level = 'read' | 'write';
/** Names as in a workflow's `permissions`: `contents`, `pull_requests`, `statuses`, `issues`, `actions`, `metadata`. */
export type Permissions = Readonly<Record<string, Level>>;
export interface Viewer {
  readonly token: string;
  /** As REST writes it (`github-actions[bot]`). */
  readonly login: string;
  readonly permissions: Permissions | 'all';
  /** An installation token (of a job): `GET /user` is refused. */
  readonly app: boolean;
  readonly limit: number;
  used: number;
}
/** What a fault does to pages. */
export interface PageFault {
  /** Entries that every page but the first is shifted by, as when entries left (positive) or came (negative) between two requests. */
  readonly drift: number;
  readonly endless: boolean;
  readonly noLink: boolean;
}
export interface Call {
  readonly world: World;
  readonly viewer: Viewer;
  readonly origin: string;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly page: PageFault;
  readonly treeLimit: number;
}
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface Route {
  /** `GET /repos/:owner/:repo`; a last parameter with `*` takes slashes as well. */
  readonly name: string;
  /** One of these is enough. */
  readonly needs: readonly Permissions[];
  readonly serve: (call: Call) => Answer;
}

export const notFound = () => new Refusal(404, 'Not Found');

export function target(call: Call): Repository {
  const found = repositoryNamed(call.world.state, call.params['owner'] ?? '', call.params['repo'] ?? '');
  if (found === undefined) throw notFound();
  return found;
}

export function allowed(viewer: Viewer, needs: readonly Permissions[]): boolean {
  const { permissions } = viewer;
  if (permissions === 'all' || needs.length === 0) return true;
  return needs.some((need) =>
    Object.entries(need).every(
      ([name, level]) => name === 'metadata' || permissions[name] === level || permissions[name] === 'write',
    ),
  );
}

export const written = (needs: readonly Permissions[]): string =>
  needs
    .map((need) =>
      Object.entries(need)
        .map(([name, level]) => `${name}=${level}`)
        .join(','),
    )
    .join('; ');

export function text(call: Call, key: string): string | undefined {
  const value = call.body[key];
  return typeof value === 'string' ? value : undefined;
}

/** One page of a list with GitHub's `Link` header. `per_page` is 30 by default and 100 at most. */
export function paged<T>(
  call: Call,
  list: readonly T[],
  view: (entry: T) => unknown,
  wrap: (page: unknown[]) => unknown = (page) => page,
): Answer {
  const { searchParams } = call.url;
  const size = Math.min(100, Math.max(1, Number(searchParams.get('per_page') ?? 30) || 30));
  const asked = Math.max(1, Number(searchParams.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const page = call.page.endless ? ((asked - 1) % last) + 1 : asked;
  const start = Math.max(0, (page - 1) * size + (page > 1 ? call.page.drift : 0));
  const body = wrap(list.slice(start, start + size).map(view));
  const link = (number: number, rel: string) => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links: string[] = [];
  if (asked > 1) links.push(link(asked - 1, 'prev'));
  if (asked < last || call.page.endless) links.push(link(asked + 1, 'next'));
  if (asked < last) links.push(link(last, 'last'));
  if (asked > 1) links.push(link(1, 'first'));
  return { status: 200, body, headers: links.length === 0 || call.page.noLink ? {} : { link: links.join(', ') } };
}
