/** Compares the record of a plan's issues with the issues that GitHub lists. */
import { type IssueName, readIssueMarker } from './marker.js';
import type { IssueIds, ListedIssue, LookedUp } from './port.js';
import type { IssuesRecord, ItemIssue } from './record.js';

export interface Found {
  /** With the issues that a run opened but could not record, and without those that a person took away. */
  readonly record: IssuesRecord;
  /** By number. */
  readonly issues: ReadonlyMap<number, ListedIssue>;
  /** Open issues of items or of the plan that have another one. */
  readonly duplicates: readonly { readonly issue: ListedIssue; readonly of: number; readonly name: IssueName }[];
  /** Recorded issues that the list lacks. They have to be looked up. */
  readonly unlisted: readonly IssueIds[];
  /** Issues with a marker that no run of this record wrote. */
  readonly forged: readonly number[];
}

/** @param lookedUp what became of recorded issues that the list lacks */
export function foundIn(
  record: IssuesRecord,
  listed: readonly ListedIssue[],
  lookedUp: ReadonlyMap<number, LookedUp> = new Map(),
): Found {
  const known = [...lookedUp.values()].filter((each) => typeof each !== 'string');
  const issues = new Map([...listed, ...known].map((each) => [each.number, each]));
  const marked = [...issues.values()]
    .toSorted((one, other) => one.number - other.number)
    .flatMap((issue) => {
      const name = readIssueMarker(issue.body);
      return name?.plan === record.plan && name.base === record.base ? [{ issue, name }] : [];
    });
  const ours = marked.filter(({ issue, name }) => issue.isOwn && name.id === record.id);
  const recorded = new Set([record.tracking, ...record.items].flatMap((each) => each?.number ?? []));
  const isNew = ({ issue }: (typeof ours)[number]) => !recorded.has(issue.number);

  const gone = <Entry extends { readonly number: number }>(entry: Entry): Entry => {
    const became = lookedUp.get(entry.number);
    return typeof became === 'string' ? { ...entry, gone: became } : entry;
  };
  const tracking = record.tracking ?? placeOf(ours.find(({ name }) => name.item === undefined)?.issue);
  const items = new Map(record.items.map((each) => [each.item, gone(each)]));
  for (const { issue, name } of ours.filter(isNew))
    if (name.item !== undefined && !items.has(name.item)) items.set(name.item, newEntry(name.item, issue));
  const keptFor = (name: IssueName) => (name.item === undefined ? tracking : items.get(name.item));
  return {
    record: { ...record, ...(tracking && { tracking: gone(tracking) }), items: [...items.values()] },
    issues,
    duplicates: ours.flatMap(({ issue, name }) => {
      const kept = keptFor(name);
      const isOther = kept !== undefined && kept.number !== issue.number && !kept.gone && issue.isOpen;
      return isOther && isNew({ issue, name }) ? [{ issue, of: kept.number, name }] : [];
    }),
    unlisted: [record.tracking, ...record.items].flatMap((each) =>
      each === undefined || each.gone || issues.has(each.number) || lookedUp.has(each.number) ? [] : [each],
    ),
    forged: marked.filter((each) => !ours.includes(each) && isNew(each)).map(({ issue }) => issue.number),
  };
}

function placeOf(issue: ListedIssue | undefined): IssuesRecord['tracking'] {
  return issue && { number: issue.number, id: issue.id };
}

/** Only labels that this program sets, because people may have added others meanwhile. */
const OWN_LABEL = /^(?:parallel-work|parallel|sequential|wave-\d+)$/;

export function newEntry(item: string, { number, id, labels }: ListedIssue): ItemIssue {
  return {
    item,
    number,
    id,
    labels: labels.filter((each) => OWN_LABEL.test(each)),
    blockedBy: [],
    textOnly: [],
    said: [],
  };
}
