/**
 * Between the runs of a history and the stand-in: each run comes to its own door, where its requests wait until one is
 * passed on, and are recorded. So a run stops at its n-th request while anything else happens, or is killed there.
 */
import { createServer, type ServerResponse } from 'node:http';
import { z } from 'zod';

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly status: number;
  readonly answer: string;
  /** Which one it is of all that were passed on, whoever sent it. */
  readonly turn: number;
  /** GitHub's clock when it was served. It stands still where nothing happens. */
  readonly at: string;
}

export interface Door {
  /** What the run takes for GitHub. */
  readonly url: string;
  /** What was passed on, in order. */
  readonly exchanges: readonly Exchange[];
  /** Resolves once a request waits. */
  readonly arrival: () => Promise<void>;
  /** The first that waits is served, and its answer given. */
  readonly pass: () => Promise<Exchange>;
  /** Nothing passes any more: for the run it is as if its token had ended, for GitHub as if the run had. */
  readonly shut: () => void;
}

export interface House {
  readonly open: () => Door;
  readonly close: () => Promise<void>;
}

interface Caller {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly response: ServerResponse;
}

const REFUSED = { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' };

/**
 * @param around is called about each request on its way, to let a fault strike it
 * @param now GitHub's clock
 */
export async function openHouse(
  upstream: string,
  around: (door: Door, exchange: Pick<Exchange, 'method' | 'path'>, send: () => Promise<Response>) => Promise<Response>,
  now: () => string,
): Promise<House> {
  let turns = 0;
  const rooms: { readonly queue: Caller[]; readonly listeners: (() => void)[]; isShut: boolean }[] = [];
  const server = createServer((incoming, response) => {
    const [, index = '', path = '/'] = /^\/(\d+)(\/.*)$/.exec(incoming.url ?? '') ?? [];
    const room = rooms[Number(index)];
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const { authorization = '', accept = '' } = incoming.headers;
      const body = Buffer.concat(parts).toString('utf8');
      const caller = { method: incoming.method ?? 'GET', path, headers: { authorization, accept }, body, response };
      if (!room || room.isShut) return refuse(caller);
      room.queue.push(caller);
      for (const listener of room.listeners.splice(0)) listener();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  function open(): Door {
    const exchanges: Exchange[] = [];
    const room = { queue: [] as Caller[], listeners: [] as (() => void)[], isShut: false };
    const index = rooms.push(room) - 1;
    const door: Door = {
      url: `http://127.0.0.1:${port}/${index}`,
      exchanges,
      arrival: () =>
        room.queue.length > 0 ? Promise.resolve() : new Promise((resolve) => room.listeners.push(resolve)),
      async pass() {
        const caller = room.queue.shift();
        if (!caller) throw new Error('nobody waits at this door');
        const { method, path, headers, body, response } = caller;
        const isRead = method === 'GET' || method === 'HEAD';
        const answered = await around(door, { method, path }, () =>
          fetch(upstream + path, { method, headers, ...(isRead ? {} : { body }), redirect: 'manual' }),
        );
        const answer = await answered.text();
        turns += 1;
        const exchange = { method, path, body, status: answered.status, answer, turn: turns, at: now() };
        exchanges.push(exchange);
        const type = answered.headers.get('content-type') ?? 'application/json';
        response.writeHead(answered.status, { 'content-type': type }).end(answer);
        return exchange;
      },
      shut() {
        room.isShut = true;
        room.queue.splice(0).forEach(refuse);
      },
    };
    return door;
  }

  async function close(): Promise<void> {
    for (const room of rooms) {
      room.isShut = true;
      room.queue.splice(0).forEach(refuse);
    }
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
  return { open, close };
}

function refuse({ response }: Caller): void {
  response.writeHead(401, { 'content-type': 'application/json' }).end(JSON.stringify(REFUSED));
}

const statusShape = z.object({ state: z.string(), description: z.string() });

/** The status that a request posts; undefined: it posts none. */
export function statusIn({
  method,
  path,
  body,
}: Exchange): (z.infer<typeof statusShape> & { commit: string }) | undefined {
  const [, commit] = /\/statuses\/([0-9a-f]{40})$/.exec(path) ?? [];
  return method === 'POST' && commit !== undefined ? { ...statusShape.parse(JSON.parse(body)), commit } : undefined;
}

/** All but a query: something that GitHub shall do. */
export function isWrite({ method, path }: Pick<Exchange, 'method' | 'path'>): boolean {
  return method !== 'GET' && !path.endsWith('/graphql');
}
