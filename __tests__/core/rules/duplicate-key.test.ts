/** Numbers that only one file or folder may have: who may keep one, who gives way, and which free one is named. */
import { describe, expect, test } from '@jest/globals';
import {
  type Changes,
  findingOf,
  judgePull,
  judgeStory,
  type OpenPull,
  outcomeOf,
  planOf,
  rulesOf,
  type Story,
} from '../judge/judge-story.js';

const ENTRY = 'db/<key>_*.sql';
const SCOPES = { a: { scope: ['db/**'] }, b: { scope: ['db/**'] }, c: { scope: ['db/**'] } };
const plansOf = (more: Readonly<Record<string, unknown>> = {}, items: Parameters<typeof planOf>[0] = SCOPES) =>
  planOf(items, { unique: [ENTRY], rules: {}, ...more });

const pull = (number: number, item: string, changes: Changes): OpenPull => ({
  number,
  branch: `feat/${item}`,
  ...changes,
});

/** The base has these files, and nothing that the story does not name. */
const judged = (pulls: readonly OpenPull[], tree: readonly string[] = [], more: Partial<Story> = {}) => {
  const files = Object.fromEntries(tree.map((path) => [path, `${path} on the base`]));
  return judgeStory({ plans: plansOf(), pulls, tree, files, ...more });
};

/** What the rule says of one pull request, without other rules. */
const keysOf = (judgement: ReturnType<typeof judgeStory>, number: number): string[] =>
  rulesOf(judgement, number).filter((each) => each.includes('duplicate-key'));

const freeOf = (judgement: ReturnType<typeof judgeStory>, number: number): string | undefined =>
  /key "([^"]+)", which is free/.exec(findingOf(judgement, 'duplicate-key', number).remedy)?.[1];

describe('a key that the base has already', () => {
  test('fails whoever creates another unit with it, and a free key is named, with the command', () => {
    const story = judged([pull(1, 'a', { create: ['db/0005_mine.sql'] })], ['db/0004_x.sql', 'db/0005_y.sql']);
    expect(rulesOf(story, 1)).toEqual(['duplicate-key db/0005_mine.sql']);
    expect(outcomeOf(story, 1)).toBe('failure');
    expect(findingOf(story, 'duplicate-key')).toMatchObject({
      message: '"db/0005_mine.sql" has the key "0005", but "db/0005_y.sql" on "main" has it already.',
      ways: [{ kind: 'run', command: 'git mv -- db/0005_mine.sql db/0006_mine.sql' }],
    });
  });

  test.each([
    ['with and without zeros', 'db/88_mine.sql', 'db/0088_x.sql'],
    ['in another letter case', 'db/AB_mine.sql', 'db/ab_x.sql'],
    ['of a pair', 'db/0088_mine.up.sql', 'db/0088_x.down.sql'],
  ])('is found %s', (_, mine, theirs) => {
    expect(keysOf(judged([pull(1, 'a', { create: [mine] })], [theirs]), 1)).toEqual([`duplicate-key ${mine}`]);
  });

  test.each([
    ['another key', 'db/0006_mine.sql'],
    ['a file of the same unit', 'db/0005_y.down.sql'],
    ['a file that is no such unit', 'db/notes_0005.sql'],
    ['another place', 'db/old/0005_mine.sql'],
  ])('passes %s', (_, mine) => {
    expect(keysOf(judged([pull(1, 'a', { create: [mine] })], ['db/0005_y.up.sql']), 1)).toEqual([]);
  });

  test('is no matter where the pull request deletes all of the other unit', () => {
    const tree = ['db/5_y.up.sql', 'db/5_y.down.sql'];
    const create = ['db/5_z.up.sql'];
    expect(keysOf(judged([pull(1, 'a', { create, delete: tree })], tree), 1)).toEqual([]);
    expect(keysOf(judged([pull(1, 'a', { create, delete: tree.slice(1) })], tree), 1)).toEqual([
      'duplicate-key db/5_z.up.sql',
    ]);
  });

  test('may be kept by a renaming, and a renaming may take a free one', () => {
    const tree = ['db/5_y.sql', 'db/6_x.sql'];
    expect(keysOf(judged([pull(1, 'a', { rename: [['db/5_y.sql', 'db/5_better.sql']] })], tree), 1)).toEqual([]);
    expect(keysOf(judged([pull(1, 'a', { rename: [['db/5_y.sql', 'db/7_y.sql']] })], tree), 1)).toEqual([]);
    expect(keysOf(judged([pull(1, 'a', { rename: [['db/5_y.sql', 'db/6_y.sql']] })], tree), 1)).toEqual([
      'duplicate-key db/6_y.sql',
    ]);
  });

  test('blames nobody for what clashes on the base already', () => {
    const tree = ['db/5_y.sql', 'db/5_x.sql'];
    expect(keysOf(judged([pull(1, 'a', { create: ['db/6_z.sql'], modify: ['db/5_y.sql'] })], tree), 1)).toEqual([]);
  });

  test('is found for a file that another branch brought to the base since, and not for the same one', () => {
    const create = ['db/5_mine.sql'];
    expect(keysOf(judged([pull(1, 'a', { create })], ['db/5_mine.sql']), 1)).toEqual([]);
  });

  test('is read of no folder where the plan has no such entry', () => {
    const plans = plansOf({ unique: [] });
    expect(keysOf(judged([pull(1, 'a', { create: ['db/5_m.sql'] })], ['db/5_y.sql'], { plans }), 1)).toEqual([]);
  });
});

describe('a key that two open pull requests take', () => {
  const both = (first: Changes = { create: ['db/5_a.sql'] }, second: Changes = { create: ['db/5_b.sql'] }) => [
    pull(1, 'a', first),
    pull(2, 'b', second),
  ];

  test('fails the later one, and the earlier one gets a notice', () => {
    const story = judged(both(), ['db/4_x.sql']);
    expect(keysOf(story, 1)).toEqual(['notice duplicate-key db/5_a.sql']);
    expect(keysOf(story, 2)).toEqual(['duplicate-key db/5_b.sql']);
    expect(findingOf(story, 'duplicate-key', 2)).toMatchObject({
      message: '"db/5_b.sql" has the key "5", but "db/5_a.sql" of item "a" (#1) keeps it.',
      other: { plan: 'p', item: 'a', pull: 1 },
    });
    expect(freeOf(story, 2)).toBe('6');
  });

  test('fails the one that does not own its file, where the other one does, whoever came first', () => {
    const plans = plansOf({ shared: ['db/*'] }, { a: { scope: ['x'] }, b: { scope: ['db/5_b.sql'] } });
    const story = judged(both(), [], { plans });
    expect(keysOf(story, 1)).toEqual(['duplicate-key db/5_a.sql']);
    expect(keysOf(story, 2)).toEqual(['notice duplicate-key db/5_b.sql']);
  });

  test('fails the one that waits for the other, although ordered items may share files', () => {
    const plans = plansOf({}, { a: { ...SCOPES.a, depends_on: ['b'] }, b: SCOPES.b });
    const story = judged(both(), [], { plans });
    expect(rulesOf(story, 1)).toEqual(['dependency-open', 'duplicate-key db/5_a.sql']);
    expect(keysOf(story, 2)).toEqual(['notice duplicate-key db/5_b.sql']);
  });

  test('fails each of several later ones, and each is given another free key', () => {
    const pulls = [...both(), pull(3, 'c', { create: ['db/5_c.sql'] })];
    const story = judged(pulls, ['db/4_x.sql']);
    expect([freeOf(story, 2), freeOf(story, 3)]).toEqual(['6', '7']);
    expect(findingOf(story, 'duplicate-key', 1).message).toContain('item "b" (#2), and 1 more.');
  });

  test('leaves free keys out that another open pull request takes', () => {
    const pulls = [...both(), pull(3, 'c', { create: ['db/6_c.sql', 'db/8_c.sql'] })];
    expect(freeOf(judged(pulls), 2)).toBe('7');
  });

  test('does not fail one that keeps its number on the base by a renaming, where the other one cannot stay anyway', () => {
    const pulls = both({ create: ['db/5_a.sql'] }, { rename: [['db/5_y.sql', 'db/5_z.sql']] });
    const story = judged(pulls, ['db/5_y.sql']);
    expect(keysOf(story, 1)).toEqual(['duplicate-key db/5_a.sql']);
    expect(keysOf(story, 2).filter((each) => !each.startsWith('notice'))).toEqual([]);
  });

  test('is no matter where both create the same file: that is an overlap', () => {
    const story = judged(both({ create: ['db/5_a.sql'] }, { create: ['db/5_a.sql'] }));
    expect(rulesOf(story, 2)).toEqual(['overlap db/5_a.sql']);
  });

  test('counts between plans too, by the entry of either', () => {
    const [one, two] = [planOf({ a: SCOPES.a }, { unique: [ENTRY] }), planOf({ b: SCOPES.b })];
    const plans = { 'p.yml': one['p.yml'] ?? '', 'q.yml': two['p.yml'] ?? '' };
    expect(keysOf(judged(both(), [], { plans }), 2)).toEqual(['duplicate-key db/5_b.sql']);
  });

  test('counts in a clone, by the order of the items in the plan', () => {
    const pulls = [
      { branch: 'feat/b', create: ['db/5_b.sql'] },
      { branch: 'feat/a', create: ['db/5_a.sql'] },
    ];
    const story = judged(pulls, [], { source: 'git' });
    expect(rulesOf(story, 'feat/b')).toEqual(['duplicate-key db/5_b.sql']);
    expect(rulesOf(story, 'feat/a')).toEqual(['notice duplicate-key db/5_a.sql']);
  });
});

test('two units of one pull request with one key fail it, once', () => {
  const story = judged([pull(1, 'a', { create: ['db/5_a.sql', 'db/05_b.sql'] })]);
  expect(keysOf(story, 1)).toEqual(['duplicate-key db/5_a.sql']);
  expect(findingOf(story, 'duplicate-key').message).toContain('but "db/05_b.sql" in this pull request has it too.');
});

describe('a pull request that no item claims', () => {
  const stray = { number: 9, branch: 'fix', create: ['db/5_stray.sql'] };
  const story = (more: Partial<Story> = {}): Story => ({
    plans: plansOf({}, { a: { scope: ['db/5_a.sql'] } }),
    pulls: [stray, pull(10, 'a', { create: ['db/5_a.sql'] })],
    tree: [],
    ...more,
  });

  test('gives way to that of an item, even a later one, which passes', () => {
    const judgement = judgePull(story(), 9);
    expect(keysOf(judgement, 9)).toEqual(['duplicate-key db/5_stray.sql']);
    expect(freeOf(judgement, 9)).toBe('6');
    expect(rulesOf(judgePull(story(), 10), 10)).toEqual([]);
  });

  test('gives way to the base', () => {
    const tree = ['db/5_x.sql'];
    const judgement = judgePull(story({ pulls: [stray], tree, files: { 'db/5_x.sql': 'x' } }), 9);
    expect(keysOf(judgement, 9)).toEqual(['duplicate-key db/5_stray.sql']);
  });

  test('does not give way to another one of no item', () => {
    const pulls = [stray, { number: 8, branch: 'other', create: ['db/5_other.sql'] }];
    expect(keysOf(judgePull(story({ pulls }), 9), 9)).toEqual([]);
  });

  test.each([
    ['warn', ['warn duplicate-key db/5_stray.sql']],
    ['ignore', []],
    ['fail', ['duplicate-key db/5_stray.sql']],
  ])('is judged as the plan says of such pull requests: %s', (outsiders, expected) => {
    const plans = plansOf({ outsiders }, { a: { scope: ['db/5_a.sql'] } });
    expect(keysOf(judgePull(story({ plans }), 9), 9)).toEqual(expected);
  });

  test('passes where the plan admits it', () => {
    const plans = plansOf({ admit: [{ pull: 9, reason: 'hotfix' }] }, { a: { scope: ['db/5_a.sql'] } });
    const judgement = judgePull(story({ plans }), 9);
    expect(keysOf(judgement, 9)).toEqual(['notice duplicate-key db/5_stray.sql']);
    expect(outcomeOf(judgement, 9)).toBe('success');
  });
});

describe('a pull request of an item that could not be read (case 103)', () => {
  const unread = (number: number, more: Partial<Story> = {}, items: Parameters<typeof planOf>[0] = SCOPES) =>
    judged([pull(5, 'a', { create: ['db/5_a.sql'] }), { number, branch: 'feat/b', unread: 'no answer' }], [], {
      plans: plansOf({ shared: ['db/*'] }, items),
      ...more,
    });
  const mine = { a: { scope: ['db/5_a.sql'] }, b: { scope: ['b/**'] } };

  test('decides on a new key of one that came later', () => {
    expect(rulesOf(unread(3, {}, mine), 5)).toEqual(['incomplete-files db/5_a.sql']);
    expect(outcomeOf(unread(3, {}, mine), 5)).toBe('error');
  });

  test('decides nothing for one that came first and owns its file', () => {
    expect(rulesOf(unread(7, {}, mine), 5)).toEqual([]);
  });

  test('decides nothing without a new key', () => {
    const plans = plansOf({ unique: ['other/<key>_*'] }, mine);
    expect(rulesOf(unread(3, { plans }, mine), 5)).toEqual([]);
  });

  test('decides on a new key of one that no item claims', () => {
    const plans = plansOf({}, mine);
    const pulls = [
      { number: 2, branch: 'fix', create: ['db/7_x.sql'] },
      { number: 3, branch: 'feat/b', unread: 'no answer' },
    ];
    expect(rulesOf(judgePull({ plans, pulls, tree: [] }, 2), 2)).toEqual(['incomplete-files db/7_x.sql']);
  });
});

describe('the way out', () => {
  const way = (story: ReturnType<typeof judgeStory>, number = 1) => findingOf(story, 'duplicate-key', number).ways?.[0];

  test('renames each file of a pair', () => {
    const story = judged([pull(1, 'a', { create: ['db/5_a.up.sql', 'db/5_a.down.sql'] })], ['db/5_x.sql']);
    expect(way(story)?.command).toBe(
      'git mv -- db/5_a.down.sql db/6_a.down.sql && git mv -- db/5_a.up.sql db/6_a.up.sql',
    );
  });

  test('renames a whole folder', () => {
    const plans = plansOf({ unique: ['db/<key>_*/**'] });
    const files = { 'db/5_x/migration.sql': 'x' };
    const create = ['db/5_a/migration.sql', 'db/5_a/notes/1.md'];
    const story = judged([pull(1, 'a', { create })], Object.keys(files), { plans, files });
    expect(keysOf(story, 1)).toEqual(['duplicate-key db/5_a/migration.sql']);
    expect(way(story)?.command).toBe('git mv -- db/5_a db/6_a');
  });

  test('is for the plan where the item may not create the new file', () => {
    const plans = plansOf({}, { a: { scope: ['db/5_a.sql'] } });
    const story = judged([pull(1, 'a', { create: ['db/5_a.sql'] })], ['db/5_x.sql'], { plans });
    expect(way(story)).toMatchObject({ kind: 'person' });
    expect(way(story)?.title).toContain('once the plan on "main" lets item "a" create "db/6_a.sql"');
  });

  test('quotes what a shell would read otherwise', () => {
    const story = judged([pull(1, 'a', { create: ['db/5_a b.sql'] })], ['db/5_x.sql']);
    expect(way(story)?.command).toBe("git mv -- 'db/5_a b.sql' 'db/6_a b.sql'");
  });

  test('has no command in a fork, whose clone may be called anything', () => {
    const pulls = [{ number: 1, branch: 'fix', fork: true, create: ['db/5_a.sql'] }];
    const story = { plans: plansOf({}, { a: { scope: ['x'] } }), pulls, tree: [], files: { 'db/5_x.sql': 'x' } };
    expect(way(judgePull(story, 1))).toEqual({ kind: 'person', title: expect.stringContaining('"db/6_a.sql"') });
  });
});

describe('migrations as tools name them, two of them with one number, each passing alone', () => {
  test.each<[string, string, readonly string[], string, string, string]>([
    [
      'golang-migrate, pairs',
      'migrations/<key>_*.sql',
      ['migrations/000088_a.up.sql'],
      'migrations/000089_a.up.sql',
      'migrations/000089_b.up.sql',
      '000090',
    ],
    [
      'Django, a counter for each app',
      '*/migrations/<key>_*.py',
      ['shop/migrations/0001_initial.py', 'blog/migrations/0002_b.py'],
      'shop/migrations/0002_a.py',
      'shop/migrations/0002_b.py',
      '0003',
    ],
    [
      'Prisma, a folder for each',
      'prisma/migrations/<key>_*/**',
      ['prisma/migrations/20260101000000_a/migration.sql'],
      'prisma/migrations/20260202000000_a/migration.sql',
      'prisma/migrations/20260202000000_b/migration.sql',
      '20260202000001',
    ],
    [
      'Rails, timestamps',
      'db/migrate/<key>_*.rb',
      [],
      'db/migrate/20260101120000_a.rb',
      'db/migrate/20260101120000_b.rb',
      '20260101120001',
    ],
    [
      'Flyway, a letter before the number',
      'sql/<key>__*.sql',
      ['sql/V11__x.sql'],
      'sql/V12__a.sql',
      'sql/V12__b.sql',
      'V13',
    ],
    [
      'Drizzle',
      'drizzle/<key>_*.sql',
      ['drizzle/0000_x.sql'],
      'drizzle/0001_brave_hulk.sql',
      'drizzle/0001_calm_thor.sql',
      '0002',
    ],
    [
      'Laravel, words with underscores',
      'database/migrations/*_<key>_create_*.php',
      [],
      'database/migrations/2026_01_01_000001_create_a.php',
      'database/migrations/2026_01_01_000001_create_b.php',
      '000002',
    ],
    [
      'Hasura, a folder with up and down',
      'hasura/migrations/<key>_*/{up,down}.sql',
      [],
      'hasura/migrations/1700000000000_a/up.sql',
      'hasura/migrations/1700000000000_b/up.sql',
      '1700000000001',
    ],
    ['decision records', 'docs/adr/<key>-*.md', ['docs/adr/0007-x.md'], 'docs/adr/0008-a.md', 'docs/adr/8-b.md', '9'],
    [
      'a number alone, as in sequelize or knex seeds',
      'seeds/<key>.js',
      ['seeds/01.js'],
      'seeds/02.js',
      'seeds/2.js',
      '3',
    ],
  ])('%s', (_, entry, tree, first, second, free) => {
    const plans = planOf({ a: { scope: ['**'] }, b: { scope: ['**'] } }, { unique: [entry] });
    const files = Object.fromEntries(tree.map((path) => [path, path]));
    const one = pull(1, 'a', { create: [first] });
    const two = pull(2, 'b', { create: [second] });
    const alone = judgeStory({ plans, pulls: [two], tree, files });
    expect(rulesOf(alone, 2)).toEqual([]);
    const together = judgeStory({ plans, pulls: [one, two], tree, files });
    expect(rulesOf(together, 1)).toEqual([`notice duplicate-key ${first}`]);
    expect(rulesOf(together, 2)).toEqual([`duplicate-key ${second}`]);
    expect(freeOf(together, 2)).toBe(free);
    // The first one has merged, and nobody has looked at the second one since.
    const after = judgeStory({ plans, pulls: [two], tree: [...tree, first], files: { ...files, [first]: first } });
    expect(rulesOf(after, 2)).toEqual([`duplicate-key ${second}`]);
    expect(freeOf(after, 2)).toBe(free);
  });

  test('another app may have the same number', () => {
    const plans = planOf({ a: { scope: ['**'] }, b: { scope: ['**'] } }, { unique: ['*/migrations/<key>_*.py'] });
    const pulls = [
      pull(1, 'a', { create: ['shop/migrations/0002_a.py'] }),
      pull(2, 'b', { create: ['blog/migrations/0002_b.py'] }),
    ];
    expect(judgeStory({ plans, pulls, tree: [] }).findings).toEqual([]);
  });

  test('a number at the root of the repository', () => {
    const plans = planOf({ a: { scope: ['*'] } }, { unique: ['<key>-*.md'] });
    const story = { plans, pulls: [pull(1, 'a', { create: ['3-x.md'] })], tree: ['3-y.md'], files: { '3-y.md': 'y' } };
    expect(rulesOf(judgeStory(story))).toEqual(['duplicate-key 3-x.md']);
  });
});
