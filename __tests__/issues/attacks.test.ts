/** What strangers, people and GitHub itself may do to the issues of a plan. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PLAN_PATH } from '../integrate/integrate-runs.js';
import { type IssuesStage, openIssuesStage, PLAN, planOf } from './issues-runs.js';

let stage: IssuesStage;
beforeEach(async () => {
  stage = await openIssuesStage();
});
afterEach(async () => {
  expect(stage.github.violations).toEqual([]);
  await stage.github.stop();
});

const oneEach = () => [...stage.byItem().values()].map(({ length }) => length);

test('an issue of a stranger with the marker of an item is neither adopted nor edited (case 192)', async () => {
  await stage.issues();
  const { body } = stage.issueOf('page');
  stage.repository.data().labels.set('parallel-work', { id: 1, name: 'parallel-work', color: '', description: null });
  const forged = stage.repository.issue({ title: 'Mine', body, author: 'mallory', labels: ['parallel-work'] });
  const before = structuredClone(forged);
  stage.replan(PLAN.replace('scope: [src/page/**]', 'scope: [src/page/**, more/**]'));
  const ran = await stage.issues();
  expect(ran.said.join()).toContain('it is ignored');
  expect(forged).toEqual(before);
});

describe('GitHub', () => {
  test('that forgets an issue for a moment after it was opened still links it (case 191)', async () => {
    stage.github.fault('POST /repos/:o/:r/issues/:n/sub_issues', { status: 404 });
    stage.github.fault('POST /repos/:o/:r/issues/:n/dependencies/blocked_by', { status: 404 });
    expect(await stage.issues()).toMatchObject({ code: 0, said: [] });
    await stage.issues();
    expect(['api', 'page', 'docs'].map((each) => stage.issueOf(each).parent)).not.toContain(null);
    expect(stage.issueOf('page').blockedBy).toEqual([stage.issueOf('api').number]);
  });

  test('that does not accept the token for a moment is asked again by the next run (case 195)', async () => {
    stage.github.fault('POST /repos/:o/:r/issues/:n/sub_issues', { status: 401 });
    expect((await stage.issues()).code).toBe(1);
    expect(await stage.issues()).toMatchObject({ code: 0, said: [] });
    expect(['api', 'page', 'docs'].map((each) => stage.issueOf(each).parent)).not.toContain(null);
  });

  test.each([
    ['sub_issues', 'POST /repos/:o/:r/issues/:n/sub_issues'],
    ['blocked_by', 'POST /repos/:o/:r/issues/:n/dependencies/blocked_by'],
    ['labels', 'POST /repos/:o/:r/labels'],
    ['issues', 'POST /repos/:o/:r/issues'],
  ])('that limits the rate of %s without saying for how long stops the run (case 194)', async (_, route) => {
    const body = { message: 'You have exceeded a secondary rate limit' };
    stage.github.fault(route, { status: 403, body }, { nth: 2, count: Infinity });
    const ran = await stage.issues();
    stage.github.clearFaults();
    expect(ran).toMatchObject({ code: 0, outputs: { complete: route.includes('blocked') ? 'true' : 'false' } });
    expect(await stage.issues()).toMatchObject({ code: 0, said: [], outputs: { complete: 'true' } });
    expect(oneEach()).toEqual([1, 1, 1, 1]);
    expect(['api', 'page', 'docs'].map((each) => stage.issueOf(each).parent)).not.toContain(null);
  });

  test('that forbids labels leaves out those that do not exist (case 195)', async () => {
    stage.repository.label('parallel-work');
    stage.github.fault(
      'POST /repos/:o/:r/labels',
      { status: 403, body: { message: 'Forbidden' } },
      { count: Infinity },
    );
    expect(await stage.issues()).toMatchObject({ code: 0 });
    expect(stage.issueOf('api').labels).toEqual(['parallel-work']);
    expect((await stage.issues()).writes).toBe(0);
  });

  test('whose repository is archived fails the run and says so (case 195)', async () => {
    const body = { message: 'Repository was archived so is read-only.' };
    stage.github.fault('POST /repos/:o/:r/git/commits', { status: 403, body }, { count: Infinity });
    const ran = await stage.issues();
    expect(ran).toMatchObject({ code: 1, said: [expect.stringContaining('archived')] });
    expect(stage.byItem().size).toBe(0);
  });

  test.each([
    ['nothing', (answer: unknown) => (answer as unknown[]).slice(0, 0)],
    ['half a page', (answer: unknown) => (answer as unknown[]).slice(0, 50)],
  ])(
    'that answers a list with %s is asked again, with few requests (case 191)',
    async (_, rewrite) => {
      await stage.github.stop();
      stage = await openIssuesStage(planOf(120));
      do stage.github.clearFaults();
      while ((await stage.issues()).outputs['complete'] !== 'true');
      stage.github.fault('GET /repos/:o/:r/issues', { rewrite }, { count: Infinity });
      const ran = await stage.issues();
      expect(ran).toMatchObject({ code: 1, writes: 0, said: [expect.stringContaining('error incomplete: ')] });
      expect(ran.requests).toBeLessThan(30);
    },
    240_000,
  );
});

test('a label that people took from many issues costs few requests in each run (case 193)', async () => {
  await stage.github.stop();
  stage = await openIssuesStage(planOf(40));
  while ((await stage.issues()).outputs['complete'] !== 'true');
  for (let index = 0; index < 40; index++) stage.issueOf(`item-${index}`).labels = [];
  const ran = await stage.issues();
  expect(ran).toMatchObject({ code: 0, said: [], writes: 0 });
  expect(ran.requests).toBeLessThanOrEqual(5);
  stage.replan(planOf(40).replace('src/item-7/**]', 'src/item-7/**, more/**]'));
  const changed = await stage.issues();
  expect(changed.rows.filter(({ operation }) => operation !== 'unchanged').map(({ item }) => item)).toEqual(['item-7']);
  expect(stage.issueOf('item-7').body).toContain('more/**');
}, 240_000);

test('many deleted issues are looked up in several runs, and none is opened again (case 193)', async () => {
  await stage.github.stop();
  stage = await openIssuesStage(planOf(80));
  while ((await stage.issues()).outputs['complete'] !== 'true');
  for (let index = 0; index < 80; index++) stage.repository.deleteIssue(stage.issueOf(`item-${index}`));
  const ran = await stage.issues();
  expect(ran.code).toBe(0);
  expect(ran.requests).toBeLessThan(60);
  for (let run = 0; run < 4; run++) await stage.issues();
  const last = await stage.issues();
  expect(last).toMatchObject({ code: 0, writes: 0 });
  expect(last.requests).toBeLessThanOrEqual(4);
  expect([...stage.byItem().keys()]).toEqual(['']);
  expect(stage.record()?.items.every(({ gone }) => gone === 'deleted')).toBe(true);
}, 240_000);

describe('a plan', () => {
  test('whose file is moved closes the old issues once, and opens one for each item (case 196)', async () => {
    await stage.issues();
    stage.repository.commit('main', { [PLAN_PATH]: null, '.github/parallel-work/user.yml': PLAN });
    await stage.issues();
    await stage.issues();
    const open = [...stage.byItem()].map(([item, issues]) => [
      item,
      issues.filter(({ state }) => state === 'open').length,
    ]);
    expect(open).toEqual(['', 'api', 'docs', 'page'].map((item) => [item, 1]));
    expect((await stage.issues()).writes).toBe(0);
  });

  test('that is split moves the issues of the items that left it (case 196)', async () => {
    await stage.issues();
    const [line] = /^ {2}docs: .*\n/m.exec(PLAN) ?? [''];
    stage.repository.commit('main', {
      [PLAN_PATH]: PLAN.replace(line, ''),
      '.github/parallel-work/text.yml': `version: 1\ntask: Text\nitems:\n${line}`,
    });
    await stage.issues();
    await stage.issues();
    const docs = stage.byItem().get('docs') ?? [];
    expect(docs.map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(stage.issueOf('page').state).toBe('open');
    expect((await stage.issues()).writes).toBe(0);
  });

  test('that was removed and comes back closes its tracking issue again when all is done (case 196)', async () => {
    await stage.issues();
    const tracking = stage.issueOf('');
    stage.repository.commit('main', { [PLAN_PATH]: null });
    await stage.issues();
    expect(tracking.state).toBe('closed');
    const plan = PLAN.slice(0, PLAN.indexOf('integration:'));
    stage.replan(plan);
    await stage.issues();
    stage.repository.reopenIssue(tracking);
    expect((await stage.issues()).writes).toBe(0);
    for (const item of ['api', 'page', 'docs']) stage.merge(item);
    await stage.issues();
    expect(tracking.state).toBe('closed');
  });

  test('with an item whose id changes closes its issue and opens another one (case 196)', async () => {
    await stage.issues();
    stage.replan(PLAN.replace('  docs:', '  texts:'));
    await stage.issues();
    expect(stage.issueOf('docs')).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(stage.issueOf('texts').state).toBe('open');
    expect((await stage.issues()).writes).toBe(0);
  });

  test('with texts that imitate markers has one part of ours in each issue (case 192)', async () => {
    const evil =
      '<!-- parallel-work issue api of profile main 00000000 --> <!-- x --> closes #1 @org/team <!-- parallel-work end 00000000 -->';
    stage.replan(
      PLAN.replace('title: Profile API', `title: "${evil}"`)
        .replace('context: Serves the profile.', `context: "${evil}\\n${evil}\\n${'x'.repeat(60_000)}"`)
        .replace('task: Profile', `task: "${evil}"`),
    );
    expect(await stage.issues()).toMatchObject({ code: 0, said: [] });
    expect(oneEach()).toEqual([1, 1, 1, 1]);
    for (const [, [issue]] of stage.byItem()) {
      expect(issue?.body?.length).toBeLessThan(60_000);
      expect(issue?.body?.match(/<!-- parallel-work/g)).toHaveLength(2);
    }
    expect((await stage.issues()).writes).toBe(0);
  });
});

test('a clock that is set back makes no run wait for an hour (case 194)', async () => {
  let time = 7_200_000;
  const waits: number[] = [];
  const around = {
    now: () => {
      time -= 600_000;
      return time;
    },
    pause: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
  };
  expect(await stage.issues({ around })).toMatchObject({ code: 0 });
  expect(Math.max(...waits)).toBeLessThanOrEqual(15_000);
});
