import type { ItemRule } from './rule.js';

/** Where the merged pull requests of a glob claim cannot all be listed, neither the item nor what waits for it can be decided. */
export const unprovableClaim: ItemRule = {
  id: 'unprovable-claim',
  about: 'item',
  undecided: true,
  judge({ progress, item }, planState) {
    return [progress, ...planState.waitsFor(item)].flatMap((each) =>
      each.unprovable === undefined
        ? []
        : [
            {
              wanted: `every merged pull request of item "${each.item.item}"`,
              found: 'a glob whose pull requests cannot all be listed',
              message: `whether item "${each.item.item}" is finished cannot be decided: ${each.unprovable}`,
              remedy: `name the branch exactly in the plan on "${planState.snapshot.base.branch}"`,
            },
          ],
    );
  },
};
