/** What a pull request waits for, and which changes are its own. */
import { expect, test } from '@jest/globals';
import { branchOf } from '../judge/history.js';
import { judgePull, openPull, planOf, rulesOf, tell } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const plans = planOf({
  a: { scope: ['src/a/**'] },
  b: { scope: ['src/b/**'], depends_on: ['a'] },
});

test('a dependency without a pull request is no part of a stack on an unlisted one', () => {
  const pulls = [
    { number: 1, branch: 'prepare', create: ['docs/x'] },
    { number: 2, branch: 'feat/b', base: 'prepare', create: ['src/b/x'] },
  ];
  expect(rulesOf(judgePull({ plans, pulls }, 2), 2)).toEqual(['dependency-open']);
});

test('the changes that a branch has from the branch of a dependency are not its own in Git, and GitHub is not asked', () => {
  const A1 = { a1: { create: ['src/a/1'] } };
  const pulls = [branchOf('feat/a', A1), branchOf('feat/b', { ...A1, b1: { create: ['src/b/1'] } })];
  const own = (source: 'git' | 'github') => {
    const numbered = source === 'git' ? pulls : pulls.map((each, at) => ({ ...each, number: at + 1 }));
    const state = storyState({ source, plans, pulls: numbered }, ({ activePulls }) => activePulls());
    return state.activePulls().map(({ pull, changes }) => [pull.branch, ...changes.map(({ path }) => path)]);
  };
  expect(own('git')).toEqual([
    ['feat/a', 'src/a/1'],
    ['feat/b', 'src/b/1'],
  ]);
  expect(own('github')).toEqual([
    ['feat/a', 'src/a/1'],
    ['feat/b', 'src/a/1', 'src/b/1'],
  ]);
  const { snapshot } = tell({ plans, pulls: pulls.map((each, at) => ({ ...each, number: at + 1 })) });
  expect(snapshot.answers.stacked).toBeUndefined();
});

test('a pull request whose changes are incomplete collides with nothing', () => {
  const incomplete = { number: 1, branch: 'feat/a', incomplete: 'too many' };
  const state = storyState({ plans, pulls: [incomplete] });
  expect(state.activePulls().map(({ changes }) => changes)).toEqual([[]]);
});

test('a detached working tree belongs to no item', () => {
  const detached = openPull({ branch: 'detached working tree at 0123456789' });
  expect(storyState({ plans }).roleOf(detached)).toEqual({
    kind: 'outsider',
    why: 'The detached working tree at 0123456789 is on no branch, so no item claims it.',
  });
});

test('the pairs of a pull request that is judged for no item are not asked for', () => {
  const state = storyState({ plans, pulls: [{ number: 1, branch: 'feat/a', create: ['src/a/x'] }] });
  const [a] = state.activePulls();
  if (!a) throw new Error('one is judged');
  expect(state.pairs(a)).toEqual([]);
  const other = openPull({ number: 2, branch: 'else', create: ['src/a/x'] });
  expect(() => state.pairs(state.itemPull(other, a.progress))).toThrow('"else" is not judged for an item');
});
