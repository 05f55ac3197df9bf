/**
 * Lets many readers run at the same time, each in simple steps, with few requests: everything that they ask before any
 * of them can continue is one round.
 */
import type { z } from 'zod';
import { Failure } from '../../core/failure.js';
import { checked, type Repo } from './client.js';
import { fieldName, type Selection } from './gql.js';
import { type Ask, type GraphqlAsk, type RestAsk, sendAsks } from './round.js';

/**
 * What a reader uses to ask. It must not wait for anything else, because a round is sent once all running readers wait
 * for an answer.
 */
export interface Query {
  /**
   * A field of a pull request. @param mayBeDenied null instead of a failure if GitHub does not show this one, but shows
   * others
   */
  readonly pulls: <T>(field: Selection, shape: z.ZodType<T>, cost?: number, mayBeDenied?: boolean) => Promise<T>;
  /** A field of commits, trees or branches. */
  readonly contents: <T>(field: Selection, shape: z.ZodType<T>, cost?: number) => Promise<T>;
  /** A field outside of the repository: the account of this run. */
  readonly account: <T>(field: Selection, shape: z.ZodType<T>) => Promise<T>;
  /** A field that is not essential. Null if a server refuses it, or has something else there. */
  readonly optional: <T>(field: Selection, shape: z.ZodType<T>, cost: number, isRoot?: boolean) => Promise<T | null>;
  /**
   * @param route below the repository: `GET /pulls/{pull_number}/files`
   * @throws a Failure of this question, like all of these methods. A failure that every question would meet ends the
   * run
   */
  readonly rest: <T>(route: string, parameters: RestAsk['parameters'], shape: z.ZodType<T>) => Promise<T>;
}

interface Waiting {
  readonly ask: Ask;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (failure: Failure) => void;
}

/**
 * @throws what the reader throws. Anything that ends a round is thrown at once. Readers that still wait are never
 * answered then, so none of them can catch it or ask for more
 */
export function run<T>(repo: Repo, read: (query: Query) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let waiting: Waiting[] = [];
    let isOver = false;

    async function sendRound(): Promise<void> {
      if (isOver) return;
      const round = waiting;
      waiting = [];
      const asks = round.map(({ ask }) => ask);
      const answers = await sendAsks(repo, asks);
      round.forEach(({ resolve, reject }, index) => {
        const answer = answers[index];
        if (answer instanceof Failure) reject(answer);
        else resolve(answer);
      });
    }

    function answerTo(ask: Ask): Promise<unknown> {
      // Readers wait only for answers, so once no promise is left to run, all of them have asked.
      if (waiting.length === 0) setImmediate(() => void sendRound().catch(reject));
      return new Promise((resolve, reject) => {
        waiting.push({ ask, resolve, reject });
      });
    }

    read(queryOn(answerTo))
      .then(resolve, reject)
      .finally(() => {
        isOver = true;
      });
  });
}

function queryOn(answerTo: (ask: Ask) => Promise<unknown>): Query {
  const graphql = (field: Selection, more: Partial<GraphqlAsk>) =>
    answerTo({ kind: 'graphql', field, cost: 1, needs: 'contents: read', accepts: () => true, ...more });
  async function needed<T>(field: Selection, shape: z.ZodType<T>, more: Partial<GraphqlAsk>): Promise<T> {
    const accepts = (answer: unknown) => shape.safeParse(answer).success;
    return checked(fieldName(field), shape, await graphql(field, { ...more, accepts }));
  }
  return {
    pulls: (field, shape, cost = 1, mayBeDenied = false) =>
      needed(field, shape, { cost, needs: 'pull-requests: read', mayBeDenied }),
    contents: (field, shape, cost = 1) => needed(field, shape, { cost }),
    account: (field, shape) => needed(field, shape, { cost: 0, isRoot: true }),
    optional: async (field, shape, cost, isRoot = false) =>
      shape.safeParse(await graphql(field, { cost, isRoot, isOptional: true })).data ?? null,
    rest: async (route, parameters, shape) =>
      checked(route, shape, await answerTo({ kind: 'rest', route, parameters })),
  };
}
