/** What may go wrong on the way to GitHub. Never green, always an end, and a message that says what to do. */
import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';
import type { Fault, Request, When } from '../github/faults.js';
import type { StepResult } from '../runner/step.js';
import { API, ASTRAY, IN_SCOPE, noted, openStage, type Shop, shown, story } from './stage.js';

const stage = openStage();

/** The bundle waits as it always does, only in quicker seconds: a minute takes two. */
const preload = fileURLToPath(new URL('quick-time.cjs', import.meta.url));
const quick = { env: { NODE_OPTIONS: `--require ${preload}`, QUICK_WAIT: '30', QUICK_TIMEOUT: '1' } };
/** Only where no answer is waited for: on a busy machine a quick time out would hit the others too. */
const impatient = { env: { ...quick.env, QUICK_TIMEOUT: '30' } };

/** The first request for a shop, and every one after it. */
function strike(shop: Shop, fault: Fault, when: When = { count: Infinity }) {
  const [, name] = shop.repository.name.split('/');
  const isOurs = ({ path, variables }: Request) => path.includes(`/${name}/`) || variables?.['name'] === name;
  return stage.github().fault(isOurs, fault, when);
}

const soon = Math.round(Date.now() / 1000) + 3600;
const json = { 'content-type': 'application/json' };

/** A fault that stays, and what the annotation says: its title, and a part of the message. */
const lasting: readonly (readonly [name: string, fault: Fault, title: string, message: string])[] = [
  ['answers 500 (case 107)', { status: 500 }, 'unreachable', 'status 500'],
  ['answers 503 (case 107)', { status: 503 }, 'unreachable', 'status 503'],
  ['answers with a page of a proxy (case 107)', { html: '<html>oops' }, 'unreachable', 'status 502'],
  ['answers 200 with a page of a proxy (case 107)', { html: '<html>oops', status: 200 }, 'unreachable', 'no JSON'],
  ['cuts its JSON (case 107)', { truncate: true }, 'unreachable', 'run it again'],
  ['drops the connection (case 107)', { drop: true }, 'unreachable', 'run it again'],
  ['answers 200 with nothing (cases 65, 113)', { empty: true }, 'unreachable', 'run it again'],
  ['never answers (case 115)', { hang: true }, 'unreachable', 'run it again'],
  [
    'does not know the token (case 109)',
    { status: 401, body: { message: 'Bad credentials' } },
    'permission',
    'valid token',
  ],
  [
    'forbids without a word of permissions (case 109)',
    { status: 403, body: { message: 'Resource protected by organization SAML enforcement' } },
    'permission',
    'SAML',
  ],
  ['says 404 (case 110)', { status: 404, body: { message: 'Not Found' } }, 'not-found', 'check that it exists'],
  [
    'has a secondary rate limit for an hour (case 108)',
    { status: 403, headers: { 'retry-after': '3600' }, body: { message: 'You have exceeded a secondary rate limit' } },
    'rate-limit',
    'run the job again then',
  ],
  [
    'has a secondary rate limit of unknown length (case 108)',
    { status: 403, body: { message: 'You have exceeded a secondary rate limit' } },
    'rate-limit',
    'run the job again then',
  ],
  [
    'has no request left (case 108)',
    {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(soon) },
      body: { message: 'API rate limit exceeded' },
    },
    'rate-limit',
    new Date(soon * 1000).toISOString(),
  ],
  ['says 429 (case 108)', { status: 429, headers: { 'retry-after': '3600' } }, 'rate-limit', 'run the job again then'],
  [
    'sends us to another host (case 111)',
    { status: 301, headers: { location: 'https://example.com/' } },
    'refused',
    'to another host or nowhere',
  ],
  [
    'gives errors beside data (case 113)',
    { errors: [{ message: 'Something went wrong' }] },
    'unreachable',
    'Something went wrong',
  ],
  ['gives data: null (case 113)', { dataNull: true }, 'unreachable', 'without data'],
  [
    'gives data of another shape (case 114)',
    { body: { data: { repository: 7 } }, headers: json },
    'shape',
    'not as documented',
  ],
  [
    'gives something else altogether (case 114)',
    { body: { hello: 'world' }, headers: json },
    'unreachable',
    'run it again',
  ],
  [
    'lacks a field that an older server does not have (case 117)',
    {
      body: { errors: [{ message: "Field 'x' doesn't exist on type 'Y'", extensions: { code: 'undefinedField' } }] },
      headers: json,
    },
    'unsupported',
    'update it',
  ],
];

// Side by side, since most of them only wait; a few at a time, since each is a process that has to start.
describe('a GitHub that from the second request on', () => {
  const runs = new Map<string, Promise<StepResult>>();
  const begin = (): void => {
    const lanes = Array.from({ length: 4 }, () => Promise.resolve());
    for (const [index, [name, fault]] of lasting.entries()) {
      const shop = stage.shop();
      strike(shop, fault, { nth: 2, count: Infinity });
      const pull = shop.open({ branch: API, files: IN_SCOPE });
      const lane = index % lanes.length;
      const run = (lanes[lane] ?? Promise.resolve()).then(() => shop.check(pull, fault.hang ? impatient : quick));
      lanes[lane] = run.then(
        () => undefined,
        () => undefined,
      );
      runs.set(name, run);
    }
  };
  for (const [name, , title, message] of lasting) {
    story(`${name}: is red, and says what to do`, async () => {
      if (runs.size === 0) begin();
      const run = runs.get(name);
      if (run === undefined) throw new Error('it was not begun');
      const step = noted(await run);
      expect(step).toMatchObject({ exitCode: 1, killed: false, outputs: { verdict: 'error' } });
      expect(shown(step)).toEqual([`error ${title}`]);
      expect(step.annotations[0]?.message).toContain(message);
      expect(step.summary).toMatch(/^## Error\n\nThere is no verdict: /);
      expect(step.log).not.toMatch(/\bat .*:\d+:\d+\)?$/m);
    });
  }
});

describe('a GitHub that fails once', () => {
  const passing: readonly (readonly [string, Fault])[] = [
    ['with 502', { status: 502 }],
    ['with a dropped connection', { drop: true }],
    ['with half an answer', { truncate: true }],
    ['with errors beside data', { errors: [{ message: 'Something went wrong' }] }],
    ['with a rate limit of a second', { status: 429, headers: { 'retry-after': '1' } }],
  ];
  story('is asked again, and the verdict is the same (cases 107, 108, 113)', async () => {
    const runs = passing.flatMap(([, fault]) =>
      [1, 2].map(async (nth) => {
        const shop = stage.shop();
        const struck = strike(shop, fault, { nth });
        const step = await shop.check(shop.open({ branch: API, files: ASTRAY }), quick);
        return { hits: struck.hits(), title: shown(step), code: step.exitCode };
      }),
    );
    const expected = { hits: 1, title: ['error src/app.ts out-of-scope'], code: 1 };
    expect(await Promise.all(runs)).toEqual(runs.map(() => expected));
  });
});

story('a renamed repository is followed on the same host (case 111)', async () => {
  const shop = stage.shop();
  const pull = shop.open({ branch: API, files: IN_SCOPE });
  const to = `${stage.github().url}/graphql`;
  strike(shop, { status: 307, headers: { location: to } }, { nth: 1 });
  expect(await shop.check(pull)).toMatchObject({ exitCode: 0, outputs: { verdict: 'success' } });
});

story('ids above 2^53 change nothing (case 119)', async () => {
  const shop = stage.shop();
  const big = (text: unknown) =>
    JSON.parse(JSON.stringify(text).replaceAll(/"databaseId":\d+/g, '"databaseId":9007199254740993'));
  strike(shop, { rewrite: big });
  const step = await shop.check(shop.open({ branch: API, files: IN_SCOPE }));
  expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'success' } });
});

story('a run that needs more requests than its budget ends red and says so', async () => {
  const shop = stage.shop();
  const pull = shop.open({ branch: API, files: IN_SCOPE });
  const step = await shop.check(pull, { inputs: { 'request-budget': '1' } });
  expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
  expect(shown(step)).toEqual(['error budget']);
  expect(step.annotations[0]?.message).toContain('request-budget');
});
