/** What stands at paths and in folders of commits: of a few by name, of many by the whole tree. */
import type { Answer, Entry, Key } from '../../core/facts/questions.js';
import { FOLDER, UNREAD } from '../../core/facts/questions.js';
import type { Snapshot } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { append } from '../../core/progress/merges.js';
import { type FolderEntry, readEntries, readFolders } from './contents.js';
import { readOrUnread } from './isolation.js';
import { isTooMuch, readListing } from './listing.js';
import type { RepoReader } from './pulls.js';
import type { Query } from './query.js';

/** Paths asked of one commit at a time. */
const MOST_PATHS = 50;
/** Folders in which a moved file is looked for where the tree is too large to be listed. */
const MOST_FOLDERS = 200;

export async function entriesAt(reader: RepoReader, asked: readonly Key<'entry'>[]): Promise<Answer<'entry'>[]> {
  return await byRevision<Answer<'entry'>>(asked, async (revision, paths) => {
    // One request for the whole tree of the base costs less than many for its parts.
    const isMany = revision === reader.base.commit && (paths.length > MOST_PATHS || reader.trees.has(revision));
    const tree = isMany ? await readTree(reader, revision) : null;
    return tree
      ? paths.map((path) => tree.get(path) ?? null)
      : await inParts(paths, (part) => entriesOf(reader, revision, part));
  });
}

/** One path that cannot be read leaves the others known. */
async function entriesOf(reader: Query, revision: string, paths: readonly string[]): Promise<Answer<'entry'>[]> {
  const read = await readOrUnread(() => readEntries(reader, revision, paths));
  if (read !== UNREAD) return read;
  if (paths.length === 1) return [UNREAD];
  const half = Math.ceil(paths.length / 2);
  const halves = [paths.slice(0, half), paths.slice(half)].map((part) => entriesOf(reader, revision, part));
  return (await Promise.all(halves)).flat();
}

export async function foldersAt(
  reader: RepoReader,
  asked: readonly Key<'folder'>[],
): Promise<readonly Answer<'folder'>[]> {
  const found = await byRevision(asked, async (revision, paths) => {
    const tree = revision === reader.base.commit ? await readTree(reader, revision) : null;
    if (!tree) return await inParts(paths, (part) => readFolders(reader, revision, part));
    const folders = new Map<string, FolderEntry[]>();
    for (const [path, entry] of tree) {
      const slash = path.lastIndexOf('/');
      append(folders, path.slice(0, Math.max(0, slash)), { ...entry, name: path.slice(slash + 1) });
    }
    return paths.map((path) => folders.get(path) ?? null);
  });
  return found.map((entries) => entries?.map(({ name, mode }) => ({ name, mode })) ?? null);
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
      return oids.map((oid) =>
        files.flatMap(([path, entry]) => (entry.oid === oid && entry.mode !== FOLDER ? [path] : [])),
      );
    },
  );
}

/** What is directly in the folders of the paths that the pull requests change. */
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

/** The answers in the order of the questions; the revisions are read side by side, so that their requests are one round. */
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

/** All entries at a commit, read once in a run; null: more than GitHub lists in one answer. */
async function readTree(reader: RepoReader, commit: string): Promise<ReadonlyMap<string, Entry> | null> {
  const known = reader.trees.get(commit);
  if (known !== undefined) return known;
  const ours = reading.get(reader) ?? new Map<string, Promise<ReadonlyMap<string, Entry> | null>>();
  reading.set(reader, ours);
  const tree = ours.get(commit) ?? wholeTree(reader, commit);
  ours.set(commit, tree);
  reader.trees.set(commit, await tree);
  return await tree;
}

/** What is being read in one round. Where the round fails it is never answered, so the next one asks anew. */
const reading = new WeakMap<RepoReader, Map<string, Promise<ReadonlyMap<string, Entry> | null>>>();

async function wholeTree(query: Query, commit: string): Promise<ReadonlyMap<string, Entry> | null> {
  try {
    const { truncated, tree } = await readListing(query, commit, true);
    return truncated ? null : new Map(tree.map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
  } catch (error) {
    if (error instanceof Failure && isTooMuch(error)) return null;
    throw error;
  }
}

/** The paths of all files at a commit. */
export async function readFiles(reader: RepoReader, commit: string): Promise<readonly string[] | null> {
  const tree = await readTree(reader, commit);
  return tree && [...tree].flatMap(([path, { mode }]) => (mode === FOLDER ? [] : [path]));
}
