/** What moves the base: plans, by a push or by a pull request, and commits of nobody's item. */

import { planFiles } from '../model-repository.js';
import { PLAN_NAMES, type PlanName } from '../plans.js';
import type { Kind } from './step.js';

export const BASE_STEPS: Readonly<Record<string, Kind>> = {
  'change the plan to': {
    weight: 5,
    how: PLAN_NAMES,
    can: () => true,
    act: (stage, { how }) => stage.plan(planCalled(how)),
  },
  'propose the plan': {
    weight: 3,
    how: PLAN_NAMES,
    files: true,
    can: ({ repository }, { how }) => repository.tip(`plans/${how}`) === undefined,
    act: (stage, { how, files = [] }) => {
      const branch = `plans/${how}`;
      // Most change nothing else.
      const more = files.length > 2 ? stage.filesOf(files) : {};
      stage.repository.open({ branch, files: { ...planFiles(planCalled(how)), 'note.md': `${how}\n`, ...more } });
    },
  },
  'commit to the base': {
    weight: 2,
    files: true,
    can: () => true,
    act: (stage, { files = [] }) => stage.repository.commit('main', stage.filesOf(files)),
  },
};

function planCalled(how: string | undefined): PlanName {
  const found = PLAN_NAMES.find((name) => name === how);
  if (found === undefined) throw new Error(`no plan is called "${how}"`);
  return found;
}
