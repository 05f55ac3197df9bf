/**
 * The promises of the README, each kept by the command itself on a repository where it would be easy to break. Many more
 * tests name them, down to the rule that keeps each; the last test here sees to it that none is left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { NEEDED, openRepository } from './commands/action/upkeep.js';
import { planOf } from './core/judge/judge-story.js';
import { type GitHub, startGitHub } from './github/request-story.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => {
  github.clearFaults();
  expect(github.violations).toEqual([]);
});
afterAll(() => github.stop());

const PLAN = '.github/parallel-work/p.yml';
const TWO = { a: { scope: ['src/a/**', 'src/common.ts'] }, b: { scope: ['src/b/**', 'src/common.ts'] } };
const STRANGE = { 'src/a/x.ts': '1', 'other.ts': '1' };

describe('what the README promises, of the statuses that `check` posts', () => {
  test('never green on an incomplete file list: one file is kept back from every list (promise 1)', async () => {
    const { repository, run, state } = openRepository(github, TWO);
    const pull = repository.open({ branch: 'feat/a', files: STRANGE });
    github.fault('*', { rewrite: withoutLast }, { count: Number.POSITIVE_INFINITY });
    await run('pull_request_target', { pull });
    // The trees of both ends tell the truth, or nobody does.
    expect(['error', 'failure']).toContain(state(pull));
  });

  test.each([
    {},
    { contents: 'read' },
    { pull_requests: 'read', statuses: 'write' },
    { contents: 'read', statuses: 'write' },
  ] as const)(
    'fails until proven: a run that may not read everything leaves no success, %j (promise 2)',
    async (permissions) => {
      const { repository, run, state } = openRepository(github, TWO);
      const pull = repository.open({ branch: 'feat/a', files: { 'src/a/x.ts': '1' } });
      expect((await run('pull_request_target', { pull, permissions })).exitCode).toBe(1);
      expect(['none', 'error']).toContain(state(pull));
      expect((await run('pull_request_target', { pull })).exitCode).toBe(0);
      expect(state(pull)).toBe('success');
    },
  );

  test('the plan comes from the base: an older, laxer one on the branch counts for nothing (promise 3)', async () => {
    const { repository, run, replan, status } = openRepository(github, { a: { scope: ['**'] } });
    const pull = repository.open({ branch: 'feat/a', files: STRANGE });
    await run('pull_request_target', { pull });
    expect(status(pull)).toMatch(/^success /);
    replan(TWO);
    await run('push');
    expect(status(pull)).toMatch(/^failure .*"other.ts" is outside the scope/);
  });

  test('a pull request cannot widen its own limits: an item by its own plan, a stray one by admitting itself (promise 4)', async () => {
    const { repository, run, status } = openRepository(github, TWO, { plan: { outsiders: 'fail' } });
    const wider = planOf({ ...TWO, a: { scope: ['**'] } }, { outsiders: 'fail' })['p.yml'] ?? '';
    const admitting = planOf(TWO, { outsiders: 'fail', admit: [{ pull: 2, reason: 'me' }] })['p.yml'] ?? '';
    const item = repository.open({ branch: 'feat/a', files: { ...STRANGE, [PLAN]: wider } });
    const stray = repository.open({ branch: 'mine', files: { 'src/b/x.ts': '1', [PLAN]: admitting } });
    expect(stray.number).toBe(2);
    await run('push');
    expect(status(item)).toMatch(/^failure /);
    expect(status(stray)).toMatch(/^failure /);
  });

  test('a fork is not an item: with the name of its branch it neither counts for it nor hides it (promise 5)', async () => {
    const { repository, run, status } = openRepository(github, TWO);
    const fork = repository.open({ branch: 'feat/a', fork: 'mallory', files: { 'src/a/x.ts': '1' } });
    await run('push');
    // Nobody's item changes what nobody has begun.
    expect(status(fork)).toMatch(/^success .*: unlisted pull request/);
    const item = repository.open({ branch: 'feat/a', files: { 'src/a/x.ts': '2' } });
    await run('push');
    expect(status(item)).toMatch(/^success .* of item "a"/);
    expect(status(fork)).toMatch(/^failure \[2\*\] plan [0-9a-f]{10}: failure into "main": .*"a"/);
  });

  test('allow exact, forbid generous: in another letter case a path is neither in the scope nor free of what is forbidden (promise 6)', async () => {
    const items = { a: { scope: ['src/a/**'], constraints: { do_not_touch: ['src/a/secret'] } } };
    const { repository, run, status } = openRepository(github, items);
    const pull = repository.open({ branch: 'feat/a', files: { 'SRC/a/x.ts': '1' } });
    await run('push');
    expect(status(pull)).toMatch(/^failure .*"SRC\/a\/x.ts" is outside the scope/);
    pull.push({ 'SRC/a/x.ts': null, 'src/a/SECRET/below': '1' });
    await run('push');
    expect(status(pull)).toMatch(/^failure .*"src\/a\/SECRET\/below"/);
  });

  test('one more file, or one more glob under do_not_touch, never makes a failing pull request pass (promise 7)', async () => {
    const { repository, run, replan, state } = openRepository(github, TWO);
    const pull = repository.open({ branch: 'feat/a', files: STRANGE });
    await run('push');
    expect(state(pull)).toBe('failure');
    for (const path of ['src/a/y.ts', 'src/common.ts', 'src/b/x.ts', 'README.md']) {
      pull.push({ [path]: 'more' });
      await run('pull_request_target', { pull });
      expect(state(pull)).toBe('failure');
    }
    for (const glob of ['src/a/**', 'other.ts', '**']) {
      replan({ ...TWO, a: { ...TWO.a, constraints: { do_not_touch: [glob] } } });
      await run('push');
      expect(state(pull)).toBe('failure');
    }
  });

  test('a verdict names its head, base and plan revision: a status on that head, and what it says (promise 8)', async () => {
    const { repository, run, status, replan } = openRepository(github, TWO);
    const pull = repository.open({ branch: 'feat/a', files: { 'src/a/x.ts': '1' } });
    const first = pull.head;
    await run('pull_request_target', { pull });
    pull.push({ 'src/a/y.ts': '1' });
    expect(status(pull)).toBe('none');
    await run('pull_request_target', { pull });
    const named = /^success \[1\*\] plan ([0-9a-f]{10}): success of item "a" into "main": /;
    const [, before] = named.exec(status(pull)) ?? [];
    replan({ ...TWO, a: { scope: ['src/a/**'] } });
    await run('push');
    const [, after] = /^success \[2\*\] plan ([0-9a-f]{10}): /.exec(status(pull)) ?? [];
    expect(before).toMatch(/^[0-9a-f]{10}$/);
    expect([after, after === before]).toEqual([expect.stringMatching(/^[0-9a-f]{10}$/), false]);
    // What was said of another head stays there.
    expect(repository.statuses(first)).toHaveLength(1);
  });

  test('pull requests that leave their scope cannot block an item, however many there are and whichever came first (promise 9)', async () => {
    const { repository, run, status, state } = openRepository(github, TWO);
    const strays = ['one', 'two', 'feat/b'].map((branch) =>
      repository.open({ branch, ...(branch === 'feat/b' ? { fork: 'mallory' } : {}), files: { 'src/a/x.ts': branch } }),
    );
    // An item of its own that strays into a path of another's.
    const astray = repository.open({ branch: 'feat/b', files: { 'src/a/x.ts': 'b' } });
    const item = repository.open({ branch: 'feat/a', files: { 'src/a/x.ts': 'a' } });
    await run('pull_request_target', { pull: item });
    expect(status(item)).toMatch(/^success .* of item "a"/);
    expect([astray, ...strays].map((pull) => state(pull))).toEqual(['failure', 'failure', 'failure', 'failure']);
  });

  test('same state, same verdict: whatever the event was and claimed, and whatever ran before (promise 10)', async () => {
    const told = new Set<string>();
    for (const event of ['push', 'schedule', 'workflow_dispatch', 'opened', 'of another', 'after others']) {
      const { repository, run, status, written } = openRepository(github, TWO);
      const a = repository.open({ branch: 'feat/a', files: { 'src/a/x.ts': '1', 'src/common.ts': 'a' } });
      const b = repository.open({ branch: 'feat/b', files: { 'src/common.ts': 'b' } });
      if (event === 'after others') {
        // Judged in another state first, which is gone now.
        b.push({ 'src/common.ts': null });
        await run('push');
        b.push({ 'src/common.ts': 'b' });
      }
      const claims = { action: 'closed', pull_request: { number: b.number, state: 'closed', head: { sha: a.head } } };
      if (event === 'opened') await run('pull_request_target', { payload: claims });
      else if (event === 'of another') await run('pull_request_target', { pull: a });
      else await run(event === 'after others' ? 'push' : event);
      told.add(JSON.stringify([a, b].map((pull) => status(pull).replace(/\[\d+/, '['))));
      const before = written();
      await run('schedule');
      expect(written()).toBe(before);
    }
    expect([...told]).toEqual([expect.stringMatching(/^\["success .*","failure /)]);
  });

  test('killed at any point, the next run finishes the job (promise 12)', async () => {
    const story = () => {
      const made = openRepository(github, TWO);
      const pulls = [
        made.repository.open({ branch: 'feat/a', files: { 'src/common.ts': 'a' } }),
        made.repository.open({ branch: 'feat/b', files: { 'src/common.ts': 'b' } }),
        made.repository.open({ branch: 'stray', files: { 'src/a/x.ts': '1' } }),
      ];
      return { ...made, states: () => pulls.map((pull) => made.state(pull)) };
    };
    const whole = story();
    github.resetRequests();
    await whole.run('push');
    const requests = github.requests.length;
    expect(requests).toBeGreaterThan(4);
    for (let nth = 1; nth <= requests; nth++) {
      const killed = story();
      // Refused like this nothing is tried again: the run has ended, and nothing more happens on GitHub.
      const death = github.fault('*', { status: 401 }, { nth, count: Number.POSITIVE_INFINITY });
      expect((await killed.run('push')).exitCode).toBe(1);
      death.remove();
      const left = killed.states();
      expect(left.filter((state, index) => state !== 'none' && state !== whole.states()[index])).toEqual([]);
      expect((await killed.run('schedule')).exitCode).toBe(0);
      expect(killed.states()).toEqual(whole.states());
    }
  });

  test('no code of a pull request is fetched, and no secret is needed: three permissions of the job are enough (promise 13)', async () => {
    const { repository, run, state } = openRepository(github, TWO);
    const files = { 'src/a/x.ts': 'SECRET', 'src/a/package.json': '{"scripts":{"postinstall":"exit 1"}}' };
    const pull = repository.open({ branch: 'feat/a', fork: 'mallory', files });
    github.resetRequests();
    const answers: string[] = [];
    const listen = (json: unknown) => {
      answers.push(JSON.stringify(json));
      return json;
    };
    github.fault('*', { rewrite: listen }, { count: Number.POSITIVE_INFINITY });
    const { exitCode } = await run('pull_request_target', { pull, permissions: NEEDED });
    expect([exitCode, state(pull)]).toEqual([0, 'success']);
    expect(answers.filter((each) => /SECRET|postinstall/.test(each))).toEqual([]);
    const routes = new Set(github.requests.map(({ route }) => route));
    expect([...routes].filter((route) => !route.startsWith('GET ')).sort()).toEqual([
      'POST /graphql',
      'POST /repos/:owner/:repo/statuses/:sha',
    ]);
    expect([...routes].filter((route) => /tarball|zipball|contents|blobs/.test(route))).toEqual([]);
  });

  test('foreign text is inert: in the status, and in the comment (promise 14)', async () => {
    const { repository, run, status } = openRepository(github, TWO);
    const hostile = '<!-- parallel-work check -->@acme/all ![x](http:evil.example) `a` ::error::|\u001b[31m\n# big';
    const pull = repository.open({ branch: 'feat/a', title: hostile, body: hostile, files: { [hostile]: '1' } });
    await run('pull_request_target', {
      pull,
      inputs: { comment: 'true' },
      permissions: { contents: 'read', pull_requests: 'write', statuses: 'write' },
    });
    expect(status(pull)).toMatch(/^failure \P{Cc}+$/u);
    const [comment, ...more] = [...repository.data().comments.values()].map(({ body }) => body);
    expect(more).toEqual([]);
    expect(comment).toMatch(/^<!-- parallel-work check -->\n/);
    // Outside of code nothing of it is left that GitHub would act on.
    const acting = (comment ?? '')
      .split('\n')
      .slice(1)
      .join('\n')
      .replace(/```[\s\S]*?```|(`+)[\s\S]*?\1/g, '');
    expect(acting).not.toMatch(/@acme|!\[|<!--|\u001b|^# big/m);
  });

  test('a stacked pull request passes only if all below it do (promise 16)', async () => {
    const { repository, run, state } = openRepository(github, TWO);
    const lower = repository.open({ branch: 'feat/a', files: STRANGE });
    const upper = repository.open({ branch: 'feat/b', base: 'feat/a', from: 'feat/a', files: { 'src/b/x.ts': '1' } });
    await run('push');
    expect([state(lower), state(upper)]).toEqual(['failure', 'failure']);
    // What the lower one takes back is still in the upper one, until that is rebased.
    lower.forcePush({ 'src/a/x.ts': '1' });
    await run('push');
    expect([state(lower), state(upper)]).toEqual(['success', 'failure']);
    upper.forcePush({ 'src/b/x.ts': '1' }, { from: lower.head });
    await run('push');
    expect([state(lower), state(upper)]).toEqual(['success', 'success']);
  });

  test('everything is bounded: a list without an end, and more pull requests than the budget holds (promise 15)', async () => {
    const { repository, run, state } = openRepository(github, TWO);
    const item = repository.open({ branch: 'feat/a', files: { 'src/a/x.ts': '1' } });
    github.resetRequests();
    github.fault('*', { rewrite: withoutEnd }, { count: Number.POSITIVE_INFINITY });
    const endless = await run('pull_request_target', { pull: item, inputs: { 'request-budget': '40' } });
    expect(endless.exitCode).toBe(1);
    expect(github.requests.length).toBeLessThanOrEqual(40 + 8);
    expect(state(item)).not.toBe('success');
    github.clearFaults();

    const many = Array.from({ length: 30 }, (_, index) =>
      repository.open({ branch: `stray-${index}`, files: { [`other-${index}.ts`]: '1' } }),
    );
    github.resetRequests();
    expect((await run('push', { inputs: { 'request-budget': '20' } })).exitCode).toBe(0);
    expect(github.requests.length).toBeLessThanOrEqual(20);
    // Items come first. What has to wait does not pass.
    expect(state(item)).toBe('success');
    expect(many.some((pull) => state(pull) === 'none')).toBe(true);
  });
});

test('each of the fifteen promises is named by a test', () => {
  const texts = readdirSync('__tests__', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(`__tests__/${name}`, 'utf8'));
  const named = new Set<number>();
  for (const text of texts) {
    for (const [, list = ''] of text.matchAll(/\(?(?:case[^)'"`]*, )?promises? ((?:\d+(?:, | and )?)+)\)/g)) {
      for (const number of list.match(/\d+/g) ?? []) named.add(Number(number));
    }
  }
  expect([...named].sort((one, other) => one - other)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
});

/** An answer in which every list of files lacks its last. */
const withoutLast = changing((key, value) =>
  key === 'files' && isRecord(value) && Array.isArray(value['nodes'])
    ? { ...value, nodes: value['nodes'].slice(0, -1) }
    : undefined,
);

/** A cursor of the stand-in. */
const PAGE_ZERO = Buffer.from('[0,""]').toString('base64');
/** An answer in which every list has one more page, for ever the same. */
const withoutEnd = changing((key, value) =>
  key === 'pageInfo' && isRecord(value) ? { hasNextPage: true, endCursor: value['endCursor'] ?? PAGE_ZERO } : undefined,
);

/** @param change says what stands at a key instead; undefined: what is there */
function changing(change: (key: string, value: unknown) => unknown): (json: unknown) => unknown {
  const changed = (json: unknown): unknown => {
    if (Array.isArray(json)) return json.map(changed);
    if (!isRecord(json)) return json;
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, change(key, value) ?? changed(value)]));
  };
  return changed;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
