/** Where the parts of an item stand in its plan file, and how they are called. */
import type { FilePosition, Party } from '../finding.js';
import { isGlobClaim } from '../plan/branch-names.js';
import type { GlobsByKind, Item, Plan } from '../plan/plan.js';

export type ListName = keyof GlobsByKind;

/** A glob of a plan, and where it is written. */
export interface ScopeEntry {
  readonly glob: string;
  readonly list: ListName;
  readonly keys: readonly (string | number)[];
  readonly at: FilePosition;
}

export function keysOf(item: Item): readonly string[] {
  return item.isIntegration ? ['integration'] : ['items', item.item];
}

export function positionOf(plan: Plan, keys: readonly (string | number)[]): FilePosition {
  return { path: plan.path, ...plan.locate(keys) };
}

/** The globs of a scope, or of `do_not_touch`, in the order of the plan format. */
export function entriesOf(plan: Plan, globs: GlobsByKind, keys: readonly string[]): ScopeEntry[] {
  const isShort = isShortForm(plan, keys);
  return (['any', 'create', 'modify', 'delete'] as const).flatMap((list) =>
    globs[list].map((glob, index) => entryAt(plan, glob, list, isShort ? [...keys, index] : [...keys, list, index])),
  );
}

export function entryAt(plan: Plan, glob: string, list: ListName, keys: readonly (string | number)[]): ScopeEntry {
  return { glob, list, keys, at: positionOf(plan, keys) };
}

/** `scope: [globs]` instead of a map: its entries stand right below, and elsewhere than the key. */
export function isShortForm(plan: Plan, keys: readonly string[]): boolean {
  const whole = plan.locate(keys);
  const first = plan.locate([...keys, 0]);
  return whole.line !== first.line || whole.column !== first.column;
}

export function scopeEntries(plan: Plan, item: Item): ScopeEntry[] {
  return entriesOf(plan, item.scope, [...keysOf(item), 'scope']);
}

/** `item "a"`; `item "a" of plan "p"` where two plans are spoken of. */
export function itemName(item: Item, other?: Item): string {
  return `item "${item.item}"${other && other.plan !== item.plan ? ` of plan "${item.plan}"` : ''}`;
}

/** Whose finding it is. Without the branch: nothing is said of a pull request. */
export function ownerOf({ plan, item }: Item): Party {
  return { plan, item };
}

/** The other side: all that is known of it. */
export function itemParty(item: Item): Party {
  const [branch] = item.branches;
  return {
    plan: item.plan,
    item: item.item,
    ...(branch === undefined || isGlobClaim(branch) ? {} : { branch }),
  };
}
