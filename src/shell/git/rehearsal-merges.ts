/** Merges branches in memory: in one pass where nothing has to be combined, and by `git merge-tree` everywhere else. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Entry, isFileMode } from '../../core/facts/questions.js';
import { remembered } from '../../core/maps.js';
import type { Merge } from '../../core/rehearsal/chain.js';
import { canBeOverlaid, type FolderState, type OverlaidChange } from '../../core/rehearsal/overlay.js';
import { entryUnlessAbsent, type PathDifference } from './diff.js';
import { listTree } from './entries.js';
import type { ScratchPlace } from './git.js';
import { mergeTree } from './merge-tree.js';
import { type ObjectStore, openObjects } from './object-store.js';
import { bytesOf, type RawPath } from './path-name.js';
import type { HeadWork } from './rehearsal-work.js';
import { isFolder, storedTree, type TreeItem, type Trees, treesIn } from './tree-overlay.js';

/** What the merges so far made of the base. */
export interface MergedState {
  readonly tree: TreeItem;
  /** The last commit that was written, and the heads that were laid over it since. */
  readonly parents: readonly [string, ...string[]];
  /** The merged heads that change files which Git reads from the working tree during a merge. */
  readonly settings: readonly string[];
}

export interface RehearsalMerges {
  /** The base as it is. */
  readonly start: () => Promise<MergedState>;
  readonly merge: Merge<MergedState>;
  /** The id of its tree. */
  readonly treeOf: (state: MergedState) => string;
  /** The id of a commit of it, with its history. */
  readonly commitOf: (state: MergedState) => string;
  /** How often `git merge-tree` ran, and how many branches were merged without it. */
  readonly counts: () => { readonly merges: number; readonly overlays: number };
  readonly close: () => void;
}

export function openMerges(
  scratch: ScratchPlace,
  base: string,
  zeros: string,
  works: ReadonlyMap<string, HeadWork>,
): RehearsalMerges {
  const objects = openObjects(scratch, zeros);
  const trees = treesIn(objects);
  const rootsAt = rootReader(objects);
  const commits = new WeakMap<MergedState, string>();
  const settle = settingsWriter(scratch, objects);
  const counts = { merges: 0, overlays: 0 };

  const merge: Merge<MergedState> = async (state, { head }) => {
    const work = works.get(head);
    const settings = work?.differences.some(isSetting) ? [...state.settings, head] : state.settings;
    if (work && (await isOverlaid(state.tree, work, trees, rootsAt))) {
      counts.overlays += 1;
      const files = work.differences.map(({ path, newMode, newId }) => ({ path, mode: newMode, id: newId }));
      const tree = files.length === 0 ? state.tree : await trees.place(state.tree, files);
      return { clean: true, state: { tree, parents: [...state.parents, head], settings } };
    }
    counts.merges += 1;
    const commit = commitOf(state);
    await settle(state.settings, trees.write(state.tree));
    const { tree, clean, conflicts } = await mergeTree(scratch, commit, head);
    if (!clean) return { clean, conflicts };
    return { clean, state: { tree: storedTree(tree), parents: [commit, head], settings } };
  };

  /** The merge base of the next merge depends on the history, so the merges so far have to be in it. */
  function commitOf(state: MergedState): string {
    const [only, ...others] = state.parents;
    if (others.length === 0) return only;
    return remembered(
      { get: (key: MergedState) => commits.get(key), set: (key, id: string) => commits.set(key, id) },
      state,
      () => objects.write('commit', commitText(trees.write(state.tree), state.parents)),
    );
  }

  return {
    start: async () => ({ tree: await rootsAt(base), parents: [base], settings: [] }),
    merge,
    treeOf: ({ tree }) => trees.write(tree),
    commitOf,
    counts: () => ({ ...counts }),
    close: objects.close,
  };
}

function commitText(tree: string, parents: readonly string[]): Buffer {
  const who = `parallel-work <parallel-work@localhost> ${Math.floor(Date.now() / 1000)} +0000`;
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${who}`,
    `committer ${who}`,
    '',
    'Rehearsal',
    '',
  ];
  return Buffer.from(lines.join('\n'));
}

type RootReader = (commit: string) => Promise<TreeItem>;

function rootReader(objects: ObjectStore): RootReader {
  const known = new Map<string, Promise<TreeItem>>();
  return (commit) =>
    remembered(known, commit, async () => {
      const text = (await objects.read(commit)).toString('latin1');
      return storedTree(/^tree ([0-9a-f]+)/.exec(text)?.[1] ?? '');
    });
}

async function isOverlaid(
  tree: TreeItem,
  { mergeBases, differences, isPrivate }: HeadWork,
  trees: Trees,
  rootsAt: RootReader,
): Promise<boolean> {
  const [fork, second] = mergeBases;
  // With several merge bases, Git merges them first. Shared commits can move the merge base.
  if (fork === undefined || second !== undefined || !isPrivate) return false;
  const changes: OverlaidChange[] = [];
  const folders = new Map<RawPath, Promise<FolderState>>();
  const stateOf = (folder: RawPath) =>
    remembered(folders, folder, () => folderState(tree, folder, fork, trees, rootsAt));
  for (const { path, oldMode, oldId, newMode, newId } of differences) {
    const before = entryUnlessAbsent(oldMode, oldId);
    const after = entryUnlessAbsent(newMode, newId);
    if (after === null) return false;
    const above = before === null ? await Promise.all(foldersAbove(path).map(stateOf)) : [];
    changes.push({ before, after, now: entryOf(await trees.find(tree, path)), above });
  }
  return canBeOverlaid(changes);
}

/** A folder that changed has no id yet. No file has its mode. */
function entryOf(item: TreeItem | undefined): Entry | null {
  return item === undefined ? null : { mode: item.mode, oid: 'id' in item ? item.id : '' };
}

async function folderState(
  tree: TreeItem,
  folder: RawPath,
  fork: string,
  trees: Trees,
  rootsAt: RootReader,
): Promise<FolderState> {
  const now = await trees.find(tree, folder);
  if (now) return isFolder(now) ? 'folder' : 'file';
  return (await trees.find(await rootsAt(fork), folder)) ? 'gone' : 'new';
}

function foldersAbove(path: RawPath): RawPath[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Attributes choose how files are merged, and `.gitmodules` says where the history of a submodule is. */
function isSetting({ path }: Pick<PathDifference, 'path'>): boolean {
  return path === '.gitmodules' || basename(path) === '.gitattributes';
}

/** Puts the files that Git reads from the working tree during a merge into the scratch place, if they changed. */
function settingsWriter(
  scratch: ScratchPlace,
  objects: ObjectStore,
): (settings: readonly string[], tree: string) => Promise<void> {
  let written: string | undefined;
  return async (settings, tree) => {
    const key = settings.toSorted().join(' ');
    if (key === written) return;
    written = key;
    const listed = await listTree(scratch.workTree, ['-r', tree], scratch);
    rmSync(scratch.workTree, { recursive: true, force: true });
    mkdirSync(scratch.workTree);
    for (const { path, mode, oid } of listed) {
      // Git ignores links here.
      if (!isSetting({ path }) || !isFileMode(mode) || path.split('/').some((name) => /^\.{0,2}$/.test(name))) continue;
      mkdirSync(bytesOf(scratch.workTree, dirname(path)), { recursive: true });
      writeFileSync(bytesOf(scratch.workTree, path), await objects.read(oid));
    }
  };
}
