/** The state of the plans of a story, to ask what no judgement says. */
import { factsIn, PENDING } from '../../../src/core/facts/facts.js';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { type PlanState, planStateOf } from '../../../src/core/progress/plan-state.js';
import { answer, type Story, start, treeOf } from './judge-story.js';

/** @param ask what is to be answered too */
export function storyState(story: Story, ask?: (planState: PlanState) => void): PlanState {
  const plans = readPlans(treeOf(story.plans ?? null), { branch: 'main', defaultBranch: 'main' });
  let snapshot: Snapshot = start(story);
  for (let rounds = 0; rounds < 30; rounds += 1) {
    const facts = factsIn(snapshot);
    const planState = planStateOf(plans, snapshot, facts);
    if (planState !== PENDING) ask?.(planState);
    if (planState !== PENDING && facts.needs().length === 0) return planState;
    snapshot = answer(story, snapshot, facts.needs());
  }
  throw new Error('it asks and asks');
}
