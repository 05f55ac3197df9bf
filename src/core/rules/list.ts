/** All rules of `check`. */
import { belowFails } from './below-fails.js';
import { branchClash } from './branch-clash.js';
import { brokenPlan } from './broken-plan.js';
import { conflictMarker } from './conflict-marker.js';
import { contractMissing } from './contract-missing.js';
import { dependencyOpen } from './dependency-open.js';
import { doNotTouch } from './do-not-touch.js';
import { duplicateClaim } from './duplicate-claim.js';
import { duplicateKey, unlistedKey, unreadKey, unreadUnlistedKey } from './duplicate-key.js';
import { incompleteFiles, largePlans, listedFromElsewhere, unheldPath, unreadSibling } from './incomplete-files.js';
import { leeway } from './leeway.js';
import { outOfScope } from './out-of-scope.js';
import { emptiedFolder, overlap } from './overlap.js';
import { ownedPath, tooManyPaths } from './owned-path.js';
import { planChanged } from './plan-changed.js';
import { plansBroken } from './plans-broken.js';
import type { Rule } from './rule.js';
import { behindBelow, movedFile, movedFolder, staleBase, stalePlan } from './stale-base.js';
import { unclaimed } from './unclaimed.js';
import { unprovableClaim, unprovableOrder } from './unprovable-claim.js';
import { unsafePath } from './unsafe-path.js';
import { wrongKind } from './wrong-kind.js';

/** Rules with the same `about` run in this order. */
export const RULES: readonly Rule[] = [
  plansBroken,
  branchClash,
  duplicateClaim,
  behindBelow,
  listedFromElsewhere,
  incompleteFiles,
  belowFails,
  planChanged,
  doNotTouch,
  outOfScope,
  leeway,
  wrongKind,
  unsafePath,
  conflictMarker,
  staleBase,
  movedFile,
  movedFolder,
  unheldPath,
  dependencyOpen,
  overlap,
  emptiedFolder,
  duplicateKey,
  unreadSibling,
  unreadKey,
  unprovableClaim,
  unprovableOrder,
  contractMissing,
  ownedPath,
  tooManyPaths,
  unlistedKey,
  unreadUnlistedKey,
  unclaimed,
  largePlans,
  stalePlan,
  brokenPlan,
];

export function rulesAbout<About extends Rule['about']>(about: About): readonly Extract<Rule, { about: About }>[] {
  return RULES.filter((rule): rule is Extract<Rule, { about: About }> => rule.about === about);
}
