/**
 * Finds the state of each branch from the history of the base branch:
 *
 * - *not started*: its tip is on the base's own line of first parents, or on one that `git pull` merged into it. This is
 * true for a new branch, and also for one that the base was fast-forwarded to. Git cannot distinguish the two. A branch
 * whose only commit is the empty one by which somebody took the item is not started either.
 * - *merged*: its tip is elsewhere in the history of the base, or its patches are (`patches.ts`).
 * - *open*: all others. A branch is both merged and open if an earlier tip of it was merged by a merge that names the
 * branch.
 *
 * The judge decides whether a merge counts, that is, whether the plan before it listed the branch. Another branch may have
 * the same tip, so it also decides whether a merge that does not name the branch brought work of the item.
 */

import { type ClaimNote, claimIn } from '../../core/claim/claim-commit.js';
import type { Base, ChangeList, Merged, Pull } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { append, listAt } from '../../core/maps.js';
import type { BranchTip } from './branches.js';
import { changesOf } from './changes.js';
import { keepBaseHistory } from './commit-graph.js';
import { readCommits } from './commit-texts.js';
import { type DoubtfulList, readCrissCross } from './criss-cross.js';
import { ABSENT, type CommitSpan, diffSpans, type PathDifference } from './diff.js';
import { type BaseHistory, broughtInBy, readHistory } from './history.js';
import { allEnded } from './in-parallel.js';
import { everyMergeBase, mergeBases } from './merge-base.js';
import { baseLinesOf, type MergeNames, readMergeNames } from './merge-names.js';
import { spanKey } from './patch-places.js';
import { findInBase } from './patches.js';
import type { GitRepository } from './repository.js';
import { mayForkLater } from './shallow-history.js';

export interface BranchState {
  readonly tip: BranchTip;
  readonly pull?: Pull;
  readonly merged?: Merged;
  /** The number of commits of the base's own line that are newer than its merge. */
  readonly age?: number;
  /** Its only commit is this claim. */
  readonly claim?: ClaimNote;
}

/** A merge: the commit with the work, and the commits of the base's line that brought it, newest first. */
interface FoundMerge {
  readonly branch: string;
  readonly tip: string;
  readonly mergedBy: readonly string[];
}

/** The state of each branch, in the given order. */
export async function branchStates(
  repository: GitRepository,
  base: Base,
  tips: readonly BranchTip[],
): Promise<BranchState[]> {
  if (tips.length === 0) return [];
  const { root } = repository;
  const bases = await everyMergeBase(
    repository,
    tips.map(({ commit }) => ({ from: base.commit, to: commit })),
  );
  const forks = bases.map(([first]) => first ?? null);
  await requireHistory(repository, base, tips, forks);
  const ahead = tips.flatMap(({ branch, commit }, index) => {
    const from = forks[index];
    return from && from !== commit ? [{ branch, from, to: commit }] : [];
  });
  const [history, changed] = await allEnded([
    readHistory(
      root,
      base.commit,
      forks.filter((fork) => fork !== null),
    ),
    diffSpans(root, ahead, false),
  ]);
  keepBaseHistory(repository, history);
  const broughtIn = broughtInBy(history);
  const line = new Set(history.line);

  const claims = await onlyClaims(
    root,
    ahead.filter((_, index) => changed[index]?.length === 0),
  );
  const known = new Map(ahead.map((span, index) => [spanKey(span), changed[index] ?? []]));
  const holders = await findInBase(
    root,
    base.commit,
    history,
    ahead.map((span, index) => ({ ...span, differences: changed[index] ?? [] })),
  );
  const behind = tips.filter(({ commit }, index) => forks[index] === commit && !line.has(commit));
  const whole: FoundMerge[] = [
    ...behind.map(({ branch, commit }) => ({ branch, tip: commit, mergedBy: [broughtIn.get(commit) ?? base.commit] })),
    ...ahead.flatMap(({ branch, to }, index) => {
      const holding = new Set((holders[index] ?? []).map((commit) => broughtIn.get(commit) ?? commit));
      const mergedBy = history.line.filter((commit) => holding.has(commit));
      return mergedBy.length > 0 ? [{ branch, tip: to, mergedBy }] : [];
    }),
  ];
  const earlier = earlierMerges(
    history,
    broughtIn,
    ahead.filter((_, index) => (holders[index] ?? []).length === 0),
  );
  const likely = [...whole, ...earlier];
  const mergedBy = likely.flatMap((each) => each.mergedBy);
  const names: MergeNames = likely.length > 0 ? await readMergeNames(root, history, mergedBy) : new Map();
  const baseLines = baseLinesOf(base.branch, history, names);
  const foundMerges = [
    ...whole.filter(({ tip }) => !baseLines.has(tip)),
    ...earlier.filter(({ branch, mergedBy: [merge = ''] }) => names.get(merge)?.includes(branch)),
  ];
  const starts = foundMerges.map(({ mergedBy: by }) => history.parents.get(by.at(-1) ?? '')?.[0] ?? null);
  const mergeSpans = await spansOfMerges(repository, foundMerges, starts);
  const done = new Set(foundMerges.filter(({ branch, tip }) => isTip(tips, branch, tip)).map(({ branch }) => branch));
  const open = tips.flatMap((tip, index) => (done.has(tip.branch) ? [] : [{ tip, forks: bases[index] ?? [] }]));
  const openSpans = open.map(({ tip, forks: [from = null] }) => ({ from, to: tip.commit }));
  const lists = await changeLists(root, base, [...mergeSpans, ...openSpans], known);
  const crossed = await readCrissCross(
    repository,
    base,
    open.map(({ tip: { commit }, forks: all }) => ({ commit, forks: all })),
  );
  const merged = mergesByBranch(base, foundMerges, starts, lists, namedBy(foundMerges, history, names));
  const pulls = pullsByBranch(base, open, lists.slice(foundMerges.length), crossed);
  return tips.map((tip) => {
    const found = merged.get(tip.branch);
    const claim = claims.get(tip.commit);
    const pull = baseLines.has(tip.commit) || claim ? undefined : pulls.get(tip.branch);
    const age = history.line.indexOf(found?.mergeCommit ?? '');
    return { tip, ...(pull ? { pull } : {}), ...(found ? { merged: found, age } : {}), ...(claim ? { claim } : {}) };
  });
}

/** By the tips whose only commit is one by which somebody took an item: what it says. */
async function onlyClaims(root: string, unchanged: readonly CommitSpan[]): Promise<ReadonlyMap<string, ClaimNote>> {
  const forks = new Map(unchanged.map(({ from, to }) => [to, from]));
  const commits = await readCommits(root, [...forks.keys()]);
  return new Map(
    commits.flatMap(({ commit, parents, message }) => {
      const note = parents.length === 1 && parents[0] === forks.get(commit) ? claimIn(message) : undefined;
      return note ? [[commit, note] as const] : [];
    }),
  );
}

/**
 * The changes of a branch since its merge base ("three dots"), as GitHub counts them too.
 * @param known differences without renames, by `spanKey`
 */
async function changeLists(
  root: string,
  base: Base,
  spans: readonly { from: string | null; to: string }[],
  known: ReadonlyMap<string, readonly PathDifference[]> = new Map(),
): Promise<ChangeList[]> {
  const isSure = (span: CommitSpan) => !mayHaveRenames(known.get(spanKey(span)));
  const unsure = spans.flatMap(({ from, to }): CommitSpan[] =>
    from === null || isSure({ from, to }) ? [] : [{ from, to }],
  );
  const found = await diffSpans(root, unsure, true);
  let next = 0;
  return spans.map(({ from, to }): ChangeList => {
    if (from !== null) {
      const differences = isSure({ from, to }) ? known.get(spanKey({ from, to })) : found[next++];
      return { complete: true, list: changesOf(differences ?? []) };
    }
    return { complete: false, reason: `it has no commit in common with "${base.branch}"` };
  });
}

/** A rename needs a path that is gone and a new one. True also if the differences are unknown. */
function mayHaveRenames(differences: readonly PathDifference[] | undefined): boolean {
  if (!differences) return true;
  return differences.some(({ newMode }) => newMode === ABSENT) && differences.some(({ oldMode }) => oldMode === ABSENT);
}

function isTip(tips: readonly BranchTip[], branch: string, commit: string): boolean {
  return tips.some((tip) => tip.branch === branch && tip.commit === commit);
}

/** In a shallow clone, it may be unknown where a branch began. */
export async function requireHistory(
  repository: GitRepository,
  base: Base,
  tips: readonly Pick<BranchTip, 'branch' | 'commit'>[],
  forks: readonly (string | null)[],
): Promise<void> {
  const commits = tips.map(({ commit }) => commit);
  const isUnsure = await mayForkLater(repository, base.commit, commits, forks);
  const lost = tips.find((_, index) => isUnsure[index]);
  if (lost) {
    throw new Failure(
      'shallow',
      `This clone is shallow, so it does not contain the commit where "${lost.branch}" left "${base.branch}".`,
      'Fetch the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)',
    );
  }
}

/**
 * What may be work of the branch that was merged before the branch continued: the merge base is not on the base's own
 * line, and the merge that brought it has it as a parent. It counts if that merge names the branch, as Git and GitHub
 * write by default. Without the name, it could be another branch that this one started from.
 */
function earlierMerges(
  history: BaseHistory,
  broughtIn: ReadonlyMap<string, string>,
  ahead: readonly (CommitSpan & { readonly branch: string })[],
): FoundMerge[] {
  return ahead.flatMap(({ branch, from }) => {
    const merge = broughtIn.get(from);
    const sides = merge === undefined ? [] : (history.parents.get(merge) ?? []).slice(1);
    return merge !== undefined && sides.includes(from) ? [{ branch, tip: from, mergedBy: [merge] }] : [];
  });
}

/** For each merge, the branches that it names, or that an earlier merge of the same tip into another branch names. */
function namedBy(foundMerges: readonly FoundMerge[], { parents }: BaseHistory, names: MergeNames): string[][] {
  const mergesOf = new Map<string, string[]>();
  for (const [commit, [, ...sides]] of parents) for (const side of sides) append(mergesOf, side, commit);
  return foundMerges.map(({ tip, mergedBy }) => [
    ...new Set([...mergedBy, ...listAt(mergesOf, tip)].flatMap((commit) => names.get(commit) ?? [])),
  ]);
}

/** For each merge, from the merge base of its tip and the base before it. */
async function spansOfMerges(
  repository: GitRepository,
  foundMerges: readonly FoundMerge[],
  starts: readonly (string | null)[],
): Promise<{ from: string | null; to: string }[]> {
  const known = foundMerges.flatMap(({ tip }, index) => (starts[index] ? [{ from: starts[index], to: tip }] : []));
  const found = await mergeBases(repository, known);
  let next = 0;
  return foundMerges.map(({ tip }, index) => ({ from: starts[index] ? (found[next++] ?? null) : null, to: tip }));
}

/** `before` is the commit of the base's line before the first commit that contains any of the work. */
function mergesByBranch(
  base: Base,
  foundMerges: readonly FoundMerge[],
  starts: readonly (string | null)[],
  lists: readonly ChangeList[],
  named: readonly (readonly string[])[],
): ReadonlyMap<string, Merged> {
  return new Map(
    foundMerges.map(({ branch, tip, mergedBy }, index): [string, Merged] => [
      branch,
      {
        branch,
        base: base.branch,
        sameRepository: true,
        mergeCommit: mergedBy[0] ?? null,
        before: starts[index] ?? null,
        changes: lists[index] ?? { complete: false, reason: 'it was not read' },
        ...(named[index]?.includes(branch) ? {} : { guess: { tip, named: [...(named[index] ?? [])] } }),
      },
    ]),
  );
}

function listOf(since: ChangeList, doubtful: DoubtfulList | undefined): ChangeList {
  if (!doubtful) return since;
  return since.complete ? { ...doubtful, sinceFirst: since.list } : doubtful;
}

function pullsByBranch(
  base: Base,
  open: readonly { readonly tip: BranchTip }[],
  lists: readonly ChangeList[],
  crossed: ReadonlyMap<string, DoubtfulList>,
): ReadonlyMap<string, Pull> {
  return new Map(
    open.map(({ tip: { branch, commit, ref } }, index): [string, Pull] => [
      branch,
      {
        branch,
        base: base.branch,
        sameRepository: true,
        head: commit,
        revision: commit,
        ...(ref === branch ? {} : { ref }),
        changes: listOf(lists[index] ?? { complete: false, reason: 'it was not read' }, crossed.get(commit)),
      },
    ]),
  );
}
