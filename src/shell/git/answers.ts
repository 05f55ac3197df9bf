/** Answers questions about single facts. Each function answers all questions of its kind together. */

import type { Answer, Entry, Key } from '../../core/facts/questions.js';
import type { PlanTree } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { groupBy, remembered } from '../../core/maps.js';
import { sameEntry } from '../../core/progress/merges.js';
import { readObjects } from './batch-reader.js';
import { changesOf } from './changes.js';
import { diffSpans } from './diff.js';
import { entriesAt, filesAt, foldersOf } from './entries.js';
import { fetchedBranches } from './fetched-branches.js';
import { git } from './git.js';
import { mergeBases } from './merge-base.js';
import { commitOfRevision, type OpenedSource } from './opened.js';
import { nulSeparated, pathNameOf } from './path-name.js';
import { plansOnDisk, planTreeId } from './plans.js';
import { unreadableRef } from './unreadable-refs.js';

/** What is at a path of a commit never changes, and several rules ask about the same paths. */
const knownEntries = new WeakMap<OpenedSource, Map<string, Map<string, Entry | null>>>();

export async function readEntries(
  opened: OpenedSource,
  questions: readonly { readonly revision: string; readonly path: string }[],
): Promise<readonly (Entry | null)[]> {
  const { repository, worktrees } = opened;
  const uncommitted = (revision: string, path: string): boolean => worktrees.get(revision)?.entries.has(path) === true;
  const committed = questions.filter(({ revision, path }) => !uncommitted(revision, path));
  const found = remembered(knownEntries, opened, () => new Map<string, Map<string, Entry | null>>());
  const asked = committed.map(({ revision, path }) => ({ commit: commitOfRevision(opened, revision), path }));
  const unknown = asked.filter(({ commit, path }) => !found.get(commit)?.has(path));
  const read = await opened.trees.entries(unknown);
  const byCommit = groupBy(
    unknown.map((each, index) => ({ ...each, entry: read?.[index] ?? null })),
    ({ commit }) => commit,
  );
  for (const [commit, each] of byCommit) {
    const known = remembered(found, commit, () => new Map<string, Entry | null>());
    const entries = read
      ? each.map(({ path, entry }) => [path, entry] as const)
      : // It fails with the reason if an object is lost.
        await entriesAt(
          repository.root,
          commit,
          each.map(({ path }) => path),
        );
    for (const [path, entry] of entries) known.set(path, entry);
  }
  return questions.map(
    ({ revision, path }) =>
      (uncommitted(revision, path)
        ? worktrees.get(revision)?.entries.get(path)
        : found.get(commitOfRevision(opened, revision))?.get(path)) ?? null,
  );
}

/** Uncommitted work counts as the current content of the working tree. */
export async function readFolders(
  opened: OpenedSource,
  questions: readonly Key<'folder'>[],
): Promise<readonly Answer<'folder'>[]> {
  const isCommitted = ({ revision }: Key<'folder'>) => !opened.worktrees.get(revision)?.entries.size;
  const committed = questions.filter(isCommitted);
  const read = await opened.trees.folders(
    committed.map(({ revision, path }) => ({ commit: commitOfRevision(opened, revision), path })),
  );
  const listed = await listFolders(opened, read ? questions.filter((each) => !isCommitted(each)) : questions);
  let next = 0;
  return questions.map((each) =>
    read && isCommitted(each) ? (read[next++] ?? null) : (listed.get(each.revision)?.get(each.path) ?? null),
  );
}

/** From all files below the folders, by revision. */
async function listFolders(
  opened: OpenedSource,
  questions: readonly Key<'folder'>[],
): Promise<ReadonlyMap<string, ReturnType<typeof foldersOf>>> {
  const found = new Map<string, ReturnType<typeof foldersOf>>();
  for (const [revision, asked] of groupBy(questions, (each) => each.revision)) {
    const folders = asked.map(({ path }) => path);
    const files = new Map(await filesAt(opened.repository.root, commitOfRevision(opened, revision), folders));
    for (const [path, entry] of opened.worktrees.get(revision)?.entries ?? []) {
      if (entry) files.set(path, entry);
      else files.delete(path);
    }
    found.set(revision, foldersOf(files, new Set(folders)));
  }
  return found;
}

/** All files of a commit never change, and several rounds ask about the same commit. */
const knownFiles = new WeakMap<OpenedSource, Map<string, Promise<ReadonlyMap<string, Entry>>>>();

export async function readHolders(
  opened: OpenedSource,
  questions: readonly Key<'holders'>[],
): Promise<readonly Answer<'holders'>[]> {
  const known = remembered(knownFiles, opened, () => new Map<string, Promise<ReadonlyMap<string, Entry>>>());
  return Promise.all(
    questions.map(async ({ revision, oid }) => {
      const commit = commitOfRevision(opened, revision);
      const files = await remembered(known, commit, () => filesAt(opened.repository.root, commit));
      return [...files].flatMap(([path, entry]) => (entry.oid === oid ? [path] : []));
    }),
  );
}

/** A longer object counts as no commit: the id in a plan may be that of a large file. */
const MOST_COMMIT_BYTES = 1024 * 1024;

export async function readReached(
  { repository, base, objects }: OpenedSource,
  commits: readonly string[],
): Promise<readonly boolean[]> {
  const { shallow, zeros } = repository;
  // In a repository with ids of 64 digits, Git would take 40 digits for the beginning of an id.
  const whole = [...new Set(commits)].filter((commit) => commit.length === zeros.length && /^[0-9a-f]+$/.test(commit));
  const found = await readObjects(objects, whole, MOST_COMMIT_BYTES);
  const there = whole.filter((_, index) => found[index]?.type === 'commit');
  const common = await mergeBases(
    repository,
    there.map((to) => ({ from: base.commit, to })),
  );
  const reached = new Set(there.filter((commit, index) => common[index] === commit));
  const lost = shallow ? whole.find((commit) => !reached.has(commit)) : undefined;
  if (lost !== undefined) {
    throw new Failure(
      'shallow',
      `This clone is shallow, so it does not show whether "${lost}" is in the history of "${base.branch}".`,
      'Fetch the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)',
    );
  }
  return commits.map((commit) => reached.has(commit));
}

/** The ids of the plan directories, null if there is none, and the trees that are not known yet. */
export async function readPlanTrees(
  { worktrees, plans }: OpenedSource,
  known: ReadonlySet<string>,
  revisions: readonly string[],
): Promise<{ readonly ids: readonly (string | null)[]; readonly trees: readonly PlanTree[] }> {
  const commits = revisions.filter((revision) => !worktrees.has(revision));
  const ids = new Map<string, string | null>();
  const trees = new Map<string, PlanTree>();
  for (const revision of revisions) {
    const worktree = worktrees.get(revision);
    if (!worktree) continue;
    const here = await plansOnDisk(worktree.repository, plans, worktree.status);
    ids.set(revision, here?.id ?? null);
    if (here && !known.has(here.id)) trees.set(here.id, here);
  }
  const places = await plans.places(commits);
  for (const [index, commit] of commits.entries()) {
    const place = places[index];
    const id = place ? planTreeId(place) : null;
    ids.set(commit, id);
    if (place && id !== null && !known.has(id) && !trees.has(id)) trees.set(id, await plans.inPlace(place));
  }
  return { ids: revisions.map((revision) => ids.get(revision) ?? null), trees: [...trees.values()] };
}

export async function readMergeBases(
  opened: OpenedSource,
  revisions: readonly string[],
): Promise<readonly (string | null)[]> {
  const { repository, base, worktrees } = opened;
  const found = await mergeBases(
    repository,
    revisions.map((revision) => ({ from: base.commit, to: commitOfRevision(opened, revision) })),
  );
  return revisions.map((revision, index) => {
    const worktree = worktrees.get(revision);
    return (worktree ? worktree.fork : found[index]) ?? null;
  });
}

export async function readSharedChanges(
  opened: OpenedSource,
  questions: readonly { readonly revision: string; readonly other: string; readonly path: string }[],
): Promise<readonly boolean[]> {
  const { repository } = opened;
  const heads = questions.map(({ revision, other }) => ({
    from: commitOfRevision(opened, other),
    to: commitOfRevision(opened, revision),
  }));
  const common = await mergeBases(repository, heads);
  const known = questions.flatMap(({ path }, index) => {
    const commit = common[index];
    return commit ? [{ index, commit, path }] : [];
  });
  const forks = await mergeBases(
    repository,
    known.map(({ commit }) => ({ from: opened.base.commit, to: commit })),
  );
  const ends = known.flatMap(({ commit, path }, at) =>
    [commit, forks[at] ?? commit].map((revision) => ({ revision, path })),
  );
  const entries = await readEntries(opened, ends);
  const shared = new Set(
    known.flatMap(({ index }, at) => {
      const [now, before] = [entries[2 * at] ?? null, entries[2 * at + 1] ?? null];
      return sameEntry(now, before) ? [] : [index];
    }),
  );
  return questions.map((_, index) => shared.has(index));
}

export async function readStacked(
  opened: OpenedSource,
  questions: readonly Key<'stacked'>[],
): Promise<readonly Answer<'stacked'>[]> {
  const { repository } = opened;
  const spans = questions.map(({ revision, upon }) => ({ from: upon, to: commitOfRevision(opened, revision) }));
  const common = await mergeBases(repository, spans);
  const upright = spans.filter(({ from }, index) => common[index] === from);
  const changed = await diffSpans(repository.root, upright, true);
  let next = 0;
  return questions.map(({ revision, upon }, index) => {
    if (common[index] !== upon) return null;
    const committed = changed[next++] ?? [];
    return opened.worktrees.get(revision)?.changesSince(committed) ?? changesOf(committed);
  });
}

export async function readContained(
  { repository }: OpenedSource,
  questions: readonly Key<'contained'>[],
): Promise<readonly boolean[]> {
  const spans = questions.map(({ commit, head }) => ({ from: commit, to: head }));
  const common = await mergeBases(repository, spans);
  return spans.map(({ from }, index) => common[index] === from);
}

/** Submodules are listed as files, with one path each. */
export async function readFiles(
  opened: OpenedSource,
  revisions: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const answers = [];
  for (const revision of revisions) {
    const args = ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commitOfRevision(opened, revision)];
    const raw = nulSeparated(await git(opened.repository.root, args));
    answers.push(raw.map((path) => pathNameOf(path).path));
  }
  return answers;
}

/** A clone of a single branch knows no others, so a missing branch proves nothing there. */
export async function readBranches(
  { repository }: OpenedSource,
  branches: readonly string[],
): Promise<readonly (boolean | null)[]> {
  const { local, remote } = repository;
  const isHere = (branch: string) =>
    local.has(branch) || remote.has(branch) || unreadableRef(repository, branch) !== undefined;
  if (branches.every(isHere)) return branches.map(() => true);
  const { specs, isAll } = await fetchedBranches(repository);
  const hasAll = specs.length === 0 || isAll;
  return branches.map((branch) => isHere(branch) || (hasAll ? false : null));
}
