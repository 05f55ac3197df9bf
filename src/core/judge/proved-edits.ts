/** Keeps only edits of plans that are proved to work. */
import { isTested, type Snapshot } from '../facts/snapshot.js';
import { decide, type Edit, type Finding, type PlanEdit, remedyOf, type Way } from '../finding.js';
import { append } from '../maps.js';
import { itemsOf } from '../plan/plan.js';
import { lineEdit, wantsOf, widenFor } from '../plan/widening.js';
import type { BasePlans } from '../progress/base-plans.js';
import { type EditProver, editProver, onlyWidens, type Proposal } from './edit-proof.js';
import type { Ruled, Rulings } from './rulings.js';

/** Over all proofs of a run. */
const MOST_STEPS = 5_000;

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
  let made: EditProver | undefined;
  const prover = () => {
    made ??= editProver(basePlans, snapshot, most);
    return made;
  };
  const replaced = new Map<Finding, Finding>();
  const proved = new Map<Ruled, Ruled>();
  const prove: Prove = (proposal) => prover().prove(proposal);
  const proveEach = (each: Ruled) => {
    try {
      proved.set(each, provedOnly(each, prove, replaced, basePlans));
    } catch (error) {
      crashes.set(each.pull, error);
    }
  };
  // The pull request under test comes first, because there may not be time for all.
  ruled.filter(({ pull }) => isTested(pull, snapshot)).forEach(proveEach);
  const others = ruled.filter(({ pull }) => !isTested(pull, snapshot));
  const whole = others.flatMap((each) => widening(each) ?? []);
  if (whole.length > 1) {
    try {
      prover().proveTogether(whole);
      prover().proveTogether(others.flatMap((each) => (isWholeProved(each, prove) ? [] : partsOf(each))));
    } catch {
      // It happens again below, where it is the error of one of them.
    }
  }
  others.forEach(proveEach);
  return ruled.map((each) => proved.get(each) ?? each);
}

/** The edit that settles all findings of a verdict that a wider scope settles. */
function widening({ pull, verdict: { widen }, findings }: Ruled): Proposal | undefined {
  return widen && { pull, edits: [lineEdit(widen)], settles: findings.filter((each) => each.widen !== undefined) };
}

type Prove = EditProver['prove'];

function isWholeProved(ruled: Ruled, prove: Prove): boolean {
  const proposal = widening(ruled);
  return proposal !== undefined && prove(proposal);
}

/** The edits that the ways out of its findings offer, each with the findings that it settles. */
function partsOf({ pull, findings }: Ruled): readonly Proposal[] {
  const settled = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const { edits } of finding.ways ?? []) if (edits) append(settled, JSON.stringify(edits), finding);
  }
  return [...settled].map(([edits, settles]) => ({ pull, edits: JSON.parse(edits) as Edit[], settles }));
}

function provedOnly(ruled: Ruled, prove: Prove, replaced: Map<Finding, Finding>, basePlans: BasePlans): Ruled {
  const { verdict, findings } = ruled;
  const { widen, ...rest } = verdict;
  const isWhole = isWholeProved(ruled, prove);
  // Who owns a file decides who keeps its unique key, so a part of the edit may do what the whole does not.
  const hasKeys = basePlans.plans.open.some(({ unique }) => unique.length > 0);
  const proved = new Set<string>();
  for (const part of partsOf(ruled)) {
    const isPart = isWhole && !hasKeys && onlyWidens(part);
    if (isPart || prove(part)) proved.add(JSON.stringify(part.edits));
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
  return prove({ pull, edits: [lineEdit(widen)], settles }) ? widen : undefined;
}
