import { describe, expect, test } from '@jest/globals';
import { findInTree, indexPaths } from '../../../src/core/globs/existing-witness.js';
import { type PathPattern, pathPatternsOf } from '../../../src/core/globs/path-pattern.js';
import { add, candidatesFor, newPatternIndex } from '../../../src/core/globs/pattern-index.js';
import { FILES, FOLDERS, filled } from '../../../src/core/globs/witness-names.js';

describe('wildcards are filled with names a person might choose', () => {
  test.each<[segments: string[], file: string | undefined, folder: string | undefined]>([
    [['*.test.ts'], 'index.test.ts', 'api.test.ts'],
    [['user*', '*.ts'], 'user.ts', 'user'],
    [['*.ts', 'user*'], 'user.ts', 'user'],
    [['a?'], 'aa', 'aa'],
    [['u??er*'], 'uaaer', 'uaaer'],
    [['*.*'], 'index.ts', 'api.d'],
    [['user.*'], 'user.index', 'user.api'],
    [['*x.*'], 'indexx.ts', 'apix.d'],
    [['*user'], 'indexuser', 'apiuser'],
    [['a-*'], 'a-index', 'a-api'],
    [['.*'], '.index', '.api'],
    [['*.*.b'], 'index..b', 'api..b'],
    [['a.b*'], 'a.b', 'a.b'],
    [['user*x'], 'userx', 'userx'],
    [['a*b*c'], 'abindexc', 'abapic'],
    [['-*b-*-*c'], '-indexb--c', '-apib--c'],
    [['*'], undefined, undefined],
    [['?*'], undefined, undefined],
    [['[a]*'], undefined, undefined],
    [['{a}*'], undefined, undefined],
    [['x\\*'], undefined, undefined],
    [['a(b|c)*'], undefined, undefined],
    [['a|b'], undefined, undefined],
  ])('%j: "%s" as a file, "%s" as a folder', (segments, file, folder) => {
    expect([filled(segments, FILES).next().value, filled(segments, FOLDERS).next().value]).toEqual([file, folder]);
  });

  test('each stem once, and each segment, the longest first', () => {
    expect([...filled(['*.b', '-*.c'], ['x.ts', 'y', 'x.js'])]).toEqual(['-x.c', '-y.c', 'x.b', 'y.b']);
    expect([...filled(['a*'], ['x', 'y.x.z'])]).toEqual(['a.z', 'a.z']);
  });
});

function patternOf(glob: string): PathPattern {
  const [first] = pathPatternsOf(glob);
  if (!first) throw new Error(`"${glob}" matches nothing`);
  return first;
}

describe('an index of patterns', () => {
  const globs = ['a', 'a/b', 'a/b/*', 'a/*', 'a/*/b', 'a/**/c', '**', '**/b', 'b/**', 'b/x/y/z', '*/*/c'];
  const filledIndex = () => {
    const index = newPatternIndex<string>();
    for (const glob of globs) add(index, patternOf(glob), glob);
    add(index, patternOf('a/b'), 'a/b again');
    return index;
  };

  test.each([
    ['a', ['**', 'a', 'a/*']],
    ['a/b', ['**/b', '**', 'a/*', 'a/b', 'a/b again', 'a/*/b', 'a/b/*']],
    ['a/b/c', ['a/**/c', 'a/*', '*/*/c', '**', 'a/b/*']],
    ['a/*', ['a', 'a/*', '**', 'a/*/b', '**/b', '*/*/c', 'a/**/c', 'a/b', 'a/b again', 'a/b/*']],
    ['b/**', ['*/*/c', '**', '**/b', 'b/**', 'b/x/y/z']],
    ['c/**', ['**', '**/b', '*/*/c']],
    ['**/c', ['*/*/c', '**', 'a/*', 'a/**/c', 'a/b/*', 'b/**']],
    ['*/b', ['**/b', '**', 'a/*/b', 'a/*', 'a/b', 'a/b again', 'a/b/*', 'b/**']],
  ])('has candidates for "%s", among them all that could overlap', (glob, expected) => {
    const found = candidatesFor(filledIndex(), patternOf(glob)).flat();
    expect(found.map(({ owner }) => owner).sort()).toEqual([...expected].sort());
    for (const { pattern, owner } of found) expect(pattern.glob).toBe(owner.replace(' again', ''));
  });
});

describe('a witness that exists', () => {
  const find = (paths: string[], one: string, other: string, taken = '') =>
    findInTree(indexPaths(paths), patternOf(one), patternOf(other), (path) => path === taken);

  test('is the first path in both scopes that no other item has', () => {
    const paths = ['src/b/x.ts', 'src/a.ts', 'README.md', 'src/b/a.ts', 'zz', 'src-old/a.ts', 'lib/a.ts'];
    expect(find(paths, 'src/**', '**/*.ts')).toBe('src/a.ts');
    expect(find(paths, '**/*.ts', 'src/**', 'src/a.ts')).toBe('src/b/a.ts');
    expect(find(paths, '**', '**')).toBe('README.md');
    expect(find(paths, 'src/b/**', 'src/**')).toBe('src/b/a.ts');
    expect(find(paths, 'src/**', 'src/b/**')).toBe('src/b/a.ts');
    expect(find(paths, 'src/**', '**/*.md')).toBeUndefined();
    expect(find(paths, 'zz', '*')).toBe('zz');
    expect(find(paths, 'zzz', '*')).toBeUndefined();
    expect(find([], '**', '**')).toBeUndefined();
  });

  test('is looked for among 2,000 that begin as it does, no more', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `b/${String(at).padStart(4, '0')}`);
    expect(find(['a', ...many(1_999), 'b/x'], 'b/**', '**/x')).toBe('b/x');
    expect(find(['a', ...many(1_999), 'b/x'], '**/x', 'b/**')).toBe('b/x');
    expect(find(['a', ...many(2_000), 'b/x'], 'b/**', '**/x')).toBeUndefined();
  });
});
