/** What only lint asks: all files of a commit, and whether a branch is there. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openStage, PLAN, type Stage } from './source-runs.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  const { violations } = stage.github;
  await stage.github.stop();
  expect(violations).toEqual([]);
});

test('all files come with one request, and the branches with the next', async () => {
  const { github, repository, read } = stage;
  const revision = repository.sha('main');
  repository.branch('release', 'main');
  const { answers } = await read('all', [
    { kind: 'files', revision },
    { kind: 'branch', branch: 'release' },
    { kind: 'branch', branch: 'relaese' },
  ]);
  expect(answers.files).toEqual([{ revision, answer: [PLAN, 'README.md', 'src/app.ts'] }]);
  expect(answers.branch).toEqual([
    { branch: 'release', answer: true },
    { branch: 'relaese', answer: false },
  ]);
  expect(github.requests).toHaveLength(3);
});

test('a list that is cut is no list', async () => {
  const { github, repository, read } = stage;
  github.limitTrees(1);
  const revision = repository.sha('main');
  const { answers } = await read('all', [{ kind: 'files', revision }]);
  expect(answers.files).toEqual([{ revision, answer: null }]);
});
