/** Detects a change that the base already has. After a parent branch was squashed, the three-dot list still has its files. */

import { PENDING, type Pending } from '../facts/facts.js';
import { FOLDER, UNREAD } from '../facts/questions.js';
import type { Change, Pull } from '../facts/snapshot.js';
import { sameEntry } from './merges.js';
import type { PlanState } from './plan-state.js';

/** Whether the path is the same at the head and at the tip of the base. Ask only about paths with a finding. */
export function matchesBase(
  pull: Pull,
  { path, kind, encoding }: Change,
  { facts, snapshot }: PlanState,
): boolean | Pending {
  if (encoding === 'invalid') return false;
  const head = facts.entry({ revision: pull.revision, path });
  const base = facts.entry({ revision: snapshot.base.commit, path });
  if (head === PENDING || base === PENDING) return PENDING;
  if (head === UNREAD || base === UNREAD) return false;
  // The list and the head contradict each other. There may be a folder instead of a file.
  const isThere = head !== null && head.mode !== FOLDER;
  if (isThere === (kind === 'delete')) return false;
  return sameEntry(head, base);
}
