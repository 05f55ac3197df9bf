import { describe, expect, test } from '@jest/globals';
import { Minimatch } from 'minimatch';
import { GLOB_OPTIONS, matches } from '../../../src/core/globs/glob.js';
import { meet } from '../../../src/core/globs/meet.js';
import { overlaps } from '../../../src/core/globs/overlaps.js';
import { atLeast } from '../../runs.js';
import { commonPath, UNDECIDED } from './oracle.js';
import { DEEP, firstCommon, matchedBits, pick, randomFrom, sampleGlobs, universe } from './samples.js';

const SEED = 20261122;
const globs = sampleGlobs(Math.ceil(860 * Math.min(1, DEEP ** 0.5)), SEED);
const paths = universe();
const bits = globs.map((glob) => matchedBits(glob, paths));
const matchers = globs.map((glob) => new Minimatch(glob, GLOB_OPTIONS));
const alone = (glob: string | undefined) => ({ include: [glob ?? ''], except: [] });

describe(`every pair of ${globs.length} globs, seed ${SEED}`, () => {
  const clashes = overlaps(
    globs.map((glob, key) => ({ key, set: alone(glob) })),
    () => false,
    { budget: { left: Number.POSITIVE_INFINITY }, mostClashes: Number.POSITIVE_INFINITY },
  );
  const met = new Map(clashes.map((clash) => [clash.a * globs.length + clash.b, clash.meeting]));
  const pairs = (globs.length * (globs.length - 1)) / 2;

  test('are many pairs, of which many meet and many do not', () => {
    expect(pairs).toBeGreaterThan(atLeast(300_000));
    expect(clashes.length).toBeGreaterThan(atLeast(100_000));
    expect(pairs - clashes.length).toBeGreaterThan(atLeast(80_000));
  });

  test('none is left undecided', () => {
    expect(clashes.filter((clash) => clash.meeting.kind !== 'overlap')).toEqual([]);
  });

  test('no overlap is missed: no path of the brute force lies in two globs called disjoint (case 39)', () => {
    const missed: string[] = [];
    for (let b = 1; b < globs.length; b++) {
      for (let a = 0; a < b; a++) {
        if (met.has(a * globs.length + b)) continue;
        const [one, other] = [bits[a], bits[b]];
        const common = one && other && firstCommon(one, other, paths);
        if (common !== undefined) missed.push(`"${globs[a]}" and "${globs[b]}": "${common}"`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('no overlap is false: minimatch matches every witness on both sides (case 39)', () => {
    const wrong = clashes.filter(({ a, b, meeting }) => {
      if (meeting.kind !== 'overlap') return true;
      const { witness } = meeting;
      if (witness.split('/').some((name) => ['', '.', '..'].includes(name))) return true;
      return !matchers[a]?.match(witness) || !matchers[b]?.match(witness);
    });
    expect(wrong).toEqual([]);
  });

  test('a glob alone matches the same paths as for minimatch, however they are written', () => {
    const random = randomFrom(SEED + 2);
    const forms = [(path: string) => path, (path: string) => `${path}/`, (path: string) => `./${path}`, doubled];
    const indexes = globs.map((_, index) => index);
    const differ: string[] = [];
    let matched = 0;
    for (let run = 0; run < 100_000 * DEEP; run++) {
      const index = pick(random, indexes);
      const [glob, path] = [globs[index] ?? '', pick(random, forms)(pick(random, paths))];
      const isMatch = matchers[index]?.match(path);
      if (isMatch) matched++;
      if (matches(glob, path) !== isMatch) differ.push(`"${glob}" and "${path}"`);
    }
    expect(differ).toEqual([]);
    expect(matched).toBeGreaterThan(atLeast(2_000));
  });

  test('an oracle with its own parser gives the same answers, without a bound on the paths', () => {
    const random = randomFrom(SEED + 1);
    const indexes = globs.map((_, index) => index);
    const differ: string[] = [];
    let disjoint = 0;
    for (let run = 0; run < 3_000 * DEEP; run++) {
      const [x, y] = [pick(random, indexes), pick(random, indexes)];
      if (x === y) continue;
      const [a, b] = x < y ? [x, y] : [y, x];
      const common = commonPath([alone(globs[a]), alone(globs[b])]);
      expect(common).not.toBe(UNDECIDED);
      if (common === undefined) disjoint++;
      if ((common !== undefined) !== met.has(a * globs.length + b))
        differ.push(`"${globs[a]}" and "${globs[b]}": ${common}`);
    }
    expect(differ).toEqual([]);
    expect(disjoint).toBeGreaterThan(500 * DEEP);
  });

  test('for the oracle a file named "?" is a path as any other', () => {
    expect(commonPath([alone('?'), alone('**')])).toBe('?');
    expect(commonPath([alone('**/a'), alone('**/b')], 0)).toBe(UNDECIDED);
  });

  test('one pair alone has the same answer as among all', () => {
    const random = randomFrom(SEED + 2);
    const indexes = globs.map((_, index) => index);
    for (let run = 0; run < 2_000 * DEEP; run++) {
      const [a, b] = [pick(random, indexes), pick(random, indexes)];
      const expected = a === b || met.has(Math.min(a, b) * globs.length + Math.max(a, b)) ? 'overlap' : 'disjoint';
      const found = meet(alone(globs[a]), alone(globs[b]));
      // A single glob may match nothing at all.
      if (a !== b) expect([globs[a], globs[b], found.kind]).toEqual([globs[a], globs[b], expected]);
    }
  });
});

function doubled(path: string): string {
  return path.replaceAll('/', '//');
}
