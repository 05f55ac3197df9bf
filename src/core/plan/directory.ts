/** Which files of a repository are plans, and under which id. */

import type { Entry } from '../facts/questions.js';
import type { PlanTree } from '../facts/snapshot.js';
import { PLAN_DIRECTORY } from './plan.js';

/** Of plans and of items. `constructor` would name a property that every object has. */
export const ID = /^(?!(?:constructor|integration)$)[a-z0-9][a-z0-9-]{0,63}$/;
const PLAN_NAME = /^([a-z0-9][a-z0-9-]{0,63})\.ya?ml$/;

/** The name of a file under the plan directory, relative to that directory, at whatever depth; else undefined. */
export function planFileOf(path: string): string | undefined {
  return path.startsWith(`${PLAN_DIRECTORY}/`) ? path.slice(PLAN_DIRECTORY.length + 1) : undefined;
}

/** The id of the plan that a file of the directory holds, if its name is one. */
export function planIdOf(name: string): string | undefined {
  return PLAN_NAME.exec(name)?.[1];
}

/**
 * A file, a link or a submodule in the place of the directory: one entry without a name, which makes the set of plans
 * broken. So it is not the same as no plans, and it is fixed like any other broken plan.
 */
export function notADirectory({ mode, oid }: Entry): PlanTree {
  return { id: `${oid}:${mode}`, files: [{ name: '', mode, oid }] };
}
