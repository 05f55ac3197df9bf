/**
 * Finds files and folders that the base has moved since a branch began. When Git merges the branch, it applies the changes of
 * the branch at the new places.
 */
import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import { type Entry, FOLDER, isLeaf, UNREAD } from '../facts/questions.js';
import type { Change } from '../facts/snapshot.js';
import { createdIn, foldersAbove, pathsOf, takenFrom } from './emptied-folders.js';
import type { ItemPull, PlanState } from './plan-state.js';

/** The empty blob. Git does not treat an empty file as renamed. */
const EMPTY = [
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];

/** Whether there is no file at the path at the tip of the base. False while that is unread. */
export function isGone(path: string, { facts, snapshot }: PlanState): boolean {
  const entry = entryAt(snapshot.base.commit, path, facts);
  return entry !== PENDING && !isLeaf(entry);
}

/** Whether the pull request renames a file that is no longer on the base, unless the base moved it to the same place. */
export function isRenameOfGone({ path, renamedTo }: Change, planState: PlanState): boolean {
  if (renamedTo === undefined) return false;
  // Both are asked about in one round.
  const gone = [path, renamedTo].map((each) => isGone(each, planState));
  return gone.every((each) => each);
}

/** The new place on the base of a file that the pull request deletes, if the base moved it. Undefined while that is unread. */
export function movedTo(path: string, subject: ItemPull, planState: PlanState): string | undefined {
  const { facts, snapshot } = planState;
  const before = isGone(path, planState) ? entryBefore(path, subject, planState) : null;
  if (before === PENDING || before === null || EMPTY.includes(before.oid)) return undefined;
  const holders = facts.holders({ revision: snapshot.base.commit, oid: before.oid });
  if (holders === PENDING) return undefined;
  // If both sides moved it to the same place, there is no conflict.
  const created = pathsOf(subject.changes, 'create');
  const places = holders.filter((place) => !created.has(place));
  const then = places.map((place) => entryBefore(place, subject, planState));
  return places.find((_, index) => then[index] === null);
}

/** Folders that the base no longer has but in which the pull request creates a file, each with that file. */
export function lostFolders(
  subject: ItemPull,
  planState: PlanState,
): { readonly folder: string; readonly path: string }[] {
  const { facts, snapshot, stacks } = planState;
  const lists = stacks.below(subject.pull).flatMap(({ changes }) => (changes.complete ? [changes.list] : []));
  return [...createdIn(subject.changes)].flatMap(([folder, { path }]) => {
    // Those below it in a stack have made it: it is not there yet.
    if (lists.some((list) => foldersAbove(pathsOf(list, 'create')).has(folder))) return [];
    const entry = entryAt(snapshot.base.commit, folder, facts);
    if (entry === PENDING || entry?.mode === FOLDER) return [];
    return wasThere(folder, subject, planState) ? [{ folder, path }] : [];
  });
}

/** Whether the folder existed when the branch began. For a new folder, the head alone is enough to know. False while that is unread. */
function wasThere(folder: string, subject: ItemPull, planState: PlanState): boolean {
  const { changes, pull } = subject;
  if (foldersAbove(pathsOf(changes, 'delete')).has(folder)) return true;
  const entries = planState.facts.folder({ revision: pull.revision, path: folder });
  if (entries === PENDING) return false;
  const created = pathsOf(changes, 'create');
  if (entries?.every(({ name }) => created.has(`${folder}/${name}`))) return false;
  const before = entryBefore(folder, subject, planState);
  return before !== PENDING && before?.mode === FOLDER;
}

/** Folders that the pull request has moved away but to which the base has added a file since, each with that file. */
export function refilledFolders(
  subject: ItemPull,
  { facts, snapshot }: PlanState,
): { readonly folder: string; readonly path: string; readonly added: string }[] {
  const { changes, pull } = subject;
  if (!changes.some(({ kind }) => kind === 'create')) return [];
  const deleted = pathsOf(changes, 'delete');
  return [...takenFrom(changes)].flatMap(([folder, { path }]) => {
    const here = entryAt(pull.revision, folder, facts);
    if (here === PENDING || here?.mode === FOLDER) return [];
    const there = facts.folder({ revision: snapshot.base.commit, path: folder });
    if (there === PENDING || there === null) return [];
    const added = there
      .filter(({ mode }) => mode !== FOLDER)
      .map(({ name }) => `${folder}/${name}`)
      .find((each) => !deleted.has(each));
    return added === undefined ? [] : [{ folder, path, added }];
  });
}

/**
 * Whether the base still has the folder but has moved or deleted a file below it since the branch began. If the other files go
 * too, Git may treat the folder as renamed. False while that is unread.
 */
export function hasLostFiles(folder: string, { pull }: ItemPull, { facts, snapshot }: PlanState): boolean {
  const tip = snapshot.base.commit;
  const mergeBase = facts.mergeBase({ revision: pull.revision });
  if (mergeBase === PENDING || mergeBase === null || mergeBase === tip) return false;
  const isLost = (path: string): boolean => {
    const [before, now] = [mergeBase, tip].map((revision) => facts.folder({ revision, path }));
    if (before === PENDING || now === PENDING || !before) return false;
    const left = new Map(now?.map(({ name, mode }) => [name, mode === FOLDER]));
    return before.some(({ name, mode }) => {
      const isFolder = mode === FOLDER;
      return left.get(name) !== isFolder || (isFolder && isLost(`${path}/${name}`));
    });
  };
  const there = facts.folder({ revision: tip, path: folder });
  return there !== PENDING && there !== null && isLost(folder);
}

/** The entry of the path at the merge base. */
function entryBefore(path: string, { pull }: ItemPull, { facts }: PlanState): Entry | null | Pending {
  const mergeBase = facts.mergeBase({ revision: pull.revision });
  if (mergeBase === PENDING || mergeBase === null) return mergeBase;
  return entryAt(mergeBase, path, facts);
}

/** An unreadable entry makes the pull request an `error` anyway, so it is ignored here. */
function entryAt(revision: string, path: string, facts: Facts): Entry | null | Pending {
  const entry = facts.entry({ revision, path });
  return entry === UNREAD ? PENDING : entry;
}
