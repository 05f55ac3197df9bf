/** The documented set-up: what a person sees of each event, with which permissions, and what a run leaves behind. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { node24, withPiece } from '../optional.js';
import { checkActionYml, checkWorkflow } from '../runner/github-tools.js';
import { nodeForActions } from '../runner/node.js';
import { runWorkflow } from '../runner/workflow.js';
import {
  API,
  ASTRAY,
  EXAMPLE,
  folder,
  IN_SCOPE,
  openStage,
  PLAN_PATH,
  root,
  type Shop,
  shown,
  story,
} from './bundle-runs.js';

const stage = openStage();

/** Each event in the way it comes about. */
const events = {
  opened: (shop: Shop, files: Readonly<Record<string, string>>) => shop.open({ branch: API, files }),
  synchronize: (shop: Shop, files: Readonly<Record<string, string>>) => {
    const pull = shop.open({ branch: API, files: { 'src/routes/profile.test.ts': 'test();\n' } });
    pull.push(files);
    return pull;
  },
  reopened: (shop: Shop, files: Readonly<Record<string, string>>) => {
    const pull = shop.open({ branch: API, files });
    pull.close();
    pull.reopen();
    return pull;
  },
  edited: (shop: Shop, files: Readonly<Record<string, string>>) => {
    shop.repository.branch('next');
    const pull = shop.open({ branch: API, files, base: 'next' });
    pull.retarget('main');
    return pull;
  },
  ready_for_review: (shop: Shop, files: Readonly<Record<string, string>>) => shop.open({ branch: API, files }),
  converted_to_draft: (shop: Shop, files: Readonly<Record<string, string>>) =>
    shop.open({ branch: API, files, draft: true }),
} as const;
const names = Object.keys(events) as (keyof typeof events)[];

withPiece(node24())('the bundle runs on Node 24, as on GitHub', () => {
  expect(nodeForActions().major).toBe(24);
});

describe.each(names)('a pull request that is %s', (action) => {
  story('passes when it stays in its scope', async () => {
    const shop = stage.shop();
    const step = await shop.check(events[action](shop, IN_SCOPE), { action });
    expect(step.exitCode).toBe(0);
    expect(shown(step)).toEqual([]);
    expect(step.outputs).toEqual({
      verdict: 'success',
      findings: '0',
      'plan-revision': shop.planRevision(),
      snapshot: expect.stringMatching(/snapshot\.json$/),
    });
    expect(step.summary).toMatch(/^## Success\n/);
    expect(step.summary).toContain(shop.planRevision());
    expect(step.summary.includes('draft')).toBe(action === 'converted_to_draft');
  });

  story('fails when it leaves its scope, with the plan lines that would allow it', async () => {
    const shop = stage.shop();
    const pull = events[action](shop, ASTRAY);
    const step = await shop.check(pull, { action });
    expect(step.exitCode).toBe(1);
    expect(shown(step)).toEqual(['error src/start.ts out-of-scope']);
    expect(step.annotations[0]?.message).toMatch(/^"src\/start.ts" is outside the scope of item "profile-api"\. /);
    expect(step.outputs).toMatchObject({ verdict: 'failure', findings: '1', 'plan-revision': shop.planRevision() });
    expect(step.summary).toMatch(/^## Failure\n/);
    expect(step.summary).toContain(pull.head);
    expect(step.summary).toMatch(/```yaml\n +modify: \[src\/start\.ts\]\n/);
    expect(step.summary).toContain(`/edit/main/${PLAN_PATH}`);
    expect(step.log).toMatch(/^failure {2}.*\n {2}error {2}src\/start.ts: .* \[out-of-scope\]$/m);
  });
});

story('a close starts no run', async () => {
  const shop = stage.shop();
  const pull = shop.open({ branch: API, files: IN_SCOPE });
  pull.close();
  await expect(shop.check(pull, { action: 'closed' })).rejects.toThrow('not for closed');
});

describe('the permissions', () => {
  const documented = ['contents: read', 'pull-requests: read'];

  story('of the job are the documented ones and no others, and they are enough', async () => {
    const shop = stage.shop();
    const pull = shop.open({ branch: API, files: IN_SCOPE });
    const github = stage.github();
    const run = await runWorkflow({
      workflow: EXAMPLE,
      action: root,
      event: { name: 'pull_request', payload: github.event('pull_request', 'opened', pull) },
      github: { apiUrl: github.url, repository: shop.repository.name, token: (each) => github.token(each) },
    });
    expect(run.conclusion).toBe('success');
    expect(run.jobs[0]?.permissions).toEqual({ metadata: 'read', contents: 'read', pull_requests: 'read' });
  });

  test('are named with a reason in the example and in action.yml', () => {
    const manifest = readFileSync(join(root, 'action.yml'), 'utf8');
    for (const each of documented) {
      expect(EXAMPLE).toMatch(new RegExp(`^      ${each} # \\w.{20,}$`, 'm'));
      expect(manifest).toContain(`\`${each}\``);
    }
    expect(EXAMPLE.match(/: (read|write)\b/g)).toHaveLength(documented.length);
    expect(EXAMPLE).toMatch(/^permissions: \{\}/m);
  });

  for (const missing of documented) {
    story(`without "${missing}" the run fails and names it (case 109)`, async () => {
      const shop = stage.shop();
      const workflow = EXAMPLE.replace(new RegExp(`^ *${missing} #.*\n`, 'm'), '');
      expect(workflow).not.toBe(EXAMPLE);
      const step = await shop.check(shop.open({ branch: API, files: IN_SCOPE }), { workflow });
      expect(step.exitCode).toBe(1);
      expect(shown(step)).toEqual(['error permission']);
      expect(step.annotations[0]?.message).toContain('Resource not accessible by integration');
      expect(step.annotations[0]?.message).toContain(`Give the job \`${missing}\` under \`permissions:\``);
      expect(step.summary).toContain(missing);
      expect(step.outputs).toEqual({ verdict: 'error' });
    });
  }
});

story('a run writes nothing to GitHub, checks nothing out and prints no token (promise 13)', async () => {
  const shop = stage.shop();
  const workspace = folder('workspace');
  stage.github().resetRequests();
  const step = await shop.check(shop.open({ branch: API, files: ASTRAY }), { workspace });
  const asked = stage.github().requests.map(({ method, route, body }) => ({ method, route, body }));
  expect(asked.length).toBeGreaterThan(0);
  for (const { method, route, body } of asked)
    if (method !== 'GET') {
      expect(route).toBe('POST /graphql');
      expect(body).toMatchObject({ query: expect.stringMatching(/^\s*query\b/) });
    }
  expect(readdirSync(workspace)).toEqual([]);
  const token = step.env['INPUT_TOKEN'] ?? '';
  expect(token).toMatch(/^ghs_/);
  expect(step.masks).toEqual([token]);
  const saved = readFileSync(step.outputs['snapshot'] ?? '', 'utf8');
  for (const text of [step.log, step.summary, JSON.stringify(step.outputs), saved]) expect(text).not.toContain(token);
});

story('on GitHub Enterprise Server the API has a path of its own', async () => {
  const shop = stage.shop();
  stage.github().resetRequests();
  const side = { apiUrl: stage.github().enterpriseUrl };
  const step = await shop.check(shop.open({ branch: API, files: ASTRAY }), { side });
  expect(step.outputs).toMatchObject({ verdict: 'failure', findings: '1' });
  for (const { path } of stage.github().requests) expect(path).toMatch(/^\/api\/(v3\/|graphql$)/);
});

/** Activity types that actionlint 1.7.7 knows of an event. `stacked` is newer, and GitHub's own parser knows it. */
const unknownType = (event: string, types: readonly string[]) =>
  `invalid activity type "stacked" for "${event}" Webhook event. available types are ${types.map((type) => `"${type}"`).join(', ')} [events]`;
const KNOWN_TYPES = [
  ...['assigned', 'auto_merge_disabled', 'auto_merge_enabled', 'closed', 'converted_to_draft', 'demilestoned'],
  ...['dequeued', 'edited', 'enqueued', 'labeled', 'locked', 'milestoned', 'opened', 'ready_for_review', 'reopened'],
  ...['review_request_removed', 'review_requested', 'synchronize', 'unassigned', 'unlabeled', 'unlocked'],
];
const NOT_OF_TARGET = ['demilestoned', 'dequeued', 'enqueued', 'milestoned'];
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'check.yml': [unknownType('pull_request', KNOWN_TYPES)],
  'statuses.yml': [
    unknownType(
      'pull_request_target',
      KNOWN_TYPES.filter((type) => !NOT_OF_TARGET.includes(type)),
    ),
  ],
};

describe('the example files', () => {
  const workflows = readdirSync(join(root, 'examples/workflows'));

  test.each(workflows)("%s has nothing that GitHub's parser or actionlint would say a word about", async (name) => {
    const text = readFileSync(join(root, 'examples/workflows', name), 'utf8');
    expect((await checkWorkflow(text, root)).map(({ message }) => message)).toEqual(EXPECTED[name] ?? []);
  });

  test.each(workflows)('%s pins every action by a full commit id (case 164)', (name) => {
    const text = readFileSync(join(root, 'examples/workflows', name), 'utf8');
    const used = [...text.matchAll(/\buses: *(.*)/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(0);
    for (const each of used) expect(each).toMatch(/@(?:<commit>|[0-9a-f]{40}) # v\d+\.\d+\.\d+$/);
  });

  test('action.yml is as GitHub wants it, and its bundle is there', async () => {
    expect(await checkActionYml(readFileSync(join(root, 'action.yml'), 'utf8'))).toEqual([]);
    expect(existsSync(join(root, 'dist/index.js'))).toBe(true);
  });
});
