import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Listed, Overview } from '../../../src/core/facts/questions.js';
import type { GithubOptions } from '../../../src/shell/github/source.js';
import { openStage, type Stage } from './source-runs.js';

const stages: Stage[] = [];
let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  stages.push(stage);
});
afterEach(() => expect(stage.github.violations).toEqual([]));
afterAll(() => Promise.all(stages.map(({ github }) => github.stop())));

const NEEDED = { contents: 'read', pull_requests: 'read', statuses: 'write' } as const;

async function overview(
  subject: GithubOptions['subject'] = 'all',
  options: Partial<GithubOptions> = {},
): Promise<Overview> {
  const client = stage.client({ token: stage.github.token(NEEDED) });
  const read = await stage.read(subject, [{ kind: 'overview' }], { client, mayBeClosed: true, ...options });
  const [overview] = read.answers.overview ?? [];
  if (!overview) throw new Error('it was not read');
  return overview.answer;
}

function open(branch: string, more: { readonly base?: string; readonly fork?: string } = {}) {
  return stage.repository.open({ branch, files: { [`src/${branch.replace('/', '-')}.ts`]: '1\n' }, ...more });
}

const stateOf = ({ status }: Pick<Listed, 'status'>) =>
  status && `${status.isOwn ? 'our' : 'their'} ${status.state}: ${status.description}`;

describe('open pull requests', () => {
  test('lists all into the base and no other, and tells forks from this repository', async () => {
    stage.repository.branch('next', 'main');
    const [ours, theirs] = [open('feat/a'), open('feat/b', { fork: 'mallory' })];
    open('feat/c', { base: 'next' });
    const { open: listed, closed } = await overview();
    expect(listed).toEqual([
      {
        number: ours.number,
        branch: 'feat/a',
        sameRepository: true,
        head: ours.head,
        openedAt: ours.data().createdAt,
        author: 'octocat',
        status: null,
      },
      expect.objectContaining({ number: theirs.number, sameRepository: false, author: 'mallory' }),
    ]);
    expect(closed).toEqual([]);
    const next = await overview('all', { base: 'next' });
    expect(next.open.map(({ branch }) => branch)).toEqual(['feat/c']);
  });

  test('tells an app from a person of its name, and keeps only the author of recently closed ones', async () => {
    const by = (author: string, branch: string) =>
      stage.repository.open({ branch, author, files: { [`src/${author}.ts`]: '1\n' } });
    by('copilot-swe-agent[bot]', 'copilot/a');
    by('copilot', 'feat/b');
    by('ada', 'feat/c').merge();
    by('renovate[bot]', 'renovate/d').close();
    const { open: listed, lately } = await overview();
    expect(listed.map(({ author }) => author)).toEqual(['copilot-swe-agent[bot]', 'copilot']);
    expect([...(lately ?? [])].sort()).toEqual(['ada', 'renovate[bot]']);
  });

  test('more than a page of them (case 105)', async () => {
    for (let index = 0; index < 103; index += 1) open(`feat/n${index}`);
    expect((await overview()).open).toHaveLength(103);
    stage.github.fault('POST /graphql', { drift: 1 }, { count: 1000 });
    await expect(overview()).rejects.toMatchObject({ code: 'unstable' });
  });

  test('reports more pull requests than can be read, and does not ask again', async () => {
    open('feat/a');
    const many = {
      rewrite: (json: unknown) => JSON.parse(JSON.stringify(json).replace(/"totalCount":1\b/, '"totalCount":3101')),
    };
    stage.github.fault(({ body }) => JSON.stringify(body ?? '').includes('states: [OPEN]'), many, { count: 100 });
    stage.github.resetRequests();
    await expect(overview()).rejects.toMatchObject({
      code: 'too-many',
      message: 'There are 3101 open pull requests into "main", but at most 3100 can be read.',
      hint: expect.stringContaining('Running it again does not help'),
    });
    expect(stage.github.requests.length).toBeLessThan(4);
  });

  test('the permission that is missing is named', async () => {
    open('feat/a');
    const client = stage.client();
    await expect(stage.read('all', [{ kind: 'overview' }], { client })).rejects.toMatchObject({
      code: 'permission',
      hint: expect.stringContaining('statuses: write'),
    });
  });
});

describe('their statuses', () => {
  test('the latest under our context, of the head, and whose it is', async () => {
    const [a, b, c] = [open('feat/a'), open('feat/b'), open('feat/c')];
    const post = (sha: string, context: string, state: 'success' | 'failure', description: string, creator?: string) =>
      stage.repository.data().statuses.push({
        id: stage.repository.data().statuses.length + 1,
        sha,
        context,
        state,
        description,
        targetUrl: null,
        creator: creator ?? 'github-actions[bot]',
        createdAt: stage.github.now(),
      });
    post(a.head, 'parallel-work', 'failure', 'old');
    post(a.head, 'parallel-work', 'success', 'new');
    post(a.head, 'build', 'failure', 'not ours');
    post(b.head, 'parallel-work', 'failure', 'mine');
    post(b.head, 'parallel-work', 'success', 'forged', 'octocat');
    expect((await overview()).open.map(stateOf)).toEqual(['our success: new', 'their success: forged', null]);
    const client = stage.client({ token: stage.github.token(NEEDED) });
    const questions = [b, c].map(({ head }) => ({ kind: 'ownStatus' as const, commit: head }));
    const source = stage.source('all', { client });
    const first = await source.answer(await source.start(), [{ kind: 'overview' }]);
    const { answers } = await source.answer(first, questions);
    expect(answers.ownStatus).toEqual([
      { commit: b.head, answer: { state: 'failure', description: 'mine', isOwn: true } },
      { commit: c.head, answer: null },
    ]);
    b.push({ 'src/more.ts': '1\n' });
    expect((await overview()).open.map(stateOf)).toEqual(['our success: new', null, null]);
  });

  test('a person who has the name of the app is not it, by either interface', async () => {
    const token = stage.github.token(NEEDED, { login: 'acme-bot[bot]' });
    const pull = open('feat/a');
    const post = (creator: string, state: 'success' | 'failure') =>
      stage.repository.status(pull.head, 'parallel-work', state, { creator });
    const read = async () => {
      const source = stage.source('all', { client: stage.client({ token }) });
      const first = await source.answer(await source.start(), [{ kind: 'overview' }]);
      const { answers } = await source.answer(first, [{ kind: 'ownStatus', commit: pull.head }]);
      return [answers.overview?.[0]?.answer.open[0]?.status?.isOwn, answers.ownStatus?.[0]?.answer?.state];
    };
    post('acme-bot', 'success');
    expect(await read()).toEqual([false, undefined]);
    post('acme-bot[bot]', 'failure');
    post('acme-bot', 'success');
    expect(await read()).toEqual([false, 'failure']);
    post('acme-bot[bot]', 'success');
    expect(await read()).toEqual([true, 'success']);
  });

  test('asks for the head commit itself if the list of commits lags behind', async () => {
    const pull = open('feat/a');
    const told = stage.github.requests.length;
    stage.github.fault(
      ({ body }) => JSON.stringify(body ?? '').includes('commits(last: 1)'),
      {
        rewrite: (json: unknown) =>
          JSON.parse(
            JSON.stringify(json).replaceAll(`"commit":{"oid":"${pull.head}"`, `"commit":{"oid":"${'0'.repeat(40)}"`),
          ),
      },
      { count: 10 },
    );
    expect((await overview()).open.map(({ head }) => head)).toEqual([pull.head]);
    expect(stage.github.requests.length - told).toBe(3);
  });
});

describe('closed ones', () => {
  test('lists recently closed ones and the one that started the run, but no merged ones', async () => {
    const first = open('feat/first');
    first.close();
    const merged = open('feat/merged');
    merged.merge('squash');
    for (let index = 0; index < 50; index += 1) open(`feat/n${index}`).close();
    const numbers = ({ closed }: Overview) => closed.map(({ number }) => number);
    expect(numbers(await overview())).toHaveLength(50);
    expect(numbers(await overview())).not.toContain(first.number);
    expect(numbers(await overview({ pull: first.number }))).toHaveLength(51);
    expect(numbers(await overview({ pull: first.number }))).toContain(first.number);
    expect(numbers(await overview({ pull: merged.number }))).not.toContain(merged.number);
  });
});
