import type { FindingDraft } from '../finding.js';
import { type Budget, STEPS_PER_PLAN } from '../globs/budget.js';
import { isLiteral } from '../globs/glob.js';
import { contains, meet, type NotProved, type Overlap } from '../globs/meet.js';
import { overlaps } from '../globs/overlaps.js';
import type { Item, Plan } from '../plan/plan.js';
import { keyOf } from '../plan/plan.js';
import { allGlobs, guardedGlobs } from '../plan/scope.js';
import type { Progress } from '../progress/progress.js';
import {
  asYaml,
  isShortForm,
  itemName,
  itemParty,
  keysOf,
  ownerOf,
  positionOf,
  type ScopeEntry,
  scopeEntries,
} from './file-position.js';
import type { LintRule } from './rule.js';
import { globSets, isGenerated, scopeGlobSets } from './scope-globs.js';

/** Nobody reads the ways out of more overlaps than these, and each takes proofs of its own. */
const MOST_EXPLAINED = 200;

/** Two unfinished items, neither to be done before the other, could change one file. Proved over the globs themselves. */
export const scopeOverlap: LintRule = {
  id: 'scope-overlap',
  lint(field) {
    const { planState } = field;
    const parties = field.workers.flatMap((key) =>
      scopeGlobSets(key.item.scope).map((set) => ({ key, set, group: key.item.plan })),
    );
    const isOrdered = (i: number, j: number) => {
      const [a, b] = [parties[i]?.key.item, parties[j]?.key.item];
      return !a || !b || a === b || planState.ordered(a, b) || field.isKnown?.(a, b) === true;
    };
    const clashes = overlaps(parties, isOrdered, field.files ? { prefer: field.files.index } : {});
    const pairs = new Map<string, { a: Progress; b: Progress; meeting: Overlap | NotProved }>();
    for (const clash of clashes) {
      const key = `${keyOf(clash.a.item)} ${keyOf(clash.b.item)}`;
      if (pairs.get(key)?.meeting.kind !== 'overlap') pairs.set(key, clash);
    }
    const total: Budget = { left: STEPS_PER_PLAN / 10 };
    return [...pairs.values()].map(({ a, b, meeting }, index) => {
      const budget = index < MOST_EXPLAINED && total.left > 0 ? total : undefined;
      return meeting.kind === 'overlap' ? met(a, b, meeting, budget) : unproven(a, b, meeting);
    });
  },
};

/** @param total for the proofs behind the ways out; absent: short ones are enough */
function met(a: Progress, b: Progress, { witness, globs: found }: Overlap, total: Budget | undefined): FindingDraft {
  const [first, second] = [entryOf(a, found[0]), entryOf(b, found[1])];
  const globs = [first.glob, second.glob] as const;
  const where =
    globs[0] === globs[1] ? `"${globs[0]}" stands in both scopes` : `"${globs[0]}" and "${globs[1]}" both match it`;
  const others = total ? otherMeetings(a, b, globs, total) : [];
  const more = others.length === 0 ? '' : `; they also meet in ${others.join(', ')}`;
  return {
    severity: 'error',
    ...ownerOf(b.item),
    at: second.at,
    wanted: 'no file that two items can change while they are worked on side by side',
    found: `${itemName(a.item, b.item)} has "${globs[0]}" (line ${first.at.line}), ${itemName(b.item, a.item)} has "${globs[1]}"`,
    message: `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} can both change "${witness}": ${where}${more}`,
    remedy: total ? waysOut({ of: a, entry: first }, { of: b, entry: second }, witness, total) : SHORT_WAYS,
    other: itemParty(a.item),
    witness,
  };
}

/** More pairs of globs are not compared for one pair of items, and not named. */
const MOST_COMPARED = 400;
const MOST_MEETINGS = 8;

/** The other globs by which two items meet, so that all of them are settled at once. */
function otherMeetings(a: Progress, b: Progress, known: readonly [string, string], total: Budget): string[] {
  const [ofA, ofB] = [a, b].map(({ item }) => [...new Set(allGlobs(item.scope))]);
  if (!ofA || !ofB || ofA.length * ofB.length > MOST_COMPARED) return [];
  const pairs = ofA.flatMap((one) => ofB.map((other) => [one, other] as const));
  const meetings = pairs.filter(([one, other]) => {
    if (one === known[0] && other === known[1]) return false;
    const setsOf = (glob: string, { item }: Progress) => globSets([glob], item.scope.except);
    return setsOf(one, a).some((set) => setsOf(other, b).some((each) => meet(set, each, { total }).kind === 'overlap'));
  });
  const named = meetings
    .slice(0, MOST_MEETINGS)
    .map(([one, other]) => (one === other ? `"${one}"` : `"${one}" and "${other}"`));
  return meetings.length > MOST_MEETINGS ? [...named, `${meetings.length - MOST_MEETINGS} more`] : named;
}

const SHORT_WAYS =
  'give the file to one of the two; or let one wait for the other with "depends_on"; or combine the two items';

function unproven(a: Progress, b: Progress, { globs, reason }: NotProved): FindingDraft {
  return {
    severity: 'error',
    ...ownerOf(b.item),
    at: entryOf(b, globs[1]).at,
    wanted: 'a proof that no file is in both scopes',
    found: reason,
    message: `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} cannot be proved to change different files: "${globs[0]}" and "${globs[1]}" are too costly to compare (${reason})`,
    remedy: `write one of the two globs with fewer wildcards; ${SHORT_WAYS}`,
    other: itemParty(a.item),
  };
}

interface Side {
  readonly of: Progress;
  readonly entry: ScopeEntry;
}

function entryOf({ plan, item }: Progress, glob: string): ScopeEntry {
  const entries = scopeEntries(plan, item);
  const found =
    entries.find((entry) => entry.glob === glob) ?? entries.find((entry) => guardedGlobs(entry.glob).includes(glob));
  return found ?? { glob, list: 'any', at: positionOf(plan, [...keysOf(item), 'scope']) };
}

/** Several ways, joined by "; or ". */
function waysOut(a: Side, b: Side, witness: string, total: Budget): string {
  const isOfAll = [a, b].every(({ of }) => isGenerated(of.plan, witness));
  if (isOfAll) {
    return `take it out of both scopes: "generated" lets every item change it already`;
  }
  const give = [takeFrom(b, a, total), takeFrom(a, b, total)].filter((way) => way !== undefined);
  const wait = b.of.item.isIntegration ? waitFor(a, b) : waitFor(b, a);
  return [
    ...(give.length > 0 ? [`give the file to one of the two: ${give.join(', or ')}`] : []),
    ...(wait === undefined ? [] : [wait]),
    ...combine(a.of.item, b.of.item, total),
  ].join('; or ');
}

/** The line to change so that `from` no longer has what it shares with `keeper`. */
function takeFrom(from: Side, keeper: Side, total: Budget): string | undefined {
  const { item, plan } = from.of;
  const name = itemName(item, keeper.of.item);
  const globs = allGlobs(item.scope);
  const isInside =
    from.entry.glob === keeper.entry.glob ||
    contains({ include: [keeper.entry.glob], except: keeper.of.item.scope.except }, only(from), { total }).kind ===
      'inside';
  if (isInside) {
    // A scope must allow something.
    if (globs.length === 1) return undefined;
    return `take "${from.entry.glob}" out of ${name} (line ${from.entry.at.line})`;
  }
  const taken = asYaml(keeper.entry.glob);
  const keys = [...keysOf(item), 'scope'];
  if (item.scope.except.length > 0) {
    return `add "${taken}" to "except" of ${name} (line ${plan.locate([...keys, 'except']).line})`;
  }
  const { line } = plan.locate(keys);
  if (!isShortForm(plan, keys)) return `put "except: [${taken}]" under the scope of ${name} (line ${line})`;
  const all = globs.length > 3 ? '…' : globs.map(asYaml).join(', ');
  return `write the scope of ${name} as "{ any: [${all}], except: [${taken}] }" (line ${line})`;
}

function only({ of, entry }: Side) {
  return { include: [entry.glob], except: of.item.scope.except };
}

/** Ordered items may share files. The integration waits for its own plan only, and nothing can be added to that. */
function waitFor(waiting: Side, first: Side): string | undefined {
  const { item, plan } = waiting.of;
  if (item.isIntegration) return undefined;
  const target = first.of.item;
  const name = target.plan === item.plan ? target.item : `${target.plan}/${target.item}`;
  const keys = keysOf(item);
  const how =
    item.dependsOn.length > 0
      ? `add "${name}" to "depends_on" of item "${item.item}" (line ${plan.locate([...keys, 'depends_on']).line})`
      : `put "depends_on: [${name}]" into item "${item.item}" (line ${lineOfItem(plan, item)})`;
  return `make ${itemName(target, item)} a preceding item: ${how}`;
}

function lineOfItem(plan: Plan, item: Item): number {
  return plan.locate(keysOf(item)).line;
}

/** They are one piece of work where most of one scope lies inside the other. */
function combine(a: Item, b: Item, total: Budget): string[] {
  if (a.isIntegration || b.isIntegration) return [];
  for (const [inner, outer] of [
    [a, b],
    [b, a],
  ] as const) {
    const globs = allGlobs(inner.scope);
    const inside = globs.filter((glob) => isInside(glob, inner, outer, total)).length;
    if (inside * 2 > globs.length) {
      const most = inside === globs.length ? 'all' : 'most';
      return [
        `combine the two: ${most} of the scope of ${itemName(inner, outer)} lies inside that of ${itemName(outer, inner)}`,
      ];
    }
  }
  return [];
}

function isInside(glob: string, inner: Item, outer: Item, total: Budget): boolean {
  const all = allGlobs(outer.scope);
  if (all.includes(glob) && outer.scope.except.length === 0) return true;
  // A plain path needs no proof.
  if (isLiteral(glob) && outer.scope.except.length === 0 && all.every(isLiteral)) return false;
  const whole = { include: all, except: outer.scope.except };
  return contains(whole, { include: [glob], except: inner.scope.except }, { total }).kind === 'inside';
}
