/** Which items can have a working tree now, and why the others cannot. */
import { canStart, type ItemStart, startsOf } from '../claim/starts.js';
import { claimMatches, isGlobClaim } from '../plan/branch-names.js';
import { type Item, keyOf } from '../plan/plan.js';
import type { PlanState } from '../progress/plan-state.js';
import { capital } from '../text/words.js';

/** What the clone has. */
export interface CloneFacts {
  /** Names of branches, here and in `origin`. */
  readonly branches: readonly string[];
  readonly worktrees: readonly { readonly path: string; readonly branch?: string }[];
}

/**
 * `new`: it can be made. `there`: it was made before. `begun`: the branch exists, so somebody may work on it elsewhere.
 * `waiting`: for other items. `blocked`: there is nothing to make.
 */
export interface WorktreeToMake {
  readonly item: Item;
  readonly branch?: string;
  readonly path?: string;
  readonly state: 'new' | 'there' | 'begun' | 'waiting' | 'blocked';
  /** A sentence. */
  readonly why?: string;
}

/** @param named items that the user asked for, also if their branches exist. The default is all that are not done */
export function worktreesToMake(
  planState: PlanState,
  { branches, worktrees }: CloneFacts,
  named: readonly Item[] = [],
): readonly WorktreeToMake[] {
  const isNamed = new Set(named.map(keyOf));
  return startsOf(planState, new Set(branches))
    .filter(({ item, obstacle }) => (named.length === 0 ? obstacle?.kind !== 'done' : isNamed.has(keyOf(item))))
    .map((start): WorktreeToMake => {
      const { item } = start;
      const claims = (branch: string) => item.branches.some((claim) => claimMatches(claim, branch));
      const tree = worktrees.find(({ branch }) => branch !== undefined && claims(branch));
      if (tree) return { item, ...tree, state: 'there' };
      return { item, ...standing(start, isNamed.has(keyOf(item))) };
    });
}

function standing(start: ItemStart, isNamed: boolean): Omit<WorktreeToMake, 'item'> {
  const { item, branch, obstacle, doubt } = start;
  if (obstacle?.kind === 'taken') {
    const state = { branch: obstacle.branch, state: isNamed ? ('new' as const) : ('begun' as const) };
    const why = `The branch "${obstacle.branch}" exists, so somebody may work on it. To go on with it here, name the item.`;
    return isNamed ? state : { ...state, why };
  }
  if (obstacle) return { state: obstacle.kind === 'waiting' ? 'waiting' : 'blocked', why: `It ${obstacle.because}.` };
  if (isGlobClaim(branch))
    return { state: 'blocked', why: `Its branches are globs. Make a branch like "${branch}" first.` };
  if (canStart(start) || isNamed) return { branch, state: 'new' };
  return { state: 'blocked', why: `${capital(doubt ?? '')} To make it anyway, name item "${item.item}".` };
}
