/**
 * Judges pull requests that change plans by the plans that the base would have after the merge. A broken plan can always be
 * fixed, and no pull request may break one.
 */

import { type Facts, factsIn, PENDING, type Pending } from '../facts/facts.js';
import type { Change, PlanFile, PlanTree, Pull, Snapshot } from '../facts/snapshot.js';
import type { Finding, FindingDraft } from '../finding.js';
import { STEPS_PER_PLAN } from '../globs/budget.js';
import { newFindings } from '../lint/lint.js';
import { LINT_RULES } from '../lint/list.js';
import { append, remembered } from '../maps.js';
import { planIdOf } from '../plan/directory.js';
import { MOST_CHANGED_BYTES } from '../plan/parse.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { type PlanSet, readPlans } from '../plan/read.js';
import { isPlanFile } from '../plan/scope.js';
import { largePlans, manyPlanChanges } from '../rules/incomplete-files.js';
import { rulesAbout } from '../rules/list.js';
import { MOST_DESCRIBED, type PlanChange, planPath, pullParty } from '../rules/rule.js';
import { stalePlan } from '../rules/stale-base.js';
import { thereAreMore } from '../text/words.js';

export interface JudgedPlanChange {
  /** The plans after the merge. Undefined if they are too large to be read. */
  readonly after: PlanSet | undefined;
  readonly findings: readonly Finding[];
  /** It fixes or removes a broken plan, and every plan that it changes can be read afterwards. */
  readonly repairs: boolean;
}

export function changesPlans(changes: readonly Change[]): boolean {
  return changes.some(({ path }) => isPlanFile(path));
}

export function changesOnlyPlans(changes: readonly Change[]): boolean {
  return changes.length > 0 && changes.every(({ path }) => isPlanFile(path));
}

/** The plan directory after the merge, and which files also changed on the base. */
export interface MergedPlans {
  readonly tree: PlanTree;
  readonly touched: readonly string[];
  readonly behind: readonly string[];
  readonly bytes: number;
}

export function mergePlans(
  pull: Pull,
  changes: readonly Change[],
  snapshot: Snapshot,
  facts: Facts,
): MergedPlans | Pending {
  const base = facts.plans({ revision: snapshot.base.commit });
  const head = facts.plans({ revision: pull.revision });
  const mergeBase = facts.mergeBase({ revision: pull.revision });
  const origin = typeof mergeBase === 'string' ? facts.plans({ revision: mergeBase }) : mergeBase;
  if (base === PENDING || head === PENDING || origin === PENDING) return PENDING;

  const names = new Set(
    changes
      .map(({ path }) => path)
      .filter(isPlanFile)
      .map(nameIn),
  );
  const [now, then, before] = [contentsOf(head), contentsOf(base), contentsOf(origin)];
  const touched = [...names].filter((name) => now.get(name) !== then.get(name));
  // Without a merge base it is unknown what the base has changed since.
  const behind = touched.filter((name) => mergeBase === null || then.get(name) !== before.get(name));
  const tree = merge(base, head, touched);
  return { tree, touched, behind, bytes: bytesOf(tree, touched) };
}

/** @param later if given, the slow proof over the scopes is left out, and the pull request is added here */
export function judgePlanChange(
  pull: Pull,
  changes: readonly Change[],
  before: PlanSet,
  snapshot: Snapshot,
  facts: Facts,
  later?: Set<Pull>,
): JudgedPlanChange | Pending {
  const merged = mergePlans(pull, changes, snapshot, facts);
  if (merged === PENDING) return PENDING;
  const { tree, touched, behind, bytes } = merged;
  const { isLeftOut, steps } = shareOf(pull, snapshot);
  const tooLarge = [...largePlans.judge(merged), ...manyPlanChanges.judge({ isLeftOut })];
  if (tooLarge.length > 0)
    return { after: undefined, findings: findingsOf(largePlans.id, tooLarge, pull), repairs: false };
  if (later && bytes > MOST_READ_AT_ONCE) {
    later.add(pull);
    return { after: undefined, findings: [], repairs: false };
  }
  const after = readPlans(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
  const change = { pull, before, after, touched, behind, bytes };
  const findings = rulesAbout('plan-change').flatMap(({ id, judge }) => findingsOf(id, judge(change, snapshot), pull));
  const repairs = isRepaired(change);
  // The plans after the merge are unknown or cannot be read.
  if (findings.length > 0 || after.problems.length > 0 || touched.length === 0) return { after, findings, repairs };
  if (later) {
    later.add(pull);
    return { after, findings, repairs };
  }
  const found = newFindings(before, after, new Set(touched.map(planIdOf)), snapshot, facts, { steps });
  if (found === PENDING) return PENDING;
  const errors = found.filter(({ severity }) => severity === 'error');
  // For a broken plan it is unknown which findings are new.
  const severity = repairs ? 'warn' : 'error';
  const lint = errors.slice(0, MOST_DESCRIBED).map((error): Finding => ({ ...inPlan(error, pull), severity }));
  const told = found.filter((each) => each.severity === 'warn' && TOLD_RULES.has(each.rule));
  const warnings = told.slice(0, MOST_DESCRIBED).map((each) => inPlan(each, pull));
  return { after, findings: [...lint, ...andMore(errors.slice(MOST_DESCRIBED), severity, pull), ...warnings], repairs };
}

const TOLD_RULES: ReadonlySet<string> = new Set(
  LINT_RULES.flatMap(({ id, isToldOnChange }) => (isToldOnChange ? id : [])),
);

/** One finding for all that nobody would read: each is kept until the run ends. */
function andMore(rest: readonly Finding[], severity: 'warn' | 'error', pull: Pull): Finding[] {
  const [first] = rest;
  if (!first) return [];
  const message = `${thereAreMore(rest.length, 'error')} that "lint" would report, such as: ${first.message}`;
  return [{ ...inPlan(first, pull), severity, message }];
}

/** Larger ones are read after the statuses of all others are posted. */
const MOST_READ_AT_ONCE = 64 * 1024;
/** What the plan changes of one kind of pull requests, those of this repository or those of forks, may cost together. */
const TOGETHER = {
  own: { bytes: 8 * MOST_CHANGED_BYTES, steps: (STEPS_PER_PLAN * 3) / 4 },
  forks: { bytes: 4 * MOST_CHANGED_BYTES, steps: STEPS_PER_PLAN / 4 },
};

interface PlanShare {
  /** All are too much for one run, and this is one of the largest. */
  readonly isLeftOut: boolean;
  readonly steps: number;
}

const shares = new WeakMap<Snapshot, ReadonlyMap<Pull, PlanShare>>();

/** The share of one pull request in what judging all plan changes may cost. It depends on the open pull requests alone, so equal states have equal verdicts. */
export function shareOf(pull: Pull, snapshot: Snapshot): PlanShare {
  const all = remembered(
    shares,
    snapshot,
    () => new Map([...sharesOf('own', snapshot), ...sharesOf('forks', snapshot)]),
  );
  return all.get(pull) ?? { isLeftOut: false, steps: TOGETHER.forks.steps };
}

function sharesOf(kind: keyof typeof TOGETHER, snapshot: Snapshot): (readonly [Pull, PlanShare])[] {
  const facts = factsIn(snapshot);
  const costs = snapshot.pulls.flatMap((pull) => {
    const { changes, base, sameRepository } = pull;
    if (!changes.complete || base !== snapshot.base.branch || sameRepository !== (kind === 'own')) return [];
    const merged = changesPlans(changes.list) ? mergePlans(pull, changes.list, snapshot, facts) : PENDING;
    return merged === PENDING || merged.bytes > MOST_CHANGED_BYTES ? [] : [{ pull, bytes: merged.bytes }];
  });
  costs.sort((one, other) => one.bytes - other.bytes || (one.pull.number ?? 0) - (other.pull.number ?? 0));
  const steps = Math.floor(TOGETHER[kind].steps / Math.max(1, costs.length));
  let left = TOGETHER[kind].bytes;
  return costs.map(({ pull, bytes }) => {
    left -= bytes;
    return [pull, { isLeftOut: left < 0, steps }];
  });
}

function findingsOf(rule: string, drafts: readonly FindingDraft[], pull: Pull): Finding[] {
  return drafts.map((draft) => ({ rule, severity: 'error', ...pullParty(pull), ...draft }));
}

function isRepaired({ before, after, touched }: PlanChange): boolean {
  // A plan for another branch breaks nothing here, but it may still be unreadable.
  const unreadable = new Set([...after.brokenPaths, ...after.inert.flatMap(({ path, plan }) => (plan ? [] : path))]);
  if (touched.some((name) => unreadable.has(planPath(name)))) return false;
  return before.brokenPaths.some((path) => !unreadable.has(path));
}

/** Findings on plans that also changed on the base, for reports without a verdict. */
export function staleFindings(behind: readonly string[], snapshot: Snapshot): Finding[] {
  return stalePlan.judge({ behind }, snapshot).map((draft) => ({ rule: stalePlan.id, severity: 'error', ...draft }));
}

/** Places the finding on the line of the plan, because the pull request changes the plan. */
function inPlan(error: Finding, pull: Pull): Finding {
  const { rule, severity, branch: _, pull: __, ...rest } = error;
  return { rule, severity, ...pullParty(pull), ...rest, ...(error.at ? { path: error.at.path } : {}) };
}

/** The entry directly in the plan directory, or in its place. A source may list the files of a folder or only the folder. */
function nameIn(path: string): string {
  return topOf(path.slice(PLAN_DIRECTORY.length + 1));
}

function topOf(name: string): string {
  return name.split('/')[0] ?? '';
}

/** The contents of each entry of the directory, as a text that can be compared. */
function contentsOf(tree: PlanTree | null): ReadonlyMap<string, string> {
  const lists = new Map<string, string[]>();
  for (const { name, mode, oid } of tree?.files ?? []) append(lists, topOf(name), JSON.stringify([name, mode, oid]));
  return new Map([...lists].map(([name, files]) => [name, files.join()]));
}

function bytesOf(tree: PlanTree, touched: readonly string[]): number {
  const names = new Set(touched);
  const encoder = new TextEncoder();
  return tree.files
    .filter(({ name }) => names.has(topOf(name)))
    .reduce((sum, { text = '' }) => sum + encoder.encode(text).length, 0);
}

function merge(base: PlanTree | null, head: PlanTree | null, touched: readonly string[]): PlanTree {
  const names = new Set(touched);
  const isTouched = ({ name }: PlanFile) => names.has(topOf(name));
  const kept = (base?.files ?? []).filter((file) => !isTouched(file));
  const taken = (head?.files ?? []).filter(isTouched);
  return { id: `${base?.id ?? 'none'}+${head?.id ?? 'none'}`, files: [...kept, ...taken] };
}
