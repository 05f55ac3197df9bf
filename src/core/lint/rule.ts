/** The shape of a rule about plans. Each rule has one file, one id, one page and one test. */
import type { Answer } from '../facts/questions.js';
import type { FindingDraft } from '../finding.js';
import type { PlanRuleId } from '../plan/definition.js';
import type { Item, Plan } from '../plan/plan.js';
import type { PlanSet } from '../plan/read.js';
import type { PlanState } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import type { FileList } from './files.js';

/** The facts that every rule can use: the plans, how far their items are, and the files of the base. */
export interface LintContext {
  readonly set: PlanSet;
  readonly plans: readonly Plan[];
  readonly planState: PlanState;
  /** Unfinished items that own the files of their scope, in the order of the plans. */
  readonly workers: readonly Progress[];
  /** The files of the base. Null if they cannot all be listed. Then the rules that need them report nothing. */
  readonly files: FileList | null;
  /** Plans that lie where nothing reads them. */
  readonly misplaced: Answer<'misplaced'>;
  /** Whether the repository has this branch. Null if that is unknown. */
  readonly isBranch: (branch: string) => boolean | null;
  /** Whether the base has no file of this plan yet, so that `plans` would add it. */
  readonly isAdded: (plan: Plan) => boolean;
  /** Whether the base already has this overlap, so that it need not be proved again. */
  readonly isKnown?: (one: Item, other: Item) => boolean;
  /** The steps for all overlap proofs together, if they should be fewer than the default. */
  readonly steps?: number;
  /** Only the findings are needed, not the ways to settle them, which need proofs of their own. */
  readonly withoutWays?: true;
  /** The plans that are open on the base now, and their world, if `plans` would replace them. */
  readonly before?: { readonly plans: readonly Plan[]; readonly planState: PlanState };
}

/** One finding, or any number of them. */
export type FindingDrafts = FindingDraft | readonly FindingDraft[];

export interface LintRule {
  readonly id: PlanRuleId;
  /** The rule needs the files of the base. */
  readonly needsFiles?: true;
  /** Its findings are errors only if a plan says so, so edits are tried without it unless they are about it. */
  readonly onlyWarns?: true;
  /** Its warnings are reported on a pull request that changes plans too, because they are about the change. */
  readonly isToldOnChange?: true;
  readonly lint: (context: LintContext) => FindingDrafts;
}
