/** Reports refused paths to a person or to Git. */
import type { JudgedPaths } from '../../core/guard/judged-paths.js';
import { refusalText } from '../../core/guard/refusal.js';
import { json } from '../../core/report/json.js';
import type { CommandContext } from './context.js';
import { shownPaths } from './hook-answer.js';

/**
 * @param judged undefined if there is nothing to judge
 * @returns 0, 1 if a path is refused, 2 if it is refused because a plan is broken
 */
export async function reportPaths(
  judged: JudgedPaths | undefined,
  { terminal, json: asJson }: CommandContext,
): Promise<number> {
  const refused = judged?.refused ?? [];
  const isBroken = refused.some(({ rule }) => rule === 'plans-broken');
  const code = refused.length === 0 ? 0 : isBroken ? 2 : 1;
  if (asJson) {
    const findings = refused.flatMap(({ finding }) => finding ?? []);
    await terminal.print(json('guard', code, judged ? { ...judged.judgement, findings } : [], shownPaths(refused)));
  } else if (refused.length > 0) await terminal.printError(`${refusalText(refused)}\n`);
  return code;
}
