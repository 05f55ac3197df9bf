/** What brings an unfinished item nearer to its end: the pull request to merge, or the line that the plan needs. */
import { isGlobClaim } from '../plan/branch-names.js';
import { keyOf } from '../plan/plan.js';
import { mayHaveMerged, offerOf } from '../progress/merge-candidates.js';
import { nearMisses } from '../progress/missing-branches.js';
import type { PlanState } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { joinSentences } from '../text/words.js';

export function nextStep(progress: Progress, waitsFor: readonly Progress[], planState: PlanState): string {
  const { item, pulls, reverted, reopened, known } = progress;
  const [pull] = pulls;
  const base = planState.snapshot.base.branch;
  const others = waitsFor.map((each) => `"${nameIn(progress, each)}"`).join(', ');
  if (reopened) return `merge ${pullName(pull)} or close it`;
  if (pull) return others === '' ? `merge ${pullName(pull)}` : `merge ${pullName(pull)}, after ${others}`;
  if (reverted)
    return `merge it once more from ${branchWords(progress)}, or put "dropped: <reason>" into item "${item.item}" in the plan on "${base}"`;
  if (item.merged && known) {
    const correct = `correct "merged" of item "${item.item}" in the plan on "${base}", or merge a pull request from ${branchWords(progress)}`;
    return joinSentences(correct, offerOf(progress, planState) ?? '');
  }
  const merged = mayHaveMerged(progress, planState);
  if (merged !== undefined) return merged;
  const near = nearMisses(progress, planState).map((branch) => `"${branch}"`);
  if (near.length > 0)
    return `if ${near.join(' or ')} is its branch, rename that to ${branchWords(progress)}, or write its name into item "${item.item}" in the plan on "${base}"`;
  if (!known) {
    return item.merged
      ? 'git cannot look up numbers of pull requests: let the plan name the commit of the merge, "merged: { commit: <40 digits> }", or run this on GitHub'
      : `fetch ${branchWords(progress)}; if its work was merged and the branch deleted, put "merged: { commit: <40 digits> }" into item "${item.item}" in the plan on "${base}"`;
  }
  const open = `open a pull request from ${branchWords(progress)} into "${base}"`;
  return others === '' ? open : `${open}, once ${others} ${waitsFor.length === 1 ? 'is' : 'are'} finished`;
}

function nameIn({ item: { plan } }: Progress, { item }: Progress): string {
  return item.plan === plan ? item.item : keyOf(item);
}

function branchWords({ item: { branches } }: Progress): string {
  const [branch = ''] = branches;
  return isGlobClaim(branch) ? `a branch like "${branch}"` : `"${branch}"`;
}
