import { decide, offer } from '../finding.js';
import { type Item, keyOf } from '../plan/plan.js';
import { positionOf } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';

/** Two items that share a contract are what contracts are for. */
const FEWEST_ITEMS = 3;
/** An item that shares contracts with more than this part of the items beside it is tightly coupled. */
const MOST_SHARED = 2 / 3;

/**
 * Warns if most items of a plan share contracts with most of the items that they run beside. To agree on all of these then
 * costs more than parallel work saves. Finished items count too.
 */
export const tightCoupling: LintRule = {
  id: 'tight-coupling',
  lint: ({ plans, planState }) =>
    plans.flatMap((plan): FindingDrafts => {
      const items = plan.items.filter(({ dropped }) => dropped === undefined);
      const isRunning = items.some((item) => planState.progress.get(keyOf(item))?.finished === false);
      if (!isRunning || items.length < FEWEST_ITEMS) return [];
      const uses = new Set(items.flatMap((item) => item.uses.map((used) => `${keyOf(item)} ${keyOf(used)}`)));
      if (uses.size === 0) return [];
      const share = (a: Item, b: Item) => uses.has(`${keyOf(a)} ${keyOf(b)}`) || uses.has(`${keyOf(b)} ${keyOf(a)}`);
      const coupled = items.filter((item) => {
        const beside = items.filter((other) => other !== item && !planState.ordered(item, other));
        return beside.length > 1 && beside.filter((other) => share(item, other)).length > beside.length * MOST_SHARED;
      });
      if (coupled.length * 2 <= items.length) return [];
      const names = coupled.map(({ item }) => `"${item}"`);
      return {
        severity: 'warn',
        plan: plan.id,
        at: positionOf(plan, ['items']),
        wanted: 'items that share few contracts with the items beside them',
        found: `${coupled.length} of ${items.length} items share contracts with most of the others`,
        message: `Most items of plan "${plan.id}" share contracts with most of the items that they run beside (${named(names)}), so agreeing on the contracts may cost more than parallel work saves.`,
        ...offer(
          decide('Combine the items that share the most contracts'),
          decide('Order them with "depends_on", so that each item uses code that exists'),
          decide('Work in one pull request, without a plan'),
        ),
      };
    }),
};

const MOST_NAMED = 5;

function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
