/** Merges branches one after the other. A branch that conflicts is left out, and so are those that need it. */

/** A branch to merge, and what has to be merged before it. */
export interface RehearsedBranch {
  /** Unique in a rehearsal. */
  readonly key: string;
  /** Absent for a branch that no item claims. */
  readonly plan?: string;
  readonly item?: string;
  readonly branch: string;
  readonly head: string;
  /** The keys of the branches that it needs: those of the items that it depends on, and those that it is built on. */
  readonly after: readonly string[];
}

/** A path that Git cannot merge. */
export interface PathConflict {
  readonly path: string;
  /** Git's own word: `content`, `add/add`, `modify/delete`, … */
  readonly kind: string;
  /** The other paths of the conflict: the other ends of a rename. */
  readonly others: readonly string[];
}

export type MergeResult<State> =
  | { readonly clean: true; readonly state: State }
  | { readonly clean: false; readonly conflicts: readonly PathConflict[] };

/** Merges a branch into a state, which is what earlier merges made of the base. */
export type Merge<State> = (state: State, branch: RehearsedBranch) => Promise<MergeResult<State>>;

export interface MergeStep {
  readonly branch: RehearsedBranch;
  readonly clean: boolean;
  /** Empty if the merge is clean. */
  readonly conflicts: readonly PathConflict[];
}

/** A branch that was not tried, because these that it needs are not merged. */
export interface SkippedBranch {
  readonly branch: RehearsedBranch;
  readonly needs: readonly string[];
}

export interface MergeChain<State> {
  /** Every branch that was tried, in order. */
  readonly steps: readonly MergeStep[];
  readonly skipped: readonly SkippedBranch[];
  readonly state: State;
}

/** The branches of a chain that merged cleanly, in order. */
export function mergedIn({ steps }: Pick<MergeChain<unknown>, 'steps'>): readonly RehearsedBranch[] {
  return steps.flatMap(({ branch, clean }) => (clean ? [branch] : []));
}

/** @param order each branch after those that it needs; one that comes too early is skipped */
export async function mergeChain<State>(
  start: State,
  order: readonly RehearsedBranch[],
  merge: Merge<State>,
): Promise<MergeChain<State>> {
  const steps: MergeStep[] = [];
  const skipped: SkippedBranch[] = [];
  const merged = new Set<string>();
  let state = start;
  for (const branch of order) {
    const needs = branch.after.filter((key) => !merged.has(key));
    if (needs.length > 0) {
      skipped.push({ branch, needs });
      continue;
    }
    const result = await merge(state, branch);
    if (result.clean) {
      state = result.state;
      merged.add(branch.key);
    }
    steps.push({ branch, clean: result.clean, conflicts: result.clean ? [] : result.conflicts });
  }
  return { steps, skipped, state };
}
