import { delimiter } from 'node:path';
import { type RunOptions, runActionStep } from './action.js';
import { type Folders, gitHubContext, runnerContext, type StepContexts } from './context.js';
import { isRecord, isUntrusted } from './event.js';
import { holds, type Status, textOf, textsOf } from './expression.js';
import type { ParsedWorkflow, Value } from './github-tools.js';
import { type Permissions, permissionsOf } from './permissions.js';
import { runStep, type StepResult } from './step.js';
import { at, items, scalar } from './value.js';

export interface JobOptions extends RunOptions {
  /** The text of the workflow, or the path of its file. */
  readonly workflow: string;
  /**
   * Which folder a `uses:` means; `skip`: the step counts as done. Asked first; where it has no answer, `./` and
   * `<any owner>/parallel-work@<any ref>` mean `action`, and everything else is a mistake of the test.
   */
  readonly resolve?: (uses: string) => string | undefined;
  /** What to do at a `run:` step: a mistake of the test (default), as if done, or really, with bash in the workspace. */
  readonly runSteps?: 'refuse' | 'skip' | 'bash';
}

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface StepRun {
  readonly id: string;
  readonly name: string;
  /** What happened, and what counts after `continue-on-error`. */
  readonly outcome: Result;
  readonly conclusion: Result;
  /** undefined where no program ran. */
  readonly result: StepResult | undefined;
}

export interface JobRun {
  readonly id: string;
  readonly name: string;
  readonly result: Result;
  readonly permissions: Permissions;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
}

type ParsedJob = ParsedWorkflow['jobs'][number];

/** Runs one job after those in `before`; every job that it needs is among them. */
export async function runJob(
  options: JobOptions,
  parsed: ParsedWorkflow,
  job: ParsedJob,
  folders: Folders,
  before: readonly JobRun[],
): Promise<JobRun> {
  const tree = at(at(parsed.tree, 'jobs'), job.id);
  for (const key of ['strategy', 'container', 'services', 'uses'])
    if (at(tree, key) !== undefined) throw new Error(`the test runner runs no job with "${key}" (job "${job.id}")`);
  const permissions = permissionsOf(parsed.tree, tree, isUntrusted(options.event));
  const contexts = await jobContexts(options, parsed, job, tree, folders, before, permissions);
  const name = textOf(at(tree, 'name'), contexts) || job.id;
  const left = { id: job.id, name, permissions, outputs: {}, steps: [] };
  if (!holds(job.if, contexts, needed(job, parsed.jobs, before))) return { ...left, result: 'skipped' };
  const steps = await runSteps(options, job, tree, contexts);
  const outputs = textsOf(at(tree, 'outputs'), { ...contexts, steps: stepsContext(steps) });
  return { ...left, result: worst(steps.map(({ conclusion }) => conclusion)), outputs, steps };
}

async function runSteps(
  options: JobOptions,
  job: ParsedJob,
  tree: Value | undefined,
  jobContexts: StepContexts,
): Promise<readonly StepRun[]> {
  const done: StepRun[] = [];
  let exported: Readonly<Record<string, string>> = {};
  for (const [index, step] of items(at(tree, 'steps')).entries()) {
    const { id, if: condition } = job.steps[index] ?? { id: `step-${index}`, if: 'success()' };
    const status = worst(done.map(({ conclusion }) => conclusion));
    const shared: StepContexts = {
      ...jobContexts,
      github: { ...jobContexts.github, action: id, ...actionSource(scalar(at(step, 'uses'))) },
      env: { ...jobContexts.env, ...exported },
      steps: stepsContext(done),
      job: { status },
    };
    const contexts = { ...shared, env: { ...shared.env, ...textsOf(at(step, 'env'), shared, status) } };
    const name = textOf(at(step, 'name'), contexts, status) || scalar(at(step, 'uses')) || 'run';
    if (!holds(condition, contexts, status)) {
      done.push({ id, name, outcome: 'skipped', conclusion: 'skipped', result: undefined });
      continue;
    }
    const result = await runOneStep(options, step, contexts, status);
    const outcome = result?.conclusion ?? 'success';
    const forgiven = outcome === 'failure' && textOf(at(step, 'continue-on-error'), contexts, status) === 'true';
    done.push({ id, name, outcome, conclusion: forgiven ? 'success' : outcome, result });
    const found = result?.path.toReversed() ?? [];
    const path = [...found, exported['PATH'] ?? process.env['PATH'] ?? ''].join(delimiter);
    exported = { ...exported, ...result?.exported, ...(found.length > 0 && { PATH: path }) };
  }
  return done;
}

async function runOneStep(
  options: JobOptions,
  step: Value,
  contexts: StepContexts,
  status: Status,
): Promise<StepResult | undefined> {
  const uses = scalar(at(step, 'uses'));
  if (uses !== undefined) {
    const folder = options.resolve?.(uses) ?? (isOurs(uses) ? options.action : undefined);
    if (folder === undefined) throw new Error(`the test runner has no folder for "${uses}": name it by "resolve"`);
    if (folder === 'skip') return undefined;
    return runActionStep(folder, textsOf(at(step, 'with'), contexts, status), contexts, options);
  }
  const script = textOf(at(step, 'run'), contexts, status);
  const how = options.runSteps ?? 'refuse';
  if (how === 'skip') return undefined;
  if (how === 'refuse') throw new Error(`the test runner was not told to run scripts ("runSteps"): ${script}`);
  const bash = { command: 'bash', args: ['-e', '-c', script], cwd: contexts.github.workspace };
  return runStep(bash, contexts, {}, options);
}

async function jobContexts(
  options: JobOptions,
  parsed: ParsedWorkflow,
  job: ParsedJob,
  tree: Value | undefined,
  folders: Folders,
  before: readonly JobRun[],
  permissions: Permissions,
): Promise<StepContexts> {
  const { github, event } = options;
  const token = typeof github.token === 'string' ? github.token : await github.token(permissions);
  const workflowPath = options.workflow.includes('\n') ? '.github/workflows/test.yml' : options.workflow;
  const place = { workflow: textOf(at(parsed.tree, 'name'), {}) || workflowPath, workflowPath, job: job.id, step: '' };
  const contexts = {
    github: gitHubContext(event, github, folders, place, token),
    runner: runnerContext(folders),
    secrets: { ...(isUntrusted(event) ? {} : github.secrets), GITHUB_TOKEN: token },
    vars: github.variables ?? {},
    inputs: isRecord(event.payload['inputs']) ? event.payload['inputs'] : {},
    needs: Object.fromEntries(
      before.filter(({ id }) => job.needs.includes(id)).map(({ id, result, outputs }) => [id, { result, outputs }]),
    ),
  };
  const outer = { ...options.env, ...textsOf(at(parsed.tree, 'env'), contexts) };
  const inner = textsOf(at(tree, 'env'), { ...contexts, env: outer }, needed(job, parsed.jobs, before));
  return { ...contexts, env: { ...outer, ...inner } };
}

/**
 * What the status functions say in a job's own `if`: of every job that it needs, directly or through others
 * (a skipped one too far up still skips: https://github.com/actions/runner/issues/491).
 */
function needed(job: ParsedJob, jobs: readonly ParsedJob[], before: readonly JobRun[]): Status {
  const above = ancestors(job, jobs);
  const results = before.filter(({ id }) => above.has(id)).map(({ result }) => result);
  const status = worst(results);
  return status === 'success' && results.includes('skipped') ? 'skipped' : status;
}

function ancestors(job: ParsedJob, jobs: readonly ParsedJob[]): ReadonlySet<string> {
  const parents = jobs.filter(({ id }) => job.needs.includes(id));
  return new Set(parents.flatMap((parent) => [parent.id, ...ancestors(parent, jobs)]));
}

export function worst(results: readonly Result[]): 'success' | 'failure' | 'cancelled' {
  if (results.includes('cancelled')) return 'cancelled';
  return results.includes('failure') ? 'failure' : 'success';
}

function stepsContext(steps: readonly StepRun[]): Record<string, unknown> {
  return Object.fromEntries(
    steps.map(({ id, outcome, conclusion, result }) => [id, { outcome, conclusion, outputs: result?.outputs ?? {} }]),
  );
}

function isOurs(uses: string): boolean {
  return uses === './' || /^[^/]+\/parallel-work@/.test(uses);
}

function actionSource(uses: string | undefined): Record<string, string> {
  const [, repository = '', ref = ''] = /^([^/.]+\/[^/@]+)[^@]*@(.+)$/.exec(uses ?? '') ?? [];
  return { action_repository: repository, action_ref: ref };
}
