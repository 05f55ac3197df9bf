/** Reads facts, judges, and reads what the judge still asks for: a few rounds, each one batch of questions. */

import type { NeedsOr } from '../core/facts/facts.js';
import type { Snapshot, Source } from '../core/facts/snapshot.js';
import { Failure } from '../core/failure.js';
import { CHECKING, READING_PLANS, readingText } from '../core/report/progress-text.js';
import type { ProgressLine } from '../shell/terminal/progress-line.js';

/** Most runs need four rounds. Only a revert of hundreds of files needs more. */
const MOST_ROUNDS = 40;

export async function askUntilKnown<T>(
  source: Source,
  think: (snapshot: Snapshot) => NeedsOr<T>,
  say: ProgressLine['say'] = () => undefined,
): Promise<{ readonly snapshot: Snapshot; readonly result: T }> {
  try {
    return await askInRounds(source, think, say);
  } finally {
    source.end?.();
  }
}

async function askInRounds<T>(
  source: Source,
  think: (snapshot: Snapshot) => NeedsOr<T>,
  say: ProgressLine['say'],
): Promise<{ readonly snapshot: Snapshot; readonly result: T }> {
  say(READING_PLANS);
  let snapshot = await source.start();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    say(CHECKING);
    const attempt = think(snapshot);
    if ('value' in attempt) return { snapshot, result: attempt.value };
    say(readingText(attempt.needs));
    snapshot = await source.answer(snapshot, attempt.needs);
  }
  throw new Failure(
    'undecided',
    `There are still open questions after ${MOST_ROUNDS} rounds of reading.`,
    'Please report this, with the snapshot.',
  );
}
