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
  const errors = countsOf(findings.filter(isError), keyOf);
  const after = (settled: readonly Finding[], edits: readonly Edit[]) =>
    relint(
      withEdits(tree, edits),
      new Set(settled.map(({ rule }) => rule)),
      new Set(settled.flatMap((each) => [...sidesOf(each)])),
    );
  const remainingBy = (nameOf: (finding: Finding) => string) => {
    const known = countsOf(findings, nameOf);
    return (settled: readonly Finding[], then: readonly Finding[]) => {
      const [counts, wanted] = [countsOf(then, nameOf), countsOf(settled, nameOf)];
      return settled.filter((each) => {
        const name = nameOf(each);
        return (counts.get(name) ?? 0) > (known.get(name) ?? 0) - (wanted.get(name) ?? 0);
      });
    };
  };
  // An edit may change the message of a finding that it leaves, or give another entry the same message.
  const [byKey, byMessage] = [remainingBy(keyOf), remainingBy(messageOf)];
  const remaining = (settled: readonly Finding[], then: readonly Finding[]) => [
    ...byKey(settled, then),
    ...byMessage(settled, then),
  ];
  const fresh = (then: readonly Finding[]) => {
    const counts = countsOf(then.filter(isError), keyOf);
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

function countsOf(findings: readonly Finding[], nameOf: (finding: Finding) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of findings.map(nameOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function keyOf(finding: Finding): string {
  const { rule, at, plan } = finding;
  return JSON.stringify([rule, [...sidesOf(finding)].sort(), plan === undefined ? at?.path : null]);
}

/** Without the lines that it names, because edits move them. */
function messageOf(finding: Finding): string {
  return JSON.stringify([keyOf(finding), finding.message.replace(/ \(line \d+\)/g, '')]);
}
