import type { FindingDraft } from '../finding.js';
import { itemsOf, keyOf } from '../plan/plan.js';
import type { PullRule } from './rule.js';

/** Reports a pull request whose branch several unfinished items claim. `lint` reports the same about plans. */
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
        wanted: 'a branch that exactly one unfinished item claims',
        found: `branch "${pull.branch}" is claimed by ${names}`,
        message: `Branch "${pull.branch}" is claimed by ${names}, so it is unclear which item it belongs to.`,
        remedy: `Give each item its own branch in the plan on "${snapshot.base.branch}".`,
      },
    ];
  },
};
