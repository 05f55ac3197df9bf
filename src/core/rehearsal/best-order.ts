/**
 * Finds the order in which the most branches merge cleanly.
 *
 * The search is exact, by chains of merges, where at most eight branches conflict. Of more it compares the given order,
 * the reversed one, the branches with the fewest conflicts first, and a large group without conflicts first, and then
 * moves branches that are left out to the front as long as that helps.
 */
import { append, remembered } from '../maps.js';
import { type Merge, type MergeChain, type MergeResult, mergeChain, mergedIn, type RehearsedBranch } from './chain.js';
import { inGivenOrder } from './given-order.js';

const MOST_EXACT = 8;

export interface OrderOptions<State> {
  /** The same for two states if and only if their trees are the same. */
  readonly keyOf: (state: State) => string;
  /** False only if the two merge cleanly in any order, whatever else is merged. */
  readonly mayConflict: (one: RehearsedBranch, other: RehearsedBranch) => boolean;
  /** After so many merges, nothing new is tried. The orders that have to be compared are completed. */
  readonly mostMerges: number;
}

/** `second` conflicts if it is merged after `first`. Without `first`, it conflicts with the base alone. */
export interface ConflictingPair {
  readonly first?: RehearsedBranch;
  readonly second: RehearsedBranch;
}

export interface BestOrder<State> {
  readonly chain: MergeChain<State>;
  readonly pairs: readonly ConflictingPair[];
  /** The branch that conflicts with the most others, if it does with more than one. */
  readonly hub?: RehearsedBranch;
  /** No order merges more branches. */
  readonly isExact: boolean;
  /** How many merge cleanly in the given order. */
  readonly given: number;
  /** How many merges were made for it. */
  readonly merges: number;
}

type BranchList = readonly RehearsedBranch[];

/** The states that the search has met, and what it spent. */
interface SearchSpace<State> {
  readonly start: State;
  readonly order: BranchList;
  readonly merge: Merge<State>;
  readonly options: OrderOptions<State>;
  readonly spent: () => number;
}

export async function bestOrder<State>(
  start: State,
  order: BranchList,
  merge: Merge<State>,
  options: OrderOptions<State>,
): Promise<BestOrder<State>> {
  const space = spaceOf(start, order, merge, options);
  const given = await mergeChain(start, order, space.merge);
  const count = mergedIn(given).length;
  if (count === order.length) {
    return { chain: given, pairs: [], isExact: true, given: count, merges: space.spent() };
  }
  const pairs = await conflictingPairs(space);
  const degrees = degreesOf(pairs);
  const degree = ({ key }: RehearsedBranch) => degrees.get(key) ?? 0;
  const searched = await searchedOrder(space, pairs, given);
  const orders = [searched.order, order.toSorted((a, b) => degree(a) - degree(b)), order.toReversed()];
  let chain = given;
  for (const each of orders) chain = better(chain, await mergeChain(start, inGivenOrder(each), space.merge));
  const isExact = searched.isExact || mergedIn(chain).length === order.length;
  if (!isExact) chain = await improved(space, chain);
  const hub = order.reduce<RehearsedBranch | undefined>(
    (most, each) => (degree(each) > Math.max(1, most ? degree(most) : 1) ? each : most),
    undefined,
  );
  return { chain, pairs, ...(hub ? { hub } : {}), isExact, given: count, merges: space.spent() };
}

function better<State>(one: MergeChain<State>, other: MergeChain<State>): MergeChain<State> {
  return mergedIn(other).length > mergedIn(one).length ? other : one;
}

/** Merges each branch into each state once. The history counts too, because it decides on the merge base. */
function spaceOf<State>(
  start: State,
  order: BranchList,
  merge: Merge<State>,
  options: OrderOptions<State>,
): SearchSpace<State> {
  const results = new Map<string, Promise<MergeResult<State>>>();
  const histories = new Map<State, readonly string[]>([[start, []]]);
  let merges = 0;
  return {
    start,
    order,
    options,
    spent: () => merges,
    merge: async (state, branch) => {
      const history = histories.get(state) ?? [];
      const key = [...history, options.keyOf(state), branch.key].join('\0');
      const result = await remembered(results, key, () => {
        merges += 1;
        return merge(state, branch);
      });
      if (result.clean && !histories.has(result.state)) histories.set(result.state, [...history, branch.key].sort());
      return result;
    },
  };
}

/** Each pair in the direction of the given order, and each branch that conflicts with the base alone. */
async function conflictingPairs<State>({
  start,
  order,
  merge,
  options,
  spent,
}: SearchSpace<State>): Promise<readonly ConflictingPair[]> {
  const byKey = new Map(order.map((branch) => [branch.key, branch]));
  const needsOf = (branch: RehearsedBranch): BranchList => {
    const met = new Set<string>();
    const visit = ({ after }: RehearsedBranch) => {
      for (const key of after) {
        const below = byKey.get(key);
        if (!below || met.has(key)) continue;
        met.add(key);
        visit(below);
      }
    };
    visit(branch);
    return order.filter(({ key }) => met.has(key));
  };
  const isClean = async (...branches: readonly RehearsedBranch[]) => {
    const all = [...new Set(branches.flatMap((each) => [...needsOf(each), each]))];
    const { steps } = await mergeChain(start, all, merge);
    return steps.length === all.length && steps.every(({ clean }) => clean);
  };
  const pairs: ConflictingPair[] = [];
  const alone = new Set<string>();
  for (const branch of order) {
    if (await isClean(branch)) alone.add(branch.key);
    else if (needsOf(branch).every(({ key }) => alone.has(key))) pairs.push({ second: branch });
  }
  const clean = order.filter(({ key }) => alone.has(key));
  for (const [index, second] of clean.entries()) {
    for (const first of clean.slice(0, index)) {
      if (spent() >= options.mostMerges || !options.mayConflict(first, second)) continue;
      if (!(await isClean(first, second))) pairs.push({ first, second });
    }
  }
  return pairs;
}

function degreesOf(pairs: readonly ConflictingPair[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { first, second } of pairs) {
    for (const { key } of first ? [first, second] : []) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  }
  return degrees;
}

/** The branches that conflict come last: group after group, because groups do not change what the others can do. */
async function searchedOrder<State>(
  space: SearchSpace<State>,
  pairs: readonly ConflictingPair[],
  given: MergeChain<State>,
): Promise<{ readonly order: BranchList; readonly isExact: boolean }> {
  const { order, options, start, merge } = space;
  const failed = new Set([
    ...pairs.flatMap(({ first, second }) => [...(first ? [first.key] : []), second.key]),
    ...given.steps.flatMap(({ branch, clean }) => (clean ? [] : [branch.key])),
    ...given.skipped.map(({ branch }) => branch.key),
  ]);
  const conflicting = order.length <= MOST_EXACT ? order : withDependents(order, failed);
  const groups = groupsOf(conflicting, options.mayConflict);
  const others = order.filter((each) => !conflicting.includes(each));
  let chain = await mergeChain(start, others, merge);
  let isExact = true;
  for (const group of groups) {
    const before = mergedIn(chain);
    const found =
      group.length <= MOST_EXACT ? await longestOrder(space, chain.state, before, group) : largeOrder(group, pairs);
    isExact = isExact && found.isExact;
    chain = await mergeChain(start, [...before, ...found.order], merge);
  }
  const merged = mergedIn(chain);
  return { order: [...merged, ...order.filter((each) => !merged.includes(each))], isExact };
}

function withDependents(order: BranchList, failed: ReadonlySet<string>): BranchList {
  const keys = new Set(failed);
  for (let size = -1; size !== keys.size; ) {
    size = keys.size;
    for (const { key, after } of order) if (after.some((each) => keys.has(each))) keys.add(key);
  }
  return order.filter(({ key }) => keys.has(key));
}

/** Branches that may conflict or need each other, directly or through others. */
function groupsOf(branches: BranchList, mayConflict: OrderOptions<unknown>['mayConflict']): readonly BranchList[] {
  const groupOf = new Map<string, string>();
  const rootOf = (key: string): string => {
    const above = groupOf.get(key) ?? key;
    return above === key ? key : rootOf(above);
  };
  for (const [index, one] of branches.entries()) {
    for (const other of branches.slice(0, index)) {
      if (one.after.includes(other.key) || other.after.includes(one.key) || mayConflict(other, one))
        groupOf.set(rootOf(one.key), rootOf(other.key));
    }
  }
  const groups = new Map<string, RehearsedBranch[]>();
  for (const each of branches) append(groups, rootOf(each.key), each);
  return [...groups.values()];
}

/** Tries every order. The first of the longest is taken, which is the nearest to the given order. */
async function longestOrder<State>(
  { merge, options, spent }: SearchSpace<State>,
  start: State,
  before: BranchList,
  group: BranchList,
): Promise<{ readonly order: BranchList; readonly isExact: boolean }> {
  const known = new Map<string, Promise<BranchList>>();
  const merged = new Set(before.map(({ key }) => key));
  let isExact = true;
  const longest = (state: State, path: BranchList): Promise<BranchList> => {
    const key = [...path.map((each) => each.key).sort(), options.keyOf(state)].join('\0');
    return remembered(known, key, () => longestFrom(state, path));
  };
  async function longestFrom(state: State, path: BranchList): Promise<BranchList> {
    const rest = group.filter((each) => !path.includes(each));
    let best: BranchList = [];
    for (const branch of rest) {
      if (best.length === rest.length) break;
      if (!branch.after.every((key) => merged.has(key) || path.some((each) => each.key === key))) continue;
      if (spent() >= options.mostMerges) {
        isExact = false;
        break;
      }
      const result = await merge(state, branch);
      if (!result.clean) continue;
      const found = [branch, ...(await longest(result.state, [...path, branch]))];
      if (found.length > best.length) best = found;
    }
    return best;
  }
  const order = await longest(start, []);
  return { order, isExact };
}

/** First a group without conflicts: again and again the branch with the fewest conflicts among those that are left. */
function largeOrder(
  group: BranchList,
  pairs: readonly ConflictingPair[],
): { readonly order: BranchList; readonly isExact: false } {
  const foes = new Map<string, Set<string>>();
  for (const { first, second } of pairs) {
    if (!first) continue;
    remembered(foes, first.key, () => new Set()).add(second.key);
    remembered(foes, second.key, () => new Set()).add(first.key);
  }
  const left = new Set(group.map(({ key }) => key));
  const chosen: RehearsedBranch[] = [];
  const count = ({ key }: RehearsedBranch) => [...(foes.get(key) ?? [])].filter((each) => left.has(each)).length;
  for (;;) {
    const next = group
      .filter(({ key }) => left.has(key))
      .reduce<RehearsedBranch | undefined>(
        (best, each) => (best && count(best) <= count(each) ? best : each),
        undefined,
      );
    if (!next) break;
    chosen.push(next);
    left.delete(next.key);
    for (const foe of foes.get(next.key) ?? []) left.delete(foe);
  }
  const rest = group.filter((each) => !chosen.includes(each));
  return { order: inGivenOrder([...chosen, ...rest]), isExact: false };
}

/** Moves a branch that was left out, with what it needs, to the front, and keeps the order if more branches merge. */
async function improved<State>(space: SearchSpace<State>, first: MergeChain<State>): Promise<MergeChain<State>> {
  const { start, order, merge, options, spent } = space;
  let chain = first;
  for (let hasGained = true; hasGained; ) {
    hasGained = false;
    const merged = mergedIn(chain);
    const others = order.filter((each) => !merged.includes(each));
    for (const branch of others) {
      if (spent() >= options.mostMerges) return chain;
      const rest = others.filter((each) => each !== branch);
      const moved = await mergeChain(start, inGivenOrder([branch, ...merged, ...rest]), merge);
      if (mergedIn(moved).length <= merged.length) continue;
      chain = moved;
      hasGained = true;
      break;
    }
  }
  return chain;
}
