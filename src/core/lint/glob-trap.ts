import { decide, offer } from '../finding.js';
import { trapIn } from '../plan/glob-traps.js';
import { quotedText } from '../plan/source.js';
import { newExceptBudget, spellingWays } from './excluded-globs.js';
import { newEffort } from './files.js';
import { consequence, placedGlobs } from './glob-places.js';
import type { FindingDrafts, LintRule } from './rule.js';

/** Reports globs in the syntax of other tools: they are valid, but match something else than their author expects. */
export const globTrap: LintRule = {
  id: 'glob-trap',
  onlyWarns: true,
  lint: (field) => {
    const effort = newEffort();
    const budget = newExceptBudget();
    return placedGlobs(field).flatMap((placed): FindingDrafts => {
      const { glob, where, party, at } = placed;
      const trap = trapIn(glob);
      if (!trap || (trap.mayBeName && typeof field.files?.find(glob, effort) === 'string')) return [];
      const { what, forms, hint } = trap;
      return {
        severity: 'warn',
        ...party,
        at,
        wanted: 'a glob that matches what its writer meant',
        found: quotedText(glob),
        message: `"${glob}" in ${where} ${what}${consequence(placed)}.`,
        ...offer(
          ...(forms.length > 0
            ? spellingWays(
                placed,
                forms.map((form) => ({ form })),
                budget,
              )
            : [decide(hint.replace(/\.$/, ''))]),
        ),
      };
    });
  },
};
