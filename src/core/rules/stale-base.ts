import type { Change, Snapshot } from '../facts/snapshot.js';
import type { Finding } from '../finding.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import type { Blame } from './rule.js';

/** What is blamed is not the author's doing, and mended without touching it: the branch has an old state of the base. */
export const staleBase = {
  id: 'stale-base',

  /** A path that is at the base what it is at the head. @param blames what would be said of it otherwise */
  judge({ path, kind }: Change, blames: readonly Finding[], { base: { branch } }: Snapshot): Blame {
    const rules = [...new Set(blames.map(({ rule }) => rule))].join(', ');
    return {
      path,
      kind,
      wanted: `a head that has "${branch}" as it is now`,
      found: `"${path}" is listed as changed, yet it is the same on "${branch}" (would be ${rules})`,
      message: `"${path}" is no longer a change against "${branch}": the branch has an old state of "${branch}"`,
      remedy: `merge "${branch}" into the branch, or rebase onto it`,
    };
  },

  /** A plan that both changed. @param name of the file, in the plan directory */
  judgePlan(name: string, { base: { branch } }: Snapshot): Blame {
    const path = name === '' ? PLAN_DIRECTORY : `${PLAN_DIRECTORY}/${name}`;
    return {
      path,
      wanted: `"${path}" as it is on "${branch}", with this pull request's change`,
      found: 'both changed it since they parted',
      message: `"${path}" was changed on "${branch}" too, so what the merge would make of it is not known`,
      remedy: `merge "${branch}" into this pull request first`,
    };
  },
};
