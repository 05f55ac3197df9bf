/** Finds the issues of a plan on GitHub, and proves that none is missing. */
import { Failure } from '../failure.js';
import { PAUSES } from '../integration/opening/move-ref.js';
import { type Found, foundIn } from './found.js';
import { ISSUES_LABEL, type IssuesPort } from './port.js';
import type { IssuesRecord } from './record.js';
import { mayBeOpened, type WantedIssues } from './wanted.js';

/** Lists the issues, and asks for those that the list lacks. */
export async function lookUp(shared: IssuesPort, record: IssuesRecord): Promise<Found> {
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
export async function lookUpAgain({ items }: WantedIssues, shared: IssuesPort, record: IssuesRecord): Promise<Found> {
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
