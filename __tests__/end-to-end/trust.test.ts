/** The bundle beside code of people that nobody knows: what it must not do, whatever stands in it. See docs/security.md. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';
import { onlyStep, runWorkflow } from '../runner/workflow.js';
import { API, ASTRAY, folder, noted, openStage, root, story } from './bundle-runs.js';

const stage = openStage();

/** A machine that reports each program that it should start. */
const env = { NODE_OPTIONS: `--require ${fileURLToPath(new URL('no-programs.cjs', import.meta.url))}` };

async function judge(example: string, name: 'pull_request' | 'pull_request_target') {
  const github = stage.github();
  const { repository, open } = stage.shop();
  const pull = open({ branch: API, files: ASTRAY });
  const workspace = folder('workspace');
  const run = await runWorkflow({
    workflow: join(root, 'examples/workflows', `${example}.yml`),
    action: root,
    temp: folder('temp'),
    workspace,
    env,
    event: { name, payload: github.event('pull_request', 'opened', pull) },
    github: {
      apiUrl: github.url,
      repository: repository.name,
      defaultBranch: repository.data().defaultBranch,
      token: (permissions) => github.token(permissions),
    },
  });
  const step = noted(onlyStep(run));
  return { step, left: readdirSync(workspace), statuses: repository.statuses(pull.head) };
}

describe('nothing of a pull request is checked out, and no program is started (promise 13)', () => {
  story('for advice', async () => {
    const { step, left } = await judge('check', 'pull_request');
    expect(step.log).toContain('this machine starts no program');
    expect(step.log).not.toContain('this machine was asked for');
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'failure' } });
    expect(left).toEqual([]);
  });

  story('where statuses are posted: the job ends with 0, the status is the verdict', async () => {
    const { step, left, statuses } = await judge('statuses', 'pull_request_target');
    expect(step.log).toContain('this machine starts no program');
    expect(step.log).not.toContain('this machine was asked for');
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'failure' } });
    expect(statuses).toMatchObject([{ context: 'parallel-work', state: 'failure' }]);
    expect(left).toEqual([]);
  });
});
