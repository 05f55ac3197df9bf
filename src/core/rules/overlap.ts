import { PENDING, type Pending } from '../facts/facts.js';
import type { Change } from '../facts/snapshot.js';
import { decide, type FindingDraft, offer } from '../finding.js';
import { groupBy } from '../maps.js';
import { allowedKinds, covers, owns } from '../progress/allowed-kinds.js';
import type { Collision } from '../progress/collisions.js';
import type { EmptiedFolder } from '../progress/emptied-folders.js';
import { matchesBase } from '../progress/matches-base.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { moreOf, thereAreMore } from '../text/words.js';
import { describeFirst, type ItemRule, pullParty } from './rule.js';
import { leaveTo, takeOut, waitFor } from './ways.js';

/**
 * Reports a path that two open item pull requests change. If only one of the items owns the path, the other has to drop its
 * change. Otherwise the later one does. So a pull request outside its scope never blocks the owner of a path.
 */
export const overlap: ItemRule = {
  id: 'overlap',
  about: 'item',
  judge(subject, planState) {
    const unordered = planState.collisions(subject).filter(({ other }) => !planState.inOrder(subject, other));
    const colliding = unordered.filter((each) => !isGenerated(subject, each));
    const yields = ({ mine, theirs, other }: Collision<ItemPull>) =>
      whoYields(subject, mine, other, theirs, planState).yields;
    const { drafts, rest } = describeFirst(colliding, yields, (each) => judgeCollision(subject, each, planState));
    return [
      ...drafts,
      ...andMore(rest, yields, 'path', 'that other open item pull requests also change'),
      ...noticesOnGenerated(
        subject,
        unordered.filter((each) => isGenerated(subject, each)),
        planState,
      ),
    ];
  },
};

function judgeCollision(
  subject: ItemPull,
  { mine, theirs, other }: Collision<ItemPull>,
  planState: PlanState,
): FindingDraft[] | Pending {
  // Both questions are asked together, so that one more round of reading is enough.
  const stale = [matchesBase(subject.pull, mine, planState), matchesBase(other.pull, theirs, planState)];
  if (stale.includes(true)) return [];
  if (stale.includes(PENDING)) return PENDING;
  const { yields, byOwner } = whoYields(subject, mine, other, theirs, planState);
  const why = byOwner ? 'owns the path' : 'came first';
  const [ours, others] = [`item "${subject.item.item}"`, `item "${other.item.item}" (${pullName(other.pull)})`];
  const both =
    mine.path === theirs.path
      ? `"${mine.path}" is changed by both ${ours} and ${others}.`
      : `"${mine.path}" and "${theirs.path}" cannot exist in one checkout, but ${ours} and ${others} change one each.`;
  const winner = yields ? other : subject;
  return [
    {
      severity: yields ? 'error' : 'notice',
      path: mine.path,
      kind: mine.kind,
      wanted: `no path that another open item pull request changes`,
      found: `${pullName(other.pull)} of item "${other.item.item}" ${theirs.kind === 'delete' ? 'deletes' : 'changes'} "${theirs.path}"`,
      message: `${both} Item "${winner.item.item}" ${why}.`,
      ...(yields
        ? wayOut(subject, mine, theirs, other, byOwner, planState)
        : { remedy: `No action is needed here: ${pullName(other.pull)} must drop its change.` }),
      other: pullParty(other.pull, other.progress),
    },
  ];
}

/** @param which of them: `that other open item pull requests also change` */
function andMore<T extends Collision<ItemPull>>(
  rest: readonly T[],
  yields: (each: T) => boolean,
  word: 'path' | 'file',
  which: string,
): FindingDraft[] {
  const [first] = rest;
  if (!first) return [];
  return [
    {
      severity: rest.some(yields) ? 'error' : 'notice',
      wanted: 'no path that another open item pull request changes',
      found: `${moreOf(rest.length, word)}, not checked one by one`,
      message: `${thereAreMore(rest.length, word)} ${which}, such as "${first.mine.path}" (${pullName(first.other.pull)}).`,
      remedy: 'Do the same for these files. If the base branch already has these changes, merge it into this branch.',
    },
  ];
}

/** If only one side owns its path, the other side yields. Otherwise the later one does. */
export function whoYields(
  subject: ItemPull,
  mine: Change,
  other: ItemPull,
  theirs: Change,
  planState: PlanState,
): { readonly yields: boolean; readonly byOwner: boolean } {
  const mineOwned = owns(subject.item, mine.path);
  const theirsOwned = owns(other.item, theirs.path);
  const byOwner = mineOwned !== theirsOwned;
  return { yields: byOwner ? theirsOwned : comesLater(subject, other, planState), byOwner };
}

function wayOut(
  { pull, changes, item, plan, progress }: ItemPull,
  mine: Change,
  theirs: Change,
  other: ItemPull,
  isTheirs: boolean,
  planState: PlanState,
) {
  const { snapshot } = planState;
  const out = takeOut(mine, changes, pull, planState);
  if (mine.path !== theirs.path)
    return offer(out, decide('Give the file another name, because both cannot exist in one checkout'));
  if (isTheirs) return offer(out, leaveTo(mine, pull, other.progress, planState));
  // After the other merge, a file that it deletes is gone, and a file that both create exists.
  const then = mine.kind === 'create' ? 'modify' : mine.kind;
  const isAllowed = allowedKinds(item, plan, mine.path, progress.merges).includes(then);
  return offer(out, theirs.kind !== 'delete' && isAllowed ? waitFor(other.pull, snapshot) : undefined);
}

function isGenerated(subject: ItemPull, { mine, theirs, other }: Collision<ItemPull>): boolean {
  if (mine.kind === 'delete' || theirs.kind === 'delete') return false;
  return covers(subject.plan.generated, mine.path) && covers(other.plan.generated, theirs.path);
}

/** One notice for each path, because every item may change a generated file. */
function noticesOnGenerated(
  subject: ItemPull,
  collisions: readonly Collision<ItemPull>[],
  { snapshot }: PlanState,
): FindingDraft[] {
  const byPath = groupBy(collisions, ({ mine }) => mine.path);
  return [...byPath.values()].map(([{ mine, theirs, other }, ...more]) => {
    const name = pullName(other.pull);
    const others = more.length === 0 ? '' : `, and by ${more.length} other${more.length === 1 ? '' : 's'}`;
    return {
      severity: 'notice' as const,
      path: mine.path,
      kind: mine.kind,
      wanted: 'a generated file that whoever merges second generates again',
      found: `${name} of item "${other.item.item}" changes "${theirs.path}"`,
      message: `The generated file "${mine.path}" is changed by item "${subject.item.item}" and by item "${other.item.item}" (${name})${others}. Whoever merges second gets a conflict in it.`,
      remedy: `Once ${more.length === 0 ? name : 'one of them'} has merged, merge "${snapshot.base.branch}" into this branch, take "${mine.path}" from there, run its generator again, and commit the result.`,
      other: pullParty(other.pull, other.progress),
    };
  });
}

type Contender = Pick<ItemPull, 'pull' | 'progress' | 'item'>;

/** Decides who yields if both or neither own the path. One that has open dependencies yields, so the two never wait for each other. */
export function comesLater(a: Contender, b: Contender, planState: PlanState): boolean {
  const waits = [planState.stillWaitsFor(a).length > 0, planState.stillWaitsFor(b).length > 0];
  if (waits[0] !== waits[1]) return waits[0] === true;
  // In Git, pull requests have no numbers.
  const placeOf = (each: Contender) => each.pull.number ?? rank(each, planState);
  return placeOf(a) > placeOf(b);
}

const ranks = new WeakMap<PlanState['progress'], ReadonlyMap<Progress, number>>();

/** The order is that of the plans by id, then that of the items in the plan. */
function rank({ progress }: Contender, planState: PlanState): number {
  const places =
    ranks.get(planState.progress) ?? new Map([...planState.progress.values()].map((each, at) => [each, at]));
  ranks.set(planState.progress, places);
  return places.get(progress) ?? -1;
}

/** Reports a file created in a folder that other open item pull requests empty: Git would move the file with the folder. */
export const emptiedFolder: ItemRule = {
  id: 'overlap',
  about: 'item',
  judge(subject, planState) {
    const meetings = planState.emptiedFolders(subject).filter(({ other }) => !planState.inOrder(subject, other));
    const yields = ({ mine, theirs, other, isMoved }: EmptiedFolder<ItemPull>) =>
      isMoved && whoYields(subject, mine, other, theirs, planState).yields;
    const { drafts, rest } = describeFirst(meetings, yields, (each) => judgeMeeting(subject, each, planState));
    return [...drafts, ...andMore(rest, yields, 'file', 'in folders that open item pull requests empty')];
  },
};

function judgeMeeting(
  subject: ItemPull,
  { folder, mine, theirs, other, isMoved }: EmptiedFolder<ItemPull>,
  planState: PlanState,
): FindingDraft[] | Pending {
  const isCreator = mine.kind === 'create';
  const [creator, taker] = isCreator ? [subject, other] : [other, subject];
  const created = isCreator ? mine : theirs;
  const isStale = matchesBase(creator.pull, created, planState);
  if (isStale !== false) return isStale === PENDING ? PENDING : [];
  const { yields, byOwner } = whoYields(subject, mine, other, theirs, planState);
  const winner = yields ? other : subject;
  const place = { path: mine.path, kind: mine.kind, other: pullParty(other.pull, other.progress) };
  const does = `Item "${taker.item.item}" (${pullName(taker.pull)}) removes the last files from "${folder}"`;
  const creates = `item "${creator.item.item}" (${pullName(creator.pull)}) creates "${created.path}" in it.`;
  if (!isMoved) {
    return [
      {
        severity: 'notice',
        ...place,
        wanted: `a folder that stays, or that no other open item pull request creates files in`,
        found: `the folder "${folder}", whose last files are deleted`,
        message: `${does}, while ${creates}`,
        remedy: 'No action is needed: git can merge both, and the folder remains with the new file.',
      },
    ];
  }
  return [
    {
      severity: yields ? 'error' : 'notice',
      ...place,
      wanted: `a folder that no open item pull request empties while another one creates files in it`,
      found: `the folder "${folder}", which ${pullName(taker.pull)} helps to empty`,
      message: `${does}, while ${creates} Git treats the folder as renamed and would move the new file too. Item "${winner.item.item}" ${byOwner ? 'owns its path' : 'came first'}.`,
      ...(yields
        ? wayOutOfFolder(subject, mine, folder, planState)
        : { remedy: `No action is needed here: ${pullName(other.pull)} must change.` }),
    },
  ];
}

function wayOutOfFolder({ pull, changes }: ItemPull, mine: Change, folder: string, planState: PlanState) {
  return offer(
    takeOut(mine, changes, pull, planState),
    decide(mine.kind === 'create' ? 'Create the file in another folder' : `Leave a file in "${folder}"`),
  );
}
