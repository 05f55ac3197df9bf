/** Tries edits of plans: what is reported afterwards. */
import { PENDING, type Pending } from '../facts/facts.js';
import type { PlanTree } from '../facts/snapshot.js';
import type { Edit, Finding } from '../finding.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { edited } from '../plan/widening.js';
import type { EditOutcome } from '../plan/yaml-edits.js';

/**
 * The findings if these plans are replaced. Undefined if the new plans cannot be read.
 * @param rules those that have to run. Others run if they can find errors
 * @param sides items to check although they did not change
 */
export type Relint = (
  tree: PlanTree,
  rules: ReadonlySet<string>,
  sides: ReadonlySet<string>,
) => readonly Finding[] | undefined | Pending;

/** What becomes of findings if edits are made together. */
export interface Tries {
  /** All of the findings are gone, and no error is new. */
  readonly outcomeOf: (settled: readonly Finding[], edits: readonly Edit[]) => EditOutcome;
  /** The findings of those that remain, and those that have the same items as a new error. */
  readonly spoiled: (settled: readonly Finding[], edits: readonly Edit[]) => ReadonlySet<Finding>;
}

export function triesOf(findings: readonly Finding[], tree: PlanTree, relint: Relint): Tries {
  const known = countsOf(findings);
  const errors = countsOf(findings.filter(isError));
  const after = (settled: readonly Finding[], edits: readonly Edit[]) =>
    relint(
      withEdits(tree, edits),
      new Set(settled.map(({ rule }) => rule)),
      new Set(settled.flatMap((each) => [...sidesOf(each)])),
    );
  const remaining = (settled: readonly Finding[], then: readonly Finding[]) => {
    const [counts, wanted] = [countsOf(then), countsOf(settled)];
    return settled.filter((each) => {
      const key = keyOf(each);
      return (counts.get(key) ?? 0) > (known.get(key) ?? 0) - (wanted.get(key) ?? 0);
    });
  };
  const fresh = (then: readonly Finding[]) => {
    const counts = countsOf(then.filter(isError));
    return then.filter((each) => isError(each) && (counts.get(keyOf(each)) ?? 0) > (errors.get(keyOf(each)) ?? 0));
  };
  return {
    outcomeOf(settled, edits) {
      const then = after(settled, edits);
      if (then === PENDING) return 'not-tried';
      if (!then || remaining(settled, then).length > 0) return 'not-settled';
      return fresh(then).length > 0 ? 'new-errors' : 'settled';
    },
    spoiled(settled, edits) {
      const then = after(settled, edits);
      if (then === PENDING || !then) return new Set(settled);
      const sides = new Set(fresh(then).flatMap((each) => [...sidesOf(each)]));
      const isNear = (each: Finding) => [...sidesOf(each)].some((side) => sides.has(side));
      const near = settled.filter(isNear);
      const bad = new Set([...remaining(settled, then), ...near]);
      return bad.size === 0 && sides.size > 0 ? new Set(settled) : bad;
    },
  };
}

export function withEdits(tree: PlanTree, edits: readonly Edit[]): PlanTree {
  const files = tree.files.map((file) => {
    const own = edits.filter(({ path }) => path === `${PLAN_DIRECTORY}/${file.name}`);
    return own.length === 0 || file.text === undefined
      ? file
      : { ...file, oid: `${file.oid}+`, text: edited(file.text, own) };
  });
  return { id: `${tree.id}+`, files };
}

export function isError({ severity }: Finding): boolean {
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
