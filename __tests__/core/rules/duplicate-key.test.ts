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
      ways: [
        {
          kind: 'run',
          command: '(cd "$(git rev-parse --show-toplevel)" && git mv -- db/0005_mine.sql db/0006_mine.sql)',
        },
      ],
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
    expect(keysOf(judged([pull(1, 'a', { create: ['db/5_y.down.sql'] })], [...tree, 'db/README.md']), 1)).toEqual([]);
  });

  test('is found for a file that another branch brought to the base since, and not for the same one', () => {
    const create = ['db/5_mine.sql'];
    expect(keysOf(judged([pull(1, 'a', { create })], ['db/5_mine.sql']), 1)).toEqual([]);
  });

  test('is no matter for a file that the base has removed since, or whose name is not UTF-8', () => {
    const files = { 'db/5_z.sql': 'z', 'db/5_y.sql': null };
    expect(keysOf(judged([pull(1, 'a', { modify: ['db/5_y.sql'] })], ['db/5_z.sql'], { files }), 1)).toEqual([]);
    expect(keysOf(judged([pull(1, 'a', { unreadable: ['db/5_\uFFFD.sql'] })], ['db/5_z.sql']), 1)).toEqual([]);
  });

  test('is found in any folder of a unit, until the pull request deletes all of that', () => {
    const plans = plansOf({ unique: ['db/<key>_*/**'] });
    const tree = ['db/5_y/notes/old/1.md', 'db/5_y/notes/2.md'];
    const keys = (left: number) =>
      keysOf(judged([pull(1, 'a', { create: ['db/5_z/m.sql'], delete: tree.slice(left) })], tree, { plans }), 1);
    expect([keys(0), keys(1)]).toEqual([[], ['duplicate-key db/5_z/m.sql']]);
    expect(keysOf(judged([pull(1, 'a', { create: ['db/5_y/m.sql'] })], tree, { plans }), 1)).toEqual([]);
  });

  test('is that of a folder by its files, and not by its name alone', () => {
    const keys = (entry: string, tree: string, create: string) =>
      keysOf(judged([pull(1, 'a', { create: [create] })], [tree], { plans: plansOf({ unique: [entry] }) }), 1);
    const deep = '**/<key>_*/{x,*.sql}';
    expect(keys(deep, 'db/5_y/x', 'db/5_z/x')).toEqual(['duplicate-key db/5_z/x']);
    expect(keys(deep, 'db/5_y/other', 'db/5_z/x')).toEqual([]);
    // Its file belongs to the folder in it, and a file of "db/5_a" has its key in another place.
    expect(keys(deep, 'db/5_y/5_y/x', 'db/5_z/x')).toEqual([]);
    expect(keys(deep, 'db/5_a/6_c.sql', 'db/5_a/5_b/x')).toEqual([]);
    // Of two numbers in a name the first one is the key.
    expect(keys('db/*-<key>-*/**', 'db/a-1-2-b/x', 'db/a-1-c/x')).toEqual(['duplicate-key db/a-1-c/x']);
    expect(keys('db/*-<key>-*/**', 'db/a-1-2-b/x', 'db/a-2-c/x')).toEqual([]);
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
    expect(findingOf(story, 'duplicate-key', 1)).toMatchObject({
      wanted: 'a key that nothing else in "db" has',
      found: 'the key "5" of "db/5_a"',
      message: '"db/5_a.sql" has the key "5". So has "db/5_b.sql" of item "b" (#2).',
      remedy: 'No action is needed: #2 must take another key.',
      other: { plan: 'p', item: 'b', pull: 2 },
    });
  });

  test('fails the one that does not own its file, where the other one does, whoever came first', () => {
    const plans = plansOf({ shared: ['db/*'] }, { a: { scope: ['x'] }, b: { scope: ['db/5_b.sql'] } });
    const story = judged(both(), [], { plans });
    expect(keysOf(story, 1)).toEqual(['duplicate-key db/5_a.sql']);
    expect(keysOf(story, 2)).toEqual(['notice duplicate-key db/5_b.sql']);
  });

  test('fails the one that owns only some files of its unit', () => {
    const plans = plansOf({ shared: ['db/*'] }, { a: { scope: ['db/5_a.up.sql'] }, b: { scope: ['db/5_b.sql'] } });
    const story = judged(both({ create: ['db/5_a.up.sql', 'db/5_a.down.sql'] }), [], { plans });
    expect(keysOf(story, 1)).toEqual(['duplicate-key db/5_a.down.sql']);
  });

  test('is no matter where an upper one of a stack renames what a lower one creates, but all of it', () => {
    const keys = (...renamed: readonly string[]) => {
      const create = ['db/5_a.up.sql', 'db/5_a.down.sql'];
      const rename = renamed.map((end): [string, string] => [`db/5_a.${end}.sql`, `db/5_b.${end}.sql`]);
      const story = judged([pull(1, 'a', { create }), { ...pull(2, 'b', { rename }), base: 'feat/a' }]);
      return [1, 2].map((number) => keysOf(story, number));
    };
    expect(keys('up', 'down')).toEqual([[], []]);
    expect(keys('up')).toEqual([['notice duplicate-key db/5_a.down.sql'], ['duplicate-key db/5_b.up.sql']]);
  });

  test('fails the upper one of a stack, whichever was opened first', () => {
    const story = judged([{ ...pull(1, 'a', { create: ['db/5_a.sql'] }), base: 'feat/b' }, ...both().slice(1)]);
    expect(keysOf(story, 1)).toEqual(['duplicate-key db/5_a.sql']);
    expect(keysOf(story, 2)).toEqual(['notice duplicate-key db/5_b.sql']);
  });

  test('gives free keys in the order of the pull requests, within one by the names', () => {
    const pulls = [
      pull(3, 'a', { create: ['db/5_a.sql'] }),
      pull(1, 'b', { create: ['db/5_b.sql'] }),
      pull(2, 'c', { create: ['db/5_c.sql'] }),
    ];
    const story = judged(pulls);
    expect([freeOf(story, 2), freeOf(story, 3)]).toEqual(['6', '7']);
    const twice = judged([pull(1, 'a', { create: ['db/5_z.sql', 'db/5_y.sql'] })], ['db/5_x.sql']);
    expect(twice.findings.map(({ path, remedy }) => [path, /key "(.*?)"/.exec(remedy)?.[1]])).toEqual([
      ['db/5_y.sql', '6'],
      ['db/5_z.sql', '7'],
    ]);
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
  expect(findingOf(story, 'duplicate-key')).not.toHaveProperty('other');
  expect(findingOf(story, 'duplicate-key').found).toBe('the key "5" of "db/5_a"');
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

  test('takes a free key only after all of items', () => {
    const pulls = [...(story().pulls ?? []), pull(11, 'b', { create: ['db/5_b.sql'] })];
    const plans = plansOf({}, { a: { scope: ['db/5_a.sql'] }, b: { scope: ['db/**'] } });
    expect(freeOf(judgePull(story({ plans, pulls }), 9), 9)).toBe('7');
    expect(freeOf(judgePull(story({ plans, pulls }), 11), 11)).toBe('6');
    const owning = plansOf({ shared: ['db/**'] }, { a: { scope: ['x'] }, b: { scope: ['y'] } });
    expect(freeOf(judgePull(story({ plans: owning, pulls }), 9), 9)).toBe('7');
  });

  test('may rename its file only to a path that no item owns', () => {
    const plans = plansOf({}, { a: { scope: ['db/5_a.sql'] }, b: { scope: ['db/6*'] } });
    const kind = (more: Partial<Story>) => findingOf(judgePull(story(more), 9), 'duplicate-key').ways?.[0]?.kind;
    expect([kind({}), kind({ plans })]).toEqual(['run', 'person']);
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
    expect(findingOf(unread(3, {}, mine), 'incomplete-files', 5).other).toEqual({
      plan: 'p',
      item: 'b',
      branch: 'feat/b',
      pull: 3,
    });
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

describe('what decides nothing though a list of changes could not be read', () => {
  const UNREAD = { unread: 'no answer' };
  const undecided = (judgement: ReturnType<typeof judgeStory>, number: number) =>
    rulesOf(judgement, number).filter((each) => each.startsWith('incomplete-files'));

  test('is a key that the base has, or that the plan only warns of', () => {
    const tree = ['db/5_x.sql'];
    const b = { number: 3, branch: 'feat/b', ...UNREAD };
    const plans = plansOf({}, { a: { scope: ['db/**'] }, b: { scope: ['b'] } });
    expect(rulesOf(judged([pull(5, 'a', { create: ['db/5_a.sql'] }), b], tree, { plans }), 5)).toEqual([
      'duplicate-key db/5_a.sql',
    ]);
    const stray = { number: 9, branch: 'fix', create: ['db/5_stray.sql'] };
    const of = (files: Record<string, string>, more = {}) => {
      const plans = plansOf(more, { a: { scope: ['a'] }, b: { scope: ['b'] } });
      return rulesOf(judgePull({ plans, pulls: [stray, b], tree: Object.keys(files), files }, 9), 9);
    };
    expect(of({})).toEqual(['incomplete-files db/5_stray.sql']);
    expect(of({ 'db/5_x.sql': 'x' })).toEqual(['duplicate-key db/5_stray.sql']);
    expect(of({}, { outsiders: 'warn' })).toEqual([]);
  });

  test('is another pull request of the same item', () => {
    const plans = plansOf({}, { a: { scope: ['db/**'], branch: ['feat/a', 'more/a'] } });
    const more = { number: 6, branch: 'more/a', base: 'feat/a', ...UNREAD };
    expect(rulesOf(judged([pull(5, 'a', { create: ['db/5_a.sql'] }), more], [], { plans }), 5)).toEqual([]);
    const above = { ...pull(5, 'a', { create: ['db/5_a.sql'] }), base: 'more/a' };
    expect(undecided(judged([above, { number: 4, branch: 'more/a', ...UNREAD }], [], { plans }), 5)).toEqual([]);
  });

  test('is a later one of an item that may change nothing there', () => {
    const later = (scope: string, create: readonly string[], own = 'x') =>
      undecided(
        judged([pull(5, 'a', { create }), { number: 7, branch: 'feat/b', ...UNREAD }], [], {
          plans: plansOf({ shared: ['db/5*'] }, { a: { scope: [own] }, b: { scope: [scope] } }),
        }),
        5,
      );
    expect(later('b/**', ['db/5_a.sql'])).toEqual([]);
    expect(later('db/7_*', ['db/5_a.sql'])).toEqual(['incomplete-files db/5_a.sql']);
    expect(later('db/7_*', ['db/5_a.sql'], 'db/5_a.sql')).toEqual([]);
    const pair = ['db/5_a.up.sql', 'db/5_a.down.sql'];
    expect(later('db/7_*', pair, 'db/5_a.up.sql')).toEqual(['incomplete-files db/5_a.down.sql']);
    expect(later('db/7_*', pair, 'db/5_a.*')).toEqual([]);
  });

  test('is not an item of which no pull request could be listed', () => {
    const plans = plansOf({}, { a: { scope: ['db/**'] }, b: { scope: ['b'] } });
    const story = (pulls: readonly OpenPull[]) => judged(pulls, [], { plans, openUnread: ['feat/b'] });
    const judgement = story([pull(5, 'a', { create: ['db/5_a.sql'] })]);
    expect(rulesOf(judgement, 5)).toEqual(['incomplete-files db/5_a.sql']);
    expect(findingOf(judgement, 'incomplete-files')).toMatchObject({
      message:
        'The changes of the pull requests of item "b" could not be read. If the key "5" is used there too, this pull request has to take another one.',
      wanted: 'what the pull requests of item "b" creates in "db"',
      found: 'a list of changes that could not be read',
      remedy: 'Run the check again.',
    });
    expect(findingOf(judgement, 'incomplete-files').other).toEqual({ plan: 'p', item: 'b' });
    // One that this one stands on is known anyway.
    const above = { ...pull(5, 'a', { create: ['db/5_a.sql'] }), base: 'feat/b' };
    expect(undecided(story([above, pull(4, 'b', { create: ['b'] })]), 5)).toEqual([]);
    // One from another branch of the item is not all of it.
    const two = plansOf({}, { a: { scope: ['db/**'] }, b: { scope: ['b'], branch: ['feat/b', 'b-2'] } });
    const known = { ...pull(7, 'b', { create: ['b'] }), branch: 'b-2' };
    const both = [pull(5, 'a', { create: ['db/5_a.sql'] }), known];
    expect(undecided(judged(both, [], { plans: two, openUnread: ['feat/b'] }), 5)).toEqual([
      'incomplete-files db/5_a.sql',
    ]);
    const unread = [...both.slice(0, 1), { ...known, ...UNREAD }];
    expect(undecided(judged(unread, [], { plans: two, openUnread: ['feat/b'] }), 5)).toEqual([
      'incomplete-files db/5_a.sql',
    ]);
  });

  test('is named with its branch in a clone, which has no numbers', () => {
    const pulls = [
      { branch: 'feat/b', create: ['db/5_b.sql'] },
      { branch: 'feat/a', ...UNREAD },
    ];
    const judgement = judged(pulls, [], { source: 'git' });
    const found = judgement.findings.filter(({ message }) => message.includes('If the key'));
    expect(found.map(({ other }) => other)).toEqual([{ plan: 'p', item: 'a', branch: 'feat/a' }]);
  });
});

describe('the way out', () => {
  const way = (story: ReturnType<typeof judgeStory>, number = 1) => findingOf(story, 'duplicate-key', number).ways?.[0];

  test('renames each file of a pair', () => {
    const story = judged([pull(1, 'a', { create: ['db/5_a.up.sql', 'db/5_a.down.sql'] })], ['db/5_x.sql']);
    expect(way(story)?.command).toBe(
      '(cd "$(git rev-parse --show-toplevel)" && git mv -- db/5_a.down.sql db/6_a.down.sql && git mv -- db/5_a.up.sql db/6_a.up.sql)',
    );
  });

  test('renames a whole folder', () => {
    const plans = plansOf({ unique: ['db/<key>_*/**'] });
    const files = { 'db/5_x/migration.sql': 'x' };
    const create = ['db/5_a/migration.sql', 'db/5_a/notes/1.md'];
    const story = judged([pull(1, 'a', { create })], Object.keys(files), { plans, files });
    expect(keysOf(story, 1)).toEqual(['duplicate-key db/5_a/migration.sql']);
    expect(way(story)?.command).toBe('(cd "$(git rev-parse --show-toplevel)" && git mv -- db/5_a db/6_a)');
  });

  test('renames a folder with all files in it, and nothing else', () => {
    const entry = 'db/<key>_*/*.sql';
    const scope = { create: ['db/**/*.sql', 'lib/**'], modify: ['db/**/*.md'] };
    const command = (more: Changes, items: Parameters<typeof planOf>[0] = { a: { scope } }) => {
      const plans = plansOf({ unique: [entry] }, items);
      const changes = { ...more, create: ['db/5_a/m.sql', ...(more.create ?? [])] };
      return way(judged([pull(1, 'a', changes)], ['db/5_x/m.sql', ...(more.modify ?? [])], { plans }));
    };
    const move = '(cd "$(git rev-parse --show-toplevel)" && git mv -- db/5_a db/6_a)';
    expect(command({ create: ['lib/a.ts'] })?.command).toBe(move);
    expect(command({ modify: ['db/5_a/README.md'] })?.command).toBe(move);
    expect(
      command({ create: ['db/5_a/notes/1.md'] }, { a: { scope: ['db/5_a/**', 'db/6_a/*.sql'] } })?.title,
    ).toContain('once the plan on "main" lets item "a" create "db/6_a/notes/1.md"');
  });

  test('adds what is not committed first', () => {
    const command = (uncommitted: number) =>
      findingOf(
        judged([{ branch: 'feat/a', create: ['db/5_a.sql'], uncommitted }], ['db/5_x.sql'], { source: 'git' }),
        'duplicate-key',
      ).ways?.[0]?.command;
    expect(command(0)).toBe('(cd "$(git rev-parse --show-toplevel)" && git mv -- db/5_a.sql db/6_a.sql)');
    expect(command(1)).toBe(
      '(cd "$(git rev-parse --show-toplevel)" && git add -- db/5_a.sql && git mv -- db/5_a.sql db/6_a.sql)',
    );
  });

  test('has no command with a name that nobody can see', () => {
    const create = ['db/5_a.up.sql', 'db/5_a.\u202Edown.sql'];
    expect(way(judged([pull(1, 'a', { create })], ['db/5_x.sql']))).toMatchObject({ kind: 'person' });
  });

  test('names no path that another pull request, the plan or another item keeps', () => {
    const title = (items: Parameters<typeof planOf>[0], others: readonly OpenPull[] = [], end = '_*.sql') => {
      const plans = plansOf({ unique: [`db/<key>${end}`] }, items);
      const create = [`db/5_a${end.slice(2)}`];
      return way(judged([pull(1, 'a', { create }), ...others], [`db/5_x${end.slice(2)}`], { plans }))?.kind;
    };
    const a = { scope: ['db/**'] };
    const b = { scope: ['b'] };
    expect(title({ a, b })).toBe('run');
    const folder = '_*/x';
    const there = pull(2, 'b', { create: ['db/6_a'] });
    expect([title({ a, b }, [], folder), title({ a, b }, [there], folder)]).toEqual(['run', 'person']);
    expect(title({ a: { ...a, constraints: { do_not_touch: ['db/6*'] } } })).toBe('person');
    const leeway = { a: { scope: ['a'], leeway: 1 } };
    expect([title(leeway), title({ ...leeway, b: { scope: ['db/6*'] } })]).toEqual(['run', 'person']);
    expect(title({ a: { scope: ['db/5*'], leeway: 1 } })).toBe('person');
  });

  test('is for the plan where the item may not create the new file', () => {
    const plans = plansOf({}, { a: { scope: ['db/5_a.sql'] } });
    const story = judged([pull(1, 'a', { create: ['db/5_a.sql'] })], ['db/5_x.sql'], { plans });
    expect(way(story)).toMatchObject({ kind: 'person' });
    expect(way(story)?.title).toContain('once the plan on "main" lets item "a" create "db/6_a.sql"');
  });

  test('quotes what a shell would read otherwise', () => {
    const story = judged([pull(1, 'a', { create: ['db/5_a b.sql'] })], ['db/5_x.sql']);
    expect(way(story)?.command).toBe(
      `(cd "$(git rev-parse --show-toplevel)" && git mv -- 'db/5_a b.sql' 'db/6_a b.sql')`,
    );
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
    expect(findingOf(judgeStory(story), 'duplicate-key').wanted).toBe(
      'a key that nothing else in the root of the repository has',
    );
  });
});

describe('more keys than are described', () => {
  const names = (count: number, letter: string) =>
    Array.from({ length: count }, (_, at) => `db/${String(at).padStart(4, '0')}_${letter}.sql`);

  test('are counted after those that fail, without keys that nothing else has', () => {
    const story = judged([
      pull(1, 'a', { create: ['db/9000_a.sql'] }),
      pull(2, 'b', { create: [...names(52, 'b'), 'db/8000_b.sql', 'db/9000_b.sql'] }),
      pull(3, 'c', { create: names(52, 'c') }),
    ]);
    const said = story.findings.filter((each) => each.rule === 'duplicate-key' && each.pull === 2);
    expect(said.map(({ severity }) => severity).sort()).toEqual(['error', ...names(50, 'b').map(() => 'notice')]);
    expect(said.find(({ severity }) => severity === 'error')?.path).toBe('db/9000_b.sql');
    expect(said.at(-1)).toMatchObject({
      count: 3,
      wanted: 'keys that nothing else in the same folder has',
      found: '3 more keys that something else has too',
      message: 'There are 3 more keys that something else has too, such as "0049" of "db/0049_b.sql".',
      remedy: 'No action is needed for these keys.',
    });
  });

  test('of an unlisted pull request are counted without those that nothing else has', () => {
    const fix: OpenPull = { number: 9, branch: 'fix', create: [...names(52, 'z'), 'db/8000_z.sql'] };
    const plans = planOf({ a: { scope: ['db/*_a.sql'] } }, { unique: [ENTRY], outsiders: 'fail' });
    const story = judgePull({ plans, pulls: [pull(1, 'a', { create: names(52, 'a') }), fix], tree: [] }, 9);
    const said = story.findings.filter((each) => each.rule === 'duplicate-key' && each.pull === 9);
    expect(said).toHaveLength(51);
    expect(said.at(-1)).toMatchObject({ severity: 'error', count: 2, remedy: 'Do the same for these keys.' });
  });
});

test('An unlisted pull request has one finding for all items that could not be read.', () => {
  const unread = ['a', 'b'].map((item, at) => ({ ...pull(at + 1, item, {}), unread: 'no answer' }));
  const fix: OpenPull = { number: 9, branch: 'fix', create: ['db/1_z.sql'] };
  const plans = plansOf({ outsiders: 'fail' }, { a: { scope: ['a/**'] }, b: { scope: ['b/**'] } });
  const story = judgePull({ plans, pulls: [...unread, fix], tree: [] }, 9);
  const said = story.findings.filter(({ rule }) => rule === 'incomplete-files');
  expect(said.map(({ other }) => other?.item)).toEqual(['a']);
});
