/** What is in folders, and where a blob stands: by one list of the base's tree, or folder by folder where that is cut. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Question } from '../../../src/core/facts/questions.js';
import { openStage, type Stage } from './source-runs.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  const { violations } = stage.github;
  await stage.github.stop();
  expect(violations).toEqual([]);
});

async function ask() {
  const { repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { 'src/new.ts': 'new\n', 'src/deep/x.ts': 'x\n' } });
  const revision = repository.sha('main');
  const first = await read({ pull: pull.number }, [{ kind: 'entry', revision, path: 'src/app.ts' }]);
  const held = first.answers.entry?.[0]?.answer;
  const oid = typeof held === 'object' ? (held?.oid ?? '') : '';
  const before = stage.github.requests.length;
  const questions: Question[] = [
    ...['src', 'src/app.ts', 'none'].map((path): Question => ({ kind: 'folder', revision, path })),
    { kind: 'folder', revision: pull.head, path: 'src' },
    { kind: 'holders', revision, oid },
    { kind: 'holders', revision, oid: '0'.repeat(40) },
  ];
  const { answers } = await read({ pull: pull.number }, questions);
  return {
    folders: answers.folder?.map(({ answer }) => answer?.map(({ name, mode }) => `${mode} ${name}`) ?? null),
    holders: answers.holders?.map(({ answer }) => answer),
    requests: stage.github.requests.length - before,
  };
}

const FOLDERS = [['100644 app.ts'], null, null, ['100644 app.ts', '040000 deep', '100644 new.ts']];

test('one list of the tree answers all questions about the base', async () => {
  expect(await ask()).toEqual({ folders: FOLDERS, holders: [['src/app.ts', 'README.md'].sort(), []], requests: 3 });
});

test('a list that is cut is replaced by the folders of changed paths', async () => {
  stage.github.limitTrees(1);
  const { folders, holders } = await ask();
  expect(folders).toEqual(FOLDERS);
  expect(holders).toEqual([['src/app.ts'], []]);
});

test('many paths of the base are looked up in one list of the tree', async () => {
  const { github, repository, read } = stage;
  const revision = repository.sha('main');
  const paths = ['src/app.ts', 'src', ...Array.from({ length: 300 }, (_, index) => `none/${index}`)];
  const { answers } = await read(
    'all',
    paths.map((path) => ({ kind: 'entry', revision, path })),
  );
  expect(answers.entry?.slice(0, 3)).toMatchObject([
    { answer: { mode: '100644' } },
    { answer: { mode: '040000' } },
    { answer: null },
  ]);
  expect(github.requests).toHaveLength(2);
});
