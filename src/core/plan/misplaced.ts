/** Places where a plan is often put by mistake. Nothing reads it there. */
import { PLAN_DIRECTORY } from './plan.js';
import { inRoot } from './root-command.js';

interface WrongPlace {
  readonly path: string;
  /** Other tools have a file of this name too, so it counts only if it reads as a plan. */
  readonly isCommon: boolean;
}

/** One row for each place. */
export const WRONG_PLACES: readonly WrongPlace[] = [
  { path: '.github/parallel-work.yml', isCommon: false },
  { path: '.github/parallel-work.yaml', isCommon: false },
  { path: 'parallel-work.yml', isCommon: false },
  { path: 'parallel-work.yaml', isCommon: false },
  { path: '.github/plan.yml', isCommon: true },
  { path: '.github/plan.yaml', isCommon: true },
  { path: 'plan.yml', isCommon: true },
  { path: 'plan.yaml', isCommon: true },
  { path: 'docs/plan.yml', isCommon: true },
  { path: 'docs/plan.yaml', isCommon: true },
];

/** Whether a file in one of these places is meant for this program. */
export function isMisplacedPlan(path: string, text: string): boolean {
  const place = WRONG_PLACES.find((each) => each.path === path);
  return place !== undefined && (!place.isCommon || ['version', 'items'].every((key) => hasKey(text, key)));
}

function hasKey(text: string, key: string): boolean {
  return new RegExp(`^\\uFEFF?(["']?)${key}\\1[ \\t]*:`, 'm').test(text);
}

interface MisplacedPlan {
  readonly path: string;
  readonly isTracked: boolean;
}

/**
 * Commands that move them to the plans. The name of the file becomes the id of the plan, so each gets a free one.
 * @param taken the ids of the plans that are there
 */
export function moveCommands(found: readonly MisplacedPlan[], taken: ReadonlySet<string>): string[] {
  const ids = new Set(taken);
  return found.map(({ path, isTracked }) => {
    const [, stem = '', ending = ''] = /([^/]*)(\.ya?ml)$/.exec(path) ?? [];
    let id = stem;
    for (let count = 2; ids.has(id); count++) id = `${stem}-${count}`;
    ids.add(id);
    // The working tree may have a file there that the base lacks. "git mv" never overwrites one.
    const move = `${isTracked ? 'git mv' : 'mv -n'} ${path} ${PLAN_DIRECTORY}/${id}${ending}`;
    return inRoot(`mkdir -p ${PLAN_DIRECTORY} && ${move}`);
  });
}
