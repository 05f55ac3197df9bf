import { decide, type FindingDraft, offer, type Way } from '../finding.js';
import { isGlobClaim } from '../plan/branch-names.js';
import type { Item } from '../plan/plan.js';
import { ignoredMerge } from '../progress/ignored-merge.js';
import { mayHaveMerged, namedMerges } from '../progress/merge-candidates.js';
import type { PlanState } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import { bringBack } from '../progress/revert.js';
import { fetchBranch } from '../text/shell.js';
import { describeAlike, type ItemRule } from './rule.js';
import { nameMerge, waitFor } from './ways.js';

/** An item cannot merge before the items that it depends on. Those that another one of them waits for are left to that one. */
export const dependencyOpen: ItemRule = {
  id: 'dependency-open',
  about: 'item',
  judge(subject, planState) {
    const waited = nearest(planState.stillWaitsFor(subject), planState);
    return describeAlike(
      waited,
      (each) => describe(subject.item, each, planState),
      ({ known }) => known,
    );
  },
};

/** Without those that another one depends on. An error is left out only behind an error. */
function nearest(waited: readonly Progress[], planState: PlanState): Progress[] {
  const behindErrors = dependenciesOf(
    waited.filter(({ known }) => known),
    planState,
  );
  const behindAny = dependenciesOf(waited, planState);
  return waited.filter((each) => !(each.known ? behindErrors : behindAny).has(each));
}

function dependenciesOf(waited: readonly Progress[], planState: PlanState): ReadonlySet<Progress> {
  const numberOf = ({ item }: Progress) => planState.waitsFor(item).length;
  const found = new Set<Progress>();
  // An item that depends on another one waits for more than that one does, so a chain is followed once.
  for (const each of waited.toSorted((one, other) => numberOf(other) - numberOf(one)))
    if (!found.has(each)) for (const dependency of planState.waitsFor(each.item)) found.add(dependency);
  return found;
}

function describe(item: Item, waited: Progress, planState: PlanState): FindingDraft {
  const { item: dependency, known, because, pulls } = waited;
  const ways = waysOut(waited, planState);
  const ignored = ways.length > 0 && pulls.length === 0 ? ignoredMerge(waited, planState) : undefined;
  return {
    ...(known ? {} : { severity: 'warn' as const }),
    wanted: `item "${dependency.item}" merged into "${planState.snapshot.base.branch}"`,
    found: `"${dependency.item}" ${known ? because : unknown(dependency)}`,
    message: known
      ? `Item "${item.item}" depends on item "${dependency.item}", which ${because}${ignored ? `: ${ignored.because}` : ''}.`
      : `Item "${item.item}" depends on item "${dependency.item}", which ${unknown(dependency)}, so it is unknown whether "${dependency.item}" is finished.`,
    ...(ways.length > 0 ? offer(...ways) : { remedy: known ? wayToFinish(waited, planState) : wayToKnow(dependency) }),
    other: {
      plan: dependency.plan,
      item: dependency.item,
      ...(pulls[0] ? { branch: pulls[0].branch } : {}),
      ...(pulls[0]?.number === undefined ? {} : { pull: pulls[0].number }),
    },
  };
}

function waysOut(waited: Progress, planState: PlanState): readonly Way[] {
  const { item, pulls, duplicates } = waited;
  const { snapshot } = planState;
  const [open, ...others] = [...pulls, ...duplicates];
  // An empty pull request does not finish its item, and neither does one of several.
  const isLast = open?.changes.complete && open.changes.list.length > 0 && others.length === 0;
  if (open) return isLast && !item.merged ? [waitFor(open, snapshot)] : [];
  // The merged branch cannot be merged again, because it has nothing new.
  const named = item.isIntegration ? [] : namedMerges(waited, planState);
  return named.length === 0
    ? []
    : [
        ...named.map((each) => nameMerge(each, waited, snapshot)),
        decide(`Merge other work of item "${item.item}" first`),
      ];
}

function wayToFinish(waited: Progress, planState: PlanState): string {
  const { item, pulls, merges, reverted } = waited;
  const { snapshot } = planState;
  const seen = 'You do not have to change anything here: the next check notices it.';
  const first = `Merge item "${item.item}" first. ${seen}`;
  const base = `"${snapshot.base.branch}"`;
  if (reverted && pulls.length === 0) return `${bringBack(waited, planState)} ${seen}`;
  if (item.merged)
    return `Correct "merged" of item "${item.item}" in the plan on ${base}, or merge "${item.item}" first. ${seen}`;
  if (pulls.length > 0 || merges.length > 0 || item.isIntegration) return first;
  const merged = mayHaveMerged(waited, planState);
  if (merged !== undefined) return `${merged} ${seen}`;
  const how = snapshot.source === 'git' ? 'merged: { commit: … }' : 'merged: { pull: … }" or "merged: { commit: … }';
  return `${first} If its work is already on ${base}, by a fast-forward or from another branch, add "${how}" to item "${item.item}" in the plan there.`;
}

function wayToKnow({ merged, branches }: Item): string {
  const branch = branches.find((each) => !isGlobClaim(each));
  const fetch = branch === undefined ? '' : ` (${fetchBranch(branch)})`;
  return merged && 'pull' in merged
    ? 'Name the merge commit in the plan instead, "merged: { commit: … }", or run the check on GitHub.'
    : `Fetch its branch${fetch}, or run the check on GitHub.`;
}

/** Git knows branches, but not the numbers of pull requests. */
function unknown({ merged }: Item): string {
  return merged && 'pull' in merged
    ? `is listed as merged by #${merged.pull}, a number that git cannot look up`
    : 'has no branch in this clone';
}
