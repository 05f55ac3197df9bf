/** Reads what is at paths and in folders of commits: a few by name, many from the whole tree. */

import type { Answer, Entry, Key } from '../../core/facts/questions.js';
import { FOLDER, UNREAD } from '../../core/facts/questions.js';
import type { Snapshot } from '../../core/facts/snapshot.js';
import { append } from '../../core/maps.js';
import { type FolderEntry, readEntries, readFolders } from './contents.js';
import { readOr, readOrUnread } from './isolation.js';
import { type RepoReader, readerAt, type Tree } from './repo-reader.js';
import { readTree } from './trees.js';

/** The most paths of one commit in one question. */
const MOST_PATHS = 50;
/** Above this number of paths, the whole tree of a commit is read, unless it is the base. */
const MOST_OF_OTHERS = 200;
/** The most paths of the base in one question, if its tree is too large to be listed. */
const MOST_OF_BASE = 4_000;
/** The most folders in which to look for a moved file, if the tree is too large to be listed. */
const MOST_FOLDERS = 200;

export async function entriesAt(
  reader: RepoReader,
  { pulls }: Snapshot,
  asked: readonly Key<'entry'>[],
): Promise<Answer<'entry'>[]> {
  return await byRevision<Answer<'entry'>>(asked, async (revision, paths) => {
    const met = reader.met.get(revision);
    const unmet = paths.filter((path) => met?.get(path) === undefined);
    const isBase = revision === reader.base.commit;
    // One request for the whole tree costs less than many for its parts.
    const isMany = unmet.length > (isBase ? MOST_PATHS : MOST_OF_OTHERS) || reader.trees.has(revision);
    const own = isBase ? reader : readerAt(reader, revision);
    const tree = isMany
      ? await readOr(
          () => readTree(own, revision),
          () => null,
        )
      : null;
    const read = new Map<string, Answer<'entry'>>();
    if (tree) for (const path of unmet) read.set(path, tree.get(path) ?? null);
    else {
      const some = isBase ? smallestFirst(unmet, pulls).slice(0, MOST_OF_BASE) : unmet;
      const found = await inParts(some, (part) => entriesOf(own, revision, part));
      for (const [index, path] of some.entries()) read.set(path, found[index] ?? null);
    }
    return paths.map((path) => met?.get(path) ?? read.get(path) ?? (met?.has(path) || read.has(path) ? null : UNREAD));
  });
}

/** Paths of pull requests with few changes come first, so that a long list does not displace them. */
function smallestFirst(paths: readonly string[], pulls: Snapshot['pulls']): readonly string[] {
  if (paths.length <= MOST_OF_BASE) return paths;
  const sizes = new Map<string, number>();
  for (const { changes } of pulls) {
    if (!changes.complete) continue;
    const { length } = changes.list;
    for (const { path } of changes.list) sizes.set(path, Math.min(length, sizes.get(path) ?? length));
  }
  const sizeOf = (path: string) => sizes.get(path) ?? 0;
  return [...paths].sort((one, other) => sizeOf(one) - sizeOf(other));
}

/** If one path cannot be read, the others are still known. */
async function entriesOf(reader: RepoReader, revision: string, paths: readonly string[]): Promise<Answer<'entry'>[]> {
  const read = await readOrUnread(() => readEntries(reader, revision, paths));
  if (read !== UNREAD) return read;
  if (paths.length === 1 || reader.shares.isUsedUp(revision)) return paths.map(() => UNREAD);
  const half = Math.ceil(paths.length / 2);
  const halves = [paths.slice(0, half), paths.slice(half)].map((part) => entriesOf(reader, revision, part));
  return (await Promise.all(halves)).flat();
}

export async function foldersAt(
  reader: RepoReader,
  asked: readonly Key<'folder'>[],
): Promise<readonly Answer<'folder'>[]> {
  const found = await byRevision(asked, async (revision, paths) => {
    const isBase = revision === reader.base.commit;
    const tree = isBase ? await readTree(reader, revision) : reader.trees.get(revision);
    if (tree) {
      const folders = foldersIn(tree);
      return paths.map((path) => folders.get(path) ?? null);
    }
    const own = isBase ? reader : readerAt(reader, revision);
    return await inParts(paths, (part) => readFolders(own, revision, part));
  });
  return found.map((entries) => entries?.map(({ name, mode }) => ({ name, mode })) ?? null);
}

const foldersOf = new WeakMap<Tree, ReadonlyMap<string, readonly FolderEntry[]>>();

/** The direct entries of each folder. Each folder is listed once. */
function foldersIn(tree: Tree): ReadonlyMap<string, readonly FolderEntry[]> {
  const known = foldersOf.get(tree);
  if (known) return known;
  const folders = new Map<string, FolderEntry[]>();
  for (const [path, entry] of tree) {
    const slash = path.lastIndexOf('/');
    append(folders, path.slice(0, Math.max(0, slash)), { ...entry, name: path.slice(slash + 1) });
  }
  foldersOf.set(tree, folders);
  return folders;
}

export async function holdersAt(
  reader: RepoReader,
  { pulls }: Snapshot,
  asked: readonly Key<'holders'>[],
): Promise<readonly Answer<'holders'>[]> {
  return await byRevision(
    asked.map(({ revision, oid }) => ({ revision, path: oid })),
    async (revision, oids) => {
      const tree = await readTree(reader, revision);
      const files = tree ? [...tree] : await filesNear(reader, revision, pulls);
      const paths = new Map<string, string[]>();
      for (const [path, { oid, mode }] of files) if (mode !== FOLDER) append(paths, oid, path);
      return oids.map((oid) => paths.get(oid) ?? []);
    },
  );
}

/** The direct entries of the folders of all paths that the pull requests change. */
async function filesNear(reader: RepoReader, revision: string, pulls: Snapshot['pulls']): Promise<[string, Entry][]> {
  const paths = pulls.flatMap(({ changes }) => (changes.complete ? changes.list.map(({ path }) => path) : []));
  const nested = paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.lastIndexOf('/')));
  const folders = [...new Set(nested)].slice(0, MOST_FOLDERS);
  const found = await inParts(folders, (part) => readFolders(reader, revision, part));
  return folders.flatMap((folder, index) =>
    (found[index] ?? []).map((entry): [string, Entry] => [`${folder}/${entry.name}`, entry]),
  );
}

async function inParts<T>(paths: readonly string[], read: (part: readonly string[]) => Promise<T[]>): Promise<T[]> {
  const parts = Array.from({ length: Math.ceil(paths.length / MOST_PATHS) }, (_, part) =>
    read(paths.slice(part * MOST_PATHS, (part + 1) * MOST_PATHS)),
  );
  return (await Promise.all(parts)).flat();
}

/**
 * The answers in the order of the questions. The revisions are read at the same time, so that their requests form one
 * round.
 */
async function byRevision<T>(
  asked: readonly { readonly revision: string; readonly path: string }[],
  read: (revision: string, paths: readonly string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, { revision }] of asked.entries()) append(indexes, revision, index);
  const answers: T[] = [];
  await Promise.all(
    [...indexes].map(async ([revision, of]) => {
      const found = await read(
        revision,
        of.map((index) => asked[index]?.path ?? ''),
      );
      for (const [at, index] of of.entries()) answers[index] = found[at] as T;
    }),
  );
  return answers;
}

/** The paths of all files at a commit. */
export async function readFiles(reader: RepoReader, commit: string): Promise<readonly string[] | null> {
  const tree = await readTree(reader, commit);
  return tree && [...tree].flatMap(([path, { mode }]) => (mode === FOLDER ? [] : [path]));
}
