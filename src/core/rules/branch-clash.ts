import type { FindingDraft } from '../finding.js';
import { itemsOf, keyOf } from '../plan/plan.js';
import type { PullRule } from './rule.js';

/** A pull request whose branch several unfinished items claim belongs to none of them. Lint holds plans to the same. */
export const branchClash: PullRule = {
  id: 'branch-clash',
  about: 'pull',
  undecided: true,
  judge(pull, planState): FindingDraft[] {
    const role = planState?.roleOf(pull);
    if (!planState || role?.kind !== 'clash') return [];
    const { snapshot, plans } = planState;
    const names = role.claimants.map(({ plan, item }) => `"${plan}/${item}"`).join(' and ');
    const keys = new Set(role.claimants.map(keyOf));
    const [first] = plans.flatMap((plan) =>
      itemsOf(plan)
        .filter((item) => keys.has(keyOf(item)))
        .map((item) => ({ plan, item })),
    );
    const at = first && {
      path: first.plan.path,
      ...first.plan.locate(first.item.isIntegration ? ['integration', 'branch'] : ['items', first.item.item, 'branch']),
    };
    return [
      {
        ...(at ? { at } : {}),
        wanted: 'a branch that one unfinished item claims',
        found: `branch "${pull.branch}" is claimed by ${names}`,
        message: `which item branch "${pull.branch}" stands for cannot be decided: ${names} claim it`,
        remedy: `give each item a branch of its own in the plan on "${snapshot.base.branch}"`,
      },
    ];
  },
};
