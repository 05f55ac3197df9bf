/** Applies ways to the plans that were linted. */
import type { PlanTree } from '../facts/snapshot.js';
import type { Edit, Finding, Way } from '../finding.js';
import { groupBy } from '../maps.js';
import { textEdits } from '../plan/plan-changes.js';
import { readPlans } from '../plan/read.js';
import { layoutOf } from '../plan/widening.js';
import { editedLines } from '../plan/yaml-edits.js';
import { withEdits } from './tries.js';
import { changesOf } from './ways.js';

/** The edits of all ways, each once. Undefined if two of them change the same lines differently. */
export function editsTogether(ways: readonly Way[]): readonly Edit[] | undefined {
  const edits = [
    ...new Map(ways.flatMap((way) => way.edits ?? []).map((edit) => [JSON.stringify(edit), edit])).values(),
  ];
  const clash = edits.some((one, index) => edits.slice(index + 1).some((other) => contradict(one, other)));
  return clash ? undefined : edits;
}

function contradict(one: Edit, other: Edit): boolean {
  if (one.path !== other.path) return false;
  if (one.remove === 0 && other.remove === 0) return one.line === other.line;
  const [first, second] = one.line <= other.line ? [one, other] : [other, one];
  return second.line < first.line + first.remove && (second.remove > 0 || second.line > first.line);
}

/** Findings that need no decision, and the edits that settle all of them. */
export interface Fix {
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
}

type LintedBase = Parameters<typeof readPlans>[1];

/** Undefined if every finding needs a decision. */
export function fixOf(findings: readonly Finding[], tree: PlanTree, base: LintedBase): Fix | undefined {
  const plain = findings.filter((finding) => hasNoChoice(finding, tree, base));
  const [first] = plain;
  if (!first) return undefined;
  const edits = ownEdits(plain);
  if (edits) return { findings: plain, edits };
  const alone = ownEdits([first]);
  return alone && { findings: [first], edits: alone };
}

/** One way, or several that lead to the same plan. */
function hasNoChoice({ ways = [] }: Finding, tree: PlanTree, base: LintedBase): boolean {
  if (ways.length === 0 || ways.some((way) => changesOf(way) === undefined)) return false;
  return ways.length === 1 || new Set(ways.map((way) => effectOf(way.edits ?? [], tree, base))).size === 1;
}

function effectOf(edits: readonly Edit[], tree: PlanTree, base: LintedBase): string {
  const { open } = readPlans(withEdits(tree, edits), base);
  return JSON.stringify(open.map(({ text: _, ...plan }) => plan));
}

/** Without the lines that first ways share with those of other findings, about which a person may have to decide. */
function ownEdits(findings: readonly Finding[]): readonly Edit[] | undefined {
  const made = findings.flatMap(({ ways = [] }) => ways.slice(0, 1).flatMap((way) => changesOf(way) ?? []));
  const plans = [...groupBy(made, ({ plan }) => plan)].map(([plan, each]) => {
    const layout = layoutOf(plan);
    const edits = textEdits(
      layout,
      each.flatMap(({ changes }) => changes),
    );
    return edits && editedLines(layout, edits).map(({ edit }) => edit);
  });
  return plans.includes(undefined) ? undefined : plans.flatMap((edits) => edits ?? []);
}
