/** What holds of leeway in every story. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minimatch } from 'minimatch';
import { atLeast, runs } from '../../runs.js';
import { judgePull, type OpenPull, outcomeOf, planOf, rulesOf, type Story } from '../judge/judge-story.js';

const PATHS = ['a', 'a/b', 'A/c', 'src/x.ts', 'src/X.ts', 'docs/y', 'docs/z', 'lib/one', 'lib/two', 'package.json'];
const GLOBS = ['a', 'a/**', 'src/*.ts', 'docs/y', 'LIB/one', '{a,lib}/**', 'docs'];
const path = fc.constantFrom(...PATHS);
const globs = fc.uniqueArray(fc.constantFrom(...GLOBS), { minLength: 1, maxLength: 2 });
const kind = fc.constantFrom('create' as const, 'modify' as const, 'delete' as const);
const changes = fc.uniqueArray(fc.record({ path, kind }), {
  minLength: 1,
  maxLength: 6,
  selector: (each) => each.path,
});

type Listed = readonly { readonly path: string; readonly kind: 'create' | 'modify' | 'delete' }[];

const pullOf = (list: Listed): OpenPull => ({
  number: 1,
  branch: 'feat/mine',
  ...Object.fromEntries(
    (['create', 'modify', 'delete'] as const).map((each) => [
      each,
      list.filter((change) => change.kind === each).map((change) => change.path),
    ]),
  ),
});

const story = fc.record({
  mine: globs,
  other: globs,
  except: fc.uniqueArray(fc.constantFrom(...GLOBS), { maxLength: 1 }),
  leeway: fc.integer({ min: 0, max: 3 }),
  changes,
});

type World = Parameters<Parameters<typeof story.map>[0]>[0];

const told = ({ mine, other, except, leeway, changes: list }: World, more: Listed = []): Story => ({
  plans: planOf({ mine: { scope: { any: mine, except }, leeway }, other: { scope: other } }),
  pulls: [pullOf([...list, ...more])],
});

describe('in every story', () => {
  test('one more changed file never turns a failing pull request with leeway into a passing one (promise 7)', () => {
    let failed = 0;
    fc.assert(
      fc.property(story, path, kind, (world, more, how) => {
        fc.pre(!world.changes.some((each) => each.path === more));
        const before = judgePull(told(world), 1);
        if (outcomeOf(before, 1) === 'success') return;
        failed += 1;
        expect(outcomeOf(judgePull(told(world, [{ path: more, kind: how }]), 1), 1)).not.toBe('success');
      }),
      runs(200),
    );
    expect(failed).toBeGreaterThan(atLeast(50));
  });

  test('leeway covers no path of another unfinished item, nor more files than the plan says', () => {
    let covered = 0;
    const touches = (glob: string, each: string) => {
      const [one, two] = [glob.toLowerCase(), each.toLowerCase()];
      const isBelow = !/[*{]/.test(one) && (two.startsWith(`${one}/`) || one.startsWith(`${two}/`));
      const start = one.split(/[*{]/)[0] ?? '';
      return isBelow || minimatch(two, one, { dot: true }) || start.startsWith(`${two}/`);
    };
    fc.assert(
      fc.property(story, (world) => {
        const found = rulesOf(judgePull(told(world), 1), 1).filter((each) => each.startsWith('notice leeway '));
        const paths = found.map((each) => each.slice('notice leeway '.length));
        expect(paths.length).toBeLessThanOrEqual(world.leeway);
        for (const each of paths) {
          expect([each, world.other.filter((glob) => touches(glob, each))]).toEqual([each, []]);
          expect(each).not.toBe('package.json');
        }
        covered += paths.length;
      }),
      runs(300),
    );
    expect(covered).toBeGreaterThan(atLeast(30));
  });
});
