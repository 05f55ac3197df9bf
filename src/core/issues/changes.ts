/** What has to change on one issue so that it says what the plan says. Nothing else of the issue is ever changed. */
import { backComment, type CommentPlace, type IssueComment, reopenedComment, revertedComment } from './comments.js';
import { type IssueName, issueMarker, markedPart, partsOf } from './marker.js';
import type { IssueEdit, ListedIssue } from './port.js';
import type { IssuesRecord, ItemIssue } from './record.js';
import type { WantedState } from './wanted.js';

/** An item that the plan no longer lists has no text of its own any more. */
export type KeptState = WantedState | { readonly kind: 'removed' };

export interface IssueChanges {
  /** The part between the markers, if it has to be written. */
  readonly part?: string;
  readonly close?: NonNullable<IssueEdit['close']>;
  /** What the issue counts as closed for from now on. Null if for nothing any more. */
  readonly closedFor?: string | null;
  readonly comments: readonly IssueComment[];
}

/** Why an issue is closed, or undefined while there is work to do. */
function closingOf(
  state: KeptState,
): { readonly for: string; readonly reason: 'completed' | 'not_planned' } | undefined {
  switch (state.kind) {
    case 'merged':
      return { for: state.merge?.mergeCommit.slice(0, 12) ?? 'merged', reason: 'completed' };
    case 'dropped':
      return { for: 'dropped', reason: 'not_planned' };
    case 'removed':
      return { for: 'removed', reason: 'not_planned' };
    default:
      return undefined;
  }
}

/**
 * @param text what the part between the markers should say. Undefined for an item that is no longer in the plan, whose
 * text stays and is only marked
 */
export function changesOf(
  place: CommentPlace,
  entry: ItemIssue,
  issue: ListedIssue,
  state: KeptState,
  text: string | undefined,
  id: string,
): IssueChanges {
  // An item that merged keeps its issue as it is when its plan is cleaned up.
  if (state.kind === 'removed' && entry.closedFor !== undefined && !isPlanReason(entry.closedFor))
    return { comments: [] };
  const closing = closingOf(state);
  const part = partChange({ ...place, id }, issue, text);
  const isNews = closing !== undefined && entry.closedFor !== closing.for;
  const comments = commentsOf(place, entry, issue, state, closing?.for);
  return {
    ...(part === undefined ? {} : { part }),
    ...(isNews && issue.isOpen ? { close: closing.reason } : {}),
    ...(isNews ? { closedFor: closing.for } : {}),
    // Closed for another reason the next time, even if that reason is the same word.
    ...(state.kind === 'unfinished' && isPlanReason(entry.closedFor) ? { closedFor: null } : {}),
    comments: comments.filter(({ key }) => !entry.said.includes(key)),
  };
}

function isPlanReason(reason: string | undefined): reason is 'dropped' | 'removed' {
  return reason === 'dropped' || reason === 'removed';
}

function commentsOf(
  place: CommentPlace,
  { closedFor }: ItemIssue,
  { isOpen }: ListedIssue,
  state: KeptState,
  closing: string | undefined,
): IssueComment[] {
  if (closedFor === undefined) return [];
  if (closing === closedFor) return isOpen ? [reopenedComment(place, closedFor)] : [];
  if (state.kind === 'reverted') return [revertedComment(place, state.evidence, closedFor)];
  return state.kind === 'unfinished' && isPlanReason(closedFor) ? [backComment(place, closedFor)] : [];
}

const REMOVED = '**This item is no longer in the plan, so do not work on it.**';

function partChange(name: IssueName, { body }: ListedIssue, text: string | undefined): string | undefined {
  const parts = partsOf(body, name);
  // A person removed a marker. What is left belongs to people.
  if (parts === undefined) return undefined;
  if (text !== undefined) {
    const part = markedPart(name, text);
    return part === parts.part ? undefined : part;
  }
  const first = `${issueMarker(name)}\n`;
  return parts.part.startsWith(`${first}${REMOVED}\n`)
    ? undefined
    : parts.part.replace(first, () => `${first}${REMOVED}\n\n`);
}

/** The body with the new part, as it is read right before it is written. Undefined if it needs no write any more. */
export function bodyWith(body: string, name: IssueName, part: string): string | undefined {
  const parts = partsOf(body, name);
  return parts === undefined || parts.part === part ? undefined : `${parts.before}${part}${parts.after}`;
}

/** Labels of ours that changed since they were set. A person may have removed one, which is then not set again. */
export function labelChanges({ labels }: Pick<ItemIssue, 'labels'>, wanted: readonly string[]) {
  return {
    add: wanted.filter((each) => !labels.includes(each)),
    remove: labels.filter((each) => !wanted.includes(each)),
  };
}

/** The blockers to add and to remove, by database id. */
export function blockerChanges(
  { blockedBy, textOnly }: Pick<ItemIssue, 'blockedBy' | 'textOnly'>,
  wanted: readonly number[],
): { readonly add: readonly number[]; readonly remove: readonly number[] } {
  return {
    add: wanted.filter((each) => !blockedBy.includes(each) && !textOnly.includes(each)),
    remove: blockedBy.filter((each) => !wanted.includes(each)),
  };
}

/** Whether two records say the same about the issues. Which run holds them and what it spent does not count. */
export function isSameRecord(one: IssuesRecord, other: IssuesRecord): boolean {
  const told = ({ holder: _, spent: __, ...record }: IssuesRecord) => JSON.stringify(record);
  return told(one) === told(other);
}
