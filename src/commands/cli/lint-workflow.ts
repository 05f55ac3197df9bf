/** `lint --workflow <file>`: finds mistakes in a workflow file that make its check ineffective. */
import { Failure } from '../../core/failure.js';
import type { Judgement } from '../../core/finding.js';
import { exitCode, strictReason } from '../../core/report/exit-code.js';
import { json } from '../../core/report/json.js';
import { lintText } from '../../core/report/lint-text.js';
import { lintWorkflow as lintFile } from '../../workflow-lint/lint.js';
import { type CommandContext, fileText } from './context.js';
import type { LintOptions } from './lint.js';

/** @param file relative to the current directory. Only this file is linted, and no plan */
export async function lintWorkflowFile(
  file: string,
  plans: readonly string[],
  { base, explain, apply = [], fix }: LintOptions,
  here: CommandContext,
): Promise<number> {
  if (plans.length > 0 || base !== undefined || explain !== undefined || apply.length > 0 || fix) {
    const hint = 'Only the workflow is linted. Run "lint" again for the plans.';
    throw new Failure(
      'usage',
      'The option --workflow cannot be combined with a plan, --base, --explain, --apply or --fix.',
      hint,
    );
  }
  const { terminal, json: asJson, strict } = here;
  const hint = 'Give the path of a workflow file, such as .github/workflows/parallel-work.yml.';
  const text = await fileText(file, here, 'usage', hint);
  const judgement: Judgement = { plans: [], planRevision: 'none', verdicts: [], ...lintFile(file, text) };
  const code = exitCode(judgement, { strict });
  const texts = new Map([[file, text]]);
  const reason = strict ? strictReason(judgement) : undefined;
  await terminal.print(
    asJson
      ? json('lint', code, judgement, { reason })
      : lintText(judgement, { texts, shapes: [], colours: terminal.colours, reason }),
  );
  return code;
}
