/** Merges that a later commit took back, and how their work comes back. */
import { PENDING } from '../facts/facts.js';
import type { PlanState } from './plan-state.js';
import type { Progress } from './progress.js';

/** The commit that a message says is reverted, as `git revert` writes it. */
export function revertedBy(message: string): string | undefined {
  return /^This reverts commit ([0-9a-f]{40,64})/m.exec(message)?.[1];
}

/** For git a branch that has merged has nothing to merge any more, so to merge it once more brings nothing back. */
export function bringBack({ item, plan, merges }: Progress, { snapshot, facts }: PlanState): string {
  const [merge, ...others] = merges;
  const arrived = snapshot.source === 'git' && others.length === 0 && facts.arrivedSince({ path: plan.path });
  const reverts =
    arrived && arrived !== PENDING && merge?.mergeCommit
      ? arrived.filter(({ message }) => revertedBy(message) === merge.mergeCommit)
      : [];
  const how = reverts.length === 1 ? `run "git revert ${reverts[0]?.commit}"` : 'revert the revert';
  const [branch] = item.branches;
  return `To restore its work, ${how} on ${branch === undefined ? 'a branch' : `branch "${branch}"`} newly created from "${snapshot.base.branch}".`;
}
