/** What the base has moved away since a branch began, while parts of it are unread. */
import { describe, expect, test } from '@jest/globals';
import { factsIn } from '../../../src/core/facts/facts.js';
import { type Answers, FOLDER, UNREAD } from '../../../src/core/facts/questions.js';
import { lostFolders, movedTo, refilledFolders } from '../../../src/core/progress/moved-on-base.js';
import { type Changes, id, openPull, planOf, start } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const PULL = { number: 1, branch: 'feat/a' };
const BASE = start({}).base.commit;
const ORIGIN = id('merge base');
const FOLDER_ENTRY = { mode: FOLDER, oid: id('folder') };

/** The pull request with these changes, where only this is known, and what is asked. */
function known(changes: Changes, answers: Partial<Answers>) {
  const plans = planOf({ a: { scope: ['**'] } });
  const state = storyState({ plans, pulls: [{ ...PULL, ...changes }] });
  const [progress] = [...state.progress.values()];
  if (!progress) throw new Error('there is one item');
  const facts = factsIn({ ...start({}), answers });
  const pull = openPull({ ...PULL, ...changes });
  return { subject: state.itemPull(pull, progress), state: { ...state, facts }, pull, asked: () => facts.needs() };
}

describe('a folder that the base has lost', () => {
  const lost = (answers: (pull: string) => Partial<Answers>) => {
    const { revision } = openPull(PULL);
    const { subject, state, asked } = known({ create: ['lib/new.ts'] }, answers(revision));
    return { folders: lostFolders(subject, state).map(({ folder }) => folder), asked: asked().map(({ kind }) => kind) };
  };
  const gone = { entry: [{ revision: BASE, path: 'lib', answer: null }] };
  const held = (names: readonly string[] | null) => (revision: string) => ({
    folder: [{ revision, path: 'lib', answer: names?.map((name) => ({ name, mode: '100644' })) ?? null }],
  });

  test('is looked for only once the base is read, and not where that could not be read', () => {
    expect(lost(() => ({}))).toEqual({ folders: [], asked: ['entry'] });
    expect(lost(() => ({ entry: [{ revision: BASE, path: 'lib', answer: UNREAD }] }))).toEqual({
      folders: [],
      asked: [],
    });
    expect(lost(() => ({ entry: [{ revision: BASE, path: 'lib', answer: FOLDER_ENTRY }] }))).toEqual({
      folders: [],
      asked: [],
    });
  });

  test('is none while the head is unread, or if it holds only what the pull request creates', () => {
    expect(lost(() => gone)).toEqual({ folders: [], asked: ['folder'] });
    expect(lost((head) => ({ ...gone, ...held(['new.ts'])(head) }))).toEqual({ folders: [], asked: [] });
  });

  test('is one that was there when the branch began', () => {
    const since = (answer: typeof FOLDER_ENTRY | null) => (head: string) => ({
      ...held(['new.ts', 'old.ts'])(head),
      mergeBase: [{ revision: head, answer: ORIGIN }],
      entry: [...gone.entry, { revision: ORIGIN, path: 'lib', answer }],
    });
    expect(lost(since(FOLDER_ENTRY))).toEqual({ folders: ['lib'], asked: [] });
    expect(lost(since(null))).toEqual({ folders: [], asked: [] });
    expect(lost((head) => ({ ...since(FOLDER_ENTRY)(head), ...held(null)(head) }))).toEqual({
      folders: ['lib'],
      asked: [],
    });
    expect(lost((head) => ({ ...gone, ...held(['old.ts'])(head) }))).toEqual({ folders: [], asked: ['mergeBase'] });
  });
});

test('a folder that the base has filled again is looked for only once the head is read', () => {
  const { subject, state, asked } = known({ rename: [['lib/a.ts', 'src/a.ts']] }, {});
  expect(refilledFolders(subject, state)).toEqual([]);
  expect(asked().map(({ kind }) => kind)).toEqual(['entry']);
});

test('a file that the base may have moved is looked for only once the base is read', () => {
  const { subject, state, asked } = known({ delete: ['a.ts'] }, {});
  expect(movedTo('a.ts', subject, state)).toBeUndefined();
  expect(asked()).toEqual([{ kind: 'entry', revision: BASE, path: 'a.ts' }]);
});

test('a file of a branch that has no commit in common with the base was never moved', () => {
  const { revision } = openPull(PULL);
  const { subject, state, asked } = known(
    { delete: ['a.ts'] },
    { entry: [{ revision: BASE, path: 'a.ts', answer: null }], mergeBase: [{ revision, answer: null }] },
  );
  expect(movedTo('a.ts', subject, state)).toBeUndefined();
  expect(asked()).toEqual([]);
});
