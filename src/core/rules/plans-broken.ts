import { PLAN_DIRECTORY } from '../plan/plan.js';
import { joinSentences, withFullStop } from '../text/words.js';
import { describeAlike, type PlanRule } from './rule.js';

/** Reports plans on the base branch that cannot be read. Only a pull request that fixes them can pass. */
export const plansBroken: PlanRule = {
  id: 'plans-broken',
  about: 'plan',
  undecided: true,
  judge: ({ problems }, { base }) =>
    describeAlike(problems, ({ message, hint, at }) => ({
      ...(at ? { at } : {}),
      wanted: `plans on "${base.branch}" that can be read`,
      found: message,
      message: withFullStop(
        `"${at?.path ?? PLAN_DIRECTORY}" on "${base.branch}" is broken, so no pull request can be checked: ${message}`,
      ),
      remedy: joinSentences(hint, `You can fix it in a pull request that changes only files under "${PLAN_DIRECTORY}"`),
    })),
};
