/** Step 7: of several issues of one integration the lowest stays, and the record names it. */

import type { IntegrationIssue } from '../../facts/questions.js';
import { Failure } from '../../failure.js';
import { marker, readMarker } from './marker.js';
import { put } from './move-ref.js';
import { type RecordPort, type RecordTip, refName } from './port.js';
import type { IntegrationRecord } from './record.js';

export interface Settled {
  readonly tip: RecordTip;
  readonly issue: IntegrationIssue | 'deleted' | 'transferred';
  readonly warnings: readonly string[];
}

const MOST_ROUNDS = 5;

/**
 * @param on a tip that records an issue
 * @throws Failure `foreign-record` if the issue does not belong to this integration
 */
export async function settle(shared: RecordPort, on: RecordTip): Promise<Settled> {
  let tip = on;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { record } = tip;
    const number = record.issue;
    if (number === undefined) throw new Error('settled before it was recorded');
    const { ours, warnings } = sorted(await shared.issues(), record);
    // The recorded issue may be missing from the list, because its label was removed or the list is not up to date.
    const recorded = ours.find((each) => each.number === number) ?? (await shared.issue(number));
    refuseForeign(recorded, tip);
    const all = typeof recorded === 'string' || ours.includes(recorded) ? ours : [...ours, recorded];
    const keep = lowest(typeof recorded === 'string' ? all.filter(({ isOpen }) => isOpen) : all);
    if (!keep) return { tip, issue: recorded, warnings };
    const moved = keep.number === number ? tip : await put(shared, tip, { ...record, issue: keep.number });
    if (moved.record.issue !== keep.number) {
      // Another run moved it, so read again.
      tip = moved;
      if (tip.record.issue === undefined) return { tip, issue: keep, warnings };
      continue;
    }
    // Closed only after the record names the issue that stays.
    const told: string[] = [];
    for (const { number: other } of all.filter((each) => each.isOpen && each.number !== keep.number))
      told.push(...(await shared.closeAsDuplicate(other, keep.number)));
    return { tip: moved, issue: keep, warnings: [...warnings, ...told] };
  }
  throw new Failure('unstable', `Other runs kept changing the record of plan "${on.record.plan}".`, 'Run it again.');
}

export const FOREIGN_RECORD = 'foreign-record';

/**
 * Anybody who may push refs can write a record, so the issue itself has to show that a run of that record opened it.
 */
export function refuseForeign(issue: Settled['issue'], { namespace, record }: RecordTip): void {
  if (typeof issue === 'string' || sorted([issue], record).ours.length > 0) return;
  const { plan, base, claim } = record;
  throw new Failure(
    FOREIGN_RECORD,
    `The record of plan "${plan}" names #${issue.number}, but nothing in it shows that this account opened it for that plan. No issue was opened.`,
    `If #${issue.number} is the integration issue and somebody edited it, restore its first line: "${marker(plan, base, claim)}". Otherwise somebody else wrote the ref "${refName(namespace, plan, base)}". Delete it, and the next run starts over.`,
  );
}

/** Decides by the claims of the record which issues belong to this integration, and which ones to warn of. */
export function sorted(
  issues: readonly IntegrationIssue[],
  record: Pick<IntegrationRecord, 'plan' | 'base' | 'claims' | 'former'>,
): { readonly ours: readonly IntegrationIssue[]; readonly warnings: readonly string[] } {
  const marked = issues.flatMap((issue) => {
    const marker = readMarker(issue.body);
    return marker?.plan === record.plan && marker.base === record.base ? [{ issue, claim: marker.claim }] : [];
  });
  const isOurs = ({ issue, claim }: (typeof marked)[number]) => issue.isOwn && record.claims.includes(claim);
  const isForged = ({ issue, claim }: (typeof marked)[number]) =>
    !issue.isOwn || ![...record.claims, ...record.former].includes(claim);
  return {
    ours: marked.filter(isOurs).map(({ issue }) => issue),
    warnings: marked
      .filter(isForged)
      .map(
        ({ issue }) =>
          `#${issue.number} has the marker of the integration issue of plan "${record.plan}", but no run of this job opened it, so it is ignored. Close it if nobody needs it.`,
      ),
  };
}

export function lowest(issues: readonly IntegrationIssue[]): IntegrationIssue | undefined {
  return issues.toSorted((a, b) => a.number - b.number)[0];
}
