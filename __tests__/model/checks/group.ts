/** What holds of a run about a group of the merge queue. */
import { expect } from '@jest/globals';
import type { GroupStory } from '../../github/repository-story.js';
import { isWrite, statusIn } from '../door.js';
import { MAIN } from '../jobs.js';
import type { Stage } from '../model-repository.js';
import type { Run } from '../runs.js';
import { met } from '../taken.js';
import { allowedBy, itemFrom, planAt } from './plan-facts.js';

/** It writes nothing but statuses on the commit of the group, and no success where one of them brings what its item may not. */
export function groupHolds({ door }: Run, group: GroupStory, stage: Stage): void {
  for (const exchange of door.exchanges.filter(isWrite)) {
    const posted = statusIn(exchange);
    expect({ commit: posted?.commit }).toEqual({ commit: group.head });
    if (posted?.state !== 'success') continue;
    met('a group passed');
    const plan = planAt(group.base, MAIN, stage);
    const pull = stage.groups.find(({ head }) => head === group.head)?.pull;
    const data = pull === undefined ? undefined : stage.repository.pull(pull).data();
    const item = plan && data && itemFrom(data, plan, stage);
    if (!plan || item === undefined) continue;
    const paths = stage.differing(group.base, group.head);
    const strange = paths.filter((path) => !allowedBy(item, path, plan));
    expect({ pull, most: plan.leewayOf(item), strange }).toMatchObject({
      strange: strange.slice(0, plan.leewayOf(item)),
    });
  }
}
