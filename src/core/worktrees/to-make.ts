/** Which items can have a working tree now, and why the others cannot. */
import { claimMatches } from '../plan/branch-names.js';
import { type Item, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import type { PlanState } from '../progress/plan-state.js';
import { plainBranch } from '../text/start-work.js';

/** What the clone has. */
export interface CloneFacts {
  /** Names of branches, here and in `origin`. */
  readonly branches: readonly string[];
  readonly worktrees: readonly { readonly path: string; readonly branch?: string }[];
}

/**
 * `new`: it can be made. `there`: it was made before. `begun`: the branch exists, so somebody may work on it elsewhere.
 * `waiting`: for other items. `blocked`: the plan names no branch to make.
 */
export interface WorktreeToMake {
  readonly plan: Plan;
  readonly item: Item;
  readonly branch?: string;
  readonly path?: string;
  readonly state: 'new' | 'there' | 'begun' | 'waiting' | 'blocked';
  /** A sentence. */
  readonly why?: string;
}

/** @param named items that the user asked for, also if their branches exist. The default is all unfinished items */
export function worktreesToMake(
  { plans, progress, waitsFor }: Pick<PlanState, 'plans' | 'progress' | 'waitsFor'>,
  clone: CloneFacts,
  named: readonly Item[] = [],
): readonly WorktreeToMake[] {
  const isNamed = new Set(named.map(keyOf));
  const toMake = (plan: Plan, item: Item): WorktreeToMake => {
    const claimed = (branch: string) => item.branches.some((claim) => claimMatches(claim, branch));
    const tree = clone.worktrees.find(({ branch }) => branch !== undefined && claimed(branch));
    const about = { plan, item };
    if (tree) return { ...about, ...tree, state: 'there' };
    const existing = clone.branches.find(claimed);
    const others = waitsFor(item).map(({ item: other }) => `"${other.plan === plan.id ? other.item : keyOf(other)}"`);
    if (others.length > 0) return { ...about, state: 'waiting', why: `It waits for ${others.join(', ')}.` };
    if (existing !== undefined && !isNamed.has(keyOf(item)))
      return {
        ...about,
        branch: existing,
        state: 'begun',
        why: `The branch "${existing}" exists, so somebody may work on it. To go on with it here, name the item.`,
      };
    const branch = existing ?? plainBranch(item.branches);
    if (branch !== undefined) return { ...about, branch, state: 'new' };
    const why =
      item.branches.length === 0
        ? 'The plan names no branch for it.'
        : `Its branches are globs. Make a branch like "${item.branches[0]}" first.`;
    return { ...about, state: 'blocked', why };
  };
  return plans.flatMap((plan) =>
    itemsOf(plan)
      .filter((item) => (named.length === 0 ? progress.get(keyOf(item))?.finished !== true : isNamed.has(keyOf(item))))
      .map((item) => toMake(plan, item)),
  );
}
