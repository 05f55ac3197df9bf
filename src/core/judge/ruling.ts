/** What is said of one pull request: by what it stands for, then by the rules that are about such. */

import type { Facts } from '../facts/facts.js';
import type { Pull, Snapshot } from '../facts/snapshot.js';
import type { Finding, PlanEdit } from '../finding.js';
import type { PlanSet } from '../plan/read.js';
import { widenFor } from '../plan/widening.js';
import { matchesBase } from '../progress/matches-base.js';
import { byPath, type ItemPull, type PlanState, planStateOf } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import { branchClash } from '../rules/branch-clash.js';
import { duplicateClaim } from '../rules/duplicate-claim.js';
import { incompleteFiles } from '../rules/incomplete-files.js';
import { ITEM_RULES, OUTSIDER_RULES, PATH_RULES } from '../rules/list.js';
import { admission } from '../rules/owned-path.js';
import { plansBroken } from '../rules/plans-broken.js';
import { type Blame, pullParty } from '../rules/rule.js';
import { staleBase } from '../rules/stale-base.js';
import { changesOnlyPlans, changesPlans, judgePlanChange, type PlanBlame } from './plan-change.js';

export interface Ruling {
  readonly pull: Pull;
  readonly progress?: Progress;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  readonly widen?: PlanEdit;
}

export function rulePull(pull: Pull, planState: PlanState, plans: PlanSet): Ruling {
  const role = planState.roleOf(pull);
  const notes = pull.draft ? ['it is a draft, and judged like any other'] : [];
  switch (role.kind) {
    case 'item':
      return ruleItem(
        planState.itemPull(pull, role.progress),
        [...notes, ...emptyNotes(pull, role.progress)],
        planState,
      );
    case 'duplicate': {
      const { progress, first } = role;
      const blame = duplicateClaim.judge(pull, first, progress);
      return { pull, progress, findings: [toFinding(duplicateClaim.id, blame, pull, progress)], notes };
    }
    case 'clash': {
      const blame = branchClash.judge(pull, role.claimants, planState);
      return { pull, findings: [toFinding(branchClash.id, blame, pull)], notes };
    }
    case 'outsider':
      return ruleOutsider(pull, role.why, notes, planState, plans);
  }
}

/** Nothing is wrong with it, but it will not do what whoever merges it expects. */
function emptyNotes({ changes }: Pull, { item, reopened }: Progress): string[] {
  const isEmpty = changes.complete && changes.list.length === 0;
  return isEmpty && item.dropped === undefined && !reopened
    ? [`it changes no file: merging it would not finish item "${item.item}"`]
    : [];
}

function ruleItem(subject: ItemPull, notes: readonly string[], planState: PlanState): Ruling {
  const { pull, progress } = subject;
  const findings = pull.changes.complete
    ? judgeItem(subject, planState)
    : [incomplete(pull, pull.changes.reason, progress)];
  return { pull, progress, findings, notes, ...widened(subject, findings) };
}

function judgeItem(subject: ItemPull, planState: PlanState): Finding[] {
  const { pull, progress, plan, item } = subject;
  const keys = item.isIntegration ? ['integration', 'scope'] : ['items', item.item, 'scope'];
  const at = { path: plan.path, ...plan.locate(keys) };
  const onPaths = subject.changes.flatMap((change) => {
    const blames = PATH_RULES.flatMap(({ id, judge }) =>
      judge(change, subject, planState).map((blame) => toFinding(id, { at, ...blame }, pull, progress)),
    );
    const isBlamed = blames.some(({ severity }) => severity === 'error');
    if (!isBlamed || !matchesBase(pull, change, planState)) return blames;
    return [toFinding(staleBase.id, staleBase.judge(change, blames, planState.snapshot), pull, progress)];
  });
  const whole = ITEM_RULES.flatMap(({ id, judge }) =>
    judge(subject, planState).map((blame) => toFinding(id, blame, pull, progress)),
  );
  return [...onPaths, ...whole];
}

/** One edit of the plan for all that a wider scope would settle. */
function widened({ plan, item }: ItemPull, findings: readonly Finding[]): Pick<Ruling, 'widen'> {
  const wants = findings.flatMap(({ widen, path, kind }) =>
    widen && path !== undefined && kind ? [{ path, kind }] : [],
  );
  return wants.length === 0 ? {} : { widen: widenFor(plan, item, wants) };
}

function ruleOutsider(pull: Pull, why: string, draft: readonly string[], planState: PlanState, plans: PlanSet): Ruling {
  const { snapshot, facts } = planState;
  if (!pull.changes.complete)
    return { pull, findings: [incomplete(pull, pull.changes.reason)], notes: [...draft, why] };
  const changes = byPath(pull.changes.list);
  const planChange = changesPlans(changes) ? judgePlanChange(pull, changes, plans, snapshot, facts) : undefined;
  // Where the change cannot stand, the plans of today go on; where it touches nothing else, nothing else can be wrong.
  const after =
    planChange && planChange.after.problems.length === 0 && !changesOnlyPlans(changes)
      ? planChange.after.open
      : undefined;
  const judgedBy = after ? planStateOf(after, snapshot, facts) : planState;
  const isItemThen = after && judgedBy && judgedBy.roleOf(pull).kind !== 'outsider';
  if (isItemThen) return rulePull(pull, judgedBy, plans);
  // By the plans of today too: else it could take a path from its owner, or admit itself, and change it in one go.
  const planStates = judgedBy && judgedBy !== planState ? [planState, judgedBy] : [planState];
  const blames = OUTSIDER_RULES.flatMap(({ id, byBase, judge }) =>
    (byBase ? [planState] : planStates).flatMap((by) =>
      judge(pull, changes, by).map((blame) => ({ rule: id, ...blame })),
    ),
  );
  const findings = toFindings([...(planChange?.blames ?? []), ...oncePerPath(blames)], pull);
  return { pull, findings, notes: [...draft, ...outsiderNotes(pull, why, planState)] };
}

/** Both sets of plans may blame a path: the severer word stands. */
function oncePerPath(blames: readonly PlanBlame[]): PlanBlame[] {
  const weight = ({ severity }: PlanBlame) => ['notice', 'warn', 'error'].indexOf(severity ?? 'error');
  const severest = new Map<string, PlanBlame>();
  for (const blame of blames) {
    const key = JSON.stringify([blame.rule, blame.path, blame.kind]);
    const known = severest.get(key);
    if (!known || weight(known) < weight(blame)) severest.set(key, blame);
  }
  return [...severest.values()];
}

function outsiderNotes(pull: Pull, why: string, { plans, snapshot }: PlanState): string[] {
  if (plans.length === 0) return [];
  const admitted = admission(pull, plans);
  return [
    why,
    ...(admitted ? [`plan "${admitted.plan.id}" admits it: ${admitted.reason}`] : []),
    ...(snapshot.settings.agents.length === 0
      ? ['scopes bind only pull requests from the branches that the plans list']
      : []),
  ];
}

/** Red for everybody, but for whoever mends the plans and nothing else. */
export function ruleUnderBrokenPlans(pull: Pull, plans: PlanSet, snapshot: Snapshot, facts: Facts): Ruling {
  if (!pull.changes.complete) return { pull, findings: [incomplete(pull, pull.changes.reason)], notes: [] };
  if (!changesOnlyPlans(pull.changes.list)) {
    const blames = plans.problems.map((problem) => plansBroken.judge(problem, snapshot));
    return { pull, findings: blames.map((blame) => toFinding(plansBroken.id, blame, pull)), notes: [] };
  }
  const change = judgePlanChange(pull, pull.changes.list, plans, snapshot, facts);
  const note = `plans are broken on "${snapshot.base.branch}"; this pull request changes only plans, so it is judged by what it leaves`;
  return { pull, findings: toFindings(change?.blames ?? [], pull), notes: [note] };
}

function incomplete(pull: Pull, reason: string, progress?: Progress): Finding {
  return toFinding(incompleteFiles.id, incompleteFiles.judge(pull, reason), pull, progress);
}

function toFindings(blames: readonly PlanBlame[], pull: Pull): Finding[] {
  return blames.map(({ rule, ...blame }) => toFinding(rule, blame, pull));
}

function toFinding(rule: string, blame: Blame, pull: Pull, progress?: Progress): Finding {
  return { rule, severity: 'error', ...pullParty(pull, progress), ...blame };
}
