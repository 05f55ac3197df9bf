/** Questions about single facts. Each answers all questions of its kind together. */

import type { Answers, Entry, PlanTree, Snapshot } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { differences } from './diff.js';
import { entriesAt } from './entries.js';
import { git, gitLines } from './git.js';
import { mergeBases } from './merge-base.js';
import { commitOf, type OpenedSource } from './opened.js';
import { byBytes, nulSeparated, pathNameOf } from './path-name.js';
import { planPlaces, plansIn, plansOnDisk, planTreeId } from './plans.js';
import { WORKTREE } from './worktree.js';

export const NOTHING: Answers = {
  claims: [],
  numbers: [],
  entries: [],
  reached: [],
  plans: [],
  trees: [],
  mergeBases: [],
  stacked: [],
};

/** The snapshot that knows more. */
export function extended(snapshot: Snapshot, more: Partial<Answers>): Snapshot {
  const old = snapshot.answers;
  return {
    ...snapshot,
    answers: {
      claims: [...old.claims, ...(more.claims ?? [])],
      numbers: [...old.numbers, ...(more.numbers ?? [])],
      entries: [...old.entries, ...(more.entries ?? [])],
      reached: [...old.reached, ...(more.reached ?? [])],
      plans: [...old.plans, ...(more.plans ?? [])],
      trees: [...old.trees, ...(more.trees ?? [])],
      mergeBases: [...old.mergeBases, ...(more.mergeBases ?? [])],
      stacked: [...old.stacked, ...(more.stacked ?? [])],
      ...(old.files || more.files ? { files: [...(old.files ?? []), ...(more.files ?? [])] } : {}),
      ...(old.branches || more.branches ? { branches: [...(old.branches ?? []), ...(more.branches ?? [])] } : {}),
    },
  };
}

export async function answerEntries(
  { repository, worktree }: OpenedSource,
  questions: readonly { readonly revision: string; readonly path: string }[],
): Promise<Answers['entries']> {
  const uncommitted = (revision: string, path: string): boolean =>
    revision === WORKTREE && worktree?.entries.has(path) === true;
  const byCommit = new Map<string, string[]>();
  for (const { revision, path } of questions) {
    if (uncommitted(revision, path)) continue;
    const commit = commitOf(worktree, revision);
    byCommit.set(commit, [...(byCommit.get(commit) ?? []), path]);
  }
  const found = new Map<string, ReadonlyMap<string, Entry | null>>();
  for (const [commit, paths] of byCommit) found.set(commit, await entriesAt(repository.root, commit, paths));
  return questions.map(({ revision, path }) => ({
    revision,
    path,
    entry:
      (uncommitted(revision, path)
        ? worktree?.entries.get(path)
        : found.get(commitOf(worktree, revision))?.get(path)) ?? null,
  }));
}

export async function answerReached(
  { repository, base }: OpenedSource,
  commits: readonly string[],
): Promise<Answers['reached']> {
  const { root, shallow, zeros } = repository;
  if (commits.length === 0) return [];
  // 40 digits are no whole id where ids have 64: git would take them for the beginning of one.
  const whole = [...new Set(commits)].filter((commit) => commit.length === zeros.length && /^[0-9a-f]+$/.test(commit));
  const types =
    whole.length === 0
      ? []
      : await gitLines(root, ['cat-file', '--batch-check=%(objecttype)'], { input: `${whole.join('\n')}\n` });
  const there = whole.filter((_, index) => types[index] === 'commit');
  const common = await mergeBases(
    root,
    there.map((to) => ({ from: base.commit, to })),
  );
  const reached = new Set(there.filter((commit, index) => common[index] === commit));
  const lost = shallow ? whole.find((commit) => !reached.has(commit)) : undefined;
  if (lost !== undefined) {
    throw new Failure(
      'shallow',
      `this clone is shallow: it cannot say whether "${lost}" is in the history of "${base.branch}"`,
      'get the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)',
    );
  }
  return commits.map((commit) => ({ commit, reached: reached.has(commit) }));
}

export async function answerPlans(
  { repository, worktree }: OpenedSource,
  snapshot: Snapshot,
  revisions: readonly string[],
): Promise<Snapshot> {
  if (revisions.length === 0) return snapshot;
  const commits = revisions.filter((revision) => revision !== WORKTREE || !worktree);
  const ids = new Map<string, string | null>();
  const places = await planPlaces(repository.root, commits);
  for (const [index, commit] of commits.entries()) {
    const place = places[index];
    ids.set(commit, place ? planTreeId(place) : null);
  }
  const known = new Set(snapshot.answers.trees.map(({ id }) => id));
  const trees: PlanTree[] = [];
  if (commits.length < revisions.length) {
    const here = await plansOnDisk(repository);
    ids.set(WORKTREE, here?.id ?? null);
    if (here && !known.has(here.id)) trees.push(here);
    if (here) known.add(here.id);
  }
  const fresh = new Map(places.flatMap((place) => (place ? [[planTreeId(place), place] as const] : [])));
  for (const [id, place] of fresh) if (!known.has(id)) trees.push(await plansIn(repository.root, place));
  return extended(snapshot, {
    plans: revisions.map((revision) => ({ revision, tree: ids.get(revision) ?? null })),
    trees,
  });
}

export async function answerMergeBases(
  { repository, base, worktree }: OpenedSource,
  revisions: readonly string[],
): Promise<Answers['mergeBases']> {
  const found = await mergeBases(
    repository.root,
    revisions.map((revision) => ({ from: base.commit, to: commitOf(worktree, revision) })),
  );
  return revisions.map((revision, index) => ({
    revision,
    commit: (revision === WORKTREE && worktree ? worktree.fork : found[index]) ?? null,
  }));
}

export async function answerStacked(
  { repository, worktree }: OpenedSource,
  questions: readonly { readonly revision: string; readonly upon: string }[],
): Promise<Answers['stacked']> {
  const { root } = repository;
  const spans = questions.map(({ revision, upon }) => ({ from: upon, to: commitOf(worktree, revision) }));
  const common = await mergeBases(root, spans);
  const upright = spans.filter(({ from }, index) => common[index] === from);
  const changed = await differences(root, upright, false);
  let next = 0;
  return questions.map(({ revision, upon }, index) => {
    if (common[index] !== upon) return { revision, upon, paths: null };
    const raw = (changed[next++] ?? []).map(({ path }) => path);
    const more = revision === WORKTREE && worktree ? worktree.uncommitted : [];
    const paths = [...new Set([...raw, ...more])].sort(byBytes).map((path) => pathNameOf(path).path);
    return { revision, upon, paths };
  });
}

/** Submodules are listed as files: one path each. */
export async function answerFiles(
  { repository, worktree }: OpenedSource,
  revisions: readonly string[],
): Promise<NonNullable<Answers['files']>> {
  const answers = [];
  for (const revision of revisions) {
    const args = ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commitOf(worktree, revision)];
    const raw = nulSeparated(await git(repository.root, args));
    answers.push({ revision, paths: raw.map((path) => pathNameOf(path).path) });
  }
  return answers;
}

/** A clone of one branch knows of no other: that a branch is not here proves nothing there. */
export async function answerBranches(
  { repository }: OpenedSource,
  branches: readonly string[],
): Promise<NonNullable<Answers['branches']>> {
  const { root, local, remote } = repository;
  const isHere = (branch: string) => local.has(branch) || remote.has(branch);
  if (branches.every(isHere)) return branches.map((branch) => ({ branch, exists: true }));
  const fetched = await gitLines(root, ['config', '--get-all', 'remote.origin.fetch'], { codes: [0, 1] });
  const hasAll = fetched.length === 0 || fetched.some((line) => /^\+?refs\/heads\/\*:/.test(line));
  return branches.map((branch) => ({ branch, exists: isHere(branch) || (hasAll ? false : null) }));
}
