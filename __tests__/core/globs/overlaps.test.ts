import { describe, expect, test } from '@jest/globals';
import { type GlobSet, meet } from '../../../src/core/globs/meet.js';
import { overlaps } from '../../../src/core/globs/overlaps.js';
import { DEEP, pick, randomFrom, sampleGlobs } from './samples.js';

function parties(sets: readonly (readonly string[])[]): { readonly key: number; readonly set: GlobSet }[] {
  return sets.map((include, key) => ({ key, set: { include, except: [] } }));
}

/** What a plan for one repository looks like: an item has a folder of its own, some files elsewhere, and its tests. */
function plan(items: number): readonly (readonly string[])[] {
  return Array.from({ length: items }, (_, at) => {
    const [area, name] = [`area${Math.floor(at / 20)}`, `item${at}`];
    return [
      ...[`src/${area}/${name}/**`, `src/${area}/${name}.ts`, `src/${area}/${name}.*.ts`, `docs/${area}/${name}.md`],
      ...[`test/${area}/${name}/**/*.test.ts`, `test/${area}/${name}.{test,spec}.ts`, `assets/${name}-*.{png,svg}`],
      ...[`i18n/*/${name}.json`, `fixtures/${name}/[a-z]*.json`, `migrations/[0-9]*_${name}.sql`],
    ];
  });
}

describe('all pairs of many', () => {
  test('are those that meet one by one', () => {
    const random = randomFrom(7);
    const globs = sampleGlobs(300, 7);
    const sets = Array.from({ length: 60 * DEEP ** 0.5 }, () => ({
      include: [pick(random, globs), pick(random, globs)],
      except: random() < 0.5 ? [pick(random, globs)] : [],
    }));
    const found = overlaps(
      sets.map((set, key) => ({ key, set })),
      () => false,
    );
    const expected: string[] = [];
    sets.forEach((second, b) => {
      sets.slice(0, b).forEach((first, a) => {
        const { kind } = meet(first, second);
        if (kind !== 'disjoint') expected.push(`${a} ${b} ${kind}`);
      });
    });
    expect(found.map(({ a, b, meeting }) => `${a} ${b} ${meeting.kind}`)).toEqual(expected);
    expect(found.length).toBeGreaterThan(100);
  });

  test('leaves out pairs that may share files, and asks about each pair once', () => {
    const asked: string[] = [];
    const found = overlaps(parties([['src/**', '**/a'], ['src/a', 'src/b'], ['src/*'], ['docs/**']]), (i, j) => {
      asked.push(`${i} ${j}`);
      return i === 0 && j === 2;
    });
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [1, 2],
      [0, 3],
    ]);
    expect(asked).toEqual([...new Set(asked)]);
  });

  test('prefer a witness that exists', () => {
    const [clash] = overlaps(parties([['src/**'], ['**/*.md']]), () => false, {
      prefer: ['README.md', 'src/notes.md'],
    });
    expect(clash?.meeting).toEqual({ kind: 'overlap', witness: 'src/notes.md', globs: ['src/**', '**/*.md'] });
  });

  test('cost what is found, not the square: twice the items in folders of their own, twice the steps', () => {
    const own = (items: number) => plan(items).map((globs) => globs.slice(0, 6));
    const [small, large] = [steps(own(250)), steps(own(500))];
    expect(large / small).toBeLessThan(2.5);
  });

  test('cost one look where many items share a folder and the names differ', () => {
    // 125,000 pairs of items, 12,500,000 pairs of globs.
    expect(steps(plan(500))).toBeLessThan(500_000);
  });
});

/** Steps for a plan without overlaps. */
function steps(sets: readonly (readonly string[])[]): number {
  const budget = { left: Number.MAX_SAFE_INTEGER };
  expect(overlaps(parties(sets), () => false, { budget })).toEqual([]);
  return Number.MAX_SAFE_INTEGER - budget.left;
}
