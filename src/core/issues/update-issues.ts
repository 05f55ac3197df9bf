/** Brings the issues that exist up to date: their texts, labels and comments. Closes those that are done. */
import { bodyWith, type IssueChanges, labelChanges } from './changes.js';
import { commentBody } from './comments.js';
import { itemChanges, trackingChanges, trackingName } from './in-step.js';
import type { IssueName } from './marker.js';
import type { ListedIssue } from './port.js';
import { isRemoved, mayBeOpened, type WantedIssue } from './wanted.js';
import { allowed, entryOf, replace, type Work, warn } from './work.js';

/** Step 5 of `keep-in-step.ts`. */
export async function updateItems(work: Work): Promise<void> {
  for (const { item } of work.record.items) await updateItem(work, item);
}

async function updateItem(work: Work, item: string): Promise<void> {
  const { wanted, shared } = work;
  const entry = entryOf(work, item);
  const issue = entry && work.issues.get(entry.number);
  if (!entry || entry.gone || !issue) return;
  const wantedItem = wanted.items.find((each) => each.item.item === item);
  const place = { plan: wanted.plan, base: wanted.base, item };
  const { part, close, closedFor, comments } = itemChanges(wanted, work.record, entry, issue, wantedItem);
  if (part !== undefined || close !== undefined) {
    await allowed(work);
    if (!(await editPart(work, issue, { ...place, id: work.record.id }, { part, close }))) return;
    if (work.operations.get(item) === undefined || close) work.operations.set(item, close ? 'closed' : 'updated');
  }
  if (closedFor !== undefined) {
    const { closedFor: _, ...rest } = entryOf(work, item) ?? entry;
    replace(work, closedFor === null ? rest : { ...rest, closedFor });
  }
  for (const each of comments) {
    await allowed(work);
    warn(
      work,
      entry.number,
      'could not get a comment',
      await shared.commentOnce(entry.number, commentBody(each, place)),
    );
    const now = entryOf(work, item) ?? entry;
    replace(work, { ...now, said: [...now.said, each.key] });
    work.notes.add(`A comment on #${entry.number} says what happened to item "${item}".`);
  }
  if (wantedItem && mayBeOpened(wantedItem)) await relabel(work, item, wantedItem);
}

async function relabel(work: Work, item: string, { labels }: WantedIssue): Promise<void> {
  const entry = entryOf(work, item);
  if (!entry) return;
  const change = labelChanges(entry, labels);
  if (change.add.length + change.remove.length === 0) return;
  await allowed(work);
  const add = change.add.length === 0 ? [] : await work.shared.prepareLabels(change.add);
  warn(work, entry.number, 'could not get its labels', await work.shared.relabel(entry.number, { ...change, add }));
  replace(work, { ...entry, labels });
  work.operations.set(item, work.operations.get(item) ?? 'updated');
}

/** Step 8 of `keep-in-step.ts`. */
export async function updateTracking(work: Work): Promise<void> {
  const { record, wanted } = work;
  const { tracking } = record;
  const changes = trackingChanges(wanted, record, work.issues);
  const issue = tracking && work.issues.get(tracking.number);
  if (!tracking || !changes || !issue) return;
  if (changes.part !== undefined || changes.close) {
    await allowed(work);
    const reason = isRemoved(wanted) ? ('not_planned' as const) : ('completed' as const);
    const close = changes.close ? reason : undefined;
    if (!(await editPart(work, issue, trackingName(record), { part: changes.part, close }))) return;
    work.operations.set('', work.operations.get('') ?? (close ? 'closed' : 'updated'));
  }
  const { closedFor } = changes;
  if (closedFor === undefined) return;
  const { closedFor: _, ...rest } = tracking;
  work.record = { ...work.record, tracking: closedFor === null ? rest : { ...rest, closedFor } };
}

/**
 * People may have edited the issue since it was listed, so it is read right before it is written.
 *
 * @returns false if GitHub refused it, or did not say
 */
async function editPart(
  work: Work,
  issue: ListedIssue,
  name: IssueName,
  { part, close }: { readonly part: string | undefined; readonly close: IssueChanges['close'] | undefined },
): Promise<boolean> {
  const { shared } = work;
  const now = part === undefined ? issue : await shared.issue(issue.number);
  if (typeof now === 'string') return false;
  const body = part === undefined ? undefined : bodyWith(now.body, name, part);
  const edit = { ...(body === undefined ? {} : { body }), ...(close && now.isOpen ? { close } : {}) };
  if (edit.body === undefined && edit.close === undefined) return true;
  const refused = await shared.edit(issue.number, edit);
  warn(work, issue.number, 'could not be updated', refused);
  if (refused !== undefined) return false;
  const after = { ...now, body: body ?? now.body, isOpen: now.isOpen && !edit.close };
  work.issues = new Map([...work.issues, [issue.number, after]]);
  return true;
}
