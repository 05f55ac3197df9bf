/** The commands that take changes out of a pull request. `__tests__/ways/commands.test.ts` runs them in real repositories. */
import { describe, expect, test } from '@jest/globals';
import { MOST_DESCRIBED } from '../../../src/core/rules/rule.js';
import {
  judgeStory,
  LINK,
  type OpenPull,
  planOf,
  planText,
  type Story,
  SUBMODULE,
  withBranches,
} from '../judge/judge-story.js';

type Changes = Omit<OpenPull, 'branch' | 'number'>;
const RESTORE = 'git checkout "$(git merge-base origin/main HEAD)" --';

/** The commands of the ways to take out what is out of scope, and the one for all of it. */
function commands(scope: readonly string[], changes: Changes, more: Story = {}) {
  const pull = { branch: 'feat/a', ...changes, ...(more.source === 'git' ? {} : { number: 1 }) };
  const judged = judgeStory({ plans: planOf({ a: { scope } }), pulls: [pull], ...more });
  const blamed = judged.findings.filter(({ rule }) => rule === 'out-of-scope');
  return [...blamed.map(({ ways = [] }) => ways[0]?.command), judged.verdicts[0]?.takeOut];
}

describe('What is taken out is', () => {
  test.each<[string, readonly string[], Changes, string]>([
    ['a new file.', [], { create: ['x'] }, 'git rm -- :/x'],
    ['a changed file.', [], { modify: ['x'] }, `${RESTORE} :/x`],
    ['a deleted file.', [], { delete: ['x'] }, `${RESTORE} :/x`],
    ['both ends of a renaming.', ['y'], { rename: [['x', 'y']] }, `git rm -- :/y && ${RESTORE} :/x`],
    ['both ends of a renaming from the scope.', ['x'], { rename: [['x', 'y']] }, `git rm -- :/y && ${RESTORE} :/x`],
    [
      'a file and what is created in its place.',
      ['x/*'],
      { delete: ['x'], create: ['x/y'] },
      `git rm -- :/x/y && ${RESTORE} :/x`,
    ],
    [
      'a file and all that is created below it.',
      ['x/**'],
      { delete: ['x'], create: ['x/y/z', 'x/a'] },
      `git rm -- :/x/a :/x/y/z && ${RESTORE} :/x`,
    ],
    [
      'a file and what is created in place of its folder.',
      ['x'],
      { delete: ['x/y'], create: ['x'] },
      `git rm -- :/x && ${RESTORE} :/x/y`,
    ],
    [
      'a changed file without what is created beside it.',
      ['y/*', 'z'],
      { modify: ['x'], create: ['y/x', 'z'] },
      `${RESTORE} :/x`,
    ],
    ['a changed file without what is changed below.', ['x/*'], { modify: ['x', 'x/y'] }, `${RESTORE} :/x`],
    ['a new file without what is created below.', ['x/*'], { create: ['x', 'x/y'] }, 'git rm -- :/x'],
  ])('%s', (_, scope, changes, expected) => {
    const found = commands([...scope, 'else'], changes);
    expect(found).toEqual([expected, expected]);
  });

  test('once for all that is out of scope.', () => {
    const all = commands(['else'], { create: ['a', 'b'], modify: ['c'] });
    expect(all.at(-1)).toBe(`git rm -- :/a :/b && ${RESTORE} :/c`);
  });

  test('nothing once for all, if some of it is only counted.', () => {
    const all = commands(['else'], { create: Array.from({ length: MOST_DESCRIBED + 1 }, (_, at) => `new/${at}`) });
    expect([all[0], all.at(-1)]).toEqual(['git rm -- :/new/0', undefined]);
  });

  test('nothing once for all, if findings with a command each have more paths together than one command takes.', () => {
    const both = Array.from({ length: 30 }, (_, at) => `both/${at}`);
    const takeOutOf = (count: number) => {
      const outside = Array.from({ length: count }, (_, at) => `new/${at}`);
      const { verdicts } = judgeStory({
        plans: planOf({ a: { scope: ['both/**'] }, b: { scope: ['both/**'] } }),
        pulls: ['a', 'b']
          .map((item, at) => ({ number: at + 1, branch: `feat/${item}`, modify: both }))
          .map((pull, at) => (at === 0 ? pull : { ...pull, create: outside })),
      });
      return verdicts.find(({ pull }) => pull === 2)?.takeOut;
    };
    expect(takeOutOf(20)).toMatch(/^git rm -- :\/new\/0 /);
    expect(takeOutOf(21)).toBeUndefined();
  });

  test('what fails, whatever there are only warnings about.', () => {
    const plans = {
      ...planOf({ a: { scope: ['x'] } }, { outsiders: 'fail' }),
      'q.yml': planText({ items: withBranches({ z: { scope: ['w/*'] } }), outsiders: 'warn' }),
    };
    const create = ['x', ...Array.from({ length: MOST_DESCRIBED + 2 }, (_, at) => `w/${at}`)];
    const { verdicts } = judgeStory({
      plans,
      pulls: [
        { number: 1, branch: 'feat/z', modify: ['w/a'] },
        { number: 9, branch: 'fix', create },
      ],
      subject: { pull: 9 },
    });
    expect(verdicts[0]?.takeOut).toBe('git rm -- :/x');
  });

  test('a deleted file, and what takes its unique key.', () => {
    const plans = planOf({ a: { scope: ['m/1_b', 'm/2_b'] } }, { unique: ['m/<key>_*'] });
    const taking = `git rm -- :/m/1_b && ${RESTORE} :/m/1_a`;
    expect(commands([], { delete: ['m/1_a'], create: ['m/1_b', 'm/2_b'] }, { plans })).toEqual([taking, taking]);
    const free = `${RESTORE} :/m/1_a`;
    expect(commands([], { delete: ['m/1_a'], create: ['m/2_b'] }, { plans })).toEqual([free, free]);
    expect(commands([], { modify: ['m/1_a'], create: ['m/1_b'] }, { plans })[0]).toBe(free);
    expect(commands([], { delete: ['x'], create: ['m/1_b'] }, { plans })[0]).toBe(`${RESTORE} :/x`);
  });

  test('from a stacked pull request as the branch below it has it.', () => {
    const below = { number: 1, branch: 'feat/a', create: ['a'] };
    const above = { number: 2, branch: 'feat/b', base: 'feat/a', create: ['b', 'x'], modify: ['y'] };
    const plans = planOf({ a: { scope: ['a'] }, b: { scope: ['b'] } });
    const { verdicts } = judgeStory({ plans, pulls: [below, above] });
    expect(verdicts.find(({ pull }) => pull === 2)?.takeOut).toBe(
      'git rm -- :/x && git checkout "$(git merge-base origin/feat/a HEAD)" -- :/y',
    );
  });

  test.each([
    ['a_b', ':/a_b'],
    ['.x', ':/.x'],
    ['_x', "':(top,literal)_x'"],
    ['-x', "':(top,literal)-x'"],
    ['(x', "':(top,literal)(x'"],
    ['a*', "':(top,literal)a*'"],
    ['a?', "':(top,literal)a?'"],
    ['a[', "':(top,literal)a['"],
    ['a\\b', "':(top,literal)a\\b'"],
    ['a b', "':/a b'"],
  ])('the file %s and no other.', (path, word) => {
    expect(commands(['else'], { create: [path] })[0]).toBe(`git rm -- ${word}`);
  });

  test('nothing by a command where no shell can be given a name, or the clone is another one.', () => {
    expect(commands(['else'], { create: ['x', 'y\u200b'] })).toEqual(['git rm -- :/x', undefined, undefined]);
    expect(commands(['else'], { create: ['x\ty'] })).toEqual([undefined, undefined]);
    // The other end of a renaming cannot be named.
    const renamed = commands(['else'], { rename: [['x', 'y\u200b']] });
    expect(renamed).toEqual([undefined, undefined, undefined]);
    const fork = { plans: planOf({ a: { scope: ['x'] } }, { outsiders: 'fail' }), subject: { pull: 1 } };
    const pulls = [{ number: 1, branch: 'feat/a', fork: true, modify: ['x'] }];
    const { findings, verdicts } = judgeStory({ ...fork, pulls });
    expect([findings[0]?.ways?.[0]?.command, verdicts[0]?.takeOut]).toEqual([undefined, undefined]);
  });

  test('saved before, where it may not be committed.', () => {
    const base = { source: 'git' } as const;
    const work = { create: ['x'], modify: ['y'], delete: ['z'] };
    const restore = 'git checkout "$(git merge-base main HEAD)" --';
    expect(commands(['else'], work, base).at(-1)).toBe(`git rm -- :/x && ${restore} :/y :/z`);
    expect(commands(['else'], { ...work, uncommitted: 1 }, base).at(-1)).toBe(
      `git stash push --include-untracked -- :/x :/y && git rm --ignore-unmatch -- :/x && ${restore} :/y :/z`,
    );
    const none = [undefined, undefined, undefined, undefined];
    expect(commands(['else'], { ...work, merging: true }, base)).toEqual(none);
    expect(commands(['else'], { ...work, unstashable: true }, base)).toEqual(none);
  });
});

describe('What another pull request has by the same commit', () => {
  const plans = planOf({ a: { scope: ['a'] }, b: { scope: ['b'] } });
  const first = (own: Changes, other: Changes = {}, more: Story = {}) => {
    const number = (of: number) => (more.source === 'git' ? {} : { number: of });
    const pulls = [
      { ...number(1), branch: 'feat/a', create: ['x'], head: '1'.repeat(40), ...own },
      { ...number(2), branch: 'feat/b', create: ['x'], head: '2'.repeat(40), ...other },
    ];
    const { findings } = judgeStory({ plans, pulls, ...more });
    const found = findings.find(({ rule, branch }) => rule === 'out-of-scope' && branch === 'feat/a');
    const { kind, command } = found?.ways?.[0] ?? {};
    return [kind, command];
  };
  const same = { holds: { x: 'same' } };
  const shares = { sharesWith: { 'feat/b': ['x', 'X', 'y'] } };
  const rm = ['remove-path', 'git rm -- :/x'];

  test('is taken out by a rebase.', () => {
    const fetch = 'git fetch origin main:refs/remotes/origin/main feat/b:refs/remotes/origin/feat/b';
    expect(first({ ...same, ...shares }, same)).toEqual([
      'run',
      `${fetch} && git rebase --onto origin/main 2222222222`,
    ]);
    const git = { source: 'git' } as const;
    expect(first({ ...same, ...shares }, same, git)).toEqual(['run', 'git rebase --onto main 2222222222']);
    expect(first(shares, {}, git)).toEqual(['remove-path', undefined]);
  });

  test('is taken out like any other where it is another file, or came by another commit.', () => {
    expect(first(same, same)).toEqual(rm);
    expect(first(shares)).toEqual(rm);
    expect(first({ ...same, ...shares }, { ...same, create: ['X'], holds: { X: 'same' } })).toEqual(rm);
    expect(first({ ...same, ...shares }, { ...same, create: ['b'] })).toEqual(rm);
    // On the command line each question is asked, so only the path decides.
    const git = { source: 'git' } as const;
    expect(first(shares, { create: ['X'] }, git)).toEqual(rm);
    const unread = { ...{ unreadable: ['x\ufffd'], create: [] }, sharesWith: { 'feat/b': ['x\ufffd'] } };
    expect(first(unread, { unreadable: ['x\ufffd'], create: [] }, git)).toEqual(['remove-path', undefined]);
  });

  test('is not in the one command for all, if its removal is more than a command.', () => {
    const git = (own: Changes) => {
      const pulls = [
        { branch: 'feat/a', create: ['x', 'y'], ...own },
        { branch: 'feat/b', create: ['x'], holds: { x: 'other' } },
      ];
      return judgeStory({ source: 'git', plans, pulls }).verdicts[0]?.takeOut;
    };
    expect(git({})).toBe('git rm -- :/x :/y');
    expect(git(shares)).toBeUndefined();
  });

  test('is taken out like any other where it could not be read whether it is the same.', () => {
    expect(first({ ...same, ...shares }, same, { unreadable: ['x'] })).toEqual(rm);
  });

  test('is taken out by a rebase where the other end of a renaming is in it.', () => {
    const moved = { create: [], rename: [['a', 'x']] as const };
    const other = { create: [], delete: ['a'] };
    const restore = `git rm -- :/x && ${RESTORE} :/a`;
    expect(first({ ...moved, sharesWith: { 'feat/b': ['a'] } }, other)[0]).toBe('run');
    expect(first(moved, other)).toEqual(['remove-path', restore]);
  });
});

describe('A submodule is taken out', () => {
  const lib = (changes: Changes, more: Story = {}) =>
    commands(['else'], { ...changes, holds: { lib: SUBMODULE } }, more)[0];

  test('by a command, unless it is a repository of its own.', () => {
    expect(lib({ create: ['lib'] }, { files: { '.gitmodules': 'lib' } })).toBe('git rm -- :/lib');
    expect(lib({ create: ['lib'] }, { files: { '.gitmodules': null } })).toBeUndefined();
    expect(lib({ modify: ['lib'] })).toBe(`${RESTORE} :/lib && git submodule update -- :/lib`);
    expect(lib({ modify: ['lib'] }, { files: { '.gitmodules': null } })).toBe(
      `${RESTORE} :/lib && git submodule update -- :/lib`,
    );
  });
});

describe('A path is left to its owner only if the owner may have it:', () => {
  const leaves = (path: string, changes: Changes, owner: Readonly<Record<string, unknown>>) => {
    const plans = planOf({ a: { scope: ['a'] }, b: owner });
    const { findings } = judgeStory({ plans, pulls: [{ number: 1, branch: 'feat/a', ...changes }] });
    const own = findings.find((each) => each.rule === 'out-of-scope' && each.path === path);
    return own?.ways?.some(({ kind }) => kind === 'leave-to');
  };
  const wide = { scope: ['**'] };

  test.each<[string, string, Changes, Readonly<Record<string, unknown>>, boolean]>([
    ['a file.', 'x', { create: ['x'] }, wide, true],
    ['a link.', 'x', { create: ['x'], holds: { x: LINK } }, wide, false],
    ['a link that it names.', 'x', { create: ['x'], holds: { x: LINK } }, { scope: ['x'] }, true],
    ['a joined emoji.', 'h\u2764\ufe0f', { create: ['h\u2764\ufe0f'] }, wide, false],
    [
      'a joined emoji that it names.',
      'h\u2764\ufe0f',
      { create: ['h\u2764\ufe0f'] },
      { scope: ['h\u2764\ufe0f'] },
      true,
    ],
    ['a name that nobody sees.', 'x\u200b', { create: ['x\u200b'] }, wide, false],
    ['a name that is not UTF-8.', 'x\ufffd', { unreadable: ['x\ufffd'] }, wide, false],
    [
      'a path that it must not touch.',
      'x',
      { create: ['x'] },
      { ...wide, constraints: { do_not_touch: ['x'] } },
      false,
    ],
    ['another kind of change.', 'x', { modify: ['x'] }, { scope: { create: ['x'] } }, false],
  ])('%s', (_, path, changes, owner, expected) => {
    expect(leaves(path, changes, owner)).toBe(expected);
  });
});

describe('A change is left to the item that owns the path', () => {
  const plans = planOf({ a: { scope: ['a'] }, b: { scope: ['x', 'X'] }, c: { scope: ['c'] } });
  const leaves = (...pulls: OpenPull[]) => {
    const { findings } = judgeStory({ plans, pulls });
    const own = findings.find(({ rule, path, pull }) => pull === 1 && rule === 'out-of-scope' && path === 'x');
    return own?.ways?.some(({ kind }) => kind === 'leave-to');
  };
  const own = { number: 1, branch: 'feat/a', create: ['x'] };

  test('unless another pull request, or another change of this one, is in its way.', () => {
    expect(leaves(own)).toBe(true);
    expect(leaves(own, { number: 2, branch: 'feat/c', create: ['x'] })).toBe(false);
    expect(leaves(own, { number: 2, branch: 'feat/c', create: ['y'] })).toBe(true);
    expect(leaves({ ...own, create: ['x', 'X'] })).toBe(false);
  });
});
