/** A change that the base already has: a parent branch was squashed, and the three-dot list still holds its files. */

import type { Change, Pull } from '../facts/snapshot.js';
import { sameEntry } from './merges.js';
import type { PlanState } from './plan-state.js';

/** Is the path at the head what it is at the base's tip? Undefined while unknown. Asked only for paths about to be blamed. */
export function matchesBase(
  pull: Pull,
  { path, encoding }: Change,
  { facts, snapshot }: PlanState,
): boolean | undefined {
  if (encoding === 'invalid') return false;
  const head = facts.entry(pull.revision, path);
  const base = facts.entry(snapshot.base.commit, path);
  return head === undefined || base === undefined ? undefined : sameEntry(head, base);
}
