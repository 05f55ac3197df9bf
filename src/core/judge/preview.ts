/**
 * Shows the reviewer of a pull request that changes plans how merging it would change the verdicts of others. The snapshot is
 * judged twice: as it is, and as if that pull request were merged. The heads and file lists of all others stay the same.
 */

import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import type { Change, PlanTree, Pull, Snapshot } from '../facts/snapshot.js';
import type { Party, Preview } from '../finding.js';
import { keyOf } from '../plan/plan.js';
import { basePlansAt } from '../progress/base-plans.js';
import type { Role } from '../progress/plan-state.js';
import { byNumber } from '../progress/progress.js';
import { largePlans } from '../rules/incomplete-files.js';
import { changesPlans, mergePlans } from './plan-change.js';
import { type Rulings, rulingsUnder } from './rulings.js';

/**
 * @param now the rulings under today's plans, broken or not
 * @returns in the order of the pull requests. Empty if merging would change no verdict, or if the plans after it are unknown
 *   or cannot be read
 */
export function previewMerge(pull: Pull, now: Rulings, snapshot: Snapshot, facts: Facts): readonly Preview[] | Pending {
  // An item pull request that changes a plan fails anyway, and merging it would also finish its item.
  const isItems = now.planState !== undefined && now.planState.roleOf(pull).kind !== 'outsider';
  if (isItems || !pull.changes.complete || !changesPlans(pull.changes.list)) return [];
  const merged = mergePlans(pull, pull.changes.list, snapshot, facts);
  if (merged === PENDING) return PENDING;
  // If the base changed the same plan, the result of the merge is unknown.
  if (merged.touched.length === 0 || merged.behind.length > 0 || largePlans.judge(merged).length > 0) return [];
  const { base } = snapshot;
  // Those that stand on it are left out: where they go once it is merged is not known.
  const others = snapshot.pulls.filter((each) => each !== pull && !now.stacks.below(each).includes(pull));
  const next = { ...base, commit: `${base.commit}+${pull.head}` };
  const asked = asIfMerged(pull.revision, pull.changes.list, merged.tree, base.commit, next.commit, facts);
  const afterMerge = { ...snapshot, base: next, pulls: others };
  const plansThen = basePlansAt(next.commit, afterMerge, asked);
  const then = plansThen === PENDING ? PENDING : rulingsUnder(plansThen, afterMerge, asked);
  if (then === PENDING) return PENDING;
  const { planState } = then;
  if (!planState) return [];
  const isListed = (each: Pull) =>
    (now.stacks.isJudged(each) || then.stacks.isJudged(each)) &&
    [now.planState, planState].some((by) => by !== undefined && by.roleOf(each).kind !== 'outsider');
  return byNumber(others.filter(isListed)).flatMap((each) => compare(each, now, then));
}

/** Answers questions about the merge commit with the new plans and the changes of the pull request. */
function asIfMerged(
  head: string,
  changes: readonly Change[],
  tree: PlanTree,
  commit: string,
  next: string,
  facts: Facts,
): Facts {
  const paths = new Set(changes.map(({ path }) => path));
  const known = (revision: string) => (revision === next ? commit : revision);
  return {
    ...facts,
    plans: (key) => (key.revision === next ? tree : facts.plans(key)),
    entry(key) {
      if (key.revision !== next) return facts.entry(key);
      return facts.entry({ ...key, revision: paths.has(key.path) ? head : commit });
    },
    files: (key) => facts.files({ revision: known(key.revision) }),
    folder: (key) => facts.folder({ ...key, revision: known(key.revision) }),
    holders: (key) => facts.holders({ ...key, revision: known(key.revision) }),
  };
}

function compare(pull: Pull, now: Rulings, then: Rulings): Preview[] {
  const [before, after] = [now.verdictOn(pull), then.verdictOn(pull)];
  const [from, to] = [before.verdict.verdict, after.verdict.verdict];
  const becomes = changeOfItem(pull, now, then);
  if (from === to && becomes === undefined) return [];
  const { plan, item, branch, pull: number } = becomes === 'outsider' ? before.verdict : after.verdict;
  const party: Party = {
    ...(plan === undefined ? {} : { plan }),
    ...(item === undefined ? {} : { item }),
    ...(number === undefined ? {} : { pull: number }),
  };
  const errors = (to === 'success' ? before : after).findings.filter(({ severity }) => severity === 'error');
  const rules = [...new Set(errors.map(({ rule }) => rule))];
  return [{ ...party, branch, from, to, rules, ...(becomes ? { becomes } : {}) }];
}

/** Under broken plans the items of pull requests are unknown, so no change can be shown. */
function changeOfItem(pull: Pull, now: Rulings, then: Rulings): Preview['becomes'] {
  if (!now.planState || !then.planState) return undefined;
  const [before, after] = [now.planState.roleOf(pull), then.planState.roleOf(pull)];
  // Only what is an item pull request before or after is compared.
  if (after.kind === 'outsider') return 'outsider';
  return itemOf(after) !== undefined && itemOf(before) !== itemOf(after) ? 'item' : undefined;
}

function itemOf(role: Role): string | undefined {
  return 'progress' in role ? keyOf(role.progress.item) : undefined;
}
