import type { FindingDraft } from '../finding.js';
import { offer } from '../finding.js';
import { moveCommands } from '../plan/misplaced.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { idsIn } from './lint-context.js';
import type { LintRule } from './rule.js';

/** Reports a plan that lies outside the plan directory, where nothing reads it. */
export const misplacedPlan: LintRule = {
  id: 'misplaced-plan',
  needsFiles: true,
  lint: ({ misplaced, set }) => {
    const commands = moveCommands(misplaced, idsIn(set));
    return misplaced.map(({ path }, index): FindingDraft => {
      return {
        severity: 'warn',
        path,
        at: { path, line: 1, column: 1 },
        wanted: `plans in "${PLAN_DIRECTORY}"`,
        found: `"${path}"`,
        message: `"${path}" looks like a plan, but only files in "${PLAN_DIRECTORY}" are read, so it has no effect.`,
        ...offer({ kind: 'run', title: 'Move it there', command: commands[index] ?? '' }),
      };
    });
  },
};
