/** Sends all questions of a round in as few requests as GitHub can answer. */
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import type { Repo } from './client.js';
import { gql, named, queryOf, type Selection } from './gql.js';
import { isOfTheRun, isRefusedWhole } from './isolation.js';
import { DENIED } from './response.js';

export interface GraphqlAsk {
  readonly kind: 'graphql';
  /** One field of the repository with its selection, without an alias. */
  readonly field: Selection;
  /** The share of a request, in hundredths. */
  readonly cost: number;
  readonly needs: 'contents: read' | 'pull-requests: read';
  /** A field beside the repository, not below it. */
  readonly isRoot?: boolean;
  /** If a query fails with this field, the rest is asked again without it. */
  readonly isOptional?: boolean;
  /** If something below it is refused, that is null. */
  readonly mayBeDenied?: boolean;
  /** Whether the answer is complete. If not, it is asked again alone, because another field may be the cause. */
  readonly accepts: (answer: unknown) => boolean;
}

export interface RestAsk {
  readonly kind: 'rest';
  readonly route: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export type Ask = GraphqlAsk | RestAsk;

/**
 * The most shares of one request (`GraphqlAsk.cost`). This limits what GitHub has to do within its ten seconds. Six pages of
 * 100 pull requests have 120 shares. A request that is still too much for GitHub is split.
 */
export const FULL = 120;
/** The number of REST requests at the same time. */
const ABREAST = 4;

/**
 * Returns answers in the order of the questions, and Failures for questions that alone cannot be answered.
 * @throws a Failure that every question would meet
 */
export async function sendAsks(repo: Repo, asks: readonly Ask[]): Promise<unknown[]> {
  // Equal fields are one question: 50 merged pull requests may have the same commit before them.
  const unique = new Map<string | RestAsk, Ask>();
  for (const ask of asks) {
    const known = unique.get(keyOf(ask));
    // Required questions come before optional ones.
    if (!known || (known.kind === 'graphql' && known.isOptional)) unique.set(keyOf(ask), ask);
  }
  const answers = new Map<string | RestAsk, unknown>();
  const fields = [...unique.values()].filter((ask) => ask.kind === 'graphql');
  const effort: Efforts = { failed: 0 };
  for (const batch of batches(fields, FULL)) {
    const values = await queryOrLess(repo, batch, effort);
    batch.forEach((ask, index) => {
      answers.set(keyOf(ask), values[index]);
    });
  }
  const rests = [...unique.values()].filter((ask) => ask.kind === 'rest');
  for (let at = 0; at < rests.length; at += ABREAST) {
    const send = async (ask: RestAsk) => answers.set(ask, await call(repo, ask, effort));
    await Promise.all(rests.slice(at, at + ABREAST).map(send));
  }
  return asks.map((ask) => answers.get(keyOf(ask)));
}

function keyOf(ask: Ask): string | RestAsk {
  return ask.kind === 'graphql' ? JSON.stringify(ask.field.parts) : ask;
}

function batches(asks: readonly GraphqlAsk[], full: number): GraphqlAsk[][] {
  const found: GraphqlAsk[][] = [];
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

/** After this many failed queries, the rest of a round is given up. Others can cause some failures. */
const MOST_FAILED = 40;
/** A part of a query that was tried often enough. */
const PART_ATTEMPTS = 2;

interface Efforts {
  failed: number;
  /** Something was refused although others of its kind were not, so the permission is not missing. */
  isGranted?: true;
  /** The server refused a whole request and answered another one. */
  isServed?: true;
}

/** Not asked again in another query. */
const FINAL = ['rate-limit', 'budget', 'deadline'];

/** If a query with optional fields fails, it is asked again without them. */
async function queryOrLess(repo: Repo, asks: readonly GraphqlAsk[], effort: Efforts): Promise<unknown[]> {
  const needed = asks.filter(({ isOptional }) => !isOptional);
  if (needed.length === asks.length) return await queryOrParts(repo, asks, effort);
  try {
    return await query(repo, asks);
  } catch (error) {
    if (!(error instanceof Failure) || FINAL.includes(error.code)) throw error;
    const values = needed.length === 0 ? [] : await queryOrParts(repo, needed, effort);
    return asks.map((ask) => (ask.isOptional ? null : values[needed.indexOf(ask)]));
  }
}

/**
 * If a query fails, for example because GitHub cannot answer it in ten seconds, it is split, and the parts that fail
 * are split again. In the end only the questions remain that fail on their own.
 */
async function queryOrParts(
  repo: Repo,
  asks: readonly GraphqlAsk[],
  effort: Efforts,
  attempts?: number,
): Promise<unknown[]> {
  let values: unknown[];
  try {
    values = await query(repo, asks, attempts);
  } catch (caught) {
    const error = await ofWhatIsAsked(repo, asks, caught, effort);
    if (isOfTheRun(error)) throw error;
    if (error instanceof Failure && error.code === DENIED) effort.isGranted = true;
    // If GitHub answers nothing at all, the parts would fail too.
    if (effort.failed === 0) await query(repo, []);
    effort.failed += 1;
    if (asks.length === 1 || effort.failed > MOST_FAILED) return asks.map(() => error);
    const parts = asks.length > 10 ? batches(asks, costOf(asks) / 5) : asks.map((ask) => [ask]);
    const found: unknown[] = [];
    for (const part of parts) found.push(...(await queryOrParts(repo, part, effort, PART_ATTEMPTS)));
    return found;
  }
  if (asks.length === 1) return values;
  // A single thing may really not exist. If all of them seem missing, it is more likely that something failed.
  const isBlank = values.every((value) => value === null);
  for (const [index, ask] of asks.entries()) {
    if ((!isBlank && ask.accepts(values[index])) || effort.failed >= MOST_FAILED) continue;
    effort.failed += 1;
    [values[index]] = await queryOrParts(repo, [ask], effort, PART_ATTEMPTS);
  }
  return values;
}

/** Any list of pull requests: if the token may read one, it may read pull requests. */
const SOME_PULLS: GraphqlAsk = {
  kind: 'graphql',
  field: gql`pullRequests(first: 1) { totalCount }`,
  cost: 1,
  needs: 'pull-requests: read',
  accepts: () => true,
};

/**
 * If a question is refused alone, a permission may be missing, or the question itself may be the cause. Asked beside
 * another question, the difference shows.
 */
async function ofWhatIsAsked(
  repo: Repo,
  asks: readonly GraphqlAsk[],
  error: unknown,
  effort: Efforts,
): Promise<unknown> {
  if (!(error instanceof Failure) || error.code !== 'permission') return error;
  if (isRefusedWhole(error)) return await ofWhatIsRefused(repo, error, effort);
  if (effort.isGranted) return new Failure(DENIED, error.message, error.hint);
  return await query(repo, [...asks, SOME_PULLS]).then(
    () => error,
    (again: unknown) => again,
  );
}

/** The server answered another query, so it refuses something in this request, such as a name. */
async function ofWhatIsRefused(repo: Repo, error: Failure, effort: Efforts): Promise<Failure> {
  if (!effort.isServed) await query(repo, []);
  effort.isServed = true;
  return new Failure(DENIED, error.message, error.hint);
}

function costOf(asks: readonly GraphqlAsk[]): number {
  return asks.reduce((sum, { cost }) => sum + cost, 0);
}

/** Fields below a pull request that belong to its commits. */
const OF_CONTENTS = ['mergeCommit', 'commits', 'object', 'target', 'compare', 'file', 'history', 'entries'];

async function query(
  { client, owner, repo }: Repo,
  asks: readonly GraphqlAsk[],
  attempts?: number,
): Promise<unknown[]> {
  const fieldsOf = (isRoot: boolean) =>
    asks.flatMap((ask, index) => (Boolean(ask.isRoot) === isRoot ? gql`a${index}: ${ask.field}` : []));
  const below = fieldsOf(false);
  const [ownerName, repoName] = [named('owner', owner), named('name', repo)];
  const { query, variables } = queryOf(
    gql`${fieldsOf(true)}repository(owner: ${ownerName}, name: ${repoName}) {\n${below.length > 0 ? below : gql`id`}}`,
  );
  const askOf = (path: readonly (string | number)[]) => asks[Number(String(path[1] ?? '').slice(1))];
  const { repository, ...roots } = await client.graphql(
    query,
    variables,
    z.looseObject({ repository: z.record(z.string(), z.unknown()).nullable() }),
    {
      needs: (path) =>
        path.includes('status')
          ? 'statuses: write'
          : path.some((part) => OF_CONTENTS.includes(String(part)))
            ? 'contents: read'
            : (askOf(path)?.needs ?? 'contents: read'),
      // Below the repository, null is an answer. The shape of each answer says where it is allowed.
      mayMiss: (path) => path.length > 1,
      mayBeDenied: (path) => askOf(path)?.mayBeDenied === true,
      ...(attempts === undefined ? {} : { attempts }),
    },
  );
  if (!repository) {
    throw new Failure(
      'not-found',
      `GitHub shows no repository "${owner}/${repo}".`,
      'Check its name, and that the token may see it (contents: read).',
    );
  }
  return asks.map(({ isRoot }, index) => (isRoot ? roots : repository)[`a${index}`]);
}

/** A query has already shown each permission that REST needs, so a refusal concerns only that resource. */
async function call(repo: Repo, ask: RestAsk, effort: Efforts): Promise<unknown> {
  const { client, owner, repo: name } = repo;
  const [method, path] = ask.route.split(' ');
  try {
    const parameters = { owner, repo: name, ...ask.parameters };
    return await client.rest(`${method} /repos/{owner}/{repo}${path}`, parameters, z.unknown());
  } catch (error) {
    if (error instanceof Failure && isRefusedWhole(error)) return await ofWhatIsRefused(repo, error, effort);
    if (isOfTheRun(error)) throw error;
    return error;
  }
}
