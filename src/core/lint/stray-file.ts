import { decide, type FindingDraft, offer } from '../finding.js';
import { planFileOf, planIdOf } from '../plan/directory.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { write } from './ways.js';

/**
 * Reports a file beside the plans that is not a plan, and a plan for a branch that does not exist. Both are ignored.
 */
export const strayFile: LintRule = {
  id: 'stray-file',
  lint: ({ set, isBranch, planState }) => [
    ...set.stray.map(
      (path): FindingDraft => ({
        severity: 'warn',
        at: { path, line: 1, column: 1 },
        wanted: `plans and a README.md under "${PLAN_DIRECTORY}", nothing else`,
        found: `"${path}"`,
        message: `"${path}" is not a plan, so it is ignored.`,
        ...offer(decide(wayOut(path))),
      }),
    ),
    ...set.inert.flatMap(({ path, base, plan }): FindingDrafts => {
      if (isBranch(base) !== false) return [];
      const here = planState.snapshot.base.branch;
      return {
        severity: 'error',
        ...(plan ? { plan: plan.id } : {}),
        at: { path, ...(plan?.locate(['base']) ?? { line: 1, column: 1 }) },
        wanted: 'the name of a branch in the repository',
        found: `"base: ${base}"`,
        message: `The base branch of the plan is "${base}", which does not exist in the repository, so the plan is ignored.`,
        ...offer(
          plan && write(plan, ['base'], here, `If "${here}" is the base branch, write that`),
          decide('Correct "base"'),
          { kind: 'run', title: 'Delete the plan', command: `git rm -- :/${path}` },
        ),
      };
    }),
  ],
};

function wayOut(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isBelow = planFileOf(path) !== name;
  if (planIdOf(name) !== undefined && isBelow)
    return `If it is a plan, move it to "${PLAN_DIRECTORY}/${name}", because folders there are not read; if not, move it elsewhere`;
  return 'Move it elsewhere, or rename it like a plan: lower-case letters, digits and "-", ending in ".yml"';
}
