/** Which working trees have done their work, and why each of the others stays. */
import { claimMatches } from '../plan/branch-names.js';
import { type Item, itemsOf, keyOf } from '../plan/plan.js';
import type { PlanState } from '../progress/plan-state.js';

export interface LinkedWorktree {
  readonly path: string;
  /** Absent if the head is detached, as during a rebase. */
  readonly branch?: string;
  readonly isLocked: boolean;
  /** The command runs in it. */
  readonly isCurrent: boolean;
}

export interface WorktreeToRemove extends LinkedWorktree {
  readonly item?: Item;
  /** Why it stays, as a sentence. Absent if it can go once it is clean. */
  readonly why?: string;
}

export function worktreeToRemove(
  tree: LinkedWorktree,
  { plans, progress, snapshot }: Pick<PlanState, 'plans' | 'progress' | 'snapshot'>,
): WorktreeToRemove {
  const { branch, isLocked, isCurrent } = tree;
  if (branch === undefined) return { ...tree, why: 'No branch is checked out in it, or a rebase is in progress.' };
  const item = plans.flatMap(itemsOf).find((each) => each.branches.some((claim) => claimMatches(claim, branch)));
  if (!item) return { ...tree, why: `No item of an open plan claims the branch "${branch}".` };
  const about = { ...tree, item };
  if (isLocked) return { ...about, why: 'It is locked. Run "git worktree unlock" to allow its removal.' };
  if (isCurrent) return { ...about, why: 'This command runs in it. Run it in another working tree.' };
  const state = progress.get(keyOf(item));
  if (item.dropped !== undefined)
    return { ...about, why: `Item "${item.item}" was dropped, so its work has not merged.` };
  if (!state?.finished) return { ...about, why: `Item "${item.item}" ${state?.because ?? 'is not finished'}.` };
  // Another branch of the item may have merged instead.
  if (snapshot.pulls.some((pull) => pull.branch === branch))
    return { ...about, why: `The branch "${branch}" has commits that "${snapshot.base.branch}" lacks.` };
  return about;
}
