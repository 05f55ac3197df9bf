import type { Problem } from '../finding.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { withFullStop } from '../text/words.js';
import { type PlanChangeRule, planPath } from './rule.js';

/** A pull request that changes plans must not leave any that it touches broken, nor break another. */
export const brokenPlan: PlanChangeRule = {
  id: 'broken-plan',
  about: 'plan-change',

  /** Each plan that it touches and leaves broken, and each other plan that is broken then but not now. */
  judge({ touched, before, after }, { base }) {
    const wasBroken = new Set(before.brokenPaths);
    const isTouched = new Set(touched.map(planPath));
    const told = after.problems.filter(
      ({ at }) => at === undefined || isTouched.has(at.path) || !wasBroken.has(at.path),
    );
    const paths = new Set(told.map(({ at }) => at?.path));
    // One that it leaves broken through another plan, which is told there: the same id, a circle.
    const isThrough = after.brokenPaths.some((path) => isTouched.has(path) && !paths.has(path));
    const known = new Set(before.problems.map(placed));
    const others = isThrough ? after.problems.filter((each) => !told.includes(each)) : [];
    const fresh = others.filter((each) => !known.has(placed(each)));
    return [...told, ...(fresh.length > 0 ? fresh : others)].map(({ message, hint, at }) => ({
      ...(at ? { path: at.path, at } : {}),
      wanted: 'plans that can be read after the merge',
      found: message,
      message: withFullStop(`Merging this would break "${at?.path ?? PLAN_DIRECTORY}" on "${base.branch}": ${message}`),
      remedy: hint,
    }));
  },
};

function placed({ at, message }: Problem): string {
  return JSON.stringify([at?.path, message]);
}
