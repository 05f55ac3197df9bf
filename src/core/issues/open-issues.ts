/** Opens the tracking issue and the issues of items, each once, and closes those that two runs opened. */
import { Failure } from '../failure.js';
import { PAUSES } from '../integration/opening/move-ref.js';
import type { IssueDraft } from '../integration/opening/port.js';
import { commentBody, duplicateIssueComment } from './comments.js';
import { type Found, newEntry } from './found.js';
import { trackingName } from './in-step.js';
import { type IssueName, markedPart, readIssueMarker } from './marker.js';
import { ISSUES_LABEL, type IssuesPort, type ListedIssue } from './port.js';
import { mayBeOpened } from './wanted.js';
import { allowed, entryOf, store, type Work, warn } from './work.js';

/** Step 4 of `keep-in-step.ts`. */
export async function openTracking(work: Work): Promise<void> {
  const { wanted, shared, record } = work;
  if (record.tracking) return;
  const name = trackingName(record);
  const labels = await shared.prepareLabels([ISSUES_LABEL]);
  const body = `${markedPart(name, wanted.trackingTextOf(record) ?? '')}\n`;
  const issue = await openOne(work, name, { title: wanted.trackingTitle, body, labels, assignees: [] });
  work.record = { ...record, tracking: { number: issue.number, id: issue.id } };
  work.operations.set('', 'created');
  await store(work, work.tip.record.holder);
}

/** Step 6 of `keep-in-step.ts`. */
export async function openItems(work: Work): Promise<void> {
  const { wanted, shared } = work;
  const missing = wanted.items.filter((each) => mayBeOpened(each) && !entryOf(work, each.item.item));
  const ready = new Map<string, boolean>();
  for (const each of missing) {
    const unknown = each.labels.filter((label) => !ready.has(label));
    for (const label of unknown) {
      await allowed(work);
      ready.set(label, (await shared.prepareLabels([label])).includes(label));
    }
    const labels = each.labels.filter((label) => ready.get(label));
    const name = { ...trackingName(work.record), item: each.item.item };
    const body = `${markedPart(name, wanted.itemTextOf(each, work.record))}\n`;
    const issue = await openOne(work, name, { title: wanted.titleOf(each), body, labels, assignees: [] });
    const entry = { ...newEntry(each.item.item, issue), labels: each.labels };
    work.record = { ...work.record, items: [...work.record.items, entry] };
    work.operations.set(each.item.item, 'created');
  }
}

/** One request. A second one only if its result is unknown and three reads do not show the issue. */
async function openOne(work: Work, name: IssueName, draft: IssueDraft): Promise<ListedIssue> {
  const { shared } = work;
  for (let time = 1; time <= 2; time++) {
    await allowed(work);
    const answer = await shared.open(draft);
    const opened = answer === 'unknown' ? await findOpened(shared, name) : answer;
    if (!opened) continue;
    work.issues = new Map([...work.issues, [opened.number, opened]]);
    return opened;
  }
  throw new Failure(
    'unreachable',
    `GitHub gave no usable answer to two requests to open an issue of plan "${name.plan}", and lists no such issue.`,
    'Run it again: the next run continues where this one stopped.',
  );
}

async function findOpened(shared: IssuesPort, name: IssueName): Promise<ListedIssue | undefined> {
  for (const pause of PAUSES) {
    await shared.pause(pause);
    const found = (await shared.newest()).filter(({ isOwn, body }) => {
      const marker = isOwn ? readIssueMarker(body) : undefined;
      return marker?.id === name.id && marker.item === name.item && marker.plan === name.plan;
    });
    const [first] = found.toSorted((one, other) => one.number - other.number);
    if (first) return first;
  }
  return undefined;
}

/** An issue of a run that was thought to have ended, or whose request GitHub served late. */
export async function closeDuplicates(work: Work, { duplicates }: Found): Promise<void> {
  const { shared, record } = work;
  for (const { issue, of, name } of duplicates) {
    await allowed(work);
    warn(
      work,
      issue.number,
      'could not be closed as a duplicate',
      await shared.edit(issue.number, { close: 'duplicate' }),
    );
    const place = { plan: record.plan, base: record.base, item: name.item ?? '' };
    const body = commentBody(duplicateIssueComment(of), place);
    warn(work, issue.number, 'could not get a comment', await shared.commentOnce(issue.number, body));
    work.notes.add(`#${issue.number} was closed as a duplicate of #${of}.`);
  }
}
