/** What has to be written so that the issues say what the plan says. Nothing here asks GitHub. */
import {
  blockerChanges,
  bodyWith,
  changesOf,
  type IssueChanges,
  isSameRecord,
  type KeptState,
  labelChanges,
} from './changes.js';
import type { Found } from './found.js';
import { type IssueName, markedPart } from './marker.js';
import type { ListedIssue } from './port.js';
import type { IssuesRecord, ItemIssue } from './record.js';
import { isRemoved, mayBeOpened, type WantedIssue, type WantedIssues } from './wanted.js';

/** Whether there is nothing to write. */
export function isInStep(wanted: WantedIssues, recorded: IssuesRecord, { record, issues, duplicates }: Found): boolean {
  if (recorded.holder || record.tracking === undefined) return false;
  if (duplicates.length > 0 || !isSameRecord(recorded, record)) return false;
  const entries = new Map(record.items.map((each) => [each.item, each]));
  if (wanted.items.some((each) => !entries.has(each.item.item) && mayBeOpened(each))) return false;
  const isQuiet = (entry: ItemIssue) => {
    const issue = issues.get(entry.number);
    if (entry.gone || !issue) return true;
    const item = wanted.items.find((each) => each.item.item === entry.item);
    const { part, closedFor, comments } = itemChanges(wanted, record, entry, issue, item);
    if (part !== undefined || closedFor !== undefined || comments.length > 0) return false;
    if (!item || !mayBeOpened(item)) return true;
    const labels = labelChanges(entry, item.labels);
    const blockers = blockerChanges(entry, wanted.blockersOf(item, record));
    return (
      [labels.add, labels.remove, blockers.add, blockers.remove].every(({ length }) => length === 0) &&
      (entry.parent !== undefined || record.tracking?.gone !== undefined)
    );
  };
  return record.items.every(isQuiet) && trackingChanges(wanted, record, issues) === undefined;
}

export function itemChanges(
  wanted: WantedIssues,
  record: IssuesRecord,
  entry: ItemIssue,
  issue: ListedIssue,
  item: WantedIssue | undefined,
): IssueChanges {
  const state: KeptState = item?.state ?? { kind: 'removed' };
  const text = item && wanted.itemTextOf(item, record);
  return changesOf({ plan: record.plan, base: record.base, item: entry.item }, entry, issue, state, text, record.id);
}

interface TrackingChanges {
  readonly part?: string;
  readonly close?: true;
  /** What it counts as closed for from now on. Null if for nothing any more. */
  readonly closedFor?: 'done' | 'removed' | null;
}

export function trackingChanges(
  wanted: WantedIssues,
  record: IssuesRecord,
  issues: ReadonlyMap<number, ListedIssue>,
): TrackingChanges | undefined {
  const { tracking } = record;
  const issue = tracking && !tracking.gone ? issues.get(tracking.number) : undefined;
  if (!tracking || !issue) return undefined;
  const name = trackingName(record);
  const text = wanted.trackingTextOf(record);
  const part = text === undefined ? undefined : markedPart(name, text);
  const isPartNew = part !== undefined && bodyWith(issue.body, name, part) !== undefined;
  const isDone = wanted.isFinished && tracking.closedFor === undefined;
  const isBack = !isRemoved(wanted) && tracking.closedFor === 'removed';
  if (!isPartNew && !isDone && !isBack) return undefined;
  return {
    ...(isPartNew ? { part } : {}),
    ...(isDone && issue.isOpen ? { close: true } : {}),
    ...(isDone ? { closedFor: isRemoved(wanted) ? 'removed' : 'done' } : {}),
    ...(isBack ? { closedFor: null } : {}),
  };
}

export function trackingName({ plan, base, id }: IssuesRecord): IssueName {
  return { plan, base, id };
}
