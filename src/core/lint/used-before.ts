import { decide, offer } from '../finding.js';
import { type Progress, pullName } from '../progress/progress.js';
import { keysOf, positionOf } from './file-position.js';
import type { LintRule } from './rule.js';

/** At most this many items are named. */
const MOST_NAMED = 3;

/**
 * Reports a new plan with the name, items and branches of an earlier one. The merges of the earlier plan would count
 * for it, so its items would be finished before the work begins, and its integration would not wait for them.
 */
export const usedBefore: LintRule = {
  id: 'used-before',
  lint: ({ plans, isAdded, planState }) =>
    plans.filter(isAdded).flatMap((plan) => {
      const done = [...planState.progress.values()].filter((each) => each.item.plan === plan.id && isDone(each));
      const [first] = done;
      if (!first) return [];
      const more = done.length > MOST_NAMED ? `, and ${done.length - MOST_NAMED} more` : '';
      const items = `${done.slice(0, MOST_NAMED).map(inWords).join(', ')}${more}`;
      return {
        severity: 'error',
        plan: plan.id,
        at: positionOf(plan, [...keysOf(first.item), 'branch']),
        wanted: 'a new plan without finished items',
        found: `merged before: ${items}`,
        message: `Plan "${plan.id}" is new, but these items would already count as finished, because pull requests of an earlier plan with that name merged: ${items}.`,
        ...offer(
          decide('Give the plan another file name'),
          decide('Give its items other branches'),
          decide(
            'Write "merged: { pull: <number> }" into each item whose work is done, and "dropped: <reason>" into each item that is given up',
          ),
        ),
      };
    }),
};

/**
 * Only merged pull requests count here. A reopened item is finished again as soon as its open pull request is closed.
 */
function isDone({ item, merges, reverted }: Progress): boolean {
  return merges.length > 0 && !reverted && item.dropped === undefined && item.merged === undefined;
}

function inWords({ item, merges }: Progress): string {
  return `item "${item.item}" (${merges.slice(0, MOST_NAMED).map(pullName).join(', ')}${merges.length > MOST_NAMED ? ', …' : ''})`;
}
