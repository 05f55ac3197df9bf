import { decide, offer } from '../finding.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { isPlanFile } from '../plan/scope.js';
import type { PathRule } from './rule.js';
import { takeOut } from './ways.js';

/** An item pull request cannot change plans, because it would set its own limits. */
export const planChanged: PathRule = {
  id: 'plan-changed',
  about: 'path',
  judge(change, { item, changes, pull }, planState) {
    const { snapshot } = planState;
    const { path, kind } = change;
    if (!isPlanFile(path)) return [];
    return [
      {
        path,
        kind,
        wanted: `no change of an item under "${PLAN_DIRECTORY}"`,
        found: `"${path}" is changed by item "${item.item}"`,
        message: `"${path}" is a plan file. Item "${item.item}" cannot change the plan that it is checked against.`,
        ...offer(
          takeOut(change, changes, pull, planState),
          decide(
            `Change it in a separate pull request into "${snapshot.base.branch}", from a branch that no item claims`,
          ),
        ),
      },
    ];
  },
};
