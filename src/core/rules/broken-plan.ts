import type { Problem } from '../finding.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { withFullStop } from '../text/words.js';
import { type PlanChangeRule, planPath } from './rule.js';

/** A pull request that changes plans must not leave a changed plan broken, and must not break another one. */
export const brokenPlan: PlanChangeRule = {
  id: 'broken-plan',
  about: 'plan-change',

  /** Reports each changed plan that is left broken, and each other plan that the change breaks. */
  judge({ touched, before, after }, { base }) {
    const wasBroken = new Set(before.brokenPaths);
    const isTouched = new Set(touched.map(planPath));
    const told = after.problems.filter(
      ({ at }) => at === undefined || isTouched.has(at.path) || !wasBroken.has(at.path),
    );
    const paths = new Set(told.map(({ at }) => at?.path));
    // A changed plan can also be broken by another plan, such as one with the same id. The problem is reported there.
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
