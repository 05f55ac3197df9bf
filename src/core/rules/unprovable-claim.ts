import { isGlobClaim } from '../plan/branch-names.js';
import { withFullStop } from '../text/words.js';
import type { ItemRule } from './rule.js';

/** If the merged pull requests of a glob claim cannot all be listed, neither the item nor its dependents can be checked. */
export const unprovableClaim: ItemRule = {
  id: 'unprovable-claim',
  about: 'item',
  undecided: true,
  judge(subject, planState) {
    return [subject.progress, ...planState.stillWaitsFor(subject)].flatMap((each) => {
      if (each.unprovable === undefined) return [];
      // All pull requests of an exact name can be listed, so something was not read.
      const isGlob = each.item.branches.some(isGlobClaim);
      return {
        wanted: `every merged pull request of item "${each.item.item}"`,
        found: isGlob ? 'a glob whose pull requests cannot all be listed' : each.unprovable,
        message: withFullStop(`It is unknown whether item "${each.item.item}" is finished: ${each.unprovable}`),
        remedy: isGlob
          ? `Give the exact name of the branch in the plan on "${planState.snapshot.base.branch}".`
          : 'Run the check again.',
      };
    });
  },
};
