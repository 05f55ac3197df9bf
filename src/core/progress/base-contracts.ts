/** What the base declares of what merged items promised to others. */
import { type CheckedContract, contractStates } from '../contracts/contract-states.js';
import { allKnown, PENDING, type Pending } from '../facts/facts.js';
import type { Party } from '../finding.js';
import { type Item, keyOf, type Plan } from '../plan/plan.js';
import type { PlanState } from './plan-state.js';
import type { Progress } from './progress.js';
import { severityOfContracts } from './pull-contracts.js';

/** The items of these plans that are in the list and promise something, each once. With the rule off, none. */
export function providersOf(plans: readonly Plan[], parties: readonly Party[]): readonly Item[] {
  const wanted = new Set(parties.map(({ plan = '', item = '' }) => keyOf({ plan, item })));
  return plans
    .filter((plan) => severityOfContracts(plan) !== 'off')
    .flatMap(({ items }) => items.filter((item) => item.provides.length > 0 && wanted.has(keyOf(item))));
}

/** Of those that are finished. With the rule off, nothing is read. */
export function contractsOnBase(
  items: readonly Progress[],
  { snapshot, facts }: Pick<PlanState, 'snapshot' | 'facts'>,
): readonly CheckedContract[] | Pending {
  const merged = items.filter(
    ({ item, plan, finished }) => finished && item.dropped === undefined && severityOfContracts(plan) !== 'off',
  );
  const states = allKnown(
    merged.map(({ item }) => contractStates(item, (path) => facts.content({ revision: snapshot.base.commit, path }))),
  );
  return states === PENDING ? PENDING : states.flat();
}
