/** What an item may do with a path, from its scope and from what every item or the integration may change. */
import type { Merged } from '../facts/snapshot.js';
import type { Item, Plan } from '../plan/plan.js';
import { coveringGlob, firstMatch, indexScopes, kindsCovered, type ScopeIndex } from '../plan/scope.js';
import { CHANGE_KINDS, type ChangeKind } from '../terms.js';

type ScopedItem = Pick<Item, 'scope' | 'dropped' | 'isIntegration'>;
interface ScopedPlan extends Pick<Plan, 'generated' | 'shared'> {
  readonly items: readonly ScopedItem[];
}

/**
 * The kinds of change that are allowed for the path. Other rules handle constraints and unsafe paths.
 *
 * @param merges the merges of the item: if it is reopened, it may change files that it created
 */
export function allowedKinds(
  item: ScopedItem,
  plan: ScopedPlan,
  path: string,
  merges: readonly Merged[] = [],
): ChangeKind[] {
  if (item.dropped !== undefined) return [];
  return CHANGE_KINDS.filter((kind) => mayChange(item, plan, kind, path) || hasCreated(item, plan, path, merges));
}

function mayChange(item: ScopedItem, plan: ScopedPlan, kind: ChangeKind, path: string): boolean {
  if (coveringGlob(item.scope, kind, path) !== undefined) return true;
  if (kind !== 'delete' && covers(plan.generated, path)) return true;
  if (kind === 'create' && covers(plan.shared, path)) return true;
  return item.isIntegration && itemsNear(plan, path).some((each) => owns(each, path));
}

const indexes = new WeakMap<ScopedPlan, ScopeIndex<ScopedItem>>();

function itemsNear(plan: ScopedPlan, path: string): readonly ScopedItem[] {
  const known = indexes.get(plan) ?? indexScopes(plan.items, ({ scope }) => scope);
  indexes.set(plan, known);
  return known.near(path);
}

function hasCreated(item: ScopedItem, plan: ScopedPlan, path: string, merges: readonly Merged[]): boolean {
  if (item.isIntegration) return false;
  const isCreated = merges.some(
    ({ changes }) => changes.complete && changes.list.some((each) => each.kind === 'create' && each.path === path),
  );
  return isCreated && (coveringGlob(item.scope, 'create', path) !== undefined || covers(plan.shared, path));
}

/** An item owns a path if its scope contains it for any kind of change. A dropped item owns nothing. */
export function owns({ scope, dropped }: ScopedItem, path: string): boolean {
  return dropped === undefined && kindsCovered(scope, path).length > 0;
}

/** Whether a list of the whole plan (`generated`, `shared`) matches the path, like a scope with these globs. */
export function covers(globs: readonly string[], path: string): boolean {
  return firstMatch(globs, path) !== undefined;
}
