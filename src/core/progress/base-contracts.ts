/** What the base declares of what merged items promised to others. */
import { type CheckedContract, contractStates } from '../contracts/contract-states.js';
import { allKnown, PENDING, type Pending } from '../facts/facts.js';
import type { PlanState } from './plan-state.js';
import type { Progress } from './progress.js';
import { severityOfContracts } from './pull-contracts.js';

/** Of those that are finished. With the rule off, nothing is read. */
export function contractsOnBase(
  items: readonly Progress[],
  { snapshot, facts }: Pick<PlanState, 'snapshot' | 'facts'>,
): readonly CheckedContract[] | Pending {
  const merged = items.filter(
    ({ item, plan, finished }) =>
      finished && item.dropped === undefined && item.provides.length > 0 && severityOfContracts(plan) !== 'off',
  );
  const states = allKnown(
    merged.map(({ item }) => contractStates(item, (path) => facts.content({ revision: snapshot.base.commit, path }))),
  );
  return states === PENDING ? PENDING : states.flat();
}
