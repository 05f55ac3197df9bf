import { offer } from '../finding.js';
import type { Budget } from '../globs/budget.js';
import { quotedYaml } from '../plan/quoting.js';
import { newExceptBudget, spellingWays } from './excluded-globs.js';
import { consequence, type PlacedGlob, placedGlobs } from './glob-places.js';
import type { FindingDrafts, LintRule } from './rule.js';

/**
 * Warns of names such as `[id]`, which match one character, "i" or "d". Frameworks with file-based routes use such
 * folder names.
 */
export const globClass: LintRule = {
  id: 'glob-class',
  onlyWarns: true,
  lint: (field) => {
    const budget = newExceptBudget();
    return placedGlobs(field).flatMap((placed) => hint(placed, budget));
  },
};

function hint(placed: PlacedGlob, budget: Budget): FindingDrafts {
  const { glob, at, party, where } = placed;
  const segment = glob.split('/').find(isName);
  if (segment === undefined) return [];
  const name = /\[[^/]*\]/.exec(segment)?.[0] ?? segment;
  const whole = glob.split('/').map(escaped).join('/');
  return {
    severity: 'warn',
    ...party,
    at,
    wanted: 'a name with its brackets escaped, if a name is meant',
    found: `"${name}", which matches one character`,
    message: `"${name}" in "${glob}" in ${where} matches one character, not a folder or file of that name${consequence(placed)}.`,
    ...offer(
      ...spellingWays(
        placed,
        [{ form: whole, title: `Escape as ${name.replace(/[[\]]/g, '\\$&')}: write ${quotedYaml(whole)}` }],
        budget,
      ),
    ),
  };
}

/** Whether a whole segment of the glob is in brackets and reads like a name. */
export function hasNameInBrackets(glob: string): boolean {
  return glob.split('/').some(isName);
}

/** Names of files and folders as Next.js and others write them: `[id]`, `[...slug]`, `[[...slug]]`, `[slug].tsx`. */
function isName(segment: string): boolean {
  const inside = /^\[(?:\[?\.\.\.)?([A-Za-z_][\w-]+)\]\]?(?:\.[\w.-]+)?$/.exec(segment)?.[1];
  return inside !== undefined && !/^(?:.-.)+$/.test(inside);
}

function escaped(segment: string): string {
  return isName(segment) ? segment.replace(/[[\]]/g, '\\$&') : segment;
}
