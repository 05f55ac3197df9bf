/** Stories of numbers that must be unique, on the stand-in GitHub: who gives way, to which free key, and at what cost. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { PullStory } from '../../github/pull-story.js';
import { type GitHub, startGitHub } from '../../github/request-story.js';
import { openRepository } from './upkeep.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => expect(github.violations).toEqual([]));
afterAll(() => github.stop());

const PLAN = { unique: ['db/migrations/<key>_*.sql'], shared: ['db/migrations/*.sql'] };
const ITEMS = {
  a: { scope: ['src/a/**'] },
  b: { scope: ['src/b/**'] },
  c: { scope: ['src/c/**'], depends_on: ['a'] },
  d: { scope: ['src/d/**'] },
};

function openShop(files: Readonly<Record<string, string>> = { 'db/migrations/0041_first.sql': 'x\n' }) {
  const shop = openRepository(github, ITEMS, { plan: PLAN, files });
  const creates = (item: string, key: string, more: Readonly<Record<string, string>> = {}) =>
    shop.repository.open({
      branch: `feat/${item}`,
      files: { [`db/migrations/${key}_${item}.sql`]: `${item}\n` },
      ...more,
    });
  return {
    ...shop,
    creates,
    /** The first finding of the status. */
    says: (pull: PullStory) => shop.status(pull).replace(/^\w+ \[[^\]]*\] plan \w+: /, ''),
    states: (...pulls: PullStory[]) => pulls.map((pull) => shop.state(pull)),
  };
}

const keyIn = (summary: string) => /Give it the key `(\w+)`/.exec(summary)?.[1];

test('of two item pull requests with one number the later one fails, and passes under the free number that it is given', async () => {
  const { creates, run, states, says } = openShop();
  const [first, second] = [creates('a', '0042'), creates('b', '0042')];
  await run('schedule');
  expect(states(first, second)).toEqual(['success', 'failure']);
  expect(says(second)).toMatch(/"db\/migrations\/0042_b.sql" has the key "0042"/);
  const { summary } = await run('pull_request_target', { pull: second });
  expect(keyIn(summary)).toBe('0043');
  second.push({ 'db/migrations/0042_b.sql': null, 'db/migrations/0043_b.sql': 'b\n' });
  await run('pull_request_target', { pull: second });
  expect(states(first, second)).toEqual(['success', 'success']);
});

test('a number that the base branch has already fails every pull request that uses it again, each with a free one of its own', async () => {
  const { creates, run, states } = openShop({ 'db/migrations/42_there.sql': 'x\n' });
  const pulls = [creates('a', '0042'), creates('b', '0042'), creates('d', '42')];
  await run('schedule');
  expect(states(...pulls)).toEqual(['failure', 'failure', 'failure']);
  const keys: unknown[] = [];
  for (const pull of pulls) keys.push(keyIn((await run('pull_request_target', { pull })).summary));
  expect(keys.map(Number)).toEqual([43, 44, 45]);
});

test('a merge makes the number one of the base branch, so that what passed before fails', async () => {
  const { creates, run, states } = openShop();
  const [first, second] = [creates('a', '0042'), creates('b', '0043')];
  await run('schedule');
  expect(states(first, second)).toEqual(['success', 'success']);
  first.push({ 'db/migrations/0043_more.sql': 'a\n' });
  first.merge('squash');
  await run('push');
  expect(states(second)).toEqual(['failure']);
});

test('neither a stack nor an order of the items lets two pull requests have one number', async () => {
  const { creates, run, states, says } = openShop();
  const lower = creates('a', '0042');
  const upper = creates('b', '0042', { base: 'feat/a', from: 'feat/a' });
  const ordered = creates('c', '0042', { base: 'feat/a', from: 'feat/a' });
  await run('schedule');
  expect(states(lower, upper, ordered)).toEqual(['success', 'failure', 'failure']);
  expect(says(ordered)).toContain('"db/migrations/0042_c.sql" has the');
  upper.forcePush({ 'db/migrations/0043_b.sql': 'b\n' }, { from: lower.head });
  ordered.forcePush({ 'db/migrations/0044_c.sql': 'c\n' }, { from: lower.head });
  await run('schedule');
  expect(states(lower, upper, ordered)).toEqual(['success', 'success', 'success']);
});

test('unique numbers take at most two more requests in a run, however many pull requests create some', async () => {
  const names = Array.from({ length: 20 }, (_, at) => `item-${at}`);
  const items = Object.fromEntries(names.map((name) => [name, { scope: [`src/${name}/**`] }]));
  const countedWith = async (unique: readonly string[]) => {
    const { repository, run } = openRepository(github, items, { plan: { ...PLAN, unique } });
    for (const [at, name] of names.entries())
      repository.open({ branch: `feat/${name}`, files: { [`db/migrations/00${at % 2}_${name}.sql`]: 'x\n' } });
    const counts = [];
    for (const _ of ['first', 'unchanged']) {
      github.resetRequests();
      await run('schedule');
      counts.push(github.requests.filter(({ route }) => route === 'POST /graphql' || !route.startsWith('POST')).length);
    }
    return counts;
  };
  const [first = 0, unchanged = 0] = await countedWith([]);
  const [firstWithKeys = 0, unchangedWithKeys = 0] = await countedWith(PLAN.unique);
  expect(firstWithKeys).toBeLessThanOrEqual(first + 2);
  expect(unchangedWithKeys).toBeLessThanOrEqual(unchanged + 2);
});
