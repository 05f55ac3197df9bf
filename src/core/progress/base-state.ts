/** How far the items of the plans on the base are. Most commands begin here. */
import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import type { PlanTree, Snapshot } from '../facts/snapshot.js';
import type { Item } from '../plan/plan.js';
import { type BasePlans, basePlansAt, basePlansOf } from './base-plans.js';
import { plansAbout } from './items-about.js';
import { type PlanState, planStateOf } from './plan-state.js';
import { NO_PLANS } from './stacks.js';

export interface BaseState {
  readonly basePlans: BasePlans;
  /** Without any plan if one of them is broken. */
  readonly planState: PlanState;
}

/**
 * @param draft plans to read instead, as if they were on the base. Null if there are none
 * @param isAsked which items are asked about, if not all. Others may be left out
 */
export function baseStateOf(
  snapshot: Snapshot,
  facts: Facts,
  draft?: PlanTree | null,
  isAsked?: (item: Item) => boolean,
): BaseState | Pending {
  const basePlans =
    draft === undefined ? basePlansAt(snapshot.base.commit, snapshot, facts) : basePlansOf(draft, snapshot);
  if (basePlans === PENDING) return PENDING;
  const { problems, open, inert } = basePlans.plans;
  const bases = { open: isAsked ? plansAbout(open, isAsked) : open, inert };
  const planState = planStateOf(problems.length > 0 ? NO_PLANS : bases, snapshot, facts);
  return planState === PENDING ? PENDING : { basePlans, planState };
}
