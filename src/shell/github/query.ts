/**
 * Many readers side by side, each in plain steps, in few requests: what all of them ask before anyone can go on is one
 * round, whatever each of them is doing.
 */
import type { z } from 'zod';
import { Failure } from '../../core/failure.js';
import { checked, type Repo } from './client.js';
import { fieldName, type Selection } from './gql.js';
import { type Ask, type GraphqlAsk, type RestAsk, sendAsks } from './round.js';

/** What a reader asks. It may wait for nothing else: a round is sent once all that run wait for an answer. */
export interface Query {
  /** Of a pull request. @param mayBeDenied what GitHub does not show, though it shows others of its kind, is null */
  readonly pulls: <T>(field: Selection, shape: z.ZodType<T>, cost?: number, mayBeDenied?: boolean) => Promise<T>;
  /** Of commits, trees, branches. */
  readonly contents: <T>(field: Selection, shape: z.ZodType<T>, cost?: number) => Promise<T>;
  /** Beside the repository: who we are. */
  readonly account: <T>(field: Selection, shape: z.ZodType<T>) => Promise<T>;
  /** What can be done without: null where a server refuses it, or has something else there. */
  readonly optional: <T>(field: Selection, shape: z.ZodType<T>, cost: number, isRoot?: boolean) => Promise<T | null>;
  /**
   * @param route below the repository: `GET /pulls/{pull_number}/files`
   * @throws a Failure of what was asked, as all of these do; one that everybody would meet ends the run
   */
  readonly rest: <T>(route: string, parameters: RestAsk['parameters'], shape: z.ZodType<T>) => Promise<T>;
}

interface Waiting {
  readonly ask: Ask;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (failure: Failure) => void;
}

/**
 * @throws what the reader throws; and what stops a round, at once: who waits then is never answered, so no reader can
 * catch it, and none asks for more
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
      // Answers are all that is waited for, so once the promises have run dry everybody has asked.
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
