/** Moves that git follows: of the base since the branch began, and of two branches. `__tests__/merges` merges the same ones with git. */
import { describe, expect, test } from '@jest/globals';
import { FOLDER } from '../../../src/core/facts/questions.js';
import { id, judgeStory, type OpenPull, planOf, rulesOf, type Story } from '../judge/judge-story.js';

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

  test('nothing is reported where one item waits for the other.', () => {
    const ordered = planOf({ a: { scope: ['lib/**', 'core/**'] }, b: { scope: ['lib/**'], depends_on: ['a'] } });
    expect(told(['lib/x'], [MOVE, NEW], ordered)).toEqual(['2 error dependency-open 1']);
  });

  test('the one that does not own its path gives way.', () => {
    const owned = planOf({ a: { scope: ['core/**', 'lib/x'] }, b: { scope: ['lib/**'] } }, { shared: ['lib/**'] });
    expect(told(['lib/x'], [NEW, MOVE], owned).filter((each) => each.includes('error overlap'))).toEqual([
      '1 error overlap lib/new 2',
    ]);
  });
});
