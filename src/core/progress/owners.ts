/** Finds the owners of a path. Ignores letter case and Unicode form, and also matches folders above and files below the path. */
import { indexScopes, type ScopeIndex, touchedGlob } from '../plan/scope.js';
import type { PlanState } from './plan-state.js';
import type { Progress } from './progress.js';

const indexes = new WeakMap<PlanState['owners'], ScopeIndex<Progress>>();

/** The unfinished items, indexed by the paths in their scopes. */
export function ownerIndex(owners: PlanState['owners']): ScopeIndex<Progress> {
  const known = indexes.get(owners) ?? indexScopes(owners, ({ item }) => item.scope);
  indexes.set(owners, known);
  return known;
}

export function isOwned(path: string, owners: PlanState['owners']): boolean {
  return ownerIndex(owners)
    .near(path)
    .some(({ item }) => touchedGlob(item.scope, path) !== undefined);
}
