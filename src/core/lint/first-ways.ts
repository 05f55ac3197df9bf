/**
 * Chooses the first way of each finding so that all of them can be applied together: their edits refer to one text, no two
 * of them change the same lines differently, and together they settle all of their findings.
 */
import type { Edit, Finding, Way } from '../finding.js';
import { groupBy, remembered } from '../maps.js';
import { keyOf, type Plan } from '../plan/plan.js';
import { type PlanTextChange, textEdits } from '../plan/plan-changes.js';
import { dependenciesOf } from '../plan/waves.js';
import { layoutOf } from '../plan/widening.js';
import { type EditedLines, type EditOutcome, editedLines } from '../plan/yaml-edits.js';
import { reordered } from './parallel-work.js';
import { isError, type Tries } from './tries.js';
import { changesOf, rewritten } from './ways.js';

export interface FirstWay {
  /** The way as the rule made it. */
  readonly of: Way;
  /** The same with the lines that it shares with first ways of other findings. */
  readonly way: Way;
}

/** After this many choices that do not work together, only one finding is settled at a time. */
const MOST_ROUNDS = 6;

interface Attempts extends Tries {
  /** Of each way alone. */
  readonly outcomes: ReadonlyMap<Way, EditOutcome>;
  /** The number of ways that may be tried again because they share lines with others. */
  readonly most: number;
}

/** Errors come first. A warning that a person has to decide about first takes no part. */
export function firstWays(
  findings: readonly Finding[],
  plans: readonly Plan[],
  tries: Attempts,
): ReadonlyMap<Finding, FirstWay> {
  const open = [
    ...findings.filter(isError),
    ...findings.filter((each) => !isError(each) && each.ways?.[0]?.edits !== undefined),
  ];
  const banned = new Map<Finding, Set<Way>>();
  const isFine = (finding: Finding, way: Way) => {
    const outcome = tries.outcomes.get(way);
    const mayWork = outcome === 'settled' || (outcome === 'not-tried' && isError(finding));
    return mayWork && banned.get(finding)?.has(way) !== true;
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { picked, lines } = choose(open, plans, isFine);
    const settled = [...picked.keys()];
    const all = lines.map(({ edit }) => edit);
    const spoiled = all.length === 0 ? new Set() : tries.spoiled(settled, all);
    if (spoiled.size === 0) return withSharedLines(picked, lines, tries);
    for (const [finding, way] of picked)
      if (spoiled.has(finding)) remembered(banned, finding, () => new Set<Way>()).add(way);
  }
  const { picked, lines } = choose(open.slice(0, 1), plans, (_, way) => tries.outcomes.get(way) === 'settled');
  return withSharedLines(picked, lines, tries);
}

interface Choice {
  readonly picked: ReadonlyMap<Finding, Way>;
  readonly lines: readonly EditedLines[];
}

/** What is chosen for a plan. */
interface Chosen {
  readonly plan: Plan;
  readonly changes: readonly PlanTextChange[];
}

function choose(
  findings: readonly Finding[],
  plans: readonly Plan[],
  isFine: (finding: Finding, way: Way) => boolean,
): Choice {
  const chosen = new Map<string, Chosen>();
  const picked = new Map<Finding, Way>();
  for (const finding of findings) {
    const ways = (finding.ways ?? []).filter((way) => changesOf(way) !== undefined && isFine(finding, way));
    // What is chosen already costs nothing more, and no file is taken from all of its items.
    const known = ways.filter((way) => isKnown(chosen, way));
    for (const way of [...known, ...ways]) {
      const next = withWay(chosen, plans, way);
      if (!next) continue;
      picked.set(finding, way);
      chosen.set(next.plan.path, next);
      break;
    }
  }
  const lines = [...chosen.values()].flatMap(({ plan, changes }) => {
    const layout = layoutOf(plan);
    return editedLines(layout, textEdits(layout, changes) ?? []);
  });
  return { picked, lines };
}

function isKnown(chosen: ReadonlyMap<string, Chosen>, way: Way): boolean {
  const { plan, changes = [] } = changesOf(way) ?? {};
  const known = new Set((chosen.get(plan?.path ?? '')?.changes ?? []).map((each) => JSON.stringify(each)));
  return changes.every((each) => known.has(JSON.stringify(each)));
}

function withWay(chosen: ReadonlyMap<string, Chosen>, plans: readonly Plan[], way: Way): Chosen | undefined {
  const made = changesOf(way);
  if (!made) return undefined;
  const { plan } = made;
  const all = [...(chosen.get(plan.path)?.changes ?? []), ...made.changes];
  const changes = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  if (!textEdits(layoutOf(plan), changes)) return undefined;
  const next = { plan, changes };
  if (!made.changes.some(({ keys }) => keys.includes('depends_on'))) return next;
  const after = plans.map((each) => reordered(each, each === plan ? changes : (chosen.get(each.path)?.changes ?? [])));
  return hasCycle(after) ? undefined : next;
}

function hasCycle(plans: readonly Plan[]): boolean {
  const before = dependenciesOf(plans);
  return plans.some(({ items }) => items.some((item) => before(item).has(keyOf(item))));
}

/**
 * The edits of each way are those of the common text that touch its lines. Alone they may do more than the way itself, so
 * they are tried again. If they do not work alone, the way makes all of the common edits, which are proved to work.
 */
function withSharedLines(
  picked: ReadonlyMap<Finding, Way>,
  lines: readonly EditedLines[],
  tries: Attempts,
): ReadonlyMap<Finding, FirstWay> {
  let left = tries.most;
  const byPath = groupBy(lines, ({ edit }) => edit.path);
  const all = lines.map(({ edit }) => edit);
  return new Map(
    [...picked].map(([finding, way]) => {
      const { plan, changes = [] } = changesOf(way) ?? {};
      if (!plan) return [finding, { of: way, way }];
      const layout = layoutOf(plan);
      const own = editedLines(layout, textEdits(layout, changes) ?? []);
      const common = (byPath.get(plan.path) ?? []).filter(({ first, last }) =>
        own.some((each) => first <= each.last && each.first <= last),
      );
      const edits = common.map(({ edit }) => edit);
      if (isSame(edits, way.edits ?? []) && tries.outcomes.get(way) === 'settled') return [finding, { of: way, way }];
      const works = left-- > 0 && tries.outcomeOf([finding], edits) === 'settled';
      return [finding, { of: way, way: rewritten(way, { edits: works ? edits : all }) }];
    }),
  );
}

function isSame(one: readonly Edit[], other: readonly Edit[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
