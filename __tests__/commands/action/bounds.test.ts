/** A very long pull request costs few requests, does not slow down the others, and is reported in a few lines. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { planOf } from '../../core/judge/judge-story.js';
import { type GitHub, startGitHub } from '../../github/request-story.js';
import { openRepository } from './upkeep.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.stop());

const ITEMS = { a: { scope: ['src/**'] }, b: { scope: ['lib/**'] } };

function manyFiles(count: number, folder: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${folder}/${at % 100}/${at}.txt`, 'text\n']));
}

function reads(): number {
  return github.requests.filter(({ route }) => !route.includes('statuses')).length;
}

test.each([
  ['of nobody', 'stray', /There are 5,951 more paths of unfinished items/],
  ['of an item', 'feat/b', /There are 5,951 more changes that item "b" may not make/],
])('6,000 files %s take five requests and are reported in 50 lines', async (_, branch, words) => {
  const { repository, run, status } = openRepository(github, ITEMS);
  const one = repository.open({ branch: 'feat/a', files: { 'src/mine.ts': 'x\n' } });
  const long = repository.open({ branch, files: { 'src/other.ts': 'y\n' } });
  github.resetRequests();
  await run('schedule');
  const before = reads();
  long.push(manyFiles(6_000, 'src'));
  github.resetRequests();
  const said = await run('pull_request_target', { pull: long });
  expect(reads() - before).toBeLessThanOrEqual(5);
  expect(said.failure).toBeUndefined();
  expect(status(one)).toMatch(/^success/);
  expect(status(long)).toMatch(/^failure/);
  expect(said.log).toMatch(words);
});

test('one whose trees are too many for its share is an error, and the others are judged', async () => {
  const { repository, run, status } = openRepository(github, ITEMS);
  const one = repository.open({ branch: 'feat/a', files: { 'src/mine.ts': 'x\n' } });
  const long = repository.open({ branch: 'feat/b', files: manyFiles(6_000, 'lib') });
  github.limitTrees(1_000);
  github.resetRequests();
  const said = await run('pull_request_target', { pull: long });
  github.limitTrees(100_000);
  expect(said.failure).toBeUndefined();
  expect(status(one)).toMatch(/^success/);
  expect(status(long)).toMatch(/^error .*reading it takes more/);
  expect(said.log).toContain('Split the pull request into smaller ones, or raise the input "request-budget"');
  expect(reads()).toBeLessThanOrEqual(50);
});

/** The heads of the statuses that were posted, in their order. */
function posted(): string[] {
  return github.requests
    .filter(({ method, route }) => method === 'POST' && route.includes('statuses'))
    .map(({ path }) => path.split('/').at(-1) ?? '');
}

test('what a plan change costs comes after the statuses of all others', async () => {
  const { repository, run, state } = openRepository(github, ITEMS);
  const fresh = repository.open({
    branch: 'plans',
    files: { '.github/parallel-work/q.yml': String(planOf({ c: { scope: ['src/x/**'] } })['p.yml']) },
  });
  const item = repository.open({ branch: 'feat/a', files: { 'src/mine.ts': 'x\n' } });
  github.resetRequests();
  await run('schedule');
  expect([state(fresh), state(item)]).toEqual(['failure', 'success']);
  expect(posted()).toEqual([item.head, fresh.head]);
  github.resetRequests();
  await run('schedule');
  expect(posted()).toEqual([]);
});

test('a plan change that is wrong anyway loses its old success before another one turns to success', async () => {
  const { repository, run, state } = openRepository(github, ITEMS);
  const readme = { '.github/parallel-work/README.md': 'words\n' };
  const change = repository.open({ branch: 'plans', files: { ...readme, 'src/mine.ts': 'x\n' } });
  await run('schedule');
  expect(state(change)).toBe('success');
  const item = repository.open({ branch: 'feat/a', files: { 'src/mine.ts': 'y\n' } });
  github.resetRequests();
  await run('pull_request_target', { pull: item });
  expect([state(change), state(item)]).toEqual(['failure', 'success']);
  expect(posted()).toEqual([change.head, item.head]);
});

test('more than 1,024 KiB of changed plans are an error, and a part of them is judged', async () => {
  const { repository, run, status } = openRepository(github, ITEMS);
  const item = repository.open({ branch: 'feat/a', files: { 'src/mine.ts': 'x\n' } });
  const plans = Object.fromEntries(
    ['x', 'y', 'z'].map((name) => [
      `.github/parallel-work/${name}.yml`,
      `${planOf({ [name]: { scope: [`${name}/**`] } })['p.yml']}${'# a line of comment\n'.repeat(20_000)}`,
    ]),
  );
  const large = repository.open({ branch: 'plans', files: plans });
  await run('pull_request_target', { pull: large });
  expect(status(large)).toMatch(/^error .*The plan files that this pull request changes have 1173 KiB/);
  expect(status(item)).toMatch(/^success/);
  large.push({ '.github/parallel-work/z.yml': null });
  await run('pull_request_target', { pull: large });
  expect(status(large)).toMatch(/^success/);
});

test('many that need many requests share what they may use', async () => {
  const { repository, run, status, state } = openRepository(github, ITEMS);
  const one = repository.open({ branch: 'feat/a', files: { 'src/mine.ts': 'x\n' } });
  const long = Array.from({ length: 12 }, (_, at) =>
    repository.open({ branch: `stray-${at}`, files: manyFiles(3_200, `docs/${at}`) }),
  );
  github.limitTrees(1_000);
  github.resetRequests();
  const said = await run('schedule', { inputs: { 'request-budget': '120' } });
  github.limitTrees(100_000);
  expect(said.failure).toBeUndefined();
  expect(status(one)).toMatch(/^success/);
  expect(long.map((pull) => state(pull))).toEqual(long.map(() => 'error'));
  expect(reads()).toBeLessThan(90);
});
