/**
 * Reading as plain steps. A reading says what it wants to know next and is told; many run side by side in rounds, so that
 * what they want at one time goes out as few requests, whatever each of them is doing.
 */
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import { type Client, checked } from './client.js';
import { fragmentsOf } from './fragments.js';

export type Ask =
  | {
      readonly kind: 'graphql';
      /** One field of the repository with its selection, without an alias. */
      readonly field: string;
      /** Share of a request, of 100. */
      readonly cost: number;
      readonly needs: 'contents: read' | 'pull-requests: read';
      /** A field beside the repository, not below it. */
      readonly isRoot?: true;
      /** The rest is asked without it where the query fails with it. */
      readonly isOptional?: true;
    }
  | { readonly kind: 'rest'; readonly route: string; readonly parameters: Readonly<Record<string, string | number>> };

type Graphql = Ask & { kind: 'graphql' };

export type Reading<T> = Generator<readonly Ask[], T, readonly unknown[]>;

/** Of a pull request. */
export function* pulls<T>(field: string, shape: z.ZodType<T>, cost = 1): Reading<T> {
  return yield* one({ kind: 'graphql', field, cost, needs: 'pull-requests: read' }, field, shape);
}

/** Of commits, trees, branches. */
export function* contents<T>(field: string, shape: z.ZodType<T>, cost = 1): Reading<T> {
  return yield* one({ kind: 'graphql', field, cost, needs: 'contents: read' }, field, shape);
}

/** Beside the repository: who we are. */
export function* account<T>(field: string, shape: z.ZodType<T>): Reading<T> {
  return yield* one({ kind: 'graphql', field, cost: 0, needs: 'contents: read', isRoot: true }, field, shape);
}

/** What can be done without: null where a server refuses it, or has something else there. */
export function* optional<T>(field: string, shape: z.ZodType<T>, cost: number, isRoot = false): Reading<T | null> {
  const ask: Ask = { kind: 'graphql', field, cost, needs: 'contents: read', isOptional: true };
  const [answer] = yield [isRoot ? { ...ask, isRoot } : ask];
  return shape.safeParse(answer).data ?? null;
}

/** @param route below the repository: `GET /pulls/{pull_number}/files`. Throws Failure `not-found` and `refused` into the reading. */
export function* rest<T>(
  route: string,
  parameters: Readonly<Record<string, string | number>>,
  shape: z.ZodType<T>,
): Reading<T> {
  return yield* one({ kind: 'rest', route, parameters }, route, shape);
}

function* one<T>(ask: Ask, what: string, shape: z.ZodType<T>): Reading<T> {
  const [answer] = yield [ask];
  if (answer instanceof Failure) {
    throw answer;
  }
  return checked(what.split(/[{\n]/)[0]?.trim() || what, shape, answer);
}

/** Side by side: each round asks what all of them want. */
export function* all<T>(readings: readonly Reading<T>[]): Reading<T[]> {
  const results: T[] = [];
  let running = readings.map((reading, index) => ({ reading, index, step: reading.next() }));
  for (;;) {
    const waiting = [];
    for (const { reading, index, step } of running) {
      if (step.done) {
        results[index] = step.value;
      } else {
        waiting.push({ reading, index, asks: step.value });
      }
    }
    if (waiting.length === 0) {
      return results;
    }
    const answers = yield waiting.flatMap(({ asks }) => asks);
    let at = 0;
    running = waiting.map(({ reading, index, asks }) => {
      const step = reading.next(answers.slice(at, at + asks.length));
      at += asks.length;
      return { reading, index, step };
    });
  }
}

/** Side by side, of different kinds. */
export function* together<T extends readonly unknown[]>(
  ...readings: { readonly [K in keyof T]: Reading<T[K]> }
): Reading<T> {
  // The language has no way to say that a mapped tuple keeps its places.
  return (yield* all<unknown>(readings)) as unknown as T;
}

/** Nothing to ask: where a reading is optional. */
export function* nothing(): Reading<null> {
  yield* [];
  return null;
}

export interface Place {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
}

export async function perform<T>(place: Place, reading: Reading<T>): Promise<T> {
  for (let step = reading.next(); ; ) {
    if (step.done) {
      return step.value;
    }
    step = reading.next(await answered(place, step.value));
  }
}

/**
 * Most of one request, in shares (`Ask.cost`): bounds what GitHub has to do within its ten seconds. The claims of 50 items
 * and their integration are 102 shares.
 */
const FULL = 120;
/** REST requests at a time. */
const ABREAST = 4;

async function answered(place: Place, asks: readonly Ask[]): Promise<unknown[]> {
  // Equal fields are one question: 50 merged pull requests may have the same commit before them.
  const fields = new Map<string, Graphql>();
  const rests: (Ask & { kind: 'rest' })[] = [];
  for (const ask of asks) {
    if (ask.kind === 'rest') {
      rests.push(ask);
    } else {
      const known = fields.get(ask.field);
      // Whoever needs it goes before whoever does not.
      if (!known || known.isOptional) fields.set(ask.field, ask);
    }
  }
  const told = new Map<string | Ask, unknown>();
  for (const batch of batches([...fields.values()], FULL)) {
    const values = await queryOrLess(place, batch);
    batch.forEach(({ field }, index) => {
      told.set(field, values[index]);
    });
  }
  for (let at = 0; at < rests.length; at += ABREAST) {
    const some = rests.slice(at, at + ABREAST);
    const values = await Promise.all(some.map((ask) => call(place, ask)));
    some.forEach((ask, index) => {
      told.set(ask, values[index]);
    });
  }
  return asks.map((ask) => told.get(ask.kind === 'graphql' ? ask.field : ask));
}

function batches(asks: readonly Graphql[], full: number): Graphql[][] {
  const found: Graphql[][] = [];
  let room = 0;
  for (const ask of asks) {
    if (found.length === 0 || ask.cost > room) {
      found.push([]);
      room = full;
    }
    found.at(-1)?.push(ask);
    room -= ask.cost;
  }
  return found;
}

/** Never asked again by another query. */
const FINAL = ['rate-limit', 'budget', 'deadline'];

/** A query that fails with what nobody has to have is asked again without. */
async function queryOrLess(place: Place, asks: readonly Graphql[]): Promise<unknown[]> {
  const needed = asks.filter(({ isOptional }) => !isOptional);
  if (needed.length === asks.length) return await queryOrParts(place, asks);
  try {
    return await query(place, asks);
  } catch (error) {
    if (!(error instanceof Failure) || FINAL.includes(error.code)) throw error;
    const told = needed.length === 0 ? [] : await queryOrParts(place, needed);
    return asks.map((ask) => (ask.isOptional ? null : told[needed.indexOf(ask)]));
  }
}

/** A query that GitHub cannot answer in its ten seconds is asked in parts, once. */
async function queryOrParts(place: Place, asks: readonly Graphql[]): Promise<unknown[]> {
  try {
    return await query(place, asks);
  } catch (error) {
    const parts = batches(asks, FULL / 5);
    if (!(error instanceof Failure && ['unreachable', 'too-large'].includes(error.code)) || parts.length < 2) {
      throw error;
    }
    const told: unknown[] = [];
    for (const part of parts) {
      told.push(...(await query(place, part)));
    }
    return told;
  }
}

/** Fields below a pull request that belong to its commits. */
const OF_CONTENTS = ['mergeCommit', 'commits', 'object', 'target', 'compare', 'file', 'history', 'entries'];

async function query({ client, owner, repo }: Place, asks: readonly Graphql[]): Promise<unknown[]> {
  const fieldsOf = (isRoot: boolean) =>
    asks.map((ask, index) => (Boolean(ask.isRoot) === isRoot ? `a${index}: ${ask.field}\n` : '')).join('');
  const below = fieldsOf(false) || 'id';
  const text = `query($owner: String!, $name: String!) {\n${fieldsOf(true)}repository(owner: $owner, name: $name) {\n${below}} }`;
  const askOf = (path: readonly (string | number)[]) => asks[Number(String(path[1] ?? '').slice(1))];
  const { repository, ...roots } = await client.graphql(
    text + fragmentsOf(text),
    { owner, name: repo },
    z.looseObject({ repository: z.record(z.string(), z.unknown()).nullable() }),
    {
      needs: (path) =>
        path.includes('status')
          ? 'statuses: write'
          : path.some((part) => OF_CONTENTS.includes(String(part)))
            ? 'contents: read'
            : (askOf(path)?.needs ?? 'contents: read'),
      // Null is an answer below the repository; the shape of each says where.
      mayMiss: (path) => path.length > 1,
    },
  );
  if (!repository) {
    throw new Failure(
      'not-found',
      `GitHub shows no repository "${owner}/${repo}".`,
      'check its name, and that the token may see it (contents: read)',
    );
  }
  return asks.map(({ isRoot }, index) => (isRoot ? roots : repository)[`a${index}`]);
}

/** What a reading can live with goes into it; all else ends the run. */
async function call({ client, owner, repo }: Place, ask: Ask & { kind: 'rest' }): Promise<unknown> {
  const [method, path] = ask.route.split(' ');
  try {
    return await client.rest(`${method} /repos/{owner}/{repo}${path}`, { owner, repo, ...ask.parameters }, z.unknown());
  } catch (error) {
    if (error instanceof Failure && ['not-found', 'refused'].includes(error.code)) {
      return error;
    }
    throw error;
  }
}
