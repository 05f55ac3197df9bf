/** Trees in memory: looks entries up, replaces some of them, and writes the trees that changed. */
import { remembered } from '../../core/maps.js';
import type { ObjectStore } from './object-store.js';
import { byBytes, type RawPath } from './path-name.js';

/** As it is in the repository. A folder has the mode `40000`. */
interface StoredItem {
  readonly mode: string;
  readonly id: string;
}

/** A folder that differs from every stored one. */
interface ChangedFolder {
  readonly mode: typeof FOLDER_MODE;
  readonly items: FolderItems;
}

export type TreeItem = StoredItem | ChangedFolder;
type FolderItems = ReadonlyMap<string, TreeItem>;

/** The new entry of a path. */
export interface PlacedFile extends StoredItem {
  readonly path: RawPath;
}

const FOLDER_MODE = '40000';

export interface Trees {
  /** The entry at a path, undefined if there is none. */
  readonly find: (root: TreeItem, path: RawPath) => Promise<TreeItem | undefined>;
  /** Creates missing folders. A file that is in the place of a folder is replaced by it. */
  readonly place: (root: TreeItem, files: readonly PlacedFile[]) => Promise<ChangedFolder>;
  /** @returns the id */
  readonly write: (root: TreeItem) => string;
}

export function storedTree(id: string): TreeItem {
  return { mode: FOLDER_MODE, id };
}

export function isFolder({ mode }: TreeItem): boolean {
  return mode === FOLDER_MODE;
}

export function treesIn(objects: ObjectStore): Trees {
  const read = new Map<string, Promise<FolderItems>>();
  const written = new WeakMap<ChangedFolder, string>();
  const itemsOf = async (item: TreeItem): Promise<FolderItems> =>
    'items' in item
      ? item.items
      : remembered(read, item.id, async () => itemsIn(await objects.read(item.id), item.id.length / 2));

  async function find(root: TreeItem, path: RawPath): Promise<TreeItem | undefined> {
    let at: TreeItem | undefined = root;
    for (const name of path.split('/')) {
      if (at === undefined || !isFolder(at)) return undefined;
      at = (await itemsOf(at)).get(name);
    }
    return at;
  }

  async function place(folder: TreeItem, files: readonly PlacedFile[]): Promise<ChangedFolder> {
    const items = new Map(isFolder(folder) ? await itemsOf(folder) : []);
    const below = new Map<string, PlacedFile[]>();
    for (const { path, mode, id } of files) {
      const slash = path.indexOf('/');
      if (slash < 0) items.set(path, { mode, id });
      else remembered(below, path.slice(0, slash), () => []).push({ path: path.slice(slash + 1), mode, id });
    }
    for (const [name, inside] of below) items.set(name, await place(items.get(name) ?? EMPTY, inside));
    return { mode: FOLDER_MODE, items };
  }

  function write(item: TreeItem): string {
    if (!('items' in item)) return item.id;
    return remembered(
      { get: (key: ChangedFolder) => written.get(key), set: (key, id: string) => written.set(key, id) },
      item,
      () => {
        const lines = [...item.items]
          .sort(([a, x], [b, y]) => byBytes(sortName(a, x), sortName(b, y)))
          .flatMap(([name, each]) => [
            Buffer.from(`${each.mode} ${name}\0`, 'latin1'),
            Buffer.from(write(each), 'hex'),
          ]);
        return objects.write('tree', Buffer.concat(lines));
      },
    );
  }

  return { find, place, write };
}

const EMPTY: ChangedFolder = { mode: FOLDER_MODE, items: new Map() };

/** Git sorts a folder as if its name ended with a slash. */
function sortName(name: string, item: TreeItem): string {
  return isFolder(item) ? `${name}/` : name;
}

/** @param idLength in bytes */
function itemsIn(tree: Buffer, idLength: number): FolderItems {
  const items = new Map<string, TreeItem>();
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(32, at);
    const end = tree.indexOf(0, space);
    const id = tree.toString('hex', end + 1, end + 1 + idLength);
    items.set(tree.toString('latin1', space + 1, end), { mode: tree.toString('latin1', at, space), id });
    at = end + 1 + idLength;
  }
  return items;
}
