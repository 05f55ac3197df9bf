import { grantedLevel, jobWords, permissionsOf } from '../setup.js';
import type { WorkflowRule } from './rule.js';

/** On "pull_request" GitHub runs the workflow file of the pull request, which could post any status its token allows. */
export const pullRequestEvent: WorkflowRule = {
  id: 'pull-request-event',
  lint: ({ workflow, checkJobs, triggers, postsStatuses }) => {
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
      wanted: '"pull_request_target", whose file is that of the default branch',
      found: `"pull_request", and ${found}`,
      message: `statuses are expected of this workflow (${found}), but "pull_request" posts none, and runs this file as the pull request has it, which can make of it what it likes`,
      remedy:
        'put "pull_request_target" in its place; or, for advice alone, keep only "pull_request" and remove "statuses: write"',
    };
  },
};
