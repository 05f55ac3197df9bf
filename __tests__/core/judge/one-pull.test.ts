/** What a verdict says besides its rules: whose it is, its notes, what is cut off, and the one command for all paths. */
import { describe, expect, test } from '@jest/globals';
import { tell } from '../statuses/reconciled.js';
import { findingOf, judgePull, judgeStory, notesOf, outcomeOf, planOf, planText, rulesOf } from './judge-story.js';

const A = { scope: ['a/**'] };
const plans = planOf({ a: A });
const numbered = (count: number, path: string) =>
  Array.from({ length: count }, (_, at) => path.replace('*', String(at + 1000)));

describe('A pull request of an item', () => {
  test('whose files are unknown still is that of its item.', () => {
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', incomplete: 'too many' }] }, 1);
    expect(judged.verdicts).toMatchObject([{ verdict: 'error', item: 'a', plan: 'p', notes: [] }]);
    expect(judged.findings).toMatchObject([{ rule: 'incomplete-files', item: 'a' }]);
  });

  test('gets all errors described that come after many warnings.', () => {
    const modify = [...numbered(201, 'a/*/con'), 'x'];
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', modify }] }, 1);
    expect(findingOf(judged, 'out-of-scope')).toMatchObject({ path: 'x', severity: 'error' });
    expect(rulesOf(judged)).toHaveLength(202);
  });

  test('gets one command for up to fifty paths, and none for more.', () => {
    const commandFor = (count: number) => {
      const create = numbered(count, 'x*');
      return judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', create }] }, 1).verdicts[0]?.takeOut;
    };
    expect(commandFor(50)).toBe(`git rm -- ${numbered(50, ':/x*').join(' ')}`);
    expect(commandFor(51)).toBeUndefined();
  });

  test.each([
    ['what is only warned of', { create: ['x', 'a/con'] }, 'git rm -- :/x'],
    ['anything, if a name with an invisible character is among it', { create: ['x', 'a/\u200bx'] }, undefined],
    ['anything, if a name that is not UTF-8 is among it', { create: ['x'], unreadable: ['y\ufffd'] }, undefined],
  ])('gets no command that takes out %s.', (_, changes, command) => {
    const [verdict] = judgePull({ plans, pulls: [{ number: 1, branch: 'feat/a', ...changes }] }, 1).verdicts;
    expect([verdict?.verdict, verdict?.takeOut]).toEqual(['failure', command]);
  });

  test('that changes no files has a note, unless its item is dropped.', () => {
    const notes = (item: { readonly dropped?: string }) =>
      notesOf(judgePull({ plans: planOf({ a: { ...A, ...item } }), pulls: [{ number: 1, branch: 'feat/a' }] }, 1), 1);
    const note = 'It changes no files, so merging it would not finish item "a".';
    expect(notes({})).toEqual([note]);
    expect(notes({ dropped: 'Not needed.' })).not.toContain(note);
  });
});

describe('An unlisted pull request', () => {
  test('that shares the head commit of an item keeps its own notes.', () => {
    const pulls = [
      { number: 1, branch: 'feat/a', modify: ['a/x'], head: 'one' },
      { number: 2, branch: 'copy', modify: ['a/x'], head: 'one', fork: true, draft: true },
    ];
    const judged = judgePull({ plans, pulls }, 2);
    const [first, ...others] = notesOf(judged, 2);
    expect(first).toBe('This pull request is a draft. Drafts are checked like all others.');
    expect(others.at(-1)).toMatch(/^It shares its head commit with #1/);
    expect(others).toHaveLength(3);
    expect(notesOf(judgePull({ plans, pulls, agents: ['robot'] }, 2), 2)).toHaveLength(3);
    expect(judged.verdicts).toMatchObject([{ pull: 2, shares: [{ pull: 1, item: 'a' }] }]);
    expect(judged.verdicts[0]).not.toHaveProperty('item');
  });

  test('that gives the path of one item to another is blamed with the item that owns it today.', () => {
    const after = planOf({ c: { branch: 'feat/c', scope: ['a/**'] } }, { outsiders: 'fail' });
    const pulls = [{ number: 9, branch: 'plans', modify: ['a/x', 'a/y'], plans: after }];
    const judged = judgePull({ plans: planOf({ a: A }, { outsiders: 'fail' }), pulls }, 9);
    expect(judged.findings.map(({ rule, path, other }) => [rule, path, other?.item])).toEqual([
      ['owned-path', 'a/x', 'a'],
      ['owned-path', 'a/y', 'a'],
    ]);
  });

  test('is judged in a clone only while it is checked out.', () => {
    const pulls = [
      { branch: 'else', modify: ['x'], uncommitted: 0 },
      { branch: 'more', modify: ['x'] },
    ];
    const { verdicts } = judgeStory({ source: 'git', plans, pulls: [...pulls, { branch: 'feat/a', modify: ['a/x'] }] });
    expect(verdicts.map(({ branch }) => branch)).toEqual(['else', 'feat/a']);
  });
});

test('Two pull requests with one head commit are both errors while the plans are broken.', () => {
  const pulls = [1, 2].map((number) => ({ number, branch: `x${number}`, modify: ['x'], head: 'one' }));
  const story = { plans: { 'p.yml': planText({}) }, pulls };
  for (const number of [1, 2]) {
    const judged = judgePull(story, number);
    expect(outcomeOf(judged, number)).toBe('error');
    expect(judged.verdicts[0]).not.toHaveProperty('shares');
  }
  const { verdicts } = tell(story).judgement;
  expect(verdicts.map(({ pull, verdict, shares }) => [pull, verdict, shares])).toEqual([
    [1, 'error', undefined],
    [2, 'error', undefined],
  ]);
});
