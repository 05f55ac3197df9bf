/** Merge bases in the part of the history that was read already, without a process of Git. */
import type { BaseHistory } from './history.js';
import type { GitRepository } from './repository.js';

/** Parents by commit. Children come before their parents. */
type Parents = ReadonlyMap<string, readonly string[]>;

interface KnownHistory {
  readonly base: BaseHistory;
  /** The commits of branches that the base does not have. */
  readonly ofBranches: Parents;
  graph?: CommitGraph;
}

const histories = new WeakMap<GitRepository, KnownHistory>();

export function keepBaseHistory(repository: GitRepository, base: BaseHistory): void {
  const known = histories.get(repository);
  const isSame = known?.base.line[0] === base.line[0];
  // More history has the answers of less.
  if (known && isSame && known.base.parents.size > base.parents.size) return;
  histories.set(repository, { base, ofBranches: isSame ? (known?.ofBranches ?? NOTHING) : NOTHING });
}

const NOTHING: Parents = new Map();

/** @param base the commit whose history the branches were read without */
export function keepBranchHistory(repository: GitRepository, base: string, ofBranches: Parents): void {
  const known = histories.get(repository);
  if (known?.base.line[0] === base) histories.set(repository, { base: known.base, ofBranches });
}

/** The best common ancestor of two commits, null if there is none. Undefined if only Git can tell. */
export function mergeBaseIn(repository: GitRepository, one: string, other: string): string | null | undefined {
  const known = histories.get(repository);
  if (!known) return undefined;
  known.graph ??= graphOf(known.base, known.ofBranches);
  return known.graph.isOrdered ? bestAncestor(known.graph, one, other) : undefined;
}

interface CommitGraph {
  /** In the order of the history. Then comes the commit at which the reading ended. */
  readonly commits: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** The places of the parents of each commit that was read. One place behind the last commit means all that were not read. */
  readonly parents: readonly (readonly number[])[];
  /** Children come before their parents. Where the clocks of computers differ, Git may list a commit that it should leave out. */
  readonly isOrdered: boolean;
}

function graphOf({ parents: ofBase, end }: BaseHistory, ofBranches: Parents): CommitGraph {
  const read = [...ofBranches, ...ofBase];
  const commits = [...read.map(([commit]) => commit), ...(end === undefined ? [] : [end])];
  const places = new Map(commits.map((commit, place) => [commit, place]));
  const parents = read.map(([, each]) => each.map((parent) => places.get(parent) ?? commits.length));
  return {
    commits,
    places,
    parents,
    isOrdered: parents.every((each, place) => each.every((parent) => parent > place)),
  };
}

const OF_ONE = 1;
const OF_OTHER = 2;
const OF_BOTH = OF_ONE | OF_OTHER;
/** In the history of a common ancestor, so no best one. */
const BEHIND = 4;

function bestAncestor(
  { commits, places, parents }: CommitGraph,
  one: string,
  other: string,
): string | null | undefined {
  const [first, second] = [places.get(one), places.get(other)];
  if (first === undefined || second === undefined) return undefined;
  const marks = new Uint8Array(commits.length + 1);
  let open = 0;
  const isOpen = (mark: number) => mark !== 0 && mark < BEHIND;
  const add = (place: number, more: number) => {
    const before = marks[place] ?? 0;
    marks[place] = before | more;
    if (place < parents.length) open += Number(isOpen(before | more)) - Number(isOpen(before));
  };
  add(first, OF_ONE);
  add(second, OF_OTHER);
  const best: string[] = [];
  for (let place = Math.min(first, second); open > 0 && place < parents.length; place++) {
    const own = marks[place] ?? 0;
    if (isOpen(own)) open -= 1;
    if (own === OF_BOTH) best.push(commits[place] ?? '');
    if (own !== 0) for (const parent of parents[place] ?? []) add(parent, own === OF_BOTH ? own | BEHIND : own);
  }
  // What was not read is in the history of the commit at which the reading ended.
  const end = commits[parents.length];
  const atEnd = end === undefined ? 0 : (marks[parents.length] ?? 0);
  const isAllRead = atEnd === 0 && marks[commits.length] === 0;
  if (isAllRead || atEnd >= BEHIND) return best.length > 1 ? undefined : (best[0] ?? null);
  return best.length === 0 && atEnd === OF_BOTH ? end : undefined;
}
