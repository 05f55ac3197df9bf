import type { Change, Snapshot } from '../facts/snapshot.js';
import { decide, type FindingDraft, offer } from '../finding.js';
import { matchesBase } from '../progress/matches-base.js';
import { isGone, isRenameOfGone, lostFolders, movedTo, refilledFolders } from '../progress/moved-on-base.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import { type ItemRule, type PathRule, type PlanChange, type PlanChangeRule, planPath } from './rule.js';
import { mergeBase, takeOut } from './ways.js';

/** A change that another rule blames and that the base has already: not the author's doing, the branch is behind. */
export const staleBase: PathRule = {
  id: 'stale-base',
  about: 'path',
  replaces: true,
  judge(change, subject, planState, said) {
    const { pull } = subject;
    const isBlamed = said.some(({ severity }) => severity === 'error');
    if (!isBlamed || matchesBase(pull, change, planState) !== true) return [];
    // Where the base has moved the file, the merge of the two is a conflict: that is said of moved files.
    if (change.kind === 'delete' && movedTo(change.path, subject, planState) !== undefined) return [];
    const { path, kind } = change;
    const { branch } = planState.snapshot.base;
    const rules = [...new Set(said.map(({ rule }) => rule))].join(', ');
    return [
      {
        path,
        kind,
        wanted: `a head that has "${branch}" as it is now`,
        found: `"${path}" is listed as changed, yet it is the same on "${branch}" (would be ${rules})`,
        message: `"${path}" is no longer a change against "${branch}": the branch has an old state of "${branch}"`,
        ...offer(mergeBase(planState.snapshot, pull)),
      },
    ];
  },
};

/** A plan that the pull request and the base both changed since the merge base. */
export const stalePlan = {
  id: 'stale-base',
  about: 'plan-change',
  judge: ({ behind, pull }: Pick<PlanChange, 'behind' | 'pull'>, snapshot: Snapshot) =>
    behind.map((name) => {
      const path = planPath(name);
      const { branch } = snapshot.base;
      return {
        path,
        wanted: `"${path}" as it is on "${branch}", with this pull request's change`,
        found: 'both changed it since they parted',
        message: `"${path}" was changed on "${branch}" too, so what the merge would make of it is not known`,
        ...offer(mergeBase(snapshot, pull)),
      };
    }),
} satisfies PlanChangeRule;

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
        ...offer(
          takeOut(change, subject.changes, subject.pull, planState),
          decide(`Merge "${branch}" into this branch, and have the plan name the file where it is then`),
        ),
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

/** One side creates a file in a folder that the other side, of branch and base, has moved away: git would move the file too. */
export const movedFolder: ItemRule = {
  id: 'stale-base',
  about: 'item',
  judge(subject, planState) {
    const { branch } = planState.snapshot.base;
    const waysFor = (path: string, otherWay: string) => {
      const change = subject.changes.find((each) => each.path === path);
      const out = change && takeOut(change, subject.changes, subject.pull, planState);
      return offer(out, decide(otherWay));
    };
    const lost = lostFolders(subject, planState).map(({ folder, path }) => ({
      path,
      kind: 'create' as const,
      wanted: `a folder that "${branch}" still has, or one that is new`,
      found: `the folder "${folder}", which "${branch}" no longer has`,
      message: `The folder "${folder}" was moved or deleted on "${branch}" after this branch began, and this branch creates "${path}" in it: git would move the file to wherever the folder is now`,
      ...waysFor(path, `Merge "${branch}" into this branch, and have the plan name the file where it is then`),
    }));
    const refilled = refilledFolders(subject, planState).map(({ folder, path, added }) => ({
      path,
      kind: 'delete' as const,
      wanted: `the folder "${folder}" without files that this branch does not know`,
      found: `"${added}", which "${branch}" has in it now`,
      message: `This branch moves everything out of the folder "${folder}", and "${branch}" has "${added}" in it since: git would move that file too`,
      ...waysFor(path, `Merge "${branch}" into this branch, and leave "${added}" where it is`),
    }));
    return [...lost, ...refilled];
  },
};
