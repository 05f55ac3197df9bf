import { braceExpand } from 'minimatch';
import { decide, offer } from '../finding.js';
import type { Plan } from '../plan/plan.js';
import { ownerOf, positionOf, scopeEntries } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';

/** Reports a glob for the whole repository or a whole top-level folder: it does not say which files the work needs. */
export const vagueScope: LintRule = {
  id: 'vague-scope',
  lint: ({ plans, workers }) => [
    ...plans.flatMap(generated),
    ...workers.flatMap(({ item, plan }) =>
      scopeEntries(plan, item).flatMap(({ glob, at }): FindingDrafts => {
        const what = vague(glob);
        if (what === undefined) return [];
        return {
          severity: 'warn',
          ...ownerOf(item),
          at,
          wanted: 'the files that the work needs, or the folder that it creates',
          found: `"${glob}": ${what}`,
          message: `The scope of item "${item.item}" has "${glob}", which is ${what}.`,
          ...offer(decide('Name the files, or a deeper folder: no other item may change any of this')),
        };
      }),
    ),
  ],
};

/** An error here, because every item may change what is `generated`. */
function generated(plan: Plan): FindingDrafts {
  return plan.generated.flatMap((glob, index) => {
    const what = vague(glob);
    if (what === undefined) return [];
    return {
      severity: 'error',
      plan: plan.id,
      at: positionOf(plan, ['generated', index]),
      wanted: 'files that a program writes, like lock files',
      found: `"${glob}": ${what}`,
      message: `"generated" of plan "${plan.id}" has "${glob}", which is ${what}, so every item could create and modify all of it.`,
      ...offer(decide('Name the generated files themselves')),
    };
  });
}

function vague(glob: string): string | undefined {
  const rows = braceExpand(glob);
  if (rows.some((row) => /^\*\*(?:\/\*\*?)*$/.test(row))) return 'the whole repository';
  const folder = rows.find((row) => /^[^/]+(?:\/\*\*)+(?:\/\*)?$/.test(row));
  if (folder === undefined) return undefined;
  const name = folder.split('/', 1)[0] ?? '';
  return /[*?]/.test(name) ? 'many whole top-level folders' : `the whole top-level folder "${name}/"`;
}
