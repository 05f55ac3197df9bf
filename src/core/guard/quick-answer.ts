/**
 * Decides from the plans alone, for the many edits that need nothing else. Allows only what `judgePaths` would allow too.
 */
import type { Base, PlanTree, Snapshot } from '../facts/snapshot.js';
import { forbids } from '../globs/glob.js';
import { claimMatches } from '../plan/branch-names.js';
import { HIDDEN, INVISIBLE } from '../plan/invisible.js';
import { type Item, itemsOf, type Plan } from '../plan/plan.js';
import { globsFor, isPlanFile, touchedGlob } from '../plan/scope.js';
import { settingsAt } from '../plan/shared-files.js';
import { allowedKinds } from '../progress/allowed-kinds.js';
import { basePlansOf } from '../progress/base-plans.js';
import type { ChangeKind } from '../terms.js';

export interface QuickPlans {
  readonly plans: readonly Plan[];
  readonly branch: string;
  /** The items that claim the branch. */
  readonly claimants: readonly { readonly plan: Plan; readonly item: Item }[];
}

/** Undefined if a plan is broken. */
export function quickPlans(
  tree: PlanTree | null,
  branch: string,
  base: Base,
  defaultBranch: string,
): QuickPlans | undefined {
  const snapshot: Snapshot = {
    ...{ version: 2, source: 'git', base, subject: { branch }, settings: { agents: [] } },
    ...{ repository: { name: '', defaultBranch }, pulls: [], merged: [], planTrees: [], answers: {}, notes: [] },
  };
  const { plans } = basePlansOf(tree, snapshot);
  if (plans.problems.length > 0) return undefined;
  const claimants = plans.open.flatMap((plan) =>
    itemsOf(plan)
      .filter(({ branches }) => branches.some((claim) => claimMatches(claim, branch)))
      .map((item) => ({ plan, item })),
  );
  return { plans: plans.open, branch, claimants };
}

/** `kinds`: allowed if the change is of one of these kinds. */
export type QuickAnswer = 'allowed' | 'unlisted' | 'unknown' | { readonly kinds: readonly ChangeKind[] };

/** @param kinds those that the change may have */
export function quickAnswer({ plans, claimants }: QuickPlans, path: string, kinds: readonly ChangeKind[]): QuickAnswer {
  if (plans.length === 0) return 'allowed';
  if (isPlanFile(path) || settingsAt(path) !== undefined || HIDDEN.test(path) || INVISIBLE.test(path)) return 'unknown';
  const [claimant, second] = claimants;
  if (!claimant) {
    const isTouched = plans.flatMap(itemsOf).some(({ scope }) => touchedGlob(scope, path) !== undefined);
    return isTouched ? 'unknown' : 'unlisted';
  }
  const { item, plan } = claimant;
  if (second || item.dropped !== undefined) return 'unknown';
  const allowed = allowedKinds(item, plan, path);
  const fitting = kinds.filter(
    (kind) => allowed.includes(kind) && !globsFor(item.doNotTouch, kind).some((glob) => forbids(glob, path)),
  );
  if (fitting.length === kinds.length) return 'allowed';
  return fitting.length === 0 ? 'unknown' : { kinds: fitting };
}
