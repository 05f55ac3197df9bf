import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Minimatch } from 'minimatch';
import { GLOB_OPTIONS } from '../../../src/core/globs/glob.js';
import { contains, type GlobSet, isEmpty, meet } from '../../../src/core/globs/meet.js';
import { globProblems } from '../../../src/core/plan/glob-problems.js';
import { commonPath, pathOutside, UNDECIDED } from './oracle.js';
import { type Case, cases, shortPaths } from './random-sets.js';
import { DEEP } from './samples.js';

const seed = Number(process.env['PARALLEL_WORK_SEED'] ?? Date.now() & 0x7fffffff);
const settings = { seed, numRuns: Math.ceil(150 * DEEP) };
/** Past these the oracle says nothing. */
const STEPS = 400 * DEEP ** 0.5;
process.stdout.write(`random scopes: PARALLEL_WORK_SEED=${seed}\n`);

/** Straight from minimatch, nothing of the product between. */
function holds({ include, except }: GlobSet): (path: string) => boolean {
  const [inside, outside] = [include, except].map((globs) => globs.map((glob) => new Minimatch(glob, GLOB_OPTIONS)));
  return (path) => (inside ?? []).some((each) => each.match(path)) && !outside?.some((each) => each.match(path));
}

/** The sample holds groups that a plan may not: few of those stay unproven. */
function mayBePlanned(...sets: readonly GlobSet[]): boolean {
  return sets
    .flatMap(({ include, except }) => [...include, ...except])
    .every((glob) => globProblems(glob).length === 0);
}

interface Kinds {
  readonly planned: string[];
  readonly others: string[];
}

/** Nothing that a plan may write is too hard, and much of the sample is such; of all of it little is. */
function expectProven({ planned, others }: Kinds): void {
  const isUnproven = (kind: string) => kind === 'unproven';
  expect(planned.filter(isUnproven)).toEqual([]);
  expect(planned.length).toBeGreaterThan(settings.numRuns / 4);
  expect(others.filter(isUnproven).length).toBeLessThanOrEqual((planned.length + others.length) / 50);
}

describe(`random scopes with exceptions, seed ${seed}`, () => {
  test('meet exactly when brute force or the oracle finds a common path', () => {
    const kinds: Kinds = { planned: [], others: [] };
    const check = ({ letters, one, other }: Case): void => {
      const found = meet(one, other);
      (mayBePlanned(one, other) ? kinds.planned : kinds.others).push(found.kind);
      if (found.kind === 'unproven') return;
      const [inOne, inOther] = [holds(one), holds(other)];
      if (found.kind === 'overlap') {
        expect([found.witness, inOne(found.witness), inOther(found.witness)]).toEqual([found.witness, true, true]);
        expect(one.include).toContain(found.globs[0]);
        expect(other.include).toContain(found.globs[1]);
        return;
      }
      expect(shortPaths(letters).find((path) => inOne(path) && inOther(path))).toBeUndefined();
      expect([UNDECIDED, undefined]).toContain(commonPath([one, other], STEPS));
    };
    fc.assert(fc.property(cases, check), settings);
    expectProven(kinds);
    for (const kind of ['overlap', 'disjoint']) {
      expect(kinds.planned.filter((each) => each === kind).length).toBeGreaterThan(kinds.planned.length / 10);
    }
  });

  test('are inside one another exactly when no path sticks out', () => {
    const kinds: Kinds = { planned: [], others: [] };
    const check = ({ letters, one, other }: Case): void => {
      // Random scopes are hardly ever inside one another: often the outer one gets the globs of the inner one too.
      const outer = letters.length % 2 === 0 ? one : { ...one, include: [...one.include, ...other.include] };
      const found = contains(outer, other);
      (mayBePlanned(outer, other) ? kinds.planned : kinds.others).push(found.kind);
      if (found.kind === 'unproven') return;
      const [inOuter, inInner] = [holds(outer), holds(other)];
      if (found.kind === 'outside') {
        expect([found.witness, inInner(found.witness), inOuter(found.witness)]).toEqual([found.witness, true, false]);
        return;
      }
      expect(shortPaths(letters).find((path) => inInner(path) && !inOuter(path))).toBeUndefined();
      expect([UNDECIDED, undefined]).toContain(pathOutside(outer, other, STEPS));
    };
    fc.assert(fc.property(cases, check), settings);
    expectProven(kinds);
    for (const kind of ['inside', 'outside']) {
      expect(kinds.planned.filter((each) => each === kind).length).toBeGreaterThan(kinds.planned.length / 20);
    }
  });

  test('are empty exactly when no path is in them', () => {
    const kinds: Kinds = { planned: [], others: [] };
    const check = ({ letters, one, other }: Case): void => {
      const set =
        letters.length % 2 === 0 ? one : { include: one.include, except: [...one.include.slice(1), ...other.include] };
      const found = isEmpty(set);
      (mayBePlanned(set) ? kinds.planned : kinds.others).push(found.kind);
      if (found.kind === 'unproven') return;
      const inside = holds(set);
      if (found.kind === 'inhabited') {
        expect([found.witness, inside(found.witness)]).toEqual([found.witness, true]);
        return;
      }
      expect(shortPaths(letters).find(inside)).toBeUndefined();
      expect([UNDECIDED, undefined]).toContain(commonPath([set], STEPS));
    };
    fc.assert(fc.property(cases, check), settings);
    expectProven(kinds);
    expect(kinds.planned).toContain('empty');
  });
});
