/** Reads what the rules of plans look at. */
import type { Facts } from '../facts/facts.js';
import type { Snapshot } from '../facts/snapshot.js';
import { planFileOf, planIdOf } from '../plan/directory.js';
import type { PlanSet } from '../plan/read.js';
import { planStateOf } from '../progress/plan-state.js';
import { type FileList, listFiles } from './files.js';
import type { LintContext } from './rule.js';

/**
 * Undefined while something is unread; all of it is asked at once.
 * @param before the plans on the base now, where `set` would take their place; null: `set` is what the base has
 */
export function lintContext(
  set: PlanSet,
  before: PlanSet | null,
  snapshot: Snapshot,
  facts: Facts,
  options: { readonly files: boolean },
): LintContext | undefined {
  const planState = planStateOf(set.open, snapshot, facts);
  const removed = (before?.open ?? []).filter((plan) => !set.open.some(({ id }) => id === plan.id));
  const worldBefore = before && removed.length > 0 ? planStateOf(before.open, snapshot, facts) : null;
  const known = before ? idsIn(before) : undefined;
  const paths = options.files ? facts.files(snapshot.base.commit) : null;
  const branches = new Map(set.inert.map(({ base }) => [base, facts.branchExists(base)]));
  if (!planState || worldBefore === undefined || paths === undefined || [...branches.values()].includes(undefined)) {
    return undefined;
  }
  return {
    set,
    plans: set.open,
    planState,
    workers: planState.owners,
    files: paths && listedOnce(paths),
    isBranch: (branch) => branches.get(branch) ?? null,
    isAdded: ({ id }) => known !== undefined && !known.has(id),
    ...(before && worldBefore ? { before: { plans: before.open, planState: worldBefore } } : {}),
  };
}

/** Of every file, also of one that is broken or for another base. */
function idsIn({ open, inert, brokenPaths }: PlanSet): ReadonlySet<string> {
  const paths = [...open, ...inert].map(({ path }) => path).concat(brokenPaths);
  return new Set(paths.flatMap((path) => planIdOf(planFileOf(path) ?? '') ?? []));
}

const listed = new WeakMap<readonly string[], FileList>();

/** Rounds of questions come back to the same list. */
function listedOnce(paths: readonly string[]): FileList {
  const list = listed.get(paths) ?? listFiles(paths);
  listed.set(paths, list);
  return list;
}
