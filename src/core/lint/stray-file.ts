import type { FindingDraft } from '../finding.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import type { FindingDrafts, LintRule } from './rule.js';

/** A file beside the plans that is none, and a plan for a branch that is not there: neither binds anybody. */
export const strayFile: LintRule = {
  id: 'stray-file',
  lint: ({ set, isBranch }) => [
    ...set.stray.map(
      (path): FindingDraft => ({
        severity: 'warn',
        at: { path, line: 1, column: 1 },
        wanted: `plans and a README.md under "${PLAN_DIRECTORY}", nothing else`,
        found: `"${path}"`,
        message: `"${path}" is no plan, so it binds nobody`,
        remedy:
          'move it elsewhere, or give it the name of a plan: lower-case letters, digits and "-", ending in ".yml"',
      }),
    ),
    ...set.inert.flatMap(({ path, base, plan }): FindingDrafts => {
      if (isBranch(base) !== false) return [];
      return {
        severity: 'error',
        ...(plan ? { plan: plan.id } : {}),
        at: { path, ...(plan?.locate(['base']) ?? { line: 1, column: 1 }) },
        wanted: 'the name of a branch of the repository',
        found: `"base: ${base}"`,
        message: `the plan is for the base "${base}", which is no branch of the repository, so it binds nobody`,
        remedy: 'correct "base", or delete the plan',
      };
    }),
  ],
};
