/** Which open pull requests a run has to bring in line: those whose verdict may be another than the one that is posted. */

import {
  type ChangeList,
  type Listed,
  numberUnderTest,
  type Overview,
  type Pull,
  type Snapshot,
} from '../facts/snapshot.js';
import type { Guard } from '../judge/judge.js';
import { changesPlans } from '../judge/plan-change.js';
import { itemsOf } from '../plan/plan.js';
import { touchedGlob } from '../plan/scope.js';
import type { World } from '../progress/plan-state.js';
import { isBound } from '../rules/unclaimed.js';
import { factsOf } from './status-description.js';
import { saysBase, saysNoPlan } from './status-words.js';

/** Every item pull request, every other one that is due, and whoever shares a head with one of them. */
export function duePulls(
  { open }: Overview,
  guard: Guard,
  snapshot: Snapshot,
  world: World | undefined,
): readonly Listed[] {
  const started = numberUnderTest(snapshot);
  const items = new Set(
    snapshot.pulls.filter((pull) => world && world.standing(pull).kind !== 'outsider').map(({ number }) => number),
  );
  const isDue = (each: Listed) =>
    items.has(each.number) ||
    each.number === started ||
    isBound(each, snapshot.settings.agents) ||
    mayChange(each, guard, snapshot);
  const heads = new Set(open.filter(isDue).map(({ head }) => head));
  return open.filter(({ head }) => heads.has(head));
}

/** A green that nothing but a push, other plans or another base can turn red stays as it is, unread. */
function mayChange({ status }: Listed, { plans, revision }: Guard, { base }: Snapshot): boolean {
  if (!status?.isOwn || status.state !== 'success') return true;
  const facts = factsOf(status);
  if (facts === undefined || facts.isWatched || facts.revision !== revision) return true;
  // The same files may be open on one branch and not on another.
  return !saysBase(status, base.branch) || (saysNoPlan(status, base.branch) && plans.open.length > 0);
}

const watched = new WeakMap<ChangeList, WeakMap<World['plans'], boolean>>();

/** Does what happens to items and their pull requests, or to other plans, bear on the verdict? Kept: it is asked each round. */
export function isWatched({ changes }: Pull, plans: World['plans']): boolean {
  const byPlans = watched.get(changes) ?? new WeakMap<World['plans'], boolean>();
  watched.set(changes, byPlans);
  const known = byPlans.get(plans) ?? touches(changes, plans);
  byPlans.set(plans, known);
  return known;
}

function touches(changes: ChangeList, plans: World['plans']): boolean {
  if (!changes.complete) return true;
  const scopes = plans.flatMap(itemsOf).map(({ scope }) => scope);
  return (
    changesPlans(changes.list) ||
    changes.list.some(({ path }) => scopes.some((scope) => touchedGlob(scope, path) !== undefined))
  );
}
