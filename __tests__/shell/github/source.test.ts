import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { claims, named, openStage, PLAN, type Stage, shown } from './stage.js';

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
    version: 1,
    source: 'github',
    repository: { name: 'acme/app', url: 'https://github.com/acme/app', defaultBranch: 'main' },
    base: { branch: 'main', commit: repository.sha('main') },
    subject: { pull: pull.number },
    answers: { numbers: [pull.number] },
  });
  const [plans] = snapshot.answers.trees;
  expect(snapshot.answers.plans).toEqual([{ revision: repository.sha('main'), tree: plans?.id }]);
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
  expect(snapshot.answers.claims).toEqual([{ branch: 'feat/a' }, { branch: 'feat/none' }]);
});
