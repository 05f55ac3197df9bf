import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/core/failure.js';
import { applyComment, type CommentWish, readOwnComment } from '../../../src/shell/github/comments.js';
import { run } from '../../../src/shell/github/query.js';
import type { Fault } from '../../github/faults.js';
import { openStage, type Stage } from './source-runs.js';

const MARKER = '<!-- parallel-work check -->';
const BOT = 'github-actions[bot]';
const RED = `${MARKER}\n\nred`;
const GREEN = `${MARKER}\n\nresolved`;

const POST = 'POST /repos/:owner/:repo/issues/:n/comments';
const PATCH = 'PATCH /repos/:owner/:repo/issues/comments/:id';
const DELETE = 'DELETE /repos/:owner/:repo/issues/comments/:id';
const LIST = 'POST /graphql';

let stage: Stage;
let pull: number;
beforeEach(async () => {
  stage = await openStage();
  pull = stage.repository.open({ branch: 'feat/a', files: { 'src/b.ts': 'b\n' } }).number;
});
afterEach(async () => {
  const { violations } = stage.github;
  await stage.github.stop();
  expect(violations).toEqual([]);
});

function repo(permissions = { contents: 'read', pull_requests: 'write' } as const, login = BOT) {
  const token = stage.github.token(permissions, { login });
  return { client: stage.client({ token }), owner: 'acme', repo: 'app' };
}

function read(viewer = BOT, login = BOT) {
  return run(repo(undefined, login), (query) => readOwnComment(query, pull, viewer, MARKER));
}

function apply(wish: Partial<CommentWish> = {}) {
  return applyComment(repo(), { pull, id: null, body: RED, marker: MARKER, viewer: BOT, ...wish });
}

/** `author: body` of every comment, in their order. */
function comments(): string[] {
  return [...stage.repository.data().comments.values()].map(({ author, body }) => `${author}: ${body}`);
}

function say(author: string, body: string): number {
  return stage.repository.comment(pull, author, body).id;
}

describe('our comment is found', () => {
  test('on page 3', async () => {
    for (let count = 0; count < 230; count++) say('octocat', `comment ${count}`);
    const id = say(BOT, RED);
    for (let count = 0; count < 20; count++) say('octocat', `and ${count}`);
    stage.github.resetRequests();
    expect(await read()).toEqual({ id, body: RED });
    expect(stage.github.requests).toHaveLength(3);
  });

  test('though the web gave it other line ends, and by a viewer in other letter case', async () => {
    const id = say(BOT, RED.replaceAll('\n', '\r\n'));
    expect(await read('GitHub-Actions[bot]')).toMatchObject({ id });
  });

  test('by a person who runs it with a token of their own', async () => {
    const id = say('octocat', RED);
    expect(await read('Octocat', 'octocat')).toMatchObject({ id });
  });

  test('the earliest of several, and that it is not alone', async () => {
    const id = say(BOT, RED);
    say(BOT, GREEN);
    expect(await read()).toEqual({ id, body: RED, hasTwin: true });
  });

  test('in the same request as another one', async () => {
    const id = say(BOT, RED);
    const other = stage.repository.open({ branch: 'feat/b', files: { 'src/c.ts': 'c\n' } }).number;
    stage.repository.comment(other, 'octocat', RED);
    stage.github.resetRequests();
    const both = run(repo(), (query) =>
      Promise.all([pull, other].map((number) => readOwnComment(query, number, BOT, MARKER))),
    );
    expect(await both).toEqual([{ id, body: RED }, null]);
    expect(stage.github.requests).toHaveLength(1);
  });
});

describe('it is not ours', () => {
  test.each([
    ['by a user (case 144)', 'mallory', RED],
    ['by a user with the name of our app (case 144)', 'github-actions', RED],
    ['by another bot (case 144)', 'renovate[bot]', RED],
    ['quoted below the first line (case 145)', BOT, `as it said:\n${RED}`],
    ['quoted as a quotation (case 145)', BOT, `> ${RED}`],
    ['with a space before it', BOT, ` ${RED}`],
    ['with something behind it', BOT, `${MARKER} x`],
    ['of another context', BOT, RED.replace('check', 'check strict')],
    ['of another pull request', null, RED],
  ])('%s', async (_, author, body) => {
    if (author === null) {
      const other = stage.repository.open({ branch: 'feat/b', files: { 'src/c.ts': 'c\n' } }).number;
      stage.repository.comment(other, BOT, body);
    } else {
      say(author, body);
    }
    expect(await read()).toBeNull();
    const before = comments();
    await apply();
    expect(comments()).toEqual([...before, `${BOT}: ${RED}`]);
  });

  test('and what is not ours is never deleted (case 144)', async () => {
    const id = say(BOT, RED);
    const foreign = [say('mallory', RED), say('renovate[bot]', RED), say(BOT, `> ${RED}`)];
    say(BOT, RED);
    await apply({ id, body: GREEN });
    expect([...stage.repository.data().comments.keys()]).toEqual([id, ...foreign]);
  });
});

describe('a list that cannot be proved complete is no list', () => {
  beforeEach(() => {
    for (let count = 0; count < 130; count++) say('octocat', `comment ${count}`);
    say(BOT, RED);
  });

  test('a lost entry is met by reading again', async () => {
    stage.github.fault(LIST, { drift: 1 }, { nth: 2 });
    expect(await read()).toMatchObject({ body: RED });
  });

  test.each<[string, Fault]>([
    ['that loses entries', { drift: 1 }],
    ['that does not end', { endless: true }],
  ])('one %s says so, within few requests', async (_, fault) => {
    stage.github.fault(LIST, fault, { count: Infinity });
    stage.github.resetRequests();
    await expect(read()).rejects.toMatchObject({ code: 'unstable' });
    expect(stage.github.requests.length).toBeLessThan(15);
  });

  test('one that is too long is not read thrice, and withholds no status', async () => {
    const many = {
      rewrite: (json: unknown) => JSON.parse(JSON.stringify(json).replace('"totalCount":131', '"totalCount":3101')),
    };
    stage.github.fault(LIST, many, { count: Infinity });
    stage.github.resetRequests();
    await expect(read()).rejects.toMatchObject({ code: 'too-many' });
    expect(stage.github.requests).toHaveLength(1);
    const source = stage.source('all', { client: stage.client({ token: stage.github.token() }) });
    const first = await source.answer(await source.start(), [{ kind: 'overview' }]);
    const { answers } = await source.answer(first, [{ kind: 'comment', pull }]);
    expect(answers.comment).toEqual([{ pull, answer: 'unreadable' }]);
  });

  test('one of a pull request that is not there says so', async () => {
    const missing = run(repo(), (query) => readOwnComment(query, 999, BOT, MARKER));
    await expect(missing).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('it is written', () => {
  test('once, then in place, with one read after each', async () => {
    const first = await apply();
    expect(await apply({ id: first.id, body: GREEN })).toEqual({ id: first.id, body: GREEN });
    expect(comments()).toEqual([`${BOT}: ${GREEN}`]);
    expect([POST, PATCH, LIST, DELETE].map((route) => stage.github.count(route))).toEqual([1, 1, 2, 0]);
  });

  test('again where somebody deleted it', async () => {
    const id = say(BOT, RED);
    stage.repository.data().comments.delete(id);
    const made = await apply({ id });
    expect(made.id).not.toBe(id);
    expect(comments()).toEqual([`${BOT}: ${RED}`]);
  });

  test('into the one that another run made meanwhile, where ours was deleted', async () => {
    const id = say(BOT, RED);
    stage.repository.data().comments.delete(id);
    const other = say(BOT, RED);
    expect(await apply({ id, body: GREEN })).toEqual({ id: other, body: GREEN });
    expect(stage.github.count(POST)).toBe(0);
    expect(comments()).toEqual([`${BOT}: ${GREEN}`]);
  });

  test('as the only one, where a killed run left two', async () => {
    const id = say(BOT, RED);
    say(BOT, RED);
    say(BOT, GREEN);
    expect(await apply({ id, body: GREEN })).toEqual({ id, body: GREEN });
    expect(comments()).toEqual([`${BOT}: ${GREEN}`]);
  });
});

describe('of two runs at once one comment is left', () => {
  const second = `${MARKER}\n\nnewer`;

  test('whichever way they go', async () => {
    const made = await Promise.all([apply(), apply({ body: second })]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(comments()).toHaveLength(1);
  });

  test.each([
    ['before the other posts', POST],
    ['before the other reads', LIST],
  ])('where one begins and ends %s', async (_, match) => {
    let between: Promise<unknown> | undefined;
    stage.github.before(match, async () => {
      between = apply({ body: second });
      await between;
    });
    const made = await apply();
    await between;
    expect(comments()).toHaveLength(1);
    expect([...stage.repository.data().comments.keys()]).toEqual([made.id]);
    // Whoever lost brings the one that stays in line with what it knows.
    expect(comments()[0]).toContain(match === POST ? RED : second);
  });

  test('though the list does not show yet what was just posted', async () => {
    const before = stage.github.moment();
    stage.github.fault(LIST, { stale: before });
    await apply();
    expect(comments()).toEqual([`${BOT}: ${RED}`]);
    expect(stage.github.count(POST)).toBe(1);
  });

  test('ten at once, too (case 141)', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, index) => apply({ body: `${RED} ${index}` })));
    expect(comments()).toHaveLength(1);
  });
});

const LOST: [string, Fault][] = [
  ['a dropped connection', { drop: true }],
  ['a 502', { status: 502 }],
  ['an empty answer', { empty: true }],
  ['half an answer', { truncate: true }],
];

describe('an answer that was lost', () => {
  test.each(LOST)('to a post that happened, by %s: it is found, and not repeated', async (_, fault) => {
    stage.github.fault(POST, { ...fault, applied: true });
    await apply();
    expect(comments()).toEqual([`${BOT}: ${RED}`]);
    expect(stage.github.requests.map(({ route }) => route)).toEqual([POST.replace(':n', ':issue_number'), LIST]);
  });

  test.each(LOST.slice(0, 2))('to a post that did not happen, by %s: it is repeated after a look', async (_, fault) => {
    stage.github.fault(POST, fault);
    await apply();
    expect(comments()).toEqual([`${BOT}: ${RED}`]);
    const routes = stage.github.requests.map(({ route }) => (route === LIST ? 'list' : route.split(' ')[0]));
    expect(routes).toEqual(['POST', 'list', 'POST', 'list']);
  });

  test.each(LOST)('to a change, by %s, applied or not: it stands', async (_, fault) => {
    const id = say(BOT, RED);
    for (const [body, applied] of [
      [GREEN, true],
      [RED, false],
    ] as const) {
      stage.github.fault(PATCH, applied ? { ...fault, applied } : fault);
      await apply({ id, body });
      expect(comments()).toEqual([`${BOT}: ${body}`]);
    }
  });

  test.each(LOST.slice(0, 2))('to a deletion, by %s: the second one is gone', async (_, fault) => {
    const id = say(BOT, RED);
    say(BOT, RED);
    stage.github.fault(DELETE, { ...fault, applied: true });
    await apply({ id, body: GREEN });
    expect(comments()).toEqual([`${BOT}: ${GREEN}`]);
  });

  test('stops after a few tries, says so, and has posted nothing twice', async () => {
    stage.github.fault(POST, { status: 502 }, { count: Infinity });
    await expect(apply()).rejects.toMatchObject({ code: 'unreachable' });
    expect(stage.github.count(POST)).toBeLessThan(6);
    expect(comments()).toEqual([]);
  });

  test('with the run killed at any request: the next one leaves one comment', async () => {
    for (let nth = 1; nth < 8; nth++) {
      for (const applied of [true, false]) {
        const data = stage.repository.data().comments;
        data.clear();
        // What two runs before left.
        if (nth % 2 === 0) [RED, GREEN].forEach((body) => void say(BOT, body));
        const found = await read();
        stage.github.fault('*', applied ? { drop: true, applied } : { drop: true }, { nth, count: Infinity });
        await apply({ id: found?.id ?? null }).catch((error: unknown) => expect(error).toBeInstanceOf(Failure));
        stage.github.clearFaults();
        const next = await read();
        await apply({ id: next?.id ?? null, body: GREEN });
        expect(comments()).toEqual([`${BOT}: ${GREEN}`]);
      }
    }
  });
});

describe('what a person has to settle is named', () => {
  test('a locked conversation', async () => {
    const message = 'Unable to create comment because issue is locked.';
    stage.github.fault(POST, { status: 403, body: { message } });
    await expect(apply()).rejects.toMatchObject({
      code: 'locked',
      message: `The conversation of pull request #${pull} is locked, so its comment cannot be written.`,
    });
  });

  test.each([
    ['to post', null],
    ['to change', RED],
  ])('a missing permission %s, the one that a workflow needs', async (_, posted) => {
    const id = posted === null ? null : say(BOT, posted);
    const from = { ...repo(), client: stage.client() };
    const wish = { pull, id, body: GREEN, marker: MARKER, viewer: BOT };
    await expect(applyComment(from, wish)).rejects.toMatchObject({
      code: 'permission',
      hint: expect.stringContaining('Give the job `pull-requests: write`'),
    });
  });

  test('a rate limit is not met by asking again', async () => {
    stage.github.fault(POST, {
      status: 403,
      headers: { 'retry-after': '60' },
      body: { message: 'secondary rate limit' },
    });
    await expect(apply()).rejects.toMatchObject({ code: 'rate-limit' });
    expect(stage.github.count(POST)).toBe(1);
  });
});
