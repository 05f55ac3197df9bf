/** Entries of `unique`: which are refused, which unit of which key a path belongs to, and the next free key. */
import { describe, expect, test } from '@jest/globals';
import { readPlan } from '../../../src/core/plan/read.js';
import { freeKey, uniqueProblems, unitOf, withKey } from '../../../src/core/plan/unique-keys.js';

const ENTRY = 'db/migrations/<key>_*.sql';

describe('an entry of `unique`', () => {
  test.each([
    ENTRY,
    'prisma/migrations/<key>_*/migration.sql',
    '*/migrations/<key>_*.py',
    '**/adr/<key>-*.md',
    'db/<key>.sql',
    'db/<key>/**',
    'db/v.<key>.{sql,js}',
    'db/\\[<key>\\].sql',
    '<key>_*',
  ])('may be %s', (entry) => {
    expect(uniqueProblems(entry)).toEqual([]);
  });

  test.each([
    ['db/*.sql', 'has no "<key>"'],
    ['db/<KEY>_*.sql', 'has no "<key>"'],
    ['db/<key>_<key>.sql', 'has "<key>" more than once'],
    ['db/V<key>__*.sql', 'a letter or a digit right beside "<key>"'],
    ['db/<key>1_*.sql', 'a letter or a digit right beside "<key>"'],
    ['db/<key>*.sql', 'has a wildcard'],
    ['db/*<key>.sql', 'has a wildcard'],
    ['db/?<key>.sql', 'has a wildcard'],
    ['db/[a-z]<key>.sql', 'has a wildcard'],
    ['db/é<key>.sql', 'a letter'],
    ['db/<key>+(a).sql', 'has a wildcard'],
    ['db/{<key>_a,b}.sql', 'inside braces or a group'],
    ['db/@(x-<key>-y).sql', 'inside braces or a group'],
    ['/db/<key>_*.sql', 'begins with "/"'],
    ['!db/<key>_*.sql', 'begins with "!"'],
  ])('%s is refused', (entry, what) => {
    expect(uniqueProblems(entry).map(({ message }) => message)).toEqual([expect.stringContaining(what)]);
  });

  test('that is refused is reported with its place in the plan file', () => {
    const text = `version: 1\ntask: T\nunique:\n  - ${ENTRY}\n  - db/*.sql\nitems:\n  a: { branch: a, scope: [a] }\n`;
    const { problems } = readPlan({ path: '.github/parallel-work/p.yml', text });
    expect(problems).toMatchObject([{ code: 'bad-unique', at: { line: 5, column: 5 } }]);
    expect(problems[0]?.hint).toContain('"db/migrations/<key>_*.sql"');
  });
});

describe('the unit of a path', () => {
  test.each([
    [ENTRY, 'db/migrations/000089_x.up.sql', 'db/migrations', 'db/migrations/000089_x', '000089', '89'],
    [ENTRY, 'db/migrations/000089_x.down.sql', 'db/migrations', 'db/migrations/000089_x', '000089', '89'],
    [ENTRY, 'db/migrations/0_x.sql', 'db/migrations', 'db/migrations/0_x', '0', '0'],
    [ENTRY, 'db/migrations/AB1_x.sql', 'db/migrations', 'db/migrations/AB1_x', 'AB1', 'ab1'],
    ['pri/<key>_*/**', 'pri/2026_x/a/b.sql', 'pri', 'pri/2026_x', '2026', '2026'],
    ['*/mig/<key>_*.py', 'app/mig/0002_x.py', 'app/mig', 'app/mig/0002_x', '0002', '2'],
    ['<key>_*', '7_x', '', '7_x', '7', '7'],
    ['db/v.<key>.sql', 'db/v.7.sql', 'db', 'db/v.7', '7', '7'],
    ['db/*_<key>_*.sql', 'db/a_1_2_3.sql', 'db', 'db/a_1_2_3', '1', '1'],
    ['db/*_<key>.sql', 'db/a_1_2_3.sql', 'db', 'db/a_1_2_3', '3', '3'],
  ])('by %s of %s', (entry, path, place, name, key, value) => {
    expect(unitOf(entry, path)).toMatchObject({ place, name, key, value });
  });

  test.each([
    'db/migrations/README.md',
    'db/migrations/x.sql',
    'db/migrations/old/1_x.sql',
    'db/Migrations/1_x.sql',
    'other/db/migrations/1_x.sql',
    'db/migrations/_x.sql',
  ])('is none for %s', (path) => {
    expect(unitOf(ENTRY, path)).toBeUndefined();
  });
});

describe('a free key', () => {
  const free = (key: string, before: readonly string[] = [], taken: readonly string[] = []) => {
    const unit = unitOf(ENTRY, `db/migrations/${key}_x.sql`);
    return unit && freeKey(unit, before, (value) => taken.includes(value)).key;
  };

  test.each([
    ['0005', ['1', '4'], [], '0006'],
    ['0003', ['1', '7'], [], '0008'],
    ['5', ['5'], ['6', '7'], '8'],
    ['0999', [], [], '1000'],
    ['20260101120000', ['20260101115959'], [], '20260101120001'],
    ['V12', ['v12', 'v30', 'w99'], [], 'V31'],
    ['ab', [], ['ab2'], 'ab3'],
    ['99999999999999999999', [], [], '100000000000000000000'],
  ])('after %s, with %j on the base and %j taken, is %s', (key, before, taken, expected) => {
    expect(free(key, before, taken)).toBe(expected);
  });

  test('takes the place of the old one in a path', () => {
    const unit = unitOf('pri/<key>_*/**', 'pri/1_x/1_x.sql');
    expect(unit && withKey('pri/1_x/1_x.sql', unit, '2')).toBe('pri/2_x/1_x.sql');
  });
});
