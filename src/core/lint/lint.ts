/** Everything that is wrong with plans that can be read: pure, in one order, the same from the CLI and from GitHub. */

import { type Facts, factsForProof, type NeedsOr, PENDING, type Pending, withFacts } from '../facts/facts.js';
import type { PlanTree, Snapshot } from '../facts/snapshot.js';
import type { Finding, FindingDraft } from '../finding.js';
import { TOO_MANY_CLASHES } from '../globs/overlaps.js';
import { compare } from '../order.js';
import { FIXED_RULES } from '../plan/definition.js';
import { type Item, keyOf as itemKey, itemsOf, type Plan } from '../plan/plan.js';
import { type PlanSet, readPlans } from '../plan/read.js';
import { withWorkingEdits } from '../plan/yaml-edits.js';
import { basePlansAt } from '../progress/base-plans.js';
import { lintContext } from './lint-context.js';
import { LINT_RULES } from './list.js';
import type { LintContext } from './rule.js';
import { type Shape, shapeOf } from './shape.js';
import { type Relint, withTriedEdits } from './tried-edits.js';

export interface Linted {
  readonly set: PlanSet;
  /** Of the plans that can be read, also where another one is broken. */
  readonly findings: readonly Finding[];
  /** Of every open plan, by id. */
  readonly shapes: readonly Shape[];
}

/** What is to be said of a plan directory if it stood on the base of the snapshot. */
export function lint(tree: PlanTree | null, snapshot: Snapshot): NeedsOr<Linted> {
  return withFacts(snapshot, (facts) => lintTree(tree, snapshot, facts));
}

export function lintTree(tree: PlanTree | null, snapshot: Snapshot, facts: Facts): Linted | Pending {
  const now = basePlansAt(snapshot.base.commit, snapshot, facts);
  if (now === PENDING) return PENDING;
  const set = readPlans(tree, { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch });
  const before = now.tree?.id === tree?.id ? null : now.plans;
  const context = lintContext(set, before, snapshot, facts, { files: true });
  if (context === PENDING) return PENDING;
  // Compared with the branch of an item, a plan would look other than it is.
  const problems = [...set.problems, ...now.plans.problems.filter(({ code }) => code === 'base')];
  const findings = lintPlans(context);
  return {
    set: { ...set, problems },
    findings: tree === null ? findings : withTriedEdits(findings, tree, context, relinter(set, before, snapshot)),
    shapes: set.open.map((plan) => shapeOf(plan, set.open)),
  };
}

/** What is to be said of other plans in the place of these. Nothing more is asked: what cannot be known is not known. */
function relinter(set: PlanSet, before: PlanSet | null, snapshot: Snapshot): Relint {
  const on = { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch };
  const facts = factsForProof(snapshot);
  const texts = new Map(set.open.flatMap(itemsOf).map((item) => [itemKey(item), JSON.stringify(item)]));
  return (tree, sides) => {
    const then = readPlans(tree, on);
    if (then.problems.length > set.problems.length) return undefined;
    // Without their texts no edits are made that nobody looks at.
    const plans = then.open.map(({ text: _, ...plan }) => plan);
    const context = lintContext({ ...then, open: plans }, before, snapshot, facts, { files: true });
    if (context === PENDING) return PENDING;
    const isSame = (item: Item) => texts.get(itemKey(item)) === JSON.stringify(item) && !sides.has(itemKey(item));
    return lintPlans({ ...context, withoutWays: true, isKnown: (one, other) => isSame(one) && isSame(other) });
  };
}

/** In the order of the files, their lines, the rules. The severities are those that the plans set. */
export function lintPlans(context: LintContext): Finding[] {
  const plans = new Map<string, Plan>();
  for (const plan of [...(context.before?.plans ?? []), ...context.set.inert.flatMap(({ plan }) => plan ?? [])])
    plans.set(plan.id, plan);
  for (const plan of context.plans) plans.set(plan.id, plan);
  const findings = LINT_RULES.flatMap(({ id, lint: find }) =>
    [find(context)].flat().flatMap((draft) => weighed(id, draft, plans)),
  );
  return findings.sort(byPlace);
}

/**
 * What the plans would have and do not have now: same rule, plan, item and other side is the same finding, wherever it
 * stands.
 *
 * @param touched ids of the plans that differ: only pairs with an item of theirs, or that were none before, are looked at
 * @param steps for the proof over the plans as they would be
 */
export function newFindings(
  before: PlanSet,
  after: PlanSet,
  touched: ReadonlySet<string | undefined>,
  snapshot: Snapshot,
  facts: Facts,
  steps?: number,
): readonly Finding[] | Pending {
  // A long list of files is read only where a plan makes errors of rules that need it.
  const files = [...before.open, ...after.open].some((plan) =>
    LINT_RULES.some(({ id, needsFiles }) => needsFiles && plan.rules[id] === 'error'),
  );
  const then = lintContext(after, before, snapshot, facts, { files });
  const now = lintContext(before, null, snapshot, facts, { files });
  if (then === PENDING || now === PENDING) return PENDING;
  const isUntouched = (one: Item, other: Item) => !touched.has(one.plan) && !touched.has(other.plan);
  const workers = new Set(now.workers.map(({ item }) => itemKey(item)));
  const wasPair = (one: Item, other: Item) =>
    workers.has(itemKey(one)) && workers.has(itemKey(other)) && !now.planState.ordered(one, other);
  const found = lintPlans({ ...now, isKnown: isUntouched });
  const limit = steps === undefined ? {} : { steps };
  const isKnown = (one: Item, other: Item) => isUntouched(one, other) && wasPair(one, other);
  const foundThen = lintPlans({ ...then, ...limit, isKnown });
  const known = new Set(found.map(keyOf));
  // Beyond so many pairs it is not told which of them are there: none of them counts as known.
  const fresh = foundThen.filter((each) => each.found === TOO_MANY_CLASHES || !known.has(keyOf(each)));
  // Edits are of the plans as they would be, and whoever applies one has those of now.
  return fresh.map((each) => withWorkingEdits(each, () => 'not-tried'));
}

function keyOf({ rule, severity, plan, item, other, at }: Finding): string {
  // The order of two items in the file decides which of them has the finding.
  const sides = [JSON.stringify([plan, item]), JSON.stringify([other?.plan, other?.item])].sort();
  return JSON.stringify([rule, severity, sides, plan === undefined ? at?.path : null]);
}

/** A finding of two plans takes the severer of what they say. */
function weighed(rule: string, draft: FindingDraft, plans: ReadonlyMap<string, Plan>): Finding[] {
  const isFixed = FIXED_RULES.some((id) => id === rule);
  const ids = [draft.plan, draft.other?.plan].filter((id) => id !== undefined);
  const own = draft.severity ?? 'error';
  const said = isFixed ? [] : ids.map((id) => plans.get(id)?.rules[rule] ?? own);
  const all = said.length > 0 ? said : [own];
  const severity = (['error', 'warn'] as const).find((each) => all.includes(each));
  return severity === undefined ? [] : [{ rule, ...draft, severity }];
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.at?.path ?? '', b.at?.path ?? '') ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0)
  );
}
