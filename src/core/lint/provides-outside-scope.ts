import { decide, offer } from '../finding.js';
import { isPlanFile } from '../plan/scope.js';
import { allowedKinds } from '../progress/allowed-kinds.js';
import { keysOf, ownerOf, positionOf } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { cover } from './ways.js';

/** Reports a contract in a file that the item may neither create nor modify, so that it cannot keep the promise. */
export const providesOutsideScope: LintRule = {
  id: 'provides-outside-scope',
  onlyWarns: true,
  lint: ({ workers, files }) =>
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
          message: `Item "${item.item}" provides a contract in "${path}", which it may neither create nor modify.`,
          ...offer(
            decide('Correct the path'),
            isPlanFile(path) ? undefined : cover(plan, item, path, files?.has(path) ? 'modify' : 'create'),
          ),
        };
      }),
    ),
};
