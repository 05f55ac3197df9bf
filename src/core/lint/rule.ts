/** What a rule about plans is: one file, one id, one doc page, one test. */
import type { FindingDraft } from '../finding.js';
import type { PlanRuleId } from '../plan/definition.js';
import type { Item, Plan } from '../plan/plan.js';
import type { PlanSet } from '../plan/read.js';
import type { PlanState } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import type { FileList } from './files.js';

/** What every rule looks at: the plans, how far their items are, and what the base holds. */
export interface LintContext {
  readonly set: PlanSet;
  readonly plans: readonly Plan[];
  readonly planState: PlanState;
  /** Unfinished items that own what their scope says, in the order of the plans. Finished ones are no longer judged. */
  readonly workers: readonly Progress[];
  /** The files of the base; null where nobody can list them all: rules that need them say nothing then. */
  readonly files: FileList | null;
  /** Is it a branch of the repository? Null: not known. */
  readonly isBranch: (branch: string) => boolean | null;
  /** The base has no file for this plan, in whatever state: `plans` would add it. */
  readonly isAdded: (plan: Plan) => boolean;
  /** What two items share was there before: no need to prove it again. */
  readonly isKnown?: (one: Item, other: Item) => boolean;
  /** For the proofs of all pairs together, where it is less than the rules would take. */
  readonly steps?: number;
  /** What is found counts, and not how to settle it: that takes proofs of its own. */
  readonly withoutWays?: true;
  /** The plans that are open on the base now, and their world, where `plans` would take their place. */
  readonly before?: { readonly plans: readonly Plan[]; readonly planState: PlanState };
}

/** One finding, or any number of them. */
export type FindingDrafts = FindingDraft | readonly FindingDraft[];

export interface LintRule {
  readonly id: PlanRuleId;
  /** It has something to say only with the files of the base. */
  readonly needsFiles?: true;
  readonly lint: (context: LintContext) => FindingDrafts;
}
