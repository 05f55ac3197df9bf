/** Which jobs of a workflow use this action, and what they are set up to do. */
import type { YamlLayout } from '../core/plan/widening.js';
import { expressionsIn, pathsIn } from './expression.js';
import { isOfPulls, isServed } from './trigger-cases.js';
import type { Job, PermissionLevel, Permissions, PositionedText, Step, Trigger, Workflow } from './workflow.js';

export interface ActionUse {
  readonly job: Job;
  readonly step: Step;
  readonly command: string;
}

/** A step that judges pull requests. */
export interface CheckUse extends ActionUse {
  /** The context of its commit status. It may hold expressions. */
  readonly context: string;
}

export interface WorkflowSetup {
  /** Where every part is in the file. */
  readonly layout: YamlLayout;
  readonly workflow: Workflow;
  /** Every step that uses this action. */
  readonly uses: readonly ActionUse[];
  readonly checks: readonly CheckUse[];
  /** Jobs with a step that uses this action, and those with a step that checks. */
  readonly jobs: readonly Job[];
  readonly checkJobs: readonly Job[];
  /** The triggers under which a check does something. */
  readonly triggers: readonly Trigger[];
  /** The verdict is posted as a commit status. Otherwise the result of the job is the verdict (read-only, for advice). */
  readonly postsStatuses: boolean;
  /** Other events than `pull_request` start it too. `pull_request` beside them is a mistake with a rule of its own. */
  readonly followsAll: boolean;
  /** Only other workflows start it, and they decide for which events. */
  readonly isCalled: boolean;
}

export function setupOf(workflow: Workflow, layout: YamlLayout): WorkflowSetup {
  const uses = workflow.jobs.flatMap((job) =>
    job.steps
      .filter(usesThisAction)
      .map((step) => ({ job, step, command: step.inputs.get('command')?.text.trim() || 'check' })),
  );
  // A command given by an expression may turn out to be "check".
  const checks = uses
    .filter(({ command }) => command === 'check' || command.includes('${{'))
    .map((use) => ({ ...use, context: contextOfStep(use.step) }));
  const triggers = workflow.triggers.filter(({ event }) => isServed(event));
  const checkJobs = distinctJobs(checks.map(({ job }) => job));
  const followsAll = triggers.some(({ event }) => event !== 'pull_request');
  return {
    layout,
    workflow,
    uses,
    checks,
    jobs: distinctJobs(uses.map(({ job }) => job)),
    checkJobs,
    triggers,
    postsStatuses:
      followsAll || checkJobs.some((job) => grantedLevel(permissionsOf(job, workflow), 'statuses') === 'write'),
    followsAll,
    isCalled: triggers.length === 0 && workflow.triggers.some(({ event }) => event === 'workflow_call'),
  };
}

/** The trigger for pull requests. With both of them, the one that can post statuses. */
export function pullTrigger({ triggers }: WorkflowSetup): Trigger | undefined {
  return (
    triggers.find(({ event }) => event === 'pull_request_target') ?? triggers.find(({ event }) => isOfPulls(event))
  );
}

/** What the token of a job may do. Undefined where the file does not say, so that a setting of the repository decides. */
export function permissionsOf(job: Job, { permissions }: Workflow): Permissions | undefined {
  return job.permissions ?? permissions;
}

export function grantedLevel(permissions: Permissions | undefined, scope: string): PermissionLevel | undefined {
  return permissions && (permissions.scopes.get(scope)?.level ?? permissions.all);
}

export function jobName({ name, id }: Job): string {
  return name?.text.trim() || id;
}

/** `job "check"`. */
export function jobWords({ id }: Job): string {
  return `job "${id}"`;
}

/** Whether the text has an expression that names one of these paths. */
export function namesPath(text: string | undefined, paths: RegExp): boolean {
  return expressionsIn(text ?? '').expressions.some((each) => pathsIn(each).some((path) => paths.test(path)));
}

export function isUnsetOrFalse(text: PositionedText | undefined): boolean {
  return text === undefined || text.text.trim() === '' || text.text.trim() === 'false';
}

/** `./`, which is this repository itself, or `<owner>/parallel-work@<ref>`. */
function usesThisAction({ uses }: Step): boolean {
  return uses !== undefined && /^(?:\.\/?|[^/@\s]+\/parallel-work(?:@.*)?)$/i.test(uses.text.trim());
}

/** The name of a base that is set is part of the context. */
function contextOfStep({ inputs }: Step): string {
  const base = inputs.get('base')?.text.trim();
  return inputs.get('context')?.text.trim() || (base ? `parallel-work/${base}` : 'parallel-work');
}

function distinctJobs<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}

/** The branch that a step guards; empty: it names none. A full ref is refused, which another rule reports. */
export function baseOf({ inputs }: Step): string {
  return (inputs.get('base')?.text.trim() ?? '').replace(/^refs\/heads\//, '');
}
