/** Globs that are matched in another way than they were meant, and what to write. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matches } from '../../../src/core/globs/glob.js';
import { exactGlob, globOf, globProblems } from '../../../src/core/plan/glob-problems.js';
import { trapIn } from '../../../src/core/plan/glob-traps.js';
import { runs } from '../../runs.js';

describe('a trap', () => {
  test.each([
    ['src/**.ts', ['src/**/*.ts', 'src/*.ts'], 'src/a/b.ts'],
    ['foo**/x', ['foo*/**/x', 'foo*/x'], 'food/a/x'],
    ['a**b', ['a*/**/*b', 'a*b'], 'ax/y/zb'],
    ['src/***', ['src/**', 'src/*'], 'src/a/b'],
    ['**{.ts,.js}', ['**/*{.ts,.js}', '*{.ts,.js}'], 'a/b.js'],
    ['*.{ts}', ['*.ts'], 'a.ts'],
    ['{src}/a{1..3}', ['src/a{1..3}'], 'src/a2'],
    ['{a,b', [], ''],
    ['src/{a, b}.ts', ['src/{a,b}.ts'], 'src/b.ts'],
    ['src/(a|b).ts', ['src/{a,b}.ts'], 'src/b.ts'],
    ['a.ts|b.ts', ['{a.ts,b.ts}'], 'b.ts'],
    ['^src/.+', ['src/**'], 'src/a/b'],
    ['src/a$', ['src/a'], 'src/a'],
  ])('%s', (glob, forms, meant) => {
    expect(trapIn(glob)?.forms).toEqual(forms);
    if (forms.length === 0) return;
    expect(matches(glob, meant)).toBe(false);
    expect(matches(forms[0] ?? '', meant)).toBe(true);
    for (const form of forms) expect([trapIn(form), globProblems(form)]).toEqual([undefined, []]);
  });

  test.each([
    ...[
      'src/**',
      '**/*.ts',
      '*(a)**(b)',
      'src/.*',
      'foo.*',
      '{a..c}',
      'a{1..3}',
      '@(a|b)',
      '!(*.ts|*.js)',
      '+(a|b)/**',
    ],
    ...['[{}]x', '[a|b]', 'src/\\{a\\}', 'src/a b.ts', 'app/(auth)/page.tsx', 'src/$id.ts', 'src/\\(a\\|b\\)'],
  ])('is not %s', (glob) => {
    expect(trapIn(glob)).toBeUndefined();
  });

  test.each(['a|b', '^x', 'x$', 'c.+', '{a}', '{a,b', '(a|b)', '**.ts', 'a{b, c}', '\\d+', '$'])(
    'is not the glob of the path %s',
    (path) => {
      const glob = globOf(`src/${path}`);
      expect([trapIn(glob), globProblems(glob), matches(glob, `src/${path}`)]).toEqual([undefined, [], true]);
      const atStart = globOf(path);
      expect([trapIn(atStart), globProblems(atStart), matches(atStart, path)]).toEqual([undefined, [], true]);
    },
  );
});

describe('a regular expression that no plan may hold', () => {
  test.each([
    ['^src/.*\\.ts$', 'src/**/*.ts'],
    ['^src/.*\\.tsx?$', 'src/**/*.ts{x,}'],
    ['\\.test\\.ts$', '**/*.test.ts'],
    ['^src/(a|b)/[^/]+\\.ts$', 'src/{a,b}/*.ts'],
    ['^(?:src|lib)/', '{src,lib}/**'],
    ['^src/\\d+_\\w+\\.sql$', 'src/*_*.sql'],
    ['.*\\.ts', '**/*.ts'],
  ])('%s is %s', (expression, glob) => {
    expect(globProblems(expression)).toEqual([
      {
        message: `The glob ${JSON.stringify(expression).replaceAll('\\\\', '\\')} is a regular expression.`,
        hint: `Write "${glob}".`,
      },
    ]);
    expect([globProblems(glob), trapIn(glob)]).toEqual([[], undefined]);
  });

  test('without a glob that says the same gets the rules of globs', () => {
    expect(globProblems('^src/[a-z]+\\.ts$')[0]?.hint).toContain('"**" for any folders');
  });

  test.each([
    ['src/\\303\\266.ts', 'src/ö.ts'],
    ['\\346\\227\\245.md', '日.md'],
    ['src\\700', 'src/700'],
  ])('a name as git quotes it is written out: %s', (glob, form) => {
    expect(globProblems(glob)[0]?.hint).toBe(`Write "${form}".`);
  });

  test.each([
    ['src/*\\.ts', 'src/*.ts'],
    ['src/a\\.ts', 'src/a.ts'],
    ['src\\a.ts', 'src/a.ts'],
    ['src\\.env', 'src/.env'],
  ])('an escaped dot is no separator: %s', (glob, form) => {
    expect(globProblems(glob)[0]?.hint).toBe(`Write "${form}".`);
  });
});

test('the glob that is exactly a path matches nothing else, and there is none for what a plan cannot hold', () => {
  const character = fc.constantFrom(
    'a',
    'A',
    '*',
    '?',
    '[',
    ']',
    '{',
    '\\',
    ' ',
    '#',
    '!',
    '\u200b',
    '\ufffd',
    '\u202e',
  );
  const segment = fc.string({ unit: character, minLength: 1, maxLength: 6 });
  const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, path, (one, other) => {
      const glob = exactGlob(one);
      if (/[\u200b\ufffd\u202e]/.test(one)) expect(glob).toBeUndefined();
      if (glob !== undefined) expect([matches(glob, one), matches(glob, other)]).toEqual([true, one === other]);
    }),
    runs(2_000),
  );
  expect(exactGlob(`${'long/'.repeat(200)}x`)).toBeUndefined();
});

test('what to write for a "/" inside a group depends on whether the group names paths or leaves them out', () => {
  const hint = (glob: string) => globProblems(glob).map((each) => each.hint);
  expect(hint('@(a/b|c)')).toEqual([expect.stringContaining('{a/b,c}')]);
  expect(hint('!(a/b|c)')).toEqual([expect.stringContaining('under "except"')]);
  expect(hint('^src/.*\\.ts$')).toEqual(['Write "src/**/*.ts".']);
});
