/** The command on a stand-in GitHub: what it opens, how it keeps it in step, and what it leaves to people. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PLAN_PATH } from '../integrate/integrate-runs.js';
import { type IssuesStage, openIssuesStage, PLAN } from './issues-runs.js';

let stage: IssuesStage;
beforeEach(async () => {
  stage = await openIssuesStage();
});
afterEach(async () => {
  expect(stage.github.violations).toEqual([]);
  await stage.github.stop();
});

test('opens one issue for each item and a tracking issue, with labels, sub-issues and dependencies', async () => {
  const ran = await stage.issues();
  expect(ran).toMatchObject({ code: 0, said: [] });
  expect(ran.outputs['complete']).toBe('true');
  expect([...stage.byItem().entries()].map(([item, issues]) => [item, issues.length])).toEqual([
    ['', 1],
    ['api', 1],
    ['docs', 1],
    ['page', 1],
  ]);
  const [tracking, api, page, docs] = ['', 'api', 'page', 'docs'].map(stage.issueOf);
  expect(tracking).toMatchObject({ title: 'Profile', labels: ['parallel-work'], state: 'open' });
  expect(api).toMatchObject({ title: 'Profile API', labels: ['parallel-work', 'parallel', 'wave-1'] });
  expect(page).toMatchObject({ title: 'page', labels: ['parallel-work', 'sequential', 'wave-2'] });
  expect([api, page, docs].map((each) => each?.parent)).toEqual([1, 1, 1].map(() => tracking?.number));
  expect(page?.blockedBy).toEqual([api?.number]);
  expect(api?.body?.split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(/^<!-- parallel-work issue api of profile main \S+ -->$/),
    'Work on the branch `feat/api`, with exactly this name, and open its pull request into `main`.',
  ]);
  expect(page?.body).toContain(`- #${api?.number} \`api\` (Profile API)`);
  expect(tracking?.body).toContain('```mermaid\ngraph LR');
  expect(tracking?.body).toContain(`- [ ] #${page?.number} \`page\` (wave 2)`);
});

test('an unchanged run writes nothing, with at most four requests', async () => {
  await stage.issues();
  const before = structuredClone(stage.repository.data());
  const ran = await stage.issues();
  expect(ran).toMatchObject({ code: 0, said: [], writes: 0 });
  expect(ran.requests).toBeLessThanOrEqual(4);
  expect(ran.rows.map(({ operation }) => operation)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
  expect({ ...stage.repository.data(), runs: [] }).toEqual({ ...before, runs: [] });
});

describe('a changed plan', () => {
  test('changes only the issue of the item that changed', async () => {
    await stage.issues();
    stage.replan(PLAN.replace('Serves the profile.', 'Serves the profile, with a cache.'));
    const ran = await stage.issues();
    expect(ran.rows.map(({ item, operation }) => [item, operation])).toEqual([
      [undefined, 'unchanged'],
      ['api', 'updated'],
      ['docs', 'unchanged'],
      ['page', 'unchanged'],
    ]);
    expect(stage.issueOf('api').body).toContain('with a cache');
  });
});

describe('what people do', () => {
  test('text around our part, the title, labels, assignees and links of people stay (case 192)', async () => {
    await stage.issues();
    const [api, page] = [stage.issueOf('api'), stage.issueOf('page')];
    stage.repository.collaborator('ada');
    Object.assign(api, {
      title: 'Our API',
      body: `Above.\r\n\r\n${(api.body ?? '').replaceAll('\n', '\r\n')}\r\nBelow @ada.\r\n`,
      labels: [...api.labels, 'urgent'],
      assignees: ['ada'],
    });
    page.blockedBy.pop();
    Object.assign(page, { parent: null, labels: ['parallel-work', 'mine'] });
    stage.repository.comment(api.number, 'ada', 'I take it.');
    stage.replan(PLAN.replace('Serves the profile.', 'Serves it.'));
    const ran = await stage.issues();
    expect(ran).toMatchObject({ code: 0, said: [] });
    expect(api).toMatchObject({ title: 'Our API', assignees: ['ada'] });
    expect(api.labels).toContain('urgent');
    expect(api.body).toMatch(
      /^Above\.\r\n\r\n<!-- parallel-work issue api [\s\S]*Serves it\.[\s\S]*-->\r?\n\r\nBelow @ada\.\r\n$/,
    );
    expect(page).toMatchObject({ parent: null, blockedBy: [], labels: ['parallel-work', 'mine'] });
    expect((await stage.issues()).writes).toBe(0);
  });

  test('an edit between the list and our write stays (case 192)', async () => {
    await stage.issues();
    const api = stage.issueOf('api');
    stage.replan(PLAN.replace('Serves the profile.', 'Serves it.'));
    stage.github.before(`GET /repos/:o/:r/issues/:n`, () => {
      api.body = `${api.body}Written meanwhile.\n`;
    });
    await stage.issues();
    expect(api.body).toMatch(/Serves it\.[\s\S]*Written meanwhile\.\n$/);
  });

  test('an issue without its markers is left to people (case 192)', async () => {
    await stage.issues();
    const api = stage.issueOf('api');
    api.body = 'All mine.';
    stage.replan(PLAN.replace('Serves the profile.', 'Serves it.'));
    expect((await stage.issues()).writes).toBe(0);
    expect(api.body).toBe('All mine.');
    stage.merge('api');
    await stage.issues();
    expect(api).toMatchObject({ body: 'All mine.', state: 'closed' });
  });

  test('our part that a person edited says again what the plan says (case 192)', async () => {
    await stage.issues();
    const api = stage.issueOf('api');
    const before = api.body;
    api.body = (api.body ?? '').replace('feat/api', 'feat/other');
    await stage.issues();
    expect(api.body).toBe(before);
  });

  test('a deleted issue is not opened again, and is not asked for again (case 193)', async () => {
    await stage.issues();
    stage.repository.deleteIssue(stage.issueOf('api'));
    const ran = await stage.issues();
    expect(ran).toMatchObject({ code: 0, said: [expect.stringContaining('was deleted. No other issue is opened')] });
    expect(ran.rows.find(({ item }) => item === 'api')?.operation).toBe('deleted');
    expect(stage.issueOf('page').body).not.toContain('- #');
    const again = await stage.issues();
    expect(again).toMatchObject({ writes: 0, said: ran.said });
    expect(again.requests).toBeLessThanOrEqual(4);
    expect(stage.byItem().get('api')).toBeUndefined();
  });

  test('a deleted tracking issue is not opened again either (case 193)', async () => {
    await stage.issues();
    stage.repository.deleteIssue(stage.issueOf(''));
    expect((await stage.issues()).rows[0]?.operation).toBe('deleted');
    stage.replan(
      PLAN.replace(
        'integration:',
        '  more: { branch: feat/more, scope: [more/**], verification: npm test }\nintegration:',
      ),
    );
    expect((await stage.issues()).code).toBe(0);
    expect(stage.issueOf('more').parent).toBeNull();
    expect((await stage.issues()).writes).toBe(0);
    expect(stage.byItem().get('')).toBeUndefined();
  });

  test('a transferred issue is not opened again (case 193)', async () => {
    await stage.issues();
    stage.github.repository('acme/board', { files: { a: 'a' } }).issue({ title: 'Moved' });
    stage.repository.transferIssue(stage.issueOf('api'), 'acme/board');
    const ran = await stage.issues();
    expect(ran).toMatchObject({ code: 0, said: [expect.stringContaining('was transferred')] });
    expect((await stage.issues()).writes).toBe(0);
  });

  test('a locked issue is closed, and the comment that GitHub refuses is tried once (case 193)', async () => {
    await stage.issues();
    const api = stage.issueOf('api');
    api.locked = true;
    stage.merge('api');
    await stage.issues();
    expect(api.state).toBe('closed');
    stage.repository.reopenIssue(api);
    expect((await stage.issues()).said).toEqual([expect.stringMatching(/could not get a comment: .*locked/)]);
    expect((await stage.issues()).said).toEqual([]);
  });

  test('an issue that lost the label is still kept in step (case 193)', async () => {
    await stage.issues();
    const api = stage.issueOf('api');
    api.labels = [];
    stage.replan(PLAN.replace('Serves the profile.', 'Serves it.'));
    await stage.issues();
    expect(api).toMatchObject({ labels: [] });
    expect(api.body).toContain('Serves it.');
    expect(stage.byItem().get('api')).toHaveLength(1);
  });
});

describe('an item', () => {
  test('that merged has its issue closed once, and a person may reopen it, with one comment (case 196)', async () => {
    await stage.issues();
    const api = stage.issueOf('api');
    stage.merge('api');
    const ran = await stage.issues();
    expect(ran.rows.find(({ item }) => item === 'api')?.operation).toBe('closed');
    expect(api).toMatchObject({ state: 'closed', stateReason: 'completed', closedBy: 'github-actions[bot]' });
    expect(api.body).toContain('**This item is finished.** It was merged by #');
    expect(stage.issueOf('').body).toContain(`- [x] #${api.number}`);
    expect((await stage.issues()).writes).toBe(0);

    stage.repository.reopenIssue(api);
    await stage.issues();
    await stage.issues();
    expect(api.state).toBe('open');
    expect(stage.commentsOn('api').map(({ body }) => body)).toEqual([expect.stringContaining('so it stays open')]);
  });

  test('whose merge was reverted stays closed with one comment, and is closed again by another merge (case 196)', async () => {
    await stage.issues();
    const api = stage.issueOf('api');
    const pull = stage.merge('api');
    await stage.issues();
    stage.repository.revert(pull.data().mergeCommit ?? '');
    await stage.issues();
    await stage.issues();
    expect(api.state).toBe('closed');
    expect(stage.commentsOn('api').map(({ body }) => body)).toEqual([
      expect.stringContaining('was reverted on `main`'),
    ]);
    expect(api.body).toContain('**This item is unfinished again**');
    stage.repository.reopenIssue(api);
    expect((await stage.issues()).writes).toBe(0);
    stage.repository.branch('feat/api', 'main');
    stage.repository.open({ branch: 'feat/api', files: { 'src/api/index.ts': 'again\n' } }).merge('squash');
    await stage.issues();
    expect(api).toMatchObject({ state: 'closed' });
  });

  test('that a person closed before its merge is not touched by a second closing (case 196)', async () => {
    await stage.issues();
    const api = stage.issueOf('api');
    stage.repository.closeIssue(api, 'ada');
    expect((await stage.issues()).writes).toBe(0);
    stage.merge('api');
    await stage.issues();
    expect(api).toMatchObject({ state: 'closed', closedBy: 'ada' });
    expect(stage.commentsOn('api')).toEqual([]);
  });

  test('that is dropped, and one that leaves the plan, says so and is closed once as not planned (case 196)', async () => {
    await stage.issues();
    const [docs, page] = [stage.issueOf('docs'), stage.issueOf('page')];
    stage.replan(PLAN.replace('docs: {', 'docs: { dropped: "No time, @ada", ').replace(/ {2}page: .*\n/, ''));
    const ran = await stage.issues();
    expect(ran.said).toEqual([]);
    expect(docs).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(docs.body).toContain('**This item was dropped, so do not work on it.** The reason: No time, @&#8203;ada');
    expect(page).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
    expect(page.body?.split('\n')[1]).toBe('**This item is no longer in the plan, so do not work on it.**');
    expect(page.body).toContain('feat/page');
    expect((await stage.issues()).writes).toBe(0);

    stage.replan(PLAN);
    await stage.issues();
    expect([docs.state, page.state]).toEqual(['closed', 'closed']);
    expect(stage.commentsOn('docs').map(({ body }) => body)).toEqual([
      expect.stringContaining('lists this item again'),
    ]);
    expect(page.body).not.toContain('no longer in the plan');
    expect((await stage.issues()).writes).toBe(0);
  });

  test('that merged before it had an issue gets none (case 196)', async () => {
    stage.merge('api');
    await stage.issues();
    expect([...stage.byItem().keys()]).toEqual(['', 'docs', 'page']);
    expect(stage.issueOf('').body).toContain('- [x] `api`: Profile API (wave 1)');
  });

  test('that moves to another wave gets its labels, and its dependency goes away (case 196)', async () => {
    await stage.issues();
    const page = stage.issueOf('page');
    page.labels.push('mine');
    stage.replan(PLAN.replace('depends_on: [api], ', ''));
    await stage.issues();
    expect(page.labels).toEqual(['parallel-work', 'mine', 'parallel', 'wave-1']);
    expect(page.blockedBy).toEqual([]);
    expect((await stage.issues()).writes).toBe(0);
  });
});

test('the issues of a plan that is removed are closed once, those of merged items stay as they are (case 196)', async () => {
  await stage.issues();
  stage.merge('api');
  await stage.issues();
  const api = stage.issueOf('api');
  const before = api.body;
  stage.repository.commit('main', { [PLAN_PATH]: null });
  const ran = await stage.issues();
  expect(ran).toMatchObject({ code: 0, said: [] });
  expect(api.body).toBe(before);
  for (const item of ['', 'page', 'docs'])
    expect(stage.issueOf(item)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  stage.repository.reopenIssue(stage.issueOf('page'));
  expect((await stage.issues()).writes).toBe(0);
  expect(stage.issueOf('page').state).toBe('open');
});

test('nothing is written while a plan is broken', async () => {
  await stage.issues();
  stage.replan('version: 1\n');
  expect(await stage.issues()).toMatchObject({ code: 1, writes: 0 });
});

test.each([
  ['before', 'auth'],
  ['after', 'zebra'],
])('an item that depends on one of a plan that comes %s its own is blocked by its issue', async (_, other) => {
  const path = `.github/parallel-work/${other}.yml`;
  stage.repository.commit('main', {
    [path]:
      'version: 1\ntask: Other\nitems: { token: { branch: feat/token, scope: [token/**], verification: npm test } }\n',
    [PLAN_PATH]: PLAN.replace('depends_on: [api]', `depends_on: [api, ${other}/token]`),
  });
  await stage.issues();
  await stage.issues();
  const [api, token, page] = ['api', 'token', 'page'].map(stage.issueOf);
  expect(page?.blockedBy.toSorted()).toEqual([api?.number, token?.number].toSorted());
  expect(page?.body).toContain(`- #${token?.number} \`${other}/token\``);
  expect((await stage.issues()).writes).toBe(0);
});

test('the same plan on another base has issues of its own', async () => {
  stage.repository.commit('main', { [PLAN_PATH]: PLAN.replace('version: 1', 'version: 1\nbase: next') });
  stage.repository.branch('next', 'main');
  await stage.issues({ inputs: { base: 'next' } });
  expect(stage.issueOf('api').body).toContain('into `next`');
  expect((await stage.issues()).writes).toBe(0);
  expect((await stage.issues({ inputs: { base: 'next' } })).writes).toBe(0);
  expect([...stage.byItem().values()].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
});

test('the tracking issue names the integration issue once integrate opened it, and is closed when all is done', async () => {
  await stage.issues();
  for (const item of ['api', 'page', 'docs']) stage.merge(item);
  await stage.integrate();
  const integration = [...stage.repository.data().issues.values()].find(
    ({ title }) => title === 'Integrate the profile',
  );
  await stage.issues();
  expect(stage.issueOf('').body).toContain(`The work is put together in #${integration?.number}.`);
  expect(stage.issueOf('').state).toBe('open');
  stage.repository.open({ branch: 'feat/whole', files: { 'src/app.ts': 'whole\n' } }).merge('squash');
  await stage.issues();
  expect(stage.issueOf('')).toMatchObject({ state: 'closed' });
  stage.repository.reopenIssue(stage.issueOf(''));
  expect((await stage.issues()).writes).toBe(0);
});

describe('GitHub', () => {
  test('with an empty list of issues, or one that lacks some, opens no second issue (case 191)', async () => {
    await stage.issues();
    stage.github.fault('GET /repos/:o/:r/issues', { rewrite: () => [] }, { count: Infinity });
    const ran = await stage.issues();
    expect(ran).toMatchObject({ code: 1, writes: 0 });
    expect(ran.said).toEqual([expect.stringContaining('error incomplete: ')]);
  });

  test('with one empty list is asked again (case 191)', async () => {
    await stage.issues();
    stage.github.fault('GET /repos/:o/:r/issues', { rewrite: () => [] });
    expect(await stage.issues()).toMatchObject({ code: 0, writes: 0, said: [] });
  });

  test('without issues fails the run, and the next one opens them (case 195)', async () => {
    stage.repository.data().hasIssues = false;
    const ran = await stage.issues();
    expect(ran).toMatchObject({ code: 1, said: [expect.stringContaining('error issues-disabled: ')] });
    stage.repository.data().hasIssues = true;
    expect(await stage.issues()).toMatchObject({ code: 0, said: [] });
    expect([...stage.byItem().values()].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    stage.repository.data().hasIssues = false;
    expect(await stage.issues()).toMatchObject({ code: 1, said: [expect.stringContaining('error issues-disabled: ')] });
  });

  test.each([
    ['contents', { contents: 'read', issues: 'write', pull_requests: 'read', actions: 'read' }],
    ['issues', { contents: 'write', issues: 'read', pull_requests: 'read', actions: 'read' }],
  ] as const)(
    'without the permission to write %s names it, and the next run opens the issues (case 195)',
    async (name, permissions) => {
      const ran = await stage.issues({ permissions });
      expect(ran).toMatchObject({ code: 1, said: [expect.stringContaining(`\`${name}: write`)] });
      expect(stage.byItem().size).toBe(0);
      expect(await stage.issues()).toMatchObject({ code: 0, said: [] });
      expect([...stage.byItem().values()].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    },
  );

  test('that can create no label fails the run, and other missing labels are left out (case 195)', async () => {
    stage.github.fault('POST /repos/:o/:r/labels', { status: 422 }, { count: Infinity });
    expect(await stage.issues()).toMatchObject({ code: 1, said: [expect.stringContaining('error no-label: ')] });
    stage.repository.label('parallel-work');
    expect(await stage.issues()).toMatchObject({ code: 0 });
    expect(stage.issueOf('api').labels).toEqual(['parallel-work']);
  });

  test.each([404, 422])('that answers %d to links gets the texts alone, and is not asked again', async (status) => {
    for (const route of ['sub_issues', 'dependencies/blocked_by'])
      stage.github.fault(`POST /repos/:o/:r/issues/:n/${route}`, { status }, { count: Infinity });
    expect(await stage.issues()).toMatchObject({ code: 0, said: [] });
    expect(stage.issueOf('page').body).toContain(`- #${stage.issueOf('api').number} \`api\``);
    expect((await stage.issues()).writes).toBe(0);
  });

  test('with a small request budget needs several runs, and each says why it stops (case 194)', async () => {
    const said: string[] = [];
    for (let run = 0; run < 10; run++) {
      const ran = await stage.issues({ inputs: { requestBudget: 36 } });
      expect(ran).toMatchObject({ code: 0 });
      said.push(...ran.said);
      if (ran.outputs['complete'] === 'true') break;
    }
    expect(said.length).toBeGreaterThan(0);
    for (const each of said) expect(each).toMatch(/^warning issues: The input "request-budget" is nearly used up\. /);
    expect((await stage.issues()).writes).toBe(0);
    expect([...stage.byItem().values()].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  });

  test('that limits the rate stops the run, and the next one continues (case 194)', async () => {
    const headers = { 'retry-after': '3000' };
    const body = { message: 'You have exceeded a secondary rate limit' };
    stage.github.fault('POST /repos/:o/:r/issues', { status: 403, headers, body }, { nth: 3, count: Infinity });
    const ran = await stage.issues();
    expect(ran).toMatchObject({ code: 0, outputs: { complete: 'false' } });
    expect(ran.said).toEqual([expect.stringMatching(/^warning issues: .*The next run continues\.$/)]);
    expect(ran.waits.reduce((sum, each) => sum + each, 0)).toBeLessThan(60_000);
    stage.github.clearFaults();
    expect(await stage.issues()).toMatchObject({ code: 0, said: [], outputs: { complete: 'true' } });
    expect([...stage.byItem().values()].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  });
});

test('a dry run writes nothing and logs the issues', async () => {
  const before = structuredClone(stage.repository.data());
  const ran = await stage.issues({ inputs: { dryRun: true } });
  expect(ran).toMatchObject({ code: 0, said: [], writes: 0 });
  expect(ran.log).toContain('title: Profile API\nlabels: parallel-work, parallel, wave-1');
  expect({ ...stage.repository.data(), runs: [] }).toEqual({ ...before, runs: [] });
});
