/** Which items can start now, and why the others cannot. */
import { claimMatches } from '../plan/branch-names.js';
import { type Item, itemsOf, keyOf } from '../plan/plan.js';
import { waves } from '../plan/waves.js';
import { mayHaveMerged } from '../progress/merge-candidates.js';
import type { PlanState } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import { plainBranch } from '../text/start-work.js';

export interface ItemStart {
  readonly item: Item;
  /** Its first plain name. If it claims only globs, its first glob. */
  readonly branch: string;
  /** Counts from 1, over all open plans. */
  readonly wave: number;
  readonly obstacle?: Obstacle;
  /** Why its work may be on the base already, as sentences. Git cannot prove it. */
  readonly doubt?: string;
}

/** `taken`: by this branch. `waiting`: for unfinished items. `done`: there is nothing to start. The texts end a sentence. */
export type Obstacle =
  | { readonly kind: 'taken'; readonly branch: string; readonly because: string }
  | { readonly kind: 'waiting' | 'done'; readonly because: string };

/**
 * All items, the earliest wave first.
 *
 * @param existing the names of the branches where claims are kept: on the server, or in a repository without one
 */
export function startsOf(planState: PlanState, existing: ReadonlySet<string>): readonly ItemStart[] {
  const names = [...existing];
  const live = planState.plans.flatMap(itemsOf).filter(({ dropped }) => dropped === undefined);
  const laidOut = waves(planState.plans, live);
  const waveOf = new Map(laidOut.flatMap((wave, index) => wave.map((item) => [keyOf(item), index + 1] as const)));
  const starts = [...planState.progress.values()].map((progress): ItemStart => {
    const { item } = progress;
    const obstacle = obstacleOf(progress, names, planState);
    const doubt = obstacle ? undefined : mayHaveMerged(progress, planState);
    return {
      item,
      branch: plainBranch(item.branches) ?? item.branches[0] ?? '',
      wave: waveOf.get(keyOf(item)) ?? 1,
      ...(obstacle ? { obstacle } : {}),
      ...(doubt === undefined ? {} : { doubt }),
    };
  });
  return starts.sort((a, b) => a.wave - b.wave);
}

/** Whether it can be taken without asking a person. */
export function canStart({ obstacle, doubt }: ItemStart): boolean {
  return obstacle === undefined && doubt === undefined;
}

function obstacleOf(progress: Progress, existing: readonly string[], planState: PlanState): Obstacle | undefined {
  const { item, finished, pulls } = progress;
  if (item.dropped !== undefined) return { kind: 'done', because: 'is dropped' };
  if (finished) return { kind: 'done', because: 'is finished' };
  if (item.branches.length === 0) return { kind: 'done', because: 'has no branch in the plan' };
  const branch = existing.find((name) => item.branches.some((claim) => claimMatches(claim, name))) ?? pulls[0]?.branch;
  if (branch !== undefined) return { kind: 'taken', branch, because: `is taken: its branch "${branch}" exists` };
  const others = planState
    .waitsFor(item)
    .map((each) => `"${each.item.plan === item.plan ? '' : `${each.item.plan}/`}${each.item.item}"`);
  if (others.length > 0) return { kind: 'waiting', because: `waits for ${others.join(', ')}` };
  return item.merged ? { kind: 'done', because: progress.because } : undefined;
}
