/** Reads what the rules of plans look at. */
import type { Inquiry } from '../facts/facts.js';
import type { Snapshot } from '../facts/snapshot.js';
import { planFileOf, planIdOf } from '../plan/directory.js';
import type { PlanSet } from '../plan/read.js';
import { surveyWorld } from '../progress/plan-state.js';
import { type FileList, listFiles } from './files.js';
import type { Field } from './rule.js';

/**
 * Undefined while something is unread; all of it is asked at once.
 * @param before the plans on the base now, where `set` would take their place; null: `set` is what the base has
 */
export function surveyField(
  set: PlanSet,
  before: PlanSet | null,
  snapshot: Snapshot,
  inquiry: Inquiry,
  options: { readonly files: boolean },
): Field | undefined {
  const world = surveyWorld(set.open, snapshot, inquiry);
  const removed = (before?.open ?? []).filter((plan) => !set.open.some(({ id }) => id === plan.id));
  const worldBefore = before && removed.length > 0 ? surveyWorld(before.open, snapshot, inquiry) : null;
  const known = before ? idsIn(before) : undefined;
  const paths = options.files ? inquiry.files(snapshot.base.commit) : null;
  const branches = new Map(set.inert.map(({ base }) => [base, inquiry.branchExists(base)]));
  if (!world || worldBefore === undefined || paths === undefined || [...branches.values()].includes(undefined)) {
    return undefined;
  }
  return {
    set,
    plans: set.open,
    world,
    workers: world.owners,
    files: paths && listedOnce(paths),
    isBranch: (branch) => branches.get(branch) ?? null,
    isAdded: ({ id }) => known !== undefined && !known.has(id),
    ...(before && worldBefore ? { before: { plans: before.open, world: worldBefore } } : {}),
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
