/** What the base declares of what items promise: of which items it is read. */
import { describe, expect, test } from '@jest/globals';
import { PENDING } from '../../../src/core/facts/facts.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { contractsOnBase, providersOf } from '../../../src/core/progress/base-contracts.js';
import type { PlanState } from '../../../src/core/progress/plan-state.js';
import { planText, type Story, treeOf, withBranches } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const promising = (folder: string, more: Readonly<Record<string, unknown>> = {}) => ({
  scope: [`${folder}/**`],
  contracts: { provides: [{ path: `${folder}/x.ts`, declares: ['f(x: string): void'] }] },
  ...more,
});
const OFF = { rules: { 'contract-missing': 'off' } };
const plans = {
  'p.yml': planText({
    items: withBranches({
      a: promising('a'),
      b: promising('b'),
      c: promising('c', { dropped: 'not needed' }),
      d: { scope: ['d/**'] },
    }),
  }),
  'q.yml': planText({ items: withBranches({ e: promising('e') }), ...OFF }),
};

describe('the items whose promises are compared', () => {
  const { open } = readPlans(treeOf(plans), { branch: 'main', defaultBranch: 'main' });
  const named = (...parties: Parameters<typeof providersOf>[1]) => providersOf(open, parties).map(({ item }) => item);

  test('are those of the list that promise something, each once, in the order of the plans', () => {
    const [a, b, d] = ['a', 'b', 'd'].map((item) => ({ plan: 'p', item }));
    expect(named(b ?? {}, a ?? {}, b ?? {}, d ?? {})).toEqual(['a', 'b']);
  });

  test('are none of a plan that has the rule off, of another plan, or of a branch without an item', () => {
    expect(named({ plan: 'q', item: 'e' }, { plan: 'q', item: 'a' }, { branch: 'fix' })).toEqual([]);
  });
});

describe('the contracts on the base', () => {
  const story: Story = {
    plans,
    merged: ['a', 'c', 'd', 'e'].map((item, at) => ({
      ...{ number: at + 1, branch: `feat/${item}`, create: [`${item}/x.ts`] },
    })),
    files: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((item) => [`${item}/x.ts`, 'function f(x: string): void {}']),
    ),
  };
  const read = (planState: PlanState) => contractsOnBase([...planState.progress.values()], planState);

  test('are asked for, and then compared, for finished items that promise something', () => {
    const asked = storyState({ plans: story.plans ?? null, merged: story.merged ?? [] });
    expect(read(asked)).toBe(PENDING);
    const planState = storyState(story, read);
    expect(read(planState)).toMatchObject([{ plan: 'p', item: 'a', path: 'a/x.ts', state: 'found', line: 1 }]);
    expect(planState.snapshot.answers.content?.map(({ path, revision }) => [path, revision])).toEqual([
      ['a/x.ts', planState.snapshot.base.commit],
    ]);
  });
});
