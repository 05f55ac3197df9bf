/** Detects reverts, and says how to restore reverted work. */
import { PENDING } from '../facts/facts.js';
import type { PlanState } from './plan-state.js';
import type { Progress } from './progress.js';

/** The reverted commit that a message of `git revert` names. */
export function revertedBy(message: string): string | undefined {
  return /^This reverts commit ([0-9a-f]{40,64})/m.exec(message)?.[1];
}

/** Merging the branch again would not restore its work, because Git considers it merged. Returns a sentence. */
export function bringBack({ item, plan, merges }: Progress, { snapshot, facts }: PlanState): string {
  const [merge, ...others] = merges;
  const arrived = snapshot.source === 'git' && others.length === 0 && facts.arrivedSince({ path: plan.path });
  const reverts =
    arrived && arrived !== PENDING && merge?.mergeCommit
      ? arrived.filter(({ message }) => revertedBy(message) === merge.mergeCommit)
      : [];
  const [revert, ...more] = reverts;
  const how = revert && more.length === 0 ? `run "git revert ${revert.commit}"` : 'revert the revert';
  const [branch] = item.branches;
  return `To restore its work, ${how} on ${branch === undefined ? 'a branch' : `branch "${branch}"`} newly created from "${snapshot.base.branch}".`;
}
