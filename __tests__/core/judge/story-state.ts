/** The world of a story, to ask what is not told in a judgement. */
import { inquire } from '../../../src/core/facts/facts.js';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { surveyWorld, type World } from '../../../src/core/progress/plan-state.js';
import { answer, type Story, start, treeOf } from './judge-story.js';

/** @param ask what is to be answered too */
export function worldOf(story: Story, ask?: (world: World) => void): World {
  const { open } = readPlans(treeOf(story.plans ?? null), { branch: 'main', defaultBranch: 'main' });
  let snapshot: Snapshot = start(story);
  for (let rounds = 0; rounds < 30; rounds += 1) {
    const inquiry = inquire(snapshot);
    const world = surveyWorld(open, snapshot, inquiry);
    if (world) ask?.(world);
    if (world && inquiry.questions().length === 0) return world;
    snapshot = answer(story, snapshot, inquiry.questions());
  }
  throw new Error('it asks and asks');
}
