import { afterEach, beforeEach, expect, test } from '@jest/globals';
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

test.each(['...files', '...pull', '...merge', '...before', '...blob', '...entries'])(
  'a path with "%s" in it is a path, and no part of a query',
  async (name) => {
    const { repository, read } = stage;
    const path = `app/[${name}]/page.tsx`;
    const pull = repository.open({ branch: 'feat/a', files: { [path]: 'a\n' } });
    const snapshot = await read({ pull: pull.number }, [{ kind: 'entry', revision: pull.head, path }]);
    expect(snapshot.answers.entry).toMatchObject([{ path, answer: { mode: '100644' } }]);
  },
);
