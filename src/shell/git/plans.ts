/** Reads the plan directory of a commit or of the working tree. */
import { posix } from 'node:path';
import type { Entry } from '../../core/facts/questions.js';
import type { PlanFile, PlanTree } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { notADirectory } from '../../core/plan/directory.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { treeId } from '../object-id.js';
import { diskPathBytes, readDisk } from './disk.js';
import { listTree, type TreeEntry } from './entries.js';
import { git } from './git.js';
import { byBytes, pathNameOf, type RawPath } from './path-name.js';
import { plainFile } from './plain-file.js';
import { entriesInTree, MOST_PLAN_BYTES, type PlanText, planText, TREE } from './plan-objects.js';
import { type GitRepository, openRepository, requireFiles } from './repository.js';
import { readGitStatus } from './status.js';

/** Relative to the plan directory. If something else is in its place, that itself. */
const ITSELF = '';

/**
 * What is in the place of the plan directory at each of these commits, null if there is nothing. One process for all.
 * It is looked up in the tree above, because Git does not show a submodule that is asked for by its path.
 */
export async function planPlaces(root: string, commits: readonly string[]): Promise<(Entry | null)[]> {
  const { dir, base } = posix.parse(PLAN_DIRECTORY);
  const folders = await treesAt(
    root,
    commits.map((commit) => `${commit}:${dir}`),
  );
  const absent = commits.filter((_, index) => folders[index] === 'missing');
  // Git gives the same answer if a folder does not exist and if its object is lost.
  const roots = await treesAt(
    root,
    absent.map((commit) => `${commit}^{tree}`),
  );
  absent.forEach((commit, index) => {
    const tree = roots[index];
    const isThere = !Buffer.isBuffer(tree) || entryInTree(tree, dir, commit.length / 2)?.mode === TREE;
    if (isThere) throw missing(`"${dir}" at ${commit}`);
  });
  return commits.map((commit, index) => {
    const tree = folders[index];
    return Buffer.isBuffer(tree) ? entryInTree(tree, base, commit.length / 2) : null;
  });
}

/** The contents of trees by name, with one process. */
async function treesAt(root: string, names: readonly string[]): Promise<(Buffer | 'missing' | 'no tree')[]> {
  const objects = await objectsAt(root, names);
  return objects.map((each) => (each === undefined ? 'missing' : each.type === 'tree' ? each.content : 'no tree'));
}

interface GitObject {
  readonly type: string;
  readonly content: Buffer;
}

/** Objects by name, with one process. Undefined if there is none. */
export async function objectsAt(root: string, names: readonly string[]): Promise<(GitObject | undefined)[]> {
  if (names.length === 0) return [];
  const input = names.map((name) => `${name}\n`).join('');
  const output = await git(root, ['cat-file', '--batch=%(objecttype) %(objectsize)'], { input });
  let at = 0;
  return names.map(() => {
    const end = output.indexOf(0x0a, at);
    const [, type, size] = /^([a-z]+) (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
    at = end + 1;
    if (type === undefined || size === undefined) return undefined;
    const content = output.subarray(at, at + Number(size));
    at += content.length + 1;
    return { type, content };
  });
}

function missing(what: string): Failure {
  return new Failure(
    'missing-objects',
    `This repository lacks the content of ${what}.`,
    'Find out what it lacks: git fsck',
  );
}

/** The id of the result of `planTreeAt`. */
export function planTreeId(place: Entry): string {
  return place.mode === TREE ? place.oid : notADirectory(place).id;
}

/** What is in the place of the plan directory, with its texts. */
export async function planTreeAt(root: string, place: Entry): Promise<PlanTree> {
  if (place.mode !== TREE) return notADirectory(place);
  const listed = await entriesBelow(root, place.oid);
  const texts = await blobTexts(root, listed);
  return {
    id: place.oid,
    files: listed.map((entry) => ({ ...planFileOf(entry.path, entry), ...(texts.get(entry.oid) ?? NO_FILE) })),
  };
}

/** The plan directory at a commit. Null if there is none. */
export async function plansAt(root: string, commit: string): Promise<PlanTree | null> {
  const [place] = await planPlaces(root, [commit]);
  return place ? planTreeAt(root, place) : null;
}

/**
 * The plan directory as `git add` would store it now, with its current texts. Null if there is none. Its id is the one
 * that Git would compute, so it equals that of a commit with the same plans.
 * @param directory any directory of the working tree
 */
export async function workingTreePlans(directory: string): Promise<PlanTree | null> {
  const repository = await openRepository(directory);
  requireFiles(repository);
  return plansOnDisk(repository);
}

/** @param known a plan directory whose texts need not be read again */
export async function plansOnDisk(repository: GitRepository, known: PlanTree | null = null): Promise<PlanTree | null> {
  const { root, head } = repository;
  const [place] = head.commit === null ? [] : await planPlaces(root, [head.commit]);
  const stored = place?.mode === TREE ? await entriesBelow(root, place.oid) : [];
  const listed = new Map<RawPath, Entry>(stored.map((entry) => [entry.path, entry]));
  if (place && place.mode !== TREE) listed.set(ITSELF, place);
  const inside = `${PLAN_DIRECTORY}/`;
  const states = await readGitStatus(repository, PLAN_DIRECTORY);
  const fresh = new Set<RawPath>();
  for (const [path, entry] of await readDisk(repository, states)) {
    if (path !== PLAN_DIRECTORY && !path.startsWith(inside)) continue;
    const name = path === PLAN_DIRECTORY ? ITSELF : path.slice(inside.length);
    if (entry) fresh.add(name);
    if (entry) listed.set(name, entry);
    else listed.delete(name);
  }
  const instead = listed.get(ITSELF);
  if (instead) return notADirectory(instead);
  if (listed.size === 0) return null;
  const texts = new Map(known?.files.map(({ oid, name: _name, mode: _mode, ...text }) => [oid, text]));
  const unread = stored.filter(({ path, oid }) => !fresh.has(path) && listed.has(path) && !texts.has(oid));
  for (const [oid, text] of await blobTexts(root, unread)) texts.set(oid, text);
  const files: PlanFile[] = [];
  for (const [name, entry] of [...listed].sort(([a], [b]) => byBytes(a, b))) {
    const text = fresh.has(name) ? await diskText(repository, `${inside}${name}`, entry) : texts.get(entry.oid);
    files.push({ ...planFileOf(name, entry), ...(text ?? NO_FILE) });
  }
  return { id: treeIdOf(listed, repository.zeros.length), files };
}

const NO_FILE: PlanText = { unreadable: 'it is not a file' };

function planFileOf(path: RawPath, { mode, oid }: Entry): PlanFile {
  return { name: pathNameOf(path).path, mode, oid };
}

function isFile({ mode }: Entry): boolean {
  return mode.startsWith('100');
}

function entryInTree(tree: Buffer, name: string, idLength: number): Entry | null {
  const found = entriesInTree(tree, idLength).find((each) => each.name === name);
  return found ? { mode: found.mode, oid: found.oid } : null;
}

function entriesBelow(root: string, tree: string): Promise<TreeEntry[]> {
  return listTree(root, ['-r', '--long', tree]);
}

/** The texts by id, with one process. Large files are not read. */
async function blobTexts(root: string, entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, PlanText>> {
  const sizes = new Map(entries.filter(isFile).map(({ oid, size }) => [oid, size]));
  const texts = new Map<string, PlanText>();
  for (const [oid, size] of sizes) {
    if (!/^\d+$/.test(size)) throw missing(`the plan file ${oid}`);
    texts.set(oid, { unreadable: `it has more than ${MOST_PLAN_BYTES} bytes` });
  }
  const small = [...sizes].flatMap(([oid, size]) => (Number(size) <= MOST_PLAN_BYTES ? [oid] : []));
  if (small.length === 0) return texts;
  const output = await git(root, ['cat-file', '--batch=%(objectsize)'], { input: `${small.join('\n')}\n` });
  let at = 0;
  for (const id of small) {
    const end = output.indexOf(0x0a, at);
    const size = Number(output.toString('latin1', at, end));
    texts.set(id, planText(output.subarray(end + 1, end + 1 + size)));
    at = end + 1 + size + 1;
  }
  return texts;
}

async function diskText(repository: GitRepository, path: RawPath, entry: Entry): Promise<PlanText> {
  if (!isFile(entry)) return NO_FILE;
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
