/** Finds globs of a scope that the scope's own `except` excludes completely. They allow nothing, which nobody wants. */

import { decide, offer } from '../finding.js';
import { type Budget, STEPS_PER_PLAN } from '../globs/budget.js';
import { isLiteral, literalPath, matches } from '../globs/glob.js';
import { isEmpty } from '../globs/meet.js';
import type { Item } from '../plan/plan.js';
import type { Progress } from '../progress/progress.js';
import { keysOf, ownerOf, positionOf, type ScopeEntry } from './file-position.js';
import type { FindingDrafts } from './rule.js';
import { removeFrom } from './ways.js';

export function excludedGlobs({ scope }: Item, entries: readonly ScopeEntry[]): ScopeEntry[] {
  const { except } = scope;
  if (except.length === 0) return [];
  const budget: Budget = { left: STEPS_PER_PLAN / 100 };
  return entries.filter(({ glob }) => isTakenOut(glob, except, budget));
}

/** A glob that cannot be decided within the budget is not reported. */
function isTakenOut(glob: string, except: readonly string[], budget: Budget): boolean {
  if (isLiteral(glob)) return except.some((each) => matches(each, literalPath(glob)));
  return isEmpty({ include: [glob], except }, { budget }).kind === 'empty';
}

/** Returns one remark if nothing is left of the scope, and otherwise one for each glob. */
export function excludedRemarks(
  { item, plan }: Progress,
  gone: readonly ScopeEntry[],
  all: readonly ScopeEntry[],
): FindingDrafts {
  const except = item.scope.except.map((each) => `"${each}"`).join(', ');
  const about = {
    severity: 'warn',
    ...ownerOf(item),
    found: `"except" has ${except}`,
  } as const;
  if (gone.length === all.length && gone.length > 0) {
    return {
      ...about,
      at: positionOf(plan, [...keysOf(item), 'scope', 'except']),
      wanted: 'a scope that covers at least one file',
      message: `"except" excludes everything from the scope of item "${item.item}", so it may not change any file.`,
      ...offer(decide('List under "except" only what the item must not change')),
    };
  }
  return gone.map(({ glob, keys, at }) => ({
    ...about,
    at,
    wanted: 'a glob that "except" does not exclude completely',
    message: `"${glob}" in the scope of item "${item.item}" covers nothing, because "except" excludes all of it.`,
    ...offer(removeFrom(plan, 'Remove the glob', keys), decide('Remove the one under "except"')),
  }));
}
