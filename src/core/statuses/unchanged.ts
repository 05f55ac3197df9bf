/** Detects changes between reading and writing, after which the verdicts may be out of date. */

import type { Listed, Overview, PostedStatus } from '../facts/questions.js';
import type { Pull, Snapshot } from '../facts/snapshot.js';
import type { StatusWrite } from './reconcile.js';

/** An open pull request into another branch, at a later moment. */
interface OpenElsewhere {
  readonly number: number;
  readonly state: string;
  readonly head: string;
  readonly base: string;
  readonly status: PostedStatus | null;
}

/**
 * True if the base and every open pull request are as they were read, and every status is as it was read or written. Another
 * run may have written after us.
 */
export function unchangedSinceRead(
  { base, pulls, answers }: Pick<Snapshot, 'base' | 'pulls' | 'answers'>,
  writes: readonly StatusWrite[],
  now: {
    readonly commit: string;
    readonly overview: Overview;
    readonly elsewhere: readonly OpenElsewhere[];
    readonly elsewhereCount: number;
  },
): boolean {
  const then = answers.overview?.[0]?.answer.open ?? [];
  const written = new Map(writes.map((write) => [write.commit, write]));
  const before = new Map(then.map((each) => [each.number, each]));
  const isAsKnown = (each: Listed) => {
    const was = before.get(each.number);
    if (was?.head !== each.head || was.branch !== each.branch || was.sameRepository !== each.sameRepository)
      return false;
    return isStatus(each.status, written.get(each.head) ?? was.status);
  };
  const others = new Map(now.elsewhere.map((each) => [each.number, each]));
  const posted = new Map(answers.postedOn?.map(({ commit, answer }) => [commit, answer]));
  const isAsBefore = (pull: Pull) => {
    const each = others.get(pull.number ?? 0);
    if (each?.state !== 'OPEN' || each.head !== pull.head || each.base !== pull.base) return false;
    // Where nothing was asked of its status, none is kept.
    const was = posted.get(pull.head);
    return was === undefined || isStatus(each.status, written.get(pull.head) ?? was);
  };
  return (
    base.commit === now.commit &&
    then.length === now.overview.open.length &&
    now.overview.open.every(isAsKnown) &&
    // One that was opened meanwhile may be in a stack on the base.
    (answers.elsewhere?.[0]?.answer ?? 0) === now.elsewhereCount &&
    pulls.filter((pull) => pull.base !== base.branch && pull.sameRepository).every(isAsBefore)
  );
}

function isStatus(now: PostedStatus | null, wanted: Pick<PostedStatus, 'state' | 'description'> | null): boolean {
  if (now?.isUnread) return true;
  return wanted === null ? now === null : wanted.state === now?.state && wanted.description === now.description;
}
