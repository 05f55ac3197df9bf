import { PENDING } from '../facts/facts.js';
import { UNREAD } from '../facts/questions.js';
import type { Change, Snapshot } from '../facts/snapshot.js';
import { decide, type FindingDraft, offer } from '../finding.js';
import { isChangedBelow, matchesBase } from '../progress/matches-base.js';
import { isGone, isRenameOfGone, lostFolders, movedTo, refilledFolders } from '../progress/moved-on-base.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import { pullName, withBranch } from '../progress/progress.js';
import { moreOf, thereAreMore } from '../text/words.js';
import {
  countOf,
  describeFirst,
  type ItemRule,
  type PathRule,
  type PlanChange,
  type PlanChangeRule,
  type PullRule,
  partyOf,
  planPath,
} from './rule.js';
import { mergeBase, rebaseOnto, takeOut } from './ways.js';

/** Reports a change that the base already has instead of the error of another rule: the branch is only behind. */
export const staleBase: PathRule = {
  id: 'stale-base',
  about: 'path',
  replaces: true,
  judge(change, subject, planState, said) {
    const { pull } = subject;
    const isBlamed = said.some(({ severity }) => severity === 'error');
    if (!isBlamed || matchesBase(pull, change, planState) !== true) return [];
    // A file that the base has moved is reported by `movedFile`.
    if (change.kind === 'delete' && movedTo(change.path, subject, planState) !== undefined) return [];
    const { path, kind } = change;
    const [below] = planState.stacks.below(pull);
    const { branch } = planState.snapshot.base;
    const rules = [...new Set(said.map(({ rule }) => rule))].join(', ');
    return [
      {
        path,
        kind,
        wanted: `a branch that contains the current "${branch}"`,
        found: `"${path}" is listed as changed, but it is identical on "${branch}" (otherwise: ${rules})`,
        message: `"${path}" is already identical on "${branch}": this branch is behind "${branch}".`,
        ...offer(below ? rebaseOnto(below, pull) : mergeBase(planState.snapshot, pull)),
      },
    ];
  },
};

/** Reports a stacked pull request that lacks the head of the one below: its status would not cover the commits below. */
export const behindBelow: PullRule = {
  id: 'stale-base',
  about: 'pull',
  judge(pull, planState) {
    const below = planState?.stacks.below(pull)[0];
    if (!planState || !below) return [];
    const isContained = planState.facts.contained({ commit: below.head, branch: pull.branch, head: pull.head });
    if (isContained === true || isContained === PENDING) return [];
    const found =
      isContained === UNREAD
        ? 'the check could not read whether it is there'
        : `"${pull.branch}" does not have that commit`;
    return [
      {
        wanted: `${below.head.slice(0, 10)}, the head of ${pullName(below)}, in the history of "${pull.branch}"`,
        found,
        message: `${pullName(pull)} stands on ${withBranch(below)} and ${isContained === UNREAD ? 'may lack' : 'lacks'} its latest commit.`,
        ...offer(rebaseOnto(below, pull)),
        other: partyOf(below, planState),
      },
    ];
  },
};

/** Reports a plan that both the pull request and the base changed since the merge base. */
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
        found: 'both changed it since the merge base',
        message: `"${path}" was also changed on "${branch}", so it is unknown what it would contain after the merge.`,
        ...offer(mergeBase(snapshot, pull)),
      };
    }),
} satisfies PlanChangeRule;

/** Reports a file that was moved or deleted on the base since the branch began: Git follows the move, even out of the scope. */
export const movedFile: PathRule = {
  id: 'stale-base',
  about: 'path',
  judge(change, subject, planState, said) {
    if (change.encoding === 'invalid' || said.some(({ rule }) => rule === staleBase.id)) return [];
    // A path that one below it changes began as it is there, so what the base did to it does not matter yet.
    if (isChangedBelow(subject.pull, change.path, planState)) return [];
    const { branch } = planState.snapshot.base;
    const { path, kind } = change;
    const why = whatHappened(change, subject, planState);
    if (why === undefined) return [];
    return [
      {
        path,
        kind,
        wanted: `a branch that is up to date with what "${branch}" did to "${path}"`,
        ...why,
        ...offer(
          takeOut(change, subject.changes, subject.pull, planState),
          decide(`Merge "${branch}" into this branch, and list the new path of the file in the plan`),
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
    if (!isGone(path, planState)) return undefined;
    return {
      found: `"${path}" is no longer on "${branch}"`,
      message: `"${path}" was moved or deleted on "${branch}" after this branch began, and this branch modifies it. Git would apply the change to the file at its new place.`,
    };
  }
  const place = movedTo(path, subject, planState);
  if (place !== undefined) {
    return {
      found: `"${branch}" has the content of "${path}" at "${place}"`,
      message: `"${path}" was moved to "${place}" on "${branch}" after this branch began, and this branch ${renamedTo === undefined ? 'deletes it' : `moves it to "${renamedTo}"`}.`,
    };
  }
  if (!isRenameOfGone(change, planState)) return undefined;
  return {
    found: `"${path}" is no longer on "${branch}"`,
    message: `"${path}" was moved or deleted on "${branch}" after this branch began, and this branch moves it to "${renamedTo}".`,
  };
}

/** Reports a file that either side creates in a folder that the other side has moved away: Git would move the file too. */
export const movedFolder: ItemRule = {
  id: 'stale-base',
  about: 'item',
  judge(subject, planState) {
    const isTakenBelow = ({ added }: { readonly added: string }) => isChangedBelow(subject.pull, added, planState);
    const refilled = refilledFolders(subject, planState).filter((each) => !isTakenBelow(each));
    const { drafts, rest } = describeFirst<FolderFinding>(
      [...lostFolders(subject, planState), ...refilled],
      () => true,
      (each) => [describeFolder(each, subject, planState)],
    );
    return [...drafts, ...andMore(rest, planState)];
  },
};

interface FolderFinding {
  readonly folder: string;
  /** A file that this branch creates in it, or moves out of it. */
  readonly path: string;
  /** A file that the base has there now, if this branch moves everything out. */
  readonly added?: string;
}

function describeFolder(
  { folder, path, added }: FolderFinding,
  { changes, pull }: ItemPull,
  planState: PlanState,
): FindingDraft {
  const { branch } = planState.snapshot.base;
  const change = changes.find((each) => each.path === path);
  const out = change && takeOut(change, changes, pull, planState);
  if (added === undefined) {
    return {
      path,
      kind: 'create',
      wanted: `a folder that "${branch}" still has, or one that is new`,
      found: `the folder "${folder}", which "${branch}" no longer has`,
      message: `The folder "${folder}" was moved or deleted on "${branch}" after this branch began, and this branch creates "${path}" in it. Git would move the file to the new place of the folder.`,
      ...offer(out, decide(`Merge "${branch}" into this branch, and list the new path of the file in the plan`)),
    };
  }
  return {
    path,
    kind: 'delete',
    wanted: `no files in "${folder}" that this branch does not know`,
    found: `"${added}", which "${branch}" now has there`,
    message: `This branch moves everything out of the folder "${folder}", but "${branch}" now has "${added}" in it. Git would move that file too.`,
    ...offer(out, decide(`Merge "${branch}" into this branch, and leave "${added}" where it is`)),
  };
}

function andMore(rest: readonly FolderFinding[], { snapshot }: PlanState): FindingDraft[] {
  const [first] = rest;
  if (!first) return [];
  const { branch } = snapshot.base;
  return [
    {
      wanted: 'folders that neither side has moved while the other one creates files in them',
      found: moreOf(rest.length, 'such folder'),
      message: `${thereAreMore(rest.length, 'folder')} that this branch or "${branch}" has moved while the other one creates files in ${rest.length === 1 ? 'it' : 'them'}, such as "${first.folder}".`,
      ...countOf(rest.length),
      ...offer({ kind: 'remove-path', title: 'Do the same for these folders' }),
    },
  ];
}
