/** The files outside its scope that an item pull request may change because of the leeway in the plan on the base. */
import type { Change } from '../facts/snapshot.js';
import { fold, forbids, matchesFolded } from '../globs/glob.js';
import { remembered } from '../maps.js';
import { globsFor } from '../plan/scope.js';
import { mayBeSharedFile } from '../plan/shared-files.js';
import { allowedKinds } from './allowed-kinds.js';
import { isOwned, ownerIndex } from './owners.js';
import { specialPath } from './path-hazards.js';
import type { ItemPull, PlanState } from './plan-state.js';

export interface Leeway {
  /** The number of files that may use it. */
  readonly of: number;
  /** The files that use it. If there are more than allowed, none of them is covered. */
  readonly paths: ReadonlySet<string>;
  readonly covers: (path: string) => boolean;
}

const known = new WeakMap<PlanState, Map<ItemPull['pull'], Leeway>>();

export function leewayOf(subject: ItemPull, planState: PlanState): Leeway {
  const byPull = remembered(known, planState, () => new Map<ItemPull['pull'], Leeway>());
  return remembered(byPull, subject.pull, () => {
    const of = subject.item.leeway;
    const paths = of > 0 ? pathsUsing(subject, planState) : new Set<string>();
    return { of, paths, covers: (path) => paths.size <= of && paths.has(path) };
  });
}

function pathsUsing(subject: ItemPull, planState: PlanState): ReadonlySet<string> {
  const candidates = subject.changes.filter((change) => mayUse(change, subject, planState));
  // One more path would be too much as well, so adding a path never makes a failing pull request pass.
  const isTooMuch = ownerIndex(planState.owners).isTooMuch(candidates.map(({ path }) => path));
  const paths = candidates.map(({ path }) => path);
  return new Set(isTooMuch ? [] : paths.filter((path) => !isOwned(path, planState.owners)));
}

/** Whether the change would use leeway. */
export function mayUseLeeway(change: Change, subject: ItemPull, planState: PlanState): boolean {
  return mayUse(change, subject, planState) && !isOwned(change.path, planState.owners);
}

/** Whether a path may use leeway, apart from its owner. */
function mayUse(change: Change, { item, plan, progress, pull }: ItemPull, { facts }: PlanState): boolean {
  const { path, kind } = change;
  return (
    kind !== 'delete' &&
    allowedKinds(item, plan, path, progress.merges).length === 0 &&
    !item.scope.except.some((glob) => matchesFolded(glob, path)) &&
    !globsFor(item.doNotTouch, kind).some((glob) => forbids(glob, path)) &&
    !`${fold(path)}/`.startsWith('.github/') &&
    !mayBeSharedFile(path) &&
    specialPath(change, pull, facts) === undefined
  );
}
