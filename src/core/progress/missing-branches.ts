/**
 * Warns about branches that the plan names but that do not exist here, and about work on a branch that no item claims. Git
 * cannot distinguish a branch that is not started or not fetched from a misspelled one, so these are warnings and not
 * findings. `--strict` counts them.
 */

import { PENDING } from '../facts/facts.js';
import type { Pull, Snapshot } from '../facts/snapshot.js';
import { claimMatches, isDetached, isGlobClaim } from '../plan/branch-names.js';
import { nearest } from '../plan/nearest.js';
import { itemsOf } from '../plan/plan.js';
import { isPlanFile } from '../plan/scope.js';
import { fewOf } from './few-of.js';
import { mayHaveMerged } from './merge-candidates.js';
import type { PlanState } from './plan-state.js';
import type { Progress } from './progress.js';

export function missingBranches({ source, subject, pulls }: Snapshot, planState: PlanState): string[] {
  if (source !== 'git') return [];
  const all = [...planState.progress.values()];
  const absent = all.filter((each) => isAbsent(each, planState));
  // Of all, only those that are checked out are read though no item claims them.
  const isHere = ({ branch }: Pull) => subject === 'all' || ('branch' in subject && branch === subject.branch);
  const unclaimed = fewOf(
    pulls.filter(isHere).flatMap((pull) => claimlessness(pull, absent, planState)),
    'warning',
  );
  return subject === 'all' ? [...absences(all, new Set(absent), planState), ...unclaimed] : unclaimed;
}

/** Warns about changes on a branch that no item claims. Changes of plans belong there, so they are fine. */
function claimlessness(pull: Pull, absent: readonly Progress[], planState: PlanState): string[] {
  const { branch, changes } = pull;
  const role = planState.roleOf(pull);
  if (role.kind !== 'outsider' || planState.plans.length === 0) return [];
  const list = changes.complete ? changes.list : [];
  const isBase = branch === planState.snapshot.base.branch;
  const isFine = list.length === 0 ? isBase : list.every(({ path }) => isPlanFile(path));
  if (isFine) return [];
  const meant = isDetached(branch)
    ? undefined
    : nearest(
        branch,
        absent.flatMap(({ item }) => item.branches),
      );
  const owner = absent.find(({ item }) => meant !== undefined && item.branches.includes(meant));
  if (owner)
    return [`${role.why} Is its name misspelled? Item "${owner.item.item}" has "${meant}", which does not exist here.`];
  const remedy =
    isBase || isDetached(branch)
      ? 'Check out the branch of an item.'
      : 'Work on the branch of an item, or add this branch to its item with "parallel-work amend <item> --branch <branch>".';
  return [`${role.why} Changes on it are not checked against any scope. ${remedy}`];
}

/** Notes on items that may have merged although their branch is here or they wait for others. Nothing is wrong with these. */
export function mergeNotes({ source, subject }: Snapshot, planState: PlanState): string[] {
  if (source !== 'git' || subject !== 'all') return [];
  const notes = [...planState.progress.values()].flatMap((each) => {
    if (each.finished || each.pulls.length > 0 || isAbsent(each, planState)) return [];
    const merged = mayHaveMerged(each, planState);
    return merged === undefined ? [] : [`Item "${each.item.item}" ${each.because}. ${merged}`];
  });
  return fewOf(notes, 'note');
}

/** Whether an item could be started, is not listed as merged, and has no branch here. */
function isAbsent({ item, known, finished }: Progress, planState: PlanState): boolean {
  const isBegunLater = planState.waitsFor(item).length > 0;
  return !known && !finished && !item.merged && item.branches.length > 0 && !isBegunLater;
}

function absences(all: readonly Progress[], absent: ReadonlySet<Progress>, planState: PlanState): readonly string[] {
  const guesses = new Map(all.map((each) => [each, guess(each, absent.has(each), planState)]));
  const unexplained = all.filter((each) => absent.has(each) && guesses.get(each) === undefined);
  return [
    ...fewOf(
      all.flatMap((each) => guesses.get(each) ?? []),
      'warning',
    ),
    ...missing(unexplained),
  ];
}

/** What may have become of the branch. */
function guess(progress: Progress, isAbsent: boolean, planState: PlanState): string | undefined {
  const near = nearMisses(progress, planState).map((branch) => `"${branch}"`);
  const where = `in the plan on "${planState.snapshot.base.branch}"`;
  if (near.length > 0)
    return `${withoutBranch(progress)}. Did you mean ${near.join(' or ')}? Rename that branch, or write its name into the item ${where}.`;
  const merged = isAbsent ? mayHaveMerged(progress, planState) : undefined;
  return merged === undefined ? undefined : `${withoutBranch(progress)}. ${merged}`;
}

function withoutBranch({ item }: Progress): string {
  return `Item "${item.item}" has no branch ${item.branches.map((branch) => `"${branch}"`).join(' or ')} here`;
}

/** Above this number, one warning names the first of them. */
const MOST_MISSING = 5;

function missing(all: readonly Progress[]): string[] {
  if (all.length <= MOST_MISSING)
    return all.map(
      (each) =>
        `${withoutBranch(each)}: the work has not started, the branch is not fetched, or its name is misspelled.`,
    );
  const names = all.slice(0, MOST_MISSING).map(({ item }) => `"${item.branches[0]}"`);
  return [
    `The branches of ${all.length} items are not here (${names.join(', ')} and ${all.length - MOST_MISSING} more): the work has not started, they are not fetched, or their names are misspelled.`,
  ];
}

/** In shorter words a single letter makes another name: `feat/a` and `feat/b`. */
const SHORTEST_WORD = 5;
const MOST_NEAR = 3;

/** Branches that no item lists and whose name is close to that of a missing one. */
export function nearMisses({ item, known, finished, pulls }: Progress, planState: PlanState): string[] {
  // On GitHub it is always known.
  if (known || finished || pulls.length > 0) return [];
  const claims = item.branches.map(nameForms);
  const near = unlistedNames(planState).filter((each) => claims.some((claim) => isNear(claim, each)));
  return near.slice(0, MOST_NEAR).map(({ name }) => name);
}

/** The forms of a branch name or a claim that are compared. */
interface NameForms {
  readonly name: string;
  readonly lower: string;
  readonly plain: string;
  /** The plain form of what follows the last slash. */
  readonly last: string;
  /** Those of `last`. */
  readonly digits: string;
}

const unlisted = new WeakMap<PlanState, readonly NameForms[]>();

/** The branches that no item lists, except the base and the default branch. Empty until the names are read. */
function unlistedNames(planState: PlanState): readonly NameForms[] {
  const { snapshot, facts, plans } = planState;
  const cached = unlisted.get(planState);
  if (cached) return cached;
  const names = facts.branchNames({});
  if (names === PENDING) return [];
  const claims = plans.flatMap(itemsOf).flatMap(({ branches }) => branches);
  const globs = claims.filter(isGlobClaim);
  const plain = claims.filter((claim) => !isGlobClaim(claim));
  const known = new Set([snapshot.base.branch, snapshot.repository.defaultBranch, ...plain]);
  const found = names
    .filter((name) => !known.has(name) && !globs.some((glob) => claimMatches(glob, name)))
    .map(nameForms);
  unlisted.set(planState, found);
  return found;
}

function nameForms(name: string): NameForms {
  const last = plainName(name.slice(name.lastIndexOf('/') + 1));
  return { name, lower: name.toLowerCase(), plain: plainName(name), last, digits: digitsIn(last) };
}

/** Whether two names differ only in letter case, separators, the first part, or one typing error. */
function isNear(claim: NameForms, other: NameForms): boolean {
  if (claimMatches(claim.lower, other.lower) || claim.plain === other.plain) return true;
  if (claim.last.length < SHORTEST_WORD || claim.digits !== other.digits) return false;
  return nearest(claim.last, [other.last], 1) !== undefined;
}

function plainName(branch: string): string {
  return branch
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function digitsIn(text: string): string {
  return text.replace(/\P{N}/gu, '');
}
