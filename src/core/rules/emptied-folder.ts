import type { FindingDraft } from '../finding.js';
import type { EmptiedFolder } from '../progress/emptied-folders.js';
import { matchesBase } from '../progress/matches-base.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import { pullName } from '../progress/progress.js';
import { whoYields } from './overlap.js';
import { type ItemRule, pullParty } from './rule.js';

/** One open item pull request creates a file in a folder that others empty: git would move that file with the folder. */
export const emptiedFolder: ItemRule = {
  id: 'overlap',
  about: 'item',
  judge(subject, planState) {
    return planState.emptiedFolders(subject).flatMap((meeting) => judgeMeeting(subject, meeting, planState));
  },
};

function judgeMeeting(
  subject: ItemPull,
  { folder, mine, theirs, other, isMoved }: EmptiedFolder<ItemPull>,
  planState: PlanState,
): FindingDraft[] {
  if (planState.ordered(subject.item, other.item)) return [];
  const isCreator = mine.kind === 'create';
  const [creator, taker] = isCreator ? [subject, other] : [other, subject];
  const created = isCreator ? mine : theirs;
  if (matchesBase(creator.pull, created, planState) === true) return [];
  const { yields, byOwner } = whoYields(subject, mine, other, theirs, planState);
  const winner = yields ? other : subject;
  const place = { path: mine.path, kind: mine.kind, other: pullParty(other.pull, other.progress) };
  const does = `Item "${taker.item.item}" (${pullName(taker.pull)}) takes the last files out of "${folder}"`;
  const creates = `item "${creator.item.item}" (${pullName(creator.pull)}) creates "${created.path}" in it`;
  if (!isMoved) {
    return [
      {
        severity: 'notice',
        ...place,
        wanted: `a folder that stays, or that no other open item pull request creates files in`,
        found: `the folder "${folder}", whose last files are deleted`,
        message: `${does}, while ${creates}`,
        remedy: 'No action is needed: git merges both, and the folder stays with the new file',
      },
    ];
  }
  return [
    {
      severity: yields ? 'error' : 'notice',
      ...place,
      wanted: `a folder that no open item pull request empties while another one creates files in it`,
      found: `the folder "${folder}", which ${pullName(taker.pull)} helps to empty`,
      message: `${does}, while ${creates}: git takes the folder for moved and would move the new file too. Item "${winner.item.item}" ${byOwner ? 'owns its path' : 'came first'}`,
      remedy: yields ? wayOut(folder, isCreator, other) : `No action is needed: ${pullName(other.pull)} must change`,
    },
  ];
}

function wayOut(folder: string, isCreator: boolean, other: ItemPull): string {
  const name = pullName(other.pull);
  return isCreator
    ? `Create the file in another folder, or wait until ${name} has merged and then merge the base into this branch`
    : `Leave a file in "${folder}", or wait until ${name} has merged and then merge the base into this branch`;
}
