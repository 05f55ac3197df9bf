/**
 * Finds a set of branches with which a command fails, as small as possible. A branch comes with those that it needs.
 *
 * The shortest beginning of the order that fails names one branch of the set, and the search goes on among those before
 * it. Then each branch of the set is left out once, so that the set is minimal also if more branches can repair a failure.
 */
import type { RehearsedBranch } from './chain.js';

/** `unknown`: the branches cannot be merged alone, the working tree cannot be prepared, or no more runs are allowed. */
export type TrialResult = 'pass' | 'fail' | 'unknown';

type Branches = readonly RehearsedBranch[];

/** Runs the command on the base with these branches. @param again even if it ran with them before */
export type Trial = (branches: Branches, again?: boolean) => Promise<TrialResult>;

export interface FailureCause {
  /** `base`: it also fails without any branch. `unstable`: it both passed and failed with the same branches. */
  readonly because: 'base' | 'branches' | 'unstable';
  /** It fails with these. For `unstable`, it did once. Empty for `base`. */
  readonly branches: Branches;
  /** Those of them that the command needs: it fails without any branch, and passes with these. They are never left out. */
  readonly kept: Branches;
  /** Without any one of the others, and those that need it, the command was seen to pass. */
  readonly isMinimal: boolean;
  /** Every smaller set with those that are kept passes, or is a part of a set that passes. */
  readonly isSmallest: boolean;
}

/** Of more items, each alone would take too many runs. */
const MOST_OWNERS = 8;

/**
 * @param all the branches with which it fails, in order: each after those that it needs
 * @param own the branches of the items that name the command. It may test what only they bring
 * @param known sets that are worth a look first, because other commands fail with them
 */
export async function failureCause(
  all: Branches,
  own: Branches,
  known: readonly Branches[],
  trial: Trial,
): Promise<FailureCause> {
  const unstable = (branches: Branches): FailureCause => ({
    because: 'unstable',
    branches,
    kept: [],
    isMinimal: false,
    isSmallest: false,
  });
  if ((await trial(all, true)) === 'pass') return unstable(all);
  const lattice = latticeOf(all, trial);
  let kept: Branches = [];
  if ((await lattice.test([])) === 'fail') {
    // It may test what one of its items brings, or what only all of them bring together.
    const sets = [...(own.length <= MOST_OWNERS ? own.map((branch) => [branch]) : []), own].map(lattice.closed);
    const place = await firstIndex(
      sets,
      async (set) => set.length < all.length && (await lattice.test(set)) === 'pass',
    );
    const passing = sets[place];
    if (!passing) return { because: 'base', branches: [], kept: [], isMinimal: true, isSmallest: true };
    kept = passing;
  }
  const start = await firstIndex(
    known,
    async (set) => (await lattice.test(lattice.closed([...kept, ...set]))) === 'fail',
  );
  const from = known[start];
  const found = await shrunk(lattice, kept, from ? lattice.closed([...kept, ...from]) : all);
  const cause = await smallest(lattice, kept, await minimal(lattice, kept, found));
  const isSure = cause.branches.length === all.length || (await trial(cause.branches, true)) !== 'pass';
  return isSure ? { because: 'branches', kept, ...cause } : unstable(cause.branches);
}

async function firstIndex<T>(list: readonly T[], isIt: (each: T) => Promise<boolean>): Promise<number> {
  for (const [index, each] of list.entries()) if (await isIt(each)) return index;
  return -1;
}

/** The sets of branches that can be merged: each with what it needs. */
interface Lattice {
  readonly all: Branches;
  readonly test: (set: Branches) => Promise<TrialResult>;
  /** With all that they need, in order. */
  readonly closed: (set: Branches) => Branches;
  /** Without the branch and those that need it. */
  readonly without: (set: Branches, branch: RehearsedBranch) => Branches;
  /** Whether it is a part of a set that passed. */
  readonly isInPassed: (set: Branches) => boolean;
}

function latticeOf(all: Branches, trial: Trial): Lattice {
  const results = new Map<string, TrialResult>();
  const passed: ReadonlySet<string>[] = [];
  const known = new Map(all.map((branch) => [branch.key, branch]));
  const needs = new Map<string, ReadonlySet<string>>();
  for (const { key, after } of all) {
    needs.set(
      key,
      new Set(after.filter((each) => known.has(each)).flatMap((each) => [each, ...(needs.get(each) ?? [])])),
    );
  }
  return {
    all,
    async test(set) {
      const keys = set.map(({ key }) => key);
      const name = keys.join('\0');
      const result = results.get(name) ?? (await trial(set));
      if (result === 'pass' && !results.has(name)) passed.push(new Set(keys));
      results.set(name, result);
      return result;
    },
    closed(set) {
      const keys = new Set(set.flatMap(({ key }) => [key, ...(needs.get(key) ?? [])]));
      return all.filter(({ key }) => keys.has(key));
    },
    without: (set, { key }) => set.filter((each) => each.key !== key && !needs.get(each.key)?.has(key)),
    isInPassed: (set) => passed.some((keys) => set.every(({ key }) => keys.has(key))),
  };
}

/** @param from fails, while `kept` alone does not. Both are closed */
async function shrunk({ test, closed }: Lattice, kept: Branches, from: Branches): Promise<Branches> {
  let found = kept;
  let pool = from;
  for (;;) {
    const fixed = found;
    const before = (count: number) => closed([...fixed, ...pool.slice(0, count)]);
    let [low, high] = [0, pool.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((await test(before(middle))) === 'fail') high = middle;
      else low = middle;
    }
    found = closed([...fixed, ...pool.slice(high - 1, high)]);
    pool = pool.slice(0, high - 1);
    if (pool.length === 0 || (await test(found)) === 'fail') return found;
  }
}

type SmallSet = Pick<FailureCause, 'branches' | 'isMinimal'>;

async function minimal(lattice: Lattice, kept: Branches, set: Branches): Promise<SmallSet> {
  let isMinimal = true;
  for (const branch of set.toReversed()) {
    if (kept.includes(branch)) continue;
    const less = lattice.without(set, branch);
    const result = await lattice.test(less);
    if (result === 'fail') return minimal(lattice, kept, less);
    if (result === 'unknown') isMinimal = false;
  }
  return { branches: set, isMinimal };
}

const MOST_SEARCHED = 2;

/** Looks for a smaller set elsewhere: of one branch, or of two. */
async function smallest(
  lattice: Lattice,
  kept: Branches,
  found: SmallSet,
): Promise<SmallSet & { isSmallest: boolean }> {
  const { all, test, closed, without, isInPassed } = lattice;
  const own = found.branches.filter((branch) => !kept.includes(branch));
  if (own.length < 2) return { ...found, isSmallest: found.isMinimal };
  // If all of these pass, every set that fails contains this one.
  let isOnly = true;
  for (const branch of own) isOnly = (await test(without(all, branch))) === 'pass' && isOnly;
  if (isOnly) return { ...found, isSmallest: true };
  let isSure = own.length - 1 <= MOST_SEARCHED;
  const others = all.filter((branch) => !kept.includes(branch));
  for (const size of [1, MOST_SEARCHED].filter((each) => each < own.length)) {
    for (const seeds of combinations(others, size)) {
      const set = closed([...kept, ...seeds]);
      if (set.length >= found.branches.length || isInPassed(set)) continue;
      const result = await test(set);
      if (result === 'unknown') isSure = false;
      if (result === 'fail') return smallest(lattice, kept, await minimal(lattice, kept, set));
    }
  }
  return { ...found, isSmallest: isSure };
}

function* combinations(list: Branches, size: number): Generator<Branches> {
  for (const [index, first] of list.entries()) {
    if (size === 1) yield [first];
    else for (const second of list.slice(index + 1)) yield [first, second];
  }
}
