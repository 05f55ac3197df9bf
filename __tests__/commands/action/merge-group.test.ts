/** One status on the commit that a merge queue would bring (case 130). */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { checkGroup } from '../../../src/commands/action/merge-group.js';
import { readInputs } from '../../../src/shell/runner/inputs.js';
import type { Output } from '../../../src/shell/runner/output.js';
import { planOf } from '../../core/judge/judge-story.js';
import type { GroupStory } from '../../github/repository-story.js';
import { type GitHub, startGitHub } from '../../github/request-story.js';
import { NEEDED, openRepository, type RunWith } from './upkeep.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => {
  github.clearFaults();
  expect(github.violations).toEqual([]);
});
afterAll(() => github.stop());

const WORKFLOW = '.github/workflows/check.yml';
const PLAN = '.github/parallel-work/p.yml';
const TWO = { a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } };

function scene(items = TWO, files: Readonly<Record<string, string>> = { [WORKFLOW]: 'on: merge_group\n' }) {
  const made = openRepository(github, items, { files });
  const { repository } = made;
  const judge = (group: GroupStory, more: RunWith = {}) =>
    made.run('merge_group', {
      payload: github.mergeGroupEvent(group),
      ...more,
      env: {
        GITHUB_WORKFLOW_REF: `${repository.name}/${WORKFLOW}@refs/heads/${group.branch}`,
        ...more.env,
      },
    });
  const posted = ({ head }: GroupStory) =>
    repository
      .statuses(head)
      .map(({ context, state, description, targetUrl }) => [context, state, description, targetUrl]);
  const said = (group: GroupStory) => posted(group).map(([, state, description]) => `${state} ${description}`);
  const item = (name: string, file = `src/${name}/x.ts`) =>
    repository.open({ branch: `feat/${name}`, files: { [file]: `${name}\n` } });
  return { ...made, judge, posted, said, item };
}

test('two groups that build on each other: each speaks for all up to it, and only on its own commit', async () => {
  const { repository, judge, posted, item } = scene();
  const [a, b] = [item('a'), item('b', 'README.md')];
  const [first, second] = [repository.queue(a), repository.queue(b)];
  const run = await judge(first);
  expect(run).toMatchObject({ exitCode: 0, failure: undefined, outputs: { verdict: 'success', findings: '0' } });
  expect(posted(first)).toEqual([
    [
      'parallel-work',
      'success',
      expect.stringMatching(/^\[1\] plan [0-9a-f]{10}: success of the group into "main": All members pass: #1\.$/),
      `https://github.com/${repository.name}/actions/runs/77`,
    ],
  ]);
  expect(repository.statuses(second.head)).toEqual([]);
  // The job has done its work, whatever the verdict.
  const red = await judge(second);
  expect(red).toMatchObject({ exitCode: 0, failure: undefined, outputs: { verdict: 'failure' } });
  expect(red.summary).toContain('## Merge group into `main`: failure');
  expect(posted(second)).toMatchObject([
    [
      'parallel-work',
      'failure',
      expect.stringContaining('failure of the group into "main": #2 fails: out-of-scope'),
      expect.anything(),
    ],
  ]);
  for (const { head } of [a, b]) expect(repository.statuses(head)).toEqual([]);
});

test('the last member fails while a member ahead of it fails', async () => {
  const { repository, judge, said, item } = scene();
  repository.queue(item('b', 'README.md'));
  const last = repository.queue(item('a'));
  await judge(last);
  expect(said(last)).toEqual([expect.stringMatching(/^failure .*: #1 fails: out-of-scope\.$/)]);
});

test('a change of plans ahead is what the next group is judged by', async () => {
  const { repository, judge, said, item } = scene();
  const wider = planOf({ ...TWO, b: { scope: ['src/b/**', 'README.md'] } })['p.yml'] ?? '';
  const plans = repository.open({ branch: 'plans', files: { [PLAN]: wider } });
  const b = item('b', 'README.md');
  const alone = repository.queue(b);
  await judge(alone);
  expect(said(alone)).toEqual([expect.stringMatching(/^failure /)]);
  repository.dequeue(b);
  const first = repository.queue(plans);
  const second = repository.queue(b);
  for (const group of [first, second]) await judge(group);
  expect(said(first)).toEqual([expect.stringMatching(/^success /)]);
  expect(said(second)).toEqual([expect.stringMatching(/^success .*: All members pass: #1, #2\.$/)]);
  const revision = (group: GroupStory) =>
    said(group)[0]?.slice('success [1] plan '.length, 'success [1] plan '.length + 10);
  expect(revision(second)).not.toBe(revision(first));
});

test('several pull requests in one group are judged together', async () => {
  const { repository, judge, said, item } = scene({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } });
  const group = repository.queue(
    item('a', 'src/x.ts'),
    repository.open({ branch: 'feat/b', files: { 'src/y.ts': '1\n' } }),
  );
  await judge(group);
  expect(said(group)).toEqual([expect.stringMatching(/^success .*: All members pass: #1, #2\.$/)]);
});

test('a group that changes the workflow that checks it fails, with the way out', async () => {
  const { repository, judge, said } = scene();
  const group = repository.queue(repository.open({ branch: 'ci', files: { [WORKFLOW]: 'on: push\n' } }));
  const { summary } = await judge(group);
  expect(said(group)).toEqual([
    expect.stringContaining('failure of the group into "main": The group changes ".github/workflows/check.yml"'),
  ]);
  expect(summary).toMatch(/Take #.*1 out of the queue, review it, and merge it into `main` on its own\./);
  // Not told which file it is, no workflow may change; one of another repository cannot be changed here.
  for (const [ref, state] of [
    ['', 'failure'],
    ['acme/rules/.github/workflows/check.yml@refs/heads/main', 'success'],
  ] as const) {
    const fresh = scene();
    const one = fresh.repository.queue(
      fresh.repository.open({ branch: 'ci', files: { '.github/workflows/other.yml': 'x\n' } }),
    );
    await fresh.judge(one, { env: { GITHUB_WORKFLOW_REF: ref } });
    expect(fresh.said(one)).toEqual([expect.stringMatching(new RegExp(`^${state} `))]);
  }
});

test('a group that changes a called workflow or a local action fails', async () => {
  const CALLED = '.github/workflows/called.yml';
  const files = {
    [WORKFLOW]: `on: merge_group\njobs:\n  check:\n    uses: ./${CALLED}\n`,
    [CALLED]: 'on: workflow_call\njobs:\n  check:\n    steps:\n      - uses: ./.github/actions/check\n',
    '.github/actions/check/action.yml': 'runs: { using: node24, main: index.js }\n',
    '.github/actions/check/index.js': 'check();\n',
  };
  const outcomes: Record<string, string | undefined> = {};
  for (const path of [CALLED, '.github/actions/check/index.js', '.github/actions/other/index.js']) {
    const { repository, judge, said } = scene(TWO, files);
    const before = github.requests.length;
    const group = repository.queue(repository.open({ branch: 'ci', files: { [path]: 'exit();\n' } }));
    await judge(group);
    outcomes[path] = said(group)[0]?.split(' ')[0];
    expect(github.requests.length - before).toBeLessThanOrEqual(7);
  }
  expect(Object.values(outcomes)).toEqual(['failure', 'failure', 'success']);
});

test('a group into another branch is not ours: nothing is posted', async () => {
  const { repository, judge, item } = scene();
  repository.branch('next');
  const pull = item('a');
  pull.retarget('next');
  const group = repository.queue(pull);
  const { exitCode, log } = await judge(group);
  expect([exitCode, repository.statuses(group.head)]).toEqual([0, []]);
  expect(log).toContain(
    'The base branch of the merge group is "next", but this job guards "main", so no status is posted.',
  );
  // The job that guards that branch posts under the name of that branch.
  await judge(group, { inputs: { base: 'next' } });
  expect(repository.statuses(group.head)).toMatchObject([{ context: 'parallel-work/next', state: 'success' }]);
});

describe('a group that could not be read gets an error and never passes', () => {
  test.each(['main', 'next'])('a server that fails: one error on the group into "%s"', async (base) => {
    const { repository, judge, posted, item } = scene();
    repository.branch('next');
    const pull = item('a');
    if (base !== 'main') pull.retarget(base);
    const group = repository.queue(pull);
    const isQueue = ({ body }: { readonly body: unknown }) => JSON.stringify(body ?? '').includes('mergeQueue');
    github.fault(isQueue, { status: 422, body: { message: 'no' } }, { count: Number.POSITIVE_INFINITY });
    const { exitCode, failure } = await judge(group, { inputs: base === 'main' ? {} : { base } });
    expect([exitCode, failure?.code]).toEqual([1, 'refused']);
    expect(posted(group)).toEqual([
      [
        base === 'main' ? 'parallel-work' : 'parallel-work/next',
        'error',
        expect.stringMatching(/^\[1\] plan unread: error of the group into ".*": GitHub answered 422 /),
        expect.any(String),
      ],
    ]);
  });

  test('a server that leaves out a member', async () => {
    const { repository, judge, said, item } = scene();
    repository.queue(item('b', 'README.md'));
    const last = repository.queue(item('a'));
    const isQueue = ({ body }: { readonly body: unknown }) => JSON.stringify(body ?? '').includes('mergeQueue');
    const shorten = (_: string, value: unknown): unknown =>
      Array.isArray(value) && value.some((each) => typeof each === 'object' && each !== null && 'position' in each)
        ? value.slice(1)
        : value;
    const rewrite = (json: unknown): unknown => JSON.parse(JSON.stringify(json, shorten));
    github.fault(isQueue, { rewrite }, { count: Number.POSITIVE_INFINITY });
    expect(await judge(last)).toMatchObject({ exitCode: 1, failure: { code: 'unstable' } });
    expect(said(last)).toEqual([expect.stringMatching(/^error .*the list has 1 of 2 e/)]);
  });

  test('no permission to post: the job fails and names it', async () => {
    const { repository, judge, item } = scene();
    const group = repository.queue(item('a'));
    const { exitCode, failure } = await judge(group, { permissions: { contents: 'read', pull_requests: 'read' } });
    expect(exitCode).toBe(1);
    expect(`${failure?.message} ${failure?.hint}`).toContain('statuses: write');
    expect(repository.statuses(group.head)).toEqual([]);
  });
});

describe('a queue that moves', () => {
  const silent: Output = {
    setSecret: () => undefined,
    log: () => undefined,
    warn: () => undefined,
    fail: () => undefined,
    annotate: () => undefined,
    setOutput: () => undefined,
    addSummary: () => undefined,
    saveSnapshot: () => undefined,
  };

  /** As the command does it, with a clock that only counts; `meanwhile` happens in the first pause. */
  async function checked(group: GroupStory, meanwhile: () => void) {
    const waits: number[] = [];
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: group.shop.name };
    const inputs = readInputs({ INPUT_TOKEN: github.token(NEEDED) }, () => undefined);
    const exitCode = await checkGroup(
      inputs,
      env,
      silent,
      { head: group.head, base: group.base, into: group.into, branch: group.branch },
      async (milliseconds) => {
        waits.push(milliseconds);
        if (waits.length === 1) meanwhile();
      },
    );
    return { exitCode, waits };
  }

  test('a group that the queue does not show yet is waited for', async () => {
    const { repository, said, item } = scene();
    const group = repository.queue(item('a'));
    const line = repository.data().queues.get('main') ?? [];
    const kept = line.splice(0);
    expect(await checked(group, () => line.push(...kept))).toEqual({ exitCode: 0, waits: [2000] });
    expect(said(group)).toEqual([expect.stringMatching(/^success /)]);
  });

  test('a group whose members never become known gets an error, and the job fails', async () => {
    const { repository, said, item } = scene();
    const group = repository.queue(item('a'));
    repository.dequeue(repository.pull(1));
    const lost = await checked(group, () => undefined);
    expect(lost).toEqual({ exitCode: 1, waits: [2000, 4000, 8000, 16000, 30000] });
    expect(said(group)[0]).toMatch(/^error .*The members of the group are unknown/);
  });

  test('a push after the group was made: what would be judged is not what the group brings', async () => {
    const { repository, said, item } = scene();
    const pull = item('a', 'README.md');
    const group = repository.queue(pull);
    pull.push({ 'README.md': '# App\n', 'src/a/x.ts': 'a\n' });
    expect(await checked(group, () => undefined)).toMatchObject({ exitCode: 1 });
    expect(said(group)[0]).toMatch(/^error .*: #1 has another head commit than the one that was queued.$/);
  });

  test('a member that was merged in between is read again, and is none any more', async () => {
    const { repository, said, item } = scene();
    const [first, second] = [repository.queue(item('a')), repository.queue(item('b'))];
    github.before(
      ({ body }) => JSON.stringify(body ?? '').includes('pullRequest(number: 1)'),
      () => repository.mergeGroup(first),
    );
    expect(await checked(second, () => undefined)).toEqual({ exitCode: 0, waits: [2000] });
    expect(said(second)).toEqual([expect.stringMatching(/^success .*: All members pass: #2\.$/)]);
  });
});
