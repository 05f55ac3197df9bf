/** `guard --hook`: answers a coding agent before a tool call. Says nothing if the call is allowed. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RefusedPath } from '../../core/guard/judged-paths.js';
import type { ToolWrite } from '../../core/guard/patch-paths.js';
import { type HookCall, readHookCall } from '../../core/guard/tool-call.js';
import { describeFailure } from '../../core/report/failure.js';
import {
  type FilePlace,
  type FoundWorktree,
  isUserSettings,
  pathBelow,
  placesOf,
  worktreesAround,
} from '../../shell/git/file-worktree.js';
import { ignoredAmong, trackedAmong } from '../../shell/git/ignored.js';
import { readInput } from '../../shell/terminal/standard-input.js';
import type { CommandContext } from './context.js';
import { type GuardOptions, judgeBranch } from './guarded-branch.js';
import { refuse } from './hook-answer.js';

/** A call that writes a file has all of its text. */
const INPUT = { bytes: 64 * 1024 * 1024, milliseconds: 5_000 };

export async function guardHook({ base }: GuardOptions, here: CommandContext): Promise<number> {
  try {
    const call = await readCall(here);
    const refused = await refusedIn(call, base, here);
    return refused.length === 0 ? 0 : await refuse(refused, 'before', here);
  } catch (error) {
    // An agent lets the call go on after any code but 2, so every failure is a refusal.
    const { message, hint, code } = describeFailure(error);
    return refuse(
      [{ path: '', rule: code, message: `The guard could not decide: ${message}`, ways: [hint] }],
      'before',
      here,
    );
  }
}

async function readCall({ input }: CommandContext): Promise<HookCall> {
  const read = await readInput(input, INPUT);
  if ('text' in read) return readHookCall(read.text);
  const why = { 'no-end': 'it has no end', 'too-large': 'it is too large', broken: 'it cannot be read' }[read.problem];
  return { kind: 'unreadable', why };
}

async function refusedIn(
  call: HookCall,
  base: string | undefined,
  { directory }: CommandContext,
): Promise<readonly RefusedPath[]> {
  if (call.kind === 'unreadable') {
    return [
      wholeCall(
        'unreadable',
        `The tool call on the standard input cannot be read: ${call.why}.`,
        'Report this to whoever set up the hook.',
      ),
    ];
  }
  if (call.kind === 'no-write') return [];
  if (call.kind === 'unknown-tool')
    return [
      wholeCall(
        'unknown-tool',
        `The tool "${call.tool}" seems to write files, but the guard does not know how.`,
        'Use the tools of the agent that create and edit files.',
      ),
    ];
  if (call.kind === 'unreadable-tool')
    return [wholeCall('unreadable', `Refused, because ${call.why}.`, 'Name each file by its path.')];
  const at = call.directory ?? directory;
  return refusedWrites(call.writes, at, base);
}

function wholeCall(rule: string, message: string, way: string): RefusedPath {
  return { path: '', rule, message, ways: [way] };
}

interface WriteTarget extends FilePlace {
  readonly kind: ToolWrite['kind'];
}

async function refusedWrites(
  writes: readonly ToolWrite[],
  directory: string,
  base: string | undefined,
): Promise<readonly RefusedPath[]> {
  const [session] = worktreesAround(directory);
  const targets = writes.flatMap(({ path, kind }) =>
    placesOf(path, directory).map((place): WriteTarget => ({ ...place, kind })),
  );
  const refused: RefusedPath[] = [];
  const judged = new Map<string, { readonly worktree: FoundWorktree; readonly targets: WriteTarget[] }>();
  for (const target of targets) {
    const first = refusedAtOnce(target, session);
    if (first) refused.push(first);
    // A repository inside another one may hide files that the outer one tracks.
    else
      for (const worktree of target.worktrees) {
        const known = judged.get(worktree.root) ?? { worktree, targets: [] };
        known.targets.push(target);
        judged.set(worktree.root, known);
      }
  }
  for (const { worktree, targets: all } of judged.values()) {
    const counted = await countedIn(worktree, all);
    if (counted.length > 0) refused.push(...(await refusedInWorktree(worktree, counted, base)));
  }
  return refused;
}

/** In a working tree around the own one, only the files that it tracks count. */
async function countedIn(worktree: FoundWorktree, targets: readonly WriteTarget[]): Promise<readonly WriteTarget[]> {
  const isOwn = ({ worktrees: [own] }: WriteTarget) => own?.root === worktree.root;
  const outer = targets.filter((each) => !isOwn(each)).map(({ path }) => pathBelow(worktree, path));
  const tracked = await trackedAmong(worktree.root, outer);
  return targets.filter((each) => isOwn(each) || tracked.has(pathBelow(worktree, each.path)));
}

/** What is refused whatever the plan says. */
function refusedAtOnce(
  { path, worktrees, isInGitDirectory }: WriteTarget,
  session: FoundWorktree | undefined,
): RefusedPath | undefined {
  const [own] = worktrees;
  if (isInGitDirectory) {
    return {
      path,
      rule: 'git-directory',
      message: `"${path}" belongs to Git, so an agent may not edit it.`,
      ways: ['Use Git commands.'],
    };
  }
  if (isOwnProgram(path)) {
    return {
      path,
      rule: 'settings',
      message: `"${path}" is part of the guard itself, so an agent may not edit it.`,
      ways: ['Ask a person to change it.'],
    };
  }
  if (own === undefined) {
    return isUserSettings(path)
      ? {
          path,
          rule: 'settings',
          message: `"${path}" configures agents or Git for this user, so an agent may not edit it.`,
          ways: ['Ask a person to change it.'],
        }
      : undefined;
  }
  const isOther = session && own.commonDirectory === session.commonDirectory && own.root !== session.root;
  if (!isOther) return undefined;
  return {
    path: pathBelow(own, path),
    rule: 'other-worktree',
    message: `"${path}" is in the working tree "${own.root}", but this session works in "${session.root}".`,
    ways: ['Edit the file of the same name in your own working tree, or leave it to whoever works in the other one.'],
  };
}

function isOwnProgram(path: string): boolean {
  const folder = dirname(fileURLToPath(import.meta.url));
  return path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`);
}

/** The id of the content of an edit. It equals no other, because the content is not known yet. */
const UNKNOWN_CONTENT = 'f'.repeat(40);

async function refusedInWorktree(
  worktree: FoundWorktree,
  targets: readonly WriteTarget[],
  base: string | undefined,
): Promise<readonly RefusedPath[]> {
  const planned = new Map(
    targets.map(({ path, kind }) => [
      pathBelow(worktree, path),
      kind === 'delete' ? null : { mode: '100644', oid: UNKNOWN_CONTENT },
    ]),
  );
  const result = await judgeBranch({
    directory: worktree.root,
    base,
    planned,
    wanted: new Set(planned.keys()),
    protectsSettings: true,
  });
  if (!result || result.refused.length === 0) return [];
  const mayBeIgnored = result.refused.filter(({ rule }) => rule !== 'settings').map(({ path }) => path);
  const ignored = await ignoredAmong(
    worktree.root,
    mayBeIgnored.filter((path) => path !== ''),
  );
  return result.refused.filter(({ path, rule }) => rule === 'settings' || !ignored.has(path));
}
