import type { Change } from '../facts/snapshot.js';
import type { FindingDraft } from '../finding.js';
import { isGone, isRenameOfGone, movedTo } from '../progress/moved-on-base.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import type { PathRule } from './rule.js';
import { staleBase } from './stale-base.js';

/** A file that was moved or deleted on the base since the branch began: git follows the move, whatever the scope says. */
export const movedFile: PathRule = {
  id: 'stale-base',
  about: 'path',
  judge(change, subject, planState, said) {
    if (change.encoding === 'invalid' || said.some(({ rule }) => rule === staleBase.id)) return [];
    const { branch } = planState.snapshot.base;
    const { path, kind } = change;
    const why = whatHappened(change, subject, planState);
    if (why === undefined) return [];
    return [
      {
        path,
        kind,
        wanted: `a branch that knows what "${branch}" has done with "${path}"`,
        ...why,
        remedy: `Merge "${branch}" into the branch, or rebase onto it`,
      },
    ];
  },
};

function whatHappened(
  change: Change,
  subject: ItemPull,
  planState: PlanState,
): Pick<FindingDraft, 'found' | 'message'> | undefined {
  const { path, kind, renamedTo } = change;
  const { branch } = planState.snapshot.base;
  if (kind === 'create') return undefined;
  if (kind === 'modify') {
    if (isGone(path, planState) !== true) return undefined;
    return {
      found: `"${path}" is no longer on "${branch}"`,
      message: `"${path}" was moved or deleted on "${branch}" after this branch began, and this branch changes it: git would carry the change to wherever the file is now`,
    };
  }
  const place = movedTo(path, subject, planState);
  if (typeof place === 'string') {
    return {
      found: `"${branch}" has the content of "${path}" as "${place}"`,
      message: `"${path}" was moved to "${place}" on "${branch}" after this branch began, and this branch ${renamedTo === undefined ? 'deletes it' : `moves it to "${renamedTo}"`}`,
    };
  }
  if (isRenameOfGone(change, planState) !== true) return undefined;
  return {
    found: `"${path}" is no longer on "${branch}"`,
    message: `"${path}" was moved or deleted on "${branch}" after this branch began, and this branch moves it to "${renamedTo}"`,
  };
}
