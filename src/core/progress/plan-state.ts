/** The state of one set of plans: which pull request belongs to which item, what depends on what, whose changes collide. */

import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import type { Change, Pull, Snapshot } from '../facts/snapshot.js';
import { append, listAt, remembered } from '../maps.js';
import { compare } from '../order.js';
import { claimMatches, isDetached } from '../plan/branch-names.js';
import { type Item, type ItemRef, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { dependenciesOf } from '../plan/waves.js';
import { covers, owns } from './allowed-kinds.js';
import { type ChangeIndex, type Changing, type CollidingPair, type Collision, indexChanges } from './collisions.js';
import { type EmptiedFolder, indexFolders } from './emptied-folders.js';
import { areStacked, type Progress, rosterOf } from './progress.js';
import { type PlanBases, type Stacks, stacksOf } from './stacks.js';

/** An item pull request under judgement. */
export interface ItemPull {
  readonly pull: Pull;
  readonly progress: Progress;
  readonly item: Item;
  readonly plan: Plan;
  /** The changes without those that come from an unmerged branch of a dependency. */
  readonly changes: readonly Change[];
}

/** The role of a pull request under the plans. */
export type Role =
  | { readonly kind: 'item'; readonly progress: Progress }
  /** Another open pull request already belongs to the item, or the item was merged before. */
  | { readonly kind: 'duplicate'; readonly progress: Progress; readonly first: PullName }
  | { readonly kind: 'clash'; readonly claimants: readonly Item[] }
  | { readonly kind: 'outsider'; readonly why: string };

type PullName = { readonly number?: number; readonly branch: string };

export interface PlanState {
  readonly snapshot: Snapshot;
  readonly facts: Facts;
  readonly plans: readonly Plan[];
  readonly progress: ReadonlyMap<string, Progress>;
  readonly roleOf: (pull: Pull) => Role;
  readonly itemPull: (pull: Pull, progress: Progress) => ItemPull;
  /** Unfinished items, which own the paths in their scope. An integration without a branch owns nothing once all items are done. */
  readonly owners: readonly Progress[];
  readonly stacks: Stacks;
  /** All pull requests that are judged for the item: its own, and unlisted ones that stand on them. */
  readonly pullsOf: (progress: Progress) => readonly Pull[];
  /** Direct and indirect dependencies that are unfinished, in the order of the plans. */
  readonly waitsFor: (item: ItemRef) => readonly Progress[];
  /** The same, but for those whose every open pull request is below this one in its stack. */
  readonly stillWaitsFor: (subject: Pick<ItemPull, 'item' | 'pull'>) => readonly Progress[];
  /** Whether one of the two must be done before the other. Such items may share files. */
  readonly ordered: (a: ItemRef, b: ItemRef) => boolean;
  /** Whether their items are ordered, or one stands on the other. */
  readonly inOrder: (a: Pick<ItemPull, 'item' | 'pull'>, b: Pick<ItemPull, 'item' | 'pull'>) => boolean;
  /** All open pull requests that are judged for an item. One whose list is incomplete has no changes. */
  readonly activePulls: () => readonly ItemPull[];
  /** Collisions with other open pull requests that are judged for an item. */
  readonly collisions: (subject: Changing) => readonly Collision<ItemPull>[];
  /**
   * The same of an open pull request that is judged for an item, by the other side. In each part the kinds of change are the
   * same for all paths, and also whether each side owns its path and whether its plan calls it generated.
   */
  readonly pairs: (subject: ItemPull) => readonly CollidingPair<ItemPull>[];
  /** With the same pull requests, folders in which one side creates a file and that the other side helps to empty. */
  readonly emptiedFolders: (subject: Changing) => readonly EmptiedFolder<ItemPull>[];
}

/** The state under these plans, once the pull requests of their branches are read. */
export function planStateOf(bases: PlanBases, snapshot: Snapshot, facts: Facts): PlanState | Pending {
  const plans = bases.open;
  const dependencies = dependenciesOf(plans);
  const stacks = stacksOf(bases, snapshot, facts);
  const roster = rosterOf(plans, dependencies, stacks, snapshot, facts);
  if (roster === PENDING) return PENDING;
  const { progress, clashes } = roster;
  const all = [...progress.values()];

  const roles = new Map<Pull, Role>();
  for (const each of all) {
    const [first] = each.pulls;
    for (const pull of each.pulls) roles.set(pull, { kind: 'item', progress: each });
    const latest = each.merges.at(-1);
    for (const pull of [...each.duplicates, ...each.leftovers])
      roles.set(pull, { kind: 'duplicate', progress: each, first: first ?? latest ?? pull });
  }
  for (const { pull, claimants } of clashes) roles.set(pull, { kind: 'clash', claimants });
  const carried = new Map<Progress, Pull[]>();
  for (const pull of snapshot.pulls) {
    const progress = roles.has(pull) ? undefined : carrierOf(pull, roles, stacks);
    if (progress) append(carried, progress, pull);
  }
  for (const [progress, pulls] of carried) for (const pull of pulls) roles.set(pull, { kind: 'item', progress });
  const pullsOf = (each: Progress) => (carried.has(each) ? [...each.pulls, ...listAt(carried, each)] : each.pulls);

  const waiting = new Map<string, readonly Progress[]>();
  const dependedOn = (ref: ItemRef): readonly Progress[] => {
    const keys = dependencies(ref);
    return keys.size === 0 ? [] : all.filter(({ item }) => keys.has(keyOf(item)));
  };
  const waitsFor = (ref: ItemRef) =>
    remembered(waiting, keyOf(ref), () => dependedOn(ref).filter(({ finished }) => !finished));
  const ordered = (a: ItemRef, b: ItemRef) => dependencies(a).has(keyOf(b)) || dependencies(b).has(keyOf(a));
  const ownOf = new Map<Progress, Map<Pull, readonly Change[]>>();
  const itemPull = (pull: Pull, of: Progress): ItemPull => {
    // Cached: other caches use this list as their key.
    const own = remembered(ownOf, of, () => new Map());
    const changes = remembered(own, pull, () => ownChanges(pull, dependedOn(of.item), snapshot, facts));
    return { pull, progress: of, item: of.item, plan: of.plan, changes };
  };
  let active: readonly ItemPull[] | undefined;
  const activePulls = () => {
    active ??= all.flatMap((each) => pullsOf(each).map((pull) => itemPull(pull, each)));
    return active;
  };
  let index: ChangeIndex<ItemPull> | undefined;
  const changeIndex = () => {
    index ??= indexChanges(activePulls(), wayOfChange);
    return index;
  };
  let folders: ReturnType<typeof indexFolders<ItemPull>> | undefined;

  return {
    snapshot,
    facts,
    plans,
    progress,
    owners: all.filter(
      ({ item, finished }) =>
        !finished && (!item.isIntegration || item.branches.length > 0 || waitsFor(item).length > 0),
    ),
    stacks,
    pullsOf,
    waitsFor,
    stillWaitsFor({ item, pull }) {
      const below = stacks.below(pull);
      const isBelow = ({ pulls }: Progress) => pulls.length > 0 && pulls.every((each) => below.includes(each));
      return waitsFor(item).filter((each) => !isBelow(each));
    },
    itemPull,
    activePulls,
    roleOf: (pull) => roles.get(pull) ?? { kind: 'outsider', why: whyOutsider(pull, plans) },
    ordered,
    inOrder: (a, b) => ordered(a.item, b.item) || areStacked(a.pull, b.pull, stacks),
    collisions: (subject) => changeIndex().collisions(subject),
    pairs(subject) {
      const own = activePulls().find(({ pull }) => pull === subject.pull);
      if (!own) throw new Error(`"${subject.pull.branch}" is not judged for an item`);
      return changeIndex().pairs(own);
    },
    emptiedFolders(subject) {
      folders ??= indexFolders(activePulls(), (path) => facts.folder({ revision: snapshot.base.commit, path }));
      return folders(subject);
    },
  };
}

function wayOfChange({ item, plan }: ItemPull, { path, kind }: Change): string {
  const facts = [kind[0], owns(item, path) ? 'o' : '', covers(plan.generated, path) ? 'g' : ''];
  return facts.join('');
}

/** The item that an unlisted pull request works for because it stands on a pull request of it: what it brings will be that item's. */
function carrierOf(pull: Pull, roles: ReadonlyMap<Pull, Role>, stacks: Stacks): Progress | undefined {
  for (const below of stacks.below(pull)) {
    const role = roles.get(below);
    if (role) return 'progress' in role ? role.progress : undefined;
  }
  return undefined;
}

/** For stacked branches, leaves out changes that the branch of a dependency already has. Git only. */
function ownChanges(
  pull: Pull,
  dependencies: readonly Progress[],
  snapshot: Snapshot,
  facts: Facts,
): readonly Change[] {
  if (!pull.changes.complete) return [];
  if (snapshot.source !== 'git') return byPath(pull.changes.list);
  const below = dependencies
    .flatMap(({ pulls }) => pulls)
    .filter(({ changes }) => changes.complete || !changes.isUnread)
    .map(({ head }) => facts.stacked({ revision: pull.revision, upon: head }));
  const changedSince = below.flatMap((since) =>
    since === PENDING || since === null ? [] : [new Set(since.map(({ path }) => path))],
  );
  return byPath(pull.changes.list).filter(({ path }) => changedSince.every((paths) => paths.has(path)));
}

/** Sorts changes, so that findings have the same order for every source. */
export function byPath(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => compare(a.path, b.path) || compare(a.kind, b.kind));
}

function whyOutsider(pull: Pull, plans: readonly Plan[]): string {
  if (isDetached(pull.branch)) return `The ${pull.branch} is on no branch, so no item claims it.`;
  const claims = plans.flatMap((plan) =>
    itemsOf(plan).flatMap((item) => item.branches.map((branch) => ({ item, branch }))),
  );
  const same = claims.find(({ branch }) => claimMatches(branch, pull.branch));
  if (same)
    return `Branch "${pull.branch}" is in another repository, so it does not belong to item "${same.item.item}".`;
  const near = claims.find(({ branch }) => claimMatches(branch.toLowerCase(), pull.branch.toLowerCase()));
  if (near)
    return `No item claims branch "${pull.branch}". Letter case matters: item "${near.item.item}" has "${near.branch}".`;
  return `No item claims branch "${pull.branch}".`;
}
