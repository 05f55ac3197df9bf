/** What the pull request of an item declares of what the item promises to others. */

import { type CheckedContract, contractPaths, contractStates } from '../contracts/contract-states.js';
import { allKnown, type Facts, PENDING, type Pending } from '../facts/facts.js';
import { isTested, type Pull, type Snapshot } from '../facts/snapshot.js';
import { claims } from '../plan/branch-names.js';
import type { Item, Plan } from '../plan/plan.js';
import type { PlanSet } from '../plan/read.js';
import type { Severity } from '../terms.js';
import type { ItemPull, PlanState } from './plan-state.js';

/** Reading files costs requests, so without a contract, or with the rule off, nothing is asked. */
export function contractsOf(
  subject: ItemPull,
  { snapshot, facts, stacks }: PlanState,
): readonly CheckedContract[] | Pending {
  const { pull, plan, item, progress } = subject;
  // What stands on it may belong to the item too, and has all that it has.
  const isLast = progress.pulls.includes(pull) && !progress.pulls.some((each) => stacks.below(each).includes(pull));
  if (!isLast || !isRead(pull, item, plan, snapshot)) return [];
  const statesAt = (revision: string) => contractStates(item, (path) => facts.content({ revision, path }));
  const states = statesAt(pull.revision);
  if (states === PENDING) return PENDING;
  // Another part of the item may have merged since the branch began, so that only the base has what that part provides.
  const onBase = hasMergedPart(item, snapshot) ? statesAt(snapshot.base.commit) : [];
  if (onBase === PENDING) return PENDING;
  const known = states.map((each, index) => otherwise(each, onBase[index]));
  if (!known.some(isBroken)) return known;
  // The item keeps its promise once all its parts have merged.
  const beside = allKnown(progress.duplicates.slice(0, MOST_BESIDE).map(({ revision }) => statesAt(revision)));
  if (beside === PENDING) return PENDING;
  return known.map((each, index) => {
    const best = beside.reduce((own, list) => otherwise(own, list[index]), each);
    if (best === each) return each;
    // Its line is one of another branch.
    const { line: _, ...withoutLine } = best;
    return withoutLine;
  });
}

/** The most other open parts of an item that are read. */
const MOST_BESIDE = 10;

/** What could not be read may be what was promised. */
function otherwise(own: CheckedContract, other: CheckedContract | undefined): CheckedContract {
  if (own.state === 'found' || !other) return own;
  return other.state === 'found' || (isBroken(own) && other.file === 'unread') ? other : own;
}

function isBroken({ state }: CheckedContract): boolean {
  return state === 'missing' || state === 'near';
}

function hasMergedPart(item: Item, { merged }: Snapshot): boolean {
  return merged.some((each) => each.sameRepository && claims(item, each.branch));
}

/** Asks for the files together with the claims, so that they take no round of their own. */
export function askForContracts({ open }: Pick<PlanSet, 'open'>, snapshot: Snapshot, facts: Facts): void {
  for (const pull of snapshot.pulls.filter((each) => each.sameRepository && isTested(each, snapshot))) {
    const claiming = open.flatMap((plan) =>
      plan.items.filter((item) => claims(item, pull.branch) && isRead(pull, item, plan, snapshot)),
    );
    for (const path of claiming.flatMap(contractPaths)) facts.content({ revision: pull.revision, path });
  }
}

export function severityOfContracts({ rules }: Plan): Severity | 'off' {
  return rules['contract-missing'] ?? 'warn';
}

/** On GitHub, a warning is shown only to the pull request under test. */
function isRead(pull: Pull, item: Item, plan: Plan, snapshot: Snapshot): boolean {
  const severity = severityOfContracts(plan);
  const hasBegun = pull.changes.complete && pull.changes.list.length > 0;
  if (severity === 'off' || item.dropped !== undefined || !hasBegun) return false;
  return severity === 'error' || snapshot.source === 'git' || isTested(pull, snapshot);
}
