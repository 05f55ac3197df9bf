import { decide, offer } from '../finding.js';
import { isLiteral, literalPath } from '../globs/glob.js';
import { coveringGlob } from '../plan/scope.js';
import { isUntouched } from './dead-glob.js';
import { ownerOf, scopeEntries } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { moveTo } from './ways.js';

/** Reports a path to create that exists already: its item could not modify it. */
export const alreadyExists: LintRule = {
  id: 'already-exists',
  onlyWarns: true,
  needsFiles: true,
  lint: ({ files, workers, planState }) =>
    workers.flatMap((worker) => {
      if (!files || !isUntouched(worker)) return [];
      const { item, plan } = worker;
      return scopeEntries(plan, item).flatMap((entry): FindingDrafts => {
        const { glob, list, at } = entry;
        const path = literalPath(glob);
        if (list !== 'create' || !isLiteral(glob) || !files.has(path)) return [];
        // If the item may also change the path in another way, the plan expects the file to exist.
        if (coveringGlob(item.scope, 'modify', path) !== undefined) return [];
        const base = planState.snapshot.base.branch;
        return {
          severity: 'warn',
          ...ownerOf(item),
          at,
          wanted: `a path that does not exist on "${base}"`,
          found: `"${path}" exists`,
          message: `Item "${item.item}" may create "${path}", which already exists on "${base}".`,
          ...offer(moveTo('modify', plan, item, entry, 'Move it to "modify"'), decide('Choose another name')),
        };
      });
    }),
};
