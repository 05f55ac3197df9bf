/** Real pull requests, and some made up in the same shape, whose scopes lack a part of what they change: every way out is followed. */
import { expect, test } from '@jest/globals';
import { globOf } from '../../src/core/plan/glob-problems.js';
import { planOf, type Story } from '../core/judge/judge-story.js';
import { realData, withPiece } from '../optional.js';
import { generatedPulls, momentsOf, type RealPull, readPulls } from '../replay/pulls.js';
import { atLeast, DEEP } from '../runs.js';
import { possible } from './applied-ways.js';
import { followAll, none } from './following.js';

/** Of four paths one is in the scope of no item, one in that of the next item, and one allowed for another kind of change. */
function storyOf(open: readonly RealPull[]): Story {
  const scopes = open.map(() => ({ any: new Set<string>(), create: new Set<string>() }));
  for (const [index, { changes }] of open.entries()) {
    for (const [at, { path, kind }] of changes.entries()) {
      const part = (index + at) % 4;
      const whose = scopes[part === 1 ? (index + 1) % open.length : index];
      if (part === 3 && kind === 'modify') whose?.create.add(globOf(path));
      else if (part !== 0) whose?.any.add(globOf(path));
    }
  }
  const items = scopes.map(({ any, create }, index) => {
    const scope = { any: [`own/${index}`, ...any], create: [...create] };
    return [`pull-${open[index]?.number}`, { scope }] as const;
  });
  const pulls = open.map(({ number, changes }) => {
    const paths = (wanted: string) =>
      changes.flatMap(({ path, kind, renamedTo, renamedFrom }) =>
        kind === wanted && renamedTo === undefined && renamedFrom === undefined ? path : [],
      );
    return {
      number,
      branch: `feat/pull-${number}`,
      create: paths('create'),
      modify: paths('modify'),
      delete: paths('delete'),
      rename: changes.flatMap(({ path, renamedTo }) => (renamedTo === undefined ? [] : [[path, renamedTo] as const])),
    };
  });
  return possible({ plans: planOf(Object.fromEntries(items)), pulls });
}

function follow(moments: readonly (readonly RealPull[])[]): void {
  const counts = none();
  for (const open of moments) expect(followAll(storyOf(open), 0, counts)).toEqual([]);
  const tried = Object.fromEntries(counts.tried);
  process.stdout.write(
    `ways out of pull requests: ${JSON.stringify({ ...counts, tried, byRule: [...counts.byRule] })}\n`,
  );
  expect(counts.findings).toBeGreaterThan(atLeast(30));
  expect(Object.keys(tried)).toEqual(expect.arrayContaining(['remove-path', 'edit-file', 'leave-to']));
}

const sizeOf = (open: readonly RealPull[]) => open.reduce((sum, { changes }) => sum + changes.length, 0);

/** Spread over all moments at which a few pull requests are open. */
function sampleOf(pulls: readonly RealPull[], count: number): (readonly RealPull[])[] {
  const small = momentsOf(pulls).filter((open) => open.length > 1 && sizeOf(open) < 30);
  const step = Math.max(1, Math.floor(small.length / (count * DEEP)));
  return small.filter((_, index) => index % step === 0).slice(0, Math.ceil(count * DEEP));
}

test('made-up pull requests: every way out does what it says', () => {
  follow(sampleOf(generatedPulls(300), 20));
}, 300_000);

const real = realData();
withPiece(real)(
  'real pull requests: every way out does what it says',
  () => {
    follow(sampleOf(readPulls(real.found ?? ''), 20));
  },
  300_000,
);
