import { decide, offer } from '../finding.js';
import { positionOf } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { shapeOf } from './shape.js';

/** Warns if all items must be done one after the other, so that the plan has no use. Finished items count too. */
export const noParallelism: LintRule = {
  id: 'no-parallelism',
  onlyWarns: true,
  lint: ({ plans, planState }) =>
    plans.flatMap((plan): FindingDrafts => {
      const isRunning = plan.items.some(
        (item) => planState.progress.get(`${plan.id}/${item.item}`)?.finished === false,
      );
      const shape = shapeOf(plan, plans);
      if (!isRunning || shape.widestWave > 1) return [];
      const what = shape.items === 1 ? 'has one item' : `is a single chain: ${shape.criticalPath.join(' → ')}`;
      return {
        severity: 'warn',
        plan: plan.id,
        at: positionOf(plan, ['items']),
        wanted: 'items that can be worked on in parallel',
        found: what,
        message: `Plan "${plan.id}" ${what}, so none of its work can be done in parallel.`,
        ...offer(
          decide('Work in one pull request after the other, without a plan'),
          decide('Split the task differently'),
        ),
      };
    }),
};
