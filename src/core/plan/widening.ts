/** The lines that, put into the plan, let an item change a path: what every report shows beside "out of scope". */
import type { Widening } from '../finding.js';
import { globOf } from './glob-problems.js';
import type { ChangeKind, Item, Plan } from './plan.js';

export function widening(plan: Plan, item: Item, kind: ChangeKind, path: string): Widening {
  const keys = item.isIntegration ? ['integration', 'scope'] : ['items', item.item, 'scope'];
  const glob = globOf(path);
  const after = plan.locate(keys).line;
  return {
    path: plan.path,
    item: item.item,
    list: `scope.${kind}`,
    glob,
    lines: `${kind}: [${JSON.stringify(glob)}]`,
    after,
  };
}
