import type { Snapshot } from '../facts/snapshot.js';
import { matchesBase } from '../progress/matches-base.js';
import { type PathRule, type PlanChange, type PlanChangeRule, planPath } from './rule.js';

/** A change that another rule blames and that the base has already: not the author's doing, the branch is behind. */
export const staleBase: PathRule = {
  id: 'stale-base',
  about: 'path',
  replaces: true,
  judge(change, { pull }, planState, said) {
    const isBlamed = said.some(({ severity }) => severity === 'error');
    if (!isBlamed || matchesBase(pull, change, planState) !== true) return [];
    const { path, kind } = change;
    const { branch } = planState.snapshot.base;
    const rules = [...new Set(said.map(({ rule }) => rule))].join(', ');
    return [
      {
        path,
        kind,
        wanted: `a head that has "${branch}" as it is now`,
        found: `"${path}" is listed as changed, yet it is the same on "${branch}" (would be ${rules})`,
        message: `"${path}" is no longer a change against "${branch}": the branch has an old state of "${branch}"`,
        remedy: `merge "${branch}" into the branch, or rebase onto it`,
      },
    ];
  },
};

/** A plan that the pull request and the base both changed since the merge base. */
export const stalePlan = {
  id: 'stale-base',
  about: 'plan-change',
  judge: ({ behind }: Pick<PlanChange, 'behind'>, { base: { branch } }: Snapshot) =>
    behind.map((name) => {
      const path = planPath(name);
      return {
        path,
        wanted: `"${path}" as it is on "${branch}", with this pull request's change`,
        found: 'both changed it since they parted',
        message: `"${path}" was changed on "${branch}" too, so what the merge would make of it is not known`,
        remedy: `merge "${branch}" into this pull request first`,
      };
    }),
} satisfies PlanChangeRule;
