/** Finds the open pull requests whose verdict may differ from the posted status. */

import type { Listed, Overview } from '../facts/questions.js';
import { type ChangeList, numberUnderTest, type Pull, type Snapshot } from '../facts/snapshot.js';
import { changesPlans } from '../judge/plan-change.js';
import type { Rulings } from '../judge/rulings.js';
import { remembered } from '../maps.js';
import { claimMatches } from '../plan/branch-names.js';
import { type Item, itemsOf } from '../plan/plan.js';
import { indexScopes, type ScopeIndex, touchedGlob } from '../plan/scope.js';
import type { BasePlans } from '../progress/base-plans.js';
import type { PlanState } from '../progress/plan-state.js';
import { uniqueEntries, unitsIn } from '../progress/units.js';
import { isBound } from '../rules/unclaimed.js';
import { statusFactsOf } from './status-description.js';
import { saysBase, saysNoPlan } from './status-words.js';

/** Every item or stacked pull request, every other one that may be out of date, and those that share a head with one of them. */
export function pullsToRecheck(
  { open }: Overview,
  basePlans: BasePlans,
  snapshot: Snapshot,
  { planState, stacks }: Pick<Rulings, 'planState' | 'stacks'>,
): readonly Listed[] {
  const started = numberUnderTest(snapshot);
  const isOfItem = (pull: Pull) => planState !== undefined && planState.roleOf(pull).kind !== 'outsider';
  const isStacked = (pull: Pull) => stacks.below(pull).length > 0;
  const items = new Set(snapshot.pulls.filter((pull) => isOfItem(pull) || isStacked(pull)).map(({ number }) => number));
  // If the list of a claim could not be read, its pull requests are still known by their branches.
  const claims = (snapshot.answers.claim ?? []).flatMap(({ branch, answer }) => (answer.openUnread ? branch : []));
  const isClaimed = ({ sameRepository, branch }: Listed) =>
    sameRepository && claims.some((claim) => claimMatches(claim, branch));
  const isOutdated = (each: Listed) =>
    items.has(each.number) ||
    isClaimed(each) ||
    each.number === started ||
    isBound(each, snapshot.settings.agents) ||
    mayBeOutdated(each, basePlans, snapshot);
  const heads = new Set(open.filter(isOutdated).map(({ head }) => head));
  return open.filter(({ head }) => heads.has(head));
}

/** A success that only a push, other plans or another base can change is kept without reading the pull request. */
function mayBeOutdated({ status }: Listed, { plans, revision }: BasePlans, { base }: Snapshot): boolean {
  if (!status?.isOwn || status.state !== 'success') return true;
  const facts = statusFactsOf(status);
  if (facts === undefined || facts.dependsOnOthers || facts.revision !== revision) return true;
  // The same plan files may be open on one branch and not on another.
  return !saysBase(status, base.branch) || (saysNoPlan(status, base.branch) && plans.open.length > 0);
}

const watched = new WeakMap<ChangeList, WeakMap<PlanState['plans'], boolean>>();

/** Whether changes of items, their pull requests or other plans can change the verdict. Cached, because each round asks. */
export function dependsOnOthers({ changes }: Pull, plans: PlanState['plans']): boolean {
  const byPlans = remembered(watched, changes, () => new WeakMap());
  return remembered(byPlans, plans, () => touches(changes, plans));
}

const indexes = new WeakMap<PlanState['plans'], ScopeIndex<Item>>();

function scopesOf(plans: PlanState['plans']): ScopeIndex<Item> {
  const known = indexes.get(plans) ?? indexScopes(plans.flatMap(itemsOf), ({ scope }) => scope);
  indexes.set(plans, known);
  return known;
}

function touches(changes: ChangeList, plans: PlanState['plans']): boolean {
  if (!changes.complete) return true;
  const { near, isTooMuch } = scopesOf(plans);
  const paths = changes.list.map(({ path }) => path);
  return (
    changesPlans(changes.list) ||
    unitsIn(changes.list, uniqueEntries({ plans })).length > 0 ||
    isTooMuch(paths) ||
    paths.some((path) => near(path).some(({ scope }) => touchedGlob(scope, path) !== undefined))
  );
}
