/** Detects a change that the base already has. After a parent branch was squashed, the three-dot list still has its files. */

import { PENDING, type Pending } from '../facts/facts.js';
import { isLeaf, UNREAD } from '../facts/questions.js';
import type { Change, Pull } from '../facts/snapshot.js';
import { pathsOf } from './emptied-folders.js';
import { sameEntry } from './merges.js';
import type { PlanState } from './plan-state.js';

/** Whether the path is the same at the head and at the tip of the base. Ask only about paths with a finding. */
export function matchesBase(pull: Pull, { path, kind, encoding }: Change, planState: PlanState): boolean | Pending {
  const { facts, snapshot } = planState;
  // What one below it changes is its own doing, also where it takes that back to what the base has.
  if (encoding === 'invalid' || isChangedBelow(pull, path, planState)) return false;
  const head = facts.entry({ revision: pull.revision, path });
  const base = facts.entry({ revision: snapshot.base.commit, path });
  if (head === PENDING || base === PENDING) return PENDING;
  if (head === UNREAD || base === UNREAD) return false;
  // The list and the head contradict each other. There may be a folder instead of a file.
  const isThere = isLeaf(head);
  if (isThere === (kind === 'delete')) return false;
  return sameEntry(head, base);
}

/** Does a pull request that it stands on change the path? Then the base is not what it began with there. */
export function isChangedBelow(pull: Pull, path: string, { stacks }: PlanState): boolean {
  return stacks
    .below(pull)
    .some(
      ({ changes }) =>
        changes.complete &&
        (pathsOf(changes.list, 'create').has(path) ||
          pathsOf(changes.list, 'modify').has(path) ||
          pathsOf(changes.list, 'delete').has(path)),
    );
}
