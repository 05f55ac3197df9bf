/** Detects changes between reading and writing, after which the verdicts may be out of date. */

import type { Listed, Overview } from '../facts/questions.js';
import type { Snapshot } from '../facts/snapshot.js';
import type { StatusWrite } from './reconcile.js';

/**
 * True if the base and every open pull request are as they were read, and every status is as it was read or written. Another
 * run may have written after us.
 */
export function unchangedSinceRead(
  { base, answers }: Pick<Snapshot, 'base' | 'answers'>,
  writes: readonly StatusWrite[],
  now: { readonly commit: string; readonly overview: Overview },
): boolean {
  const then = answers.overview?.[0]?.answer.open ?? [];
  const written = new Map(writes.map((write) => [write.commit, write]));
  const before = new Map(then.map((each) => [each.number, each]));
  const isAsKnown = (each: Listed) => {
    const was = before.get(each.number);
    if (was?.head !== each.head || was.branch !== each.branch || was.sameRepository !== each.sameRepository)
      return false;
    if (each.status?.isUnread) return true;
    const wanted = written.get(each.head) ?? was.status;
    return wanted === null
      ? each.status === null
      : wanted.state === each.status?.state && wanted.description === each.status.description;
  };
  return base.commit === now.commit && then.length === now.overview.open.length && now.overview.open.every(isAsKnown);
}
