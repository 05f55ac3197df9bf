import { describe, expect, test } from '@jest/globals';
import { indexPaths } from '../../../src/core/globs/existing-witness.js';
import { contains, type GlobSet, isEmpty, meet } from '../../../src/core/globs/meet.js';
import { overlaps } from '../../../src/core/globs/overlaps.js';

/**
 * A scope, what it leaves out, and another scope: where they meet, and where the first sticks out of the second, each with
 * the steps that it takes. Steps are counted, not timed, so they are the same everywhere; they say whether all that makes
 * the search short is still at work. Who changes the search on purpose looks whether they fall, and writes them here.
 */
const QUESTIONS: [
  one: string,
  other: string,
  except: string,
  meeting: string,
  steps: number,
  out: string,
  more: number,
][] = [
  ['src/a.ts', 'src/a.ts', '', 'src/a.ts', 8, 'inside', 27],
  ['src/*.ts', 'src/[ab]*[cd].ts', '', 'src/ac.ts', 287, 'src/index.ts', 8],
  ['a*b', '*c*b', '', 'apicb', 7, 'ab', 7],
  ['**/a/**/b', '**/b/**/c', '', 'disjoint', 4, 'a/b', 9],
  ['**/a/**', '**/b/**', '**/a/b/** **/b/a/**', 'b/api/a/index.ts', 124, 'a/index.ts', 9],
  ['**/a*/*b', '**', '**/a? **/?b a*/**', 'core/a/indexb', 198, 'inside', 217],
  ['**/*a*', '**/*b*', '**/!(*c*) **/index* **/main* **/README*', 'abc', 2043, 'configa', 45],
  ['!(a|b)!(c)', '@(ab|ca|c|ac)', '', 'c', 207, 'index.ts', 7],
  ['!(*a|*b)c*', '*[ab]c', '?c', 'cac', 475, 'config.yml', 7],
  ['*(a|b)', '+(a|c)', 'a aa', 'aaa', 205, 'b', 155],
  ['+(a|b)', '+(b|a)', '*a *b', 'disjoint', 237, 'inside', 227],
  ['+(a|b)', '+(b|a)', '!(*a) !(*b)', 'disjoint', 270, 'inside', 260],
  ['+(a|b)', '+(b|a)', '*a* *b*', 'disjoint', 304, 'inside', 276],
  ['+(a|b|c)', '+(a|b|c)', '*a*b* *c* *b*a* +(a) +(b)', 'disjoint', 1388, 'inside', 869],
  ['[a-c][d-f]', '[c-e]?', 'c[de]', 'cf', 112, 'ad', 43],
  ['x/*/y', '*/x/*', '*/*/y', 'disjoint', 29, 'inside', 37],
  ['x/**/y', '**/x/*', '**/*/y', 'disjoint', 39, 'inside', 54],
  ['{a,b}/**/{c,d}', '*/{c,d}/**/d', 'a/** */c/*', 'b/d/d', 28, 'b/c', 19],
  ['[[:alpha:]]x', '[![:ascii:]]?', '', 'ªx', 51, 'ax', 47],
  ['**', '**', '*[!a-z]* *[a-c]* *[!d-f]*', 'd', 131, 'inside', 146],
  ['**', '**', '**/a* **/!(a*)/**', 'index.ts', 8, 'inside', 219],
  ['*.{ts,js}', '*', '*.ts !(*.ts)', 'disjoint', 939, 'inside', 945],
  ['**/+(a)', '**/+(?)', '*(a) */a', 'api/aa', 147, 'inside', 521],
  ['?(.)?(.)?(.)', '+(.)', '', '...', 84, 'inside', 168],
  ['a/**/b/**', '**/c/**/b', 'a/b/** a/c/** **/b/c/** **/c/b', 'a/api/c/b/b', 205, 'a/api/b/index.ts', 90],
  ['!(*(a)b)*', '+(a)b', '', 'ab', 123, 'index.ts', 7],
  ['!(a!(b))', 'a*', '?? ???*', 'disjoint', 357, 'b', 115],
  ['**/z', '**', '**/a/*/*/z */z z */*/z', 'api/api/api/z', 73, 'inside', 88],
  ['src/x*.ts', 'src/y*.ts', '', 'disjoint', 5, 'src/x.ts', 8],
  ['[ab]/**/[cd]', '*/**/[ef]', '', 'disjoint', 51, 'a/c', 51],
  ['x/+(a)/**', 'x/**/+(b)/z', 'x/*/b/** **/bb/**', 'x/a/bbb/z', 234, 'x/a/index.ts', 35],
  ['**/!(x)/z', '**', '**/a/**/b/**/z **/b/**/a/**/z b/**/b/*/z a/*/*/z */*/z z', 'api/z', 9, 'inside', 126],
  [
    '**',
    '**/z',
    '*/z **/b/**/c/*/z **/c/*/a/** a/b/c/d/z **/+(a)/*/*/z [a-c]*/**/z **/!(*d*)/z **/d/** z',
    'docs/docs/z',
    119,
    'index.ts',
    8,
  ],
  [
    '{a,b,c}/**/*.{x,y}',
    '**',
    'a/* b/** */c.x c/**/[a-z]*.y */*/*.x **/d/**/*.[xy] c/*.* **/!(e)/**/*.x */*/*/*/*',
    'a/e/index.y',
    1924,
    'inside',
    6705,
  ],
  ['*a*b*', '*b*a*', '*c* *d* *e* *a*a*a* ??? ???? *b*b*b* !(*[ab]) +([ab])', 'mainba', 7, 'mainab', 63],
  ['+(a)/+(a)/+(a)', '*(a|b)/*(a|b)/*(a|b)', '', 'a/a/a', 47, 'inside', 116],
  ['x/*a/y', 'x/*b/y', '', 'disjoint', 5, 'x/apia/y', 9],
  ['x/a*/y', 'x/b*/y', '', 'disjoint', 5, 'x/a/y', 9],
  ['x/ab*c/y', 'x/a*c/y', '', 'x/abc/y', 9, 'inside', 183],
  ['x/a*c/y', 'x/ab*c/y', '', 'x/abc/y', 9, 'x/ac/y', 9],
  ['x/c*ab/y', 'x/c*b/y', '', 'x/cab/y', 9, 'inside', 183],
  ['x/c*b/y', 'x/c*ab/y', '', 'x/cab/y', 9, 'x/cb/y', 9],
  ['+(a|b)', '+(b|a)', '*a a* *b b* ??? ???? !(*a*) !(*b*) *bb*', 'disjoint', 2000, 'inside', 1382],
  ['*.ts/x', '**', '*.ts/[!x] api.ts/*', 'index.ts/x', 536, 'inside', 546],
  ['?*.ts/x', '**', '*.ts/[!x] api.ts/*', 'aapi.ts/x', 8, 'inside', 547],
  ['.*/x', '**', '.*/[!x] .index/*', '.api/x', 8, 'inside', 251],
  ['?*/x', '**', '?*/[!x] api/*', 'core/x', 244, 'inside', 254],
  ['!(api)/x', '?*', '?*/[!x]', 'disjoint', 5, 'core/x', 8],
  ['?*.ts/x', '?*.ts/*', '!(core)/[!x] api*/*', 'aapi.ts/x', 8, 'inside', 1398],
  ['x{1..150}', 'x1[2-4]?', 'x13*', 'x120', 181, 'x1', 70],
  ['@(a|b|c|d|e|f|g|h|i|j|k|l)x', '+(l|m)?', '', 'lx', 583, 'ax', 375],
  ['!(a)!(b)', '!(ab)!(c)', '*a*b* *b*a* !(!(a)!(b)) ?', 'index.ts', 7, 'inside', 2513],
  ['!(a|!(b))*!(c)', '!(c)!(d)', '!(a)!(b)', 'disjoint', 1931, 'inside', 1376],
  ['+(a|b)!(a)', '!(b)+(a|b)', '!(a*)!(*b) *a !(*aa*) b*', 'aab', 1029, 'inside', 905],
  ['+(!(a)b)', '+(a|b)', '!(*a)b !(a)!(b)!(c) ???', 'disjoint', 1227, 'inside', 2644],
  ['*!(a)*!(b)', '+(a|b|c)', '!(a)* *!(b) !(c)?', 'disjoint', 2167, 'inside', 2800],
  ['!(a*)!(b*)', '+(a|b)', '!(a*) !(b*) !(*!(a))', 'disjoint', 932, 'inside', 1893],
  ['!(+(a)|b)c', '*(a|b|c)', '!(a)c !(b)c !(*c)', 'disjoint', 801, 'inside', 952],
  ['+(a|b)', '*!(a)', '!(a)!(b) a*', 'disjoint', 547, 'inside', 408],
  ['**', '**/z', '**/b/**/c/**/z **/c/**/b/**/z **/!(b)/**/!(c)/z z */z', 'api/c/z', 863, 'index.ts', 8],
  ['**/a/**', '**', '**/b/**/a/** **/a/**/c/** **/a **/!(d)/!(a)/** **/d/**/d/*', 'a/index.ts', 9, 'inside', 1077],
  ['**/[ab]/**/[ab]', '**', '**/a/**/a **/a/**/b **/b/a/** b/**/b/**/?', 'b/a', 147, 'inside', 224],
  ['**/x', '**', 'a/**/x */b/**/x */*/c/**/x **/d/**/x **/e/**/f/x **/!(a|b|c|d|e)/**/x x', 'b/x', 281, 'inside', 501],
  ['**/[a-c]/**/x', '**', '**/a/**/?/x **/b/**/x **/c/?/**/x **/c/**/?/*/x ?/x', 'api/a/x', 309, 'inside', 414],
  ['[ab]?/z', '**', 'a?*/z ??/[!z] b?*/[!z] b*?/[vw]', 'ba/z', 264, 'inside', 275],
  ['x/*/*a/*', 'x/*/*b/*', '', 'disjoint', 9, 'x/api/apia/index.ts', 10],
  ['x/*/a*/*', 'x/*/b*/*', '', 'disjoint', 9, 'x/api/a/index.ts', 10],
  ['x/*/ab*c/*', 'x/*/a*c/*', '', 'x/api/abc/index.ts', 10, 'inside', 187],
  ['x/*/c*b/*', 'x/*/c*ab/*', '', 'x/api/cab/index.ts', 10, 'x/api/cb/index.ts', 10],
];

function set(include: string, except = ''): GlobSet {
  return { include: include.split(' '), except: except === '' ? [] : except.split(' ') };
}

function counted<T>(ask: (budget: { left: number }) => T): [found: T, steps: number] {
  const budget = { left: 1_000_000 };
  const found = ask(budget);
  return [found, 1_000_000 - budget.left];
}

describe('a question has one answer, in so many steps', () => {
  test.each(QUESTIONS)('"%s" and "%s" without "%s": %s', (one, other, except, meeting, steps, out, more) => {
    const [met, used] = counted((budget) => meet(set(one, except), set(other), { budget }));
    const [held, moreUsed] = counted((budget) => contains(set(other), set(one, except), { budget }));
    expect([met, held].map((each) => ('witness' in each ? each.witness : each.kind))).toEqual([meeting, out]);
    expect([used, moreUsed]).toEqual([steps, more]);
  });

  test('of many scopes, every pair that meets is told, with those that cannot be read', () => {
    const refused = '?(a)'.repeat(300);
    const scopes = [
      ...[set('src/** **/a', 'src/b'), set('src/* lib/x'), set('lib/**', '**/x'), set('**/a lib/y', 'lib/**')],
      ...[set('docs/x'), set(refused), set('src/b docs/*')],
    ];
    const ordered = (i: number, j: number) => i === 1 && j === 5;
    const parties = scopes.map((each, key) => ({ key, set: each }));
    const [found, steps] = counted((budget) => overlaps(parties, ordered, { budget }));
    const told = found.map(({ a, b, meeting }) => {
      return `${a} ${b} ${meeting.kind === 'overlap' ? meeting.witness : meeting.reason}`;
    });
    const unread = (pair: string) => `${pair} minimatch cannot read it (pattern has too many extglobs)`;
    expect(told).toEqual([
      ...['0 1 src/a', '0 2 lib/a', '0 3 a', '1 3 src/a', unread('0 5'), unread('2 5'), unread('3 5'), unread('4 5')],
      ...['0 6 docs/a', '1 6 src/b', '3 6 docs/a', '4 6 docs/x', unread('5 6')],
    ]);
    expect(found[5]?.meeting).toMatchObject({ kind: 'unproven', globs: ['lib/**', refused] });
    expect(steps).toBe(142);
  });

  test('a pair that may share files is not asked about, nor one that needs no look', () => {
    const asked: string[] = [];
    const parties = ['src/*', 'src/a', 'docs/a', '**/a', 'x*', 'y*', 'y?'].map((glob) => ({
      key: glob,
      set: set(glob),
    }));
    const [found, steps] = counted((budget) =>
      overlaps(
        parties,
        (i, j) => {
          asked.push(`${i} ${j}`);
          return j === 1;
        },
        { prefer: indexPaths(['docs/a', 'src/a', 'src/b']), budget },
      ),
    );
    expect(steps).toBe(51);
    expect(asked).toEqual(['0 1', '0 3', '1 3', '2 3', '3 4', '3 5', '3 6', '5 6']);
    expect(found.map(({ a, b, meeting }) => [a, b, 'witness' in meeting && meeting.witness])).toEqual([
      ['src/*', '**/a', 'src/a'],
      ['src/a', '**/a', 'src/a'],
      ['docs/a', '**/a', 'docs/a'],
      ['y*', 'y?', 'ya'],
    ]);
  });
});

describe('a budget that ends', () => {
  const tight = (left: number) => meet(set('+(a|b)', '*a* *b*'), set('+(b|a)'), { budget: { left } });

  test('is used to the last step, and one less proves nothing', () => {
    const [, steps] = counted((budget) => meet(set('+(a|b)', '*a* *b*'), set('+(b|a)'), { budget }));
    expect(tight(steps).kind).toBe('disjoint');
    for (let left = 0; left < steps; left += 3) {
      expect(tight(left)).toEqual({
        kind: 'unproven',
        globs: ['+(a|b)', '+(b|a)'],
        reason: 'the proof takes too many steps',
      });
    }
  });

  test('is overdrawn by one step at most, and only by what that step costs', () => {
    const [one, other] = [set('+(a|b) +(b|c) **/x*', '*a* *b*'), set('+(b|a) +(c|d) x*/**')];
    const parties = [one, set('**/x* y'), other].map((each, key) => ({ key, set: each }));
    const left = (budget: { left: number }, ask: () => unknown) => [ask(), budget.left][1];
    const pair = [0, 3, 10, 40].map((steps) => ({ left: steps }));
    expect(pair.map((budget) => left(budget, () => meet(one, other, { budget })))).toEqual([-2, -1, -2, -1]);
    const plan = [0, 3, 10, 40].map((steps) => ({ left: steps }));
    expect(plan.map((budget) => left(budget, () => overlaps(parties, () => false, { budget })))).toEqual([
      -6, -5, -3, -4,
    ]);
  });

  test('proves no scope to be inside another, nor empty', () => {
    const kinds = Array.from(
      { length: 400 },
      (_, left) => contains(set('x* y*', 'y*z'), set('x* +(y)z'), { budget: { left } }).kind,
    );
    expect([...new Set(kinds)]).toEqual(['unproven', 'outside']);
    const inside = Array.from({ length: 200 }, (_, left) =>
      contains(set('*', '+(y)'), set('+(x)'), { budget: { left } }),
    );
    expect([...new Set(inside.map((each) => each.kind))]).toEqual(['unproven', 'inside']);
    for (const each of inside) if ('reason' in each) expect(each.reason).toBe('the proof takes too many steps');
    expect(isEmpty(set('a*'), { budget: { left: 3 } })).toEqual({
      kind: 'unproven',
      reason: 'the proof takes too many steps',
    });
  });

  test('for two segments that are too hard is their own: others that meet are still found', () => {
    const far = (letter: string) => `*${letter}${'?'.repeat(400)}`;
    expect(meet(set(`${far('a')} x`), set(`${far('b')} x`))).toMatchObject({ kind: 'overlap', witness: 'x' });
    expect(contains(set(far('a')), set(far('a')))).toEqual({
      kind: 'unproven',
      reason: `the proof takes too many steps at "${far('a')}" and "*"`,
    });
  });

  test('is not what any other error means', () => {
    const broken = {
      get left(): number {
        throw new TypeError('broken');
      },
    };
    expect(() => meet(set('*a'), set('a*'), { budget: broken })).toThrow(TypeError);
    const parties = ['*a', 'a*'].map((glob) => ({ key: glob, set: set(glob) }));
    expect(() => overlaps(parties, () => false, { budget: broken })).toThrow(TypeError);
  });

  test('of a whole plan ends every pair that is left, and tells each', () => {
    const parties = ['**/*a*', '**/*b*', '**/*c*'].map((glob) => ({ key: glob, set: set(glob) }));
    for (let left = 0; left < 40; left++) expect(overlaps(parties, () => false, { budget: { left } }).length).toBe(3);
  });
});

test('a glob that minimatch refuses is no silent pass, wherever it stands', () => {
  const refused = '?(a)'.repeat(300);
  expect(meet(set(refused), set('b'))).toMatchObject({ kind: 'unproven', globs: [refused, 'b'] });
  expect(meet(set('b'), set(refused))).toMatchObject({ kind: 'unproven', globs: ['b', refused] });
  const nothing = { include: [], except: [] };
  expect(meet(set(refused), nothing)).toMatchObject({ globs: [refused, ''] });
  expect(meet(nothing, set(refused))).toMatchObject({ globs: ['', refused] });
  expect(meet(set('b', refused), set('b'))).toMatchObject({
    kind: 'unproven',
    reason: expect.stringContaining('cannot read a glob of "except"'),
  });
});
