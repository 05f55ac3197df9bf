import { lostFolders, refilledFolders } from '../progress/moved-on-base.js';
import type { ItemRule } from './rule.js';

/** One side creates a file in a folder that the other side, of branch and base, has moved away: git would move the file too. */
export const movedFolder: ItemRule = {
  id: 'stale-base',
  about: 'item',
  judge(subject, planState) {
    const { branch } = planState.snapshot.base;
    const remedy = `Merge "${branch}" into the branch, or rebase onto it`;
    const lost = lostFolders(subject, planState).map(({ folder, path }) => ({
      path,
      kind: 'create' as const,
      wanted: `a folder that "${branch}" still has, or one that is new`,
      found: `the folder "${folder}", which "${branch}" no longer has`,
      message: `The folder "${folder}" was moved or deleted on "${branch}" after this branch began, and this branch creates "${path}" in it: git would move the file to wherever the folder is now`,
      remedy,
    }));
    const refilled = refilledFolders(subject, planState).map(({ folder, path, added }) => ({
      path,
      kind: 'delete' as const,
      wanted: `the folder "${folder}" without files that this branch does not know`,
      found: `"${added}", which "${branch}" has in it now`,
      message: `This branch moves everything out of the folder "${folder}", and "${branch}" has "${added}" in it since: git would move that file too`,
      remedy,
    }));
    return [...lost, ...refilled];
  },
};
