/** Every search in here counts its steps; past the budget the answer is "not proved", never a wrong one. */

/** Steps for one question about two scopes. A step is at most a few microseconds. */
export const STEPS_PER_PAIR = 2_000_000;
/** Steps for one pair of path segments (`*.ts` and `!(a|b)*`, say), so that one bad pair does not use up all the rest. */
export const STEPS_PER_SEGMENT = 1_000_000;
/** Steps for all pairs of one plan together. */
export const STEPS_PER_PLAN = 100_000_000;

/** Counts down; shared by everything that works on one question. */
export interface Budget {
  left: number;
}

/** No proof either way; the message says why, in the words a user reads. */
export class Unproven extends Error {
  override readonly name = 'Unproven';
}

/** @throws Unproven when nothing is left */
export function spend(budget: Budget, steps: number): void {
  budget.left -= steps;
  if (budget.left < 0) throw new Unproven('the proof takes too many steps');
}

/** Runs `work` on at most `limit` steps of the budget. `limited` says whether it was that limit, not the budget, that ended it. */
export function within<T>(budget: Budget, limit: number, work: (own: Budget) => T): T | 'limited' {
  const own: Budget = { left: Math.min(limit, budget.left) };
  const given = own.left;
  try {
    return work(own);
  } catch (error) {
    if (!(error instanceof Unproven) || own.left >= 0) throw error;
    if (given < limit) throw error;
    return 'limited';
  } finally {
    budget.left -= given - own.left;
  }
}
