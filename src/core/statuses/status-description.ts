/** The description of a commit status: 140 characters, of which the next run reads back the beginning. */

import type { PostedStatus } from '../facts/questions.js';
import { shortened, visible } from '../text/inert.js';

/** The facts for the next run. They come first in the description and are never cut. */
export interface StatusFacts {
  /** The number of statuses that we have posted on the commit under this context, including this one. */
  readonly count: number;
  /** The plan revision, `none` without plans, or `unread` if they could not be read. */
  readonly revision: string;
  /** It changes plans or a path in the scope of an item, so that changes elsewhere may make it fail. */
  readonly dependsOnOthers: boolean;
  /** The pull request has a comment of ours or will get one. */
  readonly isCommented: boolean;
}

/** GitHub's limit (https://docs.github.com/en/rest/commits/statuses#create-a-commit-status answers 422). */
const MOST_CHARACTERS = 140;

/** GitHub allows 1,000 for a commit and context. The difference is for writes that were repeated because their answer was lost. */
export const MOST_STATUSES = 900;

/** GitHub's limit, which is the longest count. */
const MOST_COUNT = 1_000;

/** The last status on a commit. */
export const NO_MORE = `failure: this commit has ${MOST_STATUSES} statuses, and GitHub soon accepts no more. Push a new commit.`;

const FACTS = /^\[(\d{1,4})(\*?)(\+?)\] plan ([0-9a-f]{10}|none|unread): /;

/** `[3*+] plan 1a2b3c4d5e: failure of item "a" into "main": …` */
export function describeStatus({ count, revision, dependsOnOthers, isCommented }: StatusFacts, words: string): string {
  const facts = `[${count}${dependsOnOthers ? '*' : ''}${isCommented ? '+' : ''}] plan ${revision}: `;
  // Cut as if the count were as long as possible, so that the text does not change with the count.
  const room = MOST_CHARACTERS - facts.length - (String(MOST_COUNT).length - String(count).length);
  return facts + shortened(visible(words), room);
}

/** Undefined if the status is not ours or from another version. */
export function statusFactsOf({ description }: PostedStatus): StatusFacts | undefined {
  const found = FACTS.exec(description);
  if (!found) return undefined;
  const [, count, watched, commented, revision = ''] = found;
  return { count: Number(count), revision, dependsOnOthers: watched === '*', isCommented: commented === '+' };
}

/** Whether state and description are equal except for the count. */
export function saysTheSame(
  one: Pick<PostedStatus, 'state' | 'description'>,
  other: Pick<PostedStatus, 'state' | 'description'>,
): boolean {
  return one.state === other.state && withoutCount(one.description) === withoutCount(other.description);
}

function withoutCount(description: string): string {
  return description.replace(/^\[\d+/, '[');
}

/** A status to post. */
export interface StatusDraft {
  readonly commit: string;
  readonly state: PostedStatus['state'];
  readonly description: string;
}

/** Undefined if this is already posted, or if the commit accepts no more. */
export function draftStatus(
  commit: string,
  before: PostedStatus | null,
  facts: Omit<StatusFacts, 'count'>,
  state: PostedStatus['state'],
  words: string,
): StatusDraft | undefined {
  const count = (before ? (statusFactsOf(before)?.count ?? 1) : 0) + 1;
  const draft = { commit, state, description: describeStatus({ ...facts, count }, words) };
  if (before?.isOwn && saysTheSame(before, draft)) return undefined;
  if (count <= MOST_STATUSES) return draft;
  // Somebody else may have posted a success after our last failure.
  if (before?.isOwn && before.state !== 'success' && count > MOST_STATUSES + 1) return undefined;
  return { ...draft, state: 'failure', description: describeStatus({ ...facts, count }, NO_MORE) };
}
