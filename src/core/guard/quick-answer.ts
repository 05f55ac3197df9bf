/**
 * Decides from the plans alone, for the many edits that need nothing else. Allows only what `judgePaths` would allow too.
 * Imports nothing that reads plans, because an agent waits for the answer before each edit.
 */
import { forbids } from '../globs/glob.js';
import { claimMatches } from '../plan/branch-names.js';
import { HIDDEN, INVISIBLE } from '../plan/invisible.js';
import { type Item, itemsOf, type Plan } from '../plan/plan.js';
import { globsFor, isPlanFile, touchedGlob } from '../plan/scope.js';
import { settingsAt } from '../plan/shared-files.js';
import { allowedKinds } from '../progress/allowed-kinds.js';
import type { ChangeKind } from '../terms.js';

/** The parts of an open plan that the answer needs. They are plain JSON, so that they can be kept. */
export interface QuickPlan extends Pick<Plan, 'generated' | 'shared'> {
  readonly items: readonly QuickItem[];
  readonly integration?: QuickItem;
}

export type QuickItem = Pick<Item, 'branches' | 'scope' | 'doNotTouch' | 'dropped' | 'dependsOn' | 'isIntegration'>;

/** The items that claim the branch. */
export function claimantsOf(plans: readonly QuickPlan[], branch: string): readonly QuickClaimant[] {
  return plans.flatMap((plan) =>
    itemsOf(plan)
      .filter(({ branches }) => branches.some((claim) => claimMatches(claim, branch)))
      .map((item) => ({ plan, item })),
  );
}

export interface QuickClaimant {
  readonly plan: QuickPlan;
  readonly item: QuickItem;
}

/** `kinds`: allowed if the change is of one of these kinds. */
export type QuickAnswer = 'allowed' | 'unlisted' | 'unknown' | { readonly kinds: readonly ChangeKind[] };

/** @param kinds those that the change may have */
export function quickAnswer(
  plans: readonly QuickPlan[],
  [claimant, second]: readonly QuickClaimant[],
  path: string,
  kinds: readonly ChangeKind[],
): QuickAnswer {
  if (plans.length === 0) return 'allowed';
  if (isPlanFile(path) || settingsAt(path) !== undefined || HIDDEN.test(path) || INVISIBLE.test(path)) return 'unknown';
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
