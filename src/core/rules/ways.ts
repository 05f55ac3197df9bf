/** The ways out of findings. Tests apply every one of them. */
import { type Facts, PENDING } from '../facts/facts.js';
import { UNREAD } from '../facts/questions.js';
import type { Change, Pull, Snapshot } from '../facts/snapshot.js';
import type { PlanEdit, Way } from '../finding.js';
import { forbids, withParents } from '../globs/glob.js';
import { append, listAt, remembered } from '../maps.js';
import { claims, isDetached } from '../plan/branch-names.js';
import { type Item, itemsOf, type Plan } from '../plan/plan.js';
import { globsFor } from '../plan/scope.js';
import { unitOf } from '../plan/unique-keys.js';
import { admitEdit, claimEdit, generatedEdit, lineEdit, mergedEdit } from '../plan/widening.js';
import { allowedKinds } from '../progress/allowed-kinds.js';
import { NOBODY } from '../progress/collisions.js';
import type { NamedMerge } from '../progress/ignored-merge.js';
import { sameEntry } from '../progress/merges.js';
import { isSafeFor, specialPath } from '../progress/path-hazards.js';
import type { PlanState } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { shareCommits } from '../progress/shared-commits.js';
import { keyIn, uniqueEntries, unitsIn } from '../progress/units.js';
import { visible } from '../text/inert.js';
import { fetchBranch, shellWord } from '../text/shell.js';

/** @param changes all changes of the pull request, because some have to be removed together */
export function takeOut(change: Change, changes: readonly Change[], pull: Pull, planState: PlanState): Way {
  return takeOutAll([change], 1, changes, pull, planState);
}

/** A longer command would be unreadable. */
export const MOST_TAKEN_OUT = 50;

/**
 * @param blamed the first paths that have to be removed
 * @param count how many there are. There is a command only if `blamed` has all of them
 */
export function takeOutAll(
  blamed: readonly [Change, ...Change[]],
  count: number,
  changes: readonly Change[],
  pull: Pull,
  planState: PlanState,
): Way {
  const { snapshot, facts } = planState;
  if (facts.withoutWays) return UNREAD_WAY;
  const together = entangled(blamed, changes, planState);
  for (const each of together) {
    const shared = sharedWith(each, pull, planState);
    if (shared) return rebaseWithout(shared, pull, snapshot);
  }
  const [keeper] = together.flatMap((each) => keptAbove(each, pull, planState) ?? []);
  if (keeper) {
    const title = `Move the change to ${pullName(keeper)}, which has the same commit (removing it here would remove it there too)`;
    return { kind: 'remove-path', title };
  }
  const nested = together.find((each) => isNested(each, pull, planState));
  if (nested) return { kind: 'remove-path', title: `Move the repository "${nested.path}" out of this one` };
  const isRename = blamed.every(({ renamedTo, renamedFrom }) => (renamedTo ?? renamedFrom) !== undefined);
  const what = `${isRename ? 'rename' : 'change'}${count === 1 ? '' : 's'}`;
  const where = count === 1 ? '' : ` of these ${count.toLocaleString('en-US')} files`;
  const first = pull.merging
    ? 'Commit the merge that is in progress, then remove'
    : pull.unstashable
      ? 'Commit your work, then remove'
      : 'Remove';
  const title = `${first} the ${what}${where} from ${workOf(pull)}`;
  const isWhole = blamed.length === count && count <= MOST_TAKEN_OUT;
  const command = isWhole ? removal(together, pull, planState) : undefined;
  return { kind: 'remove-path', title, ...(command === undefined ? {} : { command }) };
}

/** In the place of a way that nobody reads. */
const UNREAD_WAY: Way = { kind: 'remove-path', title: 'Remove the change' };

interface SharedChange {
  readonly other: Pull;
  /** The path is the same in both, so that nothing of it is left without the shared commits. */
  readonly isSame: boolean;
}

/**
 * An open pull request of an item that has a commit in common with this one, by which the path is changed. If this one took
 * the change back, the merge of both would take it back too, without a conflict.
 */
function sharedWith(change: Change, pull: Pull, planState: PlanState): SharedChange | undefined {
  const { path, encoding } = change;
  if (encoding === 'invalid') return undefined;
  const { facts, snapshot } = planState;
  const { revision } = pull;
  const isGit = snapshot.source === 'git';
  if (isGit && mayShare(pull, planState).size === 0) return undefined;
  const met = planState.collisions({ item: NOBODY, changes: [change] });
  let [known, pending] = [0, 0];
  for (const { theirs, other } of met) {
    // Of one below it, this one has all that is shared: it began with that.
    if (other.pull === pull || theirs.path !== path || planState.stacks.below(pull).includes(other.pull)) continue;
    if (isGit && !mayShare(pull, planState).has(other.pull)) continue;
    // GitHub is asked only where it is likely: each question costs requests there.
    if (!isGit && !isSameAt(path, pull, other.pull, facts)) continue;
    const isShared = facts.sharedChange({ revision, other: other.pull.revision, path });
    if (isShared === true) return { other: other.pull, isSame: isSameAt(path, pull, other.pull, facts) };
    if (isShared === PENDING) pending += 1;
    else known += 1;
    // The first one is mostly enough, so each round asks about twice as many. GitHub is asked once.
    if (isGit && pending > known) return undefined;
  }
  return undefined;
}

const sharers = new WeakMap<PlanState, Map<Pull, ReadonlySet<Pull>>>();

/** The other open pull requests that may share commits with this one. Kept, because every change is compared with all of them. */
function mayShare(pull: Pull, planState: PlanState): ReadonlySet<Pull> {
  const known = remembered(sharers, planState, () => new Map<Pull, ReadonlySet<Pull>>());
  return remembered(known, pull, () => {
    const others = planState.activePulls().map((each) => each.pull);
    return new Set(others.filter((other) => other !== pull && shareCommits(pull, other, planState.snapshot) !== false));
  });
}

/** A branch that is built on this one, and whose item may make the change, which both have by a commit of this one. Git only. */
function keptAbove({ path, kind, encoding }: Change, pull: Pull, planState: PlanState): Pull | undefined {
  const { facts, snapshot } = planState;
  if (snapshot.source !== 'git' || encoding === 'invalid') return undefined;
  const uppers = uppersOf(pull, planState).flatMap(({ above, progress: { item, plan, merges } }) =>
    allowedKinds(item, plan, path, merges).includes(kind) ? above : [],
  );
  return uppers.find((above) => facts.sharedChange({ revision: pull.revision, other: above.revision, path }) === true);
}

interface Uppers {
  readonly progress: Progress;
  /** The pull requests of the item that are built on this one. */
  readonly above: readonly Pull[];
}

const builtOn = new WeakMap<PlanState, Map<Pull, readonly Uppers[]>>();

function uppersOf(pull: Pull, planState: PlanState): readonly Uppers[] {
  const { progress: all, pullsOf, stacks } = planState;
  const known = remembered(builtOn, planState, () => new Map<Pull, readonly Uppers[]>());
  return remembered(known, pull, () =>
    [...all.values()].flatMap((progress) => {
      const above = pullsOf(progress).filter((one) => stacks.below(one).includes(pull));
      return above.length > 0 ? [{ progress, above }] : [];
    }),
  );
}

function isSameAt(path: string, one: Pull, other: Pull, facts: Facts): boolean {
  const first = facts.entry({ revision: one.revision, path });
  const second = facts.entry({ revision: other.revision, path });
  return first !== PENDING && second !== PENDING && first !== UNREAD && second !== UNREAD && sameEntry(first, second);
}

/** A repository that is no submodule: git neither stashes nor removes it. */
function isNested(change: Change, pull: Pull, { facts }: PlanState): boolean {
  if (change.kind !== 'create' || specialPath(change, pull, facts) !== 'a submodule') return false;
  return facts.entry({ revision: pull.revision, path: '.gitmodules' }) === null;
}

/** Git neither merges nor rebases over work that is not committed. */
function onceCommitted(pull: Pull | undefined, title: string): string {
  if (!pull?.uncommitted) return title;
  return `Commit your work, then ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

function rebaseWithout({ other, isSame }: SharedChange, pull: Pull, snapshot: Snapshot): Way {
  const { base, source } = snapshot;
  const { branch, head } = other;
  const without = `Rebase onto "${base.branch}" without the commits of "${branch}"`;
  if (!isSame) {
    const title = onceCommitted(pull, `${without}, which change it too, then remove what is left`);
    return { kind: 'remove-path', title };
  }
  const isRemote = source === 'github';
  const spans = [base.branch, branch].map((name) => shellWord(`${name}:refs/remotes/origin/${name}`));
  const fetch = isRemote ? `git fetch origin ${spans.join(' ')} && ` : '';
  return {
    kind: 'run',
    title: onceCommitted(pull, `${without}, which has the same change (removing it here would remove it there too)`),
    command: `${fetch}git rebase --onto ${shellWord(baseName(snapshot))} ${head.slice(0, 10)}`,
  };
}

export function workOf(pull: Pull): string {
  return pull.number === undefined ? 'this branch' : 'this pull request';
}

/** Adds the other ends of renames, and the created files that cannot stay if the blamed ones are restored. */
export function entangled(
  blamed: readonly Change[],
  changes: readonly Change[],
  planState: PlanState,
): readonly Change[] {
  const { at } = placesIn(changes);
  const ends = blamed.flatMap((each) => [each, ...at(each.renamedTo), ...at(each.renamedFrom)]);
  return [...new Set([...ends, ...ends.flatMap((each) => inItsPlace(each, changes, planState))])];
}

/** Created files that have the key of a deleted one, or that cannot exist in one checkout with the file as it was. */
function inItsPlace(change: Change, changes: readonly Change[], planState: PlanState): readonly Change[] {
  const { path, kind } = change;
  const { at, createdBelow } = placesIn(changes);
  const entries = kind === 'delete' ? uniqueEntries(planState) : [];
  const keys = entries.flatMap((entry) => unitOf(entry, path) ?? []).map(keyIn);
  const above = withParents(path).flatMap((each) => at(each));
  return [
    ...unitsIn(changes, entries).flatMap((each) => (keys.includes(keyIn(each.unit)) ? each.changes : [])),
    ...above.filter((each) => each.kind === 'create' && each !== change),
    ...createdBelow(path),
  ];
}

interface ChangesByPlace {
  readonly at: (path: string | undefined) => readonly Change[];
  readonly createdBelow: (folder: string) => readonly Change[];
}

const places = new WeakMap<readonly Change[], ChangesByPlace>();

/** Kept for each list, because every finding on it needs this. */
function placesIn(changes: readonly Change[]): ChangesByPlace {
  return remembered(places, changes, () => {
    // Few paths have more than one change, and a list for each path would take much memory.
    const first = new Map<string | undefined, Change>();
    const others = new Map<string | undefined, Change[]>();
    const below = new Map<string, Change[]>();
    const restored = new Set<string>();
    for (const change of changes) {
      if (first.has(change.path)) append(others, change.path, change);
      else first.set(change.path, change);
      if (change.kind !== 'create') restored.add(change.path);
    }
    for (const change of changes) {
      if (change.kind !== 'create') continue;
      for (const folder of withParents(change.path)) if (restored.has(folder)) append(below, folder, change);
    }
    return {
      at(path) {
        const change = first.get(path);
        return change ? [change, ...listAt(others, path)] : [];
      },
      createdBelow: (folder) => listAt(below, folder),
    };
  });
}

/**
 * Undefined for a name that no shell can be given, for a fork, whose clone may call the base as it likes, while a merge is in
 * progress, and where git cannot save what is not committed.
 */
export function removal(changes: readonly Change[], pull: Pull, planState: PlanState): string | undefined {
  const { snapshot, facts } = planState;
  const isUnprintable = ({ path, encoding }: Change) => encoding === 'invalid' || visible(path) !== path;
  const isByHand = (change: Change) => isUnprintable(change) || isNested(change, pull, planState);
  if (!pull.sameRepository || pull.merging || pull.unstashable || changes.some(isByHand)) return undefined;
  const named = (isNamed: (change: Change) => boolean) => changes.filter(isNamed).map(({ path }) => path);
  const created = named(({ kind }) => kind === 'create');
  const others = named(({ kind }) => kind !== 'create');
  const isMoved = (change: Change) => change.kind === 'modify' && specialPath(change, pull, facts) === 'a submodule';
  const mayBeUncommitted = (pull.uncommitted ?? 0) > 0 ? named(({ kind }) => kind !== 'delete') : [];
  const [below] = planState.stacks.below(pull);
  const base = shellWord(below ? nameBelow(below) : baseName(snapshot));
  const steps = [
    git('stash push --include-untracked', mayBeUncommitted),
    git(mayBeUncommitted.length > 0 ? 'rm --ignore-unmatch' : 'rm', created),
    git(`checkout "$(git merge-base ${base} HEAD)"`, others),
    // A checkout leaves the files of a submodule as they are.
    git('submodule update', named(isMoved)),
  ].filter((step) => step !== undefined);
  return steps.join(' && ');
}

function git(command: string, paths: readonly string[]): string | undefined {
  if (paths.length === 0) return undefined;
  return `git ${command} -- ${paths.map((path) => shellWord(pathspec(path))).join(' ')}`;
}

/** Relative to the root of the repository. The short form is used only for names that Git does not read as a pattern. */
function pathspec(path: string): string {
  return /^[\w.]/.test(path) && !/^_|[*?[\\]/.test(path) ? `:/${path}` : `:(top,literal)${path}`;
}

/** The name of the branch of a pull request in a clone. */
function nameBelow({ branch, number, ref = branch }: Pull): string {
  return number === undefined ? ref : `origin/${branch}`;
}

/** The name of the base in a clone. */
function baseName({ source, base }: Snapshot): string {
  return source === 'github' ? `origin/${base.branch}` : (base.ref ?? base.branch);
}

/** The branch of the pull request that this one stands on. A stack has to be linear, so nothing is merged. */
export function rebaseOnto({ branch, number, ref = branch }: Pull, pull: Pull): Way {
  if (number === undefined) {
    // What the branch below has replaced since, git takes for work of this one.
    const title = `Rebase onto "${branch}" (skip a commit that "${branch}" has replaced: git rebase --skip)`;
    return { kind: 'merge-base', title: onceCommitted(pull, title), command: `git rebase ${shellWord(ref)}` };
  }
  return {
    kind: 'merge-base',
    title: `Rebase onto "${branch}"`,
    command: `${fetchBranch(branch)} && git rebase ${shellWord(`origin/${branch}`)}`,
  };
}

/** Takes back the merge of an item's pull request that brought the path into the branch of this one: it went into the wrong branch. */
export function takeBackMerge(
  path: string,
  { branch, sameRepository }: Pull,
  { snapshot, plans }: PlanState,
): Way | undefined {
  if (!sameRepository) return undefined;
  for (const merged of snapshot.merged) {
    const { mergeCommit, changes } = merged;
    const isHere = merged.sameRepository && merged.base === branch && changes.complete;
    if (!isHere || mergeCommit === null || !changes.list.some((each) => each.path === path)) continue;
    const item = plans.flatMap(itemsOf).find((each) => claims(each, merged.branch));
    if (!item) continue;
    const command = `git revert -m 1 ${mergeCommit}`;
    const title = `${pullName(merged)} was merged into "${branch}", and not into the base: take that merge back (${command}), and open a new pull request of item "${item.item}"`;
    return { kind: 'run', title, command };
  }
  return undefined;
}

/** @param pull whose work it is, where that is known */
export function mergeBase(snapshot: Snapshot, pull?: Pull): Way {
  const { branch } = snapshot.base;
  const merge = `git merge ${shellWord(baseName(snapshot))}`;
  return {
    kind: 'merge-base',
    title: onceCommitted(pull, `Merge "${branch}" into this branch, or rebase onto it`),
    command: snapshot.source === 'github' ? `${fetchBranch(branch)} && ${merge}` : merge,
  };
}

/**
 * Undefined if the other item may not make this change, if a third one changes the path too, if the file has a unique key, or if
 * what this pull request creates needs the change.
 */
export function leaveTo(
  change: Change,
  pull: Pull,
  owner: Pick<Progress, 'item' | 'plan' | 'merges'>,
  planState: PlanState,
): Way | undefined {
  if (planState.facts.withoutWays) return undefined;
  const { path, kind } = change;
  const { item, plan, merges } = owner;
  const isAllowed =
    allowedKinds(item, plan, path, merges).includes(kind) &&
    !globsFor(item.doNotTouch, kind).some((glob) => forbids(glob, path)) &&
    isSafeFor(item, change, pull, planState.facts);
  const isInTheWay = planState
    .collisions({ item, changes: [change] })
    .some(({ theirs, other }) => other.pull !== pull || theirs.path !== path);
  const isKeyed = unitsIn([change], uniqueEntries(planState)).length > 0;
  const isReplaced = pull.changes.complete && inItsPlace(change, pull.changes.list, planState).length > 0;
  if (!isAllowed || isInTheWay || isKeyed || isReplaced) return undefined;
  return { kind: 'leave-to', title: `Leave the change to item "${item.item}"` };
}

/** For the pull request of another item, unless it deletes the file: then waiting does not help. */
export function waitFor(pull: Pull, { base }: Snapshot): Way {
  return {
    kind: 'wait-for',
    title: `Wait until ${pullName(pull)} has merged, then merge "${base.branch}" into this branch`,
  };
}

/** `withProvedEdits` later drops edits that do not work. */
export function editPlan(edit: PlanEdit, title: string): Way {
  return { kind: 'edit-file', title, edits: [lineEdit(edit)] };
}

/** The title says what the line becomes, because nothing else prints it. */
function editPlanLine(edit: PlanEdit, title: string): Way {
  const way = editPlan(edit, title);
  const { line, remove, insert } = lineEdit(edit);
  const place = remove > 0 ? `line ${line} becomes` : `after line ${line - 1} add`;
  return { ...way, title: `${title}: ${place} "${insert.join(' ').trim()}"` };
}

/** For files that every branch changes along the way and that the integration generates again. */
export function generate(path: string, { item, plan }: Pick<Progress, 'item' | 'plan'>, { base }: Snapshot): Way {
  const title = `Add the path to "generated" in the plan on "${base.branch}", so that every item may change it`;
  return editPlanLine(generatedEdit(plan, item, path), title);
}

/** Names a merge in the plan, so that it counts and finishes the item. */
export function nameMerge({ when, merged }: NamedMerge, { item, plan }: Progress, { base }: Snapshot): Way {
  return editPlanLine(mergedEdit(plan, item, merged), `${when}, record that in the plan on "${base.branch}"`);
}

/** Whether all changes of a list are allowed for an item. */
const ofItems = new WeakMap<readonly Change[], Map<Item, boolean>>();

/**
 * Makes the branch a branch of the item. Undefined if it is from a fork, if the item already has an open pull request, or if
 * the branch makes a change that the item may not make.
 */
export function claim(
  pull: Pull,
  changes: readonly Change[],
  { item, plan, pulls, merges, finished }: Progress,
  { base }: Snapshot,
): Way | undefined {
  const isIts = ({ path, kind }: Change) => allowedKinds(item, plan, path, merges).includes(kind);
  if (finished || !pull.sameRepository || pulls.length > 0 || isDetached(pull.branch)) return undefined;
  const first = changes[0];
  // Most owners of one path may not make another change, so the whole list is rarely looked at.
  if (!first || !isIts(first)) return undefined;
  const known = remembered(ofItems, changes, () => new Map<Item, boolean>());
  const isAll = remembered(known, item, () => changes.every(isIts));
  if (!isAll) return undefined;
  return editPlanLine(
    claimEdit(plan, item, pull.branch),
    `If this is the work of item "${item.item}", add branch "${pull.branch}" to that item in the plan on "${base.branch}"`,
  );
}

const admitted = new WeakMap<Pull, Map<Plan, Way>>();

/** Undefined in Git, which has no numbers of pull requests. */
export function admit(
  pull: Pull,
  { item, plan }: Pick<Progress, 'item' | 'plan'>,
  { base }: Snapshot,
): Way | undefined {
  const { number } = pull;
  if (number === undefined) return undefined;
  const ways = remembered(admitted, pull, () => new Map<Plan, Way>());
  return remembered(ways, plan, () =>
    editPlanLine(
      admitEdit(plan, item, number, 'say why'),
      `Admit ${pullName(pull)} in plan "${plan.id}" on "${base.branch}" and give a reason`,
    ),
  );
}
