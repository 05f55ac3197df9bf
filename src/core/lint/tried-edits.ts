/**
 * Offers edits of plans only if they work: the plans can be read afterwards, the finding is gone, and no error is new.
 */
import { PENDING, type Pending } from '../facts/facts.js';
import type { PlanTree } from '../facts/snapshot.js';
import type { Edit, Finding } from '../finding.js';
import { remembered } from '../maps.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { edited } from '../plan/widening.js';
import { type EditOutcome, withWorkingEdits } from '../plan/yaml-edits.js';
import type { LintContext } from './rule.js';

/** Each try reads and lints all plans. This limits the items of all tries of a run. Errors come first. */
const MOST_ITEMS = 1_000;

/**
 * The findings if these plans are replaced. Undefined if the new plans cannot be read.
 * @param sides items to check although they did not change
 */
export type Relint = (tree: PlanTree, sides: ReadonlySet<string>) => readonly Finding[] | undefined | Pending;

export function withTriedEdits(
  findings: readonly Finding[],
  tree: PlanTree,
  { planState }: Pick<LintContext, 'planState'>,
  relint: Relint,
): readonly Finding[] {
  const known = countsOf(findings);
  const errors = countsOf(findings.filter(isError));
  let left = MOST_ITEMS;
  const outcomeOf = (finding: Finding, edits: readonly Edit[]): EditOutcome => {
    left -= Math.max(1, planState.progress.size);
    const then = left < 0 ? PENDING : relint(withEdits(tree, edits), sidesOf(finding));
    if (then === PENDING) return 'not-tried';
    if (!then || (countsOf(then).get(keyOf(finding)) ?? 0) >= (known.get(keyOf(finding)) ?? 0)) return 'not-settled';
    const isNew = ([key, count]: readonly [string, number]) => count > (errors.get(key) ?? 0);
    return [...countsOf(then.filter(isError))].some(isNew) ? 'new-errors' : 'settled';
  };
  const tried = new Map<Finding, Finding>();
  for (const finding of [...findings.filter(isError), ...findings])
    remembered(tried, finding, () => withWorkingEdits(finding, (edits) => outcomeOf(finding, edits)));
  return findings.map((finding) => tried.get(finding) ?? finding);
}

function withEdits(tree: PlanTree, edits: readonly Edit[]): PlanTree {
  const files = tree.files.map((file) => {
    const own = edits.filter(({ path }) => path === `${PLAN_DIRECTORY}/${file.name}`);
    return own.length === 0 || file.text === undefined
      ? file
      : { ...file, oid: `${file.oid}+`, text: edited(file.text, own) };
  });
  return { id: `${tree.id}+`, files };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function sidesOf({ plan, item, other }: Finding): ReadonlySet<string> {
  return new Set([`${plan}/${item}`, `${other?.plan}/${other?.item}`]);
}

/** Counts the findings of each kind. Messages cannot be compared, because edits move lines that they name. */
function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of findings) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return counts;
}

function keyOf(finding: Finding): string {
  const { rule, at, plan } = finding;
  return JSON.stringify([rule, [...sidesOf(finding)].sort(), plan === undefined ? at?.path : null]);
}
