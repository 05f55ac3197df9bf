/** What may go wrong on the way to GitHub. The run never passes, always ends, and says what to do. */
import { describe, expect } from '@jest/globals';
import type { Fault, Request, When } from '../github/faults.js';
import type { StepResult } from '../runner/step.js';
import { API, ASTRAY, IN_SCOPE, noted, openStage, type Shop, shown, story } from './bundle-runs.js';
import { impatient, lasting, quick } from './lasting.js';

const stage = openStage();

/** The first request for a shop, and every one after it. */
function strike(shop: Shop, fault: Fault, when: When = { count: Infinity }) {
  const [, name] = shop.repository.name.split('/');
  const isOurs = ({ path, variables }: Request) => path.includes(`/${name}/`) || variables?.['name'] === name;
  return stage.github().fault(isOurs, fault, when);
}

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
    story(`${name}: fails, and says what to do`, async () => {
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
  story('asks again, and the verdict is the same (cases 107, 108, 113)', async () => {
    const runs = passing.flatMap(([, fault]) =>
      [1, 2].map(async (nth) => {
        const shop = stage.shop();
        const struck = strike(shop, fault, { nth });
        const step = await shop.check(shop.open({ branch: API, files: ASTRAY }), quick);
        return { hits: struck.hits(), title: shown(step), code: step.exitCode };
      }),
    );
    const expected = { hits: 1, title: ['error src/start.ts out-of-scope'], code: 1 };
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

story('a run that needs more requests than its budget fails and says so', async () => {
  const shop = stage.shop();
  const pull = shop.open({ branch: API, files: IN_SCOPE });
  const step = await shop.check(pull, { inputs: { 'request-budget': '1' } });
  expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
  expect(shown(step)).toEqual(['error budget']);
  expect(step.annotations[0]?.message).toContain('request-budget');
});
