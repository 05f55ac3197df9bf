/** From a snapshot to verdicts: pure, and the same for GitHub and for git. */

import { type Facts, type NeedsOr, withFacts } from '../facts/facts.js';
import type { PlanTree, Pull, Snapshot, Subject } from '../facts/snapshot.js';
import type { Finding, Judgement, Outcome, Verdict } from '../finding.js';
import { claimMatches } from '../plan/branch-names.js';
import { type Item, itemsOf, PLAN_DIRECTORY } from '../plan/plan.js';
import { type PlanSet, readPlans } from '../plan/read.js';
import { missingBranches } from '../progress/missing-branches.js';
import { type PlanState, planStateOf } from '../progress/plan-state.js';
import { byNumber, pullName } from '../progress/progress.js';
import { branchClash } from '../rules/branch-clash.js';
import { PULL_RULES } from '../rules/list.js';
import { pullParty } from '../rules/rule.js';
import { previewMerge, type Ruled, type Rulings } from './preview.js';
import { type Ruling, rulePull, ruleUnderBrokenPlans } from './ruling.js';

/** Plans, and the name of what was read: equal revisions, equal plans. */
export interface BasePlans {
  readonly plans: PlanSet;
  /** The first ten digits of the tree's id, or `none`. */
  readonly revision: string;
}

export function judge(snapshot: Snapshot): NeedsOr<Judgement> {
  return withFacts(snapshot, (facts) => {
    const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
    return basePlans && judgePulls(basePlans, snapshot, facts, subjectsOf);
  });
}

/** The plans that stand at a commit, to judge pull requests into the base by. Undefined while unread. */
export function basePlansAt(commit: string, snapshot: Snapshot, facts: Facts): BasePlans | undefined {
  const tree = facts.plans(commit);
  if (tree === undefined) return undefined;
  return {
    plans: refuseItemBranchAsBase(plansIn(tree, snapshot), snapshot),
    revision: tree?.id.slice(0, 10) ?? 'none',
  };
}

const plansRead = new WeakMap<PlanTree, Map<string, PlanSet>>();

/** Read once: the judge comes back to the same plans in every round of questions. */
function plansIn(tree: PlanTree | null, { base, repository }: Snapshot): PlanSet {
  const on = { branch: base.branch, defaultBranch: repository.defaultBranch };
  if (!tree) return readPlans(tree, on);
  const known = plansRead.get(tree) ?? new Map<string, PlanSet>();
  plansRead.set(tree, known);
  const key = JSON.stringify(on);
  const plans = known.get(key) ?? readPlans(tree, on);
  known.set(key, plans);
  return plans;
}

/** A clone may take an item's branch for its default branch (a clone of a working clone): everything is green against itself. */
function refuseItemBranchAsBase(plans: PlanSet, { source, base }: Snapshot): PlanSet {
  const isClaimed = (item: Item) => item.branches.some((claim) => claimMatches(claim, base.branch));
  const claimant = source === 'git' ? plans.open.flatMap(itemsOf).find(isClaimed) : undefined;
  if (!claimant) return plans;
  const problem = {
    code: 'base',
    message: `the base "${base.branch}" is the branch of item "${claimant.item}", so nothing can be judged against it`,
    hint: 'name the guarded branch with --base; if this clone takes the wrong one for the default branch: git remote set-head origin <branch>',
  };
  return { ...plans, problems: [...plans.problems, problem] };
}

/** By plans from elsewhere than the base of the snapshot: for plans that no file holds. */
export function judgePlans(plans: PlanSet, planRevision: string, snapshot: Snapshot): NeedsOr<Judgement> {
  return withFacts(snapshot, (facts) => judgePulls({ plans, revision: planRevision }, snapshot, facts, subjectsOf));
}

/**
 * @param choose which of the pull requests that were read the verdicts are about; without a world the plans are broken.
 *   Undefined: it has asked for more
 * @returns undefined while something is unread
 */
export function judgePulls(
  { plans, revision: planRevision }: BasePlans,
  snapshot: Snapshot,
  facts: Facts,
  choose: (snapshot: Snapshot, planState: PlanState | undefined) => readonly Pull[] | undefined,
): Judgement | undefined {
  const rulings = rulingsUnder({ plans, revision: planRevision }, snapshot, facts);
  if (!rulings) return undefined;
  const chosen = choose(snapshot, rulings.planState);
  if (!chosen) return undefined;

  const judged = chosen.map(rulings.verdictOn);
  const previews = chosen.map((pull) =>
    isTested(pull, snapshot.subject) ? previewed(pull, rulings, snapshot, facts) : {},
  );
  if (previews.includes(undefined)) return undefined;
  const doubts = rulings.planState ? missingBranches(snapshot, rulings.planState) : [];
  return {
    plans: plans.open.map((plan) => ({ id: plan.id, path: plan.path, itemCount: plan.items.length })),
    planRevision,
    verdicts: judged.map(({ verdict }, index) => ({ ...verdict, ...previews[index] })),
    findings: [...new Set(judged.flatMap(({ findings }) => findings))],
    problems: plans.problems,
    notes: [...snapshot.notes, ...describeScope(snapshot, plans), ...doubts],
    ...(doubts.length > 0 ? { missingBranches: doubts } : {}),
  };
}

/** Undefined while pull requests of the plans' branches are unread. */
function rulingsUnder({ plans, revision }: BasePlans, snapshot: Snapshot, facts: Facts): Rulings | undefined {
  const broken = plans.problems.length > 0;
  const planState = broken ? undefined : planStateOf(plans.open, snapshot, facts);
  if (!broken && !planState) return undefined;

  const rulings = new Map<Pull, Ruling>();
  const rule = (pull: Pull) => {
    const known = rulings.get(pull);
    if (known) return known;
    const ruling = planState ? rulePull(pull, planState, plans) : ruleUnderBrokenPlans(pull, plans, snapshot, facts);
    rulings.set(pull, ruling);
    return ruling;
  };
  return { planState, verdictOn: (pull) => verdictOn(pull, snapshot, planState, rule, revision) };
}

/** Undefined while something is unread. */
function previewed(
  pull: Pull,
  rulings: Rulings,
  snapshot: Snapshot,
  facts: Facts,
): Pick<Verdict, 'preview'> | undefined {
  const preview = previewMerge(pull, rulings, snapshot, facts, (then, asked) => {
    const basePlans = basePlansAt(then.base.commit, then, asked);
    return basePlans && rulingsUnder(basePlans, then, asked);
  });
  return preview && (preview.length > 0 ? { preview } : {});
}

/** What the verdicts are about. Pull requests into another branch are not ours to judge. */
function subjectsOf({ subject, pulls, base }: Snapshot, planState: PlanState | undefined): readonly Pull[] {
  const here = byNumber(pulls).filter((pull) => pull.base === base.branch);
  if (subject === 'all') return planState ? here.filter((pull) => planState.roleOf(pull).kind !== 'outsider') : here;
  return here.filter((pull) => isTested(pull, subject));
}

/** Is it the one pull request under test? */
function isTested(pull: Pull, subject: Subject): boolean {
  if (subject === 'all') return false;
  return 'pull' in subject ? pull.number === subject.pull : pull.branch === subject.branch;
}

export function describeScope({ subject, pulls, base }: Snapshot, plans: PlanSet): string[] {
  const notes: string[] = [];
  const elsewhere =
    subject === 'all'
      ? undefined
      : pulls.find((pull) => 'pull' in subject && pull.number === subject.pull && pull.base !== base.branch);
  if (elsewhere)
    notes.push(
      `${pullName(elsewhere)} goes into "${elsewhere.base}", and only pull requests into "${base.branch}" are judged here: no verdict`,
    );
  if (plans.open.length === 0 && plans.problems.length === 0) {
    const others = [...new Set(plans.inert.map((plan) => `"${plan.base}"`))].join(', ');
    const elsewhereOpen =
      others === '' ? '' : `; those there are for ${others}, which a plan without "base" takes from the default branch`;
    notes.push(
      `no plan is open on "${base.branch}": looked into ${PLAN_DIRECTORY}/ at ${base.commit.slice(0, 10)}${elsewhereOpen}`,
    );
  }
  return notes;
}

/** A verdict belongs to a head and a base. Item pull requests that share both share the worst of theirs; outsiders take it over. */
function verdictOn(
  pull: Pull,
  { pulls, base }: Snapshot,
  planState: PlanState | undefined,
  rule: (pull: Pull) => Ruling,
  planRevision: string,
): Ruled {
  const twins = byNumber(pulls).filter(
    (each) =>
      each.head === pull.head &&
      each.base === pull.base &&
      each !== pull &&
      planState?.roleOf(each).kind !== 'outsider',
  );
  const own = rule(pull);
  const isOutsider = planState?.roleOf(pull).kind === 'outsider';
  const shared = planState ? twins.map(rule) : [];
  const deciding = shared.length === 0 ? [own] : isOutsider ? shared : [own, ...shared];
  const findings = deciding.flatMap((each) => each.findings);
  const notes = shared.map((each) => `shares its head commit with ${pullName(each.pull)}, so both carry one verdict`);
  return {
    findings,
    verdict: {
      ...pullParty(pull, own.progress),
      branch: pull.branch,
      head: pull.head,
      base: base.branch,
      planRevision,
      verdict: worst(findings),
      notes: [...own.notes, ...notes],
      ...(own.widen ? { widen: own.widen } : {}),
    },
  };
}

const UNDECIDED: ReadonlySet<string> = new Set(PULL_RULES.flatMap(({ id, undecided }) => (undecided ? id : [])));

function worst(findings: readonly Finding[]): Outcome {
  const errors = findings.filter(({ severity }) => severity === 'error');
  // A clash that a change of plans would bring is named by plan and item: its author can settle it.
  const isOfPlans = ({ rule, plan }: Finding) => rule === branchClash.id && plan !== undefined;
  if (errors.some((each) => UNDECIDED.has(each.rule) && !isOfPlans(each))) return 'error';
  return errors.length > 0 ? 'failure' : 'success';
}
