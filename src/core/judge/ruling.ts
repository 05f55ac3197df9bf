/** Applies the rules to one pull request, depending on its role. */
import { type Facts, PENDING } from '../facts/facts.js';
import type { Change, Pull, Snapshot } from '../facts/snapshot.js';
import {
  blamedPaths,
  type FilePosition,
  type Finding,
  type FindingDraft,
  type PlanEdit,
  type UsedLeeway,
} from '../finding.js';
import type { PlanSet } from '../plan/read.js';
import { wantsOf, widenFor } from '../plan/widening.js';
import { leewayOf } from '../progress/leeway.js';
import { byPath, type ItemPull, type PlanState, planStateOf, type Role } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import { rulesAbout } from '../rules/list.js';
import { andMore, outOfScope } from '../rules/out-of-scope.js';
import { admission } from '../rules/owned-path.js';
import { MOST_DESCRIBED, pullParty } from '../rules/rule.js';
import { entangled, MOST_TAKEN_OUT, removal } from '../rules/ways.js';
import { changesOnlyPlans, changesPlans, judgePlanChange } from './plan-change.js';

const PULL_RULES = rulesAbout('pull');
const PATH_RULES = rulesAbout('path');
const ITEM_RULES = rulesAbout('item');
const UNLISTED_RULES = rulesAbout('unlisted');
const PLAN_RULES = rulesAbout('plan');

export interface Ruling {
  readonly pull: Pull;
  readonly progress?: Progress;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  readonly widen?: PlanEdit;
  readonly takeOut?: string;
  readonly leeway?: UsedLeeway;
}

export function rulePull(pull: Pull, planState: PlanState, plans: PlanSet, later?: Set<Pull>): Ruling {
  const role = planState.roleOf(pull);
  const progress = 'progress' in role ? { progress: role.progress } : {};
  const unjudgeable = whyUnjudgeable(pull, planState, role);
  const notes = [...draftNotes(pull), ...(role.kind === 'item' ? emptyNotes(pull, role.progress) : [])];
  if (unjudgeable.length > 0) {
    const why = role.kind === 'outsider' ? [role.why] : [];
    return { pull, ...progress, findings: unjudgeable, notes: [...notes, ...why] };
  }
  return role.kind === 'item'
    ? ruleItem(planState.itemPull(pull, role.progress), notes, planState)
    : ruleUnlisted(pull, notes, planState, plans, later);
}

function draftNotes({ draft }: Pull): string[] {
  return draft ? ['This pull request is a draft. Drafts are checked like all others.'] : [];
}

/** The notes on an unlisted pull request that takes over the verdict of another one. */
export function notesOn(pull: Pull, planState: PlanState): string[] {
  return [...draftNotes(pull), ...unlistedNotes(pull, planState)];
}

/** The findings of the first rule that has any. */
function whyUnjudgeable(pull: Pull, planState: PlanState | undefined, role?: Role): readonly Finding[] {
  const progress = role && 'progress' in role ? role.progress : undefined;
  for (const { id, judge } of PULL_RULES) {
    const drafts = judge(pull, planState);
    if (drafts.length > 0) return drafts.map((draft) => findingOn(pull, id, draft, progress));
  }
  return [];
}

/** Nothing is wrong with an empty pull request, but merging it does not finish the item. */
function emptyNotes({ changes }: Pull, { item, reopened }: Progress): string[] {
  const isEmpty = changes.complete && changes.list.length === 0;
  return isEmpty && item.dropped === undefined && !reopened
    ? [`It changes no files, so merging it would not finish item "${item.item}".`]
    : [];
}

function ruleItem(subject: ItemPull, notes: readonly string[], planState: PlanState): Ruling {
  const { pull, progress } = subject;
  const at = scopePosition(subject);
  const onPaths: Finding[] = [];
  let [looked, blamed] = [0, 0];
  for (const change of subject.changes) {
    if (blamed >= MOST_DESCRIBED) break;
    const said = ruleChange(change, subject, planState);
    for (const each of said) onPaths.push(each);
    looked += 1;
    if (said.some(({ severity }) => severity === 'error')) blamed += 1;
  }
  for (const draft of andMore(subject.changes.slice(looked), subject, planState))
    onPaths.push(findingOn(pull, outOfScope.id, { at, ...draft }, progress));
  const asAWhole = ITEM_RULES.flatMap(({ id, judge }) =>
    judge(subject, planState).map((draft) => findingOn(pull, id, draft, progress)),
  );
  const findings = [...onPaths, ...asAWhole];
  const { of, paths } = leewayOf(subject, planState);
  return {
    pull,
    progress,
    findings,
    notes,
    ...widened(subject, findings, planState),
    ...takenOut(pull, subject.changes, findings, planState),
    ...(paths.size > 0 ? { leeway: { used: paths.size, of } } : {}),
  };
}

/** The findings on one change of an item pull request. */
export function ruleChange(change: Change, subject: ItemPull, planState: PlanState): readonly Finding[] {
  const at = scopePosition(subject);
  let said: readonly Finding[] = [];
  for (const { id, judge, replaces } of PATH_RULES) {
    const found = judge(change, subject, planState, said).map((draft) =>
      findingOn(subject.pull, id, replaces ? draft : { at, ...draft }, subject.progress),
    );
    said = replaces && found.length > 0 ? found : [...said, ...found];
  }
  return said;
}

function scopePosition({ plan, item }: ItemPull): FilePosition {
  const keys = item.isIntegration ? ['integration', 'scope'] : ['items', item.item, 'scope'];
  return { path: plan.path, ...plan.locate(keys) };
}

/** One edit of the plan for all findings that a wider scope would settle. */
function widened({ plan, item }: ItemPull, findings: readonly Finding[], { facts }: PlanState): Pick<Ruling, 'widen'> {
  if (facts.withoutWays) return {};
  const wants = wantsOf(findings);
  return wants.length === 0 ? {} : { widen: widenFor(plan, item, wants) };
}

/** One command that removes all changes whose first way out is to remove them. */
function takenOut(
  pull: Pull,
  changes: readonly Change[],
  findings: readonly Finding[],
  planState: PlanState,
): Pick<Ruling, 'takeOut'> {
  if (planState.facts.withoutWays) return {};
  const removals = findings.flatMap((finding) => {
    const [first] = finding.ways ?? [];
    if (finding.severity !== 'error' || first?.kind !== 'remove-path') return [];
    return [{ paths: blamedPaths(finding), command: first.command }];
  });
  const paths = new Set(removals.flatMap((each) => each.paths.map(({ path }) => path)));
  if (paths.size === 0 || paths.size > MOST_TAKEN_OUT) return {};
  // One of them is more than a command, or counts paths that are not named: to take out only the others would not be all of it.
  if (removals.some(({ command }) => command === undefined)) return {};
  const blamed = changes.filter(({ path }) => paths.has(path));
  const command = removal(entangled(blamed, changes, planState), pull, planState);
  return command === undefined ? {} : { takeOut: command };
}

function ruleUnlisted(
  pull: Pull,
  notes: readonly string[],
  planState: PlanState,
  plans: PlanSet,
  later: Set<Pull> | undefined,
): Ruling {
  const { snapshot, facts } = planState;
  const changes = pull.changes.complete ? byPath(pull.changes.list) : [];
  const planChange = changesPlans(changes)
    ? judgePlanChange(pull, changes, plans, snapshot, facts, later)
    : NO_PLAN_CHANGE;
  // Broken new plans do not count, and a pull request that changes only plans needs no second check.
  const isTwofold = planChange !== PENDING && planChange.after?.problems.length === 0 && !changesOnlyPlans(changes);
  const stateAfter = isTwofold && planChange.after ? planStateOf(planChange.after, snapshot, facts) : planState;
  if (stateAfter !== PENDING && stateAfter.roleOf(pull).kind !== 'outsider')
    return rulePull(pull, stateAfter, plans, later);
  // Today's plans count too. Otherwise it could take a path from its owner, or admit itself, and change the path at once.
  const states = stateAfter === PENDING || stateAfter === planState ? [planState] : [planState, stateAfter];
  const findings = UNLISTED_RULES.flatMap(({ id, byBase, judge }) =>
    (byBase ? [planState] : states).flatMap((by) =>
      judge(pull, changes, by).map((draft) => findingOn(pull, id, draft)),
    ),
  );
  const all = [...(planChange === PENDING ? [] : planChange.findings), ...oncePerPath(findings)];
  return {
    pull,
    findings: all,
    ...takenOut(pull, changes, all, planState),
    notes: [...notes, ...unlistedNotes(pull, planState)],
  };
}

const NO_PLAN_CHANGE = { after: undefined, findings: [] } as const;

/** If both sets of plans have a finding on a path, the more severe one is kept. */
function oncePerPath(findings: readonly Finding[]): Finding[] {
  const weight = ({ severity }: Finding) => ['warn', 'error'].indexOf(severity);
  const severest = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.path, finding.kind]);
    const known = severest.get(key);
    if (!known || weight(known) < weight(finding)) severest.set(key, finding);
  }
  return [...severest.values()];
}

function unlistedNotes(pull: Pull, planState: PlanState): string[] {
  const { plans, snapshot } = planState;
  const role = planState.roleOf(pull);
  if (plans.length === 0 || role.kind !== 'outsider') return [];
  const admitted = admission(pull, plans);
  return [
    role.why,
    ...(admitted ? [`Plan "${admitted.plan.id}" admits it (${admitted.reason}).`] : []),
    ...(snapshot.settings.agents.length === 0
      ? ['Scopes apply only to pull requests from branches that the plans list.']
      : []),
  ];
}

/** While plans are broken, only a pull request that changes nothing but plans, and fixes one of them, can pass. */
export function ruleUnderBrokenPlans(
  pull: Pull,
  plans: PlanSet,
  snapshot: Snapshot,
  facts: Facts,
  later: Set<Pull> | undefined,
): Ruling {
  const unjudgeable = whyUnjudgeable(pull, undefined);
  if (unjudgeable.length > 0) return { pull, findings: unjudgeable, notes: [] };
  const changes = pull.changes.complete ? pull.changes.list : [];
  if (changesOnlyPlans(changes)) {
    const change = judgePlanChange(pull, changes, plans, snapshot, facts, later);
    if (change === PENDING || (later?.has(pull) && !change.after)) return { pull, findings: [], notes: [] };
    const note = `Plans on "${snapshot.base.branch}" are broken. This pull request changes only plans, so it is checked by what it makes of them.`;
    if (change.repairs || change.findings.length > 0) return { pull, findings: change.findings, notes: [note] };
  }
  const findings = PLAN_RULES.flatMap(({ id, judge }) =>
    judge(plans, snapshot).map((draft) => findingOn(pull, id, draft)),
  );
  return { pull, findings, notes: [] };
}

export function findingOn(pull: Pull, rule: string, draft: FindingDraft, progress?: Progress): Finding {
  return { rule, severity: 'error', ...pullParty(pull, progress), ...draft };
}
