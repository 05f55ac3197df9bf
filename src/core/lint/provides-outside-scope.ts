import { isPlanFile } from '../plan/scope.js';
import { allowedKinds } from '../progress/allowed-kinds.js';
import { keysOf, ownerOf, positionOf } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';

/** What an item promises to declare in a file that it may neither create nor modify, it cannot declare. */
export const providesOutsideScope: LintRule = {
  id: 'provides-outside-scope',
  lint: ({ workers }) =>
    workers.flatMap(({ item, plan }) =>
      item.provides.flatMap(({ path }, index): FindingDrafts => {
        if (allowedKinds(item, plan, path).some((kind) => kind !== 'delete')) return [];
        return {
          severity: 'warn',
          ...ownerOf(item),
          at: positionOf(plan, [...keysOf(item), 'contracts', 'provides', index, 'path']),
          path,
          wanted: 'a file that the item may create or modify',
          found: `"${path}"`,
          message: `item "${item.item}" provides a contract in "${path}", which it may neither create nor modify`,
          remedy: isPlanFile(path) ? 'correct the path' : 'correct the path, or let the scope of the item cover it',
        };
      }),
    ),
};
