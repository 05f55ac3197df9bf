/** What a run writes next, and what it leaves to the next run: the policy of writing, apart from the writing. */
import { pullsOf, type Write } from './reconcile.js';

/** What became of one write, in the order in which they were tried. `refused`: its commit alone takes no status. */
export type WriteOutcome = 'written' | 'refused' | 'commented';

export type NextWrite =
  | { readonly kind: 'write'; readonly write: Write }
  /** Nothing more in this pass: the next run writes what these pull requests still need. */
  | { readonly kind: 'leave'; readonly pulls: readonly number[] }
  | { readonly kind: 'end' };

/**
 * A status that a commit alone refuses leaves the failing ones of the others to be written, so that no commit keeps an old
 * success elsewhere; and their successes, unless it shows an old success itself: then no other may turn to success.
 *
 * @param writes in the order of writing
 * @param outcomes of the first of them
 * @param requestsLeft of the budget
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

/** An old success still stands where a failure should. */
function isFailureMissing(writes: readonly Write[], outcomes: readonly WriteOutcome[]): boolean {
  return outcomes.some((outcome, index) => {
    const write = writes[index];
    return outcome === 'refused' && write?.kind === 'status' && write.state !== 'success' && write.replacesGreen;
  });
}
