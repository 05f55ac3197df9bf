/** Leaves out of the plans what has no influence on the progress of some items, so that less has to be read to know it. */
import { listAt, remembered } from '../maps.js';
import { claimMatches, isGlobClaim } from '../plan/branch-names.js';
import { type Item, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { dependenciesOf } from '../plan/waves.js';

/**
 * The plans with these items, those that depend on them, and those that may claim the same branches, again and again. All
 * items if an integration is among these, because it is finished only after them.
 */
export function plansAbout(plans: readonly Plan[], isAsked: (item: Item) => boolean): readonly Plan[] {
  const all = plans.flatMap(itemsOf);
  const asked = all.filter(isAsked);
  if (asked.some(({ isIntegration }) => isIntegration)) return plans;
  const dependents = dependentsIn(plans, all);
  const sharersOf = sharersIn(all);
  const needed = new Set(asked);
  for (const item of needed)
    for (const each of [...listAt(dependents, keyOf(item)), ...sharersOf(item)]) needed.add(each);
  return plans.map(({ integration, ...plan }) => ({
    ...plan,
    items: plan.items.filter((item) => needed.has(item)),
    ...(integration && needed.has(integration) ? { integration } : {}),
  }));
}

/** By the key of an item: the items that depend on it, directly or through others. */
function dependentsIn(plans: readonly Plan[], all: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const dependencies = dependenciesOf(plans);
  const found = new Map<string, Item[]>();
  for (const item of all) for (const key of dependencies(item)) remembered(found, key, () => []).push(item);
  return found;
}

/** The items with a claim that may match a branch which the item claims too. */
function sharersIn(all: readonly Item[]): (item: Item) => readonly Item[] {
  const byName = new Map<string, Item[]>();
  const withGlobs: Item[] = [];
  for (const item of all) {
    if (item.branches.some(isGlobClaim)) withGlobs.push(item);
    for (const branch of item.branches) remembered(byName, branch, () => []).push(item);
  }
  return (item) => {
    const hasGlob = item.branches.some(isGlobClaim);
    return [
      ...item.branches.flatMap((branch) => listAt(byName, branch)),
      ...(hasGlob ? all : withGlobs).filter((other) => mayShare(item, other)),
    ];
  };
}

function mayShare(one: Item, other: Item): boolean {
  return one.branches.some((claim) => other.branches.some((each) => mayMeet(claim, each)));
}

function mayMeet(one: string, other: string): boolean {
  if (!isGlobClaim(one)) return claimMatches(other, one);
  if (!isGlobClaim(other)) return claimMatches(one, other);
  const [start, begin] = [literalStart(one), literalStart(other)];
  return start.startsWith(begin) || begin.startsWith(start);
}

/** What every branch that the glob matches begins with, or less. */
function literalStart(glob: string): string {
  return glob.replace(/[^\w/-].*/s, '');
}
