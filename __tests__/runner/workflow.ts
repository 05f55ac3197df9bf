import { readFile } from 'node:fs/promises';
import { withFolders } from './action.js';
import type { Annotation } from './commands.js';
import { withDispatchDefaults } from './dispatch.js';
import { type ParsedWorkflow, readWorkflow } from './github-tools.js';
import { type JobOptions, type JobRun, type Result, runJob, type StepRun, worst } from './job.js';
import type { StepResult } from './step.js';
import { whyNot } from './triggers.js';

export interface WorkflowOptions extends JobOptions {
  /** Paths that the event's commits change; only for workflows with path filters. */
  readonly changedFiles?: readonly string[];
}

export interface WorkflowRun {
  readonly started: boolean;
  /** Why it did not start, in words. */
  readonly reason: string;
  readonly conclusion: Result;
  readonly jobs: readonly JobRun[];
  /** The same of all jobs and steps, in order. */
  readonly steps: readonly StepRun[];
  readonly annotations: readonly Annotation[];
  readonly summary: string;
}

/** Runs a workflow for an event as GitHub would: whether, which jobs, which steps, with what. */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowRun> {
  const content = options.workflow.includes('\n') ? options.workflow : await readFile(options.workflow, 'utf8');
  const parsed = await readWorkflow(content);
  const reason = whyNot(parsed.on, options.event, options.github, options.changedFiles);
  if (reason !== undefined) return finished([], reason);
  const event = withDispatchDefaults(options.event, parsed.on);
  return withFolders({ ...options, event }, async (folders) => {
    const jobs: JobRun[] = [];
    for (const job of inOrder(parsed.jobs)) jobs.push(await runJob({ ...options, event }, parsed, job, folders, jobs));
    return finished(jobs);
  });
}

/** The one program that a run started: most tests have just this. Throws where it was none or several. */
export function onlyStep(run: WorkflowRun): StepResult {
  const results = run.steps.flatMap(({ result }) => result ?? []);
  const [only] = results;
  if (only !== undefined && results.length === 1) return only;
  throw new Error(`${results.length} programs ran, one was expected${run.reason && `: ${run.reason}`}`);
}

/** Jobs so that each comes after those it needs. */
function inOrder(jobs: readonly ParsedWorkflow['jobs'][number][]): readonly ParsedWorkflow['jobs'][number][] {
  const ordered: ParsedWorkflow['jobs'][number][] = [];
  const place = (job: ParsedWorkflow['jobs'][number]) => {
    if (ordered.includes(job)) return;
    for (const other of jobs) if (job.needs.includes(other.id)) place(other);
    ordered.push(job);
  };
  for (const job of jobs) place(job);
  return ordered;
}

function finished(jobs: readonly JobRun[], reason = ''): WorkflowRun {
  const steps = jobs.flatMap((job) => job.steps);
  const results = steps.flatMap(({ result }) => result ?? []);
  return {
    started: reason === '',
    reason,
    conclusion: reason === '' ? worst(jobs.map(({ result }) => result)) : 'skipped',
    jobs,
    steps,
    annotations: results.flatMap(({ annotations }) => annotations),
    summary: results.map(({ summary }) => summary).join(''),
  };
}
