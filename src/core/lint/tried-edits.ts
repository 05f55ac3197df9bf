/**
 * Offers edits of plans only if they work: the plans can be read afterwards, the finding is gone, and no error is new.
 */
import type { PlanTree } from '../facts/snapshot.js';
import { decide, type Finding, offer, type Way } from '../finding.js';
import { type EditOutcome, withWorkingEdits } from '../plan/yaml-edits.js';
import { type FirstWay, firstWays } from './first-ways.js';
import { inOrderOfParallelWork } from './parallel-work.js';
import type { LintContext } from './rule.js';
import { isError, type Relint, triesOf } from './tries.js';

/** Each try reads and lints all plans. This limits the items of all tries of a run. Errors come first. */
const MOST_ITEMS = 1_000;

/** The ways of each finding, as far as they work, with the one first that can be applied together with those of the others. */
export function withTriedEdits(
  findings: readonly Finding[],
  tree: PlanTree,
  { planState, plans }: Pick<LintContext, 'planState' | 'plans'>,
  relint: Relint,
): readonly Finding[] {
  const unfinished = planState.owners.map(({ item }) => item);
  const ordered = inOrderOfParallelWork(findings, plans, unfinished);
  const tries = triesOf(ordered, tree, relint);
  const cost = Math.max(1, planState.progress.size);
  let left = MOST_ITEMS;
  const outcomes = new Map<Way, EditOutcome>();
  const attempt = (finding: Finding, way: Way) => {
    if (!way.edits || outcomes.has(way)) return;
    left -= cost;
    outcomes.set(way, left < 0 ? 'not-tried' : tries.outcomeOf([finding], way.edits));
  };
  const errors = ordered.filter(isError);
  // Every error gets a way that works before any gets all of them.
  for (const each of errors) {
    for (const way of each.ways ?? []) {
      attempt(each, way);
      if (outcomes.get(way) === 'settled') break;
    }
  }
  for (const each of [...errors, ...ordered]) for (const way of each.ways ?? []) attempt(each, way);
  const most = Math.max(1, Math.floor(MOST_ITEMS / cost / 2));
  const together = firstWays(ordered, plans, { ...tries, outcomes, most });
  return ordered.map((finding) => {
    const working = withWorkingEdits(finding, (_, way) => outcomes.get(way) ?? 'not-tried');
    return withFirst(working, together.get(finding));
  });
}

/** Without a way that can be applied together with the others, a person has to settle the others first. */
function withFirst(finding: Finding, first: FirstWay | undefined): Finding {
  const { ways = [] } = finding;
  if (!first && ways[0]?.edits === undefined) return finding;
  if (!first) return { ...finding, ...offer(decide('Settle the other findings first, and run "lint" again'), ...ways) };
  const others = ways.filter((way) => way !== first.of && !(way.kind === 'person' && way.title === first.of.title));
  return { ...finding, ...offer(first.way, ...others) };
}
