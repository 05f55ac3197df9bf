/**
 * Reads entries of trees at any number of commits with one process. It goes from each tree to the next by id, so no name
 * can be misread, and a folder that many commits have in the same state is read once.
 */
import { type Answer, type Entry, FOLDER } from '../../core/facts/questions.js';
import { groupBy, remembered } from '../../core/maps.js';
import { treeId } from '../object-id.js';
import type { BatchReader } from './batch-reader.js';
import { pathNameOf, type RawPath, rawPath } from './path-name.js';
import { entriesInTree } from './plan-objects.js';

export interface StoredTrees {
  /** In the order of the questions, null if there is no such path. Undefined if any object cannot be read. */
  readonly entries: (questions: readonly StoredPath[]) => Promise<readonly (Entry | null)[] | undefined>;
  /** The direct entries. Undefined also where only a list of all files can say what their names are. */
  readonly folders: (questions: readonly StoredPath[]) => Promise<readonly Answer<'folder'>[] | undefined>;
  /** The content of a file by its id. Undefined if it cannot be read. */
  readonly content: (oid: string) => Promise<Buffer | undefined>;
}

export interface StoredPath {
  readonly commit: string;
  /** As `pathNameOf` makes it. */
  readonly path: string;
}

/** @param zeros as long as ids are in this repository */
export function storedTrees(reader: BatchReader, zeros: string): StoredTrees {
  const known = new Map<string, Map<RawPath, Entry | null>>();
  const idLength = zeros.length / 2;

  async function contentOf(tree: string): Promise<Buffer> {
    const object = await reader.read(tree);
    if (object?.type !== 'tree') throw new Unreadable();
    return object.content;
  }

  /** All steps of one depth are read at once. */
  async function walk(steps: readonly TreeStep[]): Promise<void> {
    let level = steps;
    while (level.length > 0) {
      const next: TreeStep[] = [];
      const read = async ([tree, here]: [string, readonly TreeStep[]]) => {
        const entries = remembered(known, tree, () => new Map());
        const unknown = new Set(here.map(({ names: [name = ''] }) => name).filter((name) => !entries.has(name)));
        if (unknown.size > 0) {
          const found = entriesNamed(await contentOf(tree), unknown, idLength);
          for (const name of unknown) entries.set(name, found.get(name) ?? null);
        }
        for (const step of here) {
          const [name = '', ...names] = step.names;
          const entry = entries.get(name) ?? null;
          if (names.length === 0) step.found(entry);
          else if (entry?.mode === FOLDER) next.push({ ...step, tree: entry.oid, names });
        }
      };
      await Promise.all([...groupBy(level, ({ tree }) => tree)].map(read));
      level = next;
    }
  }

  async function entriesOf(questions: readonly StoredPath[]): Promise<(Entry | null)[]> {
    const answers = questions.map((): Entry | null => null);
    const steps = (raws: readonly (RawPath | undefined)[]) =>
      questions.flatMap(({ commit }, index): TreeStep[] => {
        const raw = raws[index];
        if (raw === undefined || answers[index]) return [];
        const found = (entry: Entry | null) => {
          answers[index] = entry;
        };
        return [{ tree: `${commit}^{tree}`, names: raw.split('/'), found }];
      });
    await walk(steps(questions.map(({ path }) => rawPath(path))));
    await walk(steps(questions.map(({ path }) => escapedPath(path))));
    return answers;
  }

  async function foldersOf(questions: readonly StoredPath[]): Promise<Answer<'folder'>[]> {
    const places = await entriesOf(questions.filter(({ path }) => path !== ''));
    let next = 0;
    const trees = questions.map(({ commit, path }) => {
      if (path === '') return `${commit}^{tree}`;
      const entry = places[next++];
      return entry?.mode === FOLDER ? entry.oid : undefined;
    });
    const contents = new Map<string, Answer<'folder'>>();
    const read = async (tree: string | undefined) => {
      if (tree !== undefined) contents.set(tree, namesIn(await contentOf(tree), zeros));
    };
    await Promise.all([...new Set(trees)].map(read));
    return trees.map((tree) => (tree === undefined ? null : (contents.get(tree) ?? null)));
  }

  return {
    entries: (questions) => unlessUnreadable(() => entriesOf(questions)),
    async folders(questions) {
      if (questions.some(({ path }) => !isPlain(rawPath(path)))) return undefined;
      return unlessUnreadable(() => foldersOf(questions));
    },
    async content(oid) {
      const object = await reader.read(oid);
      return object?.type === 'blob' ? object.content : undefined;
    },
  };
}

/** From a tree, the names of the way that is left. */
interface TreeStep {
  readonly tree: string;
  readonly names: readonly RawPath[];
  readonly found: (entry: Entry | null) => void;
}

class Unreadable extends Error {}

async function unlessUnreadable<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** The bytes of a path that is not UTF-8, if this is the name of one. */
function escapedPath(name: string): RawPath | undefined {
  if (!/\\x[0-9A-F]{2}/.test(name)) return undefined;
  const byteOf = (_: string, digits: string) => String.fromCharCode(Number.parseInt(digits, 16));
  const raw = rawPath(name).replace(/\\x([0-9A-F]{2})/g, byteOf);
  return pathNameOf(raw).path === name ? raw : undefined;
}

/** The entries that have one of the names. `treeId` describes the format. */
function entriesNamed(tree: Buffer, names: ReadonlySet<RawPath>, idLength: number): ReadonlyMap<RawPath, Entry> {
  const lengths = new Set([...names].map(({ length }) => length));
  const found = new Map<RawPath, Entry>();
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, at);
    const next = end + 1 + idLength;
    if (space < at || end < space || next > tree.length) throw new Unreadable();
    if (lengths.has(end - space - 1)) {
      const name = tree.toString('latin1', space + 1, end);
      const mode = shownMode(tree.toString('latin1', at, space));
      if (names.has(name)) found.set(name, { mode, oid: tree.toString('hex', end + 1, next) });
    }
    at = next;
  }
  return found;
}

/** As Git shows a mode. Old versions stored more kinds: https://git-scm.com/docs/git-fsck#_fsck_messages */
function shownMode(stored: string): string {
  const mode = Number.parseInt(stored, 8);
  const kind = mode & 0o170000;
  if (kind === 0o100000) return (mode & 0o100) !== 0 ? '100755' : '100644';
  if (kind === 0o120000) return '120000';
  return kind === 0o040000 ? FOLDER : '160000';
}

/** Null for a folder without entries. @throws Unreadable if a name depends on those of the files below */
function namesIn(tree: Buffer, zeros: string): Answer<'folder'> {
  const empty = treeId([], zeros.length);
  const entries = entriesInTree(tree, zeros.length / 2).filter(({ oid }) => oid !== empty);
  if (!entries.every(({ name }) => isPlain(name))) throw new Unreadable();
  return entries.length === 0
    ? null
    : entries.map(({ name, mode }) => ({ name: pathNameOf(name).path, mode: shownMode(mode) }));
}

/** Whether the name of a path with this part always contains the same name for it. */
function isPlain(raw: RawPath): boolean {
  return !raw.includes('\\') && pathNameOf(raw).encoding === undefined;
}
