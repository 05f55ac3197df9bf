/** The paths that globs of a plan reach, for the exact algebra. */

import type { GlobSet } from '../globs/meet.js';
import { PLAN_DIRECTORY, type Plan, type Scope } from '../plan/plan.js';
import { allGlobs, coveringGlob, guardedGlobs } from '../plan/scope.js';
import { NO_GLOBS } from './files.js';

const WORKFLOWS = '.github/';
const PLANS = [PLAN_DIRECTORY, `${PLAN_DIRECTORY}/**`];

/**
 * One set for the globs, or alternatives of braces, that begin with `.github/`, which alone reach there, and one for all
 * others; plan files are in nobody's reach. Says the same as `coveringGlob`.
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

/** May every item create and modify the file anyway? */
export function isGenerated({ generated }: Plan, path: string): boolean {
  return coveringGlob({ ...NO_GLOBS, any: generated, except: [] }, 'modify', path) !== undefined;
}

/** Could the glob match a path under `.github/` if nobody forbade it? Only one whose first segment is no plain name. */
function couldStray(glob: string): boolean {
  return /[*?[\]{}()\\]/.test(glob.split('/', 1)[0] ?? '');
}
