import { decide, offer, type Way } from '../../core/finding.js';
import { grantedLevel, jobWords, permissionsOf, type WorkflowSetup } from '../setup.js';
import { correctWord, forAllJobs, jobKeys, removeInside, removeKey } from '../ways.js';
import type { Job } from '../workflow.js';
import type { WorkflowRule } from './rule.js';

/** On "pull_request" GitHub runs the workflow file of the pull request, which could post any status its token allows. */
export const pullRequestEvent: WorkflowRule = {
  id: 'pull-request-event',
  lint: (setup) => {
    const { workflow, checkJobs, triggers, postsStatuses } = setup;
    const trigger = triggers.find(({ event }) => event === 'pull_request');
    if (!trigger || !postsStatuses || checkJobs.length === 0) return [];
    const writer = checkJobs.find((job) => grantedLevel(permissionsOf(job, workflow), 'statuses') === 'write');
    const others = triggers.map(({ event }) => event).filter((event) => event !== 'pull_request');
    const found = writer
      ? `${jobWords(writer)} has "statuses: write"`
      : `${others.map((event) => `"${event}"`).join(', ')} beside it`;
    return {
      severity: 'error',
      at: trigger.at,
      wanted: '"pull_request_target", which uses the workflow file of the default branch',
      found: `"pull_request", and ${found}`,
      message: `This workflow is set up to post statuses (${found}), but "pull_request" posts none, and it runs the workflow file of the pull request, which can change it in any way.`,
      ...offer(...forAllJobs(setup, postStatuses(setup)), adviceAlone(setup, others.length === 0 ? writer : undefined)),
    };
  },
};

function postStatuses(setup: WorkflowSetup): Way {
  const title = 'Replace it with "pull_request_target"';
  return setup.triggers.some(({ event }) => event === 'pull_request_target')
    ? removeKey(setup, 'Remove "pull_request"', ['on', 'pull_request'])
    : correctWord(setup, title, ['on'], 'pull_request', 'pull_request_target');
}

function adviceAlone(setup: WorkflowSetup, writer: Job | undefined): Way {
  const title = 'For advice alone, keep only "pull_request" and remove "statuses: write"';
  return writer?.permissions?.scopes.has('statuses')
    ? removeInside(setup, title, [...jobKeys(writer), 'permissions', 'statuses'], '{}')
    : decide(title);
}
