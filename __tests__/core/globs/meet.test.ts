import { describe, expect, test } from '@jest/globals';
import { indexPaths } from '../../../src/core/globs/existing-witness.js';
import { forbids } from '../../../src/core/globs/glob.js';
import { contains, forbiddenBy, type GlobSet, isEmpty, meet } from '../../../src/core/globs/meet.js';

function set(include: string | readonly string[], except: string | readonly string[] = []): GlobSet {
  return { include: [include].flat(), except: [except].flat() };
}

function witness(one: string | GlobSet, other: string | GlobSet, prefer?: readonly string[]): string | undefined {
  const [a, b] = [one, other].map((each) => (typeof each === 'string' ? set(each) : each));
  const found = meet(a ?? set([]), b ?? set([]), prefer ? { prefer } : {});
  if (found.kind === 'unproven') throw new Error(found.reason);
  return found.kind === 'overlap' ? found.witness : undefined;
}

describe('two scopes', () => {
  test.each([
    ['src/*/index.ts', 'src/api/*.ts', 'src/api/index.ts'],
    ['src/**', 'src/api/**', 'src/api/index.ts'],
    ['src/**/*.ts', 'src/**/*.test.ts', 'src/index.test.ts'],
    ['**/*.ts', 'src/**', 'src/index.ts'],
    ['a/**/b/**/c', 'a/b/c', 'a/b/c'],
    ['user*', '*.ts', 'user.ts'],
    ['src/*.{js,ts}', 'src/*.{ts,tsx}', 'src/index.ts'],
    ['docs/**', '**', 'docs/index.ts'],
    ['.github/**', '**/*.yml', '.github/index.yml'],
    ['**/.env', 'src/**', 'src/.env'],
    ['src/[a-c]/x', 'src/[c-e]/x', 'src/c/x'],
    ['é*', '*é', 'é'],
    ['@(a|b)', '!(a)', 'b'],
    ['\\[id\\]', '[[]*', '[id]'],
    ['[!a-z]', '?', '0'],
    ['[!\0]x', '?x', 'ax'],
    ['*(|a)b', '*(a|)?(b)', 'b'],
    ['\\{a,b*\\}', '\\{a,bc\\}', '{a,bc}'],
  ])('"%s" and "%s" meet at "%s" (case 39)', (one, other, path) => {
    expect(witness(one, other)).toBe(path);
  });

  test.each([
    ['src/auth/**', 'src/billing/**'],
    ['src/*.ts', 'src/*/*.ts'],
    ['a/**', 'a'],
    ['src/*.ts', 'src/*.js'],
    ['**/*.test.ts', '**/!(*.test).ts'],
    ['!(a|b)', '@(a|b)'],
    ['[[:digit:]]*', '[[:alpha:]]*'],
    ['x*(|a)', 'y*(|a)'],
    ['*/b', '**/c'],
    ['@(.)', '**'],
    ['a/[b-a]', '**'],
  ])('"%s" and "%s" are disjoint', (one, other) => {
    expect(witness(one, other)).toBeUndefined();
    expect(witness(other, one)).toBeUndefined();
  });

  test('long ranges of numbers are read', () => {
    expect(witness('b{0..999}*', 'b5x')).toBe('b5x');
    expect(witness('b{0..999}c*', 'b1000c?')).toBeUndefined();
    expect(witness('{-5..120}*', '-3?')).toBe('-3a');
    expect(witness('{001..150}!(x)', '0[0-9]7y')).toBe('007y');
    expect(witness('*({1..100})x', '5?0x')).toBeUndefined();
    expect(witness('*({1..100})x', '5?x')).toBe('55x');
  });

  test('letter case and Unicode form count, as they do in git', () => {
    expect(witness('README.md', 'readme.md')).toBeUndefined();
    expect(witness('\u00e9', 'e\u0301')).toBeUndefined();
  });

  test.each([
    ['+(a|b)', '@(ab|c)', 'ab'],
    ['?(a)b', 'b', 'b'],
    ['*(ab)', 'abab', 'abab'],
    ['@(?(a)|*(b))c', 'bbc', 'bbc'],
    ['+(@(a|?(b)c))', 'bca', 'bca'],
    ['*(*(a)b)', '?b', 'ab'],
  ])('extglobs: "%s" and "%s" meet at "%s" (case 36)', (one, other, path) => {
    expect(witness(one, other)).toBe(path);
  });

  test.each([
    ['+(a)', '+(b)'],
    ['@(a|b)c', '?(a)b'],
    ['*(ab)', '@(a|aba)'],
  ])('extglobs: "%s" and "%s" are disjoint (case 36)', (one, other) => {
    expect(witness(one, other)).toBeUndefined();
  });

  test('what is left out counts, on both sides', () => {
    expect(witness(set('src/**', 'src/api/**'), 'src/api/**')).toBeUndefined();
    expect(witness(set('src/**', 'src/api/**'), set('src/**', ['src/*', 'src/!(api)/**']))).toBeUndefined();
    expect(witness(set('src/**', ['src/index.ts', 'src/main.py']), 'src/*')).toBe('src/README.md');
    expect(witness(set('src/**', 'src/*.ts'), 'src/index.ts')).toBeUndefined();
  });

  test('places far along one glob are no places of the other', () => {
    expect(witness(set('*/*/*/*/*/*', 'api/**'), '**/b/*')).toBe('core/api/api/api/b/index.ts');
  });

  test('names the globs that meet, first the one of the first scope', () => {
    const found = meet(set(['docs/**', 'src/*.ts']), set(['lib/**', '**/a*']));
    expect(found).toEqual({ kind: 'overlap', witness: 'docs/a.ts', globs: ['docs/**', '**/a*'] });
    const turned = meet(set(['lib/**', '**/a*']), set(['docs/**', 'src/*.ts']));
    expect(turned).toMatchObject({ kind: 'overlap', globs: ['**/a*', 'docs/**'] });
  });

  test('a path of the repository goes before a made-up one, if it is in both', () => {
    const tree = ['src/app.ts', 'src/db/pool.ts', 'src/db/pool.test.ts', 'zz/top.ts'];
    expect(witness('src/**', '**/*.test.ts', tree)).toBe('src/db/pool.test.ts');
    expect(witness(set('src/**', '**/pool*'), 'src/**', tree)).toBe('src/app.ts');
    expect(witness(set('src/**', 'src/app*'), '**', tree)).toBe('src/db/pool.test.ts');
    expect(witness('lib/**', '**', tree)).toBe('lib/index.ts');
    const index = indexPaths(tree);
    expect(meet(set('zz/*'), set('**'), { prefer: index })).toMatchObject({ witness: 'zz/top.ts' });
  });

  test('a name is spelled with odd characters only where nothing else will do', () => {
    expect(witness('src/*', 'src/*')).toBe('src/index.ts');
    expect(witness('[!a-zA-Z0-9]', '?')).toBe('_');
    expect(witness('[\u0001-\u0005]', '*')).toBe('\u0001');
  });

  test('a scope without globs meets nothing', () => {
    expect(meet(set([]), set('**'))).toEqual({ kind: 'disjoint' });
  });
});

describe('a scope inside another', () => {
  test.each([
    ['src/**', 'src/api/*.ts'],
    ['**', '**'],
    ['*.{a,b}', '?.b'],
    ['!(a)', '@(b|c)'],
    ['*', '[[:alpha:]]'],
  ])('"%s" holds all of "%s"', (outer, inner) => {
    expect(contains(set(outer), set(inner))).toEqual({ kind: 'inside' });
  });

  test('is found where several globs hold it together', () => {
    expect(contains(set(['src/*', 'src/*/**']), set('src/**'))).toEqual({ kind: 'inside' });
    expect(contains(set(['[a-m]*', '[n-z]*', '[!a-z]*']), set('*'))).toEqual({ kind: 'inside' });
    expect(contains(set('src/**', 'src/api/**'), set('src/**', 'src/a*/**'))).toEqual({ kind: 'inside' });
  });

  test('is not, with a path that sticks out', () => {
    expect(contains(set('src/*'), set('src/**'))).toEqual({ kind: 'outside', witness: 'src/api/index.ts' });
    expect(contains(set('src/**', 'src/api/**'), set('src/**'))).toEqual({
      kind: 'outside',
      witness: 'src/api/index.ts',
    });
    expect(contains(set([]), set('a'))).toEqual({ kind: 'outside', witness: 'a' });
  });
});

describe('a scope that matches nothing', () => {
  test.each([
    [set([])],
    [set('a', '*')],
    [set('src/**', ['src/*', 'src/*/**'])],
    [set(['@(.)', '\\..', '[.]'])],
    [set('*.ts', ['[a-z]*', '[!a-z]*'])],
  ])('%j is empty', (empty) => {
    expect(isEmpty(empty)).toEqual({ kind: 'empty' });
  });

  test('any other has a path', () => {
    expect(isEmpty(set('src/**', 'src/*'))).toEqual({ kind: 'inhabited', witness: 'src/api/index.ts' });
  });
});

describe('what "do_not_touch" forbids', () => {
  test('is each glob and everything below it, as the check has it (case 40)', () => {
    const globs = ['src/routes', 'docs/**', '**', '*.lock', '{a,b}', 'a/**/b', 'a**'];
    expect(forbiddenBy(globs).include).toEqual([
      ...['src/routes', 'src/routes/**', 'docs/**', '**', '*.lock', '*.lock/**', '{a,b}', '{a,b}/**'],
      ...['a/**/b', 'a/**/b/**', 'a**', 'a**/**'],
    ]);
    for (const glob of globs) {
      const found = meet(forbiddenBy([glob]), set('**'));
      expect(found.kind === 'overlap' && forbids(glob, found.witness)).toBe(true);
    }
  });

  test('covers the own scope fully, or in part with a witness (case 40)', () => {
    const own = set(['src/routes/profile.ts', 'src/routes/api/**']);
    expect(contains(forbiddenBy(['src/routes']), own)).toEqual({ kind: 'inside' });
    expect(contains(forbiddenBy(['src/routes/api']), own)).toEqual({
      kind: 'outside',
      witness: 'src/routes/profile.ts',
    });
    expect(meet(own, forbiddenBy(['src/*/api']))).toMatchObject({
      kind: 'overlap',
      witness: 'src/routes/api/index.ts',
    });
    expect(meet(own, forbiddenBy(['src/models']))).toEqual({ kind: 'disjoint' });
  });
});

test('a question that is answered, or has no steps left, looks at no further pair', () => {
  const globs = (names: string) => Array.from({ length: 40 }, (_, at) => `**/${`{${names}}/`.repeat(4)}x${at}*`);
  const count = (a: GlobSet, b: GlobSet, left: number): number => {
    let reads = 0;
    const budget = {
      get left() {
        reads += 1;
        return left;
      },
      set left(value) {
        left = value;
      },
    };
    meet(a, b, { budget });
    return reads;
  };
  const [one, other] = [
    { include: globs('a,b'), except: [] },
    { include: globs('c,d'), except: [] },
  ];
  const PAIRS = (40 * 16) ** 2;
  expect(count(one, other, 5_000)).toBeLessThan(PAIRS / 10);
  expect(count(one, other, PAIRS)).toBeGreaterThan(PAIRS / 10);
});
