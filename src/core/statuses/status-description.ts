/** A commit status: what it says in 140 characters, and what the next run reads back from it. */

import type { PostedStatus } from '../facts/questions.js';
import { shortened, visible } from '../text/inert.js';

/** What the next run has to know. It stands first in the description, and is never cut. */
export interface StatusFacts {
  /** How many statuses we have posted on the commit under this context, this one counted. */
  readonly count: number;
  /** Of the plans; `none`: there are none; `unread`: they could not be read. */
  readonly revision: string;
  /** It touches a path in some item's scope, or plans: what happens to others may turn it red. */
  readonly dependsOnOthers: boolean;
  /** The pull request has a comment of ours, or is to have one. */
  readonly isCommented: boolean;
}

/** GitHub takes no more (https://docs.github.com/en/rest/commits/statuses#create-a-commit-status answers 422). */
const MOST_CHARACTERS = 140;

/** GitHub keeps 1,000 of a commit and context. The rest is room for writes whose answer was lost, and that were repeated. */
export const MOST_STATUSES = 900;

/** GitHub's own limit, and as long as a count can be. */
const MOST_COUNT = 1_000;

/** The last words on a commit. */
export const NO_MORE = `failure: this commit has ${MOST_STATUSES} statuses, and GitHub soon accepts no more. Push a new commit.`;

const FACTS = /^\[(\d{1,4})(\*?)(\+?)\] plan ([0-9a-f]{10}|none|unread): /;

/** `[3*+] plan 1a2b3c4d5e: failure of item "a" into "main": …` */
export function describeStatus({ count, revision, dependsOnOthers, isCommented }: StatusFacts, words: string): string {
  const facts = `[${count}${dependsOnOthers ? '*' : ''}${isCommented ? '+' : ''}] plan ${revision}: `;
  // Cut as for the longest count: what it says must not change with it.
  const room = MOST_CHARACTERS - facts.length - (String(MOST_COUNT).length - String(count).length);
  return facts + shortened(visible(words), room);
}

/** Undefined: it is none of ours, or of another version. */
export function statusFactsOf({ description }: PostedStatus): StatusFacts | undefined {
  const [, count, watched, commented, revision] = FACTS.exec(description) ?? [];
  if (count === undefined || revision === undefined) return undefined;
  return { count: Number(count), revision, dependsOnOthers: watched === '*', isCommented: commented === '+' };
}

/** The same state and the same description, but for the count. */
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

/** Undefined where it says what is posted already, or where the commit can take no more. */
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
  // What somebody else posted over our last red may be green.
  if (before?.isOwn && before.state !== 'success' && count > MOST_STATUSES + 1) return undefined;
  return { ...draft, state: 'failure', description: describeStatus({ ...facts, count }, NO_MORE) };
}
