/** Finds all mistakes of a workflow file that make its check ineffective, in the order of the file. */
import type { Finding, Problem } from '../core/finding.js';
import { type SourceText, sourceOf } from '../core/plan/source.js';
import { edited, readLayout } from '../core/plan/widening.js';
import { type EditOutcome, withWorkingEdits } from '../core/plan/yaml-edits.js';
import { WORKFLOW_RULES } from './rules/list.js';
import type { WorkflowRemark } from './rules/rule.js';
import { setupOf, type WorkflowSetup } from './setup.js';
import { readWorkflow } from './workflow.js';

export interface LintedWorkflow {
  readonly findings: readonly Finding[];
  /** Set where the file is no workflow. There are no findings then. */
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** At most this many edits of one file are tried. Others are left to a person. */
const MOST_TRIED = 200;

/** @param path the name of the file in findings and problems */
export function lintWorkflow(path: string, text: string): LintedWorkflow {
  const source = sourceOf(path, text);
  const { workflow, problems } = readWorkflow(source);
  if (!workflow) return { findings: [], problems, notes: [] };
  const setup = setupOf(workflow, readLayout(source));
  const found = findingsOf(setup);
  let left = MOST_TRIED;
  const findings = found.map((finding) =>
    withWorkingEdits(finding, (edits) => {
      left -= 1;
      return left < 0 ? 'not-tried' : outcomeOf(finding, found, sourceOf(path, edited(source.text, edits)));
    }),
  );
  const isAdvice = setup.checks.length > 0 && !setup.postsStatuses && !setup.isCalled;
  return {
    findings: findings.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
    problems: [],
    notes: [
      ...(setup.isCalled ? ['Other workflows call this one, so they decide which events start it.'] : []),
      ...(isAdvice
        ? [
            'This workflow only gives advice. A pull request that may change workflows may change this one, and a verdict is not updated when another pull request changes.',
          ]
        : []),
    ],
  };
}

function findingsOf(setup: WorkflowSetup): readonly WorkflowFinding[] {
  return WORKFLOW_RULES.flatMap(({ id, lint }) => [lint(setup)].flat().map((remark) => ({ rule: id, ...remark })));
}

type WorkflowFinding = WorkflowRemark & Pick<Finding, 'rule'>;

/** Finds which findings remain in the changed file. They are compared by their messages, which name no line. */
function outcomeOf(finding: WorkflowFinding, before: readonly WorkflowFinding[], changed: SourceText): EditOutcome {
  const { workflow } = readWorkflow(changed);
  if (!workflow) return 'not-settled';
  const after = findingsOf(setupOf(workflow, readLayout(changed)));
  if (after.some(({ rule, message }) => rule === finding.rule && message === finding.message)) return 'not-settled';
  const known = new Set(before.map(({ message }) => message));
  const isNew = ({ severity, message }: WorkflowFinding) => severity === 'error' && !known.has(message);
  return after.some(isNew) ? 'new-errors' : 'settled';
}
