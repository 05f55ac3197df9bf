/** What a brief says besides the plan: how far the items are, and where the work happens. */
import type { ContractState } from '../finding.js';
import type { PlanState } from '../progress/plan-state.js';

export interface BriefContext {
  readonly planState: Pick<PlanState, 'plans' | 'progress' | 'waitsFor'>;
  readonly base: string;
  /** Of the plans that were read. */
  readonly planRevision: string;
  /** The plan is from the working tree, where it does not count yet. */
  readonly isDraft: boolean;
  readonly start: Start;
  /** What the base declares of what merged items promised, if it was compared. */
  readonly contracts?: readonly ContractState[];
}

/** Where the work happens. */
export interface Start {
  /** The name of the repository, or of its folder. */
  readonly repository: string;
  /** The name of the base in the clone: `origin/main`, or `main`. */
  readonly from: string;
  /** Whether there is an `origin` to fetch from and to push to. */
  readonly hasOrigin: boolean;
  /** A branch of the item that exists already, and its name in the clone. */
  readonly branch?: { readonly name: string; readonly ref: string };
  /** A working tree that has the branch checked out. */
  readonly worktree?: string;
}
