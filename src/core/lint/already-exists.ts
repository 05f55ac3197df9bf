import { decide, offer } from '../finding.js';
import { isLiteral, literalPath } from '../globs/glob.js';
import { coveringGlob } from '../plan/scope.js';
import { isUntouched } from './dead-glob.js';
import { ownerOf, scopeEntries } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { moveTo } from './ways.js';

/** A file to create that is there already: its item could not change it. */
export const alreadyExists: LintRule = {
  id: 'already-exists',
  needsFiles: true,
  lint: ({ files, workers, planState }) =>
    workers.flatMap((worker) => {
      if (!files || !isUntouched(worker)) return [];
      const { item, plan } = worker;
      return scopeEntries(plan, item).flatMap((entry): FindingDrafts => {
        const { glob, list, at } = entry;
        const path = literalPath(glob);
        if (list !== 'create' || !isLiteral(glob) || !files.has(path)) return [];
        // Where the item may change it in another way, both are meant.
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
