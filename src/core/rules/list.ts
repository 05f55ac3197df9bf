/** The rules of pull requests. This list is the list. */
import { dependencyOpen } from './dependency-open.js';
import { doNotTouch } from './do-not-touch.js';
import { outOfScope } from './out-of-scope.js';
import { overlap } from './overlap.js';
import { ownedPath } from './owned-path.js';
import { planChanged } from './plan-changed.js';
import type { ItemRule, OutsiderRule, PathRule } from './rule.js';
import { unclaimed } from './unclaimed.js';
import { unsafePath } from './unsafe-path.js';
import { wrongKind } from './wrong-kind.js';

export const PATH_RULES: readonly PathRule[] = [planChanged, doNotTouch, outOfScope, wrongKind, unsafePath];
export const ITEM_RULES: readonly ItemRule[] = [dependencyOpen, overlap];
export const OUTSIDER_RULES: readonly OutsiderRule[] = [ownedPath, unclaimed];
