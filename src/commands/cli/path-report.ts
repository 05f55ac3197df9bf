/** Reports refused paths to a person or to Git. */
import type { Judgement } from '../../core/finding.js';
import type { JudgedPaths } from '../../core/guard/judged-paths.js';
import { refusalText } from '../../core/guard/refusal.js';
import { json } from '../../core/report/json.js';
import { terminal as render } from '../../core/report/terminal.js';
import type { CommandContext } from './context.js';
import { shownPaths } from './hook-answer.js';

const NOTHING: Judgement = { plans: [], planRevision: '', verdicts: [], findings: [], problems: [], notes: [] };

/**
 * @param judged undefined if there is nothing to judge
 * @param what what stays in the scope if nothing is refused, as the beginning of a sentence
 * @returns 0, 1 if a path is refused, 2 if it is refused because a plan is broken
 */
export async function reportPaths(
  judged: JudgedPaths | undefined,
  what: string,
  { terminal, json: asJson }: CommandContext,
): Promise<number> {
  const { refused, judgement } = judged ?? { refused: [], judgement: NOTHING };
  const isBroken = refused.some(({ rule }) => rule === 'plans-broken');
  const code = refused.length === 0 ? 0 : isBroken ? 2 : 1;
  if (asJson) {
    const findings = refused.flatMap(({ finding }) => finding ?? []);
    const problems = isBroken ? judgement.problems : [];
    await terminal.print(json('guard', code, { ...judgement, findings, problems }, shownPaths(refused)));
  } else if (code === 0) await terminal.print(`${what} holds nothing outside the scope.\n`);
  else await terminal.printError(`${isBroken ? render({ ...judgement, notes: [] }) : ''}${refusalText(refused)}\n`);
  return code;
}
