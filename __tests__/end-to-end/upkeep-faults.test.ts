/**
 * What may go wrong in a run that writes statuses. Never a success that the state denies; where not everything could be read
 * only an `error` on the pull request that started the run; and the next run puts all in line.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';
import type { Fault, Request } from '../github/faults.js';
import type { PullStory } from '../github/pull-story.js';
import type { StepResult } from '../runner/step.js';
import { DEEP } from '../runs.js';
import { exampleOf } from '../workflow-lint/ask.js';
import { cli, EXAMPLE, folder, noted, shown, story } from './bundle-runs.js';
import { lasting, quick } from './lasting.js';
import {
  A,
  abreast,
  B,
  COMMON,
  isPost,
  isReading,
  type Kept,
  openKeeping,
  plansOf,
  STATUSES,
  TWO,
} from './status-runs.js';

const stage = openKeeping();
const done = { exitCode: 0, conclusion: 'success' };
const failed = { exitCode: 1, conclusion: 'failure' };
const statesOf = ({ state }: Kept, ...pulls: PullStory[]) => pulls.map((pull) => state(pull));

const strays = { 'src/b/x.ts': 'b\n', 'README.md': '# mine\n' };
/** As we would have posted it, in another life of the plans. */
const described = (text: string, count = 1) => ({ description: `[${count}*] plan 0123456789: ${text}` });
const isGraphql = ({ route }: Request) => route === 'POST /graphql';
const isFiles = ({ route }: Request) => route === 'GET /repos/:owner/:repo/pulls/:pull_number/files';

/** Runs that mostly wait, begun with the first story that asks for one of them. */
function begun<T, R>(all: readonly T[], tell: (each: T) => Promise<R>): (each: T) => Promise<R> {
  let running: Promise<PromiseSettledResult<R>[]> | undefined;
  return async (each) => {
    running ??= abreast(all, async (one) => (await Promise.allSettled([tell(one)]))[0]);
    const result = (await running)[all.indexOf(each)];
    if (result?.status === 'fulfilled') return result.value;
    throw result?.reason;
  };
}

/** Of those that differ only in how GitHub says it, one: each is a process that has to start. */
const SAID_OTHERWISE =
  /^(answers 500|answers 200|forbids without|has a secondary rate limit of unknown|says 429|gives data: null|gives something else)/;
/** Every fourth of them; `faults.test.ts` plays them all on the event `pull_request` every time. One that hangs waits for half a minute. */
const isDeep = DEEP > 1;
const kinds = lasting
  .filter(([name]) => !SAID_OTHERWISE.test(name))
  .filter(([, fault], index) => isDeep || (index % 4 === 0 && !fault.hang));

describe('a GitHub that from the second reading on', () => {
  const ofPull = begun(kinds, async ([, fault]) => {
    const shop = stage.shop();
    const [a, b, outsider] = [shop.open(A), shop.open(B), shop.open({ branch: 'typo', files: { 'docs/x': 'x\n' } })];
    shop.repository.status(a.head, 'parallel-work', 'success', described('success of item "a" into "main"'));
    shop.strike(fault, isReading, { nth: 2, count: Infinity });
    const step = await shop.told(a, 'edited', fault.hang ? patient : quick);
    return { step, own: shop.history(a), text: shop.text(a), others: statesOf(shop, b, outsider) };
  });
  for (const each of kinds) {
    const [name, , title, message] = each;
    story(`${name}: posts "error" on its own pull request, over an old success, and nothing on others`, async () => {
      const { step, own, text, others } = await ofPull(each);
      expect(noted(step)).toMatchObject({ ...failed, outputs: { verdict: 'error' } });
      expect(shown(step)).toEqual([`error ${title}`]);
      expect(step.annotations[0]?.message).toContain(message);
      expect(step.summary).toContain('There is no verdict: ');
      expect(own).toEqual(['success', 'error']);
      expect(text).toMatch(/^\[2\*] plan unread: error into "main": it could not be decided\. ./);
      expect(others).toEqual(['none', 'none']);
    });
  }

  const some = kinds.filter((_, index) => index % 5 === 0);
  story('posts nothing if it fails before it asks about a pull request (cases 107 to 114)', async () => {
    const told = await abreast(some, async ([, fault]) => {
      const shop = stage.shop();
      const [a, b] = [shop.open(A), shop.open(B)];
      shop.strike(fault, isReading, { nth: 2, count: Infinity });
      const { exitCode } = await shop.ran('schedule', quick);
      return [exitCode, ...statesOf(shop, a, b)];
    });
    expect(told).toEqual(some.map(() => [1, 'none', 'none']));
  });

  story(
    'fails by its exit code if the server does not answer at all, and the log says both reasons (cases 107, 115)',
    async () => {
      const places = [stage.github().url.replace('http:', 'https:'), 'http://no-such-host.invalid'];
      const steps = await abreast(places, async (apiUrl) => {
        const shop = stage.shop();
        const a = shop.open(A);
        const step = await shop.told(a, 'opened', { ...quick, side: { apiUrl } });
        return { step, state: shop.state(a) };
      });
      for (const { step, state } of steps) {
        expect(step).toMatchObject(failed);
        expect(state).toBe('none');
        expect(step.log).toContain('The status "error" could not be posted on #1 either');
        expect(step.annotations.at(-1)).toMatchObject({ level: 'error', title: 'unreachable' });
      }
    },
  );
});

/**
 * For a request that hangs; slower than `impatient`, since here an answer is waited for in the end. Slow also in its clock: on a
 * busy machine the time for all requests would end before that for one.
 */
const patient = { env: { ...quick.env, QUICK_WAIT: '4', QUICK_TIMEOUT: '15' }, patience: 500 };

describe('a GitHub that lies', () => {
  /** Leaves #1 out of every list of open pull requests, and out of their number. */
  const without = (number: number, isCounted: boolean) => (json: unknown) =>
    JSON.parse(JSON.stringify(json), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('nodes' in value) || !Array.isArray(value.nodes))
        return value;
      const nodes: readonly unknown[] = value.nodes;
      const isIt = (node: unknown) =>
        typeof node === 'object' && node !== null && 'number' in node && node.number === number && 'state' in node;
      if (!nodes.some(isIt)) return value;
      const total = 'totalCount' in value ? { totalCount: Number(value.totalCount) - (isCounted ? 1 : 0) } : {};
      return { ...value, ...total, nodes: nodes.filter((node) => !isIt(node)) };
    });

  story('leaves the pull request under test out of the list: read again, then "error" (case 106)', async () => {
    const shop = stage.shop();
    const [a, b] = [shop.open(A), shop.open({ ...B, files: strays })];
    shop.repository.status(a.head, 'parallel-work', 'success', described('success of item "a" into "main"'));
    const lie = shop.strike({ rewrite: without(1, true) }, isReading);
    const step = await shop.told(a, 'edited', quick);
    expect(step).toMatchObject(failed);
    expect(shown(step).at(-1)).toBe('error unstable');
    expect(shop.state(a)).toBe('error');
    expect(shop.state(b)).not.toBe('success');
    lie.remove();
    await shop.ran('schedule');
    expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
  });

  story('lists fewer than it counts, or ever another page: nothing but "error" (cases 66, 67, 105)', async () => {
    const lies: readonly Fault[] = [{ rewrite: without(2, false) }, { endless: true }];
    const told = await abreast(lies, async (fault) => {
      const shop = stage.shop();
      const [a, b] = [shop.open(A), shop.open(B)];
      shop.strike(fault, (request) => isReading(request) && JSON.stringify(request.body).includes('CREATED_AT'));
      const step = await shop.told(a, 'opened', quick);
      return [step.exitCode, ...statesOf(shop, a, b)];
    });
    expect(told).toEqual(lies.map(() => [1, 'error', 'none']));
  });

  story('shows less of a sibling than it has: that one is "error" and counts for nothing (case 103)', async () => {
    const shop = stage.shop(TWO, { files: { 'src/b/old.ts': 'old\n' } });
    const a = shop.open({ ...A, files: { ...A.files, ...COMMON } });
    const b = shop.open({ branch: 'feat/b', files: COMMON, rename: { 'src/b/old.ts': 'src/b/new.ts' } });
    shop.strike({ rewrite: (list: unknown) => (Array.isArray(list) ? list.slice(1) : list) }, isFiles);
    expect(await shop.told(a, 'opened', quick)).toMatchObject(done);
    expect(statesOf(shop, a, b)).toEqual(['success', 'error']);
    expect(shop.text(b)).toMatch(/complete/);
  });

  story(
    'gives nothing of a sibling: "error" for that one, and the one under test is judged without it (case 103)',
    async () => {
      const shop = stage.shop(TWO, { files: { 'src/b/old.ts': 'old\n' } });
      const a = shop.open(A);
      const b = shop.open({ branch: 'feat/b', rename: { 'src/b/old.ts': 'src/b/new.ts' } });
      shop.strike({ status: 502 }, isFiles);
      expect(await shop.told(a, 'opened', quick)).toMatchObject(done);
      expect(statesOf(shop, a, b)).toEqual(['success', 'error']);
    },
  );

  story('says that a status was written and keeps none: written again, then the run fails (case 121)', async () => {
    const answers = [1, Infinity];
    const told = await abreast(answers, async (count) => {
      const shop = stage.shop();
      const b = shop.open({ ...B, files: strays });
      shop.strike({ status: 201, body: {} }, isPost, { count });
      const { exitCode } = await shop.told(b, 'opened', quick);
      return [exitCode, shop.state(b)];
    });
    expect(told).toEqual([
      [0, 'failure'],
      [1, 'none'],
    ]);
  });

  story(
    'shows another status than was written: ours again, and where it never stays the run fails (case 121)',
    async () => {
      const times = [1, Infinity];
      const told = await abreast(times, async (count) => {
        const shop = stage.shop();
        const b = shop.open({ ...B, files: strays });
        let posts = 0;
        shop.before(isPost, () => void posts++, { count: Infinity });
        const forge = () => {
          if (shop.state(b) === 'failure')
            shop.repository.status(b.head, 'parallel-work', 'success', { creator: 'mallory' });
        };
        shop.before((request) => posts > 0 && isGraphql(request), forge, { count });
        const { exitCode, annotations } = await shop.told(b, 'opened', quick);
        return { exitCode, posts: posts > 1, title: annotations.at(-1)?.title };
      });
      expect(told).toMatchObject([
        { exitCode: 0, posts: true },
        { exitCode: 1, posts: true, title: 'unstable' },
      ]);
    },
  );

  story(
    'answers from an earlier moment after the write: it is read once more, and nothing is wrong (case 121)',
    async () => {
      const shop = stage.shop();
      const b = shop.open({ ...B, files: strays });
      const before = stage.github().moment();
      let posted = false;
      shop.before(isPost, () => {
        posted = true;
      });
      shop.strike({ stale: before }, (request) => posted && isGraphql(request), { count: 1 });
      expect(await shop.told(b, 'opened')).toMatchObject(done);
      expect(shop.history(b)).toEqual(['failure']);
    },
  );

  story('has another clock, and numbers above 2^53: the same statuses (cases 116, 119)', async () => {
    const big = (json: unknown) =>
      JSON.parse(JSON.stringify(json).replaceAll(/"(databaseId|id)":\d+/g, '"$1":9007199254740993'));
    const faults: readonly Fault[] = [
      { headers: { date: 'Thu, 01 Jan 1970 00:00:00 GMT' } },
      { headers: { date: 'Mon, 29 Feb 2044 23:59:60 GMT' }, rewrite: big },
    ];
    const told = await abreast(faults, async (fault) => {
      const shop = stage.shop();
      const [a, b] = [shop.open(A), shop.open({ ...B, files: strays })];
      shop.strike(fault);
      const { exitCode } = await shop.told(a, 'opened');
      return [exitCode, ...statesOf(shop, a, b)];
    });
    expect(told).toEqual(faults.map(() => [0, 'success', 'failure']));
  });
});

describe('a status that cannot be written', () => {
  const NEEDED = 'statuses: write';
  const readOnly = STATUSES.replace(/statuses: write.*/, 'statuses: read');

  story('fails without a permission and names it, on every event (case 120)', async () => {
    expect(readOnly).not.toBe(STATUSES);
    const workflows = [readOnly, STATUSES.replace(/ *statuses: write.*\n/, '')];
    const told = await abreast(workflows, async (workflow) => {
      const shop = stage.shop();
      const a = shop.open(A);
      const isNone = workflow !== readOnly;
      const steps = [isNone ? await shop.ran('push', { workflow }) : await shop.told(a, 'opened', { workflow })];
      return { steps, written: shop.written() };
    });
    for (const { steps, written } of told) {
      expect(written).toBe(0);
      for (const step of steps) {
        expect(step).toMatchObject(failed);
        expect(shown(step)).toContain('error permission');
        expect(step.annotations.at(-1)?.message).toContain(`Give the job \`${NEEDED}\` under \`permissions:\``);
        expect(step.summary).toContain(NEEDED);
      }
    }
  });

  story('in a run of Dependabot: the verdict is the exit code, and the next run posts it (case 120)', async () => {
    const shop = stage.shop();
    const dependabot = { author: 'dependabot[bot]' };
    const [a, b] = [shop.open({ ...A, ...dependabot }), shop.open({ ...B, files: strays, ...dependabot })];
    const options = { workflow: readOnly };
    const [good, bad] = [await shop.told(a, 'opened', options), await shop.told(b, 'opened', options)];
    expect([good.env['GITHUB_ACTOR'], good.exitCode, bad.exitCode]).toEqual(['dependabot[bot]', 0, 1]);
    expect([good.outputs['verdict'], bad.outputs['verdict']]).toEqual(['success', 'failure']);
    for (const { summary } of [good, bad]) {
      expect(summary).toContain('Dependabot started this run, so its token may not post statuses');
      expect(summary).toContain('the next run on another event posts the status');
      expect(summary.match(/^## (Success|Failure)$/gm)).toHaveLength(1);
    }
    expect(shop.written()).toBe(0);
    // On an event without a pull request no status has the verdict, so the job fails.
    expect(
      await shop.keep(
        { name: 'push', payload: stage.github().pushEvent(shop.repository, 'main') },
        {
          ...options,
          env: { GITHUB_ACTOR: 'dependabot[bot]' },
        },
      ),
    ).toMatchObject(failed);
    await shop.ran('schedule');
    expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
  });

  story(
    'writes the other statuses if the server fails for one, no success beside an outdated one, and the rest in the next run',
    async () => {
      const shop = stage.shop();
      const [a, b] = [shop.open(A), shop.open({ ...B, files: strays })];
      const isRed = (request: Request) => isPost(request) && JSON.stringify(request.body).includes('"failure"');
      const fault = shop.strike({ status: 500 }, isRed);
      expect(await shop.told(a, 'opened', quick)).toMatchObject(failed);
      expect(statesOf(shop, a, b)).toEqual(['success', 'none']);
      fault.remove();
      b.forcePush(B.files);
      await shop.ran('schedule');
      expect(statesOf(shop, a, b)).toEqual(['success', 'success']);
      a.push({ 'README.md': 'astray\n' });
      await shop.ran('schedule');
      expect(statesOf(shop, a, b)).toEqual(['failure', 'success']);
      const next = { a: { scope: ['src/a/**', 'README.md'] }, b: { scope: ['lib/**'] } };
      shop.repository.commit('main', plansOf(next));
      const again = shop.strike({ status: 500 }, isRed);
      expect(await shop.ran('push', quick)).toMatchObject(failed);
      expect(statesOf(shop, a, b)).toEqual(['failure', 'success']);
      again.remove();
      await shop.ran('schedule');
      expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
    },
  );

  story('or was, and only its answer is lost: it is written once more at most', async () => {
    const shop = stage.shop();
    const [a, b] = [shop.open(A), shop.open({ ...B, files: strays })];
    shop.strike({ applied: true, drop: true }, isPost, { count: 1 });
    expect(await shop.told(a, 'opened', quick)).toMatchObject(done);
    expect([shop.history(a), shop.history(b)]).toEqual([['success'], ['failure', 'failure']]);
  });

  story('at once, for a limit on writing: it waits as long as GitHub asks (case 108)', async () => {
    const shop = stage.shop();
    const [a, b] = [shop.open(A), shop.open({ ...B, files: strays })];
    const body = { message: 'You have exceeded a secondary rate limit' };
    shop.strike({ status: 403, headers: { 'retry-after': '60' }, body }, isPost, { count: 1 });
    expect(await shop.told(a, 'opened', quick)).toMatchObject(done);
    expect([shop.history(a), shop.history(b)]).toEqual([['success'], ['failure']]);
  });

  for (const [filled, others] of [
    ['success', 'none'],
    ['failure', 'success'],
  ] as const)
    story(
      `a commit that takes no more statuses and shows ${filled} leaves the others no outdated success, and ${others === 'none' ? 'no' : 'any'} new one`,
      async () => {
        const shop = stage.shop({ ...TWO, c: { scope: ['src/c/**'] } });
        const full = shop.open({ ...A, files: { ...A.files, 'README.md': 'mine\n' } });
        const b = shop.open({ ...B, files: strays });
        const c = shop.open({ branch: 'feat/c', files: { 'src/c/x.ts': 'c\n' } });
        for (let index = 0; index < 1000; index++)
          shop.repository.status(full.head, 'parallel-work', filled, { creator: 'mallory' });
        shop.repository.status(b.head, 'parallel-work', 'success', described('success of item "b" into "main"'));
        const step = await shop.ran('schedule', quick);
        expect(step).toMatchObject(failed);
        expect(step.annotations.at(-1)).toMatchObject({ level: 'error', title: 'refused' });
        expect(step.annotations.at(-1)?.message).toMatch(
          /^No status can be posted on the head commit of #1\. .*push a new commit to #1\.$/,
        );
        // Where its failure could not replace a success, there is no new success. Every other failure is there.
        expect(statesOf(shop, b, c)).toEqual(['failure', others]);
        full.push({ 'README.md': '# Shop\n' });
        await shop.told(full);
        expect(statesOf(shop, full, b, c)).toEqual(['success', 'failure', 'success']);
      },
    );

  story('posts one last failure that says what to do near the cap of a commit, and then none (case 123)', async () => {
    const shop = stage.shop();
    const [a, b] = [shop.open(A), shop.open({ ...B, files: strays })];
    const own = described('success of item "b" into "main"', 900);
    shop.repository.status(b.head, 'parallel-work', 'success', own);
    await shop.ran('push');
    expect(statesOf(shop, a, b)).toEqual(['success', 'failure']);
    expect(shop.text(b)).toMatch(/^\[901\*?] plan [0-9a-f]{10}: failure: .* Push a new commit\.$/);
    // Whatever happens now, the same head keeps failing, and no further status is written on it.
    shop.repository.commit('main', plansOf({ a: TWO['a'] ?? {}, b: { scope: ['src/b/**', 'README.md'] } }));
    const before = shop.history(b).length;
    await shop.ran('push');
    expect([shop.state(b), shop.history(b).length]).toEqual(['failure', before]);
    // A success of somebody else does not stay either.
    shop.repository.status(b.head, 'parallel-work', 'success', { creator: 'mallory' });
    await shop.ran('schedule');
    expect(shop.text(b)).toMatch(/ Push a new commit\.$/);
    // Nor is there room for saying again and again that nothing can be read.
    const fault = shop.strike({ status: 404, body: { message: 'Not Found' } }, isReading, { nth: 2, count: Infinity });
    shop.repository.status(a.head, 'parallel-work', 'success', described('success of item "a" into "main"', 900));
    await shop.told(a, 'edited');
    expect(shop.text(a)).toMatch(/^\[901\*] plan unread: failure: .* Push a new commit\.$/);
    await shop.told(a, 'edited');
    expect(shop.history(a)).toHaveLength(4);
    fault.remove();
    b.push({ 'src/b/y.ts': 'y\n' });
    await shop.told(b);
    expect(shop.text(b)).toMatch(/^\[1\*] .*: success of item "b"/);
  });
});

story('advice in a fork’s read-only run is its exit code, and says so (case 122)', async () => {
  const shop = stage.shop();
  const pulls = [
    shop.open({ branch: 'feat/a', files: { 'docs/x': 'x\n' }, fork: 'mallory' }),
    shop.open({ branch: 'evil', files: { '.github/parallel-work/p.yml': 'version: 1\n' }, fork: 'mallory' }),
  ];
  const steps = await abreast(pulls, (pull) =>
    shop.keep(
      { name: 'pull_request', payload: stage.github().event('pull_request', 'opened', pull) },
      { workflow: EXAMPLE },
    ),
  );
  expect(steps.map(({ exitCode }) => exitCode)).toEqual([0, 1]);
  for (const { summary } of steps) expect(summary).toContain('the result is advice only: no status is posted');
  expect(shop.written()).toBe(0);
});

story('`lint --workflow` finds what would void the check before anybody relies on it (cases 138, 139)', async () => {
  const cwd = folder('workflows');
  const used = exampleOf('statuses');
  const wrong = used
    .replace('  reconcile:', '  parallel-work:')
    .replace(
      '    timeout-minutes: 15',
      '    if: github.event.pull_request.draft == false\n    needs: build\n    continue-on-error: true',
    );
  const filtered = used.replace('  pull_request_target:\n', "  pull_request:\n    paths: ['src/**']\n");
  const files = { 'good.yml': used, 'wrong.yml': wrong, 'filtered.yml': filtered };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const [good, bad, advice] = await abreast(Object.keys(files), (name) => cli(['lint', '--workflow', name], { cwd }));
  expect(good).toMatchObject({ code: 0 });
  expect(bad?.code).toBe(1);
  for (const rule of ['job-condition', 'job-needs', 'continue-on-error', 'job-name'])
    expect(bad?.stdout).toContain(`[${rule}]`);
  expect(advice?.code).toBe(1);
  for (const rule of ['pull-request-event', 'path-filter']) expect(advice?.stdout).toContain(`[${rule}]`);
});

describe('a run that is killed (case 126)', () => {
  const END = ['failure', 'success'];

  /** By new plans #1 fails and #2 passes, each on a head commit that has the opposite. */
  const turn = () => {
    const shop = stage.shop();
    const [a, b] = [
      shop.open({ ...A, files: { ...A.files, ...COMMON } }),
      shop.open({ ...B, files: { ...B.files, ...COMMON } }),
    ];
    shop.repository.status(a.head, 'parallel-work', 'success', described('success of item "a" into "main"'));
    shop.repository.status(b.head, 'parallel-work', 'failure', described('failure of item "b" into "main"'));
    shop.repository.commit(
      'main',
      plansOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**', 'src/common.ts'] } }),
    );
    return { shop, a, b };
  };

  story(
    'leaves the old or the new status if it is killed at any request, never two successes that exclude each other, and the next run does the rest',
    async () => {
      const whole = turn();
      expect(await whole.shop.told(whole.b, 'edited')).toMatchObject(done);
      expect(statesOf(whole.shop, whole.a, whole.b)).toEqual(END);
      const requests = whole.shop.requests().length;
      expect(requests).toBeGreaterThan(5);
      const moments = Array.from({ length: requests }, (_, index) => index + 1);
      const left = await abreast(moments, async (nth) => {
        const { shop, a, b } = turn();
        const end = new AbortController();
        shop.before(
          () => true,
          () => end.abort(),
          { nth },
        );
        const step = await shop.told(b, 'edited', { signal: end.signal });
        const met = statesOf(shop, a, b);
        // What is left is one of three states. It is enough to repair some of each.
        const isRepaired = nth % 2 === 0;
        if (isRepaired) await shop.ran('schedule');
        return { nth, killed: step.killed, met, after: isRepaired ? statesOf(shop, a, b) : END };
      });
      const allowed = [['success', 'failure'], ['failure', 'failure'], END];
      for (const { nth, killed, met, after } of left) {
        expect({ nth, killed, after }).toEqual({ nth, killed: true, after: END });
        expect(allowed).toContainEqual(met);
      }
      // Each of the three was met.
      expect(new Set(left.map(({ met }) => met.join()))).toEqual(new Set(allowed.map((each) => each.join())));
    },
  );
});

describe('a machine', () => {
  const broken = fileURLToPath(new URL('broken-machine.cjs', import.meta.url));
  const ways = ['never settles', 'rejects unhandled', 'throws no error'];

  story('fails and posts no success if something inside breaks, and the next run does it all (case 136)', async () => {
    const told = await abreast(ways, async (how) => {
      const shop = stage.shop();
      const [a, b] = [shop.open(A), shop.open({ ...B, files: strays })];
      shop.strike({ status: 502 }, () => true, { count: 1 });
      const env = { NODE_OPTIONS: `--require ${broken} --max-old-space-size=64`, BROKEN: how };
      const step = await shop.told(a, 'opened', { env });
      return { how, log: step.log, exitCode: step.exitCode, met: statesOf(shop, a, b), shop, a, b };
    });
    for (const { how, log, exitCode, met } of told) {
      expect(log).toContain(`this machine ${how}`);
      expect([how, exitCode]).not.toEqual([how, 0]);
      expect([how, met]).not.toEqual([how, expect.arrayContaining(['success'])]);
    }
    const [first] = told;
    await first?.shop.ran('schedule');
    expect(first && statesOf(first.shop, first.a, first.b)).toEqual(['success', 'failure']);
  });

  const machines: readonly Readonly<Record<string, string>>[] = [
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', HOME: '/nowhere' },
    { PATH: '/nowhere' },
    { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '/dev/full', RUNNER_TEMP: '' },
  ];
  story(
    'in another time zone, language, folder, without git, with no room for outputs: the same statuses (cases 135, 137)',
    async () => {
      const told = await abreast(machines, async (env) => {
        const shop = stage.shop();
        const [a, b] = [
          shop.open(A),
          shop.open({ ...B, files: { ...strays, 'src/ärger.ts': 'x\n', 'src/Izmir.ts': 'x\n' } }),
        ];
        const first: StepResult = await shop.told(b, 'opened', { env, workspace: folder('elsewhere') });
        const texts = [a, b].map((pull) => `${shop.state(pull)} ${shop.text(pull)}`);
        return { exitCode: first.exitCode, texts, stdout: first.stdout.includes('::set-output') };
      });
      expect(told[0]?.texts).toEqual([expect.stringMatching(/^success /), expect.stringMatching(/^failure /)]);
      for (const each of told) expect(each).toEqual({ exitCode: 0, texts: told[0]?.texts, stdout: false });
    },
  );
});
