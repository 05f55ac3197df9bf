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

test('a hundred and one pull requests of forks from a branch of the same name do not hide the real one (case 43)', async () => {
  const { github, repository, read } = stage;
  const forks = Array.from({ length: 101 }, (_, index) =>
    repository.open({ branch: 'feat/a', fork: `fork-${index}`, files: { [`src/${index}.ts`]: 'x\n' } }),
  );
  for (const fork of forks.slice(0, 30)) {
    fork.merge('squash');
  }
  const real = repository.open({ branch: 'feat/a', files: { 'src/a.ts': 'a\n' } });
  github.resetRequests();
  const snapshot = await read('all', claims('feat/a'));
  expect(snapshot.pulls.map(({ number }) => number)).toEqual([real.number]);
  expect(snapshot.merged).toEqual([]);
  expect(github.requests.length).toBeLessThanOrEqual(4);
});

test('a pull request of a deleted fork is of no repository, not of ours (case 44)', async () => {
  const { repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', fork: 'gone', files: { 'src/a.ts': 'a\n' } });
  repository.fork('gone').delete();
  const snapshot = await read({ pull: pull.number }, claims('feat/a'));
  expect(named(snapshot, pull.number)).toMatchObject({ branch: 'feat/a', sameRepository: false });
  expect(snapshot.pulls).toHaveLength(1);
});

test('a repository that was renamed and transferred is known by its id (case 56)', async () => {
  const { repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { 'src/a.ts': 'a\n' } });
  repository.rename('program');
  const snapshot = await read({ pull: pull.number }, [], { repo: 'program' });
  expect(snapshot.repository.name).toBe('acme/program');
  expect(named(snapshot, pull.number).sameRepository).toBe(true);
});

test('pull requests into another branch are found too, with what GitHub lists them against (case 45)', async () => {
  const { repository, read } = stage;
  repository.branch('release');
  repository.open({ branch: 'feat/a', base: 'release', files: { 'src/a.ts': 'a\n' } }).merge('squash');
  repository.open({ branch: 'feat/b', base: 'release', files: { 'src/b.ts': 'b\n' } });
  const snapshot = await read('all', claims('feat/a', 'feat/b'));
  const listedFrom = repository.sha('release');
  expect(snapshot.pulls).toMatchObject([{ number: 2, base: 'release', listedFrom, changes: { complete: true } }]);
  expect(snapshot.merged).toMatchObject([
    { number: 1, base: 'release', changes: { complete: true, list: [{ path: 'src/a.ts', kind: 'create' }] } },
  ]);
  expect(snapshot.merged[0]?.before).toMatch(/^[0-9a-f]{40}$/);
});

test('guards the base branch of the input, and reports an unknown one with the way out (cases 28, 57)', async () => {
  const { repository, read } = stage;
  repository.branch('release');
  repository.commit('release', { [PLAN]: null });
  const snapshot = await read('all', [], { base: 'release' });
  expect(snapshot.base).toEqual({ branch: 'release', commit: repository.sha('release') });
  expect(snapshot.repository.defaultBranch).toBe('main');
  expect(snapshot.answers.plans).toEqual([{ revision: repository.sha('release'), answer: null }]);
  repository.renameBranch('main', 'trunk');
  expect((await read('all')).base.branch).toBe('trunk');
  await expect(read('all', [], { base: 'main' })).rejects.toMatchObject({
    code: 'base',
    message: expect.stringContaining('"main"'),
    hint: expect.stringContaining('"trunk"'),
  });
});

test('a glob finds open pull requests by the branches there are and merged ones back to the commit of the plan', async () => {
  const { repository, read } = stage;
  repository.commit('main', { [PLAN]: null });
  const early = repository.open({ branch: 'bots/a-0', files: { 'src/0.ts': '0\n' } });
  early.merge('squash');
  repository.commit('main', { [PLAN]: 'branch: bots/a-*\n' });
  const done = repository.open({ branch: 'bots/a-1', files: { 'src/1.ts': '1\n' } });
  done.merge('merge');
  repository.deleteBranch('bots/a-1');
  const open = repository.open({ branch: 'bots/a-2', files: { 'src/2.ts': '2\n' } });
  repository.open({ branch: 'bots/b-2', files: { 'src/3.ts': '3\n' } });
  repository.open({ branch: 'bots/a-4', fork: 'eve', files: { 'src/4.ts': '4\n' } });
  repository.open({ branch: 'bots/a-5', fork: 'eve', files: { 'src/5.ts': '5\n' } }).merge('squash');
  const snapshot = await read('all', claims('bots/a-*'));
  expect(snapshot.pulls.map(({ number }) => number)).toEqual([open.number]);
  expect(snapshot.merged.map(({ number }) => number)).toContain(done.number);
  expect(snapshot.merged.every(({ sameRepository }) => sameRepository)).toBe(true);
  expect(snapshot.answers.claim).toEqual([{ branch: 'bots/a-*', answer: {} }]);
});

test('a glob whose merged pull requests lie too far back is unprovable, and says why', async () => {
  const { github, repository, read } = stage;
  repository.open({ branch: 'x', files: { 'src/1.ts': '1\n' } }).merge('squash');
  // A server on which there is always one more page.
  const more = (json: never) =>
    JSON.parse(JSON.stringify(json).replaceAll('"hasNextPage":false', '"hasNextPage":true'));
  github.fault(
    (request) => JSON.stringify(request.body).includes('UPDATED_AT'),
    { rewrite: more },
    { count: Infinity },
  );
  github.advance(100);
  const snapshot = await read('all', claims('bots/a-*'));
  expect(snapshot.answers.claim).toMatchObject([
    {
      branch: 'bots/a-*',
      answer: { unprovable: expect.stringContaining('"bots/a-*" is a glob, and more than 1000 pull requests') },
    },
  ]);
});

test.each(['merge', 'squash', 'rebase'] as const)(
  'the base before a %s of several commits is the one before the first of them',
  async (method) => {
    const { repository, read } = stage;
    const pull = repository.open({ branch: 'feat/a', files: { 'src/a.ts': '1\n' }, message: 'One' });
    pull.push({ 'src/a.ts': '2\n' }, { message: 'Two' });
    pull.push({ 'src/b.ts': '3\n' }, { message: 'Three' });
    const before = repository.commit('main', { 'src/other.ts': 'other\n' });
    const mergeCommit = pull.merge(method);
    repository.commit('main', { 'src/other.ts': 'more\n' });
    const snapshot = await read('all', claims('feat/a'));
    expect(snapshot.merged).toMatchObject([{ number: pull.number, mergeCommit, before }]);
    expect(snapshot.merged.map(({ changes }) => shown(changes))).toEqual([['create src/a.ts', 'create src/b.ts']]);
  },
);

test('asks for no more merged pull requests than there are, in one round', async () => {
  const { github, repository, read } = stage;
  const branches = Array.from({ length: 40 }, (_, index) => `feat/${index}`);
  for (const branch of branches) {
    const pull = repository.open({ branch, files: { [`${branch}/a.ts`]: '1\n' } });
    pull.push({ [`${branch}/b.ts`]: '2\n' });
    pull.merge('squash');
  }
  github.resetRequests();
  const snapshot = await read('all', claims(...branches));
  expect(snapshot.merged).toHaveLength(40);
  // The start, all claims, all that stood before the merges.
  expect(github.requests).toHaveLength(3);
  const [first, ...others] = github.requests.map(({ body }) => JSON.stringify(body));
  expect(first).toContain('history(first: 100) { nodes { oid } }');
  const asked = others.join('\n');
  expect(asked).not.toMatch(/commits\(last: (?!2\))|history\(first: (?!2\))/);
  expect(asked).not.toMatch(/headRefName: [^)]*first: (?!1\))/);
});

test('the plans before a merge cost no request where they are known already', async () => {
  const { github, repository, read, source } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { 'src/a.ts': '1\n' } });
  const before = repository.sha('main');
  pull.merge('squash');
  const from = source('all');
  const first = await from.answer(await from.start(), claims('feat/a'));
  github.resetRequests();
  const snapshot = await from.answer(first, [{ kind: 'plans', revision: before }]);
  expect(github.requests).toHaveLength(0);
  expect(snapshot.answers.plans).toContainEqual({ revision: before, answer: first.planTrees[0]?.id });
  expect(snapshot.planTrees).toHaveLength(1);
  repository.commit('main', { [PLAN]: 'branch: feat/b\n' });
  const old = await read('all', [{ kind: 'plans', revision: before }]);
  expect(old.planTrees.map(({ files }) => files[0]?.text)).toEqual(['branch: feat/b\n', 'branch: feat/a, bots/a-*\n']);
});

test('a pull request that is lost between two pages of a branch is noticed, and the list read again', async () => {
  const { github, repository, read } = stage;
  for (let index = 0; index < 7; index++) {
    repository.open({ branch: 'feat/a', fork: `fork-${index}`, files: { x: 'x\n' } });
  }
  const real = repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  // Start, the first page, and then the page that skips three.
  const drift = github.fault('POST /graphql', { drift: 3 }, { nth: 3 });
  const snapshot = await read('all', claims('feat/a'));
  expect(drift.hits()).toBe(1);
  expect(snapshot.pulls.map(({ number }) => number)).toEqual([real.number]);
  github.fault('POST /graphql', { drift: 3 }, { count: Infinity });
  const { answers } = await read('all', claims('feat/a'));
  expect(answers.claim).toMatchObject([{ answer: { unprovable: expect.stringContaining('cannot all be read') } }]);
});

test('asks for the branch of the pull request under test even if the list of branches lacks it', async () => {
  const { github, repository, read } = stage;
  const pull = repository.open({ branch: 'bots/a-2', files: { a: 'a\n' } });
  const lost = (json: never) => JSON.parse(JSON.stringify(json).replace('"name":"bots/a-2"', '"name":"bots/b"'));
  github.fault((request) => JSON.stringify(request.body).includes('refPrefix'), { rewrite: lost });
  const asked = () => JSON.stringify(github.requests.map(({ body }) => body)).split('headRefName: ').length - 1;
  await read({ pull: pull.number }, claims('bots/a-*'));
  expect(asked()).toBe(1);
});

test('a squash has one commit, whatever the dates of its commits', async () => {
  const { github, repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: '1\n' }, message: 'One' });
  pull.push({ a: '2\n' }, { message: 'Two' });
  const before = repository.commit('main', { b: 'b\n' });
  pull.merge('squash');
  const sameDate = (json: never) =>
    JSON.parse(JSON.stringify(json).replaceAll(/"authoredDate":"[^"]*"/g, '"authoredDate":"2026-01-01T00:00:00Z"'));
  github.fault('POST /graphql', { rewrite: sameDate }, { count: Infinity });
  expect((await read('all', claims('feat/a'))).merged).toMatchObject([{ before }]);
});

test('asks equal questions once', async () => {
  const { github, read } = stage;
  await read('all', claims('feat/a', 'feat/a'));
  expect(JSON.stringify(github.requests.at(-1)?.body).split('headRefName: ')).toHaveLength(3);
});

test('reports a branch with more pull requests than can be read, and does not ask again', async () => {
  const { github, repository, read } = stage;
  repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  const many = (json: never) =>
    JSON.parse(JSON.stringify(json).replace('"totalCount":1,"pageInfo"', '"totalCount":3002,"pageInfo"'));
  github.fault((request) => JSON.stringify(request.body).includes('headRefName: '), { rewrite: many }, { count: 100 });
  github.resetRequests();
  const { answers } = await read('all', claims('feat/a'));
  expect(answers.claim).toMatchObject([
    { answer: { unprovable: 'There are 3002 pull requests of "feat/a", but at most 3001 can be read' } },
  ]);
  expect(github.requests.length).toBeLessThan(4);
});
