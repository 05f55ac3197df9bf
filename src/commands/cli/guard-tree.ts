/** `guard --tree`: reports what the working tree holds outside the scope, to a person or to the hook of an agent. */
import { Failure } from '../../core/failure.js';
import type { JudgedPaths, RefusedPath } from '../../core/guard/judged-paths.js';
import { refusalText } from '../../core/guard/refusal.js';
import { type HookCall, type HookFacts, readHookCall } from '../../core/guard/tool-call.js';
import { describeFailure } from '../../core/report/failure.js';
import { visible } from '../../core/text/inert.js';
import { type FoundWorktree, worktreesAround } from '../../shell/git/file-worktree.js';
import { hasRecord, isFirstTime } from '../../shell/git/guard-place.js';
import { changedSince, sessionRecord } from '../../shell/git/guard-session.js';
import { isJsonObject, readInput } from '../../shell/terminal/standard-input.js';
import type { CommandContext } from './context.js';
import { type GuardOptions, judgeBranch } from './guarded-branch.js';
import { refuse } from './hook-answer.js';
import { reportPaths } from './path-report.js';

const INPUT = { bytes: 64 * 1024 * 1024, milliseconds: 5_000, isWhole: isJsonObject };

export async function guardTree({ base }: GuardOptions, here: CommandContext): Promise<number> {
  const read = await readInput(here.input, INPUT);
  if ('problem' in read)
    throw new Failure(
      'usage',
      'The standard input has no end, or is too large.',
      'Close it, or give the JSON of a hook.',
    );
  if (read.text.trim() === '') {
    const judged = await judgeBranch({ directory: here.directory, base, protectsSettings: false });
    return reportPaths(judged, 'The working tree', here);
  }
  const call = readHookCall(read.text);
  return answerHook(call, base, here);
}

async function answerHook(call: HookCall, base: string | undefined, here: CommandContext): Promise<number> {
  const { terminal } = here;
  // An agent would try to go on for ever if its stop were blocked for a reason that it cannot change.
  if (call.kind === 'unreadable') {
    await terminal.printError(`The input of the hook cannot be read: ${call.why}.\n`);
    return 1;
  }
  const [worktree] = worktreesAround(call.directory ?? here.directory);
  if (!worktree) return 0;
  try {
    const blamed = await blamedIn(worktree, call, base);
    return blamed.length === 0 ? 0 : await block(blamed, worktree, call, here);
  } catch (error) {
    const { message, hint, code } = describeFailure(error);
    const failed = {
      path: '',
      rule: code,
      message: `The guard could not check the working tree: ${message}`,
      ways: [hint],
    };
    return block([failed], worktree, call, here);
  }
}

async function blamedIn(
  worktree: FoundWorktree,
  { session, moment }: HookFacts,
  base: string | undefined,
): Promise<readonly RefusedPath[]> {
  const known = session === undefined ? undefined : await sessionRecord(worktree, session);
  // What is there when the session begins is not its work.
  if (moment === 'start' || known?.isNew) return [];
  const judged: JudgedPaths | undefined = await judgeBranch({
    directory: worktree.root,
    base,
    protectsSettings: false,
  });
  if (!judged || judged.refused.length === 0) return [];
  const isNew = known ? await changedSince(worktree, known.record) : () => true;
  return judged.refused.filter(({ path }) => path === '' || isNew(path));
}

async function block(
  blamed: readonly RefusedPath[],
  worktree: FoundWorktree,
  { session, moment, isStopBlocked }: HookFacts,
  here: CommandContext,
): Promise<number> {
  const canRemember = session !== undefined && hasRecord(worktree, session);
  // Only a stop counts, and not the report after a shell command before it.
  const isAgain = async () => isStopBlocked ?? !(canRemember && (await isFirstTime(worktree, session, 'stopped')));
  if (moment === 'start' || (moment === 'stop' && (await isAgain()))) {
    await here.terminal.printError(`${refusalText(blamed)}\n`);
    return 0;
  }
  const before = `The working tree "${visible(worktree.root)}" has changes of this session that do not belong to it. Take them back before you go on.`;
  return refuse(blamed, moment, here, before);
}
