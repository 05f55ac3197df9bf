/** Decides what a run writes next, and what it leaves to the next run. */
import { pullsOf, type Write } from './reconcile.js';

/** The outcome of one write. `refused`: this commit accepts no status. */
export type WriteOutcome = 'written' | 'refused' | 'commented';

export type NextWrite =
  | { readonly kind: 'write'; readonly write: Write }
  /** Writes nothing more. The next run handles these pull requests. */
  | { readonly kind: 'leave'; readonly pulls: readonly number[] }
  | { readonly kind: 'end' };

/**
 * If one commit refuses its status, the other failing statuses are still written, so that no commit keeps an old success.
 * Successes are written too, unless the refused commit still shows an old success: then no other commit may start to pass.
 *
 * @param writes in the order of writing
 * @param outcomes of the first writes
 * @param requestsLeft what is left of the request budget
 */
export function nextWrite(
  writes: readonly Write[],
  outcomes: readonly WriteOutcome[],
  requestsLeft: number,
): NextWrite {
  const left = writes.slice(outcomes.length);
  const [next] = left;
  if (!next) return { kind: 'end' };
  const mayAllWait = left.every((write) => write.kind === 'comment' || write.mayWait);
  if (requestsLeft === 0 && mayAllWait) return { kind: 'leave', pulls: left.flatMap(pullsOf) };
  const isSuccess = next.kind === 'status' && next.state === 'success';
  return isSuccess && isFailureMissing(writes, outcomes) ? { kind: 'end' } : { kind: 'write', write: next };
}

/** Whether a commit still shows an old success instead of a failure. */
function isFailureMissing(writes: readonly Write[], outcomes: readonly WriteOutcome[]): boolean {
  return outcomes.some((outcome, index) => {
    const write = writes[index];
    return outcome === 'refused' && write?.kind === 'status' && write.state !== 'success' && write.replacesGreen;
  });
}
