/** Read, think, and read again what the attempt still needs: a handful of rounds, each one batch of reading. */

import type { NeedsOr } from '../core/facts/facts.js';
import type { Snapshot, Source } from '../core/facts/snapshot.js';
import { Failure } from '../core/failure.js';

/** Most are done in four; only a revert of hundreds of files takes more. */
const MOST_ROUNDS = 40;

export async function askUntilKnown<T>(
  source: Source,
  think: (snapshot: Snapshot) => NeedsOr<T>,
): Promise<{ readonly snapshot: Snapshot; readonly result: T }> {
  let snapshot = await source.start();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const attempt = think(snapshot);
    if ('value' in attempt) return { snapshot, result: attempt.value };
    snapshot = await source.answer(snapshot, attempt.needs);
  }
  throw new Failure(
    'undecided',
    `There are still open questions after ${MOST_ROUNDS} rounds of reading.`,
    'Please report this, with the snapshot.',
  );
}
