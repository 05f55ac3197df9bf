/** Makes the brief of an item in a story of the judge's tests. */
import { type Brief, briefOf } from '../../../src/core/brief/brief.js';
import type { BriefContext, Start } from '../../../src/core/brief/context.js';
import { PENDING, withFacts } from '../../../src/core/facts/facts.js';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import { itemsOf } from '../../../src/core/plan/plan.js';
import { type BaseState, baseStateOf } from '../../../src/core/progress/base-state.js';
import { answer, type Story, start } from '../judge/judge-story.js';

const START: Start = { repository: 'acme/shop', from: 'origin/main', hasOrigin: true };

export function baseStateIn(story: Story): { state: BaseState; snapshot: Snapshot } {
  let snapshot = start(story);
  for (let round = 0; round < 30; round += 1) {
    const attempt = withFacts(snapshot, (facts) => {
      const state = baseStateOf(snapshot, facts);
      return state === PENDING ? PENDING : { state, progress: state.planState.progress };
    });
    if ('value' in attempt) return { state: attempt.value.state, snapshot };
    snapshot = attempt.needs.reduce((known, question) => answer(story, known, [question]), snapshot);
  }
  throw new Error('The state of the plans is never known.');
}

export function briefIn(story: Story, name: string, more: Partial<BriefContext> = {}): Brief {
  const { state, snapshot } = baseStateIn(story);
  const { planState, basePlans } = state;
  const plan = planState.plans.find((each) => itemsOf(each).some(({ item }) => item === name));
  const item = plan && itemsOf(plan).find((each) => each.item === name);
  if (!item) throw new Error(`No plan has the item "${name}".`);
  return briefOf(plan, item, {
    planState,
    base: snapshot.base.branch,
    planRevision: basePlans.revision,
    isDraft: false,
    start: START,
    ...more,
  });
}

/** The text below a heading. */
export function sectionOf({ markdown }: Brief, title: string): string {
  return markdown.split(/^## /m).find((each) => each.startsWith(`${title}\n`)) ?? '';
}
