/** Where the parts of an item are in its plan file, and how messages name them. */
import type { FilePosition, Party } from '../finding.js';
import { remembered } from '../maps.js';
import { isGlobClaim } from '../plan/branch-names.js';
import type { GlobsByKind, Item, Plan } from '../plan/plan.js';

export type ListName = keyof GlobsByKind;

/** A glob of a plan, and its place in the file. */
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

/** The short form `scope: [globs]`: its entries are directly below the key instead of below a kind of change. */
export function isShortForm(plan: Plan, keys: readonly string[]): boolean {
  const whole = plan.locate(keys);
  const first = plan.locate([...keys, 0]);
  return whole.line !== first.line || whole.column !== first.column;
}

const entries = new WeakMap<Item, readonly ScopeEntry[]>();

/** Cached, because many rules need them. */
export function scopeEntries(plan: Plan, item: Item): readonly ScopeEntry[] {
  return remembered(entries, item, () => entriesOf(plan, item.scope, [...keysOf(item), 'scope']));
}

/** `item "a"`, or `item "a" of plan "p"` if the message is about two plans. */
export function itemName(item: Item, other?: Item): string {
  return `item "${item.item}"${other && other.plan !== item.plan ? ` of plan "${item.plan}"` : ''}`;
}

/** The item that a finding belongs to. The branch is left out, because the finding is about no pull request. */
export function ownerOf({ plan, item }: Item): Party {
  return { plan, item };
}

/** The other side of a finding, with everything known about it. */
export function itemParty(item: Item): Party {
  const [branch] = item.branches;
  return {
    plan: item.plan,
    item: item.item,
    ...(branch === undefined || isGlobClaim(branch) ? {} : { branch }),
  };
}
