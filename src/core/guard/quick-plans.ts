/** Reads the plans of the base for `quickAnswer`. */
import type { Base, PlanTree, Snapshot } from '../facts/snapshot.js';
import type { Item, Plan } from '../plan/plan.js';
import { basePlansOf } from '../progress/base-plans.js';
import type { QuickItem, QuickPlan } from './quick-answer.js';

/** Undefined if a plan is broken. */
export function quickPlans(tree: PlanTree | null, base: Base, defaultBranch: string): readonly QuickPlan[] | undefined {
  const snapshot: Snapshot = {
    ...{ version: 2, source: 'git', base, subject: { branch: base.branch }, settings: { agents: [] } },
    ...{ repository: { name: '', defaultBranch }, pulls: [], merged: [], planTrees: [], answers: {}, notes: [] },
  };
  const { plans } = basePlansOf(tree, snapshot);
  return plans.problems.length > 0 ? undefined : plans.open.map(quickPlan);
}

function quickPlan({ generated, shared, items, integration }: Plan): QuickPlan {
  return {
    ...{ generated, shared, items: items.map(quickItem) },
    ...(integration ? { integration: quickItem(integration) } : {}),
  };
}

function quickItem({ branches, scope, doNotTouch, dropped, dependsOn, isIntegration }: Item): QuickItem {
  return { branches, scope, doNotTouch, dependsOn, isIntegration, ...(dropped === undefined ? {} : { dropped }) };
}
