/** A change that the base already has. */
import { describe, expect, test } from '@jest/globals';
import { factsIn, PENDING } from '../../../src/core/facts/facts.js';
import { type Answer, FOLDER, UNREAD } from '../../../src/core/facts/questions.js';
import type { Change } from '../../../src/core/facts/snapshot.js';
import { matchesBase } from '../../../src/core/progress/matches-base.js';
import { id, judgePull, openPull, outcomeOf, planOf, rulesOf, start, tell } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

describe('a path that is the same on the base', () => {
  const plans = planOf({ a: { scope: ['src/a/**'] } });
  const stale = { number: 1, branch: 'feat/a', modify: ['y'], holds: { y: 'as-base' as const } };

  test('is no change of the pull request, and a name that is not UTF-8 is never looked up', () => {
    expect(rulesOf(judgePull({ plans, pulls: [stale] }, 1))).toEqual(['stale-base y']);
    const unreadable = {
      number: 1,
      branch: 'feat/a',
      unreadable: ['src/a/\\xff'],
      holds: { 'src/a/\\xff': 'as-base' as const },
    };
    const { judgement, snapshot } = tell({ plans, pulls: [unreadable], subject: { pull: 1 } });
    expect(rulesOf(judgement)).toEqual(['unsafe-path src/a/\\xff']);
    expect(outcomeOf(judgement, 1)).toBe('failure');
    expect(snapshot.answers.entry).toBeUndefined();
  });

  test('is unknown while one side is unread', () => {
    const pull = openPull(stale);
    const answer = { mode: '100644', oid: id('y') };
    const base = start({}).base.commit;
    const of = (...revisions: readonly string[]) => {
      const snapshot = start({});
      const entry = revisions.map((revision) => ({ revision, path: 'y', answer }));
      const known = { ...snapshot, answers: { entry } };
      const facts = factsIn(known);
      const answered = matchesBase(pull, { path: 'y', kind: 'modify' }, { ...storyState({}), snapshot: known, facts });
      return [answered, facts.needs().length];
    };
    expect([of(), of(pull.revision), of(base), of(pull.revision, base)]).toEqual([
      [PENDING, 2],
      [PENDING, 1],
      [PENDING, 1],
      [true, 0],
    ]);
  });
});

describe('a path is not the same as on the base', () => {
  const pull = openPull({ number: 1, branch: 'feat/a' });
  const below = openPull({ number: 2, branch: 'feat/b', create: ['c'], modify: ['m'], delete: ['d'] });
  const same = { mode: '100644', oid: id('y') };

  function matches(change: Change, head: Answer<'entry'>, base = head, isStacked = false) {
    const { path } = change;
    const snapshot = start({});
    const entry = [
      { revision: pull.revision, path, answer: head },
      { revision: snapshot.base.commit, path, answer: base },
    ];
    const state = storyState({});
    const stacks = { ...state.stacks, below: () => (isStacked ? [below] : []) };
    return matchesBase(pull, change, {
      ...state,
      stacks,
      snapshot,
      facts: factsIn({ ...snapshot, answers: { entry } }),
    });
  }

  test('if it could not be read', () => {
    expect(matches({ path: 'y', kind: 'modify' }, UNREAD)).toBe(false);
    expect(matches({ path: 'y', kind: 'modify' }, same, UNREAD)).toBe(false);
    expect(matches({ path: 'y', kind: 'modify' }, same)).toBe(true);
  });

  test('if the list says something else than the head', () => {
    expect(matches({ path: 'y', kind: 'delete' }, same)).toBe(false);
    expect(matches({ path: 'y', kind: 'delete' }, null)).toBe(true);
    expect(matches({ path: 'y', kind: 'modify' }, null)).toBe(false);
    expect(matches({ path: 'y', kind: 'modify' }, { mode: FOLDER, oid: id('folder') })).toBe(false);
  });

  test.each(['c', 'm', 'd'])('if one below it in a stack changes it, as "%s"', (path) => {
    expect(matches({ path, kind: 'modify' }, same, same, true)).toBe(false);
    expect(matches({ path: 'other', kind: 'modify' }, same, same, true)).toBe(true);
  });
});
