/** The index of scopes leaves out no owner whose scope touches a path. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Scope } from '../../../src/core/plan/plan.js';
import { indexScopes, touchedGlob } from '../../../src/core/plan/scope.js';
import { atLeast, runs, thorough } from '../../runs.js';

const NAMES = [
  'src',
  'SRC',
  'lib',
  'a',
  'Straße',
  'STRASSE',
  'straẞe',
  'ﬁ',
  'FI',
  'é',
  'e\u0301',
  'ſ',
  'ΟΔΟΣ.x',
  'οδος.x',
];
const MAGIC = ['*', '**', '*.ts', '{src,lib}', '@(src|lib)', '[ab]', 's?c'];
const path = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
const glob = fc
  .array(fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...MAGIC)), { minLength: 1, maxLength: 4 })
  .map((names) => names.join('/'));

function scope(any: readonly string[]): Scope {
  return { any, create: [], modify: [], delete: [], except: [] };
}

test('every scope that touches a path is near it', () => {
  let touched = 0;
  fc.assert(
    fc.property(fc.array(fc.array(glob, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), path, (lists, one) => {
      const scopes = lists.map(scope);
      const near = indexScopes(scopes, (each) => each).near(one);
      const hit = scopes.filter((each) => touchedGlob(each, one) !== undefined);
      touched += hit.length;
      expect(near.filter((each) => hit.includes(each))).toEqual(hit);
    }),
    runs(3_000),
  );
  expect(touched).toBeGreaterThan(atLeast(300));
});

test('scopes below other folders are not near', () => {
  const scopes = [scope(['src/**']), scope(['lib/**', 'src/a.ts']), scope(['docs/*'])];
  const { near } = indexScopes(scopes, (each) => each);
  expect(near('src/b/c.ts')).toEqual([scopes[0]]);
  expect(near('src')).toEqual([scopes[0], scopes[1]]);
  expect(near('none/x')).toEqual([]);
});

thorough('it is too much where paths times globs is', () => {
  const wide = Array.from({ length: 6_000 }, (_, at) => scope([`**/*-${at}`]));
  const narrow = Array.from({ length: 6_000 }, (_, at) => scope([`src/${at}/**`]));
  const paths = Array.from({ length: 51_000 }, (_, at) => `src/${at}/x`);
  expect(indexScopes(wide, (each) => each).isTooMuch(paths)).toBe(true);
  expect(indexScopes(wide, (each) => each).isTooMuch(paths.slice(0, 500))).toBe(false);
  expect(indexScopes(narrow, (each) => each).isTooMuch(paths)).toBe(false);
});
