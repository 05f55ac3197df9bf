/** Finds the item that an argument names. */
import { Failure } from '../../core/failure.js';
import { claimMatches } from '../../core/plan/branch-names.js';
import { type Item, itemsOf, PLAN_DIRECTORY, type Plan } from '../../core/plan/plan.js';

export interface ItemInPlan {
  readonly plan: Plan;
  readonly item: Item;
}

export function isNamed(name: string, { plan, item }: ItemInPlan): boolean {
  return name === item.item || name === `${plan.id}/${item.item}`;
}

/** @param branch undefined if none is checked out */
export function isOfBranch(branch: string | undefined, { item }: ItemInPlan): boolean {
  return branch !== undefined && item.branches.some((claim) => claimMatches(claim, branch));
}

/**
 * By id, or as `plan/item` if several plans have an item with that id.
 *
 * @param where the plans were read, as the end of a sentence: `on "main"`
 * @param hint if there is no such item; the default names all items
 */
export function itemNamed(name: string, plans: readonly Plan[], where: string, hint?: string): ItemInPlan {
  const items = plans.flatMap((plan) => itemsOf(plan).map((item) => ({ plan, item })));
  const found = items.filter((each) => isNamed(name, each));
  const [first, second] = found;
  if (first && !second) return first;
  const names = (first ? found : items).map(({ plan, item }) => `"${plan.id}/${item.item}"`).join(', ');
  if (first) throw new Failure('usage', `Several plans have an item "${name}".`, `Use one of ${names}.`);
  throw new Failure(
    'usage',
    `No plan ${where} has an item "${name}".`,
    hint ?? (names === '' ? `Plans are in ${PLAN_DIRECTORY}/.` : `The items are ${names}.`),
  );
}

/**
 * The item of the branch that is checked out, if there is one.
 *
 * @param where the plans were read, as for `itemNamed`
 */
export function itemOfBranch(branch: string | undefined, plans: readonly Plan[], where: string): ItemInPlan {
  const items = plans.flatMap((plan) => itemsOf(plan).map((item) => ({ plan, item })));
  const found = items.filter((each) => isOfBranch(branch, each));
  const [first, second] = found;
  if (first && !second) return first;
  const names = (first ? found : items).map(({ plan, item }) => `"${plan.id}/${item.item}"`).join(', ');
  const problem =
    branch === undefined
      ? 'No item is named, and no branch is checked out.'
      : `No item is named, and ${first ? 'several items claim' : `no plan ${where} has an item that claims`} the branch "${branch}".`;
  throw new Failure('usage', problem, names === '' ? 'There is no plan to read.' : `Name an item: ${names}.`);
}
