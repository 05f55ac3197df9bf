/** The types of the rules of `check`. Each rule has one file, one id, one documentation page and one test. */

import { PENDING, type Pending } from '../facts/facts.js';
import type { Change, Pull, Snapshot } from '../facts/snapshot.js';
import { decide, type Finding, type FindingDraft, offer, type Party, type Way } from '../finding.js';
import { forbids, literalPath, matches } from '../globs/glob.js';
import { remembered } from '../maps.js';
import { exactGlob } from '../plan/glob-problems.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import type { PlanSet } from '../plan/read.js';
import { globsFor, indexScopes, type ScopeIndex } from '../plan/scope.js';
import { isLockFile } from '../plan/shared-files.js';
import { widening } from '../plan/widening.js';
import { owns } from '../progress/allowed-kinds.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import { moreOf, thereAreMore } from '../text/words.js';
import { editPlan, generate, leaveTo, takeBackMerge, takeOut } from './ways.js';

interface AnyRule {
  readonly id: string;
  /** An error of this rule means that the check could not decide. */
  readonly undecided?: true;
}

/** Checks whether the plans on the base branch can be read. */
export interface PlanRule extends AnyRule {
  readonly about: 'plan';
  readonly judge: (plans: PlanSet, snapshot: Snapshot) => readonly FindingDraft[];
}

/** Checks whether a pull request can be judged at all. Only the first such rule with a finding reports it. */
export interface PullRule extends AnyRule {
  readonly about: 'pull';
  /** @param planState absent while the plans of the base are broken */
  readonly judge: (pull: Pull, planState: PlanState | undefined) => readonly FindingDraft[];
}

/** Checks a pull request that stands on others, once those are judged. */
export interface StackRule extends AnyRule {
  readonly about: 'stack';
  /** @param failing those below it that fail, the nearest first, each with its own errors */
  readonly judge: (
    pull: Pull,
    failing: readonly { readonly below: Pull; readonly party: Party; readonly errors: readonly Finding[] }[],
  ) => readonly FindingDraft[];
}

/** Checks one change of an item pull request. */
export interface PathRule extends AnyRule {
  readonly about: 'path';
  /** Its findings replace those of earlier rules on the same change. */
  readonly replaces?: true;
  /** @param said the findings of earlier rules on the same change */
  readonly judge: (
    change: Change,
    subject: ItemPull,
    planState: PlanState,
    said: readonly Finding[],
  ) => readonly FindingDraft[];
}

/** Checks an item pull request as a whole, mostly in relation to the others. */
export interface ItemRule extends AnyRule {
  readonly about: 'item';
  readonly judge: (subject: ItemPull, planState: PlanState) => readonly FindingDraft[];
}

/** Checks an unlisted pull request. */
export interface UnlistedRule extends AnyRule {
  readonly about: 'unlisted';
  /** Uses the plans on the base branch even if the pull request changes them, so that it cannot exempt itself. */
  readonly byBase?: true;
  readonly judge: (pull: Pull, changes: readonly Change[], planState: PlanState) => readonly FindingDraft[];
}

/** Checks what the plans would be after the merge of a pull request. */
export interface PlanChangeRule extends AnyRule {
  readonly about: 'plan-change';
  readonly judge: (change: PlanChange, snapshot: Snapshot) => readonly FindingDraft[];
}

/** The plan directory as it would be after the merge of a pull request. */
export interface PlanChange {
  /** Absent where nothing is judged. */
  readonly pull?: Pull;
  readonly before: PlanSet;
  readonly after: PlanSet;
  /** Names of the files that differ from the base. Empty for a file in the place of the directory. */
  readonly touched: readonly string[];
  /** Those of them that also changed on the base since the merge base. */
  readonly behind: readonly string[];
  /** Size of the changed files after the merge. */
  readonly bytes: number;
}

/** @param name in the plan directory; empty for a file in the place of the directory */
export function planPath(name: string): string {
  return name === '' ? PLAN_DIRECTORY : `${PLAN_DIRECTORY}/${name}`;
}

export type Rule = PlanRule | PullRule | StackRule | PathRule | ItemRule | UnlistedRule | PlanChangeRule;

export function pullParty(pull: Pull, progress?: Progress): Party {
  return {
    ...(progress ? { plan: progress.item.plan, item: progress.item.item } : {}),
    branch: pull.branch,
    ...(pull.number === undefined ? {} : { pull: pull.number }),
  };
}

/** With the item that the pull request is judged for, if there is one. */
export function partyOf(pull: Pull, { roleOf }: PlanState): Party {
  const role = roleOf(pull);
  return pullParty(pull, 'progress' in role ? role.progress : undefined);
}

/**
 * The ways out for a change that the item may not make.
 *
 * @param isPartlyAllowed the item may change the path in another way, so its scope should probably be wider
 */
export function waysOut(
  change: Change,
  subject: ItemPull,
  planState: PlanState,
  isPartlyAllowed = false,
): Pick<FindingDraft, 'remedy' | 'ways' | 'widen'> {
  if (planState.facts.withoutWays) return offer();
  const { item, plan, pull } = subject;
  const { path, kind } = change;
  const base = planState.snapshot.base.branch;
  const back = takeBackMerge(path, pull, planState);
  if (back) return offer(back);
  const out = takeOut(change, subject.changes, pull, planState);
  const others = unfinishedIn(planState);
  const owner = others.near(path).find((each) => each.item !== item && owns(each.item, path));
  const isHeir = (each: Progress) => each.item === plan.integration && each.item !== item;
  const heir = owner ?? others.all.find(isHeir);
  const leave = heir && leaveTo(change, pull, heir, planState);
  // Two items that run at the same time cannot both own the path.
  if (owner && !planState.ordered(owner.item, item)) {
    const move = decide(`Move it from item "${owner.item.item}" to item "${item.item}" in the plan on "${base}"`);
    return offer(out, leave, move);
  }
  // A wider scope does not help against a constraint, and a glob must not match more than the path.
  const isForbidden = globsFor(item.doNotTouch, kind).some((glob) => forbids(glob, path));
  const isNameable = exactGlob(path) !== undefined;
  const isExcepted = item.scope.except.some((glob) => matches(glob, path) && literalPath(glob) !== path);
  if (isForbidden || !isNameable || isExcepted) return offer(out, leave);
  const order = (ask: Way) => (isPartlyAllowed ? offer(ask, out, leave) : offer(out, leave, ask));
  if (isLockFile(path) && kind !== 'delete') return order(generate(path, subject, planState.snapshot));
  const widen = widening(plan, item, kind, path);
  const ask = editPlan(widen, `Add the path to the scope of item "${item.item}" in the plan on "${base}"`);
  return { ...order(ask), widen };
}

interface Unfinished {
  readonly all: readonly Progress[];
  /** Those whose scope may have the path, in order. */
  readonly near: ScopeIndex<Progress>['near'];
}

const unfinished = new WeakMap<PlanState, Unfinished>();

/** Kept, because each finding looks for the item that owns its path. */
function unfinishedIn(planState: PlanState): Unfinished {
  return remembered(unfinished, planState, () => {
    const all = [...planState.progress.values()].filter(({ finished }) => !finished);
    return { all, near: indexScopes(all, ({ item }) => item.scope).near };
  });
}

/** What a pull request does to a path. */
export function verb(kind: Change['kind']): string {
  return { create: 'creates', modify: 'modifies', delete: 'deletes' }[kind];
}

/** This many findings of one kind are described one by one. The others are counted, so that no report grows without bound. */
export const MOST_DESCRIBED = 50;

/** Of a finding that counts what is not described one by one. */
export function countOf(rest: number): Pick<FindingDraft, 'count'> {
  return rest > 1 ? { count: rest } : {};
}

/** Of findings that differ only in the item or pull request that they name: reports show each of them on a line of its own. */
const MOST_ALIKE = 10;

/**
 * Describes the first of them, and counts the others in one more finding.
 *
 * @param describe gives one finding for each
 * @param isError errors are described first
 */
export function describeAlike<T>(
  candidates: readonly T[],
  describe: (each: T) => FindingDraft,
  isError: (each: T) => boolean = () => true,
  most = MOST_ALIKE,
): FindingDraft[] {
  if (candidates.length <= most) return candidates.map(describe);
  const ordered = [...candidates.filter(isError), ...candidates.filter((each) => !isError(each))];
  const first = ordered.slice(0, most).map(describe);
  return [...first, ...ordered.slice(most, most + 1).map((each) => countAlike(describe(each), ordered.length - most))];
}

function countAlike({ severity, wanted, message }: FindingDraft, rest: number): FindingDraft {
  return {
    ...(severity ? { severity } : {}),
    wanted,
    found: moreOf(rest, 'finding'),
    message: `${thereAreMore(rest, 'finding')} like these, such as: ${message}`,
    remedy: `Do the same for ${rest === 1 ? 'this finding' : 'these findings'}.`,
    ...countOf(rest),
  };
}

export interface Described<T> {
  readonly drafts: readonly FindingDraft[];
  /** Not checked one by one. */
  readonly rest: readonly T[];
}

/**
 * Describes candidates until there are enough.
 *
 * @param isError likely errors are described first
 */
export function describeFirst<T>(
  candidates: readonly T[],
  isError: (each: T) => boolean,
  describe: (each: T) => readonly FindingDraft[] | Pending,
): Described<T> {
  const ordered =
    candidates.length > MOST_DESCRIBED
      ? [...candidates.filter(isError), ...candidates.filter((each) => !isError(each))]
      : candidates;
  const { found, looked } = describeSome(ordered, describe);
  return { drafts: found, rest: ordered.slice(looked) };
}

/**
 * Describes candidates until there are enough. As long as little is known, it asks about few of them, so that a long list is
 * not read for nothing.
 *
 * @returns what was found, and how many candidates were looked at
 */
export function describeSome<T, Found>(
  candidates: Iterable<T>,
  describe: (each: T) => readonly Found[] | Pending,
): { readonly found: readonly Found[]; readonly looked: number } {
  const found: Found[] = [];
  let known = 0;
  let pending = 0;
  for (const each of candidates) {
    if (found.length >= MOST_DESCRIBED || pending > Math.max(MOST_DESCRIBED, known)) break;
    const described = describe(each);
    if (described === PENDING) pending += 1;
    else {
      known += 1;
      for (const one of described) found.push(one);
    }
  }
  return { found, looked: known + pending };
}
