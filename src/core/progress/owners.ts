/** Who owns a path, asked generously: letter case and Unicode form folded, and as a directory or a file of the path. */
import { indexScopes, type ScopeIndex, touchedGlob } from '../plan/scope.js';
import type { PlanState } from './plan-state.js';
import type { Progress } from './progress.js';

const indexes = new WeakMap<PlanState['owners'], ScopeIndex<Progress>>();

/** The unfinished items by the paths that their scopes name. */
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
