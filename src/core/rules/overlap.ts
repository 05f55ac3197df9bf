import { PENDING, type Pending } from '../facts/facts.js';
import type { Change } from '../facts/snapshot.js';
import { decide, type FindingDraft, offer, type Way } from '../finding.js';
import { groupBy, remembered } from '../maps.js';
import { compare } from '../order.js';
import { allowedKinds, covers, owns } from '../progress/allowed-kinds.js';
import type { Collision, SharedPart } from '../progress/collisions.js';
import type { EmptiedFolder } from '../progress/emptied-folders.js';
import { matchesBase } from '../progress/matches-base.js';
import { hasLostFiles } from '../progress/moved-on-base.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { firstOf } from '../text/inert.js';
import { joinSentences, moreOf, thereAreMore } from '../text/words.js';
import { countOf, describeFirst, describeSome, type ItemRule, MOST_DESCRIBED, pullParty } from './rule.js';
import { leaveTo, mergeBase, takeOut, takeOutAll, waitFor } from './ways.js';

/**
 * Reports the paths that two open item pull requests change, together for each pair. If only one of the items owns a path, the
 * other has to drop its change. Otherwise the later one does. So a pull request outside its scope never blocks the owner of a
 * path.
 */
export const overlap: ItemRule = {
  id: 'overlap',
  about: 'item',
  judge(subject, planState) {
    const parts: JudgedPart[] = [];
    const generated: GeneratedPart[] = [];
    for (const { other, parts: shared } of planState.pairs(subject)) {
      if (planState.inOrder(subject, other)) continue;
      const isLater = comesLater(subject, other, planState);
      const last = new Map<boolean, JudgedPart>();
      for (const each of shared) {
        const [mine, theirs] = [sideOf(subject, each.mine), sideOf(other, each.theirs)];
        if (mine.isGenerated && theirs.isGenerated) {
          generated.push({ ...each, other });
          continue;
        }
        const { yields, byOwner } = decideBetween(mine.isOwned, theirs.isOwned, () => isLater);
        const before = last.get(yields);
        if (before?.byOwner === byOwner) {
          before.shared.push(each);
          continue;
        }
        const part = { other, yields, byOwner, shared: [each] };
        last.set(yields, part);
        parts.push(part);
      }
    }
    return [...overlapsIn(subject, parts, planState), ...noticesOnGenerated(subject, generated, planState)];
  },
};

/** Paths that both change, and for which the same side yields for the same reason. */
interface JudgedPart {
  readonly other: ItemPull;
  readonly yields: boolean;
  readonly byOwner: boolean;
  readonly shared: SharedPart[];
}

interface GeneratedPart extends SharedPart {
  readonly other: ItemPull;
}

/** The same for all paths of one side of a shared part. */
interface JudgedSide {
  readonly isOwned: boolean;
  /** Files that the plan calls generated, and that are not deleted. */
  readonly isGenerated: boolean;
}

/** By the list of changes. Each pull request has the same lists in all of its pairs, and there are very many pairs. */
const sides = new WeakMap<readonly Change[], JudgedSide>();

function sideOf({ item, plan }: ItemPull, changes: SharedPart['mine']): JudgedSide {
  const [{ path, kind }] = changes;
  return remembered(sides, changes, () => ({
    isOwned: owns(item, path),
    isGenerated: kind !== 'delete' && covers(plan.generated, path),
  }));
}

/** How many of its paths were not compared with the base one by one, and the first of them. */
interface UncheckedPart extends Pick<JudgedPart, 'other' | 'yields' | 'byOwner'> {
  /** At most as many as a message names. */
  readonly named: readonly [Change, ...Change[]];
  readonly count: number;
}

/** A path of them that the base does not have as it is on either side. */
interface OpenOverlap extends Collision<ItemPull> {
  readonly part: JudgedPart;
  readonly ways: readonly Way[];
}

type AlikeOverlaps = readonly [OpenOverlap, ...OpenOverlap[]];

function overlapsIn(subject: ItemPull, parts: readonly JudgedPart[], planState: PlanState): FindingDraft[] {
  const looked = new Map<JudgedPart, number>();
  const { found } = describeSome(inTurns(parts), (each) => {
    looked.set(each.part, (looked.get(each.part) ?? 0) + 1);
    return overlapAt(subject, each, planState);
  });
  const groups = [...groupBy(found, alikeness).values()];
  const left = new Map<AlikeOverlaps, number>();
  const unchecked: UncheckedPart[] = [];
  for (const part of parts) {
    const begin = looked.get(part) ?? 0;
    const count = part.shared.reduce((sum, { mine }) => sum + mine.length, 0) - begin;
    const [first, ...others] = namedFrom(part, begin);
    if (!first) continue;
    const group = groupFor(part, groups);
    if (group) left.set(group, (left.get(group) ?? 0) + count);
    else unchecked.push({ ...part, named: [first, ...others], count });
  }
  const { shown } = firstOf(
    [...groupBy(unchecked, ({ other, yields }) => `${yields} ${pairName(other)}`).values()],
    Math.max(0, MOST_DESCRIBED - groups.length),
  );
  const places = new Map(parts.map(({ other }, index) => [other, index]));
  const told = [
    ...groups.map((each) => ({
      path: each[0].mine.path,
      other: each[0].other,
      draft: describe(subject, each, left.get(each) ?? 0, planState),
    })),
    ...shown.map((each) => ({
      path: each[0].named[0].path,
      other: each[0].other,
      draft: describeUnchecked(subject, each, planState),
    })),
  ].sort(
    (one, other) => compare(one.path, other.path) || (places.get(one.other) ?? 0) - (places.get(other.other) ?? 0),
  );
  const listed = new Set(shown.flat());
  const rest = unchecked.filter((each) => !listed.has(each));
  return [
    ...told.map(({ draft }) => draft),
    ...andMore(rest, 'path', 'that other open item pull requests also change'),
  ];
}

/** The first of its changes from this one on, as many as a message names. */
function namedFrom({ shared }: JudgedPart, begin: number): readonly Change[] {
  const named: Change[] = [];
  let at = 0;
  for (const { mine } of shared) {
    if (named.length >= MOST_NAMED) break;
    const from = Math.max(0, begin - at);
    for (const each of mine.slice(from, from + MOST_NAMED - named.length)) named.push(each);
    at += mine.length;
  }
  return named;
}

function pairName({ item, pull }: ItemPull): string {
  return JSON.stringify([item.plan, item.item, pull.branch, pull.number]);
}

/** First where this one yields, and one of each pair after the other, so that each pair has its finding. */
function* inTurns(parts: readonly JudgedPart[]): Generator<Collision<ItemPull> & { readonly part: JudgedPart }> {
  for (const yields of [true, false]) {
    const byPair = groupBy(
      parts.filter((each) => each.yields === yields),
      ({ other }) => other,
    );
    let open = [...byPair.values()].map((each) => collisionsIn(each));
    while (open.length > 0) {
      const next: typeof open = [];
      for (const each of open) {
        const { value, done } = each.next();
        if (done) continue;
        yield value;
        next.push(each);
      }
      open = next;
    }
  }
}

function* collisionsIn(parts: readonly JudgedPart[]) {
  for (const part of parts) {
    for (const shared of part.shared) {
      for (const [index, mine] of shared.mine.entries()) {
        const theirs = shared.theirs[index];
        if (theirs) yield { mine, theirs, other: part.other, part };
      }
    }
  }
}

function overlapAt(
  subject: ItemPull,
  met: Collision<ItemPull> & { readonly part: JudgedPart },
  planState: PlanState,
): OpenOverlap[] | Pending {
  const { mine, theirs, other, part } = met;
  // Both questions are asked together, so that one more round of reading is enough.
  const stale = [matchesBase(subject.pull, mine, planState), matchesBase(other.pull, theirs, planState)];
  if (stale.includes(true)) return [];
  if (stale.includes(PENDING)) return PENDING;
  return [{ ...met, ways: part.yields ? waysOut(subject, [met], 0, planState) : [] }];
}

/** Equal for overlaps that one finding reports: the other side, who yields and why, and the ways out. */
function alikeness({ mine, theirs, part, ways }: OpenOverlap): string {
  const { other, yields, byOwner } = part;
  const out = ways.map(({ kind, title, command }) => [
    kind,
    title,
    kind === 'remove-path' ? command === undefined : command,
  ]);
  return JSON.stringify([pairName(other), yields, byOwner, mine.path === theirs.path, out]);
}

/** The finding that counts the paths of a part that were not checked one by one. */
function groupFor(part: JudgedPart, groups: readonly AlikeOverlaps[]): AlikeOverlaps | undefined {
  const ofPair = groups.filter(([{ part: each }]) => each.other === part.other && each.yields === part.yields);
  return ofPair.find(([{ part: each }]) => each.byOwner === part.byOwner) ?? ofPair[0];
}

const MOST_NAMED = 3;

/** @param left how many more paths were not checked one by one */
function describe(subject: ItemPull, group: AlikeOverlaps, left: number, planState: PlanState): FindingDraft {
  const [{ mine, theirs, other, part }] = group;
  const { yields, byOwner } = part;
  const paths = new Map(group.map((each) => [each.mine.path, { path: each.mine.path, kind: each.mine.kind }]));
  const count = paths.size + left;
  const name = pullName(other.pull);
  const [ours, others] = [`item "${subject.item.item}"`, `item "${other.item.item}" (${name})`];
  const winner = yields ? other : subject;
  const s = count === 1 ? '' : 's';
  return {
    severity: yields ? 'error' : 'notice',
    path: mine.path,
    kind: mine.kind,
    ...(count > 1 ? { paths: [...paths.values()], count } : {}),
    wanted: 'no path that another open item pull request changes',
    found:
      count === 1
        ? `${name} of item "${other.item.item}" ${theirs.kind === 'delete' ? 'deletes' : 'changes'} "${theirs.path}"`
        : `${number(count)} paths that ${name} of item "${other.item.item}" changes or deletes`,
    message: joinSentences(
      mine.path === theirs.path
        ? `${namesOf([...paths.keys()], count)} ${count === 1 ? 'is' : 'are'} changed by both ${ours} and ${others}.`
        : `"${mine.path}" and "${theirs.path}" cannot exist in one checkout, but ${ours} and ${others} change one each.`,
      mine.path === theirs.path ? '' : sameOf(group.length - 1 + left),
      `Item "${winner.item.item}" ${byOwner ? `owns the path${s}` : 'came first'}.`,
      left === 0 ? '' : uncheckedWords(paths.size, planState),
    ),
    ...(yields
      ? offer(...waysOut(subject, group, left, planState))
      : { remedy: `No action is needed here: ${name} must drop its change${s}.` }),
    other: pullParty(other.pull, other.progress),
  };
}

/** For changes that were not checked one by one. */
const DO_THE_SAME: Way = {
  kind: 'remove-path',
  title: 'Do the same for these files, and merge the base branch if it already has these changes',
};

/** None of the paths was checked one by one, because there are enough of other pairs. */
function describeUnchecked(
  subject: ItemPull,
  [first, ...others]: readonly [UncheckedPart, ...UncheckedPart[]],
  { snapshot }: PlanState,
): FindingDraft {
  const { other, yields, byOwner } = first;
  const parts = [first, ...others];
  const count = countIn(parts);
  const changes = parts.flatMap((each) => each.named).slice(0, MOST_NAMED);
  const [{ path, kind }] = first.named;
  const name = pullName(other.pull);
  const winner = yields ? other : subject;
  const s = count === 1 ? '' : 's';
  const those = count === 1 ? 'It was' : 'They were';
  return {
    severity: yields ? 'error' : 'notice',
    path,
    kind,
    ...(count > 1 ? { paths: changes.map((each) => ({ path: each.path, kind: each.kind })), count } : {}),
    wanted: 'no path that another open item pull request changes',
    found: `${number(count)} path${s} that ${name} of item "${other.item.item}" changes or deletes`,
    message: `${namesOf(
      changes.map((each) => each.path),
      count,
    )} ${count === 1 ? 'is' : 'are'} changed by both item "${subject.item.item}" and item "${other.item.item}" (${name}). Item "${winner.item.item}" ${byOwner ? `owns the path${s}` : 'came first'}. ${those} not compared with "${snapshot.base.branch}", because there are more than ${MOST_DESCRIBED} such paths.`,
    ...(yields ? offer(DO_THE_SAME) : { remedy: `No action is needed here: ${name} must drop its change${s}.` }),
    other: pullParty(other.pull, other.progress),
  };
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}

/** `"a", "b", "c" and 497 more files` */
function namesOf(paths: readonly string[], count: number): string {
  const { shown } = firstOf(paths, MOST_NAMED);
  const names = shown.map((each) => `"${each}"`);
  const more = count - names.length;
  if (more > 0) return `${names.join(', ')} and ${moreOf(more, 'file')}`;
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function sameOf(more: number): string {
  return more === 0 ? '' : `The same is true of ${moreOf(more, 'pair')} of paths.`;
}

function uncheckedWords(checked: number, { snapshot }: PlanState): string {
  const { branch } = snapshot.base;
  const first = checked === 1 ? 'the first of them was' : `the first ${number(checked)} of them were`;
  return `Only ${first} compared with "${branch}". If "${branch}" has the other changes already, merge it into this branch.`;
}

type UndescribedPaths = Omit<UncheckedPart, 'byOwner'>;

function countIn(parts: readonly UndescribedPaths[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

/** @param which of them: `that other open item pull requests also change` */
function andMore(rest: readonly UndescribedPaths[], word: 'path' | 'file', which: string): FindingDraft[] {
  const [first] = rest;
  if (!first) return [];
  const isError = rest.some(({ yields }) => yields);
  const count = countIn(rest);
  return [
    {
      severity: isError ? 'error' : 'notice',
      wanted: 'no path that another open item pull request changes',
      found: `${moreOf(count, word)}, not checked one by one`,
      message: `${thereAreMore(count, word)} ${which}, such as "${first.named[0].path}" (${pullName(first.other.pull)}).`,
      ...countOf(count),
      ...(isError ? offer(DO_THE_SAME) : { remedy: 'The same is true of these files.' }),
    },
  ];
}

function whoYields(subject: ItemPull, mine: Change, other: ItemPull, theirs: Change, planState: PlanState) {
  const [mineOwned, theirsOwned] = [owns(subject.item, mine.path), owns(other.item, theirs.path)];
  return decideBetween(mineOwned, theirsOwned, () => comesLater(subject, other, planState));
}

/** If only one side owns its path, the other side yields. Otherwise the later one does. */
function decideBetween(
  mineOwned: boolean,
  theirsOwned: boolean,
  isLater: () => boolean,
): { readonly yields: boolean; readonly byOwner: boolean } {
  const byOwner = mineOwned !== theirsOwned;
  return { yields: byOwner ? theirsOwned : isLater(), byOwner };
}

/** @param left how many more paths were not checked one by one */
function waysOut(
  subject: ItemPull,
  met: readonly [Collision<ItemPull> & { readonly part: JudgedPart }, ...Collision<ItemPull>[]],
  left: number,
  planState: PlanState,
): readonly Way[] {
  const { pull, changes, item, plan, progress } = subject;
  const [{ mine, theirs, other, part }] = met;
  const blamed = new Set(met.map((each) => each.mine));
  const count = blamed.size + left;
  const out = takeOutAll([mine, ...[...blamed].slice(1)], count, changes, pull, planState);
  const [s, checked] = [
    count === 1 ? '' : 's',
    left === 0
      ? ''
      : ` (checked for ${blamed.size === 1 ? 'the first file' : `the first ${number(blamed.size)} files`})`,
  ];
  const forAll = (way: Way | undefined) => way && { ...way, title: `${way.title}${checked}` };
  if (mine.path !== theirs.path) {
    const names = count === 1 ? 'the file another name' : 'the files other names';
    return [out, decide(`Give ${names}, because both cannot exist in one checkout`)];
  }
  if (part.byOwner) {
    const leave = leaveTo(mine, pull, other.progress, planState);
    const all = leave && { ...leave, title: `Leave the change${s} to item "${other.item.item}"` };
    return offer(out, forAll(all)).ways;
  }
  // After the other merge, a file that it deletes is gone, and a file that both create exists.
  const then = mine.kind === 'create' ? 'modify' : mine.kind;
  const isAllowed = allowedKinds(item, plan, mine.path, progress.merges).includes(then);
  const wait = theirs.kind !== 'delete' && isAllowed ? waitFor(other.pull, planState.snapshot) : undefined;
  return offer(out, forAll(wait)).ways;
}

/** One notice for the paths that the same others change, because every item may change a generated file. */
function noticesOnGenerated(
  subject: ItemPull,
  parts: readonly GeneratedPart[],
  { snapshot }: PlanState,
): FindingDraft[] {
  const { shown, more } = firstOf([...groupBy(parts, ({ mine }) => mine[0].path).values()], MOST_DESCRIBED);
  const notices = shown
    .toSorted(([one], [other]) => compare(one.mine[0].path, other.mine[0].path))
    .map(([{ mine, theirs, other }, ...rest]): FindingDraft => {
      const name = pullName(other.pull);
      const others = rest.length === 0 ? '' : `, and by ${rest.length} other${rest.length === 1 ? '' : 's'}`;
      const [{ path, kind }] = mine;
      const count = mine.length;
      const [file, is, it, its, from] =
        count === 1
          ? [`file "${path}"`, 'is', 'it', 'its', `"${path}"`]
          : [
              `files ${namesOf(
                mine.map((each) => each.path),
                count,
              )}`,
              'are',
              'them',
              'their',
              'these files',
            ];
      return {
        severity: 'notice',
        path,
        kind,
        ...(count > 1
          ? { paths: mine.slice(0, MOST_DESCRIBED).map((each) => ({ path: each.path, kind: each.kind })), count }
          : {}),
        wanted: 'a generated file that whoever merges second generates again',
        found:
          count === 1
            ? `${name} of item "${other.item.item}" changes "${theirs[0].path}"`
            : `${number(count)} generated files that ${name} of item "${other.item.item}" changes`,
        message: `The generated ${file} ${is} changed by item "${subject.item.item}" and by item "${other.item.item}" (${name})${others}. Whoever merges second gets a conflict in ${it}.`,
        remedy: `Once ${rest.length === 0 ? name : 'one of them'} has merged, merge "${snapshot.base.branch}" into this branch, take ${from} from there, run ${its} generator again, and commit the result.`,
        other: pullParty(other.pull, other.progress),
      };
    });
  if (more === 0) return notices;
  const words = `${moreOf(more, 'group')} of generated files`;
  const rest: FindingDraft = {
    severity: 'notice',
    wanted: 'a generated file that whoever merges second generates again',
    found: words,
    message: `${thereAreMore(more, 'group')} of generated files that other open item pull requests also change.`,
    remedy: 'Do the same for these files.',
  };
  return [...notices, rest];
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
    const meetings = planState
      .emptiedFolders(subject)
      .filter(({ other }) => !planState.inOrder(subject, other))
      .map((each): FolderMeeting => {
        const creator = each.mine.kind === 'create' ? subject : each.other;
        return { ...each, isMovedOnBase: !each.isMoved && hasLostFiles(each.folder, creator, planState) };
      });
    const yields = ({ mine, theirs, other, isMoved, isMovedOnBase }: FolderMeeting) =>
      (isMoved || isMovedOnBase) && whoYields(subject, mine, other, theirs, planState).yields;
    const { drafts, rest } = describeFirst(meetings, yields, (each) => judgeMeeting(subject, each, planState));
    const uncounted = rest.map((each) => ({
      named: [each.mine] as const,
      count: 1,
      other: each.other,
      yields: yields(each),
    }));
    return [...drafts, ...andMore(uncounted, 'file', 'in folders that open item pull requests empty')];
  },
};

interface FolderMeeting extends EmptiedFolder<ItemPull> {
  /** No pull request moves files of it, but the base may have since the branch of the new file began. */
  readonly isMovedOnBase: boolean;
}

function judgeMeeting(
  subject: ItemPull,
  { folder, mine, theirs, other, isMoved, isMovedOnBase }: FolderMeeting,
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
  if (!isMoved && !isMovedOnBase) {
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
  const { branch } = planState.snapshot.base;
  const why = isMovedOnBase
    ? `Other files of the folder were moved or deleted on "${branch}" after ${pullName(creator.pull)} began, so Git may treat the folder as renamed and move the new file too.`
    : 'Git treats the folder as renamed and would move the new file too.';
  return [
    {
      severity: yields ? 'error' : 'notice',
      ...place,
      wanted: `a folder that no open item pull request empties while another one creates files in it`,
      found: `the folder "${folder}", which ${pullName(taker.pull)} helps to empty`,
      message: `${does}, while ${creates} ${why} Item "${winner.item.item}" ${byOwner ? 'owns its path' : 'came first'}.`,
      ...(yields
        ? wayOutOfFolder(subject, mine, folder, isMovedOnBase, planState)
        : { remedy: `No action is needed here: ${pullName(other.pull)} must change.` }),
    },
  ];
}

function wayOutOfFolder(
  { pull, changes }: ItemPull,
  mine: Change,
  folder: string,
  isMovedOnBase: boolean,
  planState: PlanState,
) {
  const isCreator = mine.kind === 'create';
  const isStacked = planState.stacks.below(pull).length > 0;
  return offer(
    takeOut(mine, changes, pull, planState),
    // What the base did before the branch began does not count.
    isCreator && isMovedOnBase && !isStacked ? mergeBase(planState.snapshot, pull) : undefined,
    decide(isCreator ? 'Create the file in another folder' : `Leave a file in "${folder}"`),
  );
}
