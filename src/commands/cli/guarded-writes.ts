/** Decides about the files that a tool call of an agent is going to write. */
import { statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../../core/facts/questions.js';
import type { JudgedPaths, RefusedPath } from '../../core/guard/judged-paths.js';
import type { ToolWrite } from '../../core/guard/patch-paths.js';
import { claimantsOf, quickAnswer } from '../../core/guard/quick-answer.js';
import { isDetached } from '../../core/plan/branch-names.js';
import {
  type FilePlace,
  type FoundWorktree,
  isHook,
  isUserSettings,
  pathBelow,
  placesOf,
  worktreesAround,
} from '../../shell/git/file-worktree.js';
import { type QuickOptions, withQuickPlace } from '../../shell/git/quick-place.js';
import type { PlannedEdits } from '../../shell/git/worktree.js';
import { VERSION } from './version.js';

interface WriteTarget extends FilePlace, Omit<ToolWrite, 'path'> {}

export interface DecidedWrites {
  readonly refused: readonly RefusedPath[];
  /** Set if no item claims the branch of a working tree in which a file is going to be written. */
  readonly unlisted?: { readonly worktree: FoundWorktree; readonly why: string; readonly isDetached: boolean };
}

/** @param directory the working directory of the session */
export async function decideWrites(
  writes: readonly ToolWrite[],
  directory: string,
  base: string | undefined,
): Promise<DecidedWrites> {
  const [session] = worktreesAround(directory);
  const targets = writes.flatMap(({ path, ...write }) =>
    placesOf(path, directory).map((place): WriteTarget => ({ ...place, ...write })),
  );
  const refused: RefusedPath[] = [];
  let unlisted: DecidedWrites['unlisted'];
  const byRoot = new Map<string, { readonly worktree: FoundWorktree; readonly targets: WriteTarget[] }>();
  for (const target of targets) {
    const first = refusedAtOnce(target, session);
    if (first) refused.push(first);
    // A repository inside another one may hide files that the outer one tracks.
    else
      for (const worktree of target.worktrees) {
        const known = byRoot.get(worktree.root) ?? { worktree, targets: [] };
        known.targets.push(target);
        byRoot.set(worktree.root, known);
      }
  }
  for (const { worktree, targets: all } of byRoot.values()) {
    const counted = await countedIn(worktree, all);
    if (counted.length === 0) continue;
    const judged = await refusedInWorktree(worktree, counted, base);
    refused.push(...judged.refused);
    if (judged.unlisted !== undefined)
      unlisted ??= { worktree, why: judged.unlisted, isDetached: judged.isDetached === true };
  }
  return { refused, ...(unlisted ? { unlisted } : {}) };
}

/** In a working tree around the own one, only the files that it tracks count. */
async function countedIn(worktree: FoundWorktree, targets: readonly WriteTarget[]): Promise<readonly WriteTarget[]> {
  const isOwn = ({ worktrees: [own] }: WriteTarget) => own?.root === worktree.root;
  const outer = targets.filter((each) => !isOwn(each)).map(({ path }) => pathBelow(worktree, path));
  if (outer.length === 0) return targets;
  const { trackedAmong } = await import('../../shell/git/ignored.js');
  const tracked = await trackedAmong(worktree.root, outer);
  return targets.filter((each) => isOwn(each) || tracked.has(pathBelow(worktree, each.path)));
}

/** What is refused whatever the plan says. */
function refusedAtOnce(
  { path, worktrees: [own], isInGitDirectory }: WriteTarget,
  session: FoundWorktree | undefined,
): RefusedPath | undefined {
  if (isInGitDirectory)
    return refusedFile(
      path,
      'git-directory',
      `"${path}" belongs to Git, so an agent may not edit it.`,
      'Use Git commands.',
    );
  const settings = settingsWords(path, own);
  if (settings !== undefined)
    return refusedFile(
      path,
      'settings',
      `"${path}" ${settings}, so an agent may not edit it.`,
      'Ask a person to change it.',
    );
  const isOther = own && session && own.commonDirectory === session.commonDirectory && own.root !== session.root;
  if (!isOther) return undefined;
  return refusedFile(
    pathBelow(own, path),
    'other-worktree',
    `"${path}" is in the working tree "${own.root}", but this session works in "${session.root}".`,
    'Edit the file of the same name in your own working tree, or leave it to whoever works in the other one.',
  );
}

function refusedFile(path: string, rule: string, message: string, way: string): RefusedPath {
  return { path, rule, message, ways: [way] };
}

/** Why the file is a part of the guard or of the settings, if only this machine shows it. */
function settingsWords(path: string, own: FoundWorktree | undefined): string | undefined {
  const program = dirname(fileURLToPath(import.meta.url));
  if (path === program || path.startsWith(`${program}${sep}`)) return 'is part of the guard itself';
  if (own) return isHook(own, path) ? 'is a hook of Git' : undefined;
  return isUserSettings(path) ? 'configures agents or Git for this user' : undefined;
}

async function refusedInWorktree(
  worktree: FoundWorktree,
  targets: readonly WriteTarget[],
  base: string | undefined,
): Promise<Pick<JudgedPaths, 'refused' | 'unlisted'> & { readonly isDetached?: boolean }> {
  const quick = await quickAnswerFor(worktree, targets, base);
  if (quick) return quick;
  const { judgeBranch } = await import('./guarded-branch.js');
  const planned = await plannedEdits(worktree, targets);
  const result = await judgeBranch({
    directory: worktree.root,
    base,
    planned,
    wanted: new Set(planned.keys()),
    protectsSettings: true,
  });
  if (!result) return { refused: [] };
  const paths = result.refused.filter(({ path, rule }) => rule !== 'settings' && path !== '').map(({ path }) => path);
  const { ignoredAmong } = await import('../../shell/git/ignored.js');
  const ignored = await ignoredAmong(worktree.root, paths);
  return {
    ...result,
    isDetached: isDetached(result.branch),
    refused: result.refused.filter(({ path, rule }) => rule === 'settings' || !ignored.has(path)),
  };
}

/** Undefined if it takes more to decide, as for everything that is refused. */
async function quickAnswerFor(
  worktree: FoundWorktree,
  targets: readonly WriteTarget[],
  wanted: string | undefined,
): Promise<Pick<JudgedPaths, 'refused' | 'unlisted'> | undefined> {
  return withQuickPlace(worktree, quickOptions(wanted), async ({ branch, plans, presenceOf }) => {
    const claimants = claimantsOf(plans, branch);
    let isUnlisted = false;
    for (const { path: whole, kind } of targets) {
      const path = pathBelow(worktree, whole);
      const answer = quickAnswer(plans, claimants, path, kind === 'delete' ? ['delete'] : ['create', 'modify']);
      if (answer === 'unknown') return undefined;
      if (answer === 'unlisted') isUnlisted = true;
      if (typeof answer === 'string') continue;
      const presence = await presenceOf(path);
      // The item that this branch is built on may have created it.
      const mayBeStacked =
        presence?.atHead && !presence.atFork && claimants.some(({ item }) => item.dependsOn.length > 0);
      if (!presence || mayBeStacked || !answer.kinds.includes(presence.atFork ? 'modify' : 'create')) return undefined;
    }
    return { refused: [], ...(isUnlisted ? { unlisted: `No item claims branch "${branch}".` } : {}) };
  });
}

function quickOptions(wanted: string | undefined): QuickOptions {
  // A build without a version of its own has a time of its own.
  const { mtimeMs } = statSync(fileURLToPath(import.meta.url));
  return {
    wanted,
    program: `${VERSION} ${mtimeMs} ${process.version}`,
    async read(tree, base, defaultBranch) {
      const { quickPlans } = await import('../../core/guard/quick-plans.js');
      return quickPlans(tree, base, defaultBranch);
    },
  };
}

async function plannedEdits({ root }: FoundWorktree, targets: readonly WriteTarget[]): Promise<PlannedEdits> {
  const { plannedEntry } = await import('../../shell/git/planned-entry.js');
  const edits = new Map<string, Entry | null>();
  for (const { path, kind, content } of targets) {
    const name = pathBelow({ root }, path);
    edits.set(name, kind === 'delete' ? null : await plannedEntry(root, name, content));
  }
  return edits;
}
