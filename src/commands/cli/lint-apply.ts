/** `lint --apply` and `lint --fix`: perform ways of findings in the plans of the working tree. */
import type { PlanTree } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import type { Edit, Finding, Way } from '../../core/finding.js';
import { editsTogether, fixOf } from '../../core/lint/applied-ways.js';
import { withEdits } from '../../core/lint/tries.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { numberedWays } from '../../core/report/finding-id.js';
import { type PlanReplacement, writePlans } from '../../shell/git/plan-files.js';
import { openRepository } from '../../shell/git/repository.js';

/** Public: part of the JSON of `lint`. */
export interface AppliedWay {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Applied {
  /** The plans after all edits. */
  readonly tree: PlanTree;
  readonly applied: readonly AppliedWay[];
}

/** @param ids each `<finding>.<way>`, as in the JSON */
export function appliedWays(ids: readonly string[], findings: readonly Finding[], tree: PlanTree | null): Applied {
  const applied = [...new Set(ids)].map((id) => wayOf(id, findings));
  const edits = editsTogether(applied);
  if (!edits) {
    throw new Failure(
      'conflicting-ways',
      `The ways ${ids.map((id) => `"${id}"`).join(', ')} change the same lines differently.`,
      'Apply one of them, and run "lint" again. The first ways of all findings can be applied together.',
    );
  }
  if (!tree) throw new Error('there are findings, but no plans');
  return { tree: withEdits(tree, edits), applied: applied.map(({ kind: _, ...each }) => each) };
}

function wayOf(id: string, findings: readonly Finding[]): AppliedWay & Pick<Way, 'kind'> {
  const [finding = '', number] = id.split('.');
  if (!/^[0-9a-f]{8}\.[1-9][0-9]*$/.test(id)) {
    const hint = 'Give the id of a way from "lint --json", such as 1a2b3c4d.1.';
    throw new Failure('usage', `"${id}" is not the id of a way.`, hint);
  }
  const ways = [...numberedWays(findings)].flatMap(([of, all]) => all.map((each) => ({ of, ...each })));
  const again = 'Run "lint --json" again to see what there is now.';
  if (!ways.some((each) => each.id.startsWith(`${finding}.`)))
    throw new Failure('no-such-finding', `There is no finding "${finding}" any more.`, again);
  const found = ways.find((each) => each.id === id);
  if (!found) throw new Failure('no-such-way', `The finding "${finding}" has no way ${number}.`, again);
  const { of, way } = found;
  if (way.edits) return { id, rule: of.rule, title: way.title, edits: way.edits, kind: way.kind };
  throw new Failure(
    'not-an-edit',
    `The way "${id}" is not an edit of a plan: ${way.title}.`,
    way.command === undefined ? 'A person has to do it.' : `Run: ${way.command}`,
  );
}

/** Two fixes could undo each other, so they end. */
const MOST_ROUNDS = 10;

/**
 * Performs what needs no decision until nothing of it is left.
 * @param lint the findings that may be fixed
 */
export async function fixedPlans(
  tree: PlanTree,
  base: Parameters<typeof fixOf>[2],
  lint: (tree: PlanTree) => Promise<readonly Finding[]>,
): Promise<Applied> {
  const applied: AppliedWay[] = [];
  let now = tree;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const findings = await lint(now);
    const fix = fixOf(findings, now, base);
    if (!fix) break;
    const ids = numberedWays(findings);
    for (const finding of fix.findings) {
      const [first] = ids.get(finding) ?? [];
      if (first)
        applied.push({ id: first.id, rule: finding.rule, title: first.way.title, edits: first.way.edits ?? [] });
    }
    now = withEdits(now, fix.edits);
  }
  return { tree: now, applied };
}

/** Writes the plans that differ. */
export async function writeTree(before: PlanTree, after: PlanTree, directory: string): Promise<void> {
  const texts = after.files.flatMap(({ name, text }): PlanReplacement[] => {
    const old = before.files.find((each) => each.name === name)?.text;
    return text === undefined || old === undefined || old === text
      ? []
      : [{ path: `${PLAN_DIRECTORY}/${name}`, before: old, after: text }];
  });
  if (texts.length > 0) await writePlans(await openRepository(directory), texts);
}
