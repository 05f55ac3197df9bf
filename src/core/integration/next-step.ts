/** What brings an unfinished item nearer to its end: the pull request to merge, or the line that the plan needs. */
import { isGlobClaim } from '../plan/branch-names.js';
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
  if (reopened) return `merge ${pullName(pull)} or close it`;
  if (pull) return others === '' ? `merge ${pullName(pull)}` : `merge ${pullName(pull)}, after ${others}`;
  if (reverted)
    return `${bringBack(progress, planState)}; or put "dropped: <reason>" into item "${item.item}" in the plan on "${base}"`;
  if (item.merged && known) {
    const correct = `correct "merged" of item "${item.item}" in the plan on "${base}", or merge a pull request from ${branchWords(progress)}`;
    return joinSentences(correct, mayHaveMerged(progress, planState) ?? '');
  }
  const merged = mayHaveMerged(progress, planState);
  if (merged !== undefined) return merged;
  const near = nearMisses(progress, planState).map((branch) => `"${branch}"`);
  if (near.length > 0)
    return `if ${near.join(' or ')} is its branch, rename that to ${branchWords(progress)}, or write its name into item "${item.item}" in the plan on "${base}"`;
  const whereNamed = `put "${mergedLine({ commit: '<40 digits>' })}" into item "${item.item}" in the plan on "${base}"`;
  if (!known) {
    return item.merged
      ? 'git cannot look up numbers of pull requests: let the plan name the commit of the merge, "merged: { commit: <40 digits> }", or run this on GitHub'
      : `fetch ${fetchWords(progress)}; if its work was merged and the branch deleted, ${whereNamed}`;
  }
  const once = others === '' ? '' : `, once ${others} ${waitsFor.length === 1 ? 'is' : 'are'} finished`;
  const open =
    planState.snapshot.source === 'git'
      ? `commit its work to ${branchWords(progress)} and merge that into "${base}"${once}`
      : `open a pull request from ${branchWords(progress)} into "${base}"${once}`;
  // Of a branch that was fast-forwarded there is nothing to merge.
  return `${open}; if "${base}" has its work already, ${whereNamed}`;
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
