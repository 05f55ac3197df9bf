import type { Pull } from '../facts/snapshot.js';
import { type Item, itemsOf, keyOf } from '../plan/plan.js';
import type { PlanState } from '../progress/plan-state.js';
import type { Blame } from './rule.js';

/** A pull request whose branch several unfinished items claim stands for none of them. Plans are held to the same by `lint`. */
export const branchClash = {
  id: 'branch-clash',
  undecided: true,
  judge(pull: Pull, claimants: readonly Item[], { snapshot, plans }: PlanState): Blame {
    const names = claimants.map(({ plan, item }) => `"${plan}/${item}"`).join(' and ');
    const keys = new Set(claimants.map(keyOf));
    const [first] = plans.flatMap((plan) =>
      itemsOf(plan)
        .filter((item) => keys.has(keyOf(item)))
        .map((item) => ({ plan, item })),
    );
    const at = first && {
      path: first.plan.path,
      ...first.plan.locate(first.item.isIntegration ? ['integration', 'branch'] : ['items', first.item.item, 'branch']),
    };
    return {
      ...(at ? { at } : {}),
      wanted: 'a branch that one unfinished item claims',
      found: `branch "${pull.branch}" is claimed by ${names}`,
      message: `which item branch "${pull.branch}" stands for cannot be decided: ${names} claim it`,
      remedy: `give each item a branch of its own in the plan on "${snapshot.base.branch}"`,
    };
  },
} as const;
