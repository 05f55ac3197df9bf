import type { Party } from '../finding.js';
import type { Plan } from '../plan/plan.js';
import { entriesOf, keysOf, ownerOf, positionOf, type ScopeEntry, scopeEntries } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';

/** `[id]` in a glob is one character, "i" or "d". Frameworks that route by files have folders of that very name. */
export const globClass: LintRule = {
  id: 'glob-class',
  lint: ({ plans, workers }) => [
    ...plans.flatMap((plan) =>
      [...listed(plan, 'generated'), ...listed(plan, 'shared')].flatMap((entry) => hint(entry, { plan: plan.id })),
    ),
    ...workers.flatMap(({ item, plan }) =>
      [
        ...scopeEntries(plan, item),
        ...entriesOf(plan, item.doNotTouch, [...keysOf(item), 'constraints', 'do_not_touch']),
      ].flatMap((entry) => hint(entry, ownerOf(item))),
    ),
  ],
};

function listed(plan: Plan, key: 'generated' | 'shared'): Pick<ScopeEntry, 'glob' | 'at'>[] {
  return plan[key].map((glob, index) => ({ glob, at: positionOf(plan, [key, index]) }));
}

function hint({ glob, at }: Pick<ScopeEntry, 'glob' | 'at'>, party: Party): FindingDrafts {
  const segment = glob.split('/').find(isName);
  if (segment === undefined) return [];
  const name = /\[[^/]*\]/.exec(segment)?.[0] ?? segment;
  const whole = glob.split('/').map(escaped).join('/');
  return {
    severity: 'warn',
    ...party,
    at,
    wanted: 'a name with its brackets escaped, if a name is meant',
    found: `"${name}", which stands for one character`,
    message: `"${name}" in "${glob}" matches one character, not a folder or file of that name`,
    remedy: `escape as ${name.replace(/[[\]]/g, '\\$&')}: write '${whole}'`,
  };
}

/** A whole segment in brackets, as Next.js and others name them: `[id]`, `[...slug]`, `[[...slug]]`, `[slug].tsx`. */
function isName(segment: string): boolean {
  const inside = /^\[(?:\[?\.\.\.)?([A-Za-z_][\w-]+)\]\]?(?:\.[\w.-]+)?$/.exec(segment)?.[1];
  return inside !== undefined && !/^(?:.-.)+$/.test(inside);
}

function escaped(segment: string): string {
  return isName(segment) ? segment.replace(/[[\]]/g, '\\$&') : segment;
}
