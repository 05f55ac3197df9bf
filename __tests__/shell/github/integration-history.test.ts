import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openStage, type Stage } from './source-runs.js';

const LABEL = 'parallel-work-integration';
const BOT = 'github-actions[bot]';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  const { violations } = stage.github;
  await stage.github.stop();
  expect(violations).toEqual([]);
});

async function integrationHistory(permissions: Parameters<Stage['github']['token']>[0] = 'all') {
  const client = stage.client({ token: stage.github.token(permissions) });
  const { answers } = await stage.read('all', [{ kind: 'integrationHistory' }], { client });
  return { ...answers.integrationHistory?.[0]?.answer, used: client.used() };
}

test('the refs of both namespaces with what their commits say, and the issues with their label', async () => {
  const { repository } = stage;
  const mine = repository.issue({ title: 'Integrate', body: 'one\ntwo', labels: [LABEL], author: BOT });
  repository.issue({ title: 'Another', labels: ['bug'], author: BOT });
  const forged = repository.issue({ title: 'Forged', body: 'two', labels: [LABEL], author: 'github-actions' });
  repository.closeIssue(forged);
  repository.comment(mine.number, 'mallory', 'hello');
  repository.comment(mine.number, BOT, 'news\nmore');
  const commit = repository.sha('main');
  const refs = ['refs/parallel-work/integrate/a/main', 'refs/tags/parallel-work/integrate/b/main'];
  for (const ref of refs) repository.data().refs.set(ref, commit);
  repository.data().refs.set('refs/tags/v1', commit);
  const message = expect.stringMatching(/\S/);
  expect(await integrationHistory()).toEqual({
    records: refs.map((ref) => ({ ref, commit, message })),
    issues: [
      {
        number: mine.number,
        url: `https://github.com/acme/app/issues/${mine.number}`,
        isOpen: true,
        isOwn: true,
        body: 'one',
        comments: ['news'],
      },
      {
        number: forged.number,
        url: `https://github.com/acme/app/issues/${forged.number}`,
        isOpen: false,
        isOwn: false,
        body: 'two',
        comments: [],
      },
    ],
    used: 2,
  });
});

test('nothing is there', async () => {
  expect(await integrationHistory()).toEqual({ records: [], issues: [], used: 2 });
});

test('what the token may not see is not known, and no reason to stop', async () => {
  expect(await integrationHistory({ contents: 'read', pull_requests: 'read' })).toEqual({
    records: null,
    issues: null,
    used: 2,
  });
});

test('of more issues than fit a glance none are known', async () => {
  for (let index = 0; index < 51; index++) stage.repository.issue({ title: `${index}`, labels: [LABEL], author: BOT });
  expect(await integrationHistory()).toEqual({ records: [], issues: null, used: 2 });
});

test('what is not as documented is not known, and no reason to stop', async () => {
  const rewrite = (json: never) => JSON.parse(JSON.stringify(json).replace('"nodes":[]', '"nodes":[null]'));
  stage.github.fault('POST /graphql', { rewrite }, { nth: 2 });
  const { records, issues } = await integrationHistory();
  expect([records, issues]).toContain(null);
});
