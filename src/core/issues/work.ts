/** What a run did until now, and what it may still do. Only the run that the record names as its holder writes. */
import { Failure } from '../failure.js';
import { put } from '../integration/opening/move-ref.js';
import type { RefTip } from '../integration/opening/port.js';
import { isSameRecord } from './changes.js';
import type { IssuesPort, ListedIssue } from './port.js';
import { type IssuesRecord, type ItemIssue, recentOf } from './record.js';
import type { WantedIssues } from './wanted.js';

export type IssueOperation = 'created' | 'adopted' | 'updated' | 'closed';

export type Tip = RefTip<IssuesRecord>;

/** What a run did until now. Steps replace the record with what they have done. */
export interface Work {
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

/** As many writes as a run that is killed may have to find again by their markers. */
const MOST_UNRECORDED = 50;

export async function allowed(work: Work): Promise<void> {
  if (work.unrecorded >= MOST_UNRECORDED) await store(work, work.tip.record.holder);
  const answer = await work.shared.mayWrite();
  if (answer !== true) throw new Failure('write-limit', answer, 'Run it again later.');
  work.unrecorded += 1;
}

export async function store(work: Work, holder: IssuesRecord['holder']): Promise<void> {
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

/** @param refused the reason, or undefined if it was done */
export function warn({ warnings }: Work, number: number, what: string, refused: string | undefined): void {
  if (refused !== undefined) warnings.add(`#${number} ${what}: ${refused}`);
}

export function entryOf({ record }: Work, item: string): ItemIssue | undefined {
  return record.items.find((each) => each.item === item);
}

export function replace(work: Work, entry: ItemIssue): void {
  const items = work.record.items.map((each) => (each.item === entry.item ? entry : each));
  work.record = { ...work.record, items };
}
