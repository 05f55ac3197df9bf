/** What a rule about pull requests is: one file, one id, one doc page, one test. */

import type { Change, Pull } from '../facts/snapshot.js';
import type { Finding, Party } from '../finding.js';
import { forbids } from '../globs/glob.js';
import { globsFor, kindsCovered } from '../plan/scope.js';
import { widening } from '../plan/widening.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';

/** A finding without its rule and party, which the judge adds. Severity is `error` unless said. */
export type Blame = Omit<Finding, 'rule' | 'severity' | keyof Party> & Partial<Pick<Finding, 'severity'>>;

/** What the list has of each. */
export interface Rule {
  readonly id: string;
  /** Its red means that we could not decide. */
  readonly undecided?: true;
}

/** Looks at one change of an item pull request. A change that the base already has is `stale-base` instead. */
export interface PathRule extends Rule {
  readonly judge: (change: Change, subject: ItemPull, planState: PlanState) => readonly Blame[];
}

/** Looks at an item pull request as a whole, mostly at its place among the others. */
export interface ItemRule extends Rule {
  readonly judge: (subject: ItemPull, planState: PlanState) => readonly Blame[];
}

/** Looks at a pull request that stands for no item. */
export interface OutsiderRule extends Rule {
  /** By the plans on the base, also where the pull request changes them: it cannot free itself. */
  readonly byBase?: true;
  readonly judge: (pull: Pull, changes: readonly Change[], planState: PlanState) => readonly Blame[];
}

export function pullParty(pull: Pull, progress?: Progress): Party {
  return {
    ...(progress ? { plan: progress.item.plan, item: progress.item.item } : {}),
    branch: pull.branch,
    ...(pull.number === undefined ? {} : { pull: pull.number }),
  };
}

/**
 * What to do with a path that the item may not change so: leave it to whoever may, or have the scope widened. Two items
 * that run side by side cannot both have it, so then there are no lines to add.
 */
export function waysOut(
  { path, kind }: Change,
  subject: ItemPull,
  planState: PlanState,
  wish = 'it',
): Pick<Blame, 'remedy' | 'widen'> {
  const { item, plan } = subject;
  const owner = [...planState.progress.values()].find(
    (each) => !each.finished && each.item !== item && kindsCovered(each.item.scope, path).length > 0,
  );
  if (owner && !planState.ordered(owner.item, item)) {
    const base = planState.snapshot.base.branch;
    return {
      remedy: `leave it to item "${owner.item.item}", whose scope has it, or have it moved from there to item "${item.item}" in the plan on "${base}"`,
    };
  }
  const leave =
    owner?.item.isIntegration || (!owner && plan.integration && plan.integration !== item)
      ? 'leave it to "integration"'
      : owner
        ? `leave it to item "${owner.item.item}", whose scope has it`
        : 'take it out of this pull request';
  // A wider scope would not settle it: forbid wins.
  if (globsFor(item.doNotTouch, kind).some((glob) => forbids(glob, path))) return { remedy: leave };
  return {
    remedy: `ask for ${wish} in the plan on "${planState.snapshot.base.branch}", or ${leave}`,
    widen: widening(plan, item, kind, path),
  };
}

/** What a pull request does to a path. */
export function verb(kind: Change['kind']): string {
  return { create: 'creates', modify: 'modifies', delete: 'deletes' }[kind];
}
