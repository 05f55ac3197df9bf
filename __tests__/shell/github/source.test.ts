import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { claims, named, openStage, PLAN, type Stage, shown } from './source-runs.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  const { violations } = stage.github;
  await stage.github.stop();
  expect(violations).toEqual([]);
});

test('one request starts a snapshot: the base, its plans at that commit, and the pull request under test with its files', async () => {
  const { github, repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', author: 'ada', files: { 'src/a.ts': 'a\n', 'README.md': null } });
  const snapshot = await read({ pull: pull.number });
  expect(github.requests).toHaveLength(1);
  expect(snapshot).toMatchObject({
    version: 2,
    source: 'github',
    repository: { name: 'acme/app', url: 'https://github.com/acme/app', defaultBranch: 'main' },
    base: { branch: 'main', commit: repository.sha('main') },
    subject: { pull: pull.number },
    answers: { number: [{ pull: pull.number, answer: 'read' }] },
  });
  const [plans] = snapshot.planTrees;
  expect(snapshot.answers.plans).toEqual([{ revision: repository.sha('main'), answer: plans?.id }]);
  expect(plans?.files).toEqual([
    { name: 'profile.yml', mode: '100644', oid: expect.any(String), text: repository.read('main', PLAN)?.toString() },
  ]);
  expect(snapshot.pulls).toEqual([
    {
      number: pull.number,
      branch: 'feat/a',
      base: 'main',
      sameRepository: true,
      head: pull.head,
      revision: pull.head,
      title: expect.any(String),
      url: expect.any(String),
      author: 'ada',
      draft: false,
      openedAt: expect.any(String),
      changes: {
        complete: true,
        list: [
          { path: 'README.md', kind: 'delete' },
          { path: 'src/a.ts', kind: 'create' },
        ],
      },
    },
  ]);
});

test('open and merged pull requests of a branch are found with their changes', async () => {
  const { repository, read } = stage;
  const first = repository.open({ branch: 'feat/a', files: { 'src/a.ts': 'a\n' } });
  const before = repository.sha('main');
  const merged = first.merge('squash');
  repository.deleteBranch('feat/a');
  const second = repository.open({ branch: 'feat/a', files: { 'src/a.ts': 'aa\n' } });
  repository.open({ branch: 'feat/other', files: { 'src/b.ts': 'b\n' } });
  const snapshot = await read('all', claims('feat/a', 'feat/none'));
  expect(snapshot.pulls.map(({ number }) => number)).toEqual([second.number]);
  expect(shown(named(snapshot, second.number).changes)).toEqual(['modify src/a.ts']);
  expect(snapshot.merged).toMatchObject([
    {
      number: first.number,
      branch: 'feat/a',
      sameRepository: true,
      mergeCommit: merged,
      before,
      changes: { complete: true, list: [{ path: 'src/a.ts', kind: 'create' }] },
    },
  ]);
  expect(snapshot.answers.claim).toEqual([
    { branch: 'feat/a', answer: {} },
    { branch: 'feat/none', answer: {} },
  ]);
});

test('questions by number find open, merged and closed ones, and none', async () => {
  const { repository, read } = stage;
  const open = repository.open({ branch: 'x', fork: 'eve', files: { x: 'x\n' } });
  const merged = repository.open({ branch: 'y', files: { y: 'y\n' } });
  merged.merge('merge');
  const closed = repository.open({ branch: 'z', files: { z: 'z\n' } });
  closed.close();
  const numbers = [open.number, merged.number, closed.number, 99];
  const snapshot = await read(
    'all',
    numbers.map((pull) => ({ kind: 'number', pull })),
  );
  expect(snapshot.answers.number).toEqual(numbers.map((pull) => ({ pull, answer: 'read' })));
  expect(snapshot.pulls.map(({ number, sameRepository }) => [number, sameRepository])).toEqual([[open.number, false]]);
  expect(snapshot.merged.map(({ number }) => number)).toEqual([merged.number]);
});

test('reports a pull request under test that is closed, merged or absent', async () => {
  const { repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  await expect(read({ pull: 99 })).rejects.toMatchObject({
    code: 'closed',
    message: expect.stringContaining('missing'),
  });
  pull.close();
  await expect(read({ pull: pull.number })).rejects.toMatchObject({ message: expect.stringContaining('is closed') });
  pull.reopen();
  pull.merge();
  await expect(read({ pull: pull.number })).rejects.toMatchObject({ message: expect.stringContaining('is merged') });
});

test('a pull request under test that moves between two rounds is read again, three times at most (case 70)', async () => {
  const { repository, source } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  const from = source({ pull: pull.number });
  let snapshot = await from.start();
  for (const path of ['b', 'c', 'd']) {
    pull.push({ [path]: 'x\n' });
    snapshot = await from.answer(snapshot, claims('feat/other'));
    expect(named(snapshot, pull.number).head).toBe(pull.head);
  }
  expect(shown(named(snapshot, pull.number).changes)).toEqual(['create a', 'create b', 'create c', 'create d']);
  pull.push({ e: 'x\n' });
  await expect(from.answer(snapshot, claims('feat/other'))).rejects.toMatchObject({ code: 'unstable' });
  repository.branch('release');
  const again = source({ pull: pull.number });
  snapshot = await again.start();
  pull.retarget('release');
  expect(named(await again.answer(snapshot, claims('feat/other')), pull.number).base).toBe('release');
  pull.close();
  await expect(again.answer(snapshot, claims('feat/other'))).rejects.toMatchObject({ code: 'closed' });
});

test('asks again for a pull request under test that the list of its branch lacks, then reports it', async () => {
  const { github, repository, source } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  const none = (json: never) =>
    JSON.parse(
      JSON.stringify(json).replace(
        /"totalCount":1,("pageInfo":\{[^}]*\}),"nodes":\[\{"number".*?\]\}\}\]/,
        '"totalCount":0,$1,"nodes":[]',
      ),
    );
  const from = source({ pull: pull.number });
  const snapshot = await from.start();
  const lists = (request: { readonly body: unknown }) => JSON.stringify(request.body).includes('headRefName:');
  const once = github.fault(lists, { rewrite: none });
  expect((await from.answer(snapshot, claims('feat/a'))).pulls).toHaveLength(1);
  expect(once.hits()).toBe(1);
  github.fault(lists, { rewrite: none }, { count: Infinity });
  const { answers, pulls } = await from.answer(snapshot, claims('feat/a'));
  expect(answers.claim).toMatchObject([{ answer: { unprovable: expect.stringContaining('#1'), openUnread: true } }]);
  expect(pulls).toHaveLength(1);
});

test('a sibling that cannot be read is known as that, and the others are read (case 103)', async () => {
  const { github, repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  repository.open({ branch: 'feat/b', rename: { 'src/app.ts': 'b' } });
  github.fault('GET /repos/:owner/:repo/pulls/:pull_number/files', { status: 502 }, { count: Infinity });
  const { pulls } = await read({ pull: pull.number }, claims('feat/a', 'feat/b'));
  expect(pulls).toMatchObject([
    { branch: 'feat/a', changes: { complete: true } },
    { branch: 'feat/b', changes: { complete: false, isUnread: true, reason: expect.stringContaining('502') } },
  ]);
});

test('takes at most six requests among 50 item pull requests, however many others are open', async () => {
  const { github, repository, client, read } = stage;
  const branches = Array.from({ length: 50 }, (_, index) => `feat/${index}`);
  const pulls = branches.map((branch, index) => repository.open({ branch, files: { [`src/${index}.ts`]: 'x\n' } }));
  pulls.slice(0, 10).forEach((pull) => {
    pull.merge('squash');
  });
  for (let index = 0; index < 60; index++) {
    repository.open({ branch: `other/${index}`, files: { [`other/${index}.ts`]: 'x\n' } });
  }
  github.resetRequests();
  const one = client();
  const [, subject] = [pulls[0], pulls[20]];
  const snapshot = await read({ pull: subject?.number ?? 0 }, claims(...branches), { client: one });
  expect(snapshot.pulls).toHaveLength(40);
  expect(snapshot.merged).toHaveLength(10);
  expect(one.used()).toBe(github.requests.length);
  expect(one.used()).toBeLessThanOrEqual(4);
});

test('splits a query that is too much for the server', async () => {
  const { github, repository, read } = stage;
  const branches = Array.from({ length: 50 }, (_, index) => `feat/${index}`);
  repository.open({ branch: 'feat/7', files: { a: 'a\n' } });
  const isLarge = ({ body }: { readonly body: unknown }) => JSON.stringify(body).split('headRefName:').length > 30;
  const timeout = github.fault(isLarge, { status: 502 }, { count: Infinity });
  const snapshot = await read('all', claims(...branches));
  expect(snapshot.pulls.map(({ branch }) => branch)).toEqual(['feat/7']);
  expect(snapshot.answers.claim).toHaveLength(50);
  expect(timeout.hits()).toBe(4);
});

test('leaves out optional fields that the server refuses, and reads the rest', async () => {
  const { github, repository, read } = stage;
  repository.open({ branch: 'feat/7', files: { a: 'a\n' } });
  const refused = github.fault(
    ({ body }) => JSON.stringify(body).includes('refs/parallel-work/'),
    { errors: [{ message: 'Something went wrong', path: ['repository', 'a9'] }], dataNull: true },
    { count: Infinity },
  );
  const snapshot = await read('all', [...claims('feat/7'), { kind: 'integrationHistory' }]);
  expect(snapshot.pulls.map(({ branch }) => branch)).toEqual(['feat/7']);
  expect(snapshot.answers.integrationHistory).toEqual([{ answer: { records: null, issues: null } }]);
  expect(refused.hits()).toBe(4);
});

test('does not ask again if a rate limit is reached', async () => {
  const { github, read } = stage;
  const reset = String(Math.floor(Date.now() / 1000) + 3_000);
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
  github.fault(
    'POST /graphql',
    { status: 403, headers, body: { message: 'API rate limit exceeded' } },
    { nth: 2, count: Infinity },
  );
  await expect(read('all', [{ kind: 'integrationHistory' }])).rejects.toMatchObject({ code: 'rate-limit' });
  expect(github.requests).toHaveLength(2);
});

test('knows recent merges from the first request, and asks for older ones', async () => {
  const { github, repository, read } = stage;
  const [old, late] = ['old', 'late'].map((name) =>
    repository.open({ branch: `feat/${name}`, files: { [name]: 'x\n' } }),
  );
  old?.merge('squash');
  const before = repository.sha('main');
  for (let index = 0; index < 100; index++) repository.commit('main', { count: `${index}\n` });
  late?.merge('squash');
  const asks = (commit: string) => [{ kind: 'reached', commit }] as const;
  const count = async (commit: string) => {
    github.resetRequests();
    expect((await read('all', asks(commit))).answers.reached).toEqual([{ commit, answer: true }]);
    return github.requests.length;
  };
  expect(await count(repository.sha('main'))).toBe(1);
  expect(await count(before)).toBe(2);
});

test('a fork that may not be seen is a fork, and no reason to stop', async () => {
  const { github, repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', fork: 'hidden', files: { a: 'a\n' } });
  const rewrite = (json: never) => {
    const text = JSON.stringify(json).replace(/"headRepository":\{[^}]*\}/, '"headRepository":null');
    const path = ['repository', 'a4', 'headRepository'];
    return {
      ...JSON.parse(text),
      errors: [{ type: 'FORBIDDEN', path, message: 'Resource not accessible by integration' }],
    };
  };
  github.fault('POST /graphql', { rewrite });
  const snapshot = await read({ pull: pull.number });
  expect(named(snapshot, pull.number).sameRepository).toBe(false);
});

test('a pull request that merges between two rounds is open no more', async () => {
  const { repository, source } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  const from = source('all');
  const first = await from.answer(await from.start(), claims('feat/a'));
  expect(first.pulls).toHaveLength(1);
  pull.merge();
  const second = await from.answer(first, [{ kind: 'number', pull: pull.number }]);
  expect(second.pulls).toEqual([]);
  expect(second.merged.map(({ number }) => number)).toEqual([pull.number]);
});
