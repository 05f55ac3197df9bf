/**
 * Finds files with unresolved merge conflicts by `git grep`: one process for all commits, and one for each working
 * tree.
 */
import type { Key } from '../../core/facts/questions.js';
import { append } from '../../core/maps.js';
import { areFew } from './entries.js';
import { git } from './git.js';
import { commitOfRevision, type OpenedSource } from './opened.js';
import { nulSeparated, pathNameOf } from './path-name.js';

/** Both ends of a conflict as Git writes them. A line of "=======" alone may be a heading. */
const MARKERS = ['-e', '^<<<<<<< ', '-e', '^>>>>>>> '];
const GREP = ['grep', '-l', '-z', '-I', '-E', '--no-color', '--no-recurse-submodules', '--full-name', '--all-match'];

/** 1: nothing was found. 128: a partial clone lacks a file, which must not stop a check that only warns. */
const ANY_CODE = [0, 1, 128];

export async function readConflicted(
  opened: OpenedSource,
  questions: readonly Key<'conflicted'>[],
): Promise<readonly boolean[]> {
  const { repository, worktrees, base } = opened;
  const onDisk = new Map<string, string[]>();
  const committed = new Map<string, string[]>();
  const isOnDisk = ({ revision, path }: Key<'conflicted'>) => worktrees.get(revision)?.entries.has(path) === true;
  for (const each of questions) {
    if (isOnDisk(each)) append(onDisk, each.revision, each.path);
    else append(committed, commitOfRevision(opened, each.revision), each.path);
  }
  const inCommits = await markedAt(repository.root, committed);
  const inTrees = new Map<string, ReadonlySet<string>>();
  for (const [revision, names] of onDisk) {
    const root = worktrees.get(revision)?.repository.root ?? repository.root;
    const args = [...GREP, '--untracked', ...MARKERS, ...pathspec(names)];
    const output = await git(root, args, { codes: ANY_CODE, elsewhere: root !== repository.root });
    inTrees.set(revision, new Set(nulSeparated(output).map((raw) => pathNameOf(raw).path)));
  }
  const isMarked = (each: Key<'conflicted'>) =>
    (isOnDisk(each) ? inTrees.get(each.revision) : inCommits.get(commitOfRevision(opened, each.revision)))?.has(
      each.path,
    ) === true;
  const marked = questions.filter(isMarked).map(({ path }) => path);
  const before = (await markedAt(repository.root, new Map([[base.commit, marked]]))).get(base.commit);
  return questions.map((each) => isMarked(each) && before?.has(each.path) !== true);
}

async function markedAt(
  root: string,
  namesOf: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, Set<string>>> {
  const names = [...new Set([...namesOf.values()].flat())];
  const found = new Map<string, Set<string>>();
  if (names.length === 0) return found;
  const output = await git(root, [...GREP, ...MARKERS, ...namesOf.keys(), ...pathspec(names)], { codes: ANY_CODE });
  for (const record of nulSeparated(output)) {
    const colon = record.indexOf(':');
    const commit = record.slice(0, colon);
    const paths = found.get(commit) ?? new Set();
    found.set(commit, paths.add(pathNameOf(record.slice(colon + 1)).path));
  }
  return found;
}

/** Runs in the root, so that pathspecs are literal names from there. */
function pathspec(names: readonly string[]): string[] {
  return ['--', ...(areFew(names) ? names : [])];
}
