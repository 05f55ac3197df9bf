/** Every search counts its steps. When the budget is used up the answer is "unproven", never a wrong one. */

/** For one question about two scopes. A step takes at most a few microseconds. */
export const STEPS_PER_PAIR = 2_000_000;
/** For one pair of path segments, such as `*.ts` and `!(a|b)*`, so that one hard pair leaves steps for the others. */
export const STEPS_PER_SEGMENT = 1_000_000;
/** For all pairs of one plan together. */
export const STEPS_PER_PLAN = 100_000_000;

/** Path patterns of all sets of one question: what is made of one takes up to some kilobytes. */
export const MOST_PATTERNS = 60_000;

/** Counts down. Everything that works on one question shares it. */
export interface Budget {
  left: number;
}

/** There is no proof either way. Users read the message. */
export class Unproven extends Error {
  override readonly name = 'Unproven';
}

/** @throws Unproven if fewer steps are left */
export function spend(budget: Budget, steps: number): void {
  budget.left -= steps;
  if (budget.left < 0) throw new Unproven('the proof takes too many steps');
}

/** Runs `work` with at most `limit` steps of the budget. The answer is `limited` if it was this limit that ended it. */
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

/** One question of many that have a total for all of them: it has no more than is left of that. */
export function outOf<T>(total: Budget, work: (own: Budget) => T): T {
  const given = Math.max(0, Math.min(STEPS_PER_PAIR, total.left));
  const own: Budget = { left: given };
  try {
    return work(own);
  } finally {
    total.left -= given - own.left;
  }
}
