/** The state of one set of plans: which pull request belongs to which item, what depends on what, whose changes collide. */

import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import type { Change, Pull, Snapshot } from '../facts/snapshot.js';
import { remembered } from '../maps.js';
import { compare } from '../order.js';
import { claimMatches, isDetached } from '../plan/branch-names.js';
import { type Item, type ItemRef, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { dependenciesOf } from '../plan/waves.js';
import { type Changing, type Collision, indexChanges } from './collisions.js';
import { type EmptiedFolder, indexFolders } from './emptied-folders.js';
import { type Progress, rosterOf } from './progress.js';

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
  /** Direct and indirect dependencies that are unfinished, in the order of the plans. */
  readonly waitsFor: (item: ItemRef) => readonly Progress[];
  /** Whether one of the two must be done before the other. Such items may share files. */
  readonly ordered: (a: ItemRef, b: ItemRef) => boolean;
  /** Collisions with other open item pull requests that are not duplicates and whose lists are complete. */
  readonly collisions: (subject: Changing) => readonly Collision<ItemPull>[];
  /** With the same pull requests, folders in which one side creates a file and that the other side helps to empty. */
  readonly emptiedFolders: (subject: Changing) => readonly EmptiedFolder<ItemPull>[];
}

/** The state under these plans, once the pull requests of their branches are read. */
export function planStateOf(plans: readonly Plan[], snapshot: Snapshot, facts: Facts): PlanState | Pending {
  const dependencies = dependenciesOf(plans);
  const roster = rosterOf(plans, dependencies, snapshot, facts);
  if (roster === PENDING) return PENDING;
  const { progress, clashes } = roster;
  const all = [...progress.values()];

  const roles = new Map<Pull, Role>();
  for (const each of all) {
    const [first, ...others] = each.pulls;
    if (first) roles.set(first, { kind: 'item', progress: each });
    for (const pull of others) if (first) roles.set(pull, { kind: 'duplicate', progress: each, first });
    const latest = each.merges.at(-1);
    for (const pull of each.leftovers)
      roles.set(pull, { kind: 'duplicate', progress: each, first: first ?? latest ?? pull });
  }
  for (const { pull, claimants } of clashes) roles.set(pull, { kind: 'clash', claimants });

  const waiting = new Map<string, readonly Progress[]>();
  const waitsFor = (ref: ItemRef) =>
    remembered(waiting, keyOf(ref), () => {
      const keys = dependencies(ref);
      return all.filter(({ item, finished }) => !finished && keys.has(keyOf(item)));
    });
  const itemPull = (pull: Pull, of: Progress): ItemPull => ({
    pull,
    progress: of,
    item: of.item,
    plan: of.plan,
    changes: ownChanges(
      pull,
      all.filter(({ item }) => dependencies(of.item).has(keyOf(item))),
      snapshot,
      facts,
    ),
  });
  const activePulls = () =>
    all.flatMap((each) =>
      each.pulls
        .slice(0, 1)
        .filter(({ changes }) => changes.complete)
        .map((pull) => itemPull(pull, each)),
    );
  let index: ReturnType<typeof indexChanges<ItemPull>> | undefined;
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
    waitsFor,
    itemPull,
    roleOf: (pull) => roles.get(pull) ?? { kind: 'outsider', why: whyOutsider(pull, plans) },
    ordered: (a, b) => dependencies(a).has(keyOf(b)) || dependencies(b).has(keyOf(a)),
    collisions(subject) {
      index ??= indexChanges(activePulls());
      return index(subject);
    },
    emptiedFolders(subject) {
      folders ??= indexFolders(activePulls(), (path) => facts.folder({ revision: snapshot.base.commit, path }));
      return folders(subject);
    },
  };
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
    .map(({ head }) => facts.stacked({ revision: pull.revision, upon: head }));
  const changedSince = below.flatMap((paths) => (paths === PENDING || paths === null ? [] : [new Set(paths)]));
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
