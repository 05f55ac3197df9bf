/** What a rule of the check is: one file, one id, one documentation page, one test. */

import { PENDING, type Pending } from '../facts/facts.js';
import type { Change, Pull, Snapshot } from '../facts/snapshot.js';
import { decide, type Finding, type FindingDraft, offer, type Party, type Way } from '../finding.js';
import { forbids, literalPath, matches } from '../globs/glob.js';
import { exactGlob } from '../plan/glob-problems.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import type { PlanSet } from '../plan/read.js';
import { globsFor } from '../plan/scope.js';
import { isLockFile } from '../plan/shared-files.js';
import { widening } from '../plan/widening.js';
import { owns } from '../progress/allowed-kinds.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import { editPlan, generate, leaveTo, takeOut } from './ways.js';

interface AnyRule {
  readonly id: string;
  /** A finding of severity `error` means that we could not decide. */
  readonly undecided?: true;
}

/** Looks at the plans of the base, which nobody can be judged by while they are broken. */
export interface PlanRule extends AnyRule {
  readonly about: 'plan';
  readonly judge: (plans: PlanSet, snapshot: Snapshot) => readonly FindingDraft[];
}

/** Looks at whether a pull request can be judged at all: the first that has something to say is the only one. */
export interface PullRule extends AnyRule {
  readonly about: 'pull';
  /** @param planState absent while the plans of the base are broken */
  readonly judge: (pull: Pull, planState: PlanState | undefined) => readonly FindingDraft[];
}

/** Looks at one change of an item pull request. */
export interface PathRule extends AnyRule {
  readonly about: 'path';
  /** Where it has something to say, it takes the place of what the rules before it said of the change. */
  readonly replaces?: true;
  /** @param said what the rules before it said of the change */
  readonly judge: (
    change: Change,
    subject: ItemPull,
    planState: PlanState,
    said: readonly Finding[],
  ) => readonly FindingDraft[];
}

/** Looks at an item pull request as a whole, mostly at its place among the others. */
export interface ItemRule extends AnyRule {
  readonly about: 'item';
  readonly judge: (subject: ItemPull, planState: PlanState) => readonly FindingDraft[];
}

/** Looks at a pull request that belongs to no item. */
export interface UnlistedRule extends AnyRule {
  readonly about: 'unlisted';
  /** By the plans on the base, also where the pull request changes them: it cannot free itself. */
  readonly byBase?: true;
  readonly judge: (pull: Pull, changes: readonly Change[], planState: PlanState) => readonly FindingDraft[];
}

/** Looks at what a pull request would make of the plans. */
export interface PlanChangeRule extends AnyRule {
  readonly about: 'plan-change';
  readonly judge: (change: PlanChange, snapshot: Snapshot) => readonly FindingDraft[];
}

/** What merging a pull request would leave in the plan directory. */
export interface PlanChange {
  /** Absent where nothing is judged. */
  readonly pull?: Pull;
  readonly before: PlanSet;
  readonly after: PlanSet;
  /** Files that differ from the base's: names in the directory, empty for what is in its place. */
  readonly touched: readonly string[];
  /** Those of them that the base changed too since the merge base. */
  readonly behind: readonly string[];
  /** Of the files that differ, as the pull request leaves them. */
  readonly bytes: number;
}

/** @param name in the plan directory; empty for what is in its place */
export function planPath(name: string): string {
  return name === '' ? PLAN_DIRECTORY : `${PLAN_DIRECTORY}/${name}`;
}

export type Rule = PlanRule | PullRule | PathRule | ItemRule | UnlistedRule | PlanChangeRule;

export function pullParty(pull: Pull, progress?: Progress): Party {
  return {
    ...(progress ? { plan: progress.item.plan, item: progress.item.item } : {}),
    branch: pull.branch,
    ...(pull.number === undefined ? {} : { pull: pull.number }),
  };
}

/**
 * What to do with a path that the item may not change so.
 *
 * @param isPartlyAllowed the item may change the path in another way, so most likely its scope should be wider
 */
export function waysOut(
  change: Change,
  subject: ItemPull,
  planState: PlanState,
  isPartlyAllowed = false,
): Pick<FindingDraft, 'remedy' | 'ways' | 'widen'> {
  const { item, plan, pull } = subject;
  const { path, kind } = change;
  const base = planState.snapshot.base.branch;
  const out = takeOut(change, subject.changes, pull, planState);
  const unfinished = [...planState.progress.values()].filter((each) => !each.finished && each.item !== item);
  const owner = unfinished.find((each) => owns(each.item, path));
  const heir = owner ?? unfinished.find((each) => each.item === plan.integration);
  const leave = heir && leaveTo(change, pull, heir, planState);
  // Two items that run side by side cannot both have it.
  if (owner && !planState.ordered(owner.item, item)) {
    const move = decide(`Move it from item "${owner.item.item}" to item "${item.item}" in the plan on "${base}"`);
    return offer(out, leave, move);
  }
  // Where a constraint forbids it a wider scope would not settle it, and a glob may not be wider than the path.
  const isForbidden = globsFor(item.doNotTouch, kind).some((glob) => forbids(glob, path));
  const isNameable = change.encoding !== 'invalid' && exactGlob(path) !== undefined;
  const isExcepted = item.scope.except.some((glob) => matches(glob, path) && literalPath(glob) !== path);
  if (isForbidden || !isNameable || isExcepted) return offer(out, leave);
  const order = (ask: Way) => (isPartlyAllowed ? offer(ask, out, leave) : offer(out, leave, ask));
  if (isLockFile(path) && kind !== 'delete') return order(generate(path, subject, planState.snapshot));
  const widen = widening(plan, item, kind, path);
  const ask = editPlan(widen, `Add the path to the scope of item "${item.item}" in the plan on "${base}"`);
  return { ...order(ask), widen };
}

/** What a pull request does to a path. */
export function verb(kind: Change['kind']): string {
  return { create: 'creates', modify: 'modifies', delete: 'deletes' }[kind];
}

/** So many of one kind are described one by one; the others are counted. */
export const MOST_DESCRIBED = 200;

export interface Described<T> {
  readonly drafts: readonly FindingDraft[];
  /** Not looked at: whoever describes them takes each for what it seems to be. */
  readonly rest: readonly T[];
}

/**
 * One after the other until enough are described. While little is known few are asked about, so that those that turn out
 * to be fine do not hide the others, and that a long list is not read for nothing.
 *
 * @param isError what is left over is an error only where enough errors are described already
 */
export function describeFirst<T>(
  candidates: readonly T[],
  isError: (each: T) => boolean,
  describe: (each: T) => readonly FindingDraft[] | Pending,
): Described<T> {
  const drafts: FindingDraft[] = [];
  const ordered =
    candidates.length > MOST_DESCRIBED
      ? [...candidates.filter(isError), ...candidates.filter((each) => !isError(each))]
      : candidates;
  let known = 0;
  let pending = 0;
  for (const [index, each] of ordered.entries()) {
    if (drafts.length >= MOST_DESCRIBED || pending > Math.max(MOST_DESCRIBED, known))
      return { drafts, rest: ordered.slice(index) };
    const found = describe(each);
    if (found === PENDING) pending += 1;
    else {
      known += 1;
      for (const draft of found) drafts.push(draft);
    }
  }
  return { drafts, rest: [] };
}
