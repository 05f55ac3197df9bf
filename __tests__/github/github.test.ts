import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { posixTest } from '../optional.js';
import { executable, type GitHub, startGitHub, submodule, symlink } from './request-story.js';

let github: GitHub;
let token: string;
let violationsExpected = false;

beforeEach(async () => {
  github = await startGitHub();
  token = github.token();
  violationsExpected = false;
});
afterEach(async () => {
  await github.stop();
  if (!violationsExpected) expect(github.violations).toEqual([]);
});

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at freely here.
  readonly json: any;
}

async function rest(method: string, path: string, body?: unknown, as: string = token): Promise<Reply> {
  const response = await fetch(path.startsWith('http') ? path : github.url + path, {
    method,
    headers: { authorization: `Bearer ${as}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text === '' ? undefined : JSON.parse(text) };
}

const get = (path: string, as?: string) => rest('GET', path, undefined, as);

async function ask(query: string, variables: Record<string, unknown> = {}, as?: string): Promise<Reply['json']> {
  return (await rest('POST', '/graphql', { query, variables }, as)).json;
}

async function allPages(path: string): Promise<Reply[]> {
  const pages: Reply[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const reply: Reply = await get(next);
    pages.push(reply);
    next = /<([^>]+)>; rel="next"/.exec(reply.headers.get('link') ?? '')?.[1];
  }
  return pages;
}

const shopWith = (files: Record<string, string>) => github.repository('acme/shop', { files });
const INNER = '{ repository(owner: "acme", name: "shop")';

describe('stories', () => {
  posixTest('git itself reads what a story made: commits, modes, names that are not UTF-8', () => {
    const shop = shopWith({ 'a.ts': 'a\n', 'src/b.ts': 'b\n', 'src/deep/c.ts': 'c\n' });
    shop.commit('main', [
      ['link', symlink('a.ts')],
      ['run.sh', executable('#!/bin/sh\n')],
      ['module', submodule('1'.repeat(40))],
      [Buffer.from([0x66, 0xff]), 'bytes'],
      ['new\nline "q"', 'x'],
      ['src/deep/c.ts', null],
    ]);
    const dir = shop.gitDir();
    const git = (...args: string[]) =>
      execFileSync('git', ['--git-dir', dir, ...args], { stdio: 'pipe' }).toString('latin1');
    expect(git('fsck', '--strict')).not.toMatch(/error/);
    const tree = git('ls-tree', '-r', '-z', 'main').split('\0');
    expect(tree.map((line) => `${line.slice(0, 6)} ${line.split('\t')[1]}`).slice(0, -1)).toEqual([
      '100644 a.ts',
      '100644 f\xff',
      '120000 link',
      '160000 module',
      '100644 new\nline "q"',
      '100755 run.sh',
      '100644 src/b.ts',
    ]);
    expect(git('rev-list', '--count', 'main').trim()).toBe('2');
  });

  test('a thousand files in hundreds of pull requests take a moment, and are listed in one process', async () => {
    const shop = shopWith(
      Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`src/${n % 40}/f${n}.ts`, `file ${n}\n`])),
    );
    for (let n = 0; n < 300; n += 1)
      shop.open({ branch: `feat/${n}`, files: { [`src/${n % 40}/f${n}.ts`]: 'changed\n', [`new/${n}.ts`]: 'new\n' } });
    const answer = await ask(
      `${INNER} { pullRequests(states: OPEN, first: 100) { totalCount nodes { number changedFiles files(first: 100) { nodes { path changeType } } } } } }`,
    );
    expect(answer.data.repository.pullRequests.totalCount).toBe(300);
    expect(answer.data.repository.pullRequests.nodes[7]).toEqual({
      number: 8,
      changedFiles: 2,
      files: {
        nodes: [
          { path: 'new/7.ts', changeType: 'ADDED' },
          { path: 'src/7/f7.ts', changeType: 'MODIFIED' },
        ],
      },
    });
  });

  test('the file list is the three-dot one, with renames, deletions and the head in every entry', async () => {
    const body = Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join('');
    const shop = shopWith({ 'old.ts': body, 'gone.ts': 'gone\n', 'kept.ts': 'kept\n' });
    const pull = shop.open({
      branch: 'feat/a',
      files: { 'gone.ts': null, 'new.ts': 'new\n' },
      rename: { 'old.ts': 'moved.ts' },
    });
    shop.commit('main', { 'kept.ts': 'changed on the base\n' });
    const { json } = await get('/repos/acme/shop/pulls/1/files');
    expect(
      json.map((file: { status: string; filename: string; previous_filename?: string }) => [
        file.status,
        file.filename,
        file.previous_filename,
      ]),
    ).toEqual([
      ['removed', 'gone.ts', undefined],
      ['renamed', 'moved.ts', 'old.ts'],
      ['added', 'new.ts', undefined],
    ]);
    // A removed file is looked at where it still is.
    expect(json[0].contents_url).toMatch(/gone\.ts\?ref=[0-9a-f]{40}$/);
    expect(json[0].contents_url).not.toContain(pull.head);
    expect(json[1].contents_url).toBe(`${github.url}/repos/acme/shop/contents/moved.ts?ref=${pull.head}`);
    const answer = await ask(`${INNER} { pullRequest(number: 1) { files(first: 9) { nodes { path changeType } } } } }`);
    expect(
      answer.data.repository.pullRequest.files.nodes.map((file: { changeType: string }) => file.changeType),
    ).toEqual(['DELETED', 'RENAMED', 'ADDED']);
  });

  test.each(['merge', 'squash', 'rebase'] as const)('a %s makes the commits that GitHub makes', async (method) => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    const pull = shop.open({ branch: 'feat/a', files: { 'b.ts': 'b\n' } });
    pull.push({ 'c.ts': 'c\n' });
    const before = shop.commit('main', { 'd.ts': 'd\n' });
    expect((await get('/repos/acme/shop/pulls/1/merge')).status).toBe(404);
    const made = (await rest('PUT', '/repos/acme/shop/pulls/1/merge', { merge_method: method })).json.sha;
    expect((await get('/repos/acme/shop/pulls/1/merge')).status).toBe(204);
    expect(shop.tip('main')).toBe(made);
    const git = (...args: string[]) =>
      execFileSync('git', ['--git-dir', shop.gitDir(), ...args])
        .toString()
        .trim();
    expect(git('ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual(['a.ts', 'b.ts', 'c.ts', 'd.ts']);
    expect(git('rev-list', '--count', '--first-parent', `${before}..main`)).toBe(method === 'rebase' ? '2' : '1');
    expect(git('log', '-1', '--format=%P', 'main').split(' ').length).toBe(method === 'merge' ? 2 : 1);
    const { data } = await ask(
      `${INNER} { pullRequest(number: 1) { state merged mergeCommit { oid } files(first: 5) { totalCount } } } }`,
    );
    expect(data.repository.pullRequest).toEqual({
      state: 'MERGED',
      merged: true,
      mergeCommit: { oid: made },
      files: { totalCount: 2 },
    });
  });

  test('simple merges are made as git makes them, and renames are left to git', () => {
    const body = Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join('');
    const shop = shopWith({ 'src/a.ts': body, 'src/b.ts': 'b\n', 'docs/c.md': 'c\n' });
    const plain = shop.open({
      branch: 'feat/a',
      files: { 'src/b.ts': 'B\n', 'new/x.ts': 'x\n', 'docs/run.sh': '#!\n' },
    });
    const renamed = shop.open({ branch: 'feat/b', rename: { 'src/a.ts': 'lib/a.ts' } });
    shop.commit('main', { 'src/a.ts': `${body}more\n`, 'new/y.ts': 'y\n', 'docs/c.md': 'C\n' });
    const git = (...args: string[]) =>
      execFileSync('git', ['--git-dir', shop.gitDir(), ...args], { stdio: 'pipe' })
        .toString()
        .trim();
    for (const pull of [plain, renamed]) {
      const wanted = git('merge-tree', '--write-tree', 'main', pull.branch);
      expect(github.world.history.treeOf(pull.merge('squash'))).toBe(wanted);
    }
    expect(shop.read('main', 'lib/a.ts')?.toString()).toBe(`${body}more\n`);
  });

  test('a conflict is not mergeable', async () => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    shop.open({ branch: 'feat/a', files: { 'a.ts': 'mine\n' } });
    shop.commit('main', { 'a.ts': 'theirs\n' });
    expect((await get('/repos/acme/shop/pulls/1')).json.mergeable).toBe(false);
    expect((await rest('PUT', '/repos/acme/shop/pulls/1/merge', {})).status).toBe(405);
  });

  test('a revert, a merged branch by push, a rename of the head branch, a deleted fork', async () => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    const first = shop.open({ branch: 'feat/a', files: { 'a.ts': 'b\n' } });
    shop.revert(first.merge('squash'));
    expect(shop.read('main', 'a.ts')?.toString()).toBe('a\n');
    const second = shop.open({ branch: 'feat/b', files: { 'b.ts': 'b\n' } });
    shop.mergeBranch('main', 'feat/b');
    expect(second.data().mergedAt).not.toBeNull();
    const third = shop.open({ branch: 'feat/c', files: { 'c.ts': 'c\n' } });
    shop.renameBranch('feat/c', 'feat/d');
    expect(third.data().state).toBe('closed');
    const fourth = shop.open({ branch: 'feat/a', fork: 'mallory', files: { 'x.ts': 'x\n' } });
    shop.fork('mallory').delete();
    expect((await get(`/repos/acme/shop/pulls/${fourth.number}`)).json.head.repo).toBeNull();
    const { data } = await ask(
      `${INNER} { pullRequest(number: 4) { isCrossRepository headRepository { id } headRepositoryOwner { login } author { login __typename } } } }`,
    );
    expect(data.repository.pullRequest).toEqual({
      isCrossRepository: true,
      headRepository: null,
      headRepositoryOwner: null,
      author: { login: 'mallory', __typename: 'User' },
    });
  });

  test('a second open pull request for one head and base is refused; issues and pull requests share numbers', async () => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    shop.issue({ title: 'one' });
    expect(shop.open({ branch: 'feat/a', files: { 'b.ts': 'b\n' } }).number).toBe(2);
    expect(() => shop.open({ branch: 'feat/a' })).toThrow('Validation Failed');
    const { status, json } = await rest('POST', '/repos/acme/shop/pulls', {
      title: 'again',
      head: 'feat/a',
      base: 'main',
    });
    expect([status, json.errors[0].message]).toEqual([422, 'A pull request already exists for acme:feat/a.']);
  });
});

describe('REST', () => {
  test('every route answers by the contract', async () => {
    const shop = shopWith({ 'a.ts': 'a\n', 'src/b.ts': 'b\n' });
    shop.commit('main', [
      ['link', symlink('a.ts')],
      ['sub', submodule('1'.repeat(40))],
    ]);
    shop.collaborator('hubot');
    shop.label('integration');
    const pull = shop.open({ branch: 'feat/a', files: { 'c.ts': 'c\n' } });
    const run = shop.run();
    const main = shop.sha('main');
    const base = '/repos/acme/shop';
    for (const path of [
      '',
      '/pulls?state=all',
      '/pulls/1',
      '/pulls/1/files',
      '/pulls/1/commits',
      '/compare/main...feat/a',
      `/git/trees/${main}?recursive=1`,
      `/git/blobs/${shop.data() && github.world.objects.find(github.world.history.treeOf(main), 'a.ts')?.oid}`,
      `/git/commits/${main}`,
      '/commits',
      '/commits/main',
      '/commits/feat/a',
      `/commits/${pull.head}/pulls`,
      '/contents/',
      '/contents/a.ts',
      '/contents/src',
      '/contents/link',
      '/contents/sub',
      '/branches',
      '/branches/feat/a',
      '/issues?state=all',
      '/issues/1',
      '/labels',
      '/labels/integration',
      '/git/ref/heads/main',
      '/git/matching-refs/heads/',
      `/actions/runs/${run.id}`,
      `/actions/runs/${run.id}/attempts/1`,
      '/commits/main/status',
      '/commits/main/statuses',
    ]) {
      expect([path, (await get(base + path)).status]).toEqual([path, 200]);
    }
    expect((await get(`${base}/assignees/hubot`)).status).toBe(204);
    expect((await get(`${base}/assignees/nobody`)).status).toBe(404);
    const made = await rest('POST', `${base}/issues`, {
      title: 'Integrate',
      body: 'text',
      labels: ['integration', 'fresh'],
      assignees: ['hubot', 'nobody'],
    });
    expect([made.status, made.json.assignees.length, made.json.labels.length]).toEqual([201, 1, 2]);
    const issue = `${base}/issues/${made.json.number}`;
    const comment = await rest('POST', `${issue}/comments`, { body: 'hello' });
    expect(comment.json.user.login).toBe('github-actions[bot]');
    expect((await rest('PATCH', `${base}/issues/comments/${comment.json.id}`, { body: 'changed' })).json.body).toBe(
      'changed',
    );
    expect((await get(`${issue}/comments`)).json.length).toBe(1);
    expect((await rest('PATCH', issue, { state: 'closed', state_reason: 'not_planned' })).json.state_reason).toBe(
      'not_planned',
    );
    expect((await rest('POST', `${issue}/labels`, { labels: ['more'] })).json.length).toBe(3);
    expect((await rest('POST', `${base}/labels`, { name: 'new', color: 'ff0000' })).status).toBe(201);
    expect((await rest('PATCH', `${base}/pulls/1`, { title: 'Renamed' })).json.title).toBe('Renamed');
    const tree = (await get(`${base}/git/commits/${main}`)).json.tree.sha;
    const commit = await rest('POST', `${base}/git/commits`, { message: 'marker', tree, parents: [main] });
    const ref = { ref: 'refs/parallel-work/lock', sha: commit.json.sha };
    expect((await rest('POST', `${base}/git/refs`, ref)).status).toBe(201);
    expect((await rest('POST', `${base}/git/refs`, ref)).json.message).toBe('Reference already exists');
    expect((await rest('PATCH', `${base}/git/refs/parallel-work/lock`, { sha: main })).json.message).toBe(
      'Update is not a fast forward',
    );
    expect((await rest('DELETE', `${base}/git/refs/parallel-work/lock`)).status).toBe(204);
    expect((await get('/rate_limit')).json.rate.limit).toBe(1000);
    expect((await get('/user')).status).toBe(403);
    expect((await get('/user', github.token('all', { login: 'octocat' }))).json.login).toBe('octocat');
    expect((await get('/user', 'nonsense')).json.message).toBe('Bad credentials');
  });

  test('the token of a job writes no ref with workflows that no branch has at its tip', async () => {
    const shop = github.repository('acme/shop', { files: { '.github/workflows/ci.yml': 'on: push\n' } });
    const base = '/repos/acme/shop/git';
    const old = shop.sha('main');
    const { sha: tree } = (await get(`${base}/commits/${old}`)).json.tree;
    const made = async (message: string) =>
      (await rest('POST', `${base}/commits`, { message, tree, parents: [old] })).json.sha as string;
    const put = async (name: string, sha: string) =>
      (await rest('POST', `${base}/refs`, { ref: `refs/own/${name}`, sha })).status;
    expect(await put('same', await made('same'))).toBe(201);
    shop.commit('main', { '.github/workflows/ci.yml': 'on: [push]\n' });
    const other = await made('other');
    expect(await put('other', other)).toBe(403);
    expect((await rest('PATCH', `${base}/refs/own/same`, { sha: other, force: true })).status).toBe(403);
    expect(await put('on-a-branch', old)).toBe(201);
    const bare = shop.commit('main', { '.github/workflows/ci.yml': null, 'a.ts': 'a\n' });
    expect(await put('without', bare)).toBe(201);
  });

  test('pages carry Link headers until the last, and 3,000 files are the end', async () => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    shop.open({
      branch: 'feat/big',
      files: Object.fromEntries(Array.from({ length: 3050 }, (_, n) => [`src/${n % 50}/${n}.ts`, `${n}\n`])),
    });
    const pages = await allPages('/repos/acme/shop/pulls/1/files?per_page=100');
    expect(pages.map((page) => page.json.length)).toEqual(Array.from({ length: 30 }, () => 100));
    expect((await get('/repos/acme/shop/pulls/1')).json.changed_files).toBe(3050);
    expect(pages[1]?.headers.get('link')).toMatch(
      /page=1>; rel="prev", <.*page=3>; rel="next", <.*page=30>; rel="last", <.*page=1>; rel="first"/,
    );
  });

  test('a tree says when it is cut', async () => {
    const shop = shopWith({ 'a.ts': 'a\n', 'b.ts': 'b\n' });
    github.limitTrees(1);
    const { json } = await get(`/repos/acme/shop/git/trees/${shop.sha('main')}?recursive=1`);
    expect([json.truncated, json.tree.length]).toEqual([true, 1]);
  });

  test('a comparison knows the merge base, and refuses unrelated histories', async () => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    const start = shop.sha('main');
    shop.open({ branch: 'feat/a', files: { 'b.ts': 'b\n' } });
    shop.commit('main', { 'c.ts': 'c\n' });
    const { json } = await get('/repos/acme/shop/compare/main...feat/a');
    expect([json.merge_base_commit.sha, json.status, json.ahead_by, json.behind_by]).toEqual([start, 'diverged', 1, 1]);
    shop.commit('orphan', { 'x.ts': 'x\n' });
    expect((await get('/repos/acme/shop/compare/main...orphan')).status).toBe(404);
  });

  test('a status posted by REST is read by GraphQL, the latest of its context', async () => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    const sha = shop.sha('main');
    for (const state of ['pending', 'success']) {
      await rest('POST', `/repos/acme/shop/statuses/${sha}`, {
        state,
        context: 'parallel-work',
        description: state,
        target_url: 'https://example.com/1',
      });
    }
    expect((await get('/repos/acme/shop/commits/main/status')).json.statuses.length).toBe(1);
    expect((await get('/repos/acme/shop/commits/main/statuses')).json.length).toBe(2);
    const { data } = await ask(
      `${INNER} { object(oid: "${sha}") { ... on Commit { status { context(name: "parallel-work") { state description targetUrl creator { login } } } } } } }`,
    );
    expect(data.repository.object.status.context).toEqual({
      state: 'SUCCESS',
      description: 'success',
      targetUrl: 'https://example.com/1',
      creator: { login: 'github-actions' },
    });
  });
});

describe('GraphQL', () => {
  test('branches, comparisons, entries, blobs, history', async () => {
    const shop = shopWith({ 'a.ts': 'a\n', '.github/plan.yml': 'version: 1\n' });
    const start = shop.sha('main');
    shop.open({
      branch: 'feat/a',
      files: [
        ['a.ts', 'b\n'],
        ['run.sh', executable('x')],
      ],
    });
    const { data } = await ask(
      `query Facts($head: String!) { repository(owner: "acme", name: "shop") {
        id databaseId nameWithOwner isPrivate defaultBranchRef { name target { oid } }
        main: ref(qualifiedName: "refs/heads/main") { target { ... on Commit { oid history(first: 5, path: "a.ts") { nodes { oid } } file(path: "a.ts") { path mode oid object { ... on Blob { text isBinary isTruncated byteSize } } } } }
          compare(headRef: $head) { status aheadBy behindBy } }
        feat: ref(qualifiedName: $head) { name associatedPullRequests(first: 5) { nodes { number headRefOid mergeable commits(last: 1) { nodes { commit { message authoredDate } } } } } target { ... on Commit { file(path: "run.sh") { mode type } } } }
        refs(refPrefix: "refs/heads/", query: "feat", first: 10) { nodes { name } }
        folder: object(expression: "main:.github") { oid ... on Tree { entries { name path type } } }
        before: object(expression: "feat/a^:a.ts") { ... on Blob { text } }
        missing: object(expression: "main:nothing") { oid }
      } viewer { login } rateLimit { remaining cost } }`,
      { head: 'feat/a' },
    );
    const { repository } = data;
    expect(data.viewer.login).toBe('github-actions[bot]');
    expect(repository.main.target.history.nodes).toEqual([{ oid: start }]);
    expect(repository.main.target.file).toMatchObject({
      path: 'a.ts',
      mode: 0o100644,
      object: { text: 'a\n', isBinary: false, isTruncated: false, byteSize: 2 },
    });
    expect(repository.main.compare).toEqual({ status: 'AHEAD', aheadBy: 1, behindBy: 0 });
    expect(repository.feat.target.file).toEqual({ mode: 0o100755, type: 'blob' });
    expect(repository.feat.associatedPullRequests.nodes[0]).toMatchObject({ number: 1, mergeable: 'MERGEABLE' });
    expect(repository.refs.nodes).toEqual([{ name: 'feat/a' }]);
    expect(repository.folder.entries).toEqual([{ name: 'plan.yml', path: '.github/plan.yml', type: 'blob' }]);
    expect(repository.before.text).toBe('a\n');
    expect(repository.missing).toBeNull();
  });

  test('pages by cursor; more than 100 and no size at all are refused in words of GitHub', async () => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    for (let n = 0; n < 5; n += 1) shop.open({ branch: `feat/${n}`, files: { [`${n}.ts`]: 'x\n' } });
    const seen: number[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const answer: Reply['json'] = await ask(
        `query($after: String) ${INNER} { pullRequests(first: 2, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      const page = answer.data.repository.pullRequests;
      seen.push(...page.nodes.map((node: { number: number }) => node.number));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    const big = await ask(`${INNER} { pullRequests(first: 101) { totalCount } } }`);
    expect(big.errors[0]).toMatchObject({
      type: 'EXCESSIVE_PAGINATION',
      message: 'Requesting 101 records on the `pullRequests` connection exceeds the `first` limit of 100 records.',
    });
    expect((await ask(`${INNER} { pullRequests { totalCount } } }`)).errors[0].type).toBe(
      'MISSING_PAGINATION_BOUNDARIES',
    );
  });

  test('what does not exist is NOT_FOUND with null at its path', async () => {
    shopWith({ 'a.ts': 'a\n' });
    const { data, errors } = await ask(`${INNER} { id pullRequest(number: 9) { title } } }`);
    expect([data.repository.pullRequest, errors[0].type, errors[0].path]).toEqual([
      null,
      'NOT_FOUND',
      ['repository', 'pullRequest'],
    ]);
  });
});

describe('permissions', () => {
  test('REST names the missing permission; GraphQL says FORBIDDEN at the path', async () => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    shop.open({ branch: 'feat/a', files: { 'b.ts': 'b\n' } });
    const weak = github.token({ contents: 'read' });
    const reply = await get('/repos/acme/shop/pulls/1', weak);
    expect([reply.status, reply.json.message, reply.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'Resource not accessible by integration',
      'pull_requests=read',
    ]);
    const { data, errors } = await ask(
      `${INNER} { id ref(qualifiedName: "main") { name } pullRequest(number: 1) { title } } }`,
      {},
      weak,
    );
    expect(data.repository).toMatchObject({ ref: { name: 'main' }, pullRequest: null });
    expect(errors).toEqual([
      expect.objectContaining({
        type: 'FORBIDDEN',
        path: ['repository', 'pullRequest'],
        message: 'Resource not accessible by integration',
      }),
    ]);
    const reader = github.token({ statuses: 'read' });
    expect(
      (await rest('POST', `/repos/acme/shop/statuses/${shop.sha('main')}`, { state: 'success' }, reader)).status,
    ).toBe(403);
    expect(shop.statuses(shop.sha('main'))).toEqual([]);
  });

  test('a budget runs out, with the headers that say so', async () => {
    shopWith({ 'a.ts': 'a\n' });
    const poor = github.token('all', { limit: 2 });
    expect((await get('/repos/acme/shop', poor)).headers.get('x-ratelimit-remaining')).toBe('1');
    await get('/repos/acme/shop', poor);
    const last = await get('/repos/acme/shop', poor);
    expect([last.status, last.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  });
});

describe('faults', () => {
  const FILES = 'GET /repos/:owner/:repo/pulls/:n/files';
  const list = '/repos/acme/shop/pulls/1/files?per_page=2';
  const five = () =>
    shopWith({ 'a.ts': 'a\n' }).open({
      branch: 'feat/a',
      files: Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${n}.ts`, 'x\n'])),
    });

  test('a status, an HTML page, a cut answer, an empty one, a dropped connection, and then all is well', async () => {
    five();
    github.fault(FILES, { status: 502, headers: { 'retry-after': '1' } });
    github.fault(FILES, { truncate: true }, { nth: 2 });
    github.fault(FILES, { empty: true }, { nth: 3 });
    const dropped = github.fault(FILES, { drop: true }, { nth: 4 });
    github.fault(FILES, { html: '<html>' }, { nth: 5 });
    const first = await get(list);
    expect([first.status, first.headers.get('retry-after')]).toEqual([502, '1']);
    await expect(get(list)).rejects.toThrow(SyntaxError);
    expect(await get(list)).toMatchObject({ status: 200, json: undefined });
    await expect(get(list)).rejects.toThrow('fetch failed');
    await expect(get(list)).rejects.toThrow(SyntaxError);
    expect((await get(list)).json.length).toBe(2);
    expect([dropped.hits(), github.count(FILES), github.requests.map(({ status }) => status)]).toEqual([
      1,
      6,
      [502, 200, 200, 0, 502, 200],
    ]);
  });

  test('an answer that never comes does not keep the client or the end of a test waiting', async () => {
    five();
    github.fault(FILES, { hang: true });
    const headers = { authorization: `Bearer ${token}` };
    const never = fetch(github.url + list, { headers, signal: AbortSignal.timeout(50) });
    await expect(never).rejects.toMatchObject({ name: 'TimeoutError' });
    github.fault(FILES, { delay: 5 });
    expect((await get(list)).json.length).toBe(2);
  });

  test('a write happens and its answer is lost', async () => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    github.fault('POST /repos/:owner/:repo/issues', { applied: true, drop: true });
    await expect(rest('POST', '/repos/acme/shop/issues', { title: 'once' })).rejects.toThrow('fetch failed');
    expect([...shop.data().issues.values()].map(({ title }) => title)).toEqual(['once']);
    github.fault('POST /repos/:owner/:repo/issues', { status: 502 });
    await rest('POST', '/repos/acme/shop/issues', { title: 'twice' });
    expect(shop.data().issues.size).toBe(1);
  });

  test('pages drift, lose their Link header, or never end', async () => {
    five();
    const names = async () =>
      (await allPages(list)).flatMap((page) => page.json.map((file: { filename: string }) => file.filename));
    const drift = github.fault(FILES, { drift: 1 }, { count: Number.POSITIVE_INFINITY });
    expect(await names()).toEqual(['1.ts', '2.ts', '4.ts', '5.ts']);
    drift.remove();
    const silent = github.fault(FILES, { noLink: true }, { count: Number.POSITIVE_INFINITY });
    expect(await names()).toEqual(['1.ts', '2.ts']);
    silent.remove();
    github.fault(FILES, { endless: true });
    expect((await get(`${list}&page=3`)).headers.get('link')).toContain('page=4>; rel="next"');
  });

  test('a stale read answers from a moment before, and a hook moves the state in the middle', async () => {
    const pull = five();
    const before = github.moment();
    pull.push({ '6.ts': 'x\n' });
    github.fault('GET /repos/:owner/:repo/pulls/:n', { stale: before });
    expect((await get('/repos/acme/shop/pulls/1')).json.changed_files).toBe(5);
    expect((await get('/repos/acme/shop/pulls/1')).json.changed_files).toBe(6);
    github.before('GET /repos/:owner/:repo/pulls/:n', () => pull.close());
    expect((await get('/repos/acme/shop/pulls/1')).json.state).toBe('closed');
  });

  test('GraphQL answers errors beside data, null, or what a test makes of it', async () => {
    five();
    const query = `query Head ${INNER} { pullRequest(number: 1) { changedFiles } } }`;
    github.fault('Head', { errors: [{ type: 'SERVICE_UNAVAILABLE', message: 'Something went wrong' }] });
    github.fault('Head', { dataNull: true }, { nth: 2 });
    github.fault(
      'Head',
      {
        rewrite: (json: { data: { repository: { pullRequest: { changedFiles: number } } } }) => ({
          data: { ...json.data, changed: json.data.repository.pullRequest.changedFiles + 1 },
        }),
      },
      { nth: 3 },
    );
    expect(await ask(query)).toMatchObject({
      data: { repository: { pullRequest: { changedFiles: 5 } } },
      errors: [{ message: 'Something went wrong' }],
    });
    expect(await ask(query)).toEqual({ data: null });
    expect(await ask(query)).toMatchObject({ data: { changed: 6 } });
    expect(github.requests[0]).toMatchObject({
      route: 'POST /graphql',
      operation: 'Head',
      login: 'github-actions[bot]',
      status: 200,
    });
  });
});

describe('contract', () => {
  test('what GitHub would not understand is a violation', async () => {
    violationsExpected = true;
    const shop = shopWith({ 'a.ts': 'a\n' });
    const violations = async (act: () => Promise<unknown>) => {
      const before = github.violations.length;
      await act();
      return github.violations.slice(before).join('\n');
    };
    expect(await violations(() => rest('POST', '/repos/acme/shop/issues', { title: 'x', nonsense: 1 }))).toContain(
      'unknown body key "nonsense"',
    );
    expect(
      await violations(() => rest('POST', `/repos/acme/shop/statuses/${shop.sha('main')}`, { state: 'green' })),
    ).toContain('body /state');
    expect(await violations(() => get('/repos/acme/shop/pulls?page_size=3'))).toContain(
      'unknown query parameter "page_size"',
    );
    expect(await violations(() => get('/repos/acme/shop/pulls?state=merged'))).toContain('query "state"');
    expect(await violations(() => get('/repos/acme/shop/nothing'))).toContain('is not served');
    expect(await violations(() => ask('{ viewer { nonsense } }'))).toContain('Cannot query field "nonsense"');
    expect(await violations(() => ask('{ viewer { bio } }'))).toContain('"User.bio" is not served');
    expect(await violations(() => ask('{ viewer { login } } fragment user on User { login }'))).toContain(
      'Fragment "user" is never used',
    );
    expect(await violations(() => ask('query($n: Int!) { viewer { login } }', { n: 1 }))).toContain(
      'Variable "$n" is never used',
    );
    expect(
      await violations(() =>
        ask('query($n: Int!) { repository(owner: "acme", name: "shop") { pullRequest(number: $n) { id } } }', {
          n: 'x',
        }),
      ),
    ).toContain('$n');
    shop.data().pushedAt = 'yesterday';
    expect(await violations(() => get('/repos/acme/shop'))).toContain('must match format "date-time"');
  });
});

describe('events', () => {
  test('payloads are made of the state, as GitHub describes them', () => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    const before = shop.sha('main');
    const pull = shop.open({ branch: 'feat/a', fork: 'mallory', files: { 'b.ts': 'b\n' } });
    for (const action of [
      'opened',
      'synchronize',
      'reopened',
      'edited',
      'ready_for_review',
      'converted_to_draft',
    ] as const) {
      expect(github.event('pull_request', action, pull)).toMatchObject({
        action,
        number: 1,
        pull_request: { head: { sha: pull.head }, changed_files: 1 },
      });
    }
    expect(github.mergeGroupEvent(pull)).toMatchObject({ merge_group: { base_sha: before } });
    pull.merge();
    expect(github.event('pull_request', 'closed', pull)).toMatchObject({ pull_request: { merged: true } });
    shop.fork('mallory').delete();
    expect(github.event('pull_request_target', 'edited', pull)).toMatchObject({
      pull_request: { head: { repo: null } },
    });
    expect(github.pushEvent(shop, 'main', before)).toMatchObject({ commits: [{ added: ['b.ts'] }] });
    expect(github.bareEvent('schedule', shop)).toMatchObject({ repository: { full_name: 'acme/shop' } });
    expect(github.bareEvent('workflow_dispatch', shop)).toMatchObject({ ref: 'refs/heads/main' });
  });

  test('a merge queue builds each group on the one before it', async () => {
    const shop = shopWith({ 'a.ts': 'a\n' });
    const open = (name: string) => shop.open({ branch: name, files: { [`${name}.ts`]: 'x\n' } });
    const [one, two, three] = [open('one'), open('two'), open('three')];
    const first = shop.queue(one);
    const second = shop.queue(two, three);
    expect(first.base).toBe(shop.sha('main'));
    expect(github.mergeGroupEvent(second)).toMatchObject({
      merge_group: {
        head_sha: second.head,
        base_sha: first.head,
        base_ref: 'refs/heads/main',
        head_ref: `refs/heads/gh-readonly-queue/main/pr-3-${first.head}`,
      },
    });
    const entries = `entries(first: 2) { totalCount pageInfo { hasNextPage } nodes {
      position state headCommit { oid } baseCommit { oid } pullRequest { number } } }`;
    const { data } = await ask(
      `{ repository(owner: "acme", name: "shop") { mergeQueue(branch: "main") { ${entries} } none: mergeQueue(branch: "next") { id } } }`,
    );
    const node = (position: number, group: typeof first) => ({
      position,
      state: 'AWAITING_CHECKS',
      headCommit: { oid: group.head },
      baseCommit: { oid: group.base },
      pullRequest: { number: position },
    });
    expect(data).toEqual({
      repository: {
        mergeQueue: {
          entries: { totalCount: 3, pageInfo: { hasNextPage: true }, nodes: [node(1, first), node(2, second)] },
        },
        none: null,
      },
    });
    expect(() => shop.mergeGroup(second)).toThrow('is not the first group');
    shop.mergeGroup(first);
    expect([shop.sha('main'), one.data().mergedAt, two.data().mergedAt]).toEqual([
      first.head,
      expect.any(String),
      null,
    ]);
    shop.dequeue(two);
    expect(shop.data().queues.get('main')).toMatchObject([{ pull: 3 }]);
  });
});
