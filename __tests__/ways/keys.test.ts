/** Random pull requests that take numbers: whoever has to give way can take the free one, and nobody else then fails. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeStory, type OpenPull, planOf, type Story } from '../core/judge/judge-story.js';
import { atLeast, runs } from '../runs.js';
import { applyWay, possible } from './applied-ways.js';
import { followAll, none } from './following.js';

const ENTRIES = ['db/<key>_*.sql', 'pri/<key>_*/**'];
const FILES = [1, 2].flatMap((key) =>
  ['a', 'b'].flatMap((name) => [
    `db/${key}_${name}.sql`,
    `db/0${key}_${name}.up.sql`,
    `db/0${key}_${name}.down.sql`,
    `pri/${key}_${name}/m.sql`,
    `pri/${key}_${name}/notes/n.md`,
  ]),
);
const files = (maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...FILES), { minLength: 1, maxLength, size: 'max' });

const scope = fc.constantFrom(['db/**', 'pri/**'], ['db/**'], ['pri/**'], ['x']);
const story: fc.Arbitrary<Story> = fc
  .record({
    scopes: fc.tuple(scope, scope, scope),
    shared: fc.constantFrom([], ['db/*'], ['pri/**']),
    leeway: fc.constantFrom(0, 3),
    base: files(4),
    created: fc.tuple(files(3), files(3), files(3), files(2)),
    deleted: files(2),
  })
  .map(({ scopes: [a, b, c], shared, leeway, base, created, deleted }) => {
    const isThere = (path: string) => base.includes(path);
    const pulls = ['feat/a', 'feat/b', 'feat/c', 'mine'].map(
      (branch, index): OpenPull => ({
        number: index + 1,
        branch,
        create: (created[index] ?? []).filter((path) => !isThere(path)),
        delete: index === 0 ? deleted.filter(isThere) : [],
      }),
    );
    return {
      plans: planOf({ a: { scope: a }, b: { scope: b }, c: { scope: c } }, { unique: ENTRIES, shared, leeway }),
      pulls,
      tree: base,
      files: Object.fromEntries(base.map((path) => [path, `${path} on the base`])),
    };
  });

test('each way out of a taken key settles it, and fails nobody else', () => {
  const counts = none();
  fc.assert(
    fc.property(story, (told) => {
      // Plans in which two items own one path are for the random stories.
      const wrong = followAll(possible(told), 4, counts);
      expect(wrong.filter((each) => each.includes('duplicate-key'))).toEqual([]);
    }),
    runs(100),
  );
  expect(counts.byRule.get('duplicate-key')?.errors ?? 0).toBeGreaterThan(atLeast(50));
  expect(counts.tried.get('run') ?? 0).toBeGreaterThan(atLeast(30));
});

test('all that have to give way can take their free keys at once, because each is given another one', () => {
  let settled = 0;
  fc.assert(
    fc.property(story, (told) => {
      const start = possible(told);
      const judgement = judgeStory(start);
      const keyed = judgement.findings.filter(({ rule, severity }) => rule === 'duplicate-key' && severity === 'error');
      const ways = keyed.flatMap((finding) =>
        (finding.ways ?? []).flatMap((way) => (way.kind === 'run' ? [{ finding, way }] : [])),
      );
      fc.pre(ways.length > 1 && ways.length === keyed.length);
      const after = ways.reduce((at: Story, { finding, way }) => {
        const next = applyWay(at, judgement, finding, way);
        return 'skipped' in next ? at : next;
      }, start);
      const left = judgeStory(after).findings.filter(
        ({ rule, severity }) => rule === 'duplicate-key' && severity === 'error',
      );
      expect(left).toEqual([]);
      settled += ways.length;
    }),
    runs(150),
  );
  expect(settled).toBeGreaterThan(atLeast(20));
});
