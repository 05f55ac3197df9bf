import { decide, type FindingDraft, offer } from '../finding.js';
import { planFileOf, planIdOf } from '../plan/directory.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { write } from './ways.js';

/** A file beside the plans that is none, and a plan for a branch that is not there: neither binds anybody. */
export const strayFile: LintRule = {
  id: 'stray-file',
  lint: ({ set, isBranch, planState }) => [
    ...set.stray.map(
      (path): FindingDraft => ({
        severity: 'warn',
        at: { path, line: 1, column: 1 },
        wanted: `plans and a README.md under "${PLAN_DIRECTORY}", nothing else`,
        found: `"${path}"`,
        message: `"${path}" is no plan, so it binds nobody`,
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
        wanted: 'the name of a branch of the repository',
        found: `"base: ${base}"`,
        message: `the plan is for the base "${base}", which is no branch of the repository, so it binds nobody`,
        ...offer(
          plan && write(plan, ['base'], here, `If it is for "${here}", write that as its base`),
          decide('Correct "base"'),
          { kind: 'run', title: 'Delete the plan', command: `git rm -- ${path}` },
        ),
      };
    }),
  ],
};

function wayOut(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isBelow = planFileOf(path) !== name;
  if (planIdOf(name) !== undefined && isBelow)
    return `If it is a plan, move it to "${PLAN_DIRECTORY}/${name}", since folders there are not looked into; if not, move it elsewhere`;
  return 'Move it elsewhere, or give it the name of a plan: lower-case letters, digits and "-", ending in ".yml"';
}
