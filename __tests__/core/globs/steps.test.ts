import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { indexPaths } from '../../../src/core/globs/existing-witness.js';
import { contains, type GlobSet, isEmpty, meet } from '../../../src/core/globs/meet.js';
import { overlaps } from '../../../src/core/globs/overlaps.js';

/**
 * Two scopes and what the first one excepts. The golden file has, for each question, the answers and the exact numbers of
 * steps. Steps are counted and not timed, so they are the same on every machine, and they show whether everything that keeps
 * the search short still works. If you change the prover on purpose, run this test with UPDATE_GOLDEN=1 and look at the
 * difference: an answer may only change for a reason that you can name, and steps should become fewer.
 */
const QUESTIONS: readonly (readonly [one: string, other: string, except?: string])[] = [
  ['src/a.ts', 'src/a.ts'],
  ['src/*.ts', 'src/[ab]*[cd].ts'],
  ['a*b', '*c*b'],
  ['**/a/**/b', '**/b/**/c'],
  ['**/a/**', '**/b/**', '**/a/b/** **/b/a/**'],
  ['**/a*/*b', '**', '**/a? **/?b a*/**'],
  ['**/*a*', '**/*b*', '**/!(*c*) **/index* **/main* **/README*'],
  ['!(a|b)!(c)', '@(ab|ca|c|ac)'],
  ['!(*a|*b)c*', '*[ab]c', '?c'],
  ['*(a|b)', '+(a|c)', 'a aa'],
  ['+(a|b)', '+(b|a)', '*a *b'],
  ['+(a|b)', '+(b|a)', '!(*a) !(*b)'],
  ['+(a|b)', '+(b|a)', '*a* *b*'],
  ['+(a|b|c)', '+(a|b|c)', '*a*b* *c* *b*a* +(a) +(b)'],
  ['[a-c][d-f]', '[c-e]?', 'c[de]'],
  ['x/*/y', '*/x/*', '*/*/y'],
  ['x/**/y', '**/x/*', '**/*/y'],
  ['{a,b}/**/{c,d}', '*/{c,d}/**/d', 'a/** */c/*'],
  ['[[:alpha:]]x', '[![:ascii:]]?'],
  ['**', '**', '*[!a-z]* *[a-c]* *[!d-f]*'],
  ['**', '**', '**/a* **/!(a*)/**'],
  ['*.{ts,js}', '*', '*.ts !(*.ts)'],
  ['**/+(a)', '**/+(?)', '*(a) */a'],
  ['?(.)?(.)?(.)', '+(.)'],
  ['a/**/b/**', '**/c/**/b', 'a/b/** a/c/** **/b/c/** **/c/b'],
  ['!(*(a)b)*', '+(a)b'],
  ['!(a!(b))', 'a*', '?? ???*'],
  ['**/z', '**', '**/a/*/*/z */z z */*/z'],
  ['src/x*.ts', 'src/y*.ts'],
  ['[ab]/**/[cd]', '*/**/[ef]'],
  ['x/+(a)/**', 'x/**/+(b)/z', 'x/*/b/** **/bb/**'],
  ['**/!(x)/z', '**', '**/a/**/b/**/z **/b/**/a/**/z b/**/b/*/z a/*/*/z */*/z z'],
  ['**', '**/z', '*/z **/b/**/c/*/z **/c/*/a/** a/b/c/d/z **/+(a)/*/*/z [a-c]*/**/z **/!(*d*)/z **/d/** z'],
  ['{a,b,c}/**/*.{x,y}', '**', 'a/* b/** */c.x c/**/[a-z]*.y */*/*.x **/d/**/*.[xy] c/*.* **/!(e)/**/*.x */*/*/*/*'],
  ['*a*b*', '*b*a*', '*c* *d* *e* *a*a*a* ??? ???? *b*b*b* !(*[ab]) +([ab])'],
  ['+(a)/+(a)/+(a)', '*(a|b)/*(a|b)/*(a|b)'],
  ['x/*a/y', 'x/*b/y'],
  ['x/a*/y', 'x/b*/y'],
  ['x/ab*c/y', 'x/a*c/y'],
  ['x/a*c/y', 'x/ab*c/y'],
  ['x/c*ab/y', 'x/c*b/y'],
  ['x/c*b/y', 'x/c*ab/y'],
  ['+(a|b)', '+(b|a)', '*a a* *b b* ??? ???? !(*a*) !(*b*) *bb*'],
  ['*.ts/x', '**', '*.ts/[!x] api.ts/*'],
  ['?*.ts/x', '**', '*.ts/[!x] api.ts/*'],
  ['.*/x', '**', '.*/[!x] .index/*'],
  ['?*/x', '**', '?*/[!x] api/*'],
  ['!(api)/x', '?*', '?*/[!x]'],
  ['?*.ts/x', '?*.ts/*', '!(core)/[!x] api*/*'],
  ['x{1..150}', 'x1[2-4]?', 'x13*'],
  ['@(a|b|c|d|e|f|g|h|i|j|k|l)x', '+(l|m)?'],
  ['!(a)!(b)', '!(ab)!(c)', '*a*b* *b*a* !(!(a)!(b)) ?'],
  ['!(a|!(b))*!(c)', '!(c)!(d)', '!(a)!(b)'],
  ['+(a|b)!(a)', '!(b)+(a|b)', '!(a*)!(*b) *a !(*aa*) b*'],
  ['+(!(a)b)', '+(a|b)', '!(*a)b !(a)!(b)!(c) ???'],
  ['*!(a)*!(b)', '+(a|b|c)', '!(a)* *!(b) !(c)?'],
  ['!(a*)!(b*)', '+(a|b)', '!(a*) !(b*) !(*!(a))'],
  ['!(+(a)|b)c', '*(a|b|c)', '!(a)c !(b)c !(*c)'],
  ['+(a|b)', '*!(a)', '!(a)!(b) a*'],
  ['**', '**/z', '**/b/**/c/**/z **/c/**/b/**/z **/!(b)/**/!(c)/z z */z'],
  ['**/a/**', '**', '**/b/**/a/** **/a/**/c/** **/a **/!(d)/!(a)/** **/d/**/d/*'],
  ['**/[ab]/**/[ab]', '**', '**/a/**/a **/a/**/b **/b/a/** b/**/b/**/?'],
  ['**/x', '**', 'a/**/x */b/**/x */*/c/**/x **/d/**/x **/e/**/f/x **/!(a|b|c|d|e)/**/x x'],
  ['**/[a-c]/**/x', '**', '**/a/**/?/x **/b/**/x **/c/?/**/x **/c/**/?/*/x ?/x'],
  ['[ab]?/z', '**', 'a?*/z ??/[!z] b?*/[!z] b*?/[vw]'],
  ['x/*/*a/*', 'x/*/*b/*'],
  ['x/*/a*/*', 'x/*/b*/*'],
  ['x/*/ab*c/*', 'x/*/a*c/*'],
  ['x/*/c*b/*', 'x/*/c*ab/*'],
  ['{a,b}/*.{js,ts}', '*/*.{ts,tsx}', '*/index.*'],
  ['[[:graph:][:alpha:]]x', '[![:print:]a]?'],
  ['\\[[a-c]\\]*', '?[!b]?', '*c*'],
  ['*.[xz]y', '*', 'index*'],
  ['*.[xz]y', '*', 'index* main*'],
];

function set(include: string, except = ''): GlobSet {
  return { include: include.split(' '), except: except === '' ? [] : except.split(' ') };
}

function counted<T>(ask: (budget: { left: number }) => T): [found: T, steps: number] {
  const budget = { left: 1_000_000 };
  const found = ask(budget);
  return [found, 1_000_000 - budget.left];
}

/** What `overlaps` answers for a plan in which some globs cannot be read. */
function manyScopes(): string {
  const refused = '?(a)'.repeat(300);
  const scopes = [
    ...[set('src/** **/a', 'src/b'), set('src/* lib/x'), set('lib/**', '**/x'), set('**/a lib/y', 'lib/**')],
    ...[set('docs/x'), set(refused), set('src/b docs/*')],
  ];
  const owners = scopes.map((each, key) => ({ key, set: each }));
  const [found, steps] = counted((budget) => overlaps(owners, (i, j) => i === 1 && j === 5, { budget }));
  return [
    `seven scopes: ${steps} steps`,
    ...found.map(({ a, b, meeting }) => `  ${a} and ${b}: ${answerOf(meeting)} (${meeting.globs.join(', ')})`),
  ]
    .join('\n')
    .replaceAll(refused, '?(a)…');
}

/** By how much a search overdraws a budget: by one step, which may cost more than 1. */
function overdrawn(): string {
  const [one, other] = [set('+(a|b) +(b|c) **/x*', '*a* *b*'), set('+(b|a) +(c|d) x*/**')];
  const owners = [one, set('**/x* y'), other].map((each, key) => ({ key, set: each }));
  const leftOf = (left: number, ask: (budget: { left: number }) => unknown): number => {
    const budget = { left };
    ask(budget);
    return budget.left;
  };
  return [0, 3, 10, 40]
    .map((left) => {
      const pair = leftOf(left, (budget) => meet(one, other, { budget }));
      return `of ${left} steps are left: ${pair} (meet), ${leftOf(left, (budget) => overlaps(owners, () => false, { budget }))} (overlaps)`;
    })
    .join('\n');
}

function answerOf(found: { readonly kind: string; readonly witness?: string; readonly reason?: string }): string {
  return found.witness ?? found.reason ?? found.kind;
}

const BLOCKS: readonly (readonly [name: string, answer: () => string])[] = [
  ...QUESTIONS.map(([one, other, except = '']) => {
    const question = `${one}${except === '' ? '' : `  except  ${except}`}  and  ${other}`;
    const answer = () => {
      const [met, steps] = counted((budget) => meet(set(one, except), set(other), { budget }));
      const [held, more] = counted((budget) => contains(set(other), set(one, except), { budget }));
      return `${question}\n  meet: ${answerOf(met)}, ${steps} steps\n  contained: ${answerOf(held)}, ${more} steps`;
    };
    return [question, answer] as const;
  }),
  ['many scopes, some of which cannot be read', manyScopes],
  ['a budget that is used up', overdrawn],
];

const GOLDEN = fileURLToPath(new URL('golden/steps.txt', import.meta.url));
if (process.env['UPDATE_GOLDEN'] === '1') {
  writeFileSync(GOLDEN, `${BLOCKS.map(([, answer]) => answer()).join('\n\n')}\n`);
}

describe('the golden file has the answer and the steps for', () => {
  const golden = readFileSync(GOLDEN, 'utf8').trimEnd().split('\n\n');

  test.each(BLOCKS.map(([name, answer], index) => [name, answer, golden[index]] as const))(
    '%s',
    (_, answer, expected) => {
      expect(answer()).toBe(expected);
    },
  );

  test('nothing else', () => {
    expect(golden.length).toBe(BLOCKS.length);
  });
});

describe('many scopes', () => {
  test('are compared only where both have globs that could overlap', () => {
    const asked: string[] = [];
    const owners = ['src/*', 'src/a', 'docs/a', '**/a', 'x*', 'y*', 'y?'].map((glob) => ({
      key: glob,
      set: set(glob),
    }));
    const [found, steps] = counted((budget) =>
      overlaps(
        owners,
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

  test('proves no scope empty or inside another once the budget is used up', () => {
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
    const owners = ['*a', 'a*'].map((glob) => ({ key: glob, set: set(glob) }));
    expect(() => overlaps(owners, () => false, { budget: broken })).toThrow(TypeError);
  });

  test('the budget of a whole plan ends every remaining pair, and each is reported', () => {
    const owners = ['**/*a*', '**/*b*', '**/*c*'].map((glob) => ({ key: glob, set: set(glob) }));
    for (let left = 0; left < 40; left++) expect(overlaps(owners, () => false, { budget: { left } }).length).toBe(3);
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
