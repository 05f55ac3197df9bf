/** The rules of pull requests. This list is the list. */
import { branchClash } from './branch-clash.js';
import { brokenPlan } from './broken-plan.js';
import { dependencyOpen } from './dependency-open.js';
import { doNotTouch } from './do-not-touch.js';
import { duplicateClaim } from './duplicate-claim.js';
import { incompleteFiles } from './incomplete-files.js';
import { outOfScope } from './out-of-scope.js';
import { overlap } from './overlap.js';
import { ownedPath } from './owned-path.js';
import { planChanged } from './plan-changed.js';
import { plansBroken } from './plans-broken.js';
import type { ItemRule, OutsiderRule, PathRule, Rule } from './rule.js';
import { staleBase } from './stale-base.js';
import { unclaimed } from './unclaimed.js';
import { unprovableClaim } from './unprovable-claim.js';
import { unsafePath } from './unsafe-path.js';
import { wrongKind } from './wrong-kind.js';

export const PATH_RULES: readonly PathRule[] = [planChanged, doNotTouch, outOfScope, wrongKind, unsafePath];
export const ITEM_RULES: readonly ItemRule[] = [dependencyOpen, overlap, unprovableClaim];
export const OUTSIDER_RULES: readonly OutsiderRule[] = [ownedPath, unclaimed];
/** Each settles a question that comes before those rules, or in their place. */
const EARLIER_RULES: readonly Rule[] = [
  plansBroken,
  incompleteFiles,
  branchClash,
  duplicateClaim,
  staleBase,
  brokenPlan,
];

export const PULL_RULES: readonly Rule[] = [...PATH_RULES, ...ITEM_RULES, ...OUTSIDER_RULES, ...EARLIER_RULES];
