/** What starts the workflows that the README shows, and what their jobs may do then. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { GitHubSide, WorkflowEvent } from './event.js';
import { runWorkflow } from './workflow.js';

const action = fileURLToPath(new URL('./fixture-action', import.meta.url));
const github: GitHubSide = {
  apiUrl: 'http://127.0.0.1:9',
  repository: 'octo/shop',
  token: 't',
  defaultBranch: 'main',
};

const TYPES = [
  'opened',
  'synchronize',
  'reopened',
  'edited',
  'closed',
  'stacked',
  'ready_for_review',
  'converted_to_draft',
];

function onPull(name: 'pull_request' | 'pull_request_target', type: string, from = 'octo/shop'): WorkflowEvent {
  const pull = {
    number: 7,
    merge_commit_sha: 'c'.repeat(40),
    head: { ref: 'feat/a', sha: 'a'.repeat(40), repo: { full_name: from } },
    base: { ref: 'main', sha: 'b'.repeat(40), repo: { full_name: 'octo/shop' } },
  };
  return { name, action: type, payload: { number: 7, pull_request: pull } };
}

const push = (ref: string): WorkflowEvent => ({ name: 'push', payload: { ref, head_commit: { message: 'a change' } } });
const group: WorkflowEvent = {
  name: 'merge_group',
  action: 'checks_requested',
  payload: { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-b', base_ref: 'refs/heads/main' } },
};

async function start(example: string, event: WorkflowEvent) {
  const { jobs, reason } = await runWorkflow({
    workflow: `examples/workflows/${example}.yml`,
    event,
    github,
    action,
    unknownInputs: 'warn',
  });
  return reason || jobs.map(({ id, permissions }) => ({ id, permissions }));
}

describe('the set-up for a required check', () => {
  const reconcile = [
    {
      id: 'reconcile',
      permissions: { metadata: 'read', contents: 'read', pull_requests: 'read', statuses: 'write' },
    },
  ];

  test.each(TYPES)('runs with the right to post when a pull request is %s', async (type) => {
    expect(await start('statuses', onPull('pull_request_target', type))).toEqual(reconcile);
  });

  test.each([
    ['a merge group', group],
    ['a push to the default branch', push('refs/heads/main')],
    ['the clock', { name: 'schedule', payload: { schedule: '7,37 * * * *' } }],
    ['a dispatch', { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', inputs: {} } }],
  ])('runs on %s', async (_, event) => {
    expect(await start('statuses', event)).toEqual(reconcile);
  });

  test('may post for a pull request from a fork too: none of its code runs', async () => {
    expect(await start('statuses', onPull('pull_request_target', 'opened', 'stranger/shop'))).toEqual(reconcile);
  });

  test('is not started by "pull_request", whose workflow file is that of the pull request', async () => {
    expect(await start('statuses', onPull('pull_request', 'opened'))).toContain('does not run on "pull_request"');
    expect(await start('statuses', push('refs/heads/feat/a'))).toContain('does not run for');
  });
});

test('the set-up for advice can read and nothing else, and has nothing to say of a closed pull request', async () => {
  const permissions = { metadata: 'read', contents: 'read', pull_requests: 'read' };
  expect(await start('check', onPull('pull_request', 'opened'))).toEqual([{ id: 'check', permissions }]);
  expect(await start('check', onPull('pull_request', 'closed'))).toContain('not for closed');
});
