/** All rules about plans, in the order in which they run. */
import { alreadyExists } from './already-exists.js';
import { branchClash } from './branch-clash.js';
import { constraintCoversScope } from './constraint-covers-scope.js';
import { deadGlob } from './dead-glob.js';
import { emptiedFolder } from './emptied-folder.js';
import { frozenContract } from './frozen-contract.js';
import { globClass } from './glob-class.js';
import { globTrap } from './glob-trap.js';
import { misplacedPlan } from './misplaced-plan.js';
import { missingPart } from './missing-part.js';
import { movingFiles } from './moving-files.js';
import { nearMiss } from './near-miss.js';
import { noParallelism } from './no-parallelism.js';
import { pathClash } from './path-clash.js';
import { planRemoved } from './plan-removed.js';
import { providesOutsideScope } from './provides-outside-scope.js';
import type { LintRule } from './rule.js';
import { scopeOverlap } from './scope-overlap.js';
import { sharedFile } from './shared-file.js';
import { singleFileItem } from './single-file-item.js';
import { strayFile } from './stray-file.js';
import { tightCoupling } from './tight-coupling.js';
import { unbackedUse } from './unbacked-use.js';
import { usedBefore } from './used-before.js';
import { vagueScope } from './vague-scope.js';
import { wideLeeway } from './wide-leeway.js';

export const LINT_RULES: readonly LintRule[] = [
  scopeOverlap,
  branchClash,
  pathClash,
  constraintCoversScope,
  planRemoved,
  frozenContract,
  usedBefore,
  strayFile,
  misplacedPlan,
  sharedFile,
  vagueScope,
  wideLeeway,
  deadGlob,
  alreadyExists,
  emptiedFolder,
  movingFiles,
  globClass,
  globTrap,
  nearMiss,
  missingPart,
  providesOutsideScope,
  unbackedUse,
  noParallelism,
  singleFileItem,
  tightCoupling,
];
