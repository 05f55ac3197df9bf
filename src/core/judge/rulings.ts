/** Decides about pull requests under one set of plans, including those that share a head commit. */

import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import type { Pull, Snapshot } from '../facts/snapshot.js';
import type { Finding, Outcome, Verdict } from '../finding.js';
import { groupBy, remembered } from '../maps.js';
import type { BasePlans } from '../progress/base-plans.js';
import { type PlanState, planStateOf } from '../progress/plan-state.js';
import { byNumber, pullName } from '../progress/progress.js';
import { branchClash } from '../rules/branch-clash.js';
import { incompleteFiles } from '../rules/incomplete-files.js';
import { RULES } from '../rules/list.js';
import { pullParty } from '../rules/rule.js';
import { notesOn, type Ruling, rulePull, ruleUnderBrokenPlans } from './ruling.js';

/** The rulings on one snapshot under one set of plans. */
export interface Rulings {
  /** Absent if the plans are broken. */
  readonly planState: PlanState | undefined;
  readonly verdictOn: (pull: Pull) => Ruled;
  /** Unexpected errors, by pull request if known. That one gets the verdict `error`, and the others are still judged. */
  readonly crashes: Map<{ readonly number?: number }, unknown>;
  /** Pull requests that change plans, if the slow part of judging them is left out. They may get more findings. */
  readonly later?: Set<Pull>;
}

export interface Ruled {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

export function rulingsUnder(
  { plans, revision }: BasePlans,
  snapshot: Snapshot,
  facts: Facts,
  later?: Set<Pull>,
): Rulings | Pending {
  const planState = plans.problems.length > 0 ? undefined : planStateOf(plans.open, snapshot, facts);
  if (planState === PENDING) return PENDING;
  const heads = groupBy(byNumber(snapshot.pulls), contentOf);
  const ruled = new Map<Pull, Ruling>();
  const crashes: Rulings['crashes'] = new Map();
  for (const { pulls, crash } of planState?.progress.values() ?? [])
    if (crash) crashes.set(pulls[0] ?? {}, crash.error);
  const rule = (pull: Pull) =>
    remembered(ruled, pull, () =>
      isolated(pull, planState, crashes, () =>
        planState ? rulePull(pull, planState, plans, later) : ruleUnderBrokenPlans(pull, plans, snapshot, facts, later),
      ),
    );
  return {
    planState,
    verdictOn: (pull) => verdictOn(pull, heads.get(contentOf(pull)) ?? [], snapshot, planState, rule, revision),
    crashes,
    ...(later ? { later } : {}),
  };
}

/** What the verdict is about. Uncommitted work differs from other branches with the same head commit. */
function contentOf({ head, revision, uncommitted = 0 }: Pull): string {
  return uncommitted > 0 ? revision : head;
}

/** A bug in judging one pull request must not stop the judging of the others. */
function isolated(
  pull: Pull,
  planState: PlanState | undefined,
  crashes: Rulings['crashes'],
  rule: () => Ruling,
): Ruling {
  try {
    return rule();
  } catch (error) {
    crashes.set(pull, error);
    const role = planState?.roleOf(pull);
    const progress = role && 'progress' in role ? role.progress : undefined;
    const name = pullName(pull);
    const finding: Finding = {
      rule: incompleteFiles.id,
      severity: 'error',
      ...pullParty(pull, progress),
      wanted: 'a verdict',
      found: `a failure of the program while it checked ${name}`,
      message: `The program failed while it checked ${name}.`,
      remedy: 'Please report this. The log of the run shows where the program failed.',
    };
    return { pull, ...(progress ? { progress } : {}), findings: [finding], notes: [] };
  }
}

/** A verdict belongs to a head and a base. Item pull requests that share both get the worst verdict, and unlisted ones take it over. */
function verdictOn(
  pull: Pull,
  sameHead: readonly Pull[],
  { base }: Snapshot,
  planState: PlanState | undefined,
  rule: (pull: Pull) => Ruling,
  planRevision: string,
): Ruled {
  const twins = sameHead.filter(
    (each) => each.base === pull.base && each !== pull && planState?.roleOf(each).kind !== 'outsider',
  );
  const isUnlisted = planState?.roleOf(pull).kind === 'outsider';
  const shared = planState ? twins.map(rule) : [];
  const [first] = shared;
  // An unlisted pull request that does not count needs no facts.
  const own = planState && isUnlisted && first ? { ...first, notes: notesOn(pull, planState) } : rule(pull);
  const findings = (own.pull === pull ? [own, ...shared] : shared).flatMap((each) => each.findings);
  const notes = shared.map(
    (each) => `It shares its head commit with ${pullName(each.pull)}, so both have the same verdict.`,
  );
  return {
    findings,
    verdict: {
      ...pullParty(pull, own.pull === pull ? own.progress : undefined),
      branch: pull.branch,
      head: pull.head,
      base: base.branch,
      planRevision,
      verdict: outcomeOf(findings),
      notes: [...own.notes, ...notes],
      ...(own.widen ? { widen: own.widen } : {}),
      ...(own.takeOut === undefined ? {} : { takeOut: own.takeOut }),
      ...(own.leeway ? { leeway: own.leeway } : {}),
      ...(shared.length === 0 ? {} : { shares: shared.map((each) => pullParty(each.pull, each.progress)) }),
    },
  };
}

const UNDECIDED: ReadonlySet<string> = new Set(RULES.flatMap(({ id, undecided }) => (undecided ? id : [])));

function outcomeOf(findings: readonly Finding[]): Outcome {
  const errors = findings.filter(({ severity }) => severity === 'error');
  // A clash with a plan in its finding comes from a change of plans, which its author can fix.
  const isOfPlans = ({ rule, plan }: Finding) => rule === branchClash.id && plan !== undefined;
  if (errors.some((each) => UNDECIDED.has(each.rule) && !isOfPlans(each))) return 'error';
  return errors.length > 0 ? 'failure' : 'success';
}
