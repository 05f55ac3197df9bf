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
  /** Of a pull request. */
  readonly pulls: <T>(field: Selection, shape: z.ZodType<T>, cost?: number) => Promise<T>;
  /** Of commits, trees, branches. */
  readonly contents: <T>(field: Selection, shape: z.ZodType<T>, cost?: number) => Promise<T>;
  /** Beside the repository: who we are. */
  readonly account: <T>(field: Selection, shape: z.ZodType<T>) => Promise<T>;
  /** What can be done without: null where a server refuses it, or has something else there. */
  readonly optional: <T>(field: Selection, shape: z.ZodType<T>, cost: number, isRoot?: boolean) => Promise<T | null>;
  /**
   * @param route below the repository: `GET /pulls/{pull_number}/files`
   * @throws Failure `not-found` and `refused`; any other ends the run
   */
  readonly rest: <T>(route: string, parameters: RestAsk['parameters'], shape: z.ZodType<T>) => Promise<T>;
}

interface Waiting {
  readonly ask: Ask;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (failure: Failure) => void;
}

/** @throws what the reader throws, and at once what stops a round: whoever waits then is never told, so nobody catches it */
export function run<T>(repo: Repo, read: (query: Query) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let waiting: Waiting[] = [];
    let isOver = false;

    async function sendRound(): Promise<void> {
      if (isOver) return;
      const round = waiting;
      waiting = [];
      const answers = await sendAsks(
        repo,
        round.map(({ ask }) => ask),
      );
      round.forEach((each, index) => {
        const answer = answers[index];
        if (answer instanceof Failure) each.reject(answer);
        else each.resolve(answer);
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
  async function field<T>(ask: GraphqlAsk, shape: z.ZodType<T>): Promise<T> {
    return checked(fieldName(ask.field), shape, await answerTo(ask));
  }
  return {
    pulls: (selection, shape, cost = 1) =>
      field({ kind: 'graphql', field: selection, cost, needs: 'pull-requests: read' }, shape),
    contents: (selection, shape, cost = 1) =>
      field({ kind: 'graphql', field: selection, cost, needs: 'contents: read' }, shape),
    account: (selection, shape) =>
      field({ kind: 'graphql', field: selection, cost: 0, needs: 'contents: read', isRoot: true }, shape),
    async optional(selection, shape, cost, isRoot = false) {
      const ask = {
        kind: 'graphql',
        field: selection,
        cost,
        needs: 'contents: read',
        isRoot,
        isOptional: true,
      } as const;
      return shape.safeParse(await answerTo(ask)).data ?? null;
    },
    async rest(route, parameters, shape) {
      return checked(route, shape, await answerTo({ kind: 'rest', route, parameters }));
    },
  };
}
