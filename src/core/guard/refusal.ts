/** What the guard says where it refuses: one text for people and agents, and one JSON document that all agents read. */
import { visible } from '../text/inert.js';
import { joinSentences } from '../text/words.js';
import type { RefusedPath } from './judged-paths.js';
import type { HookMoment } from './tool-call.js';

/** Agents cut longer texts. */
const MOST_CHARACTERS = 8000;
const MOST_PATHS = 10;

/** @returns lines without the last line break */
export function refusalText(refused: readonly RefusedPath[]): string {
  const seen = new Set<string>();
  const lines = refused.slice(0, MOST_PATHS).map(({ message, ways, rule }) => {
    // A way that was already printed is not repeated for each path.
    const fresh = ways.filter((way) => !seen.has(way));
    for (const way of fresh) seen.add(way);
    return visible(`${joinSentences(message, ...fresh)} [${rule}]`);
  });
  const more = refused.length - MOST_PATHS;
  const text = [...lines, ...(more > 0 ? [`${more} more paths are refused too.`] : [])].join('\n');
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}

/**
 * The fields that block in each agent. Claude Code reads the first before a tool and the last two after it, Copilot the
 * ones at the top level, Gemini CLI and Codex the last two, and Cursor `permission`.
 */
export function refusalFields(reason: string, moment: HookMoment): Readonly<Record<string, unknown>> {
  const blocked = { decision: 'block', reason };
  if (moment !== 'before') return blocked;
  return {
    hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision: 'deny', permissionDecisionReason: reason },
    permissionDecision: 'deny',
    permissionDecisionReason: reason,
    ...blocked,
    permission: 'deny',
    user_message: reason,
    agent_message: reason,
  };
}
