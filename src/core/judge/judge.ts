/** From a snapshot to verdicts: pure, and the same for GitHub and for git. */

import { type Inquiry, type Thought, think } from '../facts/facts.js';
import type { PlanTree, Pull, Snapshot, Subject } from '../facts/snapshot.js';
import type { Finding, Judgement, Outcome, Verdict } from '../finding.js';
import { claimMatches } from '../plan/branch-names.js';
import { type Item, itemsOf, PLAN_DIRECTORY } from '../plan/plan.js';
import { type PlanSet, readPlans } from '../plan/read.js';
import { doubtsOf } from '../progress/missing-branches.js';
import { surveyWorld, type World } from '../progress/plan-state.js';
import { byNumber, nameOf } from '../progress/progress.js';
import { branchClash } from '../rules/branch-clash.js';
import { PULL_RULES } from '../rules/list.js';
import { partyOf } from '../rules/rule.js';
import { type Concluded, type Court, previewMerge } from './preview.js';
import { type Ruling, rulePull, ruleUnderBrokenPlans } from './ruling.js';

/** Plans, and the name of what was read: equal revisions, equal plans. */
export interface Guard {
  readonly plans: PlanSet;
  /** The first ten digits of the tree's id, or `none`. */
  readonly revision: string;
}

export function judge(snapshot: Snapshot): Thought<Judgement> {
  return think(snapshot, (inquiry) => {
    const guard = guardAt(snapshot.base.commit, snapshot, inquiry);
    return guard && judgePulls(guard, snapshot, inquiry, subjectsOf);
  });
}

/** The plans that stand at a commit, to judge pull requests into the base by. Undefined while unread. */
export function guardAt(commit: string, snapshot: Snapshot, inquiry: Inquiry): Guard | undefined {
  const tree = inquiry.plans(commit);
  if (tree === undefined) return undefined;
  return { plans: guarded(plansIn(tree, snapshot), snapshot), revision: tree?.id.slice(0, 10) ?? 'none' };
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
function guarded(plans: PlanSet, { source, base }: Snapshot): PlanSet {
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
export function judgePlans(plans: PlanSet, planRevision: string, snapshot: Snapshot): Thought<Judgement> {
  return think(snapshot, (inquiry) => judgePulls({ plans, revision: planRevision }, snapshot, inquiry, subjectsOf));
}

/**
 * @param choose which of the pull requests that were read the verdicts are about; without a world the plans are broken.
 *   Undefined: it has asked for more
 * @returns undefined while something is unread
 */
export function judgePulls(
  { plans, revision: planRevision }: Guard,
  snapshot: Snapshot,
  inquiry: Inquiry,
  choose: (snapshot: Snapshot, world: World | undefined) => readonly Pull[] | undefined,
): Judgement | undefined {
  const court = convene({ plans, revision: planRevision }, snapshot, inquiry);
  if (!court) return undefined;
  const chosen = choose(snapshot, court.world);
  if (!chosen) return undefined;

  const judged = chosen.map(court.conclude);
  const previews = chosen.map((pull) =>
    isTested(pull, snapshot.subject) ? previewed(pull, court, snapshot, inquiry) : {},
  );
  if (previews.includes(undefined)) return undefined;
  const doubts = court.world ? doubtsOf(snapshot, court.world) : [];
  return {
    plans: plans.open.map((plan) => ({ id: plan.id, path: plan.path, itemCount: plan.items.length })),
    planRevision,
    verdicts: judged.map(({ verdict }, index) => ({ ...verdict, ...previews[index] })),
    findings: [...new Set(judged.flatMap(({ findings }) => findings))],
    problems: plans.problems,
    notes: [...snapshot.notes, ...describeScope(snapshot, plans), ...doubts],
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}

/** Undefined while pull requests of the plans' branches are unread. */
function convene({ plans, revision }: Guard, snapshot: Snapshot, inquiry: Inquiry): Court | undefined {
  const broken = plans.problems.length > 0;
  const world = broken ? undefined : surveyWorld(plans.open, snapshot, inquiry);
  if (!broken && !world) return undefined;

  const rulings = new Map<Pull, Ruling>();
  const rule = (pull: Pull) => {
    const known = rulings.get(pull);
    if (known) return known;
    const ruling = world ? rulePull(pull, world, plans) : ruleUnderBrokenPlans(pull, plans, snapshot, inquiry);
    rulings.set(pull, ruling);
    return ruling;
  };
  return { world, conclude: (pull) => conclude(pull, snapshot, world, rule, revision) };
}

/** Undefined while something is unread. */
function previewed(
  pull: Pull,
  court: Court,
  snapshot: Snapshot,
  inquiry: Inquiry,
): Pick<Verdict, 'preview'> | undefined {
  const preview = previewMerge(pull, court, snapshot, inquiry, (then, asked) => {
    const guard = guardAt(then.base.commit, then, asked);
    return guard && convene(guard, then, asked);
  });
  return preview && (preview.length > 0 ? { preview } : {});
}

/** What the verdicts are about. Pull requests into another branch are not ours to judge. */
function subjectsOf({ subject, pulls, base }: Snapshot, world: World | undefined): readonly Pull[] {
  const here = byNumber(pulls).filter((pull) => pull.base === base.branch);
  if (subject === 'all') return world ? here.filter((pull) => world.standing(pull).kind !== 'outsider') : here;
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
      `${nameOf(elsewhere)} goes into "${elsewhere.base}", and only pull requests into "${base.branch}" are judged here: no verdict`,
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
function conclude(
  pull: Pull,
  { pulls, base }: Snapshot,
  world: World | undefined,
  rule: (pull: Pull) => Ruling,
  planRevision: string,
): Concluded {
  const twins = byNumber(pulls).filter(
    (each) =>
      each.head === pull.head && each.base === pull.base && each !== pull && world?.standing(each).kind !== 'outsider',
  );
  const own = rule(pull);
  const isOutsider = world?.standing(pull).kind === 'outsider';
  const shared = world ? twins.map(rule) : [];
  const deciding = shared.length === 0 ? [own] : isOutsider ? shared : [own, ...shared];
  const findings = deciding.flatMap((each) => each.findings);
  const notes = shared.map((each) => `shares its head commit with ${nameOf(each.pull)}, so both carry one verdict`);
  return {
    findings,
    verdict: {
      ...partyOf(pull, own.progress),
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
