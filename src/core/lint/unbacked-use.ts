import { decide, offer } from '../finding.js';
import { keyOf } from '../plan/plan.js';
import { itemName, itemParty, keysOf, ownerOf, positionOf } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { removeFrom } from './ways.js';

/**
 * Warns of an item that uses contracts of an item that provides none. If that one is finished, its code shows what it
 * offers.
 */
export const unbackedUse: LintRule = {
  id: 'unbacked-use',
  onlyWarns: true,
  lint: ({ workers, planState }) =>
    workers.flatMap(({ item, plan }) =>
      item.uses.flatMap((ref, index): FindingDrafts => {
        const used = planState.progress.get(keyOf(ref));
        const isDropped = used?.item.dropped !== undefined;
        if (!used || (used.finished ? !isDropped : used.item.provides.length > 0)) return [];
        const name = itemName(used.item, item);
        const keys = [...keysOf(item), 'contracts', 'uses', index];
        return {
          severity: 'warn',
          ...ownerOf(item),
          at: positionOf(plan, keys),
          wanted: `contracts that ${name} provides`,
          found: isDropped ? 'it was dropped' : 'it provides nothing',
          message: `Contracts of ${name} are used by ${itemName(item, used.item)}, but ${name} ${isDropped ? `was dropped (${used.item.dropped})` : 'provides no contract'}.`,
          ...(isDropped
            ? offer(removeFrom(plan, 'Remove it from "uses", and say in "context" what replaces it', keys))
            : offer(
                decide(`List under "contracts" of ${name} what it "provides"`),
                removeFrom(plan, 'Remove it from "uses"', keys),
              )),
          other: itemParty(used.item),
        };
      }),
    ),
};
