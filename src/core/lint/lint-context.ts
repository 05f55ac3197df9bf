/** Reads what the rules about plans need. */

import { allKnown, type Facts, PENDING, type Pending } from '../facts/facts.js';
import type { Snapshot } from '../facts/snapshot.js';
import { remembered } from '../maps.js';
import { planFileOf, planIdOf } from '../plan/directory.js';
import { WRONG_PLACES } from '../plan/misplaced.js';
import type { Plan } from '../plan/plan.js';
import type { PlanSet } from '../plan/read.js';
import { type PlanState, planStateOf } from '../progress/plan-state.js';
import { type FileList, listFiles } from './files.js';
import { alteredPromises } from './promises.js';
import type { LintContext } from './rule.js';

/**
 * Asks all questions at once.
 * @param before the plans on the base, if `set` would replace them. Null if `set` is what the base has
 */
export function lintContext(
  set: PlanSet,
  before: PlanSet | null,
  snapshot: Snapshot,
  facts: Facts,
  options: { readonly files: boolean },
): LintContext | Pending {
  const planState = planStateOf(set, snapshot, facts);
  const removed = (before?.open ?? []).filter((plan) => !set.open.some(({ id }) => id === plan.id));
  const isAltered = (old: Plan) => set.open.some((now) => now.id === old.id && alteredPromises(old, now).length > 0);
  const stateBefore =
    before && (removed.length > 0 || before.open.some(isAltered))
      ? remembered(
          remembered(statesBefore, facts, () => new Map()),
          before,
          () => planStateOf(before, snapshot, facts),
        )
      : null;
  const known = before ? idsIn(before) : undefined;
  const paths = options.files ? facts.files({ revision: snapshot.base.commit }) : null;
  const misplaced = paths === PENDING ? PENDING : misplacedPlans(paths, snapshot, facts);
  const branches = allKnown(set.inert.map(({ base }) => existence(base, facts)));
  if (planState === PENDING || stateBefore === PENDING || paths === PENDING || branches === PENDING) return PENDING;
  if (misplaced === PENDING) return PENDING;
  const isThere = new Map(branches);
  return {
    set,
    plans: set.open,
    planState,
    workers: planState.owners,
    files: paths && listedOnce(paths),
    misplaced,
    isBranch: (branch) => isThere.get(branch) ?? null,
    isAdded: ({ id }) => known !== undefined && !known.has(id),
    ...(before && stateBefore ? { before: { plans: before.open, planState: stateBefore } } : {}),
  };
}

/** Each way that is tried needs the same. */
const statesBefore = new WeakMap<Facts, Map<PlanSet, PlanState | Pending>>();

/** GitHub is asked only if there is a file in one of the places. In Git the working tree may have one too. */
function misplacedPlans(
  paths: readonly string[] | null,
  { source, base }: Snapshot,
  facts: Facts,
): LintContext['misplaced'] | Pending {
  const isAsked = paths !== null && (source === 'git' || WRONG_PLACES.some(({ path }) => paths.includes(path)));
  const found = isAsked ? facts.misplaced({ revision: base.commit }) : [];
  return found === PENDING ? PENDING : found.filter(({ isElsewhere }) => !isElsewhere);
}

function existence(branch: string, facts: Facts): readonly [string, boolean | null] | Pending {
  const exists = facts.branch({ branch });
  return exists === PENDING ? PENDING : [branch, exists];
}

/** For every file, including broken ones and those for another base. */
export function idsIn({ open, inert, brokenPaths }: PlanSet): ReadonlySet<string> {
  const paths = [...open, ...inert].map(({ path }) => path).concat(brokenPaths);
  return new Set(paths.flatMap((path) => planIdOf(planFileOf(path) ?? '') ?? []));
}

const listed = new WeakMap<readonly string[], FileList>();

/** The list is kept, because rounds of questions ask for it again. */
function listedOnce(paths: readonly string[]): FileList {
  return remembered(listed, paths, () => listFiles(paths));
}
