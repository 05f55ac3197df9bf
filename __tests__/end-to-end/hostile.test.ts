/** A stranger's pull request never stops another one, whatever is in it or fails about it. Run by the bundle, as a runner would start it. */
import { describe, expect } from '@jest/globals';
import type { Request } from '../github/faults.js';
import { story } from './bundle-runs.js';
import { quick } from './lasting.js';
import { A, B, openKeeping } from './status-runs.js';

const stage = openKeeping();

const HOSTILE = [
  ...['files', 'pull', 'merge', 'before', 'blob', 'entries'].map((name) => `app/[...${name}]/page.tsx`),
  'a"b',
  "a'b",
  'a\\b',
  'a}b',
  '} }',
  '$x',
  '$v1: String!',
  '`rm -rf`',
  '::error::x',
  '%0A',
  '<!-- x -->',
  '@{u}',
  '--all',
  ':(glob)**',
  'a\nb',
];
/** As git allows them in the name of a branch. */
const BRANCHES = ['x/...pull', 'x/"}', "x/'$x", 'x/`id`', 'x/::error::y', 'x/<!--', '$v1', '}'];
const CONTEXT = 'check "...pull" } $x \\';

describe('names that would be words of a query', () => {
  story('in a fork: paths, branches, plan files, logins and the name of the status', async () => {
    const shop = stage.shop();
    const [a, b] = [shop.open(A), shop.open({ ...B, files: { ...B.files, 'README.md': 'astray\n' } })];
    const named = BRANCHES.filter((branch) => !branch.includes('...')).map((branch, at) =>
      shop.open({ branch, fork: 'mallory', files: { [`docs/${at}.md`]: 'x\n' } }),
    );
    const paths = shop.open({
      branch: 'typo',
      fork: 'mallory',
      author: 'e$x"...pull}',
      files: HOSTILE.map((name) => [name, 'x\n'] as const),
    });
    const owned = shop.open({
      branch: 'into-an-item',
      fork: 'mallory',
      files: HOSTILE.map((name) => [`src/a/${name}`, 'x\n'] as const),
    });
    const plans = shop.open({
      branch: 'plans',
      fork: 'mallory',
      files: HOSTILE.filter((name) => !name.includes('/')).map(
        (name) => [`.github/parallel-work/${name}.yml`, 'version: 1\n'] as const,
      ),
    });
    const run = await shop.told(paths, 'opened', { inputs: { context: CONTEXT } });
    expect(run.exitCode).toBe(0);
    const states = (...pulls: (typeof a)[]) => pulls.map((pull) => shop.state(pull, CONTEXT));
    expect(states(a, b)).toEqual(['success', 'failure']);
    expect(states(paths, owned, plans)).toEqual(['success', 'failure', 'failure']);
    expect(new Set(states(...named))).toEqual(new Set(['success']));
    // With another head commit of the same pull request, what failed passes as well.
    b.forcePush(B.files);
    await shop.told(owned, 'synchronize', { inputs: { context: CONTEXT } });
    expect(states(a, b)).toEqual(['success', 'success']);
  });
});

describe('what fails about one pull request', () => {
  const says = ({ path, variables }: Request, values: readonly unknown[]) =>
    Object.values(variables ?? {}).some((value) => values.includes(value)) ||
    values.some((value) => path.includes(`/${value}/`) || path.endsWith(`/${value}`));

  const FAULTS = {
    403: { status: 403, body: { message: 'Request blocked' } },
    404: { status: 404, body: { message: 'Not Found' } },
    502: { status: 502 },
  };
  for (const [status, fault] of Object.entries(FAULTS)) {
    story(
      `is its own error, also where it started the run: the others are judged, and their statuses posted (${status})`,
      async () => {
        const shop = stage.shop();
        const [a, b] = [shop.open(A), shop.open({ ...B, files: { ...B.files, 'README.md': 'astray\n' } })];
        const outsider = shop.open({ branch: 'typo', fork: 'mallory', files: { 'docs/x.md': 'x\n' } });
        shop.strike(fault, (request) =>
          request.method !== 'POST' || !request.path.includes('/statuses/')
            ? says(request, [a.number, a.branch, a.head])
            : false,
        );
        const run = await shop.told(a, 'opened', quick);
        expect(run.exitCode).toBe(0);
        expect([a, b, outsider].map((pull) => shop.state(pull))).toEqual(['error', 'failure', 'success']);
        expect(shop.text(a)).toContain('error of item "a"');
      },
    );
  }
});
