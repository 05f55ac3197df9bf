/** Limits the requests for one commit, so that no pull request takes the requests that others need. */
import { Failure } from '../../core/failure.js';
import type { Query } from './query.js';
import { FULL } from './round.js';

/** The requests for one commit, and its share of a larger budget. */
const MOST = 40;
const PART_OF_BUDGET = 0.08;
/** The first requests are not counted. Nearly every pull request needs fewer, because many share one request. */
const UNCOUNTED = 2;

export const USED_UP = {
  why: 'reading it takes more requests than one pull request may use',
  remedy: 'Split the pull request into smaller ones, or raise the input "request-budget"',
};

export interface Shares {
  /** @throws Failure `share`, as an answer, if the commit has no requests left */
  readonly of: (query: Query, commit: string) => Query;
  readonly isUsedUp: (commit: string) => boolean;
}

/** @param budget the requests that the run may still send. All commits that need many share half of them */
export function newShares(budget: number): Shares {
  const most = Math.max(MOST, Math.floor(budget * PART_OF_BUDGET));
  const pool = Math.floor(budget / 2);
  const used = new Map<string, number>();
  const counted = new Set<string>();
  const usedUp = new Set<string>();
  let drawn = 0;

  function spend(commit: string, requests: number): void {
    const sum = (used.get(commit) ?? 0) + requests;
    if (sum > UNCOUNTED) {
      counted.add(commit);
      if (sum > UNCOUNTED + pool / counted.size || sum > most || drawn + requests > pool) {
        usedUp.add(commit);
        throw new Failure('share', USED_UP.why, USED_UP.remedy);
      }
      drawn += requests;
    }
    used.set(commit, sum);
  }

  return {
    isUsedUp: (commit) => usedUp.has(commit),
    of: (query, commit) => ({
      ...query,
      async pulls(field, shape, cost = 1) {
        spend(commit, cost / FULL);
        return await query.pulls(field, shape, cost);
      },
      async contents(field, shape, cost = 1) {
        spend(commit, cost / FULL);
        return await query.contents(field, shape, cost);
      },
      async rest(route, parameters, shape) {
        spend(commit, 1);
        return await query.rest(route, parameters, shape);
      },
    }),
  };
}
