/** Read, think, and read again what the thought still needs: a handful of rounds, each one batch of reading. */

import type { Thought } from '../core/facts/facts.js';
import type { Snapshot, Source } from '../core/facts/snapshot.js';
import { Failure } from '../core/failure.js';

/** Most are done in four; only a revert of hundreds of files takes more. */
const MOST_ROUNDS = 40;

export async function askUntilKnown<T>(
  source: Source,
  think: (snapshot: Snapshot) => Thought<T>,
): Promise<{ readonly snapshot: Snapshot; readonly result: T }> {
  let snapshot = await source.start();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const thought = think(snapshot);
    if ('result' in thought) return { snapshot, result: thought.result };
    snapshot = await source.answer(snapshot, thought.questions);
  }
  throw new Failure(
    'undecided',
    `still open questions after ${MOST_ROUNDS} rounds of reading`,
    'please report this, with the snapshot',
  );
}
