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
  return bestAncestor(known.graph, one, other);
}

interface CommitGraph {
  /** In the order of the history. Then comes the commit at which the reading ended. */
  readonly commits: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** The places of the parents of each commit that was read. */
  readonly parents: readonly (readonly number[])[];
}

function graphOf({ parents: ofBase, end }: BaseHistory, ofBranches: Parents): CommitGraph {
  const read = [...ofBranches, ...ofBase];
  const commits = [...read.map(([commit]) => commit), ...(end === undefined ? [] : [end])];
  const places = new Map(commits.map((commit, place) => [commit, place]));
  const parents = read.map(([, each]) => each.map((parent) => places.get(parent) ?? commits.length));
  return { commits, places, parents };
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
  // The last place is that of all commits that were not read.
  const marks = new Uint8Array(commits.length + 1);
  let open = 0;
  const mark = (place: number, more: number) => {
    const [before, after] = [marks[place] ?? 0, (marks[place] ?? 0) | more];
    marks[place] = after;
    if (place >= parents.length) return;
    const isOpen = (each: number) => each !== 0 && each < BEHIND;
    open += Number(isOpen(after)) - Number(isOpen(before));
  };
  mark(first, OF_ONE);
  mark(second, OF_OTHER);
  const best: string[] = [];
  for (let place = Math.min(first, second); open > 0; place++) {
    const own = marks[place] ?? 0;
    if (own === 0) continue;
    const isBest = own === OF_BOTH;
    if (own < BEHIND) open -= 1;
    if (isBest) best.push(commits[place] ?? '');
    for (const parent of parents[place] ?? []) mark(parent, isBest ? own | BEHIND : own);
  }
  const unread = marks.subarray(parents.length).reduce((sum, each) => sum | each, 0);
  if ((unread & OF_BOTH) !== OF_BOTH) return best.length > 1 ? undefined : (best[0] ?? null);
  // What was not read is in the history of the commit at which the reading ended.
  const atEnd = marks[parents.length] ?? 0;
  return best.length === 0 && (atEnd & OF_BOTH) === OF_BOTH && commits.length > parents.length
    ? commits[parents.length]
    : undefined;
}
