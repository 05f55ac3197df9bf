import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { Failure } from '../../../src/core/failure.js';
import { type ClientOptions, createClient } from '../../../src/shell/github/client.js';
import type { Fault } from '../../github/faults.js';
import { claims, NEEDED, named, openStage, type Stage } from './source-runs.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  const { violations } = stage.github;
  await stage.github.stop();
  expect(violations).toEqual([]);
});

const REPO = 'GET /repos/:owner/:repo';
const named_ = { owner: 'acme', repo: 'app' };
const shape = z.object({ full_name: z.string() });

function get(options: Partial<ClientOptions> = {}) {
  const client = stage.client(options);
  return { client, answer: client.rest('GET /repos/{owner}/{repo}', named_, shape) };
}

function ask(options: Partial<ClientOptions> = {}) {
  const client = stage.client(options);
  const query = 'query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }';
  const data = z.object({ repository: z.object({ id: z.string() }) });
  return { client, answer: client.graphql(query, { owner: 'acme', name: 'app' }, data) };
}

const TRANSIENT: [string, Fault][] = [
  ['500', { status: 500 }],
  ['502', { status: 502 }],
  ['503', { status: 503 }],
  ['504', { status: 504 }],
  ['a page of HTML', { status: 200, html: '<html>Unicorn!</html>' }],
  ['a truncated body', { truncate: true }],
  ['a dropped connection', { drop: true }],
  ['an empty 200', { empty: true }],
];

test.each(TRANSIENT)('a read survives %s, and gives up when it stays (cases 65, 107)', async (_, fault) => {
  const { github } = stage;
  github.fault(REPO, fault, { count: 2 });
  github.fault('POST /graphql', fault, { count: 2 });
  const { client, answer } = get();
  expect(await answer).toEqual({ full_name: 'acme/app' });
  expect(client.used()).toBe(3);
  expect(client.waits).toEqual([1000, 2000]);
  await expect(ask().answer).resolves.toMatchObject({ repository: { id: expect.any(String) } });
  github.fault('*', fault, { count: Infinity });
  for (const { client, answer } of [get(), ask()]) {
    await expect(answer).rejects.toMatchObject({ code: 'unreachable' });
    expect(client.used()).toBe(4);
  }
});

test('a server that is not there is a failure after four attempts: refused connection, unknown host (case 107)', async () => {
  for (const apiUrl of ['http://127.0.0.1:1', 'http://no-such-host.invalid']) {
    const { client, answer } = get({ apiUrl });
    await expect(answer).rejects.toMatchObject({ code: 'unreachable' });
    expect(client.used()).toBe(4);
  }
});

test('sends a write once, whatever the answer', async () => {
  stage.github.fault('POST /repos/:owner/:repo/issues', { status: 502 }, { count: Infinity });
  const client = stage.client({ token: stage.github.token('all') });
  const post = client.rest('POST /repos/{owner}/{repo}/issues', { ...named_, title: 'x' }, z.unknown());
  await expect(post).rejects.toMatchObject({ code: 'unreachable' });
  expect(client.used()).toBe(1);
});

test.each<[string, Fault, number]>([
  ['403 with Retry-After', { status: 403, headers: { 'retry-after': '7' } }, 7000],
  ['429 with Retry-After', { status: 429, headers: { 'retry-after': '3' } }, 3000],
  [
    '429 with Retry-After as a date',
    {
      status: 429,
      headers: { 'retry-after': new Date(1e12 + 9000).toUTCString(), date: new Date(1e12).toUTCString() },
    },
    9000,
  ],
  [
    'a secondary limit without it',
    { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
    60_000,
  ],
  [
    'nothing remaining for two minutes',
    {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000000120', date: new Date(1e12).toUTCString() },
    },
    121_000,
  ],
])("%s is waited for by the server's clock (cases 108, 116)", async (_, fault, wait) => {
  stage.github.fault(REPO, fault);
  const { client, answer } = get();
  expect(await answer).toEqual({ full_name: 'acme/app' });
  expect(client.waits).toEqual([wait]);
});

test('reports a rate limit that ends after the deadline with the time of its end (case 108)', async () => {
  const { github } = stage;
  const headers = {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '1000003600',
    date: new Date(1e12).toUTCString(),
  };
  github.fault(REPO, { status: 403, headers }, { count: Infinity });
  github.fault('POST /graphql', { headers, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] });
  for (const { client, answer } of [get(), ask()]) {
    await expect(answer).rejects.toMatchObject({
      code: 'rate-limit',
      message: expect.stringContaining(new Date(1_000_003_600_000).toISOString()),
    });
    expect(client.used()).toBe(1);
  }
  // Without the server's own time nobody knows how long that is.
  github.fault(REPO, { status: 403, headers: { ...headers, date: '' } }, { count: Infinity });
  await expect(get().answer).rejects.toMatchObject({ code: 'rate-limit' });
});

test.each([
  ['3600', new Date(1e12).toUTCString(), `until ${new Date(1e12 + 3_600_000).toISOString()}.`],
  [
    new Date(1e12 + 3_600_000).toUTCString(),
    new Date(1e12).toUTCString(),
    `until ${new Date(1e12 + 3_600_000).toISOString()}.`,
  ],
  ['3600', '', 'for 3600 seconds.'],
  // No date is that far.
  ['1e300', new Date(1e12).toUTCString(), 'for 1e+300 seconds.'],
  ['soon', '', 'for a while.'],
])('reports a retry-after of "%s" as far as it is known (case 108)', async (after, date, told) => {
  stage.github.fault(REPO, { status: 429, headers: { 'retry-after': after, date } }, { count: Infinity });
  const { answer } = get();
  await expect(answer).rejects.toMatchObject({ code: 'rate-limit', message: expect.stringContaining(told) });
});

test.each([
  ['contents', 'contents: read'],
  ['pull_requests', 'pull-requests: read'],
])('without %s the failure names it (case 109)', async (missing, wanted) => {
  const { github, repository, client, read } = stage;
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  const permissions = Object.fromEntries(Object.entries(NEEDED).filter(([name]) => name !== missing));
  const token = github.token(permissions);
  const reading = read({ pull: pull.number }, claims('feat/a'), { client: client({ token }) });
  await expect(reading).rejects.toMatchObject({ code: 'permission', hint: expect.stringContaining(`\`${wanted}\``) });
  const route =
    missing === 'contents' ? 'GET /repos/{owner}/{repo}/git/trees/x' : 'GET /repos/{owner}/{repo}/pulls/1/files';
  const plain = client({ token }).rest(route, named_, z.unknown());
  await expect(plain).rejects.toMatchObject({ code: 'permission', hint: expect.stringContaining(`\`${wanted}\``) });
});

test('the documented permissions are enough for every request', async () => {
  const { repository, read } = stage;
  const pull = repository.open({ branch: 'feat/a', rename: { 'src/app.ts': 'b' }, files: { a: 'a\n' } });
  const revision = pull.head;
  const snapshot = await read({ pull: pull.number }, [
    ...claims('feat/a', 'bots/a-*'),
    { kind: 'entry', revision, path: 'a' },
    { kind: 'plans', revision },
    { kind: 'reached', commit: revision },
    { kind: 'mergeBase', revision },
    { kind: 'number', pull: pull.number },
  ]);
  expect(named(snapshot, pull.number).changes.complete).toBe(true);
});

test('a token that is not accepted, or forbidden without a word, is a failure of permission (case 109)', async () => {
  await expect(get({ token: 'wrong' }).answer).rejects.toMatchObject({ code: 'permission' });
  stage.github.fault('*', {
    status: 403,
    body: { message: 'No.' },
    headers: { 'x-accepted-github-permissions': 'pull_requests=read; issues=write' },
  });
  await expect(get().answer).rejects.toMatchObject({
    hint: expect.stringContaining('`pull-requests: read" or "issues: write`'),
  });
});

test('404 is an error, never "none" (case 110)', async () => {
  const { client, read } = stage;
  const missing = client().rest('GET /repos/{owner}/{repo}/pulls/99', named_, z.unknown());
  await expect(missing).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('/pulls/99') });
  await expect(read('all', [], { repo: 'secret' })).rejects.toMatchObject({ code: 'not-found' });
  const { planTrees } = await read('all', [{ kind: 'plans', revision: 'c'.repeat(40) }]);
  expect(planTrees.at(-1)).toMatchObject({ files: [], isUnread: true });
});

test('sends no conditional requests, and does not accept a 304 (case 112)', async () => {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = (url, init) => {
    sent.push(...new Headers(init?.headers).keys());
    return globalThis.fetch(url, init);
  };
  await get({ fetch }).answer;
  await ask({ fetch }).answer;
  expect(sent).toContain('authorization');
  expect(sent.filter((name) => name.startsWith('if-'))).toEqual([]);
  stage.github.fault(REPO, { status: 304 }, { count: Infinity });
  await expect(get().answer).rejects.toBeInstanceOf(Failure);
});

test('follows a redirect only on the same host, and only a few times (case 111)', async () => {
  const { github, client } = stage;
  const from = (location: string, status = 301) => {
    github.fault('GET /old', { status, headers: { location }, body: {} }, { count: Infinity });
    return client().rest('GET /old', {}, shape);
  };
  // The stand-in counts a route that it does not serve; what is redirected is answered by the fault.
  github.fault(
    (request) => request.path === '/old',
    { status: 301, headers: { location: '/repos/acme/app' }, body: {} },
    { count: Infinity },
  );
  const followed = client();
  expect(await followed.rest('GET /old', {}, shape)).toEqual({ full_name: 'acme/app' });
  expect(followed.used()).toBe(2);
  github.clearFaults();
  await expect(from('https://evil.example/repos/acme/app')).rejects.toMatchObject({ code: 'refused' });
  github.clearFaults();
  github.resetRequests();
  await expect(from('/old', 307)).rejects.toMatchObject({ code: 'refused' });
  expect(github.requests).toHaveLength(4);
});

test.each<[string, Fault, string]>([
  [
    'errors beside the data',
    { errors: [{ message: 'Something went wrong while executing your query.' }] },
    'unreachable',
  ],
  ['data: null', { dataNull: true }, 'unreachable'],
  ['no data at all', { status: 200, body: {} }, 'unreachable'],
  ['a list', { status: 200, body: [] }, 'unreachable'],
  [
    'a field that an older server lacks (case 117)',
    { errors: [{ message: "Field 'x' doesn't exist", extensions: { code: 'undefinedField' } }] },
    'unsupported',
  ],
  ['too many nodes', { errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message: 'too many' }] }, 'too-large'],
  ['another shape (case 114)', { status: 200, body: { data: { repository: { id: 7 } } } }, 'shape'],
])('GraphQL with %s is an error (case 113)', async (_, fault, code) => {
  stage.github.fault('POST /graphql', fault, { count: Infinity });
  await expect(ask().answer).rejects.toMatchObject({ code });
  stage.github.clearFaults();
  stage.github.fault('POST /graphql', fault);
  await (code === 'unreachable' ? expect(ask().answer).resolves.toBeDefined() : expect(ask().answer).rejects.toThrow());
});

test('an answer of another shape names its route (case 114)', async () => {
  stage.github.fault(REPO, { status: 200, body: { full_name: null } });
  await expect(get().answer).rejects.toMatchObject({
    code: 'shape',
    message: expect.stringMatching(/"GET \/repos\/acme\/app" .*full_name/),
  });
});

test('a server that never answers is left at the time limit of a request, and of all of them (case 115)', async () => {
  const { github } = stage;
  github.fault(REPO, { hang: true }, { count: Infinity });
  const { client, answer } = get({ timeout: 30 });
  await expect(answer).rejects.toMatchObject({ code: 'unreachable' });
  expect(client.used()).toBe(4);
  const short = get({ timeout: 30, deadline: 2500 });
  await expect(short.answer).rejects.toBeInstanceOf(Failure);
  expect(short.client.used()).toBeLessThan(4);
  const late = get({ deadline: 0 });
  await expect(late.answer).rejects.toMatchObject({ code: 'deadline' });
  expect(late.client.used()).toBe(0);
});

test('every request counts against the budget, repeated ones too', async () => {
  const { github, repository, client, read } = stage;
  github.fault(REPO, { status: 502 }, { count: Infinity });
  await expect(get({ budget: 3 }).answer).rejects.toMatchObject({
    code: 'budget',
    message: expect.stringContaining('3 requests'),
    hint: expect.stringContaining('request-budget'),
  });
  const pull = repository.open({ branch: 'feat/a', files: { a: 'a\n' } });
  const one = client({ budget: 1 });
  await expect(read({ pull: pull.number }, claims('feat/a'), { client: one })).rejects.toMatchObject({
    code: 'budget',
  });
  expect(one.used()).toBe(1);
});

test('ids beyond 2^53 do no harm (case 119)', async () => {
  const body = `{"id":12345678901234567890,"full_name":"acme/app"}`;
  stage.github.fault(REPO, { status: 200, body });
  expect(await get().answer).toEqual({ full_name: 'acme/app' });
});

test("uses a server of one's own below /api, by GITHUB_API_URL or by option", async () => {
  const { github, read, client } = stage;
  expect((await read('all', [], { client: client({ apiUrl: github.enterpriseUrl }) })).base.branch).toBe('main');
  expect(github.requests.at(-1)?.path).toBe('/api/graphql');
  const before = process.env['GITHUB_API_URL'];
  process.env['GITHUB_API_URL'] = github.url;
  try {
    const plain = createClient({ token: github.token(NEEDED) });
    expect(await plain.rest('GET /repos/{owner}/{repo}', named_, shape)).toEqual({ full_name: 'acme/app' });
  } finally {
    if (before === undefined) {
      delete process.env['GITHUB_API_URL'];
    } else {
      process.env['GITHUB_API_URL'] = before;
    }
  }
});

test('the token is never in a message (case 160)', async () => {
  const { github } = stage;
  const token = github.token(NEEDED);
  github.fault(REPO, { status: 422, body: { message: `you sent "token ${token}"\n::error::` } });
  const error: unknown = await get({ token }).answer.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'refused', message: expect.stringContaining('you sent "token ***" ::error::') });
  expect(JSON.stringify(error) + String(error)).not.toContain(token);
});
