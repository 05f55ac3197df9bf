import type { Change, Pull } from '../facts/snapshot.js';
import { decide, type Finding, type FindingDraft, offer, type Way } from '../finding.js';
import { forbids } from '../globs/glob.js';
import { remembered } from '../maps.js';
import { inRoot } from '../plan/root-command.js';
import { globsFor, touchedGlob } from '../plan/scope.js';
import { withKey } from '../plan/unique-keys.js';
import { allowedKinds, owns } from '../progress/allowed-kinds.js';
import { NOBODY } from '../progress/collisions.js';
import { type Claim, type Contest, contestOf, type KeyTaker, type Loss } from '../progress/key-contests.js';
import { leewayOf, mayUseLeeway } from '../progress/leeway.js';
import { isOwned } from '../progress/owners.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { uniqueEntries } from '../progress/units.js';
import { visible } from '../text/inert.js';
import { shellWord } from '../text/shell.js';
import { bySeverity, moreOf, thereAreMore } from '../text/words.js';
import { incompleteFiles, isUnread } from './incomplete-files.js';
import { comesLater } from './overlap.js';
import { admission } from './owned-path.js';
import { countOf, describeAlike, describeFirst, type ItemRule, pullParty, type UnlistedRule } from './rule.js';
import { workOf } from './ways.js';

const ID = 'duplicate-key';

/** A number that only one file or folder may have, such as that of a migration, which another one has already. */
export const duplicateKey: ItemRule = {
  id: ID,
  about: 'item',
  judge(subject, planState) {
    const contest = contestWith({ ...subject, item: subject }, planState);
    const contested = contest.claimsOf(subject.pull).flatMap((claim): ContestedKey[] => {
      const loss = contest.lossOf(claim);
      if (loss) return [{ claim, loss, severity: 'error' }];
      return contest.losersTo(claim).length > 0 ? [{ claim, severity: 'notice' }] : [];
    });
    return describeAll(contested, contest, planState);
  },
};

/** An unlisted pull request gives way to those of items, and to what the base has. */
export const unlistedKey: UnlistedRule = {
  id: ID,
  about: 'unlisted',
  judge(pull, changes, planState) {
    const contest = contestWith({ pull, changes }, planState);
    const contested = contest.claimsOf(pull).flatMap((claim): ContestedKey[] => {
      const severity = severityFor(pull, claim, planState);
      const loss = severity ? contest.lossOf(claim) : undefined;
      return severity && loss ? [{ claim, loss, severity }] : [];
    });
    return describeAll(contested, contest, planState);
  },
};

/** A key that is used twice. */
interface ContestedKey {
  readonly claim: Claim;
  /** Absent if the others have to give way. */
  readonly loss?: Loss;
  readonly severity: Finding['severity'];
}

function describeAll(contested: readonly ContestedKey[], contest: Contest, planState: PlanState) {
  const isError = ({ severity }: ContestedKey) => severity === 'error';
  const { drafts, rest } = describeFirst(contested, isError, ({ claim, loss, severity }) =>
    loss ? [{ severity, ...lost(claim, loss, contest, planState) }] : won(claim, contest),
  );
  const [first] = rest.toSorted(bySeverity);
  if (!first) return drafts;
  const more: FindingDraft = {
    severity: first.severity,
    wanted: 'keys that nothing else in the same folder has',
    found: `${moreOf(rest.length, 'key')} that something else has too`,
    message: `${thereAreMore(rest.length, 'key')} that something else has too, such as "${first.claim.unit.key}" of "${first.claim.changes[0].path}".`,
    remedy: first.loss ? 'Do the same for these keys.' : 'No action is needed for these keys.',
    ...countOf(rest.length),
  };
  return [...drafts, more];
}

/** What the pull request of another item creates could not be read, and this one would have to give way to it. */
export const unreadKey: ItemRule = {
  id: incompleteFiles.id,
  about: 'item',
  undecided: true,
  judge(subject, planState) {
    const contest = contestWith({ ...subject, item: subject }, planState);
    const open = contest.claimsOf(subject.pull).filter((claim) => contest.lossOf(claim) === undefined);
    const found = unreadIn(planState).flatMap((unread) => {
      if (unread.other === subject.progress) return [];
      const claim = open.find((each) => mayGiveWay(each, subject, unread, planState));
      return claim ? [undecided(claim, unread)] : [];
    });
    return describeAlike(found, (draft) => draft);
  },
};

export const unreadUnlistedKey: UnlistedRule = {
  id: incompleteFiles.id,
  about: 'unlisted',
  undecided: true,
  judge(pull, changes, planState) {
    const contest = contestWith({ pull, changes }, planState);
    const [claim] = contest
      .claimsOf(pull)
      .filter((each) => contest.lossOf(each) === undefined && severityFor(pull, each, planState) === 'error');
    if (!claim) return [];
    return describeAlike(unreadIn(planState), (unread) => undecided(claim, unread));
  },
};

interface UnreadItem {
  readonly other: Progress;
  /** Absent if not even the whole list of its pull requests could be read. */
  readonly theirs: Pull | undefined;
}

const unreadItems = new WeakMap<PlanState, readonly UnreadItem[]>();

function unreadIn(planState: PlanState): readonly UnreadItem[] {
  return remembered(unreadItems, planState, () =>
    [...planState.progress.values()].flatMap((other) => {
      const theirs = other.openUnread ? undefined : planState.pullsOf(other).find(isUnread);
      return theirs || other.openUnread ? [{ other, theirs }] : [];
    }),
  );
}

const contests = new WeakMap<PlanState, Contest>();

const NO_CONTEST: Contest = {
  claimsOf: () => [],
  lossOf: () => undefined,
  losersTo: () => [],
  freeKeyFor: ({ unit }) => unit.key,
};

function contestWith(contender: KeyTaker, planState: PlanState): Contest {
  if (uniqueEntries(planState).length === 0) return NO_CONTEST;
  const others = planState.activePulls();
  const { stacks } = planState;
  const later = (one: ItemPull, other: ItemPull) =>
    stacks.below(one.pull).includes(other.pull) ||
    (!stacks.below(other.pull).includes(one.pull) && comesLater(one, other, planState));
  const all = others.map((each): KeyTaker => ({ ...each, item: each }));
  if (others.some(({ pull }) => pull === contender.pull))
    return remembered(contests, planState, () => contestOf(all, later, planState));
  return contestOf([...all, contender], later, planState);
}

/** As for paths that items own: what the plan says of unlisted pull requests, and whom it admits. Of two plans the severer. */
function severityFor(pull: Pull, { unit }: Claim, { plans }: PlanState): Finding['severity'] | undefined {
  const said = plans
    .filter(({ unique, outsiders }) => unique.includes(unit.entry) && outsiders !== 'ignore')
    .map((plan) => (admission(pull, [plan]) ? 'notice' : plan.outsiders === 'warn' ? 'warn' : 'error'));
  return (['error', 'warn', 'notice'] as const).find((each) => said.includes(each));
}

function lost(claim: Claim, loss: Loss, contest: Contest, planState: PlanState): FindingDraft {
  const { unit, by, changes } = claim;
  const [{ path, kind }] = changes;
  const base = planState.snapshot.base.branch;
  return {
    path,
    kind,
    wanted: `a key that nothing else in ${placeName(unit.place)} has`,
    found: `the key "${unit.key}" of "${unit.name}"`,
    message: `"${path}" has the key "${unit.key}", but ${rivalWords(loss, by, base)}.`,
    ...offer(rename(claim, contest.freeKeyFor(claim), planState)),
    ...(loss.to === 'claim' && loss.claim.by.item && loss.claim.by.pull !== by.pull
      ? { other: pullParty(loss.claim.by.pull, loss.claim.by.item.progress) }
      : {}),
  };
}

function placeName(place: string): string {
  return place === '' ? 'the root of the repository' : `"${place}"`;
}

function rivalWords(loss: Loss, { pull }: KeyTaker, base: string): string {
  if (loss.to === 'base') return `"${loss.path}" on "${base}" has it already`;
  const { by, changes } = loss.claim;
  const path = `"${changes[0].path}"`;
  if (by.pull === pull) return `${path} in ${workOf(pull)} has it too`;
  return `${path} of item "${by.item?.item.item}" (${pullName(by.pull)}) keeps it`;
}

function won(claim: Claim, contest: Contest): FindingDraft[] {
  const [first, ...more] = contest.losersTo(claim);
  if (!first?.by.item) return [];
  const { unit, changes } = claim;
  const [{ path, kind }] = changes;
  const others = more.length === 0 ? '' : `, and ${more.length} more`;
  return [
    {
      severity: 'notice',
      path,
      kind,
      wanted: `a key that nothing else in ${placeName(unit.place)} has`,
      found: `the key "${unit.key}" of "${unit.name}"`,
      message: `"${path}" has the key "${unit.key}". So has "${first.changes[0].path}" of item "${first.by.item.item.item}" (${pullName(first.by.pull)})${others}.`,
      remedy: `No action is needed: ${pullName(first.by.pull)} must take another key.`,
      other: pullParty(first.by.pull, first.by.item.progress),
    },
  ];
}

/** The whole unit under the free key. Where its new name is not allowed, the plan has to name it first. */
function rename(claim: Claim, key: string, planState: PlanState): Way {
  const { unit, by } = claim;
  const files = unit.isFolder
    ? by.changes.filter(({ path, kind }) => kind === 'create' && path.startsWith(`${unit.name}/`))
    : claim.changes;
  const renamed = files.map((change) => ({ change, path: withKey(change.path, unit, key) }));
  const to = withKey(unit.isFolder ? unit.name : claim.changes[0].path, unit, key);
  const title = `Give it the key "${key}", which is free: rename it to "${to}", and update what refers to the old name`;
  const refused = renamed.find(({ change, path }) => !mayCreate(path, change, by, planState));
  if (refused) {
    const { item } = by;
    const base = planState.snapshot.base.branch;
    return decide(
      item
        ? `${title}, once the plan on "${base}" lets item "${item.item.item}" create "${refused.path}"`
        : `${title}, if an item does not own that path`,
    );
  }
  const moves = unit.isFolder
    ? [[unit.name, to] as const]
    : renamed.map(({ change, path }) => [change.path, path] as const);
  const { pull } = by;
  const names = moves.flat();
  if (!pull.sameRepository || pull.merging || names.some((name) => visible(name) !== name)) return decide(title);
  const isUncommitted = (pull.uncommitted ?? 0) > 0;
  const command = moves.map(([from, into]) => {
    const move = `git mv -- ${shellWord(from)} ${shellWord(into)}`;
    return isUncommitted ? `git add -- ${shellWord(from)} && ${move}` : move;
  });
  return { kind: 'run', title, command: inRoot(command.join(' && ')) };
}

/** Would no other rule blame the pull request for the file there? */
function mayCreate(path: string, change: Change, { item: subject }: KeyTaker, planState: PlanState): boolean {
  if (planState.collisions({ item: NOBODY, changes: [{ ...change, path }] }).length > 0) return false;
  if (!subject) return !isOwned(path, planState.owners);
  const { item, plan, progress } = subject;
  if (globsFor(item.doNotTouch, 'create').some((glob) => forbids(glob, path))) return false;
  const isAllowed = (each: string) => allowedKinds(item, plan, each, progress.merges).includes('create');
  if (isAllowed(path)) return true;
  return leewayOf(subject, planState).covers(change.path) && mayUseLeeway({ path, kind: 'create' }, subject, planState);
}

/** What this pull request owns and came first with is its own, whatever the other one does. */
function mayGiveWay(claim: Claim, subject: ItemPull, { other, theirs }: UnreadItem, planState: PlanState): boolean {
  if (!theirs || comesLater(subject, { pull: theirs, progress: other, item: other.item }, planState)) return true;
  const isOurs = claim.changes.every(({ path }) => owns(subject.item, path));
  return !isOurs && touchedGlob(other.item.scope, claim.unit.place) !== undefined;
}

function undecided({ unit, changes }: Claim, { other, theirs }: UnreadItem): FindingDraft {
  const [{ path, kind }] = changes;
  const whose = theirs ? pullName(theirs) : 'the pull requests';
  return {
    path,
    kind,
    wanted: `what ${whose} of item "${other.item.item}" creates in ${placeName(unit.place)}`,
    found: 'a list of changes that could not be read',
    message: `The changes of ${whose} of item "${other.item.item}" could not be read. If the key "${unit.key}" is used there too, this pull request has to take another one.`,
    remedy: 'Run the check again.',
    other: {
      plan: other.item.plan,
      item: other.item.item,
      ...(theirs ? { branch: theirs.branch } : {}),
      ...(theirs?.number === undefined ? {} : { pull: theirs.number }),
    },
  };
}
