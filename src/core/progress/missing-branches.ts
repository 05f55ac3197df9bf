/**
 * Warnings about a branch that the plan names and that is nowhere. Git cannot tell one that is not begun, or not fetched,
 * from one that is misspelt. So it is no finding, but `--strict` counts it.
 */

import type { Snapshot } from '../facts/snapshot.js';
import { isDetached } from '../plan/branch-names.js';
import { nearest } from '../plan/nearest.js';
import type { PlanState } from './plan-state.js';
import type { Progress } from './progress.js';

export function missingBranches({ source, subject, pulls }: Snapshot, planState: PlanState): string[] {
  if (source !== 'git') return [];
  const absent = [...planState.progress.values()].filter((each) => isAbsent(each, planState));
  if (subject === 'all') return absent.map(absence);
  const pull = pulls.find(({ branch }) => 'branch' in subject && branch === subject.branch);
  if (!pull || isDetached(pull.branch) || planState.roleOf(pull).kind !== 'outsider') return [];
  const meant = nearest(
    pull.branch,
    absent.flatMap(({ item }) => item.branches),
  );
  const owner = absent.find(({ item }) => meant !== undefined && item.branches.includes(meant));
  if (!owner) return [];
  return [
    `branch "${pull.branch}" is claimed by no item; is it misspelt? item "${owner.item.item}" has "${meant}", which is not here`,
  ];
}

/** It could be begun, it is not said to be merged, and no branch of it is here. */
function isAbsent({ item, known, finished }: Progress, planState: PlanState): boolean {
  const isBegunLater = planState.waitsFor(item).length > 0;
  return !known && !finished && !item.merged && item.branches.length > 0 && !isBegunLater;
}

function absence({ item }: Progress): string {
  const names = item.branches.map((branch) => `"${branch}"`).join(' or ');
  return `item "${item.item}" has no branch ${names} here: it is not begun or not fetched, or the name is misspelt`;
}
