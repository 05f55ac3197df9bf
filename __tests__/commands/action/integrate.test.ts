/** The command on a stand-in GitHub: what it opens, when, and what it says. Its races are in `__tests__/integrate/`. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { claimMessage } from '../../../src/core/claim/claim-commit.js';
import { marker } from '../../../src/core/integration/opening/marker.js';
import { type IntegrationRecord, recordText, withClaim } from '../../../src/core/integration/opening/record.js';
import { openStage, PERMISSIONS, PLAN, PLAN_PATH, REF, type Stage, TAG } from '../../integrate/integrate-runs.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  expect(stage.github.violations).toEqual([]);
  await stage.github.stop();
});

test('nothing is opened while an item is missing; the run says which, and ends with 0', async () => {
  stage.merge('api');
  const ran = await stage.integrate();
  expect(ran).toMatchObject({ code: 0, said: [] });
  expect(ran.outputs).toMatchObject({
    ready: 'false',
    missing: '[{"plan":"profile","item":"page"}]',
    'issue-number': '',
    'issue-url': '',
    operation: 'none',
  });
  expect(ran.log).toContain('Item "page" (wave 1) has no merged pull request');
  expect(stage.issues()).toEqual([]);
  expect(stage.record()).toBeUndefined();
});

test('the issue is opened once all items merged, with its labels, and the ref names it', async () => {
  stage.mergeAll();
  const ran = await stage.integrate();
  expect(ran.said).toEqual([]);
  expect(ran.code).toBe(0);
  const [issue, ...others] = stage.issues();
  expect(others).toEqual([]);
  expect(issue).toMatchObject({
    title: 'Integrate the profile',
    labels: ['parallel-work-integration', 'integration'],
    author: 'github-actions[bot]',
    state: 'open',
  });
  expect(ran.outputs).toMatchObject({ ready: 'true', missing: '[]', operation: 'created', 'issue-number': '3' });
  expect(ran.outputs['issue-url']).toMatch(/\/acme\/shop\/issues\/3$/);
  expect(stage.record()).toMatchObject({ issue: 3, pulls: [1, 2], plan: 'profile', base: 'main' });

  const again = await stage.integrate();
  expect(again.outputs).toMatchObject({ operation: 'exists', 'issue-number': '3' });
  expect(stage.issues()).toHaveLength(1);
});

describe('a run with nothing to do makes at most three requests', () => {
  const open = async () => {
    stage.mergeAll();
    await stage.integrate();
  };

  test.each<[string, number, () => unknown]>([
    ['none merged', 2, () => undefined],
    ['one is missing', 3, () => stage.merge('api')],
    ['the issue is open', 3, open],
    [
      'the issue was closed',
      3,
      async () => {
        await open();
        for (const issue of stage.issues()) stage.repository.closeIssue(issue);
      },
    ],
    [
      'what is new was told',
      3,
      async () => {
        await open();
        stage.repository.commit('main', {
          [PLAN_PATH]: PLAN.replace('items:\n', 'items:\n  extra: { branch: feat/extra, scope: [src/extra/**] }\n'),
        });
        expect((await stage.integrate()).log).toContain('A comment on #3 says');
      },
    ],
    ['an item was taken back', 3, () => stage.repository.revert(stage.mergeAll()[0]?.data().mergeCommit ?? '')],
  ])('%s', async (_, most, arrange) => {
    await arrange();
    const before = structuredClone(stage.issues());
    const { code, said, requests } = await stage.integrate();
    expect({ code, said, issues: stage.issues() }).toEqual({ code: 0, said: [], issues: before });
    expect(requests).toBeLessThanOrEqual(most);
  });
});

describe('what counts as merged', () => {
  test.each(['merge', 'squash', 'rebase'] as const)('by %s (case 152)', async (method) => {
    stage.merge('api', method);
    stage.merge('page', method);
    expect((await stage.integrate({ event: 'schedule' })).outputs['operation']).toBe('created');
  });

  test('by a push of the branch, and by the token of a job (case 152)', async () => {
    const { repository } = stage;
    stage.merge('api', 'squash');
    repository.open({ branch: 'feat/page', files: { 'src/page/index.ts': 'page\n' } });
    repository.mergeBranch('main', 'feat/page');
    expect((await stage.integrate({ event: 'schedule' })).outputs['operation']).toBe('created');
  });

  test('not a pull request that was closed, or merged into another branch, or before the plan listed it (case 150)', async () => {
    const { repository } = stage;
    stage.merge('api');
    repository.open({ branch: 'feat/page', files: { 'src/page/index.ts': '1\n' } }).close();
    repository.branch('next');
    repository.open({ branch: 'feat/page', base: 'next', files: { 'src/page/index.ts': '2\n' } }).merge();
    expect((await stage.integrate()).outputs).toMatchObject({ ready: 'false', operation: 'none' });
    expect(stage.issues()).toEqual([]);
  });

  test.each(['merge', 'squash', 'rebase'] as const)(
    'not an empty claim that was merged by %s (case 184)',
    async (method) => {
      const { repository } = stage;
      const id = '0'.repeat(32);
      const message = claimMessage({ plan: 'profile', item: 'page' }, { id, by: 'Ada', at: '2026-01-01T00:00:00Z' });
      stage.merge('api');
      const pull = repository.open({ branch: 'feat/page', files: {}, message });
      const missing = '[{"plan":"profile","item":"page"}]';
      expect((await stage.integrate()).outputs).toMatchObject({ ready: 'false', missing });
      pull.merge(method);
      const ran = await stage.integrate();
      expect(ran.outputs).toMatchObject({ ready: 'false', missing });
      expect(ran.log).toContain('changed no file');
      repository.branch('feat/page', 'main');
      repository.open({ branch: 'feat/page', files: { 'src/page/index.ts': 'page\n' } }).merge(method);
      expect((await stage.integrate()).outputs['operation']).toBe('created');
    },
  );

  test('not one whose changes were all taken back (case 150)', async () => {
    const { repository } = stage;
    stage.merge('api');
    const page = stage.merge('page');
    repository.revert(page.data().mergeCommit ?? '');
    const ran = await stage.integrate();
    expect(ran.outputs).toMatchObject({ ready: 'false', missing: '[{"plan":"profile","item":"page"}]' });
    expect(ran.log).toContain('was merged and then reverted');
  });

  test.each(['push', 'schedule', 'workflow_dispatch'])(
    'does the same on "%s", whatever the payload says (case 151)',
    async (event) => {
      stage.mergeAll();
      expect((await stage.integrate({ event })).outputs['operation']).toBe('created');
    },
  );

  test('not while the plans change between two readings (case 153)', async () => {
    stage.mergeAll();
    let readings = 0;
    const isBeginning = (request: { readonly body: unknown }) =>
      JSON.stringify(request.body ?? '').includes('defaultBranchRef');
    stage.github.before(
      isBeginning,
      () => {
        readings += 1;
        const more = PLAN.replace('items:\n', 'items:\n  extra: { branch: feat/extra, scope: [src/extra/**] }\n');
        if (readings === 2) stage.repository.commit('main', { [PLAN_PATH]: more });
      },
      { count: Infinity },
    );
    const ran = await stage.integrate();
    expect(readings).toBe(2);
    expect(ran).toMatchObject({ code: 0, outputs: { operation: 'none' } });
    expect(ran.log).toContain('changed while it was read');
    expect(stage.issues()).toEqual([]);
    expect(stage.record()).toBeUndefined();
  });
});

describe('a plan', () => {
  test('all of whose items were dropped opens nothing', async () => {
    const dropped = PLAN.replaceAll('/**] }', '/**], dropped: no time }');
    stage.repository.commit('main', { [PLAN_PATH]: dropped });
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ code: 0, outputs: { ready: 'false', operation: 'none' } });
    expect(stage.issues()).toEqual([]);
  });

  test('without an integration opens nothing, and is finished when its items are', async () => {
    stage.repository.commit('main', { [PLAN_PATH]: PLAN.replace(/integration:[\s\S]*/, '') });
    stage.mergeAll();
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ code: 0, outputs: { operation: 'none', missing: '[]' } });
    expect(ran.log).toContain('can be removed');
    expect(stage.issues()).toEqual([]);
  });

  test('is finished when the pull request of its integration has merged', async () => {
    stage.mergeAll();
    await stage.integrate();
    stage.repository.open({ branch: 'feat/whole', files: { 'src/app.ts': 'whole\n' } }).merge();
    const ran = await stage.integrate();
    expect(ran.outputs).toMatchObject({ ready: 'true', operation: 'exists', 'issue-number': '3' });
    expect(ran.log).toContain(`"${PLAN_PATH}" can be removed`);
  });

  test('a plan whose integration merged before an item still gets its issue', async () => {
    stage.merge('api');
    stage.repository.open({ branch: 'feat/whole', files: { 'src/app.ts': 'early\n' } }).merge();
    expect((await stage.integrate()).outputs).toMatchObject({ ready: 'false', operation: 'none' });
    stage.merge('page');
    const ran = await stage.integrate();
    expect(ran.outputs).toMatchObject({ ready: 'true', operation: 'created' });
    expect(stage.issues()).toHaveLength(1);
    expect((await stage.integrate()).log).toContain(
      'is open for the integration. The integration was merged as #2 before item "page" was. Open another pull request from "feat/whole".',
    );
  });

  test('that gains an item after its integration merged goes on with the issue it has', async () => {
    stage.mergeAll();
    await stage.integrate();
    stage.repository.open({ branch: 'feat/whole', files: { 'src/app.ts': 'whole\n' } }).merge();
    const more = PLAN.replace('items:\n', 'items:\n  extra: { branch: feat/extra, scope: [src/extra/**] }\n');
    stage.repository.commit('main', { [PLAN_PATH]: more });
    stage.merge('extra');
    const ran = await stage.integrate();
    expect(ran.outputs).toMatchObject({ ready: 'true', operation: 'exists', 'issue-number': '3' });
    expect(ran.log).toContain(
      '#3 is open for the integration. The integration was merged as #4 before item "extra" was',
    );
    expect(ran.log).not.toContain('can be removed');
    const [issue] = stage.issues();
    if (issue) stage.repository.closeIssue(issue);
    expect((await stage.integrate()).log).toContain('and is closed. The integration was merged as #4 before');
    stage.repository.open({ branch: 'feat/whole', files: { 'src/extra/all.ts': 'all\n' } }).merge();
    expect((await stage.integrate()).log).toContain('can be removed');
    expect(stage.issues()).toHaveLength(1);
  });

  test('says what its integration waits for', async () => {
    stage.mergeAll();
    await stage.integrate();
    expect((await stage.integrate()).log).toContain(
      '#3 is open for the integration. No pull request from "feat/whole" has merged yet.',
    );
    stage.repository.commit('main', { [PLAN_PATH]: PLAN.replace(/ {2}branch: feat\/whole\n {2}scope.*\n/, '') });
    expect((await stage.integrate()).log).toContain(
      '#3 is open for the integration. The integration is finished when #3 is closed.',
    );
  });

  test('whose integration has no branch is finished when its issue is closed', async () => {
    stage.repository.commit('main', { [PLAN_PATH]: PLAN.replace(/ {2}branch: feat\/whole\n {2}scope.*\n/, '') });
    stage.mergeAll();
    expect((await stage.integrate()).log).not.toContain('can be removed');
    const [issue] = stage.issues();
    if (issue) stage.repository.closeIssue(issue);
    const ran = await stage.integrate();
    expect(ran.outputs).toMatchObject({ operation: 'closed' });
    expect(ran.log).toContain('can be removed');
  });

  test('that is broken opens nothing, and the run fails', async () => {
    stage.mergeAll();
    stage.repository.commit('main', { '.github/parallel-work/other.yml': 'version: 1\n' });
    const ran = await stage.integrate();
    expect(ran.code).toBe(1);
    expect(stage.issues()).toEqual([]);
    expect(ran.outputs['ready']).toBe('false');
  });

  test('on a base named below one that was there before: the record of that one is not in its way', async () => {
    for (const base of ['release', 'release/1.x']) {
      stage.repository.branch(base, 'main');
      stage.repository.commit(base, { [PLAN_PATH]: `base: ${base}\n${PLAN}` });
      for (const item of ['api', 'page']) {
        const files = { [`src/${item}/${base.length}.ts`]: 'x\n' };
        stage.repository.open({ branch: `feat/${item}`, base, files }).merge();
        stage.repository.deleteBranch(`feat/${item}`);
      }
      expect((await stage.integrate({ inputs: { base } })).code).toBe(0);
      expect((await stage.integrate({ inputs: { base } })).outputs['operation']).toBe('exists');
      stage.repository.deleteBranch(base);
    }
    expect(stage.issues()).toHaveLength(2);
    const refs = [...stage.repository.data().refs.keys()].filter((ref) => ref.startsWith('refs/parallel-work/'));
    expect(refs.sort()).toEqual([
      'refs/parallel-work/integrate/profile/release',
      'refs/parallel-work/integrate/profile/release%2F1.x',
    ]);
  });

  test('whose name another task had used is refused', async () => {
    stage.mergeAll();
    await stage.integrate();
    const other = PLAN.replaceAll('feat/', 'next/').replaceAll('api', 'mail').replaceAll('page', 'post');
    stage.repository.commit('main', { [PLAN_PATH]: other });
    for (const name of ['mail', 'post'])
      stage.repository.open({ branch: `next/${name}`, files: { [`src/${name}/index.ts`]: 'x\n' } }).merge();
    const ran = await stage.integrate();
    expect(ran.code).toBe(1);
    expect(ran.said.join()).toContain('Plan "profile" already opened #3 for other pull requests');
    expect(ran.said.join()).toContain('Rename the plan file');
    expect(stage.issues()).toHaveLength(1);
  });

  test('beside another: the outputs of one are empty, and one that is stuck holds up no other', async () => {
    const second = PLAN.replaceAll('feat/', 'two/').replaceAll('src/', 'lib/');
    stage.repository.commit('main', { '.github/parallel-work/second.yml': second });
    stage.mergeAll();
    for (const name of ['api', 'page'])
      stage.repository.open({ branch: `two/${name}`, files: { [`lib/${name}/index.ts`]: 'x\n' } }).merge();
    stage.repository.data().refs.set(REF, stage.repository.sha('main'));
    const ran = await stage.integrate();
    expect(ran.code).toBe(1);
    expect(ran.outputs).toMatchObject({
      ready: 'true',
      missing: '',
      'issue-number': '',
      'issue-url': '',
      operation: '',
    });
    expect(stage.issues().map(({ body }) => body?.split('\n')[0])).toEqual([
      expect.stringContaining('parallel-work integration second main '),
    ]);
  });
});

describe('the lock', () => {
  test('that is garbage opens nothing: "ambiguous lock" (case 156)', async () => {
    stage.mergeAll();
    stage.repository.data().refs.set(REF, stage.repository.sha('main'));
    const ran = await stage.integrate();
    expect(ran.code).toBe(1);
    expect(ran.said).toEqual([expect.stringMatching(/^error ambiguous-lock: .*is not a record/)]);
    expect(stage.issues()).toEqual([]);
  });

  test('that a ruleset forbids opens nothing (case 156)', async () => {
    stage.mergeAll();
    const body = {
      message: 'Repository rule violations found\n\nCannot create ref due to creations being restricted.',
    };
    stage.github.fault('POST /repos/:o/:r/git/refs', { status: 422, body }, { count: Infinity });
    const ran = await stage.integrate();
    expect(ran.code).toBe(1);
    expect(ran.said).toEqual([expect.stringMatching(/^error ambiguous-lock: .*ruleset/)]);
    expect(stage.issues()).toEqual([]);
  });

  test('stands among the tags only where the server names the prefix', async () => {
    stage.mergeAll();
    const message = 'Reference name must start with "refs/heads/" or "refs/tags/".';
    stage.github.fault('POST /repos/:o/:r/git/refs', { status: 422, body: { message } });
    expect((await stage.integrate()).outputs['operation']).toBe('created');
    expect(stage.record(TAG)).toMatchObject({ issue: 3 });
    expect(stage.record()).toBeUndefined();
    expect((await stage.integrate()).outputs).toMatchObject({ operation: 'exists', 'issue-number': '3' });
  });

  test.each([403, 409, 500])('does not go there for a %i', async (status) => {
    stage.mergeAll();
    const body = { message: 'refs/tags/ only' };
    stage.github.fault('POST /repos/:o/:r/git/refs', { status, body }, { count: Infinity });
    const ran = await stage.integrate();
    expect(ran.code).toBe(1);
    expect([...stage.repository.data().refs.keys()].filter((ref) => ref.includes('parallel-work'))).toEqual([]);
    expect(stage.issues()).toEqual([]);
  });

  test('is taken over from a run that is gone, while our own can be read', async () => {
    stage.mergeAll();
    stage.github.fault('POST /repos/:o/:r/issues', { status: 403, body: { message: 'blocked' } });
    expect((await stage.integrate()).code).toBe(1);
    expect(stage.record()).not.toHaveProperty('issue');
    stage.repository.data().runs.splice(0);
    expect((await stage.integrate()).outputs['operation']).toBe('created');
    expect(stage.record()?.claims).toHaveLength(2);
  });

  test('records the claim on a commit that changes no workflow, because a job may not write a ref to one that does', async () => {
    const workflow = '.github/workflows/ci.yml';
    stage.repository.commit('main', { [workflow]: 'on: push\n' });
    stage.mergeAll();
    expect((await stage.integrate()).outputs['operation']).toBe('created');
    stage.repository.commit('main', { [workflow]: 'on: [push]\n' });
    for (const branch of ['feat/api', 'feat/page']) stage.repository.deleteBranch(branch);
    const [issue] = stage.issues();
    if (issue) stage.repository.closeIssue(issue);
    const again = await stage.integrate({ event: 'workflow_dispatch', inputs: { recreate: 'profile' } });
    expect(again).toMatchObject({ said: [], code: 0, outputs: { operation: 'created', 'issue-number': '4' } });
    const [recorded, ...parents] = stage.github.world.history.log(stage.repository.data().refs.get(REF) ?? '');
    expect(parents).toHaveLength(3);
    const { objects } = stage.github.world;
    expect([...objects.tree(recorded?.tree ?? '').keys()]).toEqual(['profile.yml']);
  });

  test.each([
    [23, 'none'],
    [25, 'created'],
  ])('is left to a run that goes on and began %i hours before this one: %s', async (hours, operation) => {
    stage.mergeAll();
    stage.github.fault('POST /repos/:o/:r/issues', { status: 403, body: { message: 'blocked' } });
    await stage.integrate({ goesOn: true });
    stage.github.world.state.clock += hours * 3600;
    expect((await stage.integrate()).outputs['operation']).toBe(operation);
  });

  test('is left to a run that goes on', async () => {
    stage.mergeAll();
    stage.github.fault('POST /repos/:o/:r/issues', { status: 403, body: { message: 'blocked' } });
    await stage.integrate({ goesOn: true });
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ code: 0, outputs: { operation: 'none' } });
    expect(ran.log).toContain('is opening the integration issue');
    expect(stage.issues()).toEqual([]);
  });
});

describe('a record that somebody else pushed (case 156)', () => {
  const CLAIM = 'ffff0000-1';
  const push = (more: Partial<IntegrationRecord>) => {
    const facts = { plan: 'profile', base: 'main', planRevision: '0', pulls: [1, 2], commits: [], claim: CLAIM };
    const record = { ...withClaim(undefined, { ...facts, run: { id: 90, attempt: 1 } }, false), ...more };
    const { history, objects } = stage.github.world;
    const author = { name: 'mallory', email: 'mallory@example.com', at: 1 };
    const tree = history.treeOf(stage.repository.sha('main'));
    const written = { tree, parents: [], author, committer: author, message: recordText(record) };
    stage.repository.data().refs.set(REF, objects.writeCommit(written));
  };
  const bodyOf = (plan: string, base = 'main', claim = CLAIM) => `${marker(plan, base, claim)}\nOld.`;

  test.each<[string, string, string]>([
    ['of a person', 'mallory', bodyOf('profile')],
    ['of another app', 'other-app[bot]', bodyOf('profile')],
    ['of our account, by another workflow', 'github-actions[bot]', 'Weekly report'],
    ['of another plan', 'github-actions[bot]', bodyOf('other')],
    ['of another base', 'github-actions[bot]', bodyOf('profile', 'next')],
    ['of a claim that it does not have', 'github-actions[bot]', bodyOf('profile', 'main', 'eeee0000-1')],
  ])('and that names an old issue %s fails the run, and nothing is said there', async (_, author, body) => {
    stage.mergeAll();
    const old = stage.repository.issue({ title: 'Old', body, author });
    stage.repository.closeIssue(old);
    push({ issue: old.number });
    const before = structuredClone([...stage.repository.data().issues.values()]);
    for (const dryRun of [false, true]) {
      const ran = await stage.integrate({ inputs: { dryRun } });
      expect(ran).toMatchObject({ code: 1, outputs: { operation: 'none', 'issue-number': '' } });
      expect(ran.said).toEqual([expect.stringMatching(/^error foreign-record: /)]);
    }
    expect([...stage.repository.data().issues.values()]).toEqual(before);
    expect(stage.repository.data().comments.size).toBe(0);
    // As the message says: without it the next run starts again.
    stage.repository.data().refs.delete(REF);
    expect((await stage.integrate()).outputs['operation']).toBe('created');
  });

  test('and that names no work is no record', async () => {
    stage.mergeAll();
    push({ pulls: [] });
    const ran = await stage.integrate();
    expect(ran.code).toBe(1);
    expect(ran.said).toEqual([expect.stringMatching(/^error ambiguous-lock: .*is not a record/)]);
  });
});

describe('the issue', () => {
  const LIST = 'GET /repos/:o/:r/issues';
  const POST = 'POST /repos/:o/:r/issues';

  test('that was opened though GitHub answered 502 is adopted (case 143)', async () => {
    stage.mergeAll();
    stage.github.fault(POST, { applied: true, status: 502 });
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ code: 0, outputs: { operation: 'adopted', 'issue-number': '3' } });
    expect(stage.github.count(POST)).toBe(1);
    expect(stage.record()?.issue).toBe(3);
  });

  test('asks for the issue a second time only after three lists did not show it', async () => {
    stage.mergeAll();
    stage.github.fault(POST, { drop: true });
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ code: 0, outputs: { operation: 'created' } });
    const asked = stage.github.requests.map(({ route }) => route).filter((route) => /\/issues$/.test(route));
    const [get, post] = [LIST, POST].map((each) => each.replace(':o/:r', ':owner/:repo'));
    expect(asked).toEqual([get, post, get, get, get, post, get]);
    expect(ran.waits).toEqual([1000, 4000, 15_000]);
  });

  test('does not ask for the issue a third time, because the claim is still valid', async () => {
    stage.mergeAll();
    stage.github.fault(POST, { status: 500 }, { count: 2 });
    const ran = await stage.integrate();
    expect(ran.code).toBe(1);
    expect(ran.said).toEqual([expect.stringMatching(/^error unreachable: .*the next run continues/)]);
    expect((await stage.integrate()).outputs['operation']).toBe('created');
  });

  test('with a marker that somebody else wrote is ignored, with a warning (case 144)', async () => {
    stage.mergeAll();
    const labels = ['parallel-work-integration'];
    const body = '<!-- parallel-work integration profile main 1000-1 -->\nMine.';
    stage.repository.issue({ title: 'Forged', body, labels, author: 'mallory' });
    stage.repository.issue({ title: 'Forged too', body, labels, author: 'other-app[bot]' });
    stage.repository.issue({ title: 'By another workflow', body, labels, author: 'github-actions[bot]' });
    const ran = await stage.integrate();
    expect(ran.outputs).toMatchObject({ operation: 'created', 'issue-number': '6' });
    expect(ran.said.filter((each) => each.startsWith('warning'))).toHaveLength(3);
    expect(ran.said[0]).toContain('#3 has the marker of the integration issue of plan "profile"');
    expect(stage.issues().filter(({ state }) => state === 'open')).toHaveLength(4);
  });

  test('is not one that quotes the marker (case 145)', async () => {
    stage.mergeAll();
    const labels = ['parallel-work-integration'];
    const body = '> <!-- parallel-work integration profile main 1000-1 -->\n';
    stage.repository.issue({ title: 'Quote', body, labels, author: 'github-actions[bot]' });
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ said: [], outputs: { operation: 'created', 'issue-number': '4' } });
  });

  test('is known by the ref where the list is empty (case 146)', async () => {
    stage.mergeAll();
    await stage.integrate();
    stage.github.fault(LIST, { body: [], status: 200 }, { count: Infinity });
    expect((await stage.integrate()).outputs).toMatchObject({ operation: 'exists', 'issue-number': '3' });
    expect(stage.issues()).toHaveLength(1);
  });

  test('is found behind a first page that is full, also without a Link header (case 146)', async () => {
    stage.mergeAll();
    for (let each = 0; each < 100; each += 1)
      stage.repository.issue({ title: `Other ${each}`, labels: ['parallel-work-integration'] });
    stage.github.fault(POST, { applied: true, drop: true });
    stage.github.fault(LIST, { noLink: true }, { count: Infinity });
    const ran = await stage.integrate();
    expect(ran.outputs).toMatchObject({ operation: 'adopted', 'issue-number': '103' });
  });

  test('waits where issues are disabled: the claim is kept, and the next run opens it (case 147)', async () => {
    stage.mergeAll();
    const isOnPost = ({ method, path }: { readonly method: string; readonly path: string }) =>
      method === 'POST' && path.endsWith('/issues');
    stage.github.before(isOnPost, () => {
      stage.repository.data().hasIssues = false;
    });
    const ran = await stage.integrate();
    expect(ran.code).toBe(1);
    expect(ran.said).toEqual([expect.stringMatching(/^error issues-disabled: Issues are disabled in "acme\/shop"/)]);
    expect(stage.record()).toBeDefined();
    stage.repository.data().hasIssues = true;
    expect((await stage.integrate()).outputs['operation']).toBe('created');
  });

  test.each([
    [403, 'Repository was archived so is read-only.'],
    [403, 'Interactions on this repository have been restricted to collaborators only.'],
    [422, 'Issue was flagged as spam'],
  ])('waits where GitHub answers %i "%s": the claim is kept (case 147)', async (status, message) => {
    stage.mergeAll();
    stage.github.fault(POST, { status, body: { message } });
    const ran = await stage.integrate();
    expect(ran.code).toBe(1);
    expect(ran.said.join()).toContain(message);
    expect(stage.record()).not.toHaveProperty('issue');
    expect(stage.issues()).toEqual([]);
    expect((await stage.integrate()).outputs['operation']).toBe('created');
  });

  test('gets labels that are made where they are missing, and those that are there (case 148)', async () => {
    stage.mergeAll();
    stage.repository.label('integration');
    const ran = await stage.integrate();
    expect(ran.said).toEqual([]);
    expect([...stage.repository.data().labels.keys()]).toEqual(['integration', 'parallel-work-integration']);
  });

  test('goes without a label that cannot be made (case 148)', async () => {
    stage.mergeAll();
    stage.github.fault('POST /repos/:o/:r/labels', { status: 422, body: { message: 'Validation Failed' } }, { nth: 2 });
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ code: 0, outputs: { operation: 'created' } });
    expect(ran.said).toEqual([
      'warning integration: The label "integration" cannot be created, so the issue does not have it.',
    ]);
    expect(stage.issues()[0]?.labels).toEqual(['parallel-work-integration']);
  });

  describe('whose opening was followed by a failure (case 155)', () => {
    const limited = {
      status: 403,
      headers: { 'retry-after': '3600' },
      body: { message: 'You have exceeded a secondary rate limit' },
    };
    const outputs = (operation: string) => ({
      operation,
      'issue-number': '3',
      'issue-url': expect.stringMatching(/3$/),
    });

    test('still writes the outputs, the log and the summary', async () => {
      stage.mergeAll();
      stage.github.fault('PATCH /repos/:o/:r/git/refs/:ref', limited);
      const ran = await stage.integrate();
      expect(ran).toMatchObject({ code: 1, outputs: outputs('created') });
      expect(ran.said).toEqual([expect.stringMatching(/^error rate-limit: /)]);
      expect(ran.log).toContain('#3 is the integration issue of plan "profile". The next run continues with it.');
      expect(ran.summary).toMatch(/Integration issue: .*3/);
      expect((await stage.integrate()).outputs).toMatchObject(outputs('adopted'));
      expect(stage.issues()).toHaveLength(1);
    });

    test('is named where it was recorded before', async () => {
      stage.mergeAll();
      await stage.integrate();
      // Without its label it is on no list, so it is read by its number.
      for (const issue of stage.issues()) issue.labels = [];
      stage.github.fault(LIST, limited);
      const ran = await stage.integrate();
      expect(ran.code).toBe(1);
      expect(ran.log).toContain('#3 is the integration issue of plan "profile"');
    });

    test('still writes the outputs where the comment cannot be posted', async () => {
      stage.mergeAll();
      await stage.integrate();
      stage.repository.commit('main', {
        [PLAN_PATH]: PLAN.replace('items:\n', 'items:\n  extra: { branch: feat/extra, scope: [src/extra/**] }\n'),
      });
      stage.github.fault('GET /repos/:o/:r/issues/:n/comments', limited);
      expect(await stage.integrate()).toMatchObject({ code: 1, outputs: outputs('exists') });
    });
  });

  test.each([
    ['GitHub drops', false],
    ['GitHub refuses', true],
  ])('is opened without an assignee whom %s, with a warning (case 149)', async (_, isRefused) => {
    const plan = PLAN.replace('labels: [integration]', 'assignees: [acme, nobody]');
    stage.repository.commit('main', { [PLAN_PATH]: plan });
    stage.mergeAll();
    if (isRefused) stage.github.fault(POST, { status: 422, body: { message: 'Validation Failed' } });
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ code: 0, outputs: { operation: 'created' } });
    expect(ran.said).toContain(
      'warning integration: "nobody" cannot be assigned to #3, so the issue is open without this assignee.',
    );
    expect(stage.issues()[0]?.assignees).toEqual(isRefused ? [] : ['acme']);
  });
});

describe('after a person', () => {
  beforeEach(async () => {
    stage.mergeAll();
    await stage.integrate();
  });
  const theIssue = () => {
    const [issue] = stage.issues();
    if (!issue) throw new Error('there is no issue');
    return issue;
  };
  const again = (recreate = 'profile') => stage.integrate({ event: 'workflow_dispatch', inputs: { recreate } });

  test('closed the issue, none is opened again, but by "recreate" (case 154)', async () => {
    stage.repository.closeIssue(theIssue());
    expect((await stage.integrate()).outputs).toMatchObject({ operation: 'closed', 'issue-number': '3' });
    expect(theIssue().state).toBe('closed');
    expect(stage.issues()).toHaveLength(1);
    expect((await again()).outputs).toMatchObject({ operation: 'created', 'issue-number': '4' });
    expect(stage.record()).toMatchObject({ issue: 4, claims: [expect.anything()], former: [expect.anything()] });
    const once = await again();
    expect(once).toMatchObject({ said: [], outputs: { operation: 'exists', 'issue-number': '4' } });
    expect(once.log).toContain('Close it first');
    expect(stage.issues().map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  test('reports that a person deleted the issue, and opens another one only for "recreate" (case 154)', async () => {
    stage.repository.deleteIssue(theIssue());
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ code: 0, outputs: { operation: 'none', 'issue-number': '' } });
    expect(ran.said).toEqual([expect.stringMatching(/#3 of plan "profile" was deleted.*"recreate: profile"/)]);
    expect((await again()).outputs).toMatchObject({ operation: 'created', 'issue-number': '4' });
  });

  test('reports that a person transferred the issue (case 154)', async () => {
    theIssue().labels = [];
    const elsewhere = stage.github.repository('acme/board', { files: { a: 'a' } });
    elsewhere.issue({ title: 'Moved' });
    const headers = { location: `${stage.github.url}/repos/acme/board/issues/1` };
    stage.github.fault('GET /repos/acme/shop/issues/:n', { status: 301, headers });
    stage.github.fault(({ path }) => path === '/repos/acme/shop/issues/3', { status: 301, headers });
    const ran = await stage.integrate();
    expect(ran.said).toEqual([expect.stringContaining('#3 of plan "profile" was transferred')]);
    expect(stage.issues()).toHaveLength(1);
  });

  test('took the labels and all text but the first line away, it is the same issue (case 154)', async () => {
    const [first = ''] = (theIssue().body ?? '').split('\n');
    Object.assign(theIssue(), { labels: [], body: `${first}\nLater.`, title: 'Mine', locked: true });
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ said: [], outputs: { operation: 'exists', 'issue-number': '3' } });
    expect([...stage.repository.data().issues.values()]).toHaveLength(1);
  });

  test('reports that a person removed the first line, says how to restore it, and opens no issue (case 154)', async () => {
    const body = theIssue().body ?? '';
    const issue = theIssue();
    issue.body = 'Later.';
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ code: 1, outputs: { operation: 'none', 'issue-number': '' } });
    expect(ran.said).toEqual([expect.stringMatching(/^error foreign-record: .*names #3/)]);
    expect(ran.said.join()).toContain(body.split('\n')[0]);
    expect((await again()).code).toBe(1);
    expect([...stage.repository.data().issues.values()]).toHaveLength(1);
    issue.body = `${body.split('\n')[0]}\r\nLater.`;
    expect((await stage.integrate()).outputs).toMatchObject({ operation: 'exists', 'issue-number': '3' });
  });

  test('"recreate" is refused for a plan that is not there, and on every other event', async () => {
    const wrong = await again('profil');
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.said.join()).toContain('"profile"');
    const pushed = await stage.integrate({ inputs: { recreate: 'profile' } });
    expect(pushed.said.join()).toContain('"workflow_dispatch"');
  });

  test('opened a second one with our claim, the lowest stays and the other is closed, with a pointer', async () => {
    const { body, labels } = theIssue();
    const twin = stage.repository.issue({ title: 'Twin', body, labels, author: 'github-actions[bot]' });
    await stage.integrate();
    expect(theIssue().state).toBe('open');
    expect(twin).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
    const comments = () => [...stage.repository.data().comments.values()].filter(({ issue }) => issue === twin.number);
    expect(comments().map((comment) => comment.body)).toEqual([expect.stringContaining('Duplicate of #3')]);
    await stage.integrate();
    expect(comments()).toHaveLength(1);
  });

  test('closes a second issue even if it is locked, with a warning', async () => {
    const { body, labels } = theIssue();
    const twin = stage.repository.issue({ title: 'Twin', body, labels, author: 'github-actions[bot]' });
    const refused = { status: 403, body: { message: 'Unable to create comment because issue is locked.' } };
    stage.github.fault('POST /repos/:o/:r/issues/:n/comments', refused, { count: Infinity });
    const ran = await stage.integrate();
    expect(ran).toMatchObject({ code: 0, outputs: { operation: 'exists', 'issue-number': '3' } });
    expect(ran.said).toEqual([
      expect.stringMatching(
        /^warning integration: #4 was closed as a duplicate of #3, but no comment could be written on it: .*locked/,
      ),
    ]);
    expect(twin).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
    expect((await stage.integrate()).said).toEqual([]);
  });

  describe('news', () => {
    const comments = () => [...stage.repository.data().comments.values()].map(({ body }) => body);
    const gain = () =>
      stage.repository.commit('main', {
        [PLAN_PATH]: PLAN.replace('items:\n', 'items:\n  extra: { branch: feat/extra, scope: [src/extra/**] }\n'),
      });

    test('posts one comment when the plan gained an item (case 153)', async () => {
      gain();
      const ran = await stage.integrate();
      expect(ran.outputs).toMatchObject({ ready: 'false', operation: 'exists', 'issue-number': '3' });
      expect(comments()).toEqual([expect.stringContaining('`extra`')]);
      await stage.integrate();
      expect(comments()).toHaveLength(1);
      stage.merge('extra');
      expect((await stage.integrate()).outputs).toMatchObject({ ready: 'true', operation: 'exists' });
      expect(stage.issues()).toHaveLength(1);
    });

    test('posts one comment when a merged item was reverted, and one when it is open again', async () => {
      const page = stage.repository.pull(2);
      stage.repository.revert(page.data().mergeCommit ?? '');
      await stage.integrate();
      await stage.integrate();
      expect(comments()).toEqual([expect.stringContaining('reverted')]);
      stage.repository.open({ branch: 'feat/api', files: { 'src/api/more.ts': 'more\n' } });
      await stage.integrate();
      await stage.integrate();
      expect(comments()).toEqual([expect.stringContaining('reverted'), expect.stringContaining('reopened')]);
    });

    test('posts the comment in the next run if it was lost', async () => {
      gain();
      const route = 'POST /repos/:o/:r/issues/:n/comments';
      stage.github.fault(route, { drop: true });
      expect((await stage.integrate()).code).toBe(0);
      expect(comments()).toEqual([]);
      stage.github.fault(route, { applied: true, drop: true });
      await stage.integrate();
      await stage.integrate();
      expect(comments()).toHaveLength(1);
    });

    test('posts one comment from two jobs of one run, also if both write their record in the same second', async () => {
      gain();
      const run = { id: 500, attempt: 1 };
      const job = (name: string) => stage.integrate({ run, around: { newClaim: () => `${name}0000000-1` } });
      const other: Promise<unknown>[] = [];
      let isOther = false;
      stage.github.before('PATCH /repos/:o/:r/git/refs/:ref', async () => {
        isOther = true;
        other.push(job('b'));
        await other[0];
      });
      await job('a');
      await Promise.all(other);
      expect(isOther).toBe(true);
      expect(comments()).toHaveLength(1);
    });

    test('on a locked issue are a warning', async () => {
      gain();
      const body = { message: 'Unable to create comment because issue is locked.' };
      stage.github.fault('POST /repos/:o/:r/issues/:n/comments', { status: 403, body });
      const ran = await stage.integrate();
      expect(ran.code).toBe(0);
      expect(ran.said.join()).toContain('issue is locked');
    });
  });
});

describe('the job', () => {
  test.each([
    ['contents', 'contents: write'],
    ['issues', 'issues: write'],
    ['actions', 'actions: read'],
    ['pull_requests', 'pull-requests: read'],
  ])('without the permission for %s creates nothing, and names it (case 157)', async (name, needed) => {
    stage.mergeAll();
    const { [name]: _, ...permissions } = PERMISSIONS;
    const read = name === 'contents' || name === 'issues' ? { [name]: 'read' as const } : {};
    const ran = await stage.integrate({ permissions: { ...permissions, ...read } });
    expect(ran.code).toBe(1);
    expect(ran.said.join()).toContain(`\`${needed}`);
    expect(stage.issues()).toEqual([]);
    expect([...stage.repository.data().refs.keys()].filter((ref) => ref.includes('parallel-work'))).toEqual([]);
    expect(stage.repository.data().labels.size).toBe(0);
  });

  test.each(['pull_request', 'pull_request_target', 'merge_group'])(
    'is refused on "%s", which runs foreign code',
    async (event) => {
      stage.mergeAll();
      const ran = await stage.integrate({ event });
      expect(ran).toMatchObject({ code: 1, requests: 0 });
      expect(ran.said.join()).toContain('Run the job on one of these events: "push", "schedule", "workflow_dispatch"');
    },
  );

  test('with "dry-run" writes nothing, and logs what it would open', async () => {
    stage.mergeAll();
    const ran = await stage.integrate({ inputs: { dryRun: true } });
    expect(ran).toMatchObject({ code: 0, outputs: { ready: 'true', operation: 'none' } });
    expect(ran.log).toContain('title: Integrate the profile');
    expect(ran.log).toContain('Call the page.');
    expect(stage.github.requests.filter(({ method, route }) => method !== 'GET' && route !== 'POST /graphql')).toEqual(
      [],
    );
  });

  test('with nothing to do makes at most three requests', async () => {
    expect((await stage.integrate()).requests).toBeLessThanOrEqual(3);
    stage.repository.commit('main', { [PLAN_PATH]: null });
    expect((await stage.integrate()).requests).toBe(1);
  });
});
