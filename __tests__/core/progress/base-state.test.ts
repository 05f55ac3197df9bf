/** The plans on the base and the progress of their items, or of plans that are only drafts. */
import { expect, test } from '@jest/globals';
import { PENDING, withFacts } from '../../../src/core/facts/facts.js';
import type { PlanTree } from '../../../src/core/facts/snapshot.js';
import { baseStateOf } from '../../../src/core/progress/base-state.js';
import { answer, planOf, type Story, start, treeOf } from '../judge/judge-story.js';

const plans = planOf({ a: { scope: ['a/**'] }, b: { scope: ['b/**'] } });
const merged = [{ number: 7, branch: 'feat/a', create: ['a/x'] }];

/** The state of each item, the problems of the plans, and the kinds of questions in the order of asking. */
function stateIn(story: Story, draft?: PlanTree | null) {
  let snapshot = start(story);
  const asked: string[] = [];
  for (let round = 0; round < 30; round += 1) {
    const attempt = withFacts(snapshot, (facts) => {
      const state = baseStateOf(snapshot, facts, draft);
      return state === PENDING ? PENDING : { ...state, progress: [...state.planState.progress] };
    });
    if ('value' in attempt) {
      const { basePlans, progress } = attempt.value;
      const states = progress.map(([, { item, finished }]) => [item.item, finished]);
      return { asked, problems: basePlans.plans.problems.length, items: Object.fromEntries(states) };
    }
    asked.push(...attempt.needs.map(({ kind }) => kind));
    snapshot = answer(story, snapshot, attempt.needs);
  }
  throw new Error('It asks again and again.');
}

test('The items of the plans on the base are finished once they have merged.', () => {
  const { asked, ...state } = stateIn({ plans, merged });
  expect(state).toEqual({ problems: 0, items: { a: true, b: false } });
  expect(asked[0]).toBe('plans');
});

test('While one plan is broken, no item of another plan has a state, and nothing is read about it.', () => {
  expect(stateIn({ plans: { ...plans, 'q.yml': 'version: 1\n' }, merged })).toEqual({
    ...{ asked: ['plans'], problems: 2, items: {} },
  });
});

test('The draft of a plan is read in place of the plans on the base.', () => {
  const draft = treeOf(planOf({ c: { scope: ['c/**'] } }));
  expect(stateIn({ plans, merged }, draft).items).toEqual({ c: false });
  expect(stateIn({ plans, merged }, draft).asked).not.toContain('plans');
  expect(stateIn({ plans, merged }, null).items).toEqual({});
});
