/** A change that the base already has: a parent branch was squashed, and the three-dot list still holds its files. */

import { PENDING, type Pending } from '../facts/facts.js';
import { FOLDER, UNREAD } from '../facts/questions.js';
import type { Change, Pull } from '../facts/snapshot.js';
import { sameEntry } from './merges.js';
import type { PlanState } from './plan-state.js';

/** Is the path at the head what it is at the base's tip? Ask only for paths that are about to be blamed. */
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
  // What is listed and what is there contradict each other. Where a file was, a folder may be.
  const isThere = head !== null && head.mode !== FOLDER;
  if (isThere === (kind === 'delete')) return false;
  return sameEntry(head, base);
}
