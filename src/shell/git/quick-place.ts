/** Finds, with as few processes as possible, what most edits need. Gives up where more would be needed to be sure. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Base, PlanTree } from '../../core/facts/snapshot.js';
import type { KeptKey, KeptPlans } from '../../core/guard/kept-plans.js';
import type { QuickPlan } from '../../core/guard/quick-answer.js';
import type { FoundWorktree } from './file-worktree.js';
import { keepPlans, readKeptPlans } from './plan-store.js';
import type { Presence, QuickReader } from './quick-reader.js';
import { defaultBranches, refFiles } from './ref-files.js';

export interface QuickPlace {
  readonly branch: string;
  readonly plans: readonly QuickPlan[];
  /** Where the path exists. Undefined if that cannot be said in the same words as `check` does. */
  readonly presenceOf: (path: string) => Promise<Presence | undefined>;
}

export interface QuickOptions {
  /** The name of the base branch, if one was given. */
  readonly wanted: string | undefined;
  /** Which program reads the plans. */
  readonly program: string;
  /** Undefined if a plan is broken. */
  readonly read: (
    tree: PlanTree | null,
    base: Base,
    defaultBranch: string,
  ) => Promise<readonly QuickPlan[] | undefined>;
}

/** Undefined if it takes more to know. `use` gets the place while its process runs. */
export async function withQuickPlace<T>(
  worktree: FoundWorktree,
  options: QuickOptions,
  use: (place: QuickPlace) => Promise<T>,
): Promise<T | undefined> {
  const branch = branchOf(worktree);
  const originHead = originHeadOf(worktree);
  if (branch === undefined || originHead === undefined || isBusy(worktree)) return undefined;
  let opened: Promise<QuickReader> | undefined;
  const reader = () => {
    opened ??= import('./quick-reader.js').then(({ openQuickReader }) => openQuickReader(worktree));
    return opened;
  };
  try {
    const found =
      keptIn(worktree, options, originHead ?? undefined) ??
      (await readIn(worktree, options, originHead ?? undefined, await reader()));
    if (!found) return undefined;
    const { plans, commit } = found;
    return await use({ branch, plans, presenceOf: async (path) => (await reader()).presenceOf(path, commit) });
  } finally {
    (await opened)?.end();
  }
}

/** Undefined for a detached head, or if the refs are not kept in files. */
function branchOf({ gitDirectory }: FoundWorktree): string | undefined {
  const [, name] = /^ref: refs\/heads\/(.+)\n$/.exec(textOf(join(gitDirectory, 'HEAD')) ?? '') ?? [];
  return name === '.invalid' || name?.includes('\n') ? undefined : name;
}

/** Null if there is none, undefined if it is not of the usual form. */
function originHeadOf({ commonDirectory }: FoundWorktree): string | null | undefined {
  const text = textOf(join(commonDirectory, 'refs', 'remotes', 'origin', 'HEAD'));
  return text === undefined ? null : /^ref: refs\/remotes\/origin\/(.+)\n$/.exec(text)?.[1];
}

/** In a merge, the changes count against the commit that is being merged. */
function isBusy({ gitDirectory }: FoundWorktree): boolean {
  return ['MERGE_HEAD', 'rebase-merge', 'rebase-apply'].some(
    (name) => statSync(join(gitDirectory, name), { throwIfNoEntry: false }) !== undefined,
  );
}

function textOf(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : undefined;
}

/** The plans that were kept for the commits at which the base is now. */
function keptIn(
  worktree: FoundWorktree,
  { wanted, program }: QuickOptions,
  originHead: string | undefined,
): KeptPlans | undefined {
  try {
    const commitAt = refFiles(worktree.commonDirectory);
    const sidesOf = (name: string) => {
      const [here, there] = [commitAt(`refs/heads/${name}`), commitAt(`refs/remotes/origin/${name}`)];
      if (here === undefined || there === undefined) throw new Error('only Git can be sure');
      return { here, there };
    };
    const isThere = (name: string) => Object.values(sidesOf(name)).some((side) => side !== null);
    const defaultBranch = defaultBranches(originHead).find(isThere);
    const base = wanted ?? defaultBranch;
    if (base === undefined) return undefined;
    const key: KeptKey = { program, base, defaultBranch: defaultBranch ?? base, ...sidesOf(base) };
    return readKeptPlans(worktree, key);
  } catch {
    return undefined;
  }
}

async function readIn(
  worktree: FoundWorktree,
  { wanted, program, read }: QuickOptions,
  originHead: string | undefined,
  reader: QuickReader,
): Promise<KeptPlans | undefined> {
  const found = await reader.readBase(wanted, originHead);
  if (!found) return undefined;
  const { branch, commit, defaultBranch, planTree, here = null, there = null } = found;
  const plans = await read(planTree, { branch, commit }, defaultBranch);
  if (plans === undefined) return undefined;
  if (plans.length > 0) keepPlans(worktree, { program, base: branch, defaultBranch, here, there }, { commit, plans });
  return { commit, plans };
}
