/** Moves that git follows: of the base since the branch began, and of two branches. `__tests__/merges` merges the same ones with git. */
import { describe, expect, test } from '@jest/globals';
import { FOLDER } from '../../../src/core/facts/questions.js';
import { MOST_DESCRIBED } from '../../../src/core/rules/rule.js';
import {
  id,
  judgePull,
  judgeStory,
  type OpenPull,
  outcomeOf,
  planOf,
  rulesOf,
  type Story,
  start,
  tell,
} from '../judge/judge-story.js';

const EMPTY = { mode: '100644', oid: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391' };
const DIRECTORY = { mode: FOLDER, oid: id('a folder') };
const ALL = planOf({ a: { scope: ['**'] } });

type Changes = Omit<OpenPull, 'number' | 'branch'>;
type Files = NonNullable<Story['files']>;

/** @param files of the base's tip, over those of the merge base; null: no longer there */
function judgeOnMovedBase(before: Files, files: Files, changes: Changes): string[] {
  const absent = Object.fromEntries(Object.keys(files).map((path) => [path, null]));
  const pull = { number: 1, branch: 'feat/a', atMergeBase: { ...absent, ...before }, ...changes };
  return rulesOf(judgeStory({ plans: ALL, tree: [], files: { ...before, ...files }, pulls: [pull] }));
}

describe('The base has moved or deleted a file since the branch began, and the branch', () => {
  const MOVED = { 'lib/x': null, 'core/x': 'x' };
  const LOST = { 'lib/x': null };

  test.each<[string, Files, Changes, string[]]>([
    ['changes it.', LOST, { modify: ['lib/x'] }, ['stale-base lib/x']],
    [
      'changes it where the base has a folder now.',
      { 'lib/x': DIRECTORY },
      { modify: ['lib/x'] },
      ['stale-base lib/x'],
    ],
    ['changes another file.', LOST, { modify: ['lib/y'] }, []],
    ['deletes it too.', LOST, { delete: ['lib/x'] }, []],
    ['deletes it where the base moved it.', MOVED, { delete: ['lib/x'] }, ['stale-base lib/x']],
    ['moves it to the same place.', MOVED, { rename: [['lib/x', 'core/x']], holds: { 'core/x': 'x' } }, []],
    ['moves it to another place.', MOVED, { rename: [['lib/x', 'lib/z']] }, ['stale-base lib/x']],
    ['moves it where the base deleted it.', LOST, { rename: [['lib/x', 'lib/z']] }, ['stale-base lib/x']],
    ['moves it to a place that the base has.', { ...LOST, 'lib/z': 'z' }, { rename: [['lib/x', 'lib/z']] }, []],
    ['moves it where the base kept it.', { 'core/x': 'x' }, { rename: [['lib/x', 'lib/z']] }, []],
    ['copies it.', LOST, { copy: [['lib/x', 'lib/z']], holds: { 'lib/x': null } }, []],
  ])('%s', (_, files, changes, expected) => {
    const kept = { 'lib/x': 'x', 'lib/y': 'y' };
    const holds = { 'lib/x': 'x', 'core/x': null, ...changes.holds };
    expect(judgeOnMovedBase(kept, files, { ...changes, holds })).toEqual(expected);
  });

  test.each<[string, Files, string[]]>([
    ['has content.', { 'lib/x': 'x' }, ['stale-base lib/x']],
    ['has no content: git takes no empty file for a moved one.', { 'lib/x': EMPTY }, []],
    ['has a copy that was there before.', { 'lib/x': 'x', 'core/x': 'x' }, []],
  ])('deletes it, and it %s', (_, before, expected) => {
    const content = before['lib/x'] ?? null;
    const files = { 'lib/x': null, 'core/x': content, 'lib/y': 'y' };
    expect(judgeOnMovedBase({ 'lib/y': 'y', ...before }, files, { delete: ['lib/x'] })).toEqual(expected);
  });
});

test('A file outside the scope that the base moved is not only reported as stale.', () => {
  const plans = planOf({ a: { scope: ['src/**'] } });
  const told = (files: Files, changes: Changes) => {
    const atMergeBase = { 'core/x': null, 'lib/x': 'x' };
    const pull = { number: 1, branch: 'feat/a', atMergeBase, ...changes };
    return rulesOf(judgeStory({ plans, tree: [], files: { 'lib/y': 'y', ...files }, pulls: [pull] }));
  };
  const moved = { 'lib/x': null, 'core/x': 'x' };
  expect(told({ 'lib/x': null }, { delete: ['lib/x'] })).toEqual(['stale-base lib/x']);
  expect(told(moved, { delete: ['lib/x'] })).toEqual(['out-of-scope lib/x', 'stale-base lib/x']);
  expect(told({ 'lib/x': 'x' }, { modify: ['lib/x'], holds: { 'lib/x': 'as-base' } })).toEqual(['stale-base lib/x']);
});

describe('A folder of the base is', () => {
  test.each<[string, Files, Files, Changes, string[]]>([
    [
      'no longer there, and the branch creates a file in it.',
      { 'lib/x': 'x' },
      { 'lib/x': null },
      { create: ['lib/new', 'lib/newer'], holds: { 'lib/x': 'x' } },
      ['stale-base lib/new'],
    ],
    [
      'no longer there, and the branch deletes a file of it and creates one in it.',
      { 'lib/x': 'x' },
      { 'lib/x': null },
      { create: ['lib/new'], delete: ['lib/x'] },
      ['stale-base lib/new'],
    ],
    [
      'there with another file, and the branch creates a file in it.',
      { 'lib/x': 'x', 'lib/y': 'y' },
      { 'lib/x': null },
      { create: ['lib/new'], holds: { 'lib/x': 'x' } },
      [],
    ],
    ['new, and the branch creates its files.', {}, {}, { create: ['lib/new', 'lib/newer'] }, []],
    ['new, and the branch creates files below it too.', {}, {}, { create: ['lib/new', 'lib/sub/new'] }, []],
    [
      'refilled, and the branch has moved all of it away.',
      { 'lib/x': 'x' },
      { 'lib/new': 'new' },
      { rename: [['lib/x', 'core/x']], holds: { 'lib/new': null } },
      ['stale-base lib/x'],
    ],
    [
      'refilled, and the branch has deleted all of it.',
      { 'lib/x': 'x' },
      { 'lib/new': 'new' },
      { delete: ['lib/x'], holds: { 'lib/new': null } },
      [],
    ],
    [
      'refilled with a folder, and the branch has moved all of it away.',
      { 'lib/x': 'x' },
      { 'lib/sub/new': 'new' },
      { rename: [['lib/x', 'core/x']], holds: { 'lib/sub/new': null } },
      [],
    ],
    [
      'refilled, and the branch has left a file in it.',
      { 'lib/x': 'x', 'lib/y': 'y' },
      { 'lib/new': 'new' },
      { rename: [['lib/x', 'core/x']], holds: { 'lib/new': null } },
      [],
    ],
    [
      'no longer there, and the branch has moved all of it away.',
      { 'lib/x': 'x' },
      { 'lib/x': null },
      { rename: [['lib/x', 'core/x']] },
      ['stale-base lib/x'],
    ],
    [
      'as it was, and the branch has moved all of it away.',
      { 'lib/x': 'x' },
      {},
      { rename: [['lib/x', 'core/x']] },
      [],
    ],
  ])('%s', (_, before, files, changes, expected) => {
    expect(judgeOnMovedBase(before, files, changes)).toEqual(expected);
  });
});

test('Of more moved folders than are described, the others are counted.', () => {
  const folders = Array.from({ length: MOST_DESCRIBED + 2 }, (_, at) => `lib/${at}`);
  const inEach = (name: string) => folders.map((folder) => `${folder}/${name}`);
  const each = (text: string | null) => Object.fromEntries(inEach('x').map((path) => [path, text]));
  const { findings } = judgeStory({
    plans: ALL,
    tree: [],
    files: each(null),
    pulls: [{ number: 1, branch: 'feat/a', create: inEach('new'), delete: inEach('x'), atMergeBase: each('x') }],
  });
  const told = findings.filter(({ rule }) => rule === 'stale-base');
  expect(told).toHaveLength(MOST_DESCRIBED + 1);
  expect(told.at(-1)).toMatchObject({
    count: 2,
    found: '2 more such folders',
    message: expect.stringMatching(/^There are 2 more folders that .* creates files in them, such as "lib\/8"\.$/),
  });
});

test('Of a new folder nothing is asked at the merge base, and of a file in no folder nothing at all.', () => {
  const asked = (...create: string[]) => {
    const pull = { number: 1, branch: 'feat/a', atMergeBase: { z: 'z' }, create };
    const { entry = [] } = tell({ plans: ALL, tree: [], pulls: [pull] }).snapshot.answers;
    const names: Record<string, string> = {
      [id('merge base of feat/a')]: 'merge base',
      [start({}).base.commit]: 'tip',
    };
    return entry.flatMap(({ revision, path }) => (names[revision] ? `${path} at the ${names[revision]}` : []));
  };
  expect(asked('new')).toEqual([]);
  expect(asked('lib/new', 'lib/newer')).toEqual(['lib at the tip']);
  expect(asked('lib/new', 'lib/sub/new')).toEqual(['lib at the tip', 'lib/sub at the tip', 'lib at the merge base']);
});

describe('In a stack, a folder that a lower pull request creates', () => {
  const plans = planOf({ a: { scope: ['**'] }, b: { scope: ['**'] } });
  const upper = { number: 2, branch: 'feat/b', base: 'feat/a', rename: [['lib/x', 'lib/y']] as const };
  const rules = (lower: object) => {
    const pulls = [{ number: 1, branch: 'feat/a', ...lower }, upper];
    const judged = judgePull({ plans, tree: [], files: { 'lib/x': null }, pulls }, 2);
    return [outcomeOf(judged, 2), ...rulesOf(judged)];
  };

  test('is not taken for one that the base no longer has.', () => {
    expect(rules({ create: ['lib/x'] })).toEqual(['success']);
    expect(rules({ create: ['lib2/x'] })).toEqual(['failure', 'stale-base lib/x', 'stale-base lib/y']);
  });

  test('is not known while its changes cannot be read, and both fail.', () => {
    expect(rules({ incomplete: 'too many' }).slice(0, 2)).toEqual(['failure', 'below-fails']);
  });
});

test('In a stack, a file that a lower pull request deletes is not taken for one that the base put into a folder.', () => {
  const rules = (lower: Changes) => {
    const pulls: OpenPull[] = [
      { number: 1, branch: 'feat/a', ...lower },
      {
        ...{ number: 2, branch: 'feat/b', base: 'feat/a' },
        ...{ rename: [['lib/x', 'core/x']], holds: { 'lib/new': null } },
      },
    ];
    const plans = planOf({ a: { scope: ['**'] }, b: { scope: ['**'] } });
    return rulesOf(judgePull({ plans, tree: ['lib/x', 'lib/new'], pulls }, 2), 2);
  };
  expect(rules({ delete: ['lib/new'] })).toEqual([]);
  expect(rules({ create: ['z'] })).toEqual(['stale-base lib/x']);
});

describe('One branch empties a folder that another one creates a file in:', () => {
  const plans = planOf({
    a: { scope: ['lib/**', 'core/**'] },
    b: { scope: ['lib/**', 'core/**'] },
    c: { scope: ['lib/**'] },
  });
  const MOVE: Changes = { rename: [['lib/x', 'core/x']] };
  const NEW: Changes = { create: ['lib/new'] };
  const told = (tree: readonly string[], changes: readonly Changes[], given: Story['plans'] = plans) => {
    const pulls = changes.map((each, index) => ({ number: index + 1, branch: `feat/${'abc'[index]}`, ...each }));
    const judged = judgeStory({ plans: given, tree, pulls });
    return judged.findings.map(({ pull, severity, rule, path, other }) =>
      [pull, severity, rule, path, other?.pull].filter((each) => each !== undefined).join(' '),
    );
  };

  test.each<[string, string[], Changes[], string[]]>([
    ['the later one creates.', ['lib/x'], [MOVE, NEW], ['1 notice overlap lib/x 2', '2 error overlap lib/new 1']],
    ['the later one moves.', ['lib/x'], [NEW, MOVE], ['1 notice overlap lib/new 2', '2 error overlap lib/x 1']],
    [
      'nothing is moved.',
      ['lib/x'],
      [{ delete: ['lib/x'] }, NEW],
      ['1 notice overlap lib/x 2', '2 notice overlap lib/new 1'],
    ],
    ['a file is left in it.', ['lib/x', 'lib/y'], [MOVE, NEW], []],
    ['a file is left below it.', ['lib/x', 'lib/sub/y'], [MOVE, NEW], []],
    [
      'a file of a folder below it is left.',
      ['lib/x', 'lib/sub/y', 'lib/sub/z'],
      [
        {
          rename: [
            ['lib/x', 'core/x'],
            ['lib/sub/y', 'core/y'],
          ],
        },
        NEW,
      ],
      [],
    ],
    ['its file is moved within it.', ['lib/x'], [{ rename: [['lib/x', 'lib/z']] }, NEW], []],
    ['its file is moved below it.', ['lib/x'], [{ rename: [['lib/x', 'lib/sub/x']] }, NEW], []],
    ['the new file is in another folder.', ['lib/x'], [MOVE, { create: ['lib/sub/new'] }], []],
    [
      'two of them empty it together.',
      ['lib/x', 'lib/sub/y'],
      [MOVE, { delete: ['lib/sub/y'] }, NEW],
      [
        '1 notice overlap lib/x 3',
        '2 notice overlap lib/sub/y 3',
        '3 error overlap lib/new 1',
        '3 error overlap lib/new 2',
      ],
    ],
  ])('%s', (_, tree, changes, expected) => {
    expect(told(tree, changes)).toEqual(expected);
  });

  describe('nobody moves files of it now, and the base, since the branch of the new file began,', () => {
    const judgeWith = (before: Files, files: Files, remove: string[], order: 'taker first' | 'creator first') => {
      const taker: Changes = { delete: remove };
      const creator: Changes = { ...NEW, atMergeBase: before, holds: before };
      const changes = order === 'taker first' ? [taker, creator] : [creator, taker];
      const pulls = changes.map((each, index) => ({ number: index + 1, branch: `feat/${'ab'[index]}`, ...each }));
      return judgeStory({ plans, tree: [], files, pulls });
    };
    const errorsOf = ({ findings }: ReturnType<typeof judgeStory>) =>
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ pull, rule, path }) => [pull, rule, path].join(' '));

    test.each<[string, Files, Files, string[], string[]]>([
      ['has moved one.', { 'lib/y': 'y' }, { 'lib/x': 'x', 'lib/y': null, 'core/y': 'y' }, ['lib/x'], ['lib/new']],
      [
        'has moved one below it.',
        { 'lib/sub/y': 'y' },
        { 'lib/x': 'x', 'lib/sub/y': null, 'core/sub/y': 'y' },
        ['lib/x'],
        ['lib/new'],
      ],
      [
        'has moved one of two below it.',
        { 'lib/sub/y': 'y' },
        { 'lib/sub/x': 'x', 'lib/sub/y': null, 'core/sub/y': 'y' },
        ['lib/sub/x'],
        ['lib/new'],
      ],
      ['has moved none.', { 'core/y': null }, { 'lib/x': 'x', 'lib/sub/y': 'y' }, ['lib/x', 'lib/sub/y'], []],
      ['has put one there.', { 'lib/y': null }, { 'lib/x': 'x', 'lib/y': 'y' }, ['lib/x', 'lib/y'], []],
      [
        'has moved one, but one is left.',
        { 'lib/y': 'y' },
        { 'lib/x': 'x', 'lib/y': null, 'lib/z': 'z' },
        ['lib/x'],
        [],
      ],
    ])('%s', (_, before, files, remove, expected) => {
      const rules = expected.map((path) => `2 overlap ${path}`);
      expect(errorsOf(judgeWith(before, files, remove, 'taker first'))).toEqual(rules);
    });

    const MOVED: Files = { 'lib/x': 'x', 'lib/y': null, 'core/y': 'y' };
    test('the message says so, and a merge of the base helps.', () => {
      const { findings } = judgeWith({ 'lib/y': 'y' }, MOVED, ['lib/x'], 'taker first');
      const [error] = findings.filter(({ severity }) => severity === 'error');
      expect(error?.message).toContain('were moved or deleted on "main" after #2 began, so Git may treat');
      expect(error?.ways?.map(({ kind }) => kind)).toEqual(['remove-path', 'merge-base', 'person']);
    });

    test('the one that empties it yields if it is the later one.', () => {
      const { findings } = judgeWith({ 'lib/y': 'y' }, MOVED, ['lib/x'], 'creator first');
      const [error] = findings.filter(({ severity }) => severity === 'error');
      expect(error).toMatchObject({ pull: 2, rule: 'overlap', path: 'lib/x' });
      expect(error?.ways?.map(({ kind }) => kind)).toEqual(['remove-path', 'person']);
    });

    test('has lost all of it: then only the new file is behind.', () => {
      const judged = judgeWith({ 'lib/x': 'x' }, { 'lib/x': null, 'core/y': 'y' }, ['lib/x'], 'creator first');
      expect(errorsOf(judged)).toEqual(['1 stale-base lib/new']);
    });
  });

  test('nothing is reported where one item waits for the other.', () => {
    const ordered = planOf({ a: { scope: ['lib/**', 'core/**'] }, b: { scope: ['lib/**'], depends_on: ['a'] } });
    expect(told(['lib/x'], [MOVE, NEW], ordered)).toEqual(['2 error dependency-open 1']);
  });

  test('of more such folders than are described, those that fail come first, and the others are counted.', () => {
    const folders = Array.from({ length: MOST_DESCRIBED + 2 }, (_, at) => `lib/${at}`);
    const pulls = [
      { number: 1, branch: 'feat/a', rename: folders.map((each) => [`${each}/x`, `core/${each}`] as const) },
      { number: 2, branch: 'feat/b', create: [...folders, 'lib/a', 'lib/b'].map((each) => `${each}/new`) },
      { number: 3, branch: 'feat/c', delete: ['lib/a/x', 'lib/b/x'] },
    ];
    const tree = [...folders, 'lib/a', 'lib/b'].map((folder) => `${folder}/x`);
    const { findings } = judgeStory({ plans, tree, pulls, subject: { pull: 2 } });
    expect(findings.map(({ severity, other }) => [severity, other?.pull])).toEqual([
      ...folders.slice(2).map(() => ['error', 1]),
      ['error', undefined],
    ]);
    expect(findings.at(-1)?.message).toMatch(/^There are 4 more files in folders that open item pull requests empty, /);
  });

  test('it is reported also if the base no longer has the folder.', () => {
    const pulls = [
      { number: 1, branch: 'feat/a', ...MOVE },
      { number: 2, branch: 'feat/b', ...NEW },
    ];
    const judged = judgeStory({ plans, tree: ['core/y'], files: { 'lib/x': null }, pulls });
    expect(rulesOf(judged, 2)).toEqual(['overlap lib/new']);
  });

  test('nothing is reported of two pull requests that stand on one of the same item.', () => {
    const base = 'feat/a';
    const pulls = [
      { number: 1, branch: base, modify: ['core/y'] },
      { number: 2, branch: 'one', base, ...MOVE },
      { number: 3, branch: 'two', base, ...NEW },
    ];
    expect(judgeStory({ plans, tree: ['lib/x', 'core/y'], pulls }).findings).toEqual([]);
  });

  test('the base is asked about folders only, and only if there are both.', () => {
    const asked = (changes: readonly Changes[]) => {
      const pulls = changes.map((each, index) => ({ number: index + 1, branch: `feat/${'abc'[index]}`, ...each }));
      const { folder = [] } = tell({ plans, tree: ['lib/x', 'lib/sub/y'], pulls }).snapshot.answers;
      return folder.flatMap(({ revision, path }) => (revision === start({}).base.commit ? path : []));
    };
    const empty: Changes = { delete: ['lib/x', 'lib/sub/y'] };
    expect(asked([empty, NEW])).toEqual(['lib', 'lib/sub']);
    expect(asked([empty])).toEqual([]);
    expect(asked([NEW])).toEqual([]);
  });

  test('the one that does not own its path gives way.', () => {
    const owned = planOf({ a: { scope: ['core/**', 'lib/x'] }, b: { scope: ['lib/**'] } }, { shared: ['lib/**'] });
    expect(told(['lib/x'], [NEW, MOVE], owned).filter((each) => each.includes('error overlap'))).toEqual([
      '1 error overlap lib/new 2',
    ]);
  });
});
