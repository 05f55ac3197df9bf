/**
 * Proves that edits of plans work: the plans can be read with them, `lint` finds nothing new, the findings are gone, and no
 * other pull request starts to fail. This is proved on the same snapshot, without new questions.
 */
import { type Facts, factsForProof, PENDING } from '../facts/facts.js';
import type { Change, PlanTree, Pull, Snapshot } from '../facts/snapshot.js';
import { blamedPaths, type Edit, type Finding } from '../finding.js';
import { fold, withParents } from '../globs/glob.js';
import { type LintedBefore, newFindings } from '../lint/lint.js';
import { withEdits } from '../lint/tries.js';
import { append, listAt, remembered } from '../maps.js';
import { planIdOf } from '../plan/directory.js';
import { itemsOf, PLAN_DIRECTORY, type Plan } from '../plan/plan.js';
import { type BasePlans, basePlansOf } from '../progress/base-plans.js';
import { NOBODY } from '../progress/collisions.js';
import type { PlanState } from '../progress/plan-state.js';
import { keyIn, uniqueEntries, unitsIn } from '../progress/units.js';
import { rulingsUnder } from './rulings.js';

/** Some findings of a pull request and the edits that are meant to settle them. */
export interface Proposal {
  readonly pull: Pull;
  readonly edits: readonly Edit[];
  readonly settles: readonly Finding[];
}

export interface EditProver {
  readonly prove: (proposal: Proposal) => boolean;
  /**
   * Finds out about many proposals at once, for `prove`, if they only widen scopes. Of those that are proved with one
   * reading of the plans, no pull request is near two, so that none is judged in another way because of the others.
   */
  readonly proveTogether: (proposals: readonly Proposal[]) => void;
}

/** A proposal, and the pull requests that it can affect. */
interface EditTrial {
  readonly proposal: Proposal;
  readonly near: readonly Pull[];
}

/**
 * @param most limits the items, pull requests and paths over all proofs, because each of them reads all plans again. Those of groups
 * that prove nothing have the same limit once more
 */
export function editProver(basePlans: BasePlans, snapshot: Snapshot, most: number): EditProver {
  const { plans, tree } = basePlans;
  const now = rulingsUnder(basePlans, snapshot, factsForProof(snapshot));
  if (now === PENDING || !now.planState || tree === null) return PROVES_NOTHING;
  const { planState } = now;
  const judged = snapshot.pulls.filter(now.stacks.isJudged);
  const neighboursOf = neighboursUnder(planState, judged);
  const neighbours = new Map<Pull, readonly Pull[]>();
  const errors = new Map<Pull, ReadonlySet<string>>();
  const errorsNow = (pull: Pull) => remembered(errors, pull, () => new Set(errorsIn(now.verdictOn(pull).findings)));
  const plansWith = plansEdited(basePlans, tree, snapshot);
  const reading = plans.open.reduce((sum, plan) => sum + plan.items.length, 0) + judged.length;
  // A group of which nothing is proved must not use up the steps of the single proofs.
  const left = { alone: most, inVain: most };

  const trialOf = (proposal: Proposal): EditTrial => ({
    proposal,
    near: remembered(neighbours, proposal.pull, () => neighboursOf(proposal.pull)),
  });
  const stepsOf = ({ proposal: { pull }, near }: EditTrial): number =>
    [pull, ...near].reduce((sum, each) => sum + changesOf(each).length, 0);
  /** Whether each of the trials works, as far as that can be said. */
  const tried = (trials: readonly EditTrial[]): ReadonlyMap<EditTrial, boolean> => {
    const facts = factsForProof(snapshot);
    const edits = trials.flatMap(({ proposal }) => proposal.edits);
    const after = plansWith(edits, facts);
    const blamed = after && blamedBy(after.found, trials);
    const then = blamed && rulingsUnder(after.basePlans, snapshot, facts);
    if (!then || then === PENDING) return NOTHING;
    const refused = new Set(blamed.filter(({ length }) => length === 1).flat());
    // Two edits together may do what neither does alone.
    const suspected = new Set(blamed.flat());
    const isSure = (trial: EditTrial) => refused.has(trial) || !suspected.has(trial);
    const errorsThen = (each: Pull) => errorsIn(then.verdictOn(each).findings);
    const isWorse = (other: Pull) => errorsThen(other).some((each) => !errorsNow(other).has(each));
    const works = ({ proposal: { pull, settles }, near }: EditTrial) => {
      const gone = new Set(settles.flatMap(keysOf));
      if (errorsThen(pull).some((each) => gone.has(each)) || facts.needs().length > 0) return false;
      const role = then.planState?.roleOf(pull).kind;
      // The edit may finish another item, whose branch then belongs to a third one. Or it may begin one, so that unlisted pull
      // requests may no longer change its paths, and those that stand on this one must keep to them.
      const isFar = settles.some(({ path }) => path === undefined) || role !== planState.roleOf(pull).kind;
      if ((isFar ? judged : [pull, ...near]).some(isWorse)) return false;
      // A verdict on another one may need facts that were not read. A pull request that stays unlisted makes no other one fail.
      return facts.needs().length === 0 || role === 'outsider';
    };
    const found = trials.filter(isSure).map((trial) => [trial, !refused.has(trial) && works(trial)] as const);
    // What is unread for one may concern the others too.
    return trials.length === 1 || facts.needs().length === 0 ? new Map(found) : NOTHING;
  };

  const proved = new Map<string, boolean>();
  const proveAlone = (trial: EditTrial): boolean => {
    left.alone -= reading + stepsOf(trial);
    return left.alone >= 0 && tried([trial]).get(trial) === true;
  };
  const proveSome = (trials: readonly EditTrial[]) => {
    let steps = reading;
    const some: EditTrial[] = [];
    for (const trial of trials) {
      const more = steps + stepsOf(trial);
      if (more > Math.min(left.alone, left.inVain)) break;
      steps = more;
      some.push(trial);
    }
    if (some.length < 2) return;
    const found = tried(some);
    left[found.size > 0 ? 'alone' : 'inVain'] -= steps;
    for (const [{ proposal }, works] of found) proved.set(nameOf(proposal), works);
  };
  return {
    prove: (proposal) => remembered(proved, nameOf(proposal), () => proveAlone(trialOf(proposal))),
    proveTogether: (proposals) => apart(proposals.filter(onlyWidens).map(trialOf)).forEach(proveSome),
  };
}

const NOTHING: ReadonlyMap<EditTrial, boolean> = new Map();
const PROVES_NOTHING: EditProver = { prove: () => false, proveTogether: () => undefined };

function nameOf({ pull, edits, settles }: Proposal): string {
  return JSON.stringify([pull.number, pull.branch, edits, settles.flatMap(keysOf)]);
}

/** The trials to whose items `lint` objects: one list for each finding. Undefined if one is about something else. */
function blamedBy(
  found: readonly Finding[],
  trials: readonly EditTrial[],
): readonly (readonly EditTrial[])[] | undefined {
  const blamed = found.map(({ plan, item, other }) => {
    const sides = [{ plan, item }, { ...other }];
    return trials.filter(({ proposal: { settles } }) =>
      settles.some((each) => sides.some((side) => side.item === each.item && side.plan === each.plan)),
    );
  });
  return blamed.some(({ length }) => length === 0) ? undefined : blamed;
}

/** Lets the item make changes of its pull request, and nothing else: an edit names each path, in "except" too. */
export function onlyWidens({ settles }: Pick<Proposal, 'settles'>): boolean {
  return settles.every(({ widen }) => widen !== undefined);
}

/** In groups without a pull request that is near two of the same group, and without two edits of one line. */
function apart(trials: readonly EditTrial[]): readonly (readonly EditTrial[])[] {
  const groups: { readonly trials: EditTrial[]; readonly near: Set<Pull>; readonly lines: Set<string> }[] = [];
  for (const trial of trials) {
    const { proposal, near } = trial;
    const pulls = [proposal.pull, ...near];
    const lines = proposal.edits.flatMap(linesOf);
    const isFree = (each: (typeof groups)[number]) =>
      !pulls.some((pull) => each.near.has(pull)) && !lines.some((line) => each.lines.has(line));
    const group = groups.find(isFree) ?? { trials: [], near: new Set<Pull>(), lines: new Set<string>() };
    if (group.trials.length === 0) groups.push(group);
    group.trials.push(trial);
    for (const pull of pulls) group.near.add(pull);
    for (const line of lines) group.lines.add(line);
  }
  return groups.map((each) => each.trials);
}

/** The lines that it removes, and the next line. */
function linesOf({ path, line, remove }: Edit): string[] {
  return Array.from({ length: remove + 1 }, (_, index) => JSON.stringify([path, line + index]));
}

interface EditedPlans {
  readonly basePlans: BasePlans;
  /** What `lint` finds in them and not in those of today. */
  readonly found: readonly Finding[];
}

/** The plans with edits, if they can be read. */
function plansEdited(
  { plans: before }: BasePlans,
  tree: PlanTree,
  snapshot: Snapshot,
): (edits: readonly Edit[], facts: Facts) => EditedPlans | undefined {
  const linted: LintedBefore = new Map();
  const items = new Map(before.open.flatMap(itemsOf).map((item) => [JSON.stringify(item), item]));
  // Items that stay as they are are the same objects as before, so that `lint` knows their pairs. Nobody sees the edits of these
  // plans, so they need no text.
  const withSameItems = ({ text: _, ...plan }: Plan): Plan => ({
    ...plan,
    items: plan.items.map((item) => items.get(JSON.stringify(item)) ?? item),
  });
  return (edits, facts) => {
    const read = basePlansOf(withEdits(tree, edits), snapshot);
    if (read.plans.problems.length > 0) return undefined;
    const basePlans = { ...read, plans: { ...read.plans, open: read.plans.open.map(withSameItems) } };
    const touched = new Set(edits.map(({ path }) => planIdOf(path.slice(PLAN_DIRECTORY.length + 1))));
    const found = newFindings(before, basePlans.plans, touched, snapshot, facts, { linted });
    return found === PENDING ? undefined : { basePlans, found };
  };
}

function errorsIn(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity === 'error').flatMap(keysOf);
}

/** One for each path, because the edit may add a path to a finding. */
function keysOf(finding: Finding): readonly string[] {
  return blamedPaths(finding).map(({ path, kind }) => JSON.stringify([finding.rule, path, kind]));
}

/** Pull requests that share a changed path, a folder or a key. No others can be affected. */
function neighboursUnder(planState: PlanState, pulls: readonly Pull[]): (pull: Pull) => readonly Pull[] {
  const unlisted = new Map<string, Pull[]>();
  for (const pull of pulls) {
    if (planState.roleOf(pull).kind !== 'outsider') continue;
    for (const path of pathsOf(pull)) for (const place of withParents(path)) append(unlisted, place, pull);
  }
  const entries = uniqueEntries(planState);
  const unitKeysOf = (pull: Pull) => unitsIn(changesOf(pull), entries).map(({ unit }) => keyIn(unit));
  const byKey = new Map<string, Pull[]>();
  for (const pull of pulls) for (const key of unitKeysOf(pull)) append(byKey, key, pull);
  return (pull) => {
    const role = planState.roleOf(pull);
    const item = 'progress' in role ? role.progress.item : NOBODY;
    const subject = { item, changes: changesOf(pull) };
    const met = [...planState.collisions(subject), ...planState.emptiedFolders(subject)];
    const near = new Set<Pull>();
    for (const { other } of met) near.add(other.pull);
    for (const path of pathsOf(pull)) for (const each of listAt(unlisted, path)) near.add(each);
    for (const key of unitKeysOf(pull)) for (const each of listAt(byKey, key)) near.add(each);
    near.delete(pull);
    return [...near];
  };
}

function changesOf({ changes }: Pull): readonly Change[] {
  return changes.complete ? changes.list : [];
}

function pathsOf(pull: Pull): string[] {
  return changesOf(pull).map(({ path }) => fold(path));
}
