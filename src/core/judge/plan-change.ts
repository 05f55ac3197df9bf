/**
 * Pull requests that change plans are judged by the base tip's plans with the head's text for the files they change: what
 * the base would hold after the merge. The way out of a broken plan is never locked, and none may lead into one.
 */

import type { Facts } from '../facts/facts.js';
import type { Change, PlanFile, PlanTree, Pull, Snapshot } from '../facts/snapshot.js';
import type { Finding, Party } from '../finding.js';
import { newErrors } from '../lint/lint.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { type PlanSet, readPlans } from '../plan/read.js';
import { isPlanFile } from '../plan/scope.js';
import { brokenPlan } from '../rules/broken-plan.js';
import type { Blame } from '../rules/rule.js';
import { staleBase } from '../rules/stale-base.js';

export interface PlanChange {
  /** The plans as the merge would leave them. */
  readonly after: PlanSet;
  readonly blames: readonly PlanBlame[];
}

/** Of a plan that can be read the finding names plan and item too; the pull request is the judge's to add. */
export type PlanBlame = Blame & Pick<Party, 'plan' | 'item'> & { readonly rule: string };

export function changesPlans(changes: readonly Change[]): boolean {
  return changes.some(({ path }) => isPlanFile(path));
}

export function changesOnlyPlans(changes: readonly Change[]): boolean {
  return changes.length > 0 && changes.every(({ path }) => isPlanFile(path));
}

/** What the merge would leave in the plan directory, and which files the base changed too. */
interface MergedPlans {
  readonly tree: PlanTree;
  readonly touched: readonly string[];
  readonly behind: readonly string[];
}

/** Undefined while something is unread. */
export function mergePlans(
  pull: Pull,
  changes: readonly Change[],
  snapshot: Snapshot,
  facts: Facts,
): MergedPlans | undefined {
  const base = facts.plans(snapshot.base.commit);
  const head = facts.plans(pull.revision);
  const mergeBase = facts.mergeBase(pull.revision);
  const origin = typeof mergeBase === 'string' ? facts.plans(mergeBase) : mergeBase;
  if (base === undefined || head === undefined || origin === undefined) return undefined;

  const names = new Set(
    changes
      .map(({ path }) => path)
      .filter(isPlanFile)
      .map(nameIn),
  );
  const touched = [...names].filter((name) => contentOf(head, name) !== contentOf(base, name));
  const behind = touched.filter((name) => contentOf(base, name) !== contentOf(origin, name));
  return { tree: merge(base, head, touched), touched, behind };
}

/** Undefined while something is unread. */
export function judgePlanChange(
  pull: Pull,
  changes: readonly Change[],
  before: PlanSet,
  snapshot: Snapshot,
  facts: Facts,
): PlanChange | undefined {
  const merged = mergePlans(pull, changes, snapshot, facts);
  if (!merged) return undefined;
  const { tree, touched, behind } = merged;
  const after = readPlans(tree, {
    branch: snapshot.base.branch,
    defaultBranch: snapshot.repository.defaultBranch,
  });
  const blames = [
    ...behind.map((name) => mergeFirst(name, snapshot)),
    ...brokenPlan.judge(touched, before, after, snapshot).map((blame) => ({ rule: brokenPlan.id, ...blame })),
  ];
  // What the merge would make of the plans is not known here, or cannot be read.
  if (blames.length > 0 || after.problems.length > 0 || touched.length === 0) return { after, blames };
  const errors = newErrors(before, after, snapshot, facts);
  return errors && { after, blames: errors.map(inPlan) };
}

/** On the line of the plan: that is what the pull request changes. */
function inPlan({ branch: _, pull: __, ...error }: Finding): PlanBlame {
  return { ...error, ...(error.at ? { path: error.at.path } : {}) };
}

/** What lies directly in the plan directory, or in its place: a source may list what is in a folder, or only the folder. */
function nameIn(path: string): string {
  return path.slice(PLAN_DIRECTORY.length + 1).split('/')[0] ?? '';
}

function isOf(file: PlanFile, name: string): boolean {
  return file.name === name || file.name.startsWith(`${name}/`);
}

/** Equal for equal contents. */
function contentOf(tree: PlanTree | null, name: string): string {
  const files = (tree?.files ?? []).filter((file) => isOf(file, name));
  return JSON.stringify(files.map((file) => [file.name, file.mode, file.oid]));
}

function merge(base: PlanTree | null, head: PlanTree | null, touched: readonly string[]): PlanTree {
  const isTouched = (file: PlanFile) => touched.some((name) => isOf(file, name));
  const kept = (base?.files ?? []).filter((file) => !isTouched(file));
  const taken = (head?.files ?? []).filter(isTouched);
  return { id: `${base?.id ?? 'none'}+${head?.id ?? 'none'}`, files: [...kept, ...taken] };
}

export function mergeFirst(name: string, snapshot: Snapshot): PlanBlame {
  return { rule: staleBase.id, ...staleBase.judgePlan(name, snapshot) };
}
