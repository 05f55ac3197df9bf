/** A change that the base already has. */
import { describe, expect, test } from '@jest/globals';
import { factsIn, PENDING } from '../../../src/core/facts/facts.js';
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
