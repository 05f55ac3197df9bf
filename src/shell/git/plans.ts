/** Reads the plan directory of a commit or of the working tree. */
import { posix } from 'node:path';
import { type Entry, isFileMode } from '../../core/facts/questions.js';
import type { PlanFile, PlanTree } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { remembered } from '../../core/maps.js';
import { notADirectory } from '../../core/plan/directory.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { treeId } from '../object-id.js';
import { type BatchReader, openBatchReader, readObjects } from './batch-reader.js';
import { diskPathBytes, readDisk } from './disk.js';
import { listTree, type TreeEntry } from './entries.js';
import { byBytes, pathNameOf, type RawPath } from './path-name.js';
import { plainFile } from './plain-file.js';
import { entriesInTree, MOST_PLAN_BYTES, type PlanText, planText, TREE } from './plan-objects.js';
import { type GitRepository, requireFiles } from './repository.js';
import { type PathState, readGitStatus } from './status.js';

/** Relative to the plan directory. If something else is in its place, that itself. */
const ITSELF = '';

/** Reads the plan directories of commits. All of them through one process, and each directory once. */
export interface StoredPlans {
  /**
   * What is in the place of the plan directory at each of these commits, null if there is nothing. It is looked up in the
   * tree above, because Git does not show a submodule that is asked for by its path.
   */
  readonly places: (commits: readonly string[]) => Promise<(Entry | null)[]>;
  /** What is in such a place, with its texts. */
  readonly inPlace: (place: Entry) => Promise<PlanTree>;
  /** The plan directory at a commit. Null if there is none. */
  readonly at: (commit: string) => Promise<PlanTree | null>;
  /** The files below a tree. */
  readonly listed: (tree: string) => Promise<readonly TreeEntry[]>;
  /** Reads the texts of these files. Large ones are not read, and anything else, such as a link, has none. */
  readonly texts: (entries: readonly TreeEntry[]) => Promise<(entry: Entry) => PlanText>;
}

/** @param objects its process runs in the same repository */
export function storedPlans(root: string, objects: BatchReader): StoredPlans {
  const lists = new Map<string, Promise<readonly TreeEntry[]>>();
  const known = new Map<string, PlanText>();
  const plans: StoredPlans = {
    places: (commits) => planPlaces(objects, commits),
    async inPlace(place) {
      if (place.mode !== TREE) return notADirectory(place);
      const listed = await plans.listed(place.oid);
      const textOf = await plans.texts(listed);
      return { id: place.oid, files: listed.map((entry) => ({ ...planFileOf(entry.path, entry), ...textOf(entry) })) };
    },
    async at(commit) {
      const [place] = await plans.places([commit]);
      return place ? plans.inPlace(place) : null;
    },
    listed: (tree) => remembered(lists, tree, () => listTree(root, ['-r', '--long', tree])),
    async texts(entries) {
      const unknown = entries.filter(({ oid }) => !known.has(oid));
      for (const [oid, text] of await blobTexts(objects, unknown)) known.set(oid, text);
      return (entry) => (isFileMode(entry.mode) ? known.get(entry.oid) : undefined) ?? NO_FILE;
    },
  };
  return plans;
}

async function planPlaces(objects: BatchReader, commits: readonly string[]): Promise<(Entry | null)[]> {
  const { dir, base } = posix.parse(PLAN_DIRECTORY);
  const folders = await readObjects(
    objects,
    commits.map((commit) => `${commit}:${dir}`),
  );
  const absent = commits.filter((_, index) => folders[index] === undefined);
  // Git gives the same answer if a folder does not exist and if its object is lost.
  const roots = await readObjects(
    objects,
    absent.map((commit) => `${commit}^{tree}`),
  );
  absent.forEach((commit, index) => {
    const tree = roots[index];
    const isThere = tree?.type !== 'tree' || entryInTree(tree.content, dir, commit.length / 2)?.mode === TREE;
    if (isThere) throw missing(`"${dir}" at ${commit}`);
  });
  return commits.map((commit, index) => {
    const tree = folders[index];
    return tree?.type === 'tree' ? entryInTree(tree.content, base, commit.length / 2) : null;
  });
}

function missing(what: string): Failure {
  return new Failure(
    'missing-objects',
    `This repository lacks the content of ${what}.`,
    'Find out what it lacks: git fsck',
  );
}

/** The id of what is in this place. */
export function planTreeId(place: Entry): string {
  return place.mode === TREE ? place.oid : notADirectory(place).id;
}

/**
 * The plan directory as `git add` would store it now, with its current texts. Null if there is none. Its id is the one
 * that Git would compute, so it equals that of a commit with the same plans.
 */
export async function workingTreePlans(repository: GitRepository): Promise<PlanTree | null> {
  requireFiles(repository);
  const objects = openBatchReader(repository.root);
  try {
    return await plansOnDisk(repository, storedPlans(repository.root, objects));
  } finally {
    objects.end();
  }
}

/** @param status what differs from the last commit, if it is known already */
export async function plansOnDisk(
  repository: GitRepository,
  plans: StoredPlans,
  status?: ReadonlyMap<RawPath, PathState>,
): Promise<PlanTree | null> {
  const { head } = repository;
  const [place] = head.commit === null ? [] : await plans.places([head.commit]);
  const stored = place?.mode === TREE ? await plans.listed(place.oid) : [];
  const listed = new Map<RawPath, Entry>(stored.map((entry) => [entry.path, entry]));
  if (place && place.mode !== TREE) listed.set(ITSELF, place);
  const inside = `${PLAN_DIRECTORY}/`;
  const states = status ?? (await readGitStatus(repository, PLAN_DIRECTORY));
  const below = [...states].filter(([path]) => path === PLAN_DIRECTORY || path.startsWith(inside));
  const fresh = new Set<RawPath>();
  for (const [path, entry] of await readDisk(repository, new Map(below))) {
    const name = path === PLAN_DIRECTORY ? ITSELF : path.slice(inside.length);
    if (entry) fresh.add(name);
    if (entry) listed.set(name, entry);
    else listed.delete(name);
  }
  const instead = listed.get(ITSELF);
  if (instead) return notADirectory(instead);
  if (listed.size === 0) return null;
  const textOf = await plans.texts(stored.filter(({ path }) => !fresh.has(path) && listed.has(path)));
  const files: PlanFile[] = [];
  for (const [name, entry] of [...listed].sort(([a], [b]) => byBytes(a, b))) {
    const text = fresh.has(name) ? await diskText(repository, `${inside}${name}`, entry) : textOf(entry);
    files.push({ ...planFileOf(name, entry), ...text });
  }
  return { id: treeIdOf(listed, repository.zeros.length), files };
}

const NO_FILE: PlanText = { unreadable: 'it is not a file' };

function planFileOf(path: RawPath, { mode, oid }: Entry): PlanFile {
  return { name: pathNameOf(path).path, mode, oid };
}

function entryInTree(tree: Buffer, name: string, idLength: number): Entry | null {
  const found = entriesInTree(tree, idLength).find((each) => each.name === name);
  return found ? { mode: found.mode, oid: found.oid } : null;
}

async function blobTexts(objects: BatchReader, entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, PlanText>> {
  const sizes = new Map(entries.filter(({ mode }) => isFileMode(mode)).map(({ oid, size }) => [oid, size]));
  const texts = new Map<string, PlanText>();
  for (const [oid, size] of sizes) {
    if (!/^\d+$/.test(size)) throw missing(`the plan file ${oid}`);
    texts.set(oid, { unreadable: `it has more than ${MOST_PLAN_BYTES} bytes` });
  }
  const small = [...sizes].flatMap(([oid, size]) => (Number(size) <= MOST_PLAN_BYTES ? [oid] : []));
  const found = await readObjects(objects, small);
  for (const [index, oid] of small.entries()) {
    const object = found[index];
    if (!object) throw missing(`the plan file ${oid}`);
    texts.set(oid, planText(object.content));
  }
  return texts;
}

async function diskText(repository: GitRepository, path: RawPath, entry: Entry): Promise<PlanText> {
  if (!isFileMode(entry.mode)) return NO_FILE;
  const bytes = await plainFile(diskPathBytes(repository, path), MOST_PLAN_BYTES);
  if (bytes === undefined) return NO_FILE;
  return bytes === 'too-large' ? { unreadable: `it has more than ${MOST_PLAN_BYTES} bytes` } : planText(bytes);
}

/** The id of a tree with these files, without writing it. */
function treeIdOf(files: ReadonlyMap<RawPath, Entry>, digits: number): string {
  const children = new Map<string, Entry | Map<RawPath, Entry>>();
  for (const [path, entry] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      children.set(path, entry);
      continue;
    }
    const name = path.slice(0, slash);
    const folder = children.get(name);
    const inner = folder instanceof Map ? folder : new Map<RawPath, Entry>();
    children.set(name, inner.set(path.slice(slash + 1), entry));
  }
  const entries = [...children].map(([name, child]) =>
    child instanceof Map ? { name, mode: TREE, oid: treeIdOf(child, digits) } : { name, ...child },
  );
  return treeId(entries, digits);
}
