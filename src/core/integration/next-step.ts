/** The next step for an unfinished item: the pull request to merge, or the line that the plan needs. */
import { claims, isGlobClaim } from '../plan/branch-names.js';
import { keyOf } from '../plan/plan.js';
import { mergedLine } from '../plan/widening.js';
import { mayHaveMerged } from '../progress/merge-candidates.js';
import { nearMisses } from '../progress/missing-branches.js';
import type { PlanState } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { bringBack } from '../progress/revert.js';
import { fetchBranch } from '../text/shell.js';
import { joinSentences } from '../text/words.js';

export function nextStep(progress: Progress, waitsFor: readonly Progress[], planState: PlanState): string {
  const { item, pulls, reverted, reopened, known } = progress;
  const [pull] = pulls;
  const base = planState.snapshot.base.branch;
  const others = waitsFor.map((each) => `"${nameIn(progress, each)}"`).join(', ');
  if (pull && reopened) return `Merge ${pullName(pull)} or close it.`;
  if (pull) return others === '' ? `Merge ${pullName(pull)}.` : `Merge ${pullName(pull)} after ${others}.`;
  if (reverted)
    return `${bringBack(progress, planState)} Or add "dropped: <reason>" to item "${item.item}" in the plan on "${base}".`;
  if (item.merged && known) {
    const correct = `Correct "merged" of item "${item.item}" in the plan on "${base}", or merge a pull request from ${branchWords(progress)}.`;
    return joinSentences(correct, mayHaveMerged(progress, planState) ?? '');
  }
  const whereNamed = `add "${mergedLine({ commit: '<40 digits>' })}" to item "${item.item}" in the plan on "${base}".`;
  const named = `If "${base}" already has its work, ${whereNamed}`;
  const merged = mayHaveMerged(progress, planState);
  const other = item.merged ? undefined : sharerOf(progress, planState);
  if (other) {
    const own = `Give item "${item.item}" a branch of its own in the plan on "${base}", because item "${nameIn(progress, other)}" claims ${branchWords(progress)} too.`;
    return joinSentences(own, merged ?? named);
  }
  if (merged !== undefined) return merged;
  const near = nearMisses(progress, planState).map((branch) => `"${branch}"`);
  if (near.length > 0)
    return `If ${near.join(' or ')} is its branch, rename it to ${branchWords(progress)}, or write its name into item "${item.item}" in the plan on "${base}".`;
  if (!known) {
    return item.merged
      ? 'Git cannot look up numbers of pull requests. Name the merge commit in the plan instead, "merged: { commit: <40 digits> }", or run this on GitHub.'
      : `Fetch ${fetchWords(progress)}. If its work was merged and the branch deleted, ${whereNamed}`;
  }
  const once = others === '' ? '' : `, once ${others} ${waitsFor.length === 1 ? 'is' : 'are'} finished`;
  const open =
    planState.snapshot.source === 'git'
      ? `Commit its work to ${branchWords(progress)} and merge that into "${base}"${once}.`
      : `Open a pull request from ${branchWords(progress)} into "${base}"${once}.`;
  // If a branch was fast-forwarded, there is nothing to merge.
  return joinSentences(open, named);
}

/** Another unfinished item that claims its branch: a merge from there finishes neither of them. */
function sharerOf({ item }: Progress, { progress }: PlanState): Progress | undefined {
  const [branch] = item.branches;
  if (branch === undefined || isGlobClaim(branch)) return undefined;
  return [...progress.values()].find(
    (each) => each.item !== item && !each.finished && !each.reopened && claims(each.item, branch),
  );
}

function nameIn({ item: { plan } }: Progress, { item }: Progress): string {
  return item.plan === plan ? item.item : keyOf(item);
}

function fetchWords(progress: Progress): string {
  const branch = progress.item.branches.find((each) => !isGlobClaim(each));
  return branch === undefined ? branchWords(progress) : `"${branch}" (${fetchBranch(branch)})`;
}

function branchWords({ item: { branches } }: Progress): string {
  const [branch = ''] = branches;
  return isGlobClaim(branch) ? `a branch like "${branch}"` : `"${branch}"`;
}
