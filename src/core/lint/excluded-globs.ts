/** Finds globs of a scope that the scope's own `except` excludes completely. They allow nothing, which nobody wants. */
import { decide, offer, type Way } from '../finding.js';
import { type Budget, STEPS_PER_PLAN } from '../globs/budget.js';
import { isLiteral, literalPath, matches } from '../globs/glob.js';
import { isEmpty } from '../globs/meet.js';
import type { Item } from '../plan/plan.js';
import { quotedYaml } from '../plan/quoting.js';
import { allGlobs } from '../plan/scope.js';
import type { Progress } from '../progress/progress.js';
import { keysOf, ownerOf, positionOf, type ScopeEntry } from './file-position.js';
import type { PlacedGlob } from './glob-places.js';
import type { FindingDrafts } from './rule.js';
import { removeFrom, write } from './ways.js';

export function excludedGlobs({ scope }: Item, entries: readonly ScopeEntry[]): ScopeEntry[] {
  const { except } = scope;
  const budget = newExceptBudget();
  return entries.filter(({ glob }) => isTakenOut(glob, except, budget));
}

export function newExceptBudget(): Budget {
  return { left: STEPS_PER_PLAN / 100 };
}

export interface Spelling {
  readonly form: string;
  readonly title?: string;
}

/** Ways to write the glob correctly. A form that `except` excludes would cover nothing, so it is not one of them. */
export function spellingWays(
  { plan, keys, place, worker }: PlacedGlob,
  spellings: readonly Spelling[],
  budget: Budget,
): Way[] {
  const scope = place === 'scope' ? worker?.item.scope : undefined;
  const except = scope?.except ?? [];
  const working = spellings.filter(({ form }) => !isTakenOut(form, except, budget));
  const [first] = spellings;
  if (working.length > 0 || !first || !scope) return working.map(({ form, title }) => write(plan, keys, form, title));
  const form = quotedYaml(first.form);
  return [
    // A scope needs at least one glob.
    ...(allGlobs(scope).length > 1 ? [removeFrom(plan, `Remove it, because "except" excludes ${form}`, keys)] : []),
    decide(`Write ${form}, and remove the glob under "except" that excludes it`),
  ];
}

/** A glob that cannot be decided within the budget is not reported. */
function isTakenOut(glob: string, except: readonly string[], budget: Budget): boolean {
  if (except.length === 0) return false;
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
