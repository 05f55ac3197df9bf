/**
 * The current branch with all uncommitted changes, as its pull request would be.
 *
 * A path is changed if the working tree, the index or the last commit differs from the merge base. It is reported as in
 * the first of these three that differs. So a stray file that was committed stays a finding until its removal is
 * committed.
 */

import type { Entry } from '../../core/facts/questions.js';
import type { Base, Change, ChangeList, Pull } from '../../core/facts/snapshot.js';
import { withParents } from '../../core/globs/glob.js';
import { sameEntry } from '../../core/progress/merges.js';
import { addedNames } from './added-names.js';
import { requireHistory } from './branch-state.js';
import { changesOf } from './changes.js';
import { readCrissCross } from './criss-cross.js';
import { ABSENT, diffSpans, entryUnlessAbsent, type PathDifference } from './diff.js';
import { isOwnWorktree, readDisk } from './disk.js';
import { readDiskSettings } from './disk-settings.js';
import { entriesAt } from './entries.js';
import { everyMergeBase, mergeBaseOfMany } from './merge-base.js';
import { byBytes, pathNameOf, type RawPath, rawPath } from './path-name.js';
import type { GitRepository } from './repository.js';
import type { PathState } from './status.js';

/** The revision that the judge uses to ask about the uncommitted work of the current working tree. */
export const WORKTREE = 'worktree';

export interface Worktree {
  readonly repository: GitRepository;
  /** Its `revision` is the one that the judge uses to ask about this working tree. */
  readonly pull: Pull;
  /** The last commit of the working tree. */
  readonly head: string;
  /** Where the branch left the base. With a merge in progress, as if that merge were already made. */
  readonly fork: string | null;
  /** The changes since a commit, given what was committed since. */
  readonly changesSince: (committed: readonly PathDifference[]) => readonly Change[];
  /** What differs from the last commit, as Git says it. Absent if only the index counts. */
  readonly status?: ReadonlyMap<RawPath, PathState>;
  /** The states of the paths that differ from the last commit, by name. */
  readonly entries: ReadonlyMap<string, Entry | null>;
  readonly notes: readonly string[];
}

export interface WorktreePlace {
  /** The commit that the work is based on. */
  readonly head: string;
  readonly name: string;
  readonly revision: string;
}

export interface WorktreeOptions {
  /** Edits that are read as if they were already made. */
  readonly planned?: PlannedEdits | undefined;
  /** Whether the status is that of the index, which is going to be committed. */
  readonly fromIndex?: boolean | undefined;
}

/** Entries that the paths are going to have, by path from the root. Null for a path that is going to be deleted. */
export type PlannedEdits = ReadonlyMap<string, Entry | null>;

/**
 * @param status the result of `readGitStatus`, or of `readIndexStatus`
 */
export async function readWorktree(
  repository: GitRepository,
  base: Base,
  { head, name: branch, revision }: WorktreePlace,
  status: ReadonlyMap<RawPath, PathState>,
  { planned = new Map(), fromIndex = false }: WorktreeOptions = {},
): Promise<Worktree> {
  const { root } = repository;
  const merging = repository.head.merging.length > 0;
  const [forks = []] = await everyMergeBase(repository, [{ from: base.commit, to: head }]);
  const [mergeBase = null] = forks;
  const fork = merging ? await mergeBaseOfMany(root, base.commit, [head, ...repository.head.merging]) : mergeBase;
  await requireHistory(repository, base, [{ branch, commit: head }], [fork]);
  const found = await withoutWorktrees(repository, status);
  const { states: known, edits } = await withEdits(repository, head, found, planned);
  const asAdded = await addedNames(repository, known);
  const onDisk = await readDisk(repository, new Map([...known].filter(([path]) => !edits.has(path))));
  for (const [path, entry] of edits) onDisk.set(path, entry);
  const disk = renamedKeys(onDisk, asAdded);
  const states = renamedKeys(known, asAdded);
  const committed = fork === null ? [] : ((await diffSpans(root, [{ from: fork, to: head }], true))[0] ?? []);
  const isReplaced = (path: RawPath) => merging || fromIndex || edits.has(path);
  const { changed, undone } = worktreeChanges(repository, committed, states, disk, isReplaced);
  const isUnsolved = [...states.values()].some(({ index }) => index === undefined);
  const isSparse = states.size > 0 && (await readDiskSettings(repository)).isSparse;
  const isUnstashable = !isUnsolved && (isSparse || !canStash(states, disk, changed));
  const crossed = merging ? undefined : (await readCrissCross(repository, base, [{ commit: head, forks }])).get(head);
  const changes: ChangeList =
    fork === null
      ? { complete: false, reason: `it has no commit in common with "${base.branch}"` }
      : crossed
        ? { ...crossed, sinceFirst: changesOf(pairRenames(changed)) }
        : { complete: true, list: changesOf(pairRenames(changed)) };
  const entries = new Map([...disk].map(([path, entry]) => [pathNameOf(path.replace(/\/$/, '')).path, entry]));
  for (const { path, newMode, newId } of undone) entries.set(pathNameOf(path).path, entryUnlessAbsent(newMode, newId));
  return {
    repository,
    pull: {
      branch,
      base: base.branch,
      sameRepository: true,
      head,
      revision,
      changes,
      uncommitted: states.size,
      ...(merging || isUnsolved ? { merging: true } : {}),
      ...(isUnstashable ? { unstashable: true } : {}),
    },
    head,
    fork,
    changesSince: (since) =>
      changesOf(pairRenames(worktreeChanges(repository, since, states, disk, isReplaced).changed)),
    ...(fromIndex ? {} : { status }),
    entries,
    notes: undone.map(
      ({ path }) =>
        `"${pathNameOf(path).path}" was reverted in the working tree${revision === WORKTREE ? '' : ` "${root}"`}, but the revert is not committed yet.`,
    ),
  };
}

/** The states with those of the planned edits. */
async function withEdits(
  { root }: GitRepository,
  head: string,
  known: ReadonlyMap<RawPath, PathState>,
  planned: PlannedEdits,
): Promise<{ readonly states: ReadonlyMap<RawPath, PathState>; readonly edits: ReadonlyMap<RawPath, Entry | null> }> {
  const edits = new Map([...planned].map(([path, entry]) => [rawPath(path), entry]));
  if (edits.size === 0) return { states: known, edits };
  const committed = await entriesAt(root, head, [...planned.keys()]);
  const states = new Map(known);
  for (const [path, index] of planned) {
    const state = known.get(rawPath(path)) ?? { head: committed.get(path) ?? null, work: {} };
    states.set(rawPath(path), { ...state, index });
  }
  return { states, edits };
}

async function withoutWorktrees(
  repository: GitRepository,
  states: ReadonlyMap<RawPath, PathState>,
): Promise<Map<RawPath, PathState>> {
  const kept = new Map<RawPath, PathState>();
  for (const [path, state] of states) {
    if (!path.endsWith('/') || !(await isOwnWorktree(repository, path))) kept.set(path, state);
  }
  return kept;
}

function renamedKeys<Value>(
  map: ReadonlyMap<RawPath, Value>,
  nameOf: (path: RawPath) => RawPath,
): ReadonlyMap<RawPath, Value> {
  return new Map([...map].map(([path, value]) => [nameOf(path), value]));
}

interface WorktreeChanges {
  readonly changed: readonly PathDifference[];
  /** The paths of `changed` that the working tree no longer has. */
  readonly undone: readonly PathDifference[];
}

function worktreeChanges(
  { zeros }: GitRepository,
  committed: readonly PathDifference[],
  states: ReadonlyMap<RawPath, PathState>,
  disk: ReadonlyMap<RawPath, Entry | null>,
  isReplaced: (path: RawPath) => boolean,
): WorktreeChanges {
  const byPath = new Map(committed.map((each) => [each.path, each]));
  const changed: PathDifference[] = [];
  const undone: PathDifference[] = [];
  for (const path of [...new Set([...byPath.keys(), ...states.keys()])].sort(byBytes)) {
    const commit = byPath.get(path);
    const state = states.get(path);
    if (!state) {
      if (commit) changed.push(commit);
      continue;
    }
    const old = commit ? entryUnlessAbsent(commit.oldMode, commit.oldId) : state.head;
    const withoutSlash = path.replace(/\/$/, '');
    const work = disk.get(path) ?? null;
    if (!sameEntry(work, old)) {
      changed.push(differenceBetween(withoutSlash, old, work, zeros));
      continue;
    }
    // A planned edit counts as committed. And during a merge, the last commit lacks the new changes of the base. They are not changes of the branch.
    const index =
      state.index !== undefined && !sameEntry(state.index, old)
        ? differenceBetween(path, old, state.index, zeros)
        : undefined;
    const layer = index ?? (isReplaced(path) ? undefined : commit);
    if (!layer) continue;
    changed.push(layer);
    undone.push(layer);
  }
  return { changed, undone };
}

function differenceBetween(path: RawPath, old: Entry | null, now: Entry | null, zeros: string): PathDifference {
  return {
    path,
    oldMode: old?.mode ?? ABSENT,
    newMode: now?.mode ?? ABSENT,
    oldId: old?.oid ?? zeros,
    newId: now?.oid ?? zeros,
  };
}

const SUBMODULE = '160000';

/**
 * Whether `git stash push -- <paths>` saves the uncommitted changes and restores the last commit's state of these
 * paths. Git refuses paths that are only marked with the intent to add them, and paths that are missing in the index.
 * It ignores other repositories. If a file replaced a folder, the folder comes back in its place.
 */
function canStash(
  states: ReadonlyMap<RawPath, PathState>,
  disk: ReadonlyMap<RawPath, Entry | null>,
  changed: readonly PathDifference[],
): boolean {
  const kept = new Set(changed.flatMap(({ path, newMode }) => (newMode === ABSENT ? [] : path)));
  const foldersOfHead = new Set(
    [...states].flatMap(([path, { head }]) => (head === null ? [] : withParents(path).slice(1))),
  );
  return [...states].every(([path, { head, index, work }]) => {
    if ([head, index, disk.get(path)].some((each) => each?.mode === SUBMODULE)) return false;
    if (index === null && head === null && work?.mode !== undefined) return false;
    if (index === null && head !== null && kept.has(path)) return false;
    if (index && head === null && work === null) return false;
    return head !== null || !foldersOfHead.has(path);
  });
}

/** Renames that Git found in the commits, if both ends still exist, and renames with equal content among the rest. */
function pairRenames(changed: readonly PathDifference[]): PathDifference[] {
  const byPath = new Map(changed.map((each) => [each.path, each]));
  const stands = (each: PathDifference): boolean => {
    const other = byPath.get(each.renamedTo ?? each.renamedFrom ?? '');
    return other?.renamedFrom === each.path || other?.renamedTo === each.path;
  };
  const loose = changed.filter((each) => !stands(each));
  const gone = uniqueById(
    loose.filter(({ newMode }) => newMode === ABSENT),
    ({ oldId }) => oldId,
  );
  const made = uniqueById(
    loose.filter(({ oldMode }) => oldMode === ABSENT),
    ({ newId }) => newId,
  );
  return changed.map((each) => {
    if (stands(each)) return each;
    const { renamedTo: _to, renamedFrom: _from, ...unpaired } = each;
    const to = gone.get(each.oldId) === each ? made.get(each.oldId) : undefined;
    const from = made.get(each.newId) === each ? gone.get(each.newId) : undefined;
    return { ...unpaired, ...(to ? { renamedTo: to.path } : {}), ...(from ? { renamedFrom: from.path } : {}) };
  });
}

function uniqueById(
  list: readonly PathDifference[],
  idOf: (each: PathDifference) => string,
): ReadonlyMap<string, PathDifference> {
  const counts = new Map<string, number>();
  for (const each of list) counts.set(idOf(each), (counts.get(idOf(each)) ?? 0) + 1);
  return new Map(list.filter((each) => counts.get(idOf(each)) === 1).map((each) => [idOf(each), each]));
}
