/** The plans on the base, by which everything is judged. Every command begins here. */

import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import type { Answer } from '../facts/questions.js';
import type { PlanTree, Snapshot } from '../facts/snapshot.js';
import type { Finding, Judgement, PlanSummary } from '../finding.js';
import { remembered } from '../maps.js';
import { claimMatches } from '../plan/branch-names.js';
import { moveCommands } from '../plan/misplaced.js';
import { type Item, itemsOf, PLAN_DIRECTORY, type Plan } from '../plan/plan.js';
import { type PlanSet, readPlans } from '../plan/read.js';

export interface BasePlans {
  readonly tree: PlanTree | null;
  readonly plans: PlanSet;
  /** The first ten digits of the tree's id, or `none`. Equal revisions mean equal plans. */
  readonly revision: string;
  /** Summaries of the open plans, for reports. */
  readonly summaries: readonly PlanSummary[];
  /** A note if there is no plan at all. */
  readonly notes: readonly string[];
  /** A warning if there are plans, but none of them is open on the base. */
  readonly warnings: readonly string[];
}

/** @param commit the tip of the base, or another commit to use instead */
export function basePlansAt(commit: string, snapshot: Snapshot, facts: Facts): BasePlans | Pending {
  const tree = facts.plans({ revision: commit });
  if (tree === PENDING) return PENDING;
  const basePlans = basePlansOf(tree, snapshot);
  // Only without any plan there is a note.
  if (snapshot.source !== 'git' || basePlans.notes.length === 0) return basePlans;
  const misplaced = facts.misplaced({ revision: snapshot.base.commit });
  if (misplaced === PENDING) return PENDING;
  const commands = moveCommands(misplaced, new Set());
  const warnings = misplaced.map((each, index) => misplacedWarning(each, commands[index] ?? '', snapshot.base.branch));
  return { ...basePlans, warnings: [...basePlans.warnings, ...warnings] };
}

function misplacedWarning(found: Answer<'misplaced'>[number], command: string, base: string): string {
  const where = found.isElsewhere ? `"${found.path}" on "${base}"` : `"${found.path}"`;
  const how = found.isElsewhere ? `On "${base}", move it there` : 'Move it there';
  return `${where} looks like a plan, but only files in "${PLAN_DIRECTORY}" are read, so it has no effect. ${how}: ${command}`;
}

/** Reads a plan directory as if it were on the base of the snapshot. */
export function basePlansOf(tree: PlanTree | null, snapshot: Snapshot): BasePlans {
  const plans = refuseItemBranch(plansIn(tree, snapshot), snapshot);
  return {
    tree,
    plans,
    revision: tree?.id.slice(0, 10) ?? 'none',
    summaries: summariesOf(plans.open),
    ...withoutOpenPlan(plans, snapshot),
  };
}

/** For plans without files. */
export function basePlansFrom(plans: PlanSet, revision: string): BasePlans {
  return { tree: null, plans, revision, summaries: summariesOf(plans.open), notes: [], warnings: [] };
}

function summariesOf(plans: readonly Plan[]): readonly PlanSummary[] {
  return plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length }));
}

/** The data of a report without verdicts. */
export function withoutVerdicts(
  { plans, revision, summaries, notes: ofPlans, warnings }: BasePlans,
  findings: readonly Finding[],
  notes: readonly string[],
): Judgement {
  const { problems } = plans;
  const all = [...notes, ...ofPlans];
  return { plans: summaries, planRevision: revision, verdicts: [], findings, problems, notes: all, warnings };
}

/** There may be any number of plans for another branch. */
const MOST_NAMED = 5;

function withoutOpenPlan(
  { open, inert, problems }: PlanSet,
  { base, source }: Snapshot,
): Pick<BasePlans, 'notes' | 'warnings'> {
  if (open.length > 0 || problems.length > 0) return { notes: [], warnings: [] };
  const none = `No plan is open on "${base.branch}"`;
  if (inert.length === 0) {
    const place = `${PLAN_DIRECTORY}/ at ${base.commit.slice(0, 10)}`;
    return { notes: [`${none} (looked in ${place}).`], warnings: [] };
  }
  const others = [...new Set(inert.map((plan) => `"${plan.base}"`))].join(', ');
  const isOne = inert.length === 1;
  const elsewhere = source === 'git' ? '--base' : 'the input "base"';
  const warning = `${none}, so nothing is checked against ${namesOf(inert)}, which ${isOne ? 'is' : 'are'} for ${others}. If ${isOne ? 'it is' : 'they are'} meant for "${base.branch}", add the line ${baseLine(base.branch)} to ${isOne ? 'it' : 'each'} on "${base.branch}". Otherwise, name ${others} with ${elsewhere}.`;
  return { notes: [], warnings: [warning] };
}

function namesOf(inert: PlanSet['inert']): string {
  const more = inert.length - MOST_NAMED;
  const names = inert.slice(0, MOST_NAMED).map(({ path }) => `"${path}"`);
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function baseLine(branch: string): string {
  return `"base: ${yamlText(branch)}"`;
}

/** The branch name as YAML text, in quotes if needed. */
function yamlText(branch: string): string {
  const isPlain = /^[A-Za-z_][\w./-]*$/.test(branch) && !/^(?:true|false|null)$/i.test(branch);
  return isPlain ? branch : `'${branch.replaceAll("'", "''")}'`;
}

const plansRead = new WeakMap<PlanTree, Map<string, PlanSet>>();

/** Reads each tree only once, because every round needs the same plans. */
function plansIn(tree: PlanTree | null, { base, repository }: Snapshot): PlanSet {
  const on = { branch: base.branch, defaultBranch: repository.defaultBranch };
  if (!tree) return readPlans(tree, on);
  const known = remembered(plansRead, tree, () => new Map());
  return remembered(known, JSON.stringify(on), () => readPlans(tree, on));
}

function claimantOf(branch: string, plans: readonly Plan[]): Item | undefined {
  return plans.flatMap(itemsOf).find((item) => item.branches.some((claim) => claimMatches(claim, branch)));
}

function inertPlans({ inert }: PlanSet): Plan[] {
  return inert.flatMap(({ plan }) => plan ?? []);
}

/**
 * Git only. Compared with the branch of an item, everything would pass. And the default branch of a clone of a clone is the
 * branch that was checked out there, so plans without `base` would be open on the wrong branch and protect nothing.
 */
function refuseItemBranch(plans: PlanSet, { source, base, repository }: Snapshot): PlanSet {
  if (source !== 'git') return plans;
  const claimant = claimantOf(base.branch, plans.open.length > 0 ? plans.open : inertPlans(plans));
  if (claimant) {
    return withProblem(
      plans,
      `The base "${base.branch}" is the branch of item "${claimant.item}", so nothing can be checked against it.`,
      'If this clone has the wrong default branch, run "git remote set-head origin <branch>". Otherwise, name the base branch with --base.',
    );
  }
  const { defaultBranch } = repository;
  const owner = claimantOf(defaultBranch, [...plans.open, ...inertPlans(plans)]);
  const lost = plans.inert.filter(({ base: branch, plan }) => branch === defaultBranch && plan?.base === undefined);
  if (!owner || lost.length === 0) return plans;
  return withProblem(
    plans,
    `This clone has "${defaultBranch}" as its default branch, but that is the branch of item "${owner.item}". Plans without "base" are open only on the default branch, so nothing is checked against ${namesOf(lost)}.`,
    `Run "git remote set-head origin ${base.branch}" to correct the clone, or add the line ${baseLine(base.branch)} to each of these plans on "${base.branch}".`,
  );
}

function withProblem(plans: PlanSet, message: string, hint: string): PlanSet {
  return { ...plans, problems: [...plans.problems, { code: 'base', message, hint }] };
}
