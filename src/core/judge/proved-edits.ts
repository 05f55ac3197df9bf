/**
 * Keeps only edits of plans that work: the plans can be read with them, `lint` finds nothing new, the finding is gone, and no
 * other pull request starts to fail. This is proved on the same snapshot.
 */
import { type Facts, factsForProof, factsIn, PENDING } from '../facts/facts.js';
import { type Change, isTested, type PlanTree, type Pull, type Snapshot } from '../facts/snapshot.js';
import { blamedPaths, decide, type Edit, type Finding, type PlanEdit, remedyOf, type Way } from '../finding.js';
import { fold, withParents } from '../globs/glob.js';
import { type LintedBefore, newFindings } from '../lint/lint.js';
import { append, listAt, remembered } from '../maps.js';
import { planIdOf } from '../plan/directory.js';
import { itemsOf, PLAN_DIRECTORY } from '../plan/plan.js';
import { edited, lineEdit, wantsOf, widenFor } from '../plan/widening.js';
import { type BasePlans, basePlansOf } from '../progress/base-plans.js';
import { NOBODY } from '../progress/collisions.js';
import type { PlanState } from '../progress/plan-state.js';
import { keyIn, uniqueEntries, unitsIn } from '../progress/units.js';
import { type Ruled, type Rulings, rulingsUnder } from './rulings.js';

/** Each proof reads all plans again. This limits the items, pull requests and paths over all proofs of a run. */
const MOST_STEPS = 5_000;

/** Some findings and the edits that are meant to settle them. */
interface Proposal {
  readonly edits: readonly Edit[];
  readonly settles: readonly Finding[];
}

type Prove = (pull: Pull, proposal: Proposal) => boolean;

/**
 * The same verdicts without edits that do not work.
 * @param most limits the steps of all proofs together
 */
export function withProvedEdits(
  ruled: readonly Ruled[],
  { crashes }: Rulings,
  basePlans: BasePlans,
  snapshot: Snapshot,
  most = MOST_STEPS,
): readonly Ruled[] {
  let prover: Prove | undefined;
  const prove: Prove = (...proposal) => {
    prover ??= proverOf(basePlans, snapshot, most);
    return prover(...proposal);
  };
  const replaced = new Map<Finding, Finding>();
  const proved = new Map<Ruled, Ruled>();
  // The pull request under test comes first, because there may not be time for all.
  const order = [...ruled].sort((a, b) => Number(isTested(b.pull, snapshot)) - Number(isTested(a.pull, snapshot)));
  for (const each of order) {
    try {
      proved.set(each, provedOnly(each, prove, replaced, basePlans));
    } catch (error) {
      crashes.set(each.pull, error);
    }
  }
  return ruled.map((each) => proved.get(each) ?? each);
}

function provedOnly(ruled: Ruled, prove: Prove, replaced: Map<Finding, Finding>, basePlans: BasePlans): Ruled {
  const { pull, verdict, findings } = ruled;
  const { widen, ...rest } = verdict;
  const widened = findings.filter((each) => each.widen !== undefined);
  const isWhole = widen !== undefined && prove(pull, { edits: [lineEdit(widen)], settles: widened });
  // Who owns a file decides who keeps its unique key, so a part of the edit may do what the whole does not.
  const hasKeys = basePlans.plans.open.some(({ unique }) => unique.length > 0);
  const proposals = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const { edits } of finding.ways ?? []) if (edits) append(proposals, JSON.stringify(edits), finding);
  }
  const proved = new Set<string>();
  for (const [edits, settles] of proposals) {
    const isPart = isWhole && !hasKeys && settles.every(({ widen: own }) => own !== undefined);
    if (isPart || prove(pull, { edits: JSON.parse(edits) as Edit[], settles })) proved.add(edits);
  }
  const isProved = ({ edits }: Way) => edits === undefined || proved.has(JSON.stringify(edits));
  const kept = findings.map((finding) => {
    const known = replaced.get(finding) ?? keepProved(finding, isProved);
    replaced.set(finding, known);
    return known;
  });
  const left = isWhole ? widen : widenedBy(ruled, kept, prove, basePlans);
  return { ...ruled, verdict: left ? { ...rest, widen: left } : rest, findings: kept };
}

/** For edits that `lint` rejects, that break the plan, that make another pull request fail, or that could not be tried. */
const REFUSED = 'Ask for a change of the plan, because adding only this path to the scope may not be enough';

function keepProved(finding: Finding, isProved: (way: Way) => boolean): Finding {
  const { ways = [], widen, ...rest } = finding;
  const proved = ways.filter(isProved);
  if (proved.length === ways.length) return finding;
  // If the path can be left to its owner, the plan need not change.
  const isOwned = proved.some(({ kind }) => kind === 'leave-to');
  const kept = widen && !isOwned ? [...proved, decide(REFUSED)] : proved;
  return { ...rest, remedy: remedyOf(kept), ways: kept };
}

/** One edit for all findings that a wider scope settles. */
function widenedBy(
  { pull, verdict }: Ruled,
  findings: readonly Finding[],
  prove: Prove,
  { plans }: BasePlans,
): PlanEdit | undefined {
  const items = plans.open.flatMap((plan) => itemsOf(plan).map((item) => ({ plan, item })));
  const found = items.find(({ plan, item }) => plan.id === verdict.plan && item.item === verdict.item);
  const settles = findings.filter(({ widen }) => widen !== undefined);
  if (!found || settles.length === 0) return undefined;
  const widen = widenFor(found.plan, found.item, wantsOf(settles));
  return prove(pull, { edits: [lineEdit(widen)], settles }) ? widen : undefined;
}

/** Asks no new questions: an edit that cannot be proved with the known facts is not proved. */
function proverOf(basePlans: BasePlans, snapshot: Snapshot, most: number): Prove {
  const { plans, tree } = basePlans;
  const now = rulingsUnder(basePlans, snapshot, factsIn(snapshot));
  if (now === PENDING || !now.planState || tree === null) return () => false;
  const judged = snapshot.pulls.filter(now.stacks.isJudged);
  const near = neighboursUnder(now.planState, judged);
  const items = plans.open.reduce((sum, plan) => sum + plan.items.length, 0);
  const known = new Map<Pull, readonly Pull[]>();
  const linted: LintedBefore = new Map();
  let left = most;
  return (pull, { edits, settles }) => {
    if (left < 0) return false;
    const others = remembered(known, pull, () => near(pull));
    left -= [pull, ...others].reduce((sum, each) => sum + pathsOf(each).length, items + judged.length);
    if (left < 0) return false;
    const facts = factsForProof(snapshot);
    const then = plansWith(edits, tree, snapshot, basePlans, facts, linted);
    if (!then) return false;
    const gone = new Set(settles.flatMap(keysOf));
    const own = errorsOf(then, pull);
    if (facts.needs().length > 0 || own.some((each) => gone.has(each))) return false;
    const isNew = (other: Pull) => {
      const before = new Set(errorsOf(now, other));
      return errorsOf(then, other).some((each) => !before.has(each));
    };
    // The edit may finish another item, whose branch then belongs to a third one.
    const touched = settles.some(({ path }) => path === undefined) ? judged : [pull, ...others];
    if (touched.some(isNew) || then.crashes.size > 0) return false;
    // A verdict on another one may need facts that were not read. A pull request that stays unlisted makes no other one fail.
    return facts.needs().length === 0 || then.planState?.roleOf(pull).kind === 'outsider';
  };
}

function plansWith(
  edits: readonly Edit[],
  tree: PlanTree,
  snapshot: Snapshot,
  { plans }: BasePlans,
  facts: Facts,
  linted: LintedBefore,
): Rulings | undefined {
  const files = tree.files.map((file) => {
    const own = edits.filter(({ path }) => path === `${PLAN_DIRECTORY}/${file.name}`);
    return own.length === 0 || file.text === undefined
      ? file
      : { ...file, oid: `${file.oid}+`, text: edited(file.text, own) };
  });
  const after = basePlansOf({ id: `${tree.id}+`, files }, snapshot);
  if (after.plans.problems.length > 0) return undefined;
  const touched = new Set(edits.map(({ path }) => planIdOf(path.slice(PLAN_DIRECTORY.length + 1))));
  const found = newFindings(plans, after.plans, touched, snapshot, facts, { linted });
  if (found === PENDING || found.length > 0) return undefined;
  const rulings = rulingsUnder(after, snapshot, facts);
  return rulings === PENDING ? undefined : rulings;
}

function errorsOf(rulings: Rulings, pull: Pull): readonly string[] {
  const { findings } = rulings.verdictOn(pull);
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
  const keysOf = (pull: Pull) => unitsIn(changesOf(pull), entries).map(({ unit }) => keyIn(unit));
  const byKey = new Map<string, Pull[]>();
  for (const pull of pulls) for (const key of keysOf(pull)) append(byKey, key, pull);
  return (pull) => {
    const role = planState.roleOf(pull);
    const item = 'progress' in role ? role.progress.item : NOBODY;
    const subject = { item, changes: changesOf(pull) };
    const met = [...planState.collisions(subject), ...planState.emptiedFolders(subject)];
    const near = new Set<Pull>();
    for (const { other } of met) near.add(other.pull);
    for (const path of pathsOf(pull)) for (const each of listAt(unlisted, path)) near.add(each);
    for (const key of keysOf(pull)) for (const each of listAt(byKey, key)) near.add(each);
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
