/** The bundle keeps the issues of items: in its documented workflow, unchanged, and killed on the way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { PLAN_PATH } from '../integrate/integrate-runs.js';
import { onIssuesStage, PLAN } from '../issues/issues-runs.js';
import { runAction } from '../runner/action.js';
import type { GitHubSide } from '../runner/event.js';
import { onlyStep, runWorkflow } from '../runner/workflow.js';
import { folder, noted, openStage, root, story } from './bundle-runs.js';

const EXAMPLE = readFileSync(join(root, 'examples/workflows/issues.yml'), 'utf8');
const stage = openStage();

/** The second between two writes passes in a few milliseconds. */
const preload = fileURLToPath(new URL('quick-time.cjs', import.meta.url));
const quick = { NODE_OPTIONS: `--require ${preload}`, QUICK_WAIT: '60', QUICK_TIMEOUT: '1' };

function openShop() {
  const { repository } = stage.shop({ 'src/app.ts': 'app\n', [PLAN_PATH]: PLAN });
  const github = stage.github();
  const told = onIssuesStage(github, repository);
  let runs = 900;

  const side = (id: number): GitHubSide => ({
    apiUrl: github.url,
    repository: repository.name,
    repositoryId: repository.id,
    defaultBranch: 'main',
    sha: repository.sha('main'),
    token: (permissions) => github.token(permissions),
    runId: id,
  });
  const begin = () => {
    runs += 1;
    return repository.run({ id: runs, attempt: 1, event: 'push', status: 'in_progress', conclusion: null });
  };

  /** In the documented workflow, with the permissions that it asks for. */
  async function inWorkflow() {
    const run = begin();
    const event = { name: 'push', payload: { ref: 'refs/heads/main', after: repository.sha('main') } };
    const options = { workflow: EXAMPLE, action: root, temp: folder('temp'), event };
    const step = onlyStep(await runWorkflow({ ...options, github: side(run.id) }));
    run.status = 'completed';
    return noted(step);
  }

  async function inAction(signal?: AbortSignal) {
    const run = begin();
    const step = await runAction({
      action: root,
      temp: folder('temp'),
      inputs: { command: 'issues' },
      event: { name: 'push', payload: { ref: 'refs/heads/main' } },
      github: { ...side(run.id), token: github.token() },
      env: quick,
      patience: 500,
      ...(signal ? { signal } : {}),
    });
    run.status = 'completed';
    return noted(step);
  }
  return { ...told, inWorkflow, inAction };
}

const operationsIn = (issues: string | undefined): readonly string[] =>
  (JSON.parse(issues ?? '[]') as { readonly operation: string }[]).map(({ operation }) => operation);

story('its documented workflow opens the issues once, and has nothing to do afterwards', async () => {
  const shop = openShop();
  const first = await shop.inAction();
  expect(first).toMatchObject({ exitCode: 0, annotations: [], outputs: { complete: 'true' } });
  expect(operationsIn(first.outputs['issues'])).toEqual(['created', 'created', 'created', 'created']);
  expect(first.summary).toContain('## Issues');
  const second = await shop.inWorkflow();
  expect(second).toMatchObject({ exitCode: 0, annotations: [], outputs: { complete: 'true' } });
  expect(operationsIn(second.outputs['issues'])).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
});

story('killed while it opens an issue, the next run finds it (case 190)', async () => {
  const shop = openShop();
  const controller = new AbortController();
  stage
    .github()
    .fault('POST /repos/:o/:r/issues', { hang: true, applied: true, before: () => controller.abort() }, { nth: 3 });
  expect((await shop.inAction(controller.signal)).killed).toBe(true);
  const next = await shop.inAction();
  expect(next).toMatchObject({ exitCode: 0, annotations: [], outputs: { complete: 'true' } });
  expect(operationsIn(next.outputs['issues'])).toEqual(['updated', 'adopted', 'adopted', 'created']);
  expect([...shop.byItem().values()].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
});
