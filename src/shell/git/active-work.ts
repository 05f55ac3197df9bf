/**
 * Finds the unmerged work of today without any plan: the branches that are checked out, those with recent commits, and
 * working trees on no branch. The number of processes does not depend on the number of branches.
 */
import type { ActiveWork, Answer } from '../../core/facts/questions.js';
import { isDetached } from '../../core/plan/branch-names.js';
import type { BranchState } from './branch-state.js';
import { type BranchTip, tipsOf } from './branches.js';
import { changesOf } from './changes.js';
import { branchNames } from './claims.js';
import { type CommitSpan, diffSpans } from './diff.js';
import { gitLines } from './git.js';
import { mergeBases } from './merge-base.js';
import type { OpenedSource } from './opened.js';
import { byBytes } from './path-name.js';
import type { GitRepository } from './repository.js';
import { mayForkLater } from './shallow-history.js';
import { readableStates } from './unreadable-branches.js';
import { unreadableNames } from './unreadable-refs.js';
import type { Worktree } from './worktree.js';

const RECENT_SECONDS = 14 * 24 * 60 * 60;

export async function readActiveWork(opened: OpenedSource): Promise<Answer<'activeWork'>> {
  const { repository, base, checkedOut } = opened;
  const worktrees = new Map([...opened.worktrees.values()].map((each) => [each.pull.branch, each]));
  const unmerged = await readUnmerged(repository.root, base.commit, [
    ...repository.local.values(),
    ...repository.remote.values(),
    ...[...worktrees.values()].map(({ head }) => head),
  ]);
  const since = Math.floor(Date.now() / 1000) - RECENT_SECONDS;
  const names = [...branchNames(repository)].filter((name) => name !== base.branch);
  const newest = (name: string) => Math.max(...idsOf(repository, name).map((id) => unmerged.get(id)?.newest ?? 0));
  const isActive = (name: string) => checkedOut.includes(name) || newest(name) >= since;
  const active = names.filter(isActive);
  const tips = await tipsOf(repository, active, 'local');
  const known = await withHistory(repository, base.commit, tips);
  const states = await readableStates(repository, base, known);
  const damaged = states.filter(({ pull }) => pull?.changes.complete === false && pull.changes.isUnread);
  const unreadable = [...new Set([...unreadableNames(repository), ...damaged.map(({ tip }) => tip.branch)])].sort(
    byBytes,
  );
  const isElsewhere = (name: string) => isDetached(name) || name === base.branch;
  const all = [
    ...states.flatMap((state) => workOn(state, worktrees.get(state.tip.branch))),
    ...[...worktrees].flatMap(([name, worktree]) => (isElsewhere(name) ? unlistedWork(name, worktree) : [])),
  ];
  return {
    work: (await ownWork(all, opened, unmerged)).sort((a, b) => byBytes(a.branch, b.branch)),
    older: names.filter((name) => !active.includes(name) && newest(name) > 0).length,
    unread: tips.length - known.length,
    ...(unreadable.length > 0 ? { unreadable } : {}),
  };
}

interface UnmergedCommit {
  readonly time: number;
  readonly parents: readonly string[];
  /** The latest commit time in its unmerged history, because clocks differ. */
  readonly newest: number;
}

/** The commits that the base lacks, children first. */
async function readUnmerged(
  root: string,
  base: string,
  tips: readonly string[],
): Promise<ReadonlyMap<string, UnmergedCommit>> {
  const input = [...new Set(tips), `^${base}`, ''].join('\n');
  const lines = await gitLines(root, ['rev-list', '--topo-order', '--timestamp', '--parents', '--stdin'], { input });
  const found = new Map<string, UnmergedCommit>();
  for (const line of lines.toReversed()) {
    const [seconds, commit = '', ...parents] = line.split(' ');
    const time = Number(seconds);
    const newest = Math.max(time, ...parents.map((parent) => found.get(parent)?.newest ?? 0));
    found.set(commit, { time, parents, newest });
  }
  return new Map([...found].reverse());
}

function idsOf({ local, remote }: GitRepository, name: string): string[] {
  return [local.get(name), remote.get(name)].filter((id) => id !== undefined);
}

/** A shallow clone may lack the commit where a branch began. Nobody asked for that branch, so it is only counted. */
async function withHistory(repository: GitRepository, base: string, tips: readonly BranchTip[]): Promise<BranchTip[]> {
  if (!repository.shallow) return [...tips];
  const forks = await mergeBases(
    repository,
    tips.map(({ commit }) => ({ from: base, to: commit })),
  );
  const commits = tips.map(({ commit }) => commit);
  const isUnsure = await mayForkLater(repository, base, commits, forks);
  return tips.filter((_, index) => !isUnsure[index]);
}

/** A branch or working tree, and what it changes, including what it was started from. */
interface WholeWork {
  readonly name: string;
  readonly commit: string;
  readonly worktree?: Worktree;
  readonly changes: ActiveWork['changes'];
  /** The paths that differ from the last commit. */
  readonly uncommitted: ReadonlySet<string>;
}

/** Nothing if the branch has merged, unless its working tree has uncommitted changes. */
function workOn({ tip, pull }: BranchState, worktree: Worktree | undefined): WholeWork[] {
  const uncommitted = worktree?.changesSince([]) ?? [];
  const list = pull ? (worktree?.pull ?? pull).changes : { complete: true as const, list: uncommitted };
  if (!list.complete || list.list.length === 0) return [];
  return [work(tip.branch, tip.commit, list.list, worktree)];
}

/** The work of a detached working tree, or what is not committed on the base. */
function unlistedWork(name: string, worktree: Worktree): WholeWork[] {
  const { changes } = worktree.pull;
  const list = isDetached(name) ? (changes.complete ? changes.list : []) : worktree.changesSince([]);
  return list.length > 0 ? [work(name, worktree.head, list, worktree)] : [];
}

function work(name: string, commit: string, changes: ActiveWork['changes'], worktree: Worktree | undefined): WholeWork {
  const uncommitted = new Set(worktree?.changesSince([]).map(({ path }) => path));
  return { name, commit, changes, uncommitted, ...(worktree ? { worktree } : {}) };
}

/**
 * Takes out of each what it has from another one that it was started from, and what is already the same on the base, as
 * after a squash of such a branch.
 */
async function ownWork(
  all: readonly WholeWork[],
  { repository: { root }, base, checkedOut }: OpenedSource,
  unmerged: ReadonlyMap<string, UnmergedCommit>,
): Promise<ActiveWork[]> {
  const isHere = ({ name, worktree }: WholeWork) => worktree !== undefined || checkedOut.includes(name);
  const first = new Map<string, WholeWork>();
  for (const each of [...all.filter(isHere), ...all])
    if (unmerged.has(each.commit) && !first.has(each.commit)) first.set(each.commit, each);
  const below = nearestBelow([...first.keys()], unmerged);
  const startedFrom = (each: WholeWork) => {
    const twin = first.get(each.commit);
    return twin && twin !== each ? [each.commit] : (below.get(each.commit) ?? []);
  };
  const spans = all.map((each) => [base.commit, ...startedFrom(each)].map((from) => ({ from, to: each.commit })));
  const differences = await diffSpans(root, spans.flat(), false);
  const changed = differences.map((each) => new Set(changesOf(each).map(({ path }) => path)));
  let next = 0;
  return all.flatMap((each, index): ActiveWork[] => {
    const sets = (spans[index] ?? []).map((_: CommitSpan) => changed[next++]);
    const isOwn = ({ path }: { readonly path: string }) =>
      each.uncommitted.has(path) || sets.every((paths) => paths?.has(path));
    const changes = each.changes.filter(isOwn);
    if (changes.length === 0) return [];
    const stops = new Set(startedFrom(each));
    const began = stops.has(each.commit) ? undefined : firstTime(each.commit, stops, unmerged);
    return [
      {
        branch: each.name,
        ...(each.worktree ? { worktree: each.worktree.repository.root } : {}),
        ...(began === undefined ? {} : { began }),
        on: [...stops].flatMap((commit) => first.get(commit)?.name ?? []).sort(byBytes),
        changes,
      },
    ];
  });
}

/** For each tip, the other tips in its history that no further tip between them has. */
function nearestBelow(
  tips: readonly string[],
  unmerged: ReadonlyMap<string, UnmergedCommit>,
): ReadonlyMap<string, readonly string[]> {
  const bits = new Map(tips.map((tip, index) => [tip, 1n << BigInt(index)]));
  const reached = new Map<string, bigint>();
  for (const [commit, { parents }] of [...unmerged].reverse())
    reached.set(
      commit,
      parents.reduce((sum, parent) => sum | (reached.get(parent) ?? 0n), bits.get(commit) ?? 0n),
    );
  const below = new Map(tips.map((tip) => [tip, (reached.get(tip) ?? 0n) & ~(bits.get(tip) ?? 0n)]));
  const isIn = (tip: string, set: bigint) => (set & (bits.get(tip) ?? 0n)) !== 0n;
  return new Map(
    tips.map((tip) => {
      const set = below.get(tip) ?? 0n;
      const others = set === 0n ? [] : tips.filter((each) => isIn(each, set));
      const further = others.reduce((sum, each) => sum | (below.get(each) ?? 0n), 0n);
      return [tip, others.filter((each) => !isIn(each, further))];
    }),
  );
}

/** When the first of its own commits was made. */
function firstTime(
  commit: string,
  stops: ReadonlySet<string>,
  unmerged: ReadonlyMap<string, UnmergedCommit>,
): number | undefined {
  const seen = new Set([commit]);
  let first = Number.POSITIVE_INFINITY;
  for (const each of seen) {
    const found = unmerged.get(each);
    first = Math.min(first, found?.time ?? first);
    for (const parent of found?.parents ?? []) if (unmerged.has(parent) && !stops.has(parent)) seen.add(parent);
  }
  return Number.isFinite(first) ? first : undefined;
}
