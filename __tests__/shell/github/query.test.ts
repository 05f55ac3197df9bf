import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { Failure } from '../../../src/core/failure.js';
import type { Client } from '../../../src/shell/github/client.js';
import { gql } from '../../../src/shell/github/gql.js';
import { type Query, run } from '../../../src/shell/github/query.js';

const TEXT = z.string();
const name = (branch: string) => gql`ref(qualifiedName: ${branch}) { name }`;

/** Rejections that nobody handled. */
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', onUnhandled);
});
afterEach(async () => {
  await settled();
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled).toEqual([]);
});

/** Long enough for a round that should not be sent, and for a rejection that nobody handled. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
}

/** Each field is answered with its own alias. */
function open(answers: { graphql?: (query: string) => void; rest?: (route: string) => Promise<unknown> } = {}) {
  const sent: { query: string; variables: object }[] = [];
  const client: Client = {
    async graphql(query, variables, shape) {
      sent.push({ query, variables });
      await settled();
      answers.graphql?.(query);
      const aliases = [...query.matchAll(/\ba\d+(?=: )/g)].map(([alias]) => [alias, alias]);
      return shape.parse({ repository: Object.fromEntries(aliases) });
    },
    rest: async (route, parameters, shape) =>
      shape.parse(await answers.rest?.(`${route} ${JSON.stringify(parameters)}`)),
    used: () => sent.length,
    left: () => 100,
  };
  const read = <T>(reader: (query: Query) => Promise<T>) => run({ client, owner: 'acme', repo: 'app' }, reader);
  return { sent, read };
}

test('readers share a round, however many promises are between their questions', async () => {
  const { sent, read } = open();
  const reader = async (query: Query, depth: number) => {
    for (let round = 1; round <= 3; round++) {
      for (let step = 0; step < depth * round; step++) await Promise.resolve();
      await query.contents(name(`${depth}/${round}`), TEXT);
    }
  };
  await read((query) => Promise.all([0, 1, 7, 300].map((depth) => reader(query, depth))));
  expect(sent.map(({ query }) => query.match(/\ba\d+: /g))).toEqual(Array(3).fill(['a0: ', 'a1: ', 'a2: ', 'a3: ']));
});

test('equal questions are one', async () => {
  const { sent, read } = open();
  const answers = await read((query) =>
    Promise.all([
      query.contents(name('a'), TEXT),
      query.optional(name('a'), TEXT, 1),
      query.contents(name('b'), TEXT),
      query.contents(name('a'), TEXT),
    ]),
  );
  expect(answers).toEqual(['a0', 'a0', 'a1', 'a0']);
  expect(sent).toMatchObject([{ variables: { owner: 'acme', name: 'app', v2: 'a', v3: 'b' } }]);
});

test.each(['first', 'last'])(
  'a question that one reader needs and another can do without is needed: %s',
  async (order) => {
    const failure = new Failure('unsupported', 'no such field', 'update');
    const { sent, read } = open({
      graphql() {
        throw failure;
      },
    });
    const running = read((query) => {
      const [one, other] = [() => query.contents(name('a'), TEXT), () => query.optional(name('a'), TEXT, 1)];
      return Promise.all(order === 'first' ? [one(), other()] : [other(), one()]);
    });
    await expect(running).rejects.toBe(failure);
    // The second asks for nothing: does GitHub answer at all?
    expect(sent).toHaveLength(2);
    expect(sent[1]?.query).not.toContain('a0');
  },
);

test('a question that fails does not fail the others, and takes few more requests', async () => {
  const failure = new Failure('unreachable', 'no usable answer', 'Run it again.');
  const bad: unknown[] = ['n17', 'n80'];
  const { sent, read } = open({
    graphql() {
      if (Object.values(sent.at(-1)?.variables ?? {}).some((value) => bad.includes(value))) throw failure;
    },
  });
  const answers = await read((query) =>
    Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        query.contents(name(`n${at}`), TEXT).then(
          () => 'answered',
          (error: unknown) => (error === failure ? 'failed' : 'lost'),
        ),
      ),
    ),
  );
  expect(answers.flatMap((answer, at) => (answer === 'answered' ? [] : [`${at} ${answer}`]))).toEqual([
    '17 failed',
    '80 failed',
  ]);
  expect(sent.length).toBeLessThan(40);
});

test('where GitHub answers nothing at all, that ends the run at once', async () => {
  const failure = new Failure('unreachable', 'no usable answer', 'Run it again.');
  const { sent, read } = open({
    graphql() {
      throw failure;
    },
  });
  const running = read((query) =>
    Promise.all(Array.from({ length: 100 }, (_, at) => query.contents(name(`n${at}`), TEXT).catch(() => 'caught'))),
  );
  await expect(running).rejects.toBe(failure);
  expect(sent).toHaveLength(2);
});

test('asks again for what is needed later, because it may have changed', async () => {
  const { sent, read } = open();
  await read(async (query) => {
    await query.contents(name('a'), TEXT);
    await query.contents(name('a'), TEXT);
  });
  expect(sent).toHaveLength(2);
});

test('a request that fails ends the run for all that wait for it', async () => {
  const failure = new Failure('budget', 'used up', 'raise it');
  const { sent, read } = open({
    graphql() {
      throw failure;
    },
  });
  const caught: unknown[] = [];
  const reader = (query: Query, branch: string) =>
    query.contents(name(branch), TEXT).catch(async (error: unknown) => {
      caught.push(error);
      return await query.contents(name(`${branch} again`), TEXT);
    });
  const running = read((query) => Promise.all(['a', 'b', 'c'].map((branch) => reader(query, branch))));
  await expect(running).rejects.toBe(failure);
  await settled();
  expect(caught).toEqual([]);
  expect(sent).toHaveLength(1);
});

test('where a reader fails the others ask nothing more', async () => {
  const { sent, read } = open();
  const failure = new Failure('unstable', 'it moves', 'Run it again.');
  const failing = async (query: Query) => {
    await query.contents(name('a'), TEXT);
    throw failure;
  };
  const asking = async (query: Query, branch: string) => {
    for (let round = 0; ; round++) await query.contents(name(`${branch}${round}`), TEXT);
  };
  const running = read((query) =>
    Promise.all([asking(query, 'b'), failing(query), failing(query), asking(query, 'c')]),
  );
  await expect(running).rejects.toBe(failure);
  await settled();
  expect(sent).toHaveLength(1);
});

test.each(['not-found', 'refused'])('a REST answer "%s" goes to the reader', async (code) => {
  const { read } = open({ rest: async () => Promise.reject(new Failure(code, 'no', 'none')) });
  const ask = (query: Query) => query.rest('GET /pulls/{pull_number}/files', { pull_number: 1 }, TEXT);
  await expect(read((query) => ask(query).catch((error: Failure) => error.code))).resolves.toBe(code);
  await expect(read((query) => Promise.all([ask(query), ask(query)]))).rejects.toMatchObject({ code });
});

test('any other failure of REST is not', async () => {
  const { read } = open({ rest: async () => Promise.reject(new Failure('deadline', 'late', 'Run it again.')) });
  const ask = (query: Query) => query.rest('GET /pulls/{pull_number}/files', { pull_number: 1 }, TEXT);
  await expect(read((query) => ask(query).catch(() => 'caught'))).rejects.toMatchObject({ code: 'deadline' });
});

test('four REST requests are under way at a time, each answered in its place', async () => {
  let [now, most] = [0, 0];
  const { read } = open({
    async rest(route) {
      most = Math.max(most, ++now);
      await settled();
      now--;
      return /"page":(\d+)/.exec(route)?.[1];
    },
  });
  const pages = Array.from({ length: 10 }, (_, page) => page);
  const answers = read((query) => Promise.all(pages.map((page) => query.rest('GET /pulls', { page }, TEXT))));
  expect(await answers).toEqual(pages.map(String));
  expect(most).toBe(4);
});

test('a request holds what fits into it', async () => {
  const { sent, read } = open();
  await read((query) => Promise.all(Array.from({ length: 13 }, (_, at) => query.contents(name(`${at}`), TEXT, 20))));
  expect(sent.map(({ query }) => query.match(/\ba\d+: /g)?.length)).toEqual([6, 6, 1]);
});
