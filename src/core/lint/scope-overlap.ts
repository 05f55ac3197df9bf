import { decide, type FindingDraft, offer } from '../finding.js';
import { type Budget, STEPS_PER_PLAN } from '../globs/budget.js';
import { meet, type NotProved, type Overlap } from '../globs/meet.js';
import { overlaps } from '../globs/overlaps.js';
import { keyOf } from '../plan/plan.js';
import { allGlobs } from '../plan/scope.js';
import type { Progress } from '../progress/progress.js';
import { entryAt, itemName, itemParty, keysOf, ownerOf, type ScopeEntry } from './file-position.js';
import type { FileList } from './files.js';
import { entriesNamed, type GlobPair, waysOut } from './overlap-ways.js';
import type { LintRule } from './rule.js';
import { globSets, scopeGlobSets } from './scope-globs.js';

/** Nobody reads the ways to settle more overlaps than these, and each way needs proofs of its own. */
const MOST_EXPLAINED = 200;

/**
 * Reports two unfinished items that could change the same file and do not wait for each other. Proved from the globs
 * themselves.
 */
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
    const { steps = STEPS_PER_PLAN } = field;
    const clashes = overlaps(parties, isOrdered, {
      budget: { left: steps },
      ...(field.files ? { prefer: field.files.index } : {}),
    });
    const pairs = new Map<string, { a: Progress; b: Progress; meeting: Overlap | NotProved }>();
    for (const clash of clashes) {
      const key = `${keyOf(clash.a.item)} ${keyOf(clash.b.item)}`;
      if (pairs.get(key)?.meeting.kind !== 'overlap') pairs.set(key, clash);
    }
    const total: Budget = { left: steps / 10 };
    return [...pairs.values()].map(({ a, b, meeting }, index) => {
      const isExplained = !field.withoutWays && index < MOST_EXPLAINED && total.left > 0;
      const budget = isExplained ? total : undefined;
      return meeting.kind === 'overlap' ? met(a, b, meeting, budget, field.files) : unproven(a, b, meeting);
    });
  },
};

/** @param total the steps for the proofs of the ways. Without it, short proofs have to be enough */
function met(
  a: Progress,
  b: Progress,
  { witness, globs: found }: Overlap,
  total: Budget | undefined,
  files: FileList | null,
): FindingDraft {
  const [first, second] = [entryOf(a, found[0]), entryOf(b, found[1])];
  const globs = [first.glob, second.glob] as const;
  const where =
    globs[0] === globs[1] ? `"${globs[0]}" is in both scopes` : `"${globs[0]}" and "${globs[1]}" both match it`;
  const meetings = total ? meetingsOf(a, b, globs, total) : [];
  const others = meetings.slice(1).map(([one, other]) => (one === other ? `"${one}"` : `"${one}" and "${other}"`));
  const named =
    others.length > MOST_MEETINGS
      ? [...others.slice(0, MOST_MEETINGS), `${others.length - MOST_MEETINGS} more`]
      : others;
  const more = named.length === 0 ? '' : `. They also overlap in ${named.join(', ')}`;
  return {
    severity: 'error',
    ...ownerOf(b.item),
    at: second.at,
    wanted: 'no file that two items can change at the same time',
    found: `${itemName(a.item, b.item)} has "${globs[0]}" (line ${first.at.line}), ${itemName(b.item, a.item)} has "${globs[1]}"`,
    message: `Both ${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} can change "${witness}": ${where}${more}.`,
    ...(total ? offer(...waysOut(a, b, meetings, { witness, total, files })) : SHORT_WAYS),
    other: itemParty(a.item),
    witness,
  };
}

/** At most this many pairs of globs are compared and named for a pair of items. */
const MOST_COMPARED = 400;
const MOST_MEETINGS = 8;

/** All pairs of globs that overlap between two items, the known one first, so that one edit can settle all of them. */
function meetingsOf(a: Progress, b: Progress, known: GlobPair, total: Budget): readonly GlobPair[] {
  const [ofA = [], ofB = []] = [a, b].map(({ item }) => [...new Set(allGlobs(item.scope))]);
  if (ofA.length * ofB.length > MOST_COMPARED) return [known];
  const setsOf = (glob: string, { item }: Progress) => globSets([glob], item.scope.except);
  const others = ofA
    .flatMap((one) => ofB.map((other) => [one, other] as const))
    .filter(([one, other]) => one !== known[0] || other !== known[1])
    .filter(([one, other]) =>
      setsOf(one, a).some((set) => setsOf(other, b).some((each) => meet(set, each, { total }).kind === 'overlap')),
    );
  return [known, ...others];
}

const SHORT_WAYS = offer(
  decide('Give the file to one of the two items'),
  decide('Make one wait for the other with "depends_on"'),
  decide('Combine the two items'),
);

function unproven(a: Progress, b: Progress, { globs, reason }: NotProved): FindingDraft {
  return {
    severity: 'error',
    ...ownerOf(b.item),
    at: entryOf(b, globs[1]).at,
    wanted: 'a proof that no file is in both scopes',
    found: reason,
    message: `It cannot be proved that ${itemName(a.item, b.item)} and ${itemName(b.item, a.item)} change different files: "${globs[0]}" and "${globs[1]}" are too costly to compare (${reason}).`,
    ...offer(decide('Write one of the two globs with fewer wildcards'), ...SHORT_WAYS.ways),
    other: itemParty(a.item),
  };
}

function entryOf({ plan, item }: Progress, glob: string): ScopeEntry {
  return entriesNamed(plan, item, glob)[0] ?? entryAt(plan, glob, 'any', [...keysOf(item), 'scope']);
}
