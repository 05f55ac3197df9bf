import { decide, offer } from '../finding.js';
import { pullName } from '../progress/progress.js';
import { itemParty } from './file-position.js';
import type { LintRule } from './rule.js';

/** Without its plan, an item pull request becomes an unlisted one: it has no scope, and its files are not protected. */
export const planRemoved: LintRule = {
  id: 'plan-removed',
  lint({ before, plans, set, planState }) {
    const kept = new Set(plans.map(({ id }) => id));
    const base = planState.snapshot.base.branch;
    return (before?.plans ?? []).flatMap((plan) => {
      // A broken plan still exists, and another finding already says that it cannot be read.
      if (kept.has(plan.id) || set.brokenPaths.includes(plan.path)) return [];
      const open = [...(before?.planState.progress.values() ?? [])].flatMap(({ item, pulls }) =>
        item.plan === plan.id ? pulls.slice(0, 1).map((pull) => ({ item, pull })) : [],
      );
      const [first] = open;
      if (!first) return [];
      const pulls = open.map(({ item, pull }) => `${pullName(pull)} of item "${item.item}"`).join(', ');
      return {
        severity: 'error',
        plan: plan.id,
        at: { path: plan.path, line: 1, column: 1 },
        wanted: 'an open plan while pull requests of its items are open',
        found: `open: ${pulls}`,
        message: `Plan "${plan.id}" would no longer be open on "${base}", but pull requests of its items still are: ${pulls}.`,
        ...offer(
          decide(
            'Keep the plan until they are merged or closed, and write "dropped: <reason>" into each item that is given up',
          ),
        ),
        other: {
          ...itemParty(first.item),
          branch: first.pull.branch,
          ...(first.pull.number === undefined ? {} : { pull: first.pull.number }),
        },
      };
    });
  },
};
