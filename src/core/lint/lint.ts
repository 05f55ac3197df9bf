/** Lints plans that can be read. Pure: the findings and their order are the same on the command line and on GitHub. */

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
import type { LintContext, LintRule } from './rule.js';
import { type Shape, shapeOf } from './shape.js';
import { withTriedEdits } from './tried-edits.js';
import type { Relint } from './tries.js';

export interface Linted {
  readonly set: PlanSet;
  /** From the plans that can be read, even if another one is broken. */
  readonly findings: readonly Finding[];
  /** For every open plan, by its id. */
  readonly shapes: readonly Shape[];
}

/** Lints a plan directory as if it were on the base of the snapshot. */
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
  // The comparison with an item's branch would report changes of the plan that nobody made.
  const problems = [...set.problems, ...now.plans.problems.filter(({ code }) => code === 'base')];
  const findings = lintPlans(context);
  return {
    set: { ...set, problems },
    findings: tree === null ? findings : withTriedEdits(findings, tree, context, relinter(set, before, snapshot)),
    shapes: set.open.map((plan) => shapeOf(plan, set.open)),
  };
}

/** Lints other plans in the place of these. It asks no further questions, so some facts may stay unknown. */
function relinter(set: PlanSet, before: PlanSet | null, snapshot: Snapshot): Relint {
  const on = { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch };
  const facts = factsForProof(snapshot);
  const texts = new Map(set.open.flatMap(itemsOf).map((item) => [itemKey(item), JSON.stringify(item)]));
  return (tree, settled, sides) => {
    const then = readPlans(tree, on);
    if (then.problems.length > set.problems.length) return undefined;
    // The edits that settle a finding need the texts. They are left out here, because nobody sees them.
    const plans = then.open.map(({ text: _, ...plan }) => plan);
    const context = lintContext({ ...then, open: plans }, before, snapshot, facts, { files: true });
    if (context === PENDING) return PENDING;
    const isSame = (item: Item) => texts.get(itemKey(item)) === JSON.stringify(item) && !sides.has(itemKey(item));
    const mayFail = ({ id, onlyWarns }: LintRule) =>
      !onlyWarns || settled.has(id) || [...plans, ...(before?.open ?? [])].some(({ rules }) => rules[id] === 'error');
    const isKnown = (one: Item, other: Item) => isSame(one) && isSame(other);
    return lintPlans({ ...context, withoutWays: true, isKnown }, LINT_RULES.filter(mayFail));
  };
}

/** Ordered by file, line and rule, with the severities that the plans set, before a change and after it. */
export function lintPlans(context: LintContext, rules: readonly LintRule[] = LINT_RULES): Finding[] {
  const plans = new Map<string, Plan>();
  for (const plan of [...(context.before?.plans ?? []), ...context.set.inert.flatMap(({ plan }) => plan ?? [])])
    plans.set(plan.id, plan);
  for (const plan of context.plans) plans.set(plan.id, plan);
  const before = new Map((context.before?.plans ?? []).map((plan) => [plan.id, plan]));
  const findings = rules.flatMap(({ id, isToldOnChange, lint: find }) =>
    [find(context)].flat().flatMap((draft) => weighed(id, draft, isToldOnChange ? [plans, before] : [plans])),
  );
  return findings.sort(byPlace);
}

/**
 * The findings that the new plans have and the current plans do not have. Two findings are the same if rule, plan, item
 * and other side are the same, wherever they are in the file.
 *
 * @param touched ids of the plans that differ. Only pairs with an item of theirs, or that were not reported before, are
 * compared
 * @param steps for the overlap proof of the new plans
 * @param linted of a caller that only needs to know whether there are any
 */
export function newFindings(
  before: PlanSet,
  after: PlanSet,
  touched: ReadonlySet<string | undefined>,
  snapshot: Snapshot,
  facts: Facts,
  { steps, linted }: { readonly steps?: number; readonly linted?: LintedBefore } = {},
): readonly Finding[] | Pending {
  // A long list of files is read only if a plan sets a rule that needs it to "error".
  const files = [...before.open, ...after.open].some((plan) =>
    LINT_RULES.some(({ id, needsFiles }) => needsFiles && plan.rules[id] === 'error'),
  );
  const then = lintContext(after, before, snapshot, facts, { files });
  const isUntouched = (one: Item, other: Item) => !touched.has(one.plan) && !touched.has(other.plan);
  const sameBefore = new Set(before.open.flatMap(itemsOf));
  const key = JSON.stringify([files, [...touched]]);
  const ways = linted ? { withoutWays: true as const } : {};
  const now = linted?.get(key) ?? lintBefore(before, { isKnown: isUntouched, ...ways }, snapshot, facts, files);
  if (then === PENDING || now === PENDING) return PENDING;
  // Each caller has to learn which facts are not known.
  if (facts.needs().length === 0) linted?.set(key, now);
  const limit = steps === undefined ? {} : { steps };
  // For an edit that is to be proved: it changes no severity, so two items that it leaves as they are have the same findings as before.
  const isSame = (item: Item) => linted !== undefined && sameBefore.has(item);
  const isKnown = (one: Item, other: Item) =>
    (isUntouched(one, other) || (isSame(one) && isSame(other))) && now.isPair(one, other);
  const foundThen = lintPlans({ ...then, ...limit, ...ways, isKnown });
  const { known } = now;
  // Above this number of pairs it is unknown which ones exist on the base, so none of them counts as known.
  const fresh = foundThen.filter((each) => each.found === TOO_MANY_CLASHES || !known.has(keyOf(each)));
  // The edits belong to the new plans, but a person who applies one has the current plans.
  return fresh.map((each) => withWorkingEdits(each, () => 'not-tried'));
}

/** What the current plans have, kept for all changes of the same plans. */
export type LintedBefore = Map<string, KnownFindings>;

interface KnownFindings {
  readonly known: ReadonlySet<string>;
  /** Whether the two items run side by side. */
  readonly isPair: (one: Item, other: Item) => boolean;
}

function lintBefore(
  before: PlanSet,
  how: Pick<LintContext, 'isKnown' | 'withoutWays'>,
  snapshot: Snapshot,
  facts: Facts,
  files: boolean,
): KnownFindings | Pending {
  const now = lintContext(before, null, snapshot, facts, { files });
  if (now === PENDING) return PENDING;
  const workers = new Set(now.workers.map(({ item }) => itemKey(item)));
  return {
    known: new Set(lintPlans({ ...now, ...how }).map(keyOf)),
    isPair: (one, other) =>
      workers.has(itemKey(one)) && workers.has(itemKey(other)) && !now.planState.ordered(one, other),
  };
}

function keyOf({ rule, severity, plan, item, other, at }: Finding): string {
  // The order of two items in the file decides which of them gets the finding.
  const sides = [JSON.stringify([plan, item]), JSON.stringify([other?.plan, other?.item])].sort();
  return JSON.stringify([rule, severity, sides, plan === undefined ? at?.path : null]);
}

/**
 * A finding about two plans gets the more severe of their two settings, and one about a change the more severe of those
 * before and after it. Otherwise the change could switch off the rule about itself.
 */
function weighed(rule: string, draft: FindingDraft, worlds: readonly ReadonlyMap<string, Plan>[]): Finding[] {
  const isFixed = FIXED_RULES.some((id) => id === rule);
  const ids = [draft.plan, draft.other?.plan].filter((id) => id !== undefined);
  const own = draft.severity ?? 'error';
  const said = isFixed ? [] : worlds.flatMap((plans) => ids.map((id) => plans.get(id)?.rules[rule] ?? own));
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
