/**
 * Reads with one process, or two, what most edits need: the plans on the base, and whether a path exists. Gives up where more
 * would be needed to be sure.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, isFileMode } from '../../core/facts/questions.js';
import type { PlanFile, PlanTree } from '../../core/facts/snapshot.js';
import { fold } from '../../core/globs/glob.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { type BatchReader, openBatchReader, readObjects } from './batch-reader.js';
import type { FoundWorktree } from './file-worktree.js';
import { gitLines } from './git.js';
import { pathNameOf } from './path-name.js';
import { entriesInTree, MOST_PLAN_BYTES, planText, TREE } from './plan-objects.js';
import { defaultBranches } from './ref-files.js';

export interface ReadBase {
  readonly branch: string;
  readonly defaultBranch: string;
  /** The commits of the base in the clone and in `origin`. */
  readonly here: string | undefined;
  readonly there: string | undefined;
  /** That of the two which counts. */
  readonly commit: string;
  /** Null if there is no plan folder. */
  readonly planTree: PlanTree | null;
}

export interface Presence {
  /** Where the branch left the base. */
  readonly atFork: boolean;
  readonly atHead: boolean;
}

export interface QuickReader {
  /**
   * @param originHead the default branch of `origin`, if it is known
   * @returns undefined if it takes more to know
   */
  readonly readBase: (wanted: string | undefined, originHead: string | undefined) => Promise<ReadBase | undefined>;
  /** Undefined if it cannot be said in the same words as `check` does. */
  readonly presenceOf: (path: string, baseCommit: string) => Promise<Presence | undefined>;
  readonly end: () => void;
}

/** Undefined if there is no such object. Throws a `Failure` if Git failed. */
type ObjectReader = Pick<BatchReader, 'read'>;

export function openQuickReader(worktree: FoundWorktree): QuickReader {
  const { root } = worktree;
  const reader = openBatchReader(root, { elsewhere: true });
  const objects: ObjectReader = { read: async (name) => (await readObjects(reader, [name]))[0] };
  let fork: Promise<string | undefined> | undefined;
  return {
    readBase: (wanted, originHead) => baseIn(root, wanted, originHead, objects),
    async presenceOf(path, baseCommit) {
      fork ??= forkOf(root, baseCommit);
      const from = await fork;
      if (from === undefined || path.includes('\n')) return undefined;
      const atHead = (await objects.read(`HEAD:${path}`)) !== undefined;
      if (!atHead && mayBeRenamed(worktree) && (await hasTwin(path, objects))) return undefined;
      return { atFork: (await objects.read(`${from}:${path}`)) !== undefined, atHead };
    },
    end: reader.end,
  };
}

async function baseIn(
  root: string,
  wanted: string | undefined,
  originHead: string | undefined,
  objects: ObjectReader,
): Promise<ReadBase | undefined> {
  const commitOf = async (ref: string) => {
    const found = await objects.read(ref);
    return found?.type === 'commit' ? found.oid : undefined;
  };
  const sidesOf = async (name: string) =>
    [await commitOf(`refs/heads/${name}`), await commitOf(`refs/remotes/origin/${name}`)] as const;
  const isThere = (sides: readonly (string | undefined)[]) => sides.some((side) => side !== undefined);
  let defaultBranch: string | undefined;
  let sides: readonly [string | undefined, string | undefined] = [undefined, undefined];
  for (const name of defaultBranches(originHead)) {
    sides = await sidesOf(name);
    if (!isThere(sides)) continue;
    defaultBranch = name;
    break;
  }
  const branch = wanted ?? defaultBranch;
  if (branch === undefined) return undefined;
  if (branch !== defaultBranch) sides = await sidesOf(branch);
  const [here, there] = sides;
  // Which of two different commits counts depends on their history.
  const commit =
    here === undefined || there === undefined || here === there ? (here ?? there) : await later(root, here, there);
  if (commit === undefined) return undefined;
  const planTree = await planTreeIn(commit, objects);
  if (planTree === undefined) return undefined;
  return { branch, defaultBranch: defaultBranch ?? branch, here, there, commit, planTree };
}

/** Undefined if the two have diverged. */
async function later(root: string, here: string, there: string): Promise<string | undefined> {
  const lines = await gitLines(root, ['rev-parse', `${here}...${there}`], { elsewhere: true, codes: [0, 128] });
  const [fork] = lines.flatMap((line) => (line.startsWith('^') ? [line.slice(1)] : []));
  return fork === here ? there : fork === there ? here : undefined;
}

async function forkOf(root: string, base: string): Promise<string | undefined> {
  const lines = await gitLines(root, ['rev-parse', `${base}...HEAD`], { elsewhere: true, codes: [0, 128] });
  return lines.find((line) => line.startsWith('^'))?.slice(1);
}

/** Git gives a new file the letter case or the Unicode form of what it has already. */
function mayBeRenamed({ commonDirectory }: FoundWorktree): boolean {
  return /^\s*(?:ignorecase|precomposeunicode)\s*=?\s*(?!false)/im.test(configIn(commonDirectory));
}

function configIn(directory: string): string {
  const file = join(directory, 'config');
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : '';
}

/** Whether the last commit has a folder or file whose name differs only in letter case or Unicode form. */
async function hasTwin(path: string, objects: ObjectReader): Promise<boolean> {
  const names = path.split('/');
  for (let depth = 0; depth < names.length; depth++) {
    const folder = await objects.read(`HEAD:${names.slice(0, depth).join('/')}`);
    if (folder?.type !== 'tree') return false;
    const name = names[depth] ?? '';
    const twins = entriesInTree(folder.content, folder.oid.length / 2).map((each) => pathNameOf(each.name).path);
    if (twins.some((each) => each !== name && fold(each) === fold(name))) return true;
  }
  return false;
}

/** Null if there is no plan folder, undefined if it is not a plain one. */
async function planTreeIn(commit: string, objects: ObjectReader): Promise<PlanTree | null | undefined> {
  let tree = await objects.read(`${commit}^{tree}`);
  for (const name of PLAN_DIRECTORY.split('/')) {
    if (tree?.type !== 'tree') return undefined;
    const entry = entriesInTree(tree.content, tree.oid.length / 2).find((each) => each.name === name);
    if (!entry) return null;
    if (entry.mode !== TREE) return undefined;
    tree = await objects.read(entry.oid);
  }
  if (tree?.type !== 'tree') return undefined;
  const files: PlanFile[] = [];
  for (const entry of entriesInTree(tree.content, tree.oid.length / 2)) {
    const file = await planFileIn(entry, objects);
    if (!file) return undefined;
    files.push(file);
  }
  return { id: tree.oid, files };
}

async function planFileIn(
  { name, mode, oid }: Entry & { readonly name: string },
  objects: ObjectReader,
): Promise<PlanFile | undefined> {
  const blob = isFileMode(mode) ? await objects.read(oid) : undefined;
  if (blob?.type !== 'blob' || blob.content.length > MOST_PLAN_BYTES) return undefined;
  return { name: pathNameOf(name).path, mode, oid, ...planText(blob.content) };
}
