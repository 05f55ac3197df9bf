/** Finds everything in a workflow file that would make its check worthless, in the order of the file. */
import type { Finding, Problem } from '../core/finding.js';
import { sourceOf } from '../core/plan/source.js';
import { WORKFLOW_RULES } from './rules/list.js';
import { setupOf } from './setup.js';
import { readWorkflow } from './workflow.js';

export interface LintedWorkflow {
  readonly findings: readonly Finding[];
  /** Set where the file is no workflow. There are no findings then. */
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** @param path the name of the file in findings and problems */
export function lintWorkflow(path: string, text: string): LintedWorkflow {
  const { workflow, problems } = readWorkflow(sourceOf(path, text));
  if (!workflow) return { findings: [], problems, notes: [] };
  const setup = setupOf(workflow);
  const findings = WORKFLOW_RULES.flatMap(({ id, lint }) =>
    [lint(setup)].flat().map((remark) => ({ rule: id, ...remark })),
  );
  const isAdvice = setup.checks.length > 0 && !setup.postsStatuses && !setup.isCalled;
  return {
    findings: findings.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
    problems: [],
    notes: [
      ...(setup.isCalled ? ['the workflow is called by others: which events start it is decided there'] : []),
      ...(isAdvice
        ? [
            'this is the set-up for advice: a pull request that may change workflows may change this one, and a verdict is not renewed when another pull request changes',
          ]
        : []),
    ],
  };
}
