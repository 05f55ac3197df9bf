/** What an item pull request may change: its item's scope, and what every item or the integration may. */
import { itemsOf } from '../plan/plan.js';
import { coveringGlob, kindsCovered } from '../plan/scope.js';
import { CHANGE_KINDS, type ChangeKind } from '../terms.js';
import type { ItemPull } from './plan-state.js';

/** The kinds of change that are allowed for the path. Constraints and unsafe paths are other rules. */
export function allowedKinds(subject: ItemPull, path: string): ChangeKind[] {
  if (subject.item.dropped !== undefined) return [];
  return CHANGE_KINDS.filter((kind) => isInReach(subject, kind, path));
}

function isInReach({ item, plan, progress }: ItemPull, kind: ChangeKind, path: string): boolean {
  if (coveringGlob(item.scope, kind, path) !== undefined) return true;
  if (kind !== 'delete' && covers(plan.generated, path)) return true;
  if (kind === 'create' && covers(plan.shared, path)) return true;
  if (item.isIntegration) {
    return itemsOf(plan).some(({ scope, dropped }) => dropped === undefined && kindsCovered(scope, path).length > 0);
  }
  // What the item itself brought into the base is its own to mend when it is reopened.
  const created = progress.merges.some(
    ({ changes }) => changes.complete && changes.list.some((each) => each.kind === 'create' && each.path === path),
  );
  return created && (coveringGlob(item.scope, 'create', path) !== undefined || covers(plan.shared, path));
}

/** A list of the whole plan reaches as far as a scope with these globs would. */
export function covers(globs: readonly string[], path: string): boolean {
  return coveringGlob({ any: globs, create: [], modify: [], delete: [], except: [] }, 'create', path) !== undefined;
}
