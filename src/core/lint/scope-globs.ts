/** Turns the globs of a plan into path sets for the exact overlap proof. */

import type { GlobSet } from '../globs/meet.js';
import { PLAN_DIRECTORY, type Plan, type Scope } from '../plan/plan.js';
import { allGlobs, coveringGlob, guardedGlobs } from '../plan/scope.js';
import { NO_GLOBS } from './files.js';

const WORKFLOWS = '.github/';
const PLANS = [PLAN_DIRECTORY, `${PLAN_DIRECTORY}/**`];

/**
 * Returns one set for the globs, or alternatives in braces, that begin with `.github/` and one for all others, because
 * only the first may match there. Neither contains plan files. `coveringGlob` gives the same answers.
 */
export function globSets(globs: readonly string[], except: readonly string[]): GlobSet[] {
  const guarded = globs.flatMap(guardedGlobs);
  const others = globs.filter((glob) => !glob.startsWith(WORKFLOWS));
  const strays = others.some(couldStray);
  return [
    ...(guarded.length > 0 ? [{ include: guarded, except: [...except, ...PLANS] }] : []),
    ...(others.length > 0 ? [{ include: others, except: strays ? [...except, `${WORKFLOWS}**`] : except }] : []),
  ];
}

export function scopeGlobSets(scope: Scope): GlobSet[] {
  return globSets(allGlobs(scope), scope.except);
}

/** Whether every item may create and modify the file anyway. */
export function isGenerated({ generated }: Plan, path: string): boolean {
  return coveringGlob({ ...NO_GLOBS, any: generated, except: [] }, 'modify', path) !== undefined;
}

/**
 * Whether the glob could match a path under `.github/` without this limit. Only a glob whose first segment is no plain
 * name can.
 */
function couldStray(glob: string): boolean {
  return /[*?[\]{}()\\]/.test(glob.split('/', 1)[0] ?? '');
}
