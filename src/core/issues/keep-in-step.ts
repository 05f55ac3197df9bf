/**
 * Keeps the issues of a plan in step with it: each item has exactly one issue, opened once. As in
 * `integration/opening/open-once.ts`, a Git ref decides which run may write, because GitHub cannot create an issue only if it
 * does not exist. A run may end at any line here, and any answer may get lost: the next run finishes the work.
 *
 * 1. Read the record in the ref and list the issues. If nothing has to change, stop. Most runs do.
 * 2. Take the ref: create it, or move it to a child commit that names this run as the holder. If another run holds it and
 *    has not ended, stop.
 * 3. If that run ended without giving the ref back, list the issues again until they are known: what it opened is found by
 *    its marker.
 * 4. Open the tracking issue and record it. A list that lacks it is not complete, which protects every later run.
 * 5. Bring the issues that exist up to date, and close those that are done.
 * 6. Open the missing ones in the order of the waves.
 * 7. Make them sub-issues, and add and remove dependencies.
 * 8. Update the tracking issue.
 * 9. Record everything, and give the ref back. Steps 5 to 8 also stop here when no more may be written in this run.
 */
import { Failure } from '../failure.js';
import { PAUSES, put } from '../integration/opening/move-ref.js';
import type { IssueDraft, RefTip, Self } from '../integration/opening/port.js';
import {
  blockerChanges,
  bodyWith,
  changesOf,
  type IssueChanges,
  isSameRecord,
  type KeptState,
  labelChanges,
} from './changes.js';
import { commentBody, duplicateIssueComment } from './comments.js';
import { type Found, foundIn, newEntry } from './found.js';
import { type IssueName, markedPart, readIssueMarker } from './marker.js';
import { ISSUES_LABEL, type IssuesPort, type ListedIssue, MOST_SUB_ISSUES } from './port.js';
import type { IssuesRecord, ItemIssue } from './record.js';
import type { WantedIssue } from './wanted.js';

export interface WantedIssues {
  readonly plan: string;
  readonly base: string;
  /** In the order of the waves. */
  readonly items: readonly WantedIssue[];
  readonly isFinished: boolean;
  /** The texts between the markers, from what is recorded so far. */
  readonly itemTextOf: (wanted: WantedIssue, record: IssuesRecord) => string;
  /** Undefined for a plan that was removed, whose tracking issue keeps its text. */
  readonly trackingTextOf: (record: IssuesRecord) => string | undefined;
  readonly titleOf: (wanted: WantedIssue) => string;
  readonly trackingTitle: string;
  /** The database ids of the issues that an item depends on, if they are known. */
  readonly blockersOf: (wanted: WantedIssue, record: IssuesRecord) => readonly number[];
}

export type IssueOperation = 'created' | 'adopted' | 'updated' | 'closed';

export interface InStep {
  readonly record?: IssuesRecord;
  /** By item, and `''` for the tracking issue. */
  readonly operations: ReadonlyMap<string, IssueOperation>;
  /** Whether some work is left to the next run, and why. */
  readonly left?: string;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  readonly failure?: Failure;
}

type Tip = RefTip<IssuesRecord>;

const MOST_ROUNDS = 5;

/** What a run did until now. Steps replace the record with what they have done. */
interface Work {
  readonly wanted: WantedIssues;
  readonly shared: IssuesPort;
  tip: Tip;
  record: IssuesRecord;
  issues: ReadonlyMap<number, ListedIssue>;
  readonly operations: Map<string, IssueOperation>;
  readonly notes: Set<string>;
  readonly warnings: Set<string>;
  /** Writes since the record was stored. */
  unrecorded: number;
  /** The tracking issue can have no more sub-issues. */
  isFull: boolean;
  /** What the server does not have. */
  readonly lacks: Set<'sub-issues' | 'dependencies'>;
}

/** @param known the record as it was read with the plans. Undefined if it could not be read there */
export async function keepInStep(
  wanted: WantedIssues,
  known: Tip | null | undefined,
  shared: IssuesPort,
  self: Self,
): Promise<InStep> {
  let tip = known === undefined ? await shared.tip() : known;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // 1.
    const found = tip ? await lookUp(shared, tip.record) : undefined;
    if (tip && found && isInStep(wanted, tip.record, found)) return unchanged(tip.record, found);
    if (!tip && !wanted.items.some(mayBeOpened)) return { operations: new Map(), notes: [], warnings: [] };

    // 2.
    const holder = tip?.record.holder;
    if (holder && !(await shared.hasEnded(holder))) return busy(wanted, holder.id, tip?.record);
    const claim = self.newClaim();
    const before: IssuesRecord = tip?.record ?? {
      plan: wanted.plan,
      base: wanted.base,
      id: self.newClaim(),
      items: [],
      spent: [],
    };
    const taken = await put(shared, tip, { ...before, holder: { ...self.run, claim } });
    if (taken.record.holder?.claim !== claim) {
      tip = taken;
      continue;
    }

    // 3.
    const isInherited = holder !== undefined;
    // No issue can have the id of a record that was just made.
    const again = isInherited ? await lookUpAgain(wanted, shared, taken.record) : (found ?? foundIn(taken.record, []));
    return await underLock(wanted, shared, taken, again);
  }
  throw new Failure('unstable', `Other runs kept changing the record of plan "${wanted.plan}".`, 'Run it again.');
}

/** An item that is done before it has an issue gets none. */
export function mayBeOpened({ state }: WantedIssue): boolean {
  return state.kind === 'unfinished' || state.kind === 'reverted';
}

/** Lists the issues, and asks for those that the list lacks. */
async function lookUp(shared: IssuesPort, record: IssuesRecord): Promise<Found> {
  for (const pause of [...PAUSES, undefined]) {
    const listed = await shared.issues();
    const { unlisted } = foundIn(record, listed);
    const lookedUp = unlisted.length === 0 ? new Map() : await shared.lookUp(unlisted);
    const missed = [...lookedUp.values()].find(
      (each) => typeof each !== 'string' && each.labels.includes(ISSUES_LABEL),
    );
    if (missed === undefined) return foundIn(record, listed, lookedUp);
    if (pause !== undefined) await shared.pause(pause);
  }
  throw new Failure(
    'incomplete',
    `GitHub's list of issues with the label "${ISSUES_LABEL}" lacks some that have it, so nothing was changed for plan "${record.plan}".`,
    'Run it again. If the problem persists, check whether the token may see all issues.',
  );
}

/** A run that was killed may have opened issues that a list does not show yet. */
async function lookUpAgain({ items }: WantedIssues, shared: IssuesPort, record: IssuesRecord): Promise<Found> {
  const isKnown = ({ record: { tracking, items: entries } }: Found) =>
    tracking !== undefined &&
    items.filter(mayBeOpened).every(({ item }) => entries.some((each) => each.item === item.item));
  let found = await lookUp(shared, record);
  for (const pause of PAUSES) {
    if (isKnown(found)) return found;
    await shared.pause(pause);
    found = await lookUp(shared, record);
  }
  return found;
}

function unchanged(record: IssuesRecord, { forged }: Found): InStep {
  return {
    record,
    operations: new Map(),
    notes: [],
    warnings: [...goneWarnings(record), ...forgedWarnings(record, forged)],
  };
}

function busy({ plan }: WantedIssues, run: number, record: IssuesRecord | undefined): InStep {
  const left = `Run ${run} is writing the issues of plan "${plan}". The next run continues.`;
  return { ...(record && { record }), operations: new Map(), left, notes: [], warnings: [] };
}

function goneWarnings({ tracking, items }: IssuesRecord): string[] {
  return [tracking, ...items].flatMap((each) =>
    each?.gone ? [`#${each.number} was ${each.gone}. No other issue is opened in its place.`] : [],
  );
}

function forgedWarnings({ plan }: IssuesRecord, forged: readonly number[]): string[] {
  return forged.map(
    (number) =>
      `#${number} has the marker of an issue of plan "${plan}", but no run of this job opened it, so it is ignored. Close it if nobody needs it.`,
  );
}

/** Whether there is nothing to write. */
function isInStep(wanted: WantedIssues, recorded: IssuesRecord, { record, issues, duplicates }: Found): boolean {
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

function itemChanges(
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

function trackingChanges(
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

/** Only a plan that was removed has no items. */
function isRemoved({ items }: WantedIssues): boolean {
  return items.length === 0;
}

function trackingName({ plan, base, id }: IssuesRecord): IssueName {
  return { plan, base, id };
}

/** Steps 4 to 9. Whatever fails, what was done is recorded if GitHub still takes it. */
async function underLock(wanted: WantedIssues, shared: IssuesPort, tip: Tip, found: Found): Promise<InStep> {
  const { holder, ...recorded } = found.record;
  const adopted = found.record.items.filter(({ item }) => !tip.record.items.some((each) => each.item === item));
  const work: Work = {
    wanted,
    shared,
    tip,
    record: recorded,
    issues: found.issues,
    operations: new Map(adopted.map(({ item }) => [item, 'adopted' as const])),
    notes: new Set(),
    warnings: new Set(forgedWarnings(recorded, found.forged)),
    unrecorded: 0,
    isFull: false,
    lacks: new Set(),
  };
  let left: string | undefined;
  let failure: Failure | undefined;
  try {
    await openTracking(work);
    await closeDuplicates(work, found);
    await updateItems(work);
    await openItems(work);
    await updateItems(work);
    await connectItems(work);
    await updateTracking(work);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (LATER.has(error.code)) left = `${error.message} ${stopped(work)}`;
    else failure = error;
  }
  // 9.
  try {
    await store(work, undefined);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (!LATER.has(error.code)) failure ??= error;
    left ??= stopped(work);
  }
  for (const each of goneWarnings(work.record)) work.warnings.add(each);
  return {
    record: work.record,
    operations: work.operations,
    ...(left === undefined ? {} : { left }),
    notes: [...work.notes],
    warnings: [...work.warnings],
    ...(failure && { failure }),
  };
}

/** Limits that a later run does not meet again. */
const LATER: ReadonlySet<string> = new Set(['write-limit', 'rate-limit', 'budget', 'deadline']);

function stopped({ wanted, record }: Work): string {
  const missing = wanted.items.filter(
    (each) => mayBeOpened(each) && !record.items.some(({ item }) => item === each.item.item),
  ).length;
  const what = missing === 0 ? 'Not everything was written' : `${missing} of its items have no issue yet`;
  return `Plan "${wanted.plan}": ${what}. The next run continues.`;
}

/** As many writes as a run that is killed may have to find again by their markers. */
const MOST_UNRECORDED = 50;

async function allowed(work: Work): Promise<void> {
  if (work.unrecorded >= MOST_UNRECORDED) await store(work, work.tip.record.holder);
  const answer = await work.shared.mayWrite();
  if (answer !== true) throw new Failure('write-limit', answer, 'Run it again later.');
  work.unrecorded += 1;
}

async function store(work: Work, holder: IssuesRecord['holder']): Promise<void> {
  const { record, shared } = work;
  const { at, writes } = shared.spent();
  const spent = holder || writes === 0 ? record.spent : [...recentOf(record.spent, at), { at, writes }];
  const wanted: IssuesRecord = { ...record, spent, ...(holder && { holder }) };
  const now = await put(shared, work.tip, wanted);
  if (!isSameRecord(now.record, wanted) || now.record.holder?.claim !== holder?.claim)
    throw new Failure(
      'unstable',
      `Another run took over the issues of plan "${record.plan}" while this one was writing them.`,
      'The other run continues. Check whether one of the two was started again by hand.',
    );
  work.tip = now;
  work.unrecorded = 0;
}

const HOUR = 60 * 60_000;

export function recentOf(spent: IssuesRecord['spent'], now: number): IssuesRecord['spent'] {
  return spent.filter(({ at }) => at > now - HOUR && at <= now);
}

/** 4. */
async function openTracking(work: Work): Promise<void> {
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
async function closeDuplicates(work: Work, { duplicates }: Found): Promise<void> {
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

/** @param refused the reason, or undefined if it was done */
function warn({ warnings }: Work, number: number, what: string, refused: string | undefined): void {
  if (refused !== undefined) warnings.add(`#${number} ${what}: ${refused}`);
}

/** 5. */
async function updateItems(work: Work): Promise<void> {
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

function entryOf({ record }: Work, item: string): ItemIssue | undefined {
  return record.items.find((each) => each.item === item);
}

function replace(work: Work, entry: ItemIssue): void {
  const items = work.record.items.map((each) => (each.item === entry.item ? entry : each));
  work.record = { ...work.record, items };
}

/** 6. */
async function openItems(work: Work): Promise<void> {
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

/** 7. */
async function connectItems(work: Work): Promise<void> {
  const { wanted } = work;
  const { tracking } = work.record;
  const children = [...work.issues.values()].filter(({ parent }) => parent === tracking?.number);
  work.isFull = children.length >= MOST_SUB_ISSUES;
  for (const each of wanted.items) {
    const entry = entryOf(work, each.item.item);
    if (!entry || entry.gone || !mayBeOpened(each)) continue;
    await linkItem(work, entry);
    await blockItem(work, each);
  }
}

async function linkItem(work: Work, entry: ItemIssue): Promise<void> {
  const { tracking } = work.record;
  if (entry.parent !== undefined || !tracking || tracking.gone) return;
  const parent = work.issues.get(entry.number)?.parent;
  if (parent !== undefined) {
    // An earlier run linked it, or a person gave it another parent, where it stays.
    replace(work, { ...entry, parent: parent === tracking.number ? 'native' : 'text' });
    return;
  }
  const linked = work.isFull
    ? 'full'
    : await connected(work, 'sub-issues', () => work.shared.link(tracking.number, entry));
  if (linked === 'unknown') return;
  if (linked === 'full') work.isFull = true;
  if (linked !== 'done')
    work.notes.add(
      `Some items are not sub-issues of #${tracking.number}, because GitHub ${linked === 'full' ? `allows only ${MOST_SUB_ISSUES}` : 'refused it'}. Its text lists them.`,
    );
  replace(work, { ...entry, parent: linked === 'done' ? 'native' : 'text' });
}

/** GitHub may not know an issue yet that was just opened, so it is asked once more before the text has to do. */
async function connected<T extends string>(
  work: Work,
  feature: 'sub-issues' | 'dependencies',
  connect: () => Promise<T | 'missing'>,
): Promise<T | 'refused'> {
  if (work.lacks.has(feature)) return 'refused';
  for (const pause of [PAUSES[0], undefined]) {
    await allowed(work);
    const answer = await connect();
    if (answer !== 'missing') return answer;
    if (pause !== undefined) await work.shared.pause(pause);
  }
  work.lacks.add(feature);
  return 'refused';
}

async function blockItem(work: Work, each: WantedIssue): Promise<void> {
  const { wanted, shared } = work;
  const start = entryOf(work, each.item.item);
  if (!start) return;
  const { add, remove } = blockerChanges(start, wanted.blockersOf(each, work.record));
  for (const id of remove) {
    await allowed(work);
    if ((await shared.unblock(start.number, { id })) === 'unknown') continue;
    const entry = entryOf(work, each.item.item) ?? start;
    replace(work, { ...entry, blockedBy: entry.blockedBy.filter((known) => known !== id) });
  }
  for (const id of add) {
    const blocked = await connected(work, 'dependencies', () => shared.block(start.number, { id }));
    if (blocked === 'unknown') continue;
    const entry = entryOf(work, each.item.item) ?? start;
    if (blocked === 'done') replace(work, { ...entry, blockedBy: [...entry.blockedBy, id] });
    else {
      replace(work, { ...entry, textOnly: [...entry.textOnly, id] });
      work.notes.add(`Some dependencies of #${start.number} are only in its text, because GitHub refused them.`);
    }
  }
}

/** 8. */
async function updateTracking(work: Work): Promise<void> {
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
