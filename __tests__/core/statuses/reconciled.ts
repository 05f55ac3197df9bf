/** Reconciles a story: answers questions until the writes are known. */

import type { Overview, PostedStatus } from '../../../src/core/facts/questions.js';
import { type Reconciliation, reconcile, type StatusWrite } from '../../../src/core/statuses/reconcile.js';
import { answer, asJson, type Story, start } from '../judge/judge-story.js';

export interface Told extends Reconciliation {
  /** `optional-pull 4`, in the order of asking. */
  readonly asked: readonly string[];
}

/** @param listed what the list of open and closed pull requests says by the time it is read, where that differs from the story */
export function tell(
  story: Story,
  listed: (overview: Overview) => Overview = (overview) => overview,
  parts?: 'quick',
): Told {
  let snapshot = start(story);
  const asked: string[] = [];
  for (let round = 0; round < 30; round += 1) {
    const attempt = reconcile(snapshot, parts);
    if ('value' in attempt) return { ...asJson(attempt.value), asked };
    asked.push(...attempt.needs.map((question) => Object.values(question).join(' ')));
    snapshot = answer(story, snapshot, attempt.needs);
    const [overview] = snapshot.answers.overview ?? [];
    if (overview && attempt.needs.some(({ kind }) => kind === 'overview'))
      snapshot = { ...snapshot, answers: { ...snapshot.answers, overview: [{ answer: listed(overview.answer) }] } };
  }
  throw new Error('it asks and asks');
}

export function statuses({ writes }: Reconciliation): StatusWrite[] {
  return writes.filter((write) => write.kind === 'status');
}

/** `success #1`, in the order of writing. */
export function told(result: Reconciliation): string[] {
  return result.writes.map((write) =>
    write.kind === 'status'
      ? `${write.state} ${write.pulls.map((pull) => `#${pull}`).join(' ')}`
      : `comment #${write.verdict.pull}`,
  );
}

/** What the statuses say, the revision of the plans left out. */
export function said(result: Reconciliation): string[] {
  return statuses(result).map(({ description }) => description.replace(/plan [0-9a-f]{10}/, 'plan …'));
}

/** What this run would post, as the next one finds it. */
export function posted(result: Reconciliation, extra: Partial<PostedStatus> = {}): Record<number, PostedStatus> {
  return Object.fromEntries(
    statuses(result).flatMap(({ pulls, state, description }) =>
      pulls.map((pull) => [pull, { state, description, isOwn: true, ...extra }]),
    ),
  );
}
