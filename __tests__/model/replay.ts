/** What a run had read when it wrote: the answers that it was given, given once more to the same reading. */
import { askUntilKnown } from '../../src/commands/ask.js';
import type { Snapshot } from '../../src/core/facts/snapshot.js';
import { Failure } from '../../src/core/failure.js';
import { type Reconciliation, reconcile } from '../../src/core/statuses/reconcile.js';
import { createClient } from '../../src/shell/github/client.js';
import type { ReadOptions } from '../../src/shell/github/first-query.js';
import { githubSource } from '../../src/shell/github/source.js';
import { quickClock } from '../shell/github/source-runs.js';
import type { Exchange } from './door.js';

export interface Pass {
  /** What the reading was enough for. */
  readonly parts: 'all' | 'quick';
  readonly snapshot: Snapshot;
  readonly result: Reconciliation;
}

/** Only the first request of a reading asks for the name of the repository. */
export function beginsReading({ path, body }: Exchange): boolean {
  return path.endsWith('/graphql') && body.includes('nameWithOwner');
}

const NEVER_ASKED = 'the run never asked';

/**
 * A run writes what it knows before it asks what only the slow checks of plans need: not every reading has these answers.
 *
 * @param exchanges from the one that begins the reading on
 */
export async function replay(exchanges: readonly Exchange[], name: string, beginning: ReadOptions): Promise<Pass> {
  const left = [...exchanges];
  const [owner = '', repo = ''] = name.split('/');
  const apiUrl = 'http://github.invalid';
  const client = createClient({
    token: 'none',
    apiUrl,
    budget: 10_000,
    clock: quickClock(),
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const [method, path, body] = [init?.method ?? 'GET', url.slice(apiUrl.length), String(init?.body ?? '')];
      const index = left.findIndex((each) => each.method === method && each.path === path && each.body === body);
      const [found] = index < 0 ? [] : left.splice(index, 1);
      if (!found) throw new Error(`${NEVER_ASKED} ${method} ${path} ${body}`);
      return new Response(found.answer, { status: found.status, headers: { 'content-type': 'application/json' } });
    },
  });
  const source = githubSource({ client, owner, repo, mayBeClosed: true, ...beginning });
  const quick = await askUntilKnown(source, (snapshot) => reconcile(snapshot, 'quick'));
  try {
    const all = await askUntilKnown({ ...source, start: async () => quick.snapshot }, (each) => reconcile(each));
    return { ...all, parts: 'all' };
  } catch (error) {
    if (!(error instanceof Failure && error.message.includes(NEVER_ASKED))) throw error;
    return { ...quick, parts: 'quick' };
  }
}
