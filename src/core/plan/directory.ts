/** Decides which files of a repository are plans, and which id each has. */

import type { Entry } from '../facts/questions.js';
import type { PlanTree } from '../facts/snapshot.js';
import { PLAN_DIRECTORY } from './plan.js';

/** The form of item ids. `constructor` is excluded, because every JavaScript object has a property of that name. */
export const ID = /^(?!(?:constructor|integration)$)[a-z0-9][a-z0-9-]{0,63}$/;
const PLAN_NAME = /^([a-z0-9][a-z0-9-]{0,63})\.ya?ml$/;

/** The file name relative to the plan directory, at any depth. Undefined for a file outside of it. */
export function planFileOf(path: string): string | undefined {
  return path.startsWith(`${PLAN_DIRECTORY}/`) ? path.slice(PLAN_DIRECTORY.length + 1) : undefined;
}

/** The id of the plan in a file of the directory, if its name is a valid one. */
export function planIdOf(name: string): string | undefined {
  return PLAN_NAME.exec(name)?.[1];
}

/**
 * A file, link or submodule where the directory should be. It counts as one entry without a name, which makes the plans
 * broken. So it is not mistaken for an empty set of plans, and can be fixed like any broken plan.
 */
export function notADirectory({ mode, oid }: Entry): PlanTree {
  return { id: `${oid}:${mode}`, files: [{ name: '', mode, oid }] };
}
