/** What is decided about pull requests under one set of plans: by its own findings, and by those of the same head commit. */

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

/** One snapshot under one set of plans. */
export interface Rulings {
  /** Absent under plans that are broken. */
  readonly planState: PlanState | undefined;
  readonly verdictOn: (pull: Pull) => Ruled;
  /** What was thrown, by the pull request that it is about if there is one: that is `error`, and the others are judged. */
  readonly crashes: Map<{ readonly number?: number }, unknown>;
  /** Pull requests that change plans, where the long part of judging them is left out: they may get more findings. */
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

/** What the verdict is about. Uncommitted work stands on a head commit that others may have without it. */
function contentOf({ head, revision, uncommitted = 0 }: Pull): string {
  return uncommitted > 0 ? revision : head;
}

/** A bug that one pull request meets is no reason to judge nobody else. */
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

/** A verdict belongs to a head and a base: item pull requests that share both share the worst, and unlisted ones take it over. */
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
  // Nothing is asked about an unlisted one that counts for nothing.
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
  // A clash that a change of plans would bring is named by plan and item: its author can settle it.
  const isOfPlans = ({ rule, plan }: Finding) => rule === branchClash.id && plan !== undefined;
  if (errors.some((each) => UNDECIDED.has(each.rule) && !isOfPlans(each))) return 'error';
  return errors.length > 0 ? 'failure' : 'success';
}
