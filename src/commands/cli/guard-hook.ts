/** `guard --hook`: answers a coding agent before a tool call. Says nothing if the call is allowed. */
import type { RefusedPath } from '../../core/guard/judged-paths.js';
import { type HookCall, type HookFacts, readHookCall } from '../../core/guard/tool-call.js';
import { worktreesAround } from '../../shell/git/file-worktree.js';
import { isJsonObject, readInput } from '../../shell/terminal/standard-input.js';
import type { CommandContext } from './context.js';
import { type DecidedWrites, decideWrites } from './guarded-writes.js';

/** A call that writes a file has all of its text. */
const INPUT = { bytes: 64 * 1024 * 1024, milliseconds: 5_000, isWhole: isJsonObject };
/** Agents let a call go on after their own limit, which is 30 seconds or more. */
const MOST_MILLISECONDS = 20_000;

/** @returns 0 or 2. An agent lets the call go on after any other code, so every failure is a refusal */
export async function guardHook({ base }: { readonly base?: string }, here: CommandContext): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it took too long')), MOST_MILLISECONDS);
  });
  try {
    return await Promise.race([answer(base, here), late]);
  } catch (error) {
    const { refuseFailure } = await import('./hook-answer.js');
    return refuseFailure(error, here);
  } finally {
    clearTimeout(timer);
  }
}

async function answer(base: string | undefined, here: CommandContext): Promise<number> {
  const call = await readCall(here);
  const { refused, unlisted } = await decideCall(call, base, here);
  if (call.kind !== 'unreadable') await rememberStart(call, here.directory);
  if (refused.length > 0) {
    const { refuse } = await import('./hook-answer.js');
    return refuse(refused, 'before', here);
  }
  if (unlisted && call.kind !== 'unreadable') await sayOnce(unlisted, call, here);
  return 0;
}

async function readCall({ input }: CommandContext): Promise<HookCall> {
  const read = await readInput(input, INPUT);
  if ('text' in read) return readHookCall(read.text);
  const why = { 'no-end': 'it has no end', 'too-large': 'it is too large', broken: 'it cannot be read' }[read.problem];
  return { kind: 'unreadable', why };
}

async function decideCall(
  call: HookCall,
  base: string | undefined,
  { directory }: CommandContext,
): Promise<DecidedWrites> {
  switch (call.kind) {
    case 'no-write':
      return { refused: [] };
    case 'write':
      return decideWrites(call.writes, call.directory ?? directory, base);
    case 'unreadable':
      return wholeCall(
        'unreadable',
        `The tool call on the standard input cannot be read: ${call.why}.`,
        'Report this to whoever set up the hook.',
      );
    case 'unreadable-tool':
      return wholeCall('unreadable', `Refused, because ${call.why}.`, 'Name each file by its path.');
    case 'remote-tool':
      return wholeCall(
        'remote-tool',
        `The tool "${call.tool}" writes to a branch of a server, past the working tree, so the guard cannot check it.`,
        'Edit the files in the working tree, commit them, and push the commit: git push',
      );
    case 'unknown-tool':
      return wholeCall(
        'unknown-tool',
        `The tool "${call.tool}" seems to write files, but the guard does not know how.`,
        'Use the tools of the agent that create and edit files.',
      );
  }
}

function wholeCall(rule: string, message: string, way: string): DecidedWrites {
  const refused: RefusedPath = { path: '', rule, message, ways: [way] };
  return { refused: [refused] };
}

/** For `guard --tree`, which blames only what the session changes. */
async function rememberStart({ session, directory }: HookFacts, current: string): Promise<void> {
  const [worktree] = session === undefined ? [] : worktreesAround(directory ?? current);
  if (!worktree || session === undefined) return;
  const { hasRecord } = await import('../../shell/git/guard-place.js');
  if (hasRecord(worktree, session)) return;
  const { sessionRecord } = await import('../../shell/git/guard-session.js');
  await sessionRecord(worktree, session).catch(() => undefined);
}

async function sayOnce(
  { worktree, why, isDetached }: NonNullable<DecidedWrites['unlisted']>,
  { session, event }: HookFacts,
  { terminal }: CommandContext,
): Promise<void> {
  const { isFirstTime } = await import('../../shell/git/guard-place.js');
  if (session !== undefined && !(await isFirstTime(worktree, session, 'unlisted'))) return;
  const way = isDetached ? ' Check out the branch of the item: git switch <branch>' : '';
  const text = `${why} So only the files of items in progress are refused here.${way}`;
  await terminal.printError(`${text}\n`);
  if (event !== 'PreToolUse') return;
  const hookSpecificOutput = { hookEventName: event, additionalContext: text };
  await terminal.print(`${JSON.stringify({ hookSpecificOutput })}\n`);
}
