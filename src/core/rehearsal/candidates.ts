/** Which branches of the plans are merged in a rehearsal, what each needs first, and which cannot take part. */
import { PENDING, type Pending } from '../facts/facts.js';
import type { Change, ChangeList, Pull, Snapshot } from '../facts/snapshot.js';
import type { Party } from '../finding.js';
import { itemsOf, keyOf, type Plan } from '../plan/plan.js';
import type { BaseState } from '../progress/base-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { withStackedBranches } from '../progress/shared-commits.js';

/**
 * `conflict`: Git cannot merge it here. `dependency`: it needs work that is not merged here. `merged`: the base has its
 * work. `unrelated`: it has no commit in common with the base. `claim`: no item or several items own it.
 */
type LeftOutCause = 'conflict' | 'dependency' | 'merged' | 'unrelated' | 'claim';

export interface LeftOutBranch extends Party {
  readonly branch: string;
  readonly because: LeftOutCause;
  /** A sentence. */
  readonly why: string;
}

/** A branch that can be merged. */
export interface CandidateBranch extends Party {
  readonly branch: string;
  readonly head: string;
  /** The branches that it needs, of the items that it depends on and those that it is built on. */
  readonly needs: readonly string[];
  readonly changes: readonly Change[];
}

export interface RehearsalCast {
  /** In the order of the plans. */
  readonly branches: readonly CandidateBranch[];
  readonly leftOut: readonly LeftOutBranch[];
  /** All branches that items claim. */
  readonly claimed: ReadonlySet<string>;
}

/** The changes of a branch that can be merged, or why it is left out. */
export function mergeTrial(
  changes: ChangeList,
): Pick<CandidateBranch, 'changes'> | Pick<LeftOutBranch, 'because' | 'why'> {
  if (changes.complete) return { changes: changes.list };
  if (changes.sinceFirst) return { changes: changes.sinceFirst };
  return { because: 'unrelated', why: `It cannot be merged: ${changes.reason}.` };
}

/** @param ids of the plans to rehearse, all if there are none */
export function candidatesOf(
  { basePlans, planState }: BaseState,
  snapshot: Snapshot,
  ids: readonly string[],
): RehearsalCast | Pending {
  const stacked = withStackedBranches(basePlans.plans, planState);
  if (stacked === PENDING) return PENDING;
  const belowOf = (pull: Pull) => {
    const base = stacked.pulls.find(({ branch }) => branch === pull.branch)?.base;
    return base === undefined || base === snapshot.base.branch ? [] : [base];
  };
  const chosen = planState.plans.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const progressOf = (plan: Plan): readonly Progress[] =>
    itemsOf(plan).flatMap((item) => planState.progress.get(keyOf(item)) ?? []);
  const branches: CandidateBranch[] = [];
  const leftOut: LeftOutBranch[] = [];
  for (const progress of chosen.flatMap(progressOf)) {
    const { item, pulls, duplicates, leftovers } = progress;
    const about = { plan: item.plan, item: item.item };
    const waitsFor = planState.waitsFor(item);
    const absent = waitsFor.find((each) => each.pulls.length === 0 || !chosen.includes(each.plan));
    for (const pull of pulls) {
      const { branch, head } = pull;
      const trial = mergeTrial(pull.changes);
      if (item.dropped !== undefined) {
        leftOut.push({ ...about, branch, because: 'claim', why: `Item "${item.item}" is dropped.` });
      } else if ('because' in trial) {
        leftOut.push({ ...about, branch, ...trial });
      } else if (absent) {
        leftOut.push({ ...about, branch, because: 'dependency', why: absentWords(absent, item.plan, chosen) });
      } else {
        const needs = [...waitsFor.flatMap((each) => each.pulls.map((other) => other.branch)), ...belowOf(pull)];
        branches.push({ ...about, branch, head, needs: [...new Set(needs)], ...trial });
      }
    }
    for (const { branch } of [...duplicates, ...leftovers]) {
      const why = `Item "${item.item}" has ${pulls[0] ? `another branch, ${pullName(pulls[0])}` : 'merged already'}.`;
      leftOut.push({ ...about, branch, because: 'claim', why });
    }
    if (pulls.length === 0) leftOut.push(...mergedBranches(progress));
  }
  for (const pull of snapshot.pulls) {
    const role = planState.roleOf(pull);
    if (role.kind !== 'clash' || !role.claimants.some(({ plan }) => chosen.some(({ id }) => id === plan))) continue;
    const items = role.claimants.map(({ plan, item }) => `"${plan}/${item}"`).join(' and ');
    leftOut.push({ branch: pull.branch, because: 'claim', why: `The items ${items} claim it.` });
  }
  const claimed = new Set(
    [...planState.progress.values()].flatMap((each) =>
      [...each.pulls, ...each.duplicates, ...each.leftovers, ...each.merges].map(({ branch }) => branch),
    ),
  );
  for (const { branch } of leftOut) claimed.add(branch);
  return { branches, leftOut, claimed };
}

function absentWords({ item, because, pulls }: Progress, plan: string, chosen: readonly Plan[]): string {
  const name = `"${item.plan === plan ? '' : `${item.plan}/`}${item.item}"`;
  const isElsewhere = pulls.length > 0 && !chosen.some(({ id }) => id === item.plan);
  return isElsewhere
    ? `It depends on item ${name}, whose plan is not part of this rehearsal.`
    : `It depends on item ${name}, which ${because} and has no open branch.`;
}

function mergedBranches({ item, merges, finished }: Progress): readonly LeftOutBranch[] {
  if (!finished || item.dropped !== undefined) return [];
  return [...new Set(merges.map(({ branch }) => branch))].map((branch) => ({
    plan: item.plan,
    item: item.item,
    branch,
    because: 'merged' as const,
    why: MERGED,
  }));
}

export const MERGED = 'The base has its work already.';
