import { decide, offer } from '../finding.js';
import { positionOf } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { shapeOf } from './shape.js';

/** One item after the other: what a plan is for does not happen. The whole plan counts, also what is finished. */
export const noParallelism: LintRule = {
  id: 'no-parallelism',
  lint: ({ plans, planState }) =>
    plans.flatMap((plan): FindingDrafts => {
      const isRunning = plan.items.some(
        (item) => planState.progress.get(`${plan.id}/${item.item}`)?.finished === false,
      );
      const shape = shapeOf(plan, plans);
      if (!isRunning || shape.widestWave > 1) return [];
      const what = shape.items === 1 ? 'has one item' : `is one chain: ${shape.criticalPath.join(' → ')}`;
      return {
        severity: 'warn',
        plan: plan.id,
        at: positionOf(plan, ['items']),
        wanted: 'items that can be worked on side by side',
        found: what,
        message: `plan "${plan.id}" ${what}, so nothing in it can be done in parallel`,
        ...offer(
          decide('Do it in one pull request after the other: no plan is needed for this'),
          decide('Split it another way'),
        ),
      };
    }),
};
