import { describe, expect, test } from '@jest/globals';
import { fold, forbids, matches, matchesFolded, withParents } from '../../../src/core/globs/glob.js';
import type { Scope } from '../../../src/core/plan/plan.js';
import {
  allGlobs,
  coveringGlob,
  globsFor,
  isPlanFile,
  kindsCovered,
  namesExactly,
  touchedGlob,
} from '../../../src/core/plan/scope.js';

function scope(parts: Partial<Scope>): Scope {
  return { any: [], create: [], modify: [], delete: [], except: [], ...parts };
}

const src = scope({
  any: ['src/a.ts', 'src/b*', 'lib/*.ts'],
  create: ['src/new/**', 'src/c'],
  modify: ['src/old/**'],
  delete: ['src/old/x', 'src/old/*'],
  except: ['**/*.gen', 'src/c'],
});

describe('what a scope covers', () => {
  test('says for each kind of change which glob covers the path', () => {
    expect(coveringGlob(src, 'create', 'src/a.ts')).toBe('src/a.ts');
    expect(coveringGlob(src, 'delete', 'src/bb')).toBe('src/b*');
    expect(coveringGlob(src, 'delete', 'lib/b.ts')).toBe('lib/*.ts');
    expect(coveringGlob(src, 'create', 'src/new/x')).toBe('src/new/**');
    expect(coveringGlob(src, 'modify', 'src/new/x')).toBeUndefined();
    expect(coveringGlob(src, 'delete', 'src/old/x')).toBe('src/old/x');
    expect(kindsCovered(src, 'src/old/x')).toEqual(['modify', 'delete']);
    expect(kindsCovered(src, 'src/a.ts')).toEqual(['create', 'modify', 'delete']);
  });

  test('does not cover what it leaves out, or a name in another letter case', () => {
    expect(kindsCovered(src, 'src/b.gen')).toEqual([]);
    expect(kindsCovered(src, 'src/c')).toEqual([]);
    expect(kindsCovered(src, 'src/A.ts')).toEqual([]);
    expect(kindsCovered(src, 'src/a.ts/x')).toEqual([]);
  });

  test('is not the file that is called as the glob is written', () => {
    expect(kindsCovered(scope({ any: ['app/[id]/x.ts', 'a*'] }), 'app/[id]/x.ts')).toEqual([]);
    expect(kindsCovered(scope({ any: ['app/\\[id\\]/x.ts'] }), 'app/[id]/x.ts')).not.toEqual([]);
  });

  test('a path under ".github/" is covered only by a glob that says so, a plan by none', () => {
    const wide = scope({
      any: ['**', '.github/workflows/*', '.github/parallel-work/**', '.github/parallel-work/p.yml'],
    });
    expect(coveringGlob(wide, 'create', '.github/CODEOWNERS')).toBeUndefined();
    expect(coveringGlob(wide, 'create', '.github/workflows/ci.yml')).toBe('.github/workflows/*');
    expect(coveringGlob(wide, 'create', '.github/parallel-work/p.yml')).toBeUndefined();
    expect(coveringGlob(wide, 'create', 'x/.github/a')).toBe('**');
    expect(namesExactly(wide, 'create', '.github/parallel-work/p.yml')).toBe(false);
    const braces = scope({ any: ['{src/**,.github/workflows/*}', '{.github,lib}/a', '{lib,*}/b', '.{git,x}/c'] });
    expect(coveringGlob(braces, 'modify', '.github/workflows/ci.yml')).toBe('{src/**,.github/workflows/*}');
    expect(coveringGlob(braces, 'modify', '.github/a')).toBe('{.github,lib}/a');
    expect(kindsCovered(braces, '.github/b')).toEqual([]);
    expect(kindsCovered(scope({ any: ['{**,.github/parallel-work/*}'] }), '.github/parallel-work/p.yml')).toEqual([]);
    expect(touchedGlob(braces, '.github/A')).toBe('{.github,lib}/a');
    expect(touchedGlob(scope({ any: ['**'] }), '.github/a')).toBeUndefined();
    expect(touchedGlob(scope({ any: ['.github/*'] }), '.github/a')).toBe('.github/*');
  });

  test('all its globs come in the order of the plan', () => {
    expect(allGlobs(src)).toEqual([
      'src/a.ts',
      'src/b*',
      'lib/*.ts',
      'src/new/**',
      'src/c',
      'src/old/**',
      'src/old/x',
      'src/old/*',
    ]);
    expect(globsFor(src, 'create')).toEqual(['src/a.ts', 'src/b*', 'lib/*.ts', 'src/new/**', 'src/c']);
  });
});

describe('a path that is written out', () => {
  test.each([
    ['src/a.ts', 'create', true],
    ['src/bb', 'create', false],
    ['src/c', 'create', true],
    ['src/c', 'modify', false],
    ['src/[id]', 'modify', true],
    ['src/x', 'delete', false],
    ['src/\\*', 'delete', false],
  ] as const)('"%s" to %s: %s', (path, kind, expected) => {
    const named = scope({ ...src, modify: ['src/\\[id\\]'], delete: ['src/*'] });
    expect(namesExactly(named, kind, path)).toBe(expected);
  });

  test('a glob does not name the file that is called as the glob is written', () => {
    const scope = { any: ['src/*', 'a?'], create: ['{x,y}'], modify: [], delete: [], except: [] };
    for (const path of ['src/*', 'a?', '{x,y}']) expect(namesExactly(scope, 'create', path)).toBe(false);
    expect(namesExactly({ ...scope, any: ['src/\\*'] }, 'create', 'src/*')).toBe(true);
  });

  test.each(['src/@(a|b)', 'src/+(a)', 'src/!(b)', 'src/x/@(a)'])('"%s" names no path', (glob) => {
    expect(coveringGlob(scope({ any: [glob] }), 'create', glob.replace(/.\(.*/, 'a'))).toBe(glob);
    expect(namesExactly(scope({ any: [glob] }), 'create', glob.replace(/.\(.*/, 'a'))).toBe(false);
  });

  test('round brackets alone are part of a name', () => {
    expect(namesExactly(scope({ any: ['app/(group)/x'] }), 'create', 'app/(group)/x')).toBe(true);
  });
});

describe('a path of others touches a scope', () => {
  test.each([
    ['src/a.ts', 'src/a.ts'],
    ['SRC/A.TS', 'src/a.ts'],
    ['src', 'src/a.ts'],
    ['Src/New', 'src/new/**'],
    ['src/a.ts/below', 'src/a.ts'],
    ['src/new/x/y', 'src/new/**'],
    ['src/old/x/y', 'src/old/**'],
    ['src/b', 'src/b*'],
    ['src/bb/c', undefined],
    ['sr', undefined],
    ['src/new-er', undefined],
    ['src/x.gen', undefined],
    ['src/b.gen', undefined],
    ['docs/a', undefined],
  ])('"%s": %s', (path, glob) => {
    expect(touchedGlob(src, path)).toBe(glob);
  });

  test.each([
    ['a/\\*b', 'A/*B/c', true],
    ['a/+(b)/c', 'a/x', false],
    ['a/+(b)/c', 'a', true],
    ['a/+(b)', 'a/+(b)/c', false],
    ['a/+b', 'a/+b/c', true],
    ['a/?', 'a/xy', false],
    ['[a]', 'b', false],
    ['[a]/c', 'a', false],
    ['{a,b}/c', 'a', false],
    ['x/{a,b}', 'x', true],
    ['x/a', 'x/ab/c', false],
    ['x/ab', 'x/a', false],
  ])('"%s" and "%s": %s', (glob, path, touched) => {
    expect(touchedGlob(scope({ any: [glob] }), path)).toBe(touched ? glob : undefined);
  });
});

describe('plan files', () => {
  test.each([
    ['.github/parallel-work/a.yml', true],
    ['.github/parallel-work', true],
    ['.github/parallel-work-notes.md', false],
    ['x/.github/parallel-work/a.yml', false],
  ])('"%s": %s', (path, expected) => {
    expect(isPlanFile(path)).toBe(expected);
  });
});

describe('one glob dialect', () => {
  test('dotfiles count, "!" and "#" are plain characters in front', () => {
    expect(matches('*', '.a')).toBe(true);
    expect(matches('!a', 'b')).toBe(false);
    expect(matches('!a', '!a')).toBe(true);
    expect(matches('#a', '#a')).toBe(true);
    expect(matches('a\\*', 'a*')).toBe(true);
    expect(matches('A', 'a')).toBe(false);
  });

  test('to forbid is generous: all below, letter case and Unicode form folded', () => {
    expect(forbids('src/Routes', 'SRC/routes/x/y')).toBe(true);
    expect(forbids('src/routes', 'src/routes-old')).toBe(false);
    expect(forbids('caf\u00e9', 'cafe\u0301')).toBe(true);
    expect(forbids('cafe\u0301', 'caf\u00e9')).toBe(true);
    expect(forbids('a/b', 'a')).toBe(false);
    expect(matchesFolded('strasse', 'STRAßE')).toBe(true);
    expect(matchesFolded('#a', '#A')).toBe(true);
    expect(matchesFolded('!a', 'b')).toBe(false);
    expect(matchesFolded('[A]', 'a')).toBe(true);
  });

  test('paths fold to one where a disk may confuse them', () => {
    expect(fold('Straße')).toBe('strasse');
    expect(fold('\u017f')).toBe('s');
    expect(fold('CAFE\u0301')).toBe('caf\u00e9');
    expect(fold('a/B')).toBe('a/b');
    expect(fold('Ab')).toBe('ab');
    expect(fold('aB')).toBe('ab');
    expect(fold('_a-z0 9~')).toBe('_a-z0 9~');
  });

  test('a path is below its directories', () => {
    expect(withParents('a/bb/c')).toEqual(['a/bb/c', 'a/bb', 'a']);
    expect(withParents('a')).toEqual(['a']);
    expect(withParents('/a')).toEqual(['/a']);
  });
});
