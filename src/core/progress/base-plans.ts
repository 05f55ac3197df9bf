/** The plans by which everything into the base is judged: every command begins here. */
import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import type { PlanTree, Snapshot } from '../facts/snapshot.js';
import type { Finding, Judgement, PlanSummary } from '../finding.js';
import { claimMatches } from '../plan/branch-names.js';
import { type Item, itemsOf, type Plan } from '../plan/plan.js';
import { type PlanSet, readPlans } from '../plan/read.js';

export interface BasePlans {
  readonly tree: PlanTree | null;
  readonly plans: PlanSet;
  /** The first ten digits of the tree's id, or `none`: equal revisions, equal plans. */
  readonly revision: string;
  /** Of the open plans, for reports. */
  readonly summaries: readonly PlanSummary[];
}

/** @param commit the base's tip, or another commit that is to be taken for it */
export function basePlansAt(commit: string, snapshot: Snapshot, facts: Facts): BasePlans | Pending {
  const tree = facts.plans({ revision: commit });
  return tree === PENDING ? PENDING : basePlansOf(tree, snapshot);
}

/** What a plan directory would be on the base of the snapshot. */
export function basePlansOf(tree: PlanTree | null, snapshot: Snapshot): BasePlans {
  const plans = refuseItemBranchAsBase(plansIn(tree, snapshot), snapshot);
  return { tree, plans, revision: tree?.id.slice(0, 10) ?? 'none', summaries: summariesOf(plans.open) };
}

/** By plans that no file holds. */
export function basePlansFrom(plans: PlanSet, revision: string): BasePlans {
  return { tree: null, plans, revision, summaries: summariesOf(plans.open) };
}

function summariesOf(plans: readonly Plan[]): readonly PlanSummary[] {
  return plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length }));
}

/** What reports are made of where no pull request is judged. */
export function withoutVerdicts(
  { plans, revision, summaries }: BasePlans,
  findings: readonly Finding[],
  notes: readonly string[],
): Judgement {
  return { plans: summaries, planRevision: revision, verdicts: [], findings, problems: plans.problems, notes };
}

const plansRead = new WeakMap<PlanTree, Map<string, PlanSet>>();

/** Read once: every round of questions comes back to the same plans. */
function plansIn(tree: PlanTree | null, { base, repository }: Snapshot): PlanSet {
  const on = { branch: base.branch, defaultBranch: repository.defaultBranch };
  if (!tree) return readPlans(tree, on);
  const known = plansRead.get(tree) ?? new Map<string, PlanSet>();
  plansRead.set(tree, known);
  const key = JSON.stringify(on);
  const plans = known.get(key) ?? readPlans(tree, on);
  known.set(key, plans);
  return plans;
}

/** A clone of a working clone may take an item's branch for its default branch: against itself, everything would pass. */
function refuseItemBranchAsBase(plans: PlanSet, { source, base }: Snapshot): PlanSet {
  const isClaimed = (item: Item) => item.branches.some((claim) => claimMatches(claim, base.branch));
  const claimant = source === 'git' ? plans.open.flatMap(itemsOf).find(isClaimed) : undefined;
  if (!claimant) return plans;
  const problem = {
    code: 'base',
    message: `the base "${base.branch}" is the branch of item "${claimant.item}", so nothing can be judged against it`,
    hint: 'name the guarded branch with --base; if this clone takes the wrong one for the default branch: git remote set-head origin <branch>',
  };
  return { ...plans, problems: [...plans.problems, problem] };
}
