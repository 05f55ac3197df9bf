import { describe, expect, test } from '@jest/globals';
import { boundedCache } from '../../../src/core/globs/bounded-cache.js';
import { STEPS_PER_PAIR, STEPS_PER_SEGMENT } from '../../../src/core/globs/budget.js';
import { contains, type GlobSet, meet } from '../../../src/core/globs/meet.js';
import { overlaps } from '../../../src/core/globs/overlaps.js';

/** One step more than the bound ends it, whatever a single step may charge for. */
const SLACK = 100_000;

function counted(
  one: GlobSet,
  other: GlobSet,
): { readonly kind: string; readonly steps: number; readonly reason?: string } {
  const budget = { left: STEPS_PER_PAIR };
  const { kind, ...rest } = meet(one, other, { budget });
  return { kind, steps: STEPS_PER_PAIR - budget.left, ...('reason' in rest ? { reason: rest.reason } : {}) };
}

function set(include: readonly string[] | string, except: readonly string[] = []): GlobSet {
  return { include: [include].flat(), except };
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const many = <T>(count: number, glob: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => glob(at));

describe('globs at the caps of a plan: 512 characters, 256 alternatives, 8 "**", 4 "!(…)"', () => {
  /** Within few steps, since nothing about them is exponential. */
  const EASY = 200_000;
  test.each<[string, GlobSet, GlobSet, string]>([
    ['a star before every letter', set('*a'.repeat(256)), set('*b'.repeat(256)), 'disjoint'],
    ['a letter at a distance from the end', set(`*a${'?'.repeat(500)}`), set(`*a${'?'.repeat(499)}a`), 'overlap'],
    ['eight "**"', set('**/a*/'.repeat(8).slice(0, -1)), set('**/*b/'.repeat(8).slice(0, -1)), 'overlap'],
    ['256 alternatives', set(`{1..256}`), set('{257..512}'), 'disjoint'],
    [
      '256 alternatives of several names',
      set(`**/${'{a,b}/'.repeat(8)}x`),
      set(`**/${'{c,d}/'.repeat(8)}x`),
      'disjoint',
    ],
    ['groups four deep', set('*(*(*(*(a)b)c)d)'.repeat(8)), set('+(+(+(+(a)b)c)d)'.repeat(8)), 'overlap'],
    [
      '200 files left out of a folder',
      set(
        'src/**',
        many(200, (at) => `src/f${at}.ts`),
      ),
      set('src/f*.ts'),
      'overlap',
    ],
    [
      '200 folders left out',
      set(
        'src/**',
        many(200, (at) => `src/d${at}/**`),
      ),
      set('src/d*/**'),
      'overlap',
    ],
    [
      '200 patterns left out',
      set(
        'src/**',
        many(200, (at) => `src/*${at}*`),
      ),
      set('src/*[0-9]'),
      'disjoint',
    ],
    ['POSIX classes', set('[[:alpha:]]*'.repeat(20)), set('[![:ascii:]]*'.repeat(20)), 'overlap'],
  ])('%s', (_, one, other, kind) => {
    const found = counted(one, other);
    expect(found).toMatchObject({ kind });
    expect(found.steps).toBeLessThan(EASY);
  });

  test('letters at a distance that exclude one another take a product, not a power', () => {
    const found = counted(set(`*a${'?'.repeat(200)}`), set(`*b${'?'.repeat(200)}`));
    expect(found.kind).toBe('disjoint');
    expect(found.steps).toBeLessThan(STEPS_PER_SEGMENT);
  });
});

describe('the exponential ones end within the bound, with the third answer where need be', () => {
  const far = (letter: string, distance: number): string => `*${letter}${'?'.repeat(distance)}`;
  const exploding: [string, GlobSet, GlobSet][] = [
    ...[4, 8, 12, 16, 200].map((n): [string, GlobSet, GlobSet] => [
      `"!(…)" around a letter ${n} from the end`,
      set(`!(${far('a', n)}|${far('b', n)})${far('c', 1)}`),
      set(`@(a|b)!(${far('c', n)})${far('d', n)}`),
    ]),
    ...[8, 12, 16, 100].map((n): [string, GlobSet, GlobSet] => [
      `"**/a/*/…/z" left out, ${n} levels`,
      set('**/z', [`**/a/${'*/'.repeat(n)}z`]),
      set('**', [`**/!(a)/${'*/'.repeat(n)}z`, ...many(n + 2, (at) => `${'*/'.repeat(at)}z`)]),
    ]),
    ...[4, 8, 12, 26].map((n): [string, GlobSet, GlobSet] => [
      `${n} times "**/!(*c*)" left out`,
      set(
        '**',
        LETTERS.slice(0, n).map((letter) => `**/!(*${letter}*)`),
      ),
      set('**/*[!a-z]*'),
    ]),
    [
      'four "!(…)" side by side',
      set(
        LETTERS.slice(0, 4)
          .map((x) => `!(${far(x, 40)})`)
          .join(''),
      ),
      set(`+(a|b)${far('c', 40)}`),
    ],
    [
      'rows in the thousands',
      set(many(200, () => `**/${'{a,b}/'.repeat(8)}x`)),
      set(many(200, (at) => `**/${'{c,d}/'.repeat(8)}x${at}*`)),
    ],
  ];

  test.each(exploding)('%s', (_, one, other) => {
    const found = counted(one, other);
    expect(found.steps).toBeLessThan(STEPS_PER_PAIR + SLACK);
    expect(['overlap', 'disjoint', 'unproven']).toContain(found.kind);
    if (found.kind === 'unproven') expect(found.reason).toMatch(/^the proof takes too many steps/);
  });

  test('small ones of the same kinds are decided', () => {
    for (const [name, one, other] of exploding) {
      if (/ (4|8)( times|,)|^4 times| 4 from/.test(name))
        expect([name, counted(one, other).kind]).not.toEqual([name, 'unproven']);
    }
  });

  test('steps inside "!(…)" count too', () => {
    const found = counted(set(`!(${far('a', 30)})`), set(`!(!(${far('a', 30)}))`));
    expect(found.kind).toBe('unproven');
    expect(found.steps).toBeGreaterThan(STEPS_PER_SEGMENT);
    expect(found.steps).toBeLessThan(STEPS_PER_PAIR + SLACK);
  });
});

describe('a budget that ends', () => {
  test('names the two globs, and is the same every time', () => {
    const ask = () => meet(set(['x', '**/*a*b*c*/**']), set('**/[!a]*[!b]*[!c]*/**'), { budget: { left: 8 } });
    expect(ask()).toEqual({
      kind: 'unproven',
      globs: ['**/*a*b*c*/**', '**/[!a]*[!b]*[!c]*/**'],
      reason: 'the proof takes too many steps',
    });
    expect(ask()).toEqual(ask());
  });

  test('never makes two scopes disjoint that are not, wherever it ends', () => {
    const one = set(['**/x*', 'src/**'], ['src/*', 'src/api/**', '**/index.ts']);
    const other = set(['src/*/*.ts', 'docs/**'], ['**/*.test.ts']);
    const kinds = new Set<string>();
    for (let left = 0; left < 400; left++) kinds.add(meet(one, other, { budget: { left } }).kind);
    expect([...kinds].sort()).toEqual(['overlap', 'unproven']);
  });

  test('leaves no pair of a plan unmentioned that meets', () => {
    const parties = many(12, (at) => `**/*${at % 3}*`).map((glob, key) => ({ key, set: set(glob, ['**/index0']) }));
    const all = overlaps(parties, () => false).length;
    expect(all).toBe(66);
    for (let left = 0; left < 3_000; left += 7) {
      const found = overlaps(parties, () => false, { budget: { left } });
      expect(found.length).toBe(all);
    }
  });

  test('a glob that minimatch refuses is no silent pass', () => {
    const refused = '?(a)'.repeat(300);
    expect(meet(set(refused), set('b'))).toMatchObject({ kind: 'unproven', globs: [refused, 'b'] });
    expect(meet(set('b'), set(refused))).toMatchObject({ kind: 'unproven' });
    expect(meet(set('b', [refused]), set('b'))).toMatchObject({ kind: 'unproven' });
    const parties = ['x', refused, 'y'].map((glob) => ({ key: glob, set: set(glob) }));
    expect(overlaps(parties, () => false).map(({ a, b }) => [a, b])).toEqual([
      ['x', refused],
      [refused, 'y'],
    ]);
  });
});

describe('all sets together', () => {
  const group = (name: string, globs: readonly string[]) => ({ key: name, group: name, set: set(globs) });
  const braces = (count: number, name: string) => many(count, (at) => `${name}${at}/{1..256}/*`);

  test('drops the largest groups first, and reports each of their owners once with one that it could meet', () => {
    const owners = [group('huge', braces(300, 'h')), group('small', ['h1/1/x', 'a/*']), group('tiny', ['a/b'])];
    expect(overlaps(owners, () => false).map(({ a, b, meeting }) => [a, b, meeting.kind])).toEqual([
      ['small', 'huge', 'unproven'],
      ['small', 'tiny', 'overlap'],
    ]);
    expect(overlaps(owners, (i) => i === 0).map(({ a, b }) => [a, b])).toEqual([['small', 'tiny']]);
  });

  test('compares groups as long as they are few enough, whatever was compared before', () => {
    const owners = [group('a', braces(100, 'h')), group('b', braces(100, 'i')), group('c', ['h7/7/x'])];
    const answers = many(4, () => overlaps(owners, () => false, { budget: { left: STEPS_PER_PAIR } }));
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]?.map(({ a, b, meeting }) => [a, b, meeting.kind])).toEqual([['a', 'c', 'overlap']]);
  });

  test('reports a bounded number of pairs, and after that each owner once', () => {
    const owners = many(400, (at) => group(`o${at}`, ['a/*']));
    const found = overlaps(owners, () => false);
    expect(found.length).toBeLessThan(50_000 + 2 * owners.length);
    expect(new Set(found.map(({ b }) => b)).size).toBe(owners.length - 1);
    expect(found.at(-1)?.meeting.kind).toBe('unproven');
  });
});

test('questions that share a total have no more steps than that together', () => {
  const total = { left: 100 };
  const one = set(many(200, (at) => `a${at}*`));
  const other = set(many(200, (at) => `*${at}`));
  expect([meet(one, other, { total }).kind, meet(one, other, { total }).kind]).toEqual(['unproven', 'unproven']);
  expect(contains(set('src/**'), set('src/a/*'), { total }).kind).toBe('unproven');
  expect(contains(set('src/**'), set('src/a/*'), { total: { left: 100_000 } }).kind).toBe('inside');
});

test('what is remembered of foreign text stays below its bound', () => {
  const cache = boundedCache<string>(10, ({ length }) => length);
  for (const text of ['aaaa', 'bbbb', 'cc']) cache.set(text, text);
  expect(cache.get('aaaa')).toBe('aaaa');
  cache.set('d', 'd');
  expect(['aaaa', 'bbbb', 'cc', 'd'].map(cache.get)).toEqual([undefined, undefined, undefined, 'd']);
  cache.set('x'.repeat(11), 'x'.repeat(11));
  cache.set('e', 'e');
  expect(cache.get('x'.repeat(11))).toBeUndefined();
  expect(cache.get('e')).toBe('e');
});
