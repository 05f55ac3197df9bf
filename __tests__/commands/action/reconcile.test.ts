import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../../github/request-story.js';
import { openRepository } from './upkeep.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => expect(github.violations).toEqual([]));
afterAll(() => github.stop());

const TWO = { a: { scope: ['src/a/**', 'src/common.ts'] }, b: { scope: ['src/b/**', 'src/common.ts'] } };

describe('one run brings every open pull request in line', () => {
  test('of two item pull requests that change one file the later one fails, and passes once the other drops the file (case 104)', async () => {
    const { repository, run, status, state } = openRepository(github, TWO);
    const a = repository.open({ branch: 'feat/a', files: { 'src/a/x.ts': '1', 'src/common.ts': 'a' } });
    const b = repository.open({ branch: 'feat/b', files: { 'src/b/x.ts': '1', 'src/common.ts': 'b' } });
    expect(await run('pull_request_target', { pull: b })).toMatchObject({ exitCode: 0, failure: undefined });
    expect(state(a)).toBe('success');
    expect(status(b)).toMatch(
      /^failure \[1\*\] plan [0-9a-f]{10}: failure of item "b" into "main": "src\/common.ts" .*#1/,
    );
    a.push({ 'src/common.ts': null });
    expect((await run('pull_request_target', { pull: a })).exitCode).toBe(0);
    expect(state(a)).toBe('success');
    expect(status(b)).toMatch(/^success \[2\*\] plan [0-9a-f]{10}: success of item "b" into "main": no findings$/);
  });
});

const RED = { 'README.md': 'mine\n' };

describe('a comment that fails delays no status', () => {
  const inputs = { comment: 'true' };
  const permissions = { contents: 'read', pull_requests: 'write', statuses: 'write' } as const;
  const POST = 'POST /repos/:owner/:repo/issues/:n/comments';
  const locked = { status: 403, body: { message: 'Unable to create comment because issue is locked.' } };

  test('posts every status and passes with a warning if a conversation is locked', async () => {
    const { repository, run, state } = openRepository(github, TWO);
    const [a, b] = [
      repository.open({ branch: 'feat/a', files: RED }),
      repository.open({ branch: 'feat/b', files: { 'src/b/x': '1' } }),
    ];
    github.fault(POST, locked, { count: 2 });
    const said = await run('push', { inputs, permissions });
    expect([said.exitCode, state(a), state(b)]).toEqual([0, 'failure', 'success']);
    expect(said.warnings.join()).toContain('The conversation of pull request #1 is locked');
  });

  test('reads again and fails if a comment cannot be written', async () => {
    const { repository, run, state, replan } = openRepository(github, TWO);
    const [a, b] = [
      repository.open({ branch: 'feat/a', files: RED }),
      repository.open({ branch: 'feat/b', files: { 'src/b/x': '1' } }),
    ];
    github.fault(POST, { status: 403, body: { message: 'Resource not accessible by integration' } }, { count: 2 });
    let statuses = 0;
    github.before(
      'POST /repos/:owner/:repo/statuses/:sha',
      () => {
        statuses += 1;
        if (statuses === 2) replan({ a: { scope: ['src/a/**'] }, b: { scope: ['src/other/**'] } });
      },
      { count: 2 },
    );
    const said = await run('push', { inputs, permissions });
    expect([said.exitCode, state(a), state(b)]).toEqual([1, 'failure', 'failure']);
    expect(said.failure?.hint).toContain('pull-requests: write');
  });

  test('resolves the comment in the next run if the update was lost', async () => {
    const { repository, run, status } = openRepository(github, TWO);
    const a = repository.open({ branch: 'feat/a', files: { ...RED, 'src/a/x': '1' } });
    await run('push', { inputs, permissions });
    const bodies = () => [...repository.data().comments.values()].map(({ body }) => body);
    a.push({ 'README.md': '# App\n' });
    const PATCH = 'PATCH /repos/:owner/:repo/issues/comments/:id';
    github.fault(PATCH, { status: 403, body: { message: 'no' } }, { count: 1 });
    expect((await run('push', { inputs, permissions })).exitCode).toBe(1);
    expect([status(a), bodies().join()]).toEqual([
      expect.stringMatching(/^success \[1\*\+\] /),
      expect.stringContaining('cannot be merged'),
    ]);
    expect((await run('push', { inputs, permissions })).exitCode).toBe(0);
    expect([status(a), bodies().join()]).toEqual([
      expect.stringMatching(/^success \[1\*\+\] /),
      expect.stringContaining('Resolved'),
    ]);
    const before = github.requests.length;
    await run('push', { inputs, permissions });
    expect(
      github.requests.slice(before).filter(({ method, route }) => method !== 'GET' && route !== 'POST /graphql'),
    ).toEqual([]);
  });
});

describe('how a run ends', () => {
  const STATUS = 'POST /repos/:owner/:repo/statuses/:sha';

  test('one that never comes to rest says what it wrote', async () => {
    const { repository, run } = openRepository(github, TWO);
    const a = repository.open({ branch: 'feat/a', files: { 'src/a/x': '1' } });
    let pushes = 0;
    github.before(
      STATUS,
      () => {
        pushes += 1;
        a.push({ 'src/a/x': `push ${pushes}` });
      },
      { count: 3 },
    );
    const said = await run('schedule');
    expect(said).toMatchObject({ exitCode: 1, failure: { code: 'unstable' } });
    expect(said.log.match(/^success on /gm)).toHaveLength(3);
  });

  test('the pull request under test, and what two items claim, never wait for a larger budget in silence', async () => {
    const clash = { a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'], branch: 'feat/a' } };
    const { repository, run, state } = openRepository(github, clash);
    const a = repository.open({ branch: 'feat/a', files: { 'src/a/x': '1' } });
    const tight = await run('schedule', { inputs: { 'request-budget': '2' } });
    expect([tight.exitCode, tight.failure?.code, state(a)]).toEqual([1, 'budget', 'none']);
    const enough = await run('schedule', { inputs: { 'request-budget': '5' } });
    expect([enough.exitCode, state(a)]).toEqual([0, 'error']);
  });

  test('a commit that takes no status and has no passing one does not hold back the passing statuses of others', async () => {
    const items = {
      a: { scope: ['src/a/**'] },
      b: { scope: ['src/b/**'], depends_on: ['c'] },
      c: { scope: ['src/c/**'] },
    };
    const { repository, run, state, replan } = openRepository(github, items);
    const a = repository.open({ branch: 'feat/a', files: RED });
    const b = repository.open({ branch: 'feat/b', files: { 'src/b/x': '1' } });
    const c = repository.open({ branch: 'feat/c', files: { 'src/c/x': '1' } });
    await run('push');
    expect([state(a), state(b)]).toEqual(['failure', 'failure']);
    c.merge('squash');
    replan(items, { context: 'more' });
    const full = { status: 422, body: { message: 'This SHA and context has reached the maximum number of statuses.' } };
    github.fault(({ path }) => path.endsWith(`/statuses/${a.head}`), full, { count: 1 });
    const said = await run('push');
    expect([said.exitCode, state(b)]).toEqual([1, 'success']);
    expect(said.failure?.hint).toContain('push a new commit to #1');
  });

  test("Dependabot's run about a pull request that it closed has no verdict to end with", async () => {
    const { repository, run } = openRepository(github, TWO);
    const pull = repository.open({ branch: 'dependabot/x', files: RED, author: 'dependabot[bot]' });
    await run('push');
    pull.close();
    const said = await run('pull_request_target', {
      pull,
      permissions: { contents: 'read', pull_requests: 'read', statuses: 'read' },
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
    });
    expect(said).toMatchObject({ exitCode: 0, failure: undefined });
    expect(said.log).toContain('Dependabot started this run');
  });

  test('the pull request that started it may close while it is read', async () => {
    const { repository, run, state } = openRepository(github, TWO);
    const a = repository.open({ branch: 'feat/a', files: { 'src/a/x': '1' } });
    const b = repository.open({ branch: 'feat/b', files: { 'src/b/x': '1' } });
    let asked = 0;
    github.before(
      'POST /graphql',
      () => {
        asked += 1;
        if (asked === 2) a.close();
      },
      { count: 2 },
    );
    expect(await run('pull_request_target', { pull: a })).toMatchObject({ exitCode: 0, failure: undefined });
    expect([state(a), state(b)]).toEqual(['none', 'success']);
  });
});
