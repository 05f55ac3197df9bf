import type { FindingDraft } from '../finding.js';
import type { Item } from '../plan/plan.js';
import { mayHaveMerged } from '../progress/merge-candidates.js';
import type { PlanState } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import type { ItemRule } from './rule.js';
import { offer, waitFor } from './ways.js';

/** Work that builds on an item waits until that item is in the base. */
export const dependencyOpen: ItemRule = {
  id: 'dependency-open',
  about: 'item',
  judge({ item }, planState) {
    return planState.waitsFor(item).map((waited) => describe(item, waited, planState));
  },
};

function describe(item: Item, waited: Progress, planState: PlanState): FindingDraft {
  const { item: dependency, known, because, pulls } = waited;
  return {
    ...(known ? {} : { severity: 'warn' as const }),
    wanted: `item "${dependency.item}" merged into "${planState.snapshot.base.branch}"`,
    found: known ? `"${dependency.item}" ${because}` : `"${dependency.item}" is an item ${unknown(dependency)}`,
    message: known
      ? `item "${item.item}" waits for item "${dependency.item}", which ${because}`
      : `item "${item.item}" depends on item "${dependency.item}", ${unknown(dependency)}: finished or not, nobody can tell`,
    ...(known ? wayOut(waited, planState) : { remedy: mayHaveMerged(waited, planState) ?? wayToKnow(dependency) }),
    other: {
      plan: dependency.plan,
      item: dependency.item,
      ...(pulls[0] ? { branch: pulls[0].branch } : {}),
      ...(pulls[0]?.number === undefined ? {} : { pull: pulls[0].number }),
    },
  };
}

function wayOut(waited: Progress, planState: PlanState) {
  const [open, ...others] = waited.pulls;
  // One that changes nothing does not finish its item, nor does one of several.
  const isLast = open?.changes.complete && open.changes.list.length > 0 && others.length === 0;
  return open && isLast && !waited.item.merged
    ? offer(waitFor(open, planState.snapshot))
    : { remedy: wayToFinish(waited, planState) };
}

function wayToFinish(waited: Progress, planState: PlanState): string {
  const { item, pulls, merges } = waited;
  const { snapshot } = planState;
  const seen = 'nothing has to change here, the next check sees it';
  const first = `merge "${item.item}" first; ${seen}`;
  const base = `"${snapshot.base.branch}"`;
  if (item.merged) return `correct "merged" of item "${item.item}" in the plan on ${base}, or ${first}`;
  if (pulls.length > 0 || merges.length > 0 || item.isIntegration) return first;
  // It cannot be merged again: the same branch, and nothing to merge.
  const merged = mayHaveMerged(waited, planState);
  if (merged !== undefined) return `${merged}. ${seen}`;
  const how = snapshot.source === 'git' ? 'merged: { commit: … }' : 'merged: { pull: … }" or "merged: { commit: … }';
  return `${first}. if its work is in ${base} already, by a fast-forward or from another branch, say so in the plan there: "${how}"`;
}

function wayToKnow({ merged }: Item): string {
  return merged && 'pull' in merged
    ? 'let the plan name the commit of the merge, "merged: { commit: … }", or ask the check on GitHub'
    : 'fetch its branch, or ask the check on GitHub';
}

/** Git knows branches, and no numbers of pull requests. */
function unknown({ merged }: Item): string {
  return merged && 'pull' in merged
    ? `said to be merged by #${merged.pull}, which git cannot look up`
    : 'of which no branch was found here';
}
