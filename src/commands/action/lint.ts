/** `command: lint` of the action: lints the plans as the pull request would leave them, or those on the base. */

import { type Facts, type NeedsOr, PENDING, type Pending, withFacts } from '../../core/facts/facts.js';
import type { PlanTree, Pull, Snapshot } from '../../core/facts/snapshot.js';
import type { Judgement } from '../../core/finding.js';
import { changesPlans, mergePlans, staleFindings } from '../../core/judge/plan-change.js';
import { type Linted, lintTree } from '../../core/lint/lint.js';
import { shapeWords } from '../../core/lint/shape.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { basePlansAt, basePlansFrom, withoutVerdicts } from '../../core/progress/base-plans.js';
import { annotations } from '../../core/report/annotations.js';
import { exitCode } from '../../core/report/exit-code.js';
import { lintText } from '../../core/report/lint-text.js';
import { outputs } from '../../core/report/outputs.js';
import { summary } from '../../core/report/summary.js';
import { wavesGraph } from '../../core/report/waves-graph.js';
import { openGithub } from '../../shell/github/open.js';
import { readEvent } from '../../shell/runner/event.js';
import type { Inputs } from '../../shell/runner/inputs.js';
import type { Output } from '../../shell/runner/output.js';
import { askUntilKnown } from '../ask.js';

const EVENTS = ['pull_request', 'pull_request_target', 'push', 'schedule', 'workflow_dispatch'];

interface LintReading {
  readonly linted: Linted;
  readonly tree: PlanTree | null;
  readonly judgement: Judgement;
}

/** @returns the exit code of the job */
export async function lintOnGithub(inputs: Inputs, env: NodeJS.ProcessEnv, output: Output): Promise<0 | 1> {
  const { pull } = readEvent(env, EVENTS);
  const { client, source } = openGithub(inputs, env, pull);
  const { snapshot, result } = await askUntilKnown(source, (known) => lintOf(known, pull));
  reportLint(snapshot, result, output);
  output.log(`Used ${client.used()} API requests.`);
  return exitCode(result.judgement, { strict: false }) === 0 ? 0 : 1;
}

function lintOf(snapshot: Snapshot, number: number | undefined): NeedsOr<LintReading> {
  return withFacts(snapshot, (facts) => {
    const pull = snapshot.pulls.find((each) => each.number === number);
    return pull ? ofPull(pull, snapshot, facts) : ofBase(snapshot, facts, []);
  });
}

function ofPull(pull: Pull, snapshot: Snapshot, facts: Facts): LintReading | Pending {
  const { base } = snapshot;
  if (pull.base !== base.branch) {
    return ofBase(snapshot, facts, [
      `#${pull.number} has the base branch "${pull.base}", so the plans on "${base.branch}" were linted.`,
    ]);
  }
  if (!pull.changes.complete) {
    const reading = ofBase(snapshot, facts, []);
    const problem = {
      code: 'incomplete-files',
      message: `It is not known whether #${pull.number} changes plans: ${pull.changes.reason}.`,
      hint: 'Run the job again. If the problem persists, push a new commit or split the pull request.',
    };
    if (reading === PENDING) return PENDING;
    return { ...reading, judgement: { ...reading.judgement, problems: [...reading.judgement.problems, problem] } };
  }
  if (!changesPlans(pull.changes.list)) {
    return ofBase(snapshot, facts, [`#${pull.number} changes no plan, so the plans on "${base.branch}" were linted.`]);
  }
  const merged = mergePlans(pull, pull.changes.list, snapshot, facts);
  const linted = merged === PENDING ? PENDING : lintTree(merged.tree, snapshot, facts);
  if (merged === PENDING || linted === PENDING) return PENDING;
  const judgement = judgementOf(linted, merged.tree, [
    `The plans were linted as they would be after merging #${pull.number}.`,
  ]);
  const behind = staleFindings(merged.behind, snapshot);
  return { linted, tree: merged.tree, judgement: { ...judgement, findings: [...behind, ...judgement.findings] } };
}

function ofBase(snapshot: Snapshot, facts: Facts, notes: readonly string[]): LintReading | Pending {
  const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
  const linted = basePlans === PENDING ? PENDING : lintTree(basePlans.tree, snapshot, facts);
  if (basePlans === PENDING || linted === PENDING) return PENDING;
  const none = linted.set.open.length === 0 ? [`No plan is open on "${snapshot.base.branch}".`] : [];
  return { linted, tree: basePlans.tree, judgement: judgementOf(linted, basePlans.tree, [...notes, ...none]) };
}

function judgementOf({ set, findings, shapes }: Linted, tree: PlanTree | null, notes: readonly string[]): Judgement {
  const linted = basePlansFrom(set, tree?.id.slice(0, 10) ?? 'none');
  return withoutVerdicts(linted, findings, [...notes, ...shapes.map(shapeWords)]);
}

function reportLint(snapshot: Snapshot, { linted, tree, judgement }: LintReading, output: Output): void {
  const files = tree?.files ?? [];
  const texts = new Map(
    files.flatMap(({ name, text }) => (text === undefined ? [] : [[`${PLAN_DIRECTORY}/${name}`, text] as const])),
  );
  const graph = wavesGraph(linted.set.open);
  output.log(lintText(judgement, { texts, shapes: [] }));
  output.annotate(annotations(judgement, 'all'));
  output.addSummary(`${summary(judgement, snapshot)}${graph === '' ? '' : `\n${graph}\n`}`);
  const code = exitCode(judgement, { strict: false });
  const verdict = code === 0 ? 'success' : code === 1 ? 'failure' : 'error';
  for (const [name, value] of Object.entries({ ...outputs(judgement, 'all'), verdict })) output.setOutput(name, value);
  output.saveSnapshot(snapshot);
}
