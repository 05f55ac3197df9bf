import { PENDING } from '../facts/facts.js';
import { isGone, movedTo } from '../progress/moved-on-base.js';
import type { PathRule } from './rule.js';
import { staleBase } from './stale-base.js';

/** A file that was moved or deleted on the base since the branch began: git follows the move, whatever the scope says. */
export const movedFile: PathRule = {
  id: 'stale-base',
  about: 'path',
  judge({ path, kind, encoding }, subject, planState, said) {
    if (kind === 'create' || encoding === 'invalid' || said.some(({ rule }) => rule === staleBase.id)) return [];
    const { branch } = planState.snapshot.base;
    const gone = kind === 'modify' ? isGone(path, planState) : movedTo(path, subject, planState);
    if (gone === PENDING || gone === undefined || gone === false) return [];
    return [
      {
        path,
        kind,
        wanted: `a branch that began after "${path}" was moved or deleted on "${branch}"`,
        found: `"${path}" is no longer on "${branch}"${gone === true ? '' : `, which has its content as "${gone}"`}`,
        message:
          gone === true
            ? `"${path}" was moved or deleted on "${branch}" after this branch began, and this branch changes it: git would carry the change to wherever the file is now`
            : `"${path}" was moved to "${gone}" on "${branch}" after this branch began, and this branch deletes it`,
        remedy: `Merge "${branch}" into the branch, or rebase onto it`,
      },
    ];
  },
};
