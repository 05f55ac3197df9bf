/** Answers a hook of a coding agent in every channel at once, because each agent reads another one. */
import type { RefusedPath } from '../../core/guard/judged-paths.js';
import { refusalFields, refusalText } from '../../core/guard/refusal.js';
import type { HookMoment } from '../../core/guard/tool-call.js';
import { describeFailure } from '../../core/report/failure.js';
import { json } from '../../core/report/json.js';
import type { CommandContext } from './context.js';

/**
 * @param opening a line that comes before the reasons
 * @returns the exit code that blocks in every agent
 */
export async function refuse(
  refused: readonly RefusedPath[],
  moment: HookMoment,
  { terminal, json: asJson }: CommandContext,
  opening = '',
): Promise<number> {
  const reason = `${opening === '' ? '' : `${opening}\n`}${refusalText(refused)}`;
  // First, because Codex lets a call go on if the hook fails without any text.
  await terminal.printError(`${reason}\n`);
  const fields = refusalFields(reason, moment);
  const [first] = refused;
  const problems = [{ code: 'refused', message: reason, hint: first?.ways[0] ?? 'Stay in the scope of the item.' }];
  await terminal.print(
    asJson ? json('guard', 2, problems, { ...shownPaths(refused), ...fields }) : `${JSON.stringify(fields)}\n`,
  );
  return 2;
}

/** @returns the same code */
export async function refuseFailure(error: unknown, here: CommandContext): Promise<number> {
  const { message, hint, code } = describeFailure(error);
  const failed = { path: '', rule: code, message: `The guard could not decide: ${message}`, ways: [hint] };
  return refuse([failed], 'before', here);
}

/** Public: fields are only ever added. */
export function shownPaths(refused: readonly RefusedPath[]) {
  const paths = refused.map(({ path, kind, rule }) => ({ path: path === '' ? undefined : path, kind, rule }));
  return { guard: { allowed: refused.length === 0, paths } };
}
