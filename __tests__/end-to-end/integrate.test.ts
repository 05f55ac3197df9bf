/** The bundle opens the integration issue: in its documented workflow, killed anywhere, and many at once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Fault, Request } from '../github/faults.js';
import { onStage, PERMISSIONS, PLAN, PLAN_PATH } from '../integrate/integrate-runs.js';
import { randomFrom } from '../integrate/random.js';
import { runAction } from '../runner/action.js';
import type { GitHubSide } from '../runner/event.js';
import { onlyStep, runWorkflow } from '../runner/workflow.js';
import { DEEP, SEED } from '../runs.js';
import { folder, noted, openStage, root, story } from './bundle-runs.js';

const EXAMPLE = readFileSync(join(root, 'examples/workflows/integrate.yml'), 'utf8');
const stage = openStage();

/** The back-off of the bundle in quicker seconds: then it has but five of them for all, too few for one of a crowd. */
const preload = fileURLToPath(new URL('quick-time.cjs', import.meta.url));
const quick = { NODE_OPTIONS: `--require ${preload}`, QUICK_WAIT: '60', QUICK_TIMEOUT: '1' };

type Shop = ReturnType<typeof openShop>;

/** A repository whose items have all merged. */
function openShop() {
  const { repository } = stage.shop({ 'src/start.ts': 'app\n', [PLAN_PATH]: PLAN });
  const github = stage.github();
  const told = onStage(github, repository);
  told.mergeAll();
  const [, name = ''] = repository.name.split('/');

  const side = (runId: number): GitHubSide => ({
    apiUrl: github.url,
    repository: repository.name,
    repositoryId: repository.id,
    defaultBranch: 'main',
    sha: repository.sha('main'),
    token: (permissions) => github.token(permissions),
    runId,
  });

  /** One process, as one run; it ends as a run when the process does. */
  async function integrate(signal?: AbortSignal, env: Readonly<Record<string, string>> = quick) {
    const run = told.begin();
    const step = await runAction({
      action: root,
      temp: folder('temp'),
      inputs: { command: 'integrate' },
      event: { name: 'push', payload: { ref: 'refs/heads/main' } },
      github: { ...side(run.id), token: github.token(PERMISSIONS) },
      env,
      patience: 500,
      ...(signal ? { signal } : {}),
    });
    run.status = 'completed';
    return noted(step);
  }

  /** The requests of this repository on a route, `POST /issues`. */
  const on = (route: string) => (request: Request) => {
    const [method, path = ''] = route.split(' ');
    return request.method === method && request.path.startsWith(`/repos/acme/${name}${path}`);
  };

  /** Killed while it waits for the answer. */
  async function killedAt(route: string, fault: Fault = {}) {
    const controller = new AbortController();
    stage.github().fault(on(route), { hang: true, before: () => controller.abort(), ...fault });
    const step = await integrate(controller.signal);
    expect(step.killed).toBe(true);
  }

  /** One open issue, and the record names it. */
  function expectOne(): void {
    const open = told.issues().filter(({ state }) => state === 'open');
    expect(open.map(({ number }) => number)).toEqual([told.record()?.issue]);
    expect(open).toHaveLength(1);
  }

  return { repository, ...told, side, integrate, on, killedAt, expectOne };
}

story('its documented workflow opens the issue, once, with the permissions that it asks for', async () => {
  const shop = openShop();
  const run = async (name: string, payload: Readonly<Record<string, unknown>>) => {
    const { id } = shop.begin();
    const options = { workflow: EXAMPLE, action: root, temp: folder('temp'), event: { name, payload } };
    return noted(onlyStep(await runWorkflow({ ...options, github: shop.side(id) })));
  };
  const first = await run('push', { ref: 'refs/heads/main', after: shop.repository.sha('main') });
  expect(first).toMatchObject({ exitCode: 0, annotations: [] });
  expect(first.outputs).toMatchObject({ ready: 'true', missing: '[]', operation: 'created', 'issue-number': '3' });
  expect(first.summary).toContain('[#3](');
  const second = await run('schedule', { schedule: '17 * * * *' });
  expect(second).toMatchObject({ exitCode: 0, outputs: { operation: 'exists', 'issue-number': '3' } });
  const [issue] = shop.issues();
  if (issue) shop.repository.closeIssue(issue);
  const third = await run('workflow_dispatch', { inputs: { recreate: 'profile' } });
  expect(third).toMatchObject({ exitCode: 0, outputs: { operation: 'created', 'issue-number': '4' } });
  shop.expectOne();
});

describe('killed (case 142)', () => {
  const rows: readonly (readonly [when: string, route: string, fault: Fault, issues: number, operation: string])[] = [
    ['before the claim, the next run starts over', 'POST /git/refs', {}, 0, 'created'],
    ['after the claim, the next run takes it over', 'POST /git/refs', { applied: true }, 0, 'created'],
    ['before the issue, the next run takes the claim over', 'POST /issues', {}, 0, 'created'],
    [
      'after the issue, whose answer it never got, the next run adopts it',
      'POST /issues',
      { applied: true },
      1,
      'adopted',
    ],
    ['before the number is recorded, the next run adopts it', 'PATCH /git/refs/', {}, 1, 'adopted'],
    ['after the number is recorded, the next run finds it', 'PATCH /git/refs/', { applied: true }, 1, 'exists'],
  ];
  for (const [when, route, fault, issues, operation] of rows)
    story(when, async () => {
      const shop = openShop();
      await shop.killedAt(route, fault);
      expect(shop.issues()).toHaveLength(issues);
      const next = await shop.integrate();
      expect(next).toMatchObject({ exitCode: 0, outputs: { ready: 'true', operation } });
      shop.expectOne();
      expect(shop.issues()).toHaveLength(1);
    });

  story('while it closes a duplicate, the next run closes it and says so once', async () => {
    const shop = openShop();
    await shop.integrate();
    const [issue] = shop.issues();
    const { body = '', labels = [] } = issue ?? {};
    const twin = shop.repository.issue({ title: 'Twin', body, labels, author: 'github-actions[bot]' });
    await shop.killedAt(`PATCH /issues/${twin.number}`);
    expect(twin.state).toBe('open');
    await shop.integrate();
    expect(twin.state).toBe('closed');
    expect([...shop.repository.data().comments.values()]).toHaveLength(1);
    shop.expectOne();
  });
});

describe('an answer is lost', () => {
  story('of the claim: it is known as our own, and the run goes on', async () => {
    const shop = openShop();
    stage.github().fault(shop.on('POST /git/refs'), { applied: true, drop: true });
    expect((await shop.integrate()).outputs['operation']).toBe('created');
    shop.expectOne();
  });

  story('of the issue, which was opened: it is adopted (case 143)', async () => {
    const shop = openShop();
    stage.github().fault(shop.on('POST /issues'), { applied: true, status: 502 });
    expect((await shop.integrate()).outputs['operation']).toBe('adopted');
    shop.expectOne();
    expect(shop.issues()).toHaveLength(1);
  });

  story('of the issue, which is opened after all lists: the next run keeps the lowest', async () => {
    const shop = openShop();
    stage.github().fault(shop.on('POST /issues'), { drop: true });
    expect((await shop.integrate()).outputs['operation']).toBe('created');
    const late = stage.github().requests.findLast(shop.on('POST /issues'))?.body;
    const { body, labels } = late as { body: string; labels: string[] };
    shop.repository.issue({ title: 'Late', body, labels, author: 'github-actions[bot]' });
    await shop.integrate();
    shop.expectOne();
    expect(shop.issues().map(({ stateReason }) => stateReason)).toEqual([null, 'duplicate']);
  });
});

describe('at once (case 141)', () => {
  /** So many processes, each answered a little later than the others, as the random numbers have it. */
  async function crowd(shop: Shop, count: number, random: () => number) {
    const slow = stage.github().before(shop.on('GET /'), () => pause(random() * 30), { count: Infinity });
    const slower = stage.github().before(shop.on('POST /'), () => pause(random() * 30), { count: Infinity });
    const all = await Promise.all(Array.from({ length: count }, () => shop.integrate(undefined, {})));
    slow.remove();
    slower.remove();
    expect(all.map(({ exitCode }) => exitCode)).toEqual(all.map(() => 0));
    expect(all.filter(({ outputs }) => outputs['operation'] === 'created')).toHaveLength(1);
    expect(shop.issues()).toHaveLength(1);
    await shop.integrate();
    shop.expectOne();
    expect(shop.issues()).toHaveLength(1);
  }

  test(
    'two to ten processes open one issue',
    async () => {
      const random = randomFrom(SEED);
      const rounds = DEEP > 1 ? Math.min(50, Math.ceil(2.5 * DEEP)) : 1;
      for (let round = 0; round < rounds; round += 1) await crowd(openShop(), 2 + Math.floor(random() * 9), random);
      process.stdout.write(`${rounds} rounds of two to ten processes ran\n`);
    },
    60_000 * DEEP,
  );

  story('two processes take over what a dead one left: one of them wins', async () => {
    const shop = openShop();
    await shop.killedAt('POST /issues');
    const both = await Promise.all([shop.integrate(), shop.integrate()]);
    expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(shop.issues()).toHaveLength(1);
    await shop.integrate();
    shop.expectOne();
  });

  (DEEP > 1 ? test : test.skip)(
    'a hundred merge events open one issue (only in test:deep)',
    () => crowd(openShop(), 100, randomFrom(SEED)),
    600_000,
  );
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
