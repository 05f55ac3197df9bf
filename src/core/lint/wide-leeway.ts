import { offer } from '../finding.js';
import { isLiteral } from '../globs/glob.js';
import type { Item, Plan } from '../plan/plan.js';
import { allGlobs } from '../plan/scope.js';
import { keysOf, ownerOf, positionOf } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { editPlan } from './ways.js';

/** Enough for a test, a fixture and a page of documentation, however few files the scope names. */
const ALWAYS_FINE = 3;

/**
 * Warns if an item may change more files outside its scope than the scope names, because then the scope says little.
 */
export const wideLeeway: LintRule = {
  id: 'wide-leeway',
  onlyWarns: true,
  lint: ({ workers }) =>
    workers.flatMap(({ item, plan }): FindingDrafts => {
      const named = filesNamed(item);
      const most = Math.max(ALWAYS_FINE, named ?? 0);
      if (named === undefined || item.leeway <= most) return [];
      const own = [...keysOf(item), 'leeway'];
      const isOwn = hasOwn(plan, item);
      const files = named === 1 ? '1 file' : `${named} files`;
      return {
        severity: 'warn',
        ...ownerOf(item),
        at: positionOf(plan, isOwn ? own : ['leeway']),
        wanted: `a leeway of at most ${most} for a scope of ${files}`,
        found: `a leeway of ${item.leeway}`,
        message: `The scope of item "${item.item}" names ${files}, and its leeway allows it to change ${item.leeway} more that no unfinished item owns.`,
        ...offer(
          editPlan(
            plan,
            `Set the leeway of item "${item.item}" to ${most}, and name further files in its scope`,
            isOwn
              ? { kind: 'replace', keys: own, text: `${most}` }
              : { kind: 'pair', keys: keysOf(item), key: 'leeway', value: `${most}` },
          ),
        ),
      };
    }),
};

/** Undefined if a glob can match any number of files. */
function filesNamed({ scope }: Item): number | undefined {
  const globs = new Set(allGlobs(scope));
  return [...globs].every(isLiteral) ? globs.size : undefined;
}

/** A part that the plan does not write has the position of the part around it. */
function hasOwn(plan: Plan, item: Item): boolean {
  const [inner, outer] = [plan.locate([...keysOf(item), 'leeway']), plan.locate(keysOf(item))];
  return inner.line !== outer.line || inner.column !== outer.column;
}
