import { decide, offer, type Way } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import { jobWords, namesPath, type WorkflowSetup } from '../setup.js';
import { OWN_WORKFLOW, removeKey, stepKeys } from '../ways.js';
import type { Job, Step } from '../workflow.js';
import type { WorkflowRemark, WorkflowRemarks, WorkflowRule } from './rule.js';

const HEAD =
  /^github\.(?:head_ref|event\.(?:number|pull_request\.(?:number|merge_commit_sha|head(?:\..+)?))|event\.workflow_run\.head_.+)$/;
const MERGED = /^github\.(?:sha|ref|ref_name)$/;
const GIT = /\bgit\b/i;
const VERB = /\b(?:fetch|checkout|switch|pull|clone|worktree|reset|merge)\b/i;
const HEAD_IN_SCRIPT = /\bpull\/|\bGITHUB_HEAD_REF\b/;

/**
 * Reports a checkout of pull request code. The check does not need it, and it would run with the permissions of the
 * job.
 */
export const checkout: WorkflowRule = {
  id: 'checkout',
  lint: (setup) =>
    setup.workflow.jobs.flatMap((job) => {
      const isOurs = setup.jobs.includes(job);
      // Another job on "pull_request" has a token with few rights, so it may check out anything.
      const matters = isOurs || setup.triggers.some(({ event }) => event === 'pull_request_target');
      return matters ? job.steps.flatMap((step) => headCheckouts(job, step, isOurs, setup)) : [];
    }),
};

function headCheckouts(job: Job, step: Step, isOurs: boolean, setup: WorkflowSetup): WorkflowRemarks {
  const { workflow, triggers, uses } = setup;
  if (uses.length === 0) return [];
  const mergeEvent = triggers.find(({ event }) => event === 'pull_request' || event === 'merge_group')?.event;
  const taken =
    scriptCheckout(step, [workflow.env, job.env]) ??
    actionCheckout(step) ??
    (isOurs && mergeEvent ? defaultCheckout(step, mergeEvent) : undefined);
  if (!taken) return isOurs ? [] : baseCheckout(job, step, setup);
  return {
    severity: 'error',
    at: taken.at,
    wanted: 'no code of the pull request',
    found: taken.found,
    message: `The ${jobWords(job)} checks out code of the pull request (${taken.found}). Code that runs from it has the rights of the job${isOurs ? ', and can change the verdict' : ' and of the default branch, including its cache'}.`,
    ...(isOurs
      ? offer(withoutCheckout(setup, job, step), ...elsewhere(setup))
      : offer(OWN_WORKFLOW, decide('Move the job to another workflow, on "pull_request"'))),
  };
}

function elsewhere({ triggers }: WorkflowSetup): Way[] {
  const isThere = triggers.every(({ event }) => event === 'pull_request');
  return isThere ? [] : [decide('Move it to another workflow, on "pull_request"')];
}

/** Later steps may need what it checks out, and `./` is in it. */
function withoutCheckout(setup: WorkflowSetup, job: Job, step: Step): Way {
  const title = 'Remove the checkout: the check reads what it needs through the API';
  if (setup.uses.some((use) => use.job === job && use.step.uses?.text.trim().startsWith('./')))
    return decide('Use a release of the action by its commit in place of "./", and remove the checkout');
  const others = job.steps.filter((each) => each !== step && !setup.uses.some((use) => use.step === each));
  return step.run || others.length > 0 ? decide(title) : removeKey(setup, title, stepKeys(job, step));
}

/** If a build workflow was changed to "pull_request_target", its builds test the base, with its secrets. */
function baseCheckout(job: Job, step: Step, { triggers }: WorkflowSetup): WorkflowRemarks {
  if (!isCheckout(step.uses?.text) || !triggers.some(({ event }) => event === 'pull_request_target')) return [];
  return {
    severity: 'warn',
    at: step.uses?.at ?? step.at,
    wanted: 'jobs on "pull_request_target" that need no code',
    found: 'a checkout of the base branch',
    message: `The ${jobWords(job)} runs on "pull_request_target", so it checks out the base branch instead of the pull request, and it can use the secrets of the repository.`,
    ...offer(OWN_WORKFLOW),
  };
}

type HeadCheckout = { readonly at: WorkflowRemark['at']; readonly found: string };

/** A variable set to the head counts too, because careful authors pass expressions to scripts as variables. */
function scriptCheckout({ run, env }: Step, envs: readonly ReadonlyMap<string, string>[]): HeadCheckout | undefined {
  if (!run) return undefined;
  const heads = [...envs, env].flatMap((each) =>
    [...each].filter(([name, text]) => /^\w+$/.test(name) && namesPath(text, HEAD)).map(([name]) => name),
  );
  const isHead = (line: string) =>
    HEAD_IN_SCRIPT.test(line) || namesPath(line, HEAD) || heads.some((name) => new RegExp(`\\b${name}\\b`).test(line));
  const line = run.text
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .find((each) => /\bgh\s+pr\s+checkout\b/i.test(each) || (GIT.test(each) && VERB.test(each) && isHead(each)));
  return line === undefined ? undefined : { at: run.at, found: quotedText(line.trim()) };
}

function actionCheckout({ uses, inputs }: Step): HeadCheckout | undefined {
  if (!isCheckout(uses?.text)) return undefined;
  for (const name of ['ref', 'repository']) {
    const input = inputs.get(name);
    if (input && (namesPath(input.text, HEAD) || /\brefs\/pull\//.test(input.text))) {
      return { at: input.at, found: quotedText(`${name}: ${input.text}`) };
    }
  }
  return undefined;
}

/** On these events the default checkout is the merge of the pull request into its base. */
function defaultCheckout({ uses, inputs, at }: Step, event: string): HeadCheckout | undefined {
  if (!isCheckout(uses?.text)) return undefined;
  const ref = inputs.get('ref');
  const repository = inputs.get('repository')?.text.trim() ?? '';
  if (repository !== '' && !namesPath(repository, /^github\.repository$/)) return undefined;
  if (ref !== undefined && ref.text.trim() !== '' && !namesPath(ref.text, MERGED)) return undefined;
  const what = ref?.text.trim() ? quotedText(`ref: ${ref.text}`) : 'no "ref"';
  return { at: ref?.at ?? uses?.at ?? at, found: `${what}, which on "${event}" means the merge of the pull request` };
}

function isCheckout(uses: string | undefined): boolean {
  return /^actions\/checkout(?:@|$)/i.test(uses?.trim() ?? '');
}
