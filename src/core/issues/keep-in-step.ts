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
 *
 * `look-up.ts` has the reads of steps 1 and 3, `in-step.ts` decides what is to be written, and `open-issues.ts`,
 * `update-issues.ts` and `connect-issues.ts` write it. `work.ts` has what these steps share.
 */
import { Failure } from '../failure.js';
import { put } from '../integration/opening/move-ref.js';
import type { Self } from '../integration/opening/port.js';
import { connectItems } from './connect-issues.js';
import { type Found, foundIn } from './found.js';
import { isInStep } from './in-step.js';
import { lookUp, lookUpAgain } from './look-up.js';
import { closeDuplicates, openItems, openTracking } from './open-issues.js';
import type { IssuesPort } from './port.js';
import type { IssuesRecord } from './record.js';
import { updateItems, updateTracking } from './update-issues.js';
import { mayBeOpened, type WantedIssues } from './wanted.js';
import { type IssueOperation, store, type Tip, type Work } from './work.js';

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

const MOST_ROUNDS = 5;

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
