import { PENDING } from '../facts/facts.js';
import type { Change, Pull } from '../facts/snapshot.js';
import type { FindingDraft } from '../finding.js';
import { withParents } from '../globs/glob.js';
import { MOST_CHANGED_BYTES } from '../plan/parse.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { allowedKinds, covers, owns } from '../progress/allowed-kinds.js';
import { leewayOf } from '../progress/leeway.js';
import { matchesBase } from '../progress/matches-base.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import { areStacked, type Progress, pullName } from '../progress/progress.js';
import { withFullStop } from '../text/words.js';
import { comesLater } from './overlap.js';
import {
  describeAlike,
  type ItemRule,
  type PathRule,
  type PlanChange,
  type PlanChangeRule,
  type PullRule,
  partyOf,
  verb,
} from './rule.js';

/** A pull request cannot be checked if its list of changes is incomplete. */
export const incompleteFiles: PullRule = {
  id: 'incomplete-files',
  about: 'pull',
  undecided: true,
  judge(pull) {
    if (pull.changes.complete) return [];
    const { reason, remedy } = pull.changes;
    return [
      {
        wanted: 'the complete list of changed files',
        found: reason,
        message: withFullStop(`The list of files that ${pullName(pull)} changes may be incomplete: ${reason}`),
        // Without a remedy, Git gives an incomplete list only for histories without a common commit.
        remedy:
          remedy ??
          (pull.number === undefined
            ? 'Fetch the full history of both branches, or recreate this branch from the base branch.'
            : 'Run the check again. If the problem persists, push a new commit or split the pull request.'),
      },
    ];
  },
};

/** Of a stacked pull request GitHub may list the changes against an older head of the branch below, which held more. */
export const listedFromElsewhere: PullRule = {
  id: incompleteFiles.id,
  about: 'pull',
  undecided: true,
  judge(pull, planState) {
    const below = planState?.stacks.below(pull)[0];
    if (!below || pull.listedFrom === undefined || pull.listedFrom === below.head) return [];
    const then = pull.listedFrom.slice(0, 10);
    return [
      {
        wanted: `the changes of ${pullName(pull)} against ${below.head.slice(0, 10)}, the head of "${below.branch}"`,
        found: `GitHub lists them against ${then}`,
        message: `${pullName(below)} was moved back after ${pullName(pull)} was pushed: GitHub lists what ${pullName(pull)} changes against ${then}, which "${below.branch}" no longer has.`,
        remedy: 'Push a new commit to this branch, so that GitHub lists its changes again.',
        other: planState ? partyOf(below, planState) : {},
      },
    ];
  },
};

/** Very large plans would delay the run, so there is a limit. */
export const largePlans = {
  id: incompleteFiles.id,
  about: 'plan-change',
  undecided: true,
  judge({ bytes }: Pick<PlanChange, 'bytes'>): FindingDraft[] {
    if (bytes <= MOST_CHANGED_BYTES) return [];
    const most = `${MOST_CHANGED_BYTES / 1024} KiB`;
    return [
      {
        path: PLAN_DIRECTORY,
        wanted: `plan files of at most ${most} together in one pull request`,
        found: `${Math.ceil(bytes / 1024)} KiB`,
        message: `The plan files that this pull request changes have ${Math.ceil(bytes / 1024)} KiB in total, but the check reads at most ${most}.`,
        remedy: 'Change the plans in several pull requests, one after the other.',
      },
    ];
  },
} satisfies PlanChangeRule;

/** Many open plan changes would hold up the run: the largest of them are left out. */
export const manyPlanChanges = {
  id: incompleteFiles.id,
  about: 'plan-change',
  undecided: true,
  judge: ({ isLeftOut }: { readonly isLeftOut: boolean }): FindingDraft[] =>
    isLeftOut
      ? [
          {
            path: PLAN_DIRECTORY,
            wanted: 'open pull requests that change plans of some mebibytes together',
            found: 'more than that, of which this is one of the largest',
            message:
              'The open pull requests that change plans are too large together to be checked, and this is one of the largest of them.',
            remedy: 'Close or merge the others first, or change less of the plans in this one.',
          },
        ]
      : [],
} satisfies Omit<PlanChangeRule, 'judge'> & { readonly judge: unknown };

/** Reports a file that is listed as created or modified but does not exist: one of the two answers is wrong. */
export const unheldPath: PathRule = {
  id: 'incomplete-files',
  about: 'path',
  undecided: true,
  judge({ path, kind }, { pull }, { facts }, said) {
    // A change with an error needs no further reading.
    if (kind === 'delete' || said.some(({ severity }) => severity === 'error')) return [];
    if (facts.entry({ revision: pull.revision, path }) !== null) return [];
    return [
      {
        path,
        kind,
        wanted: 'consistent answers about what the pull request changes',
        found: `the list says that it ${verb(kind)} "${path}", but its head commit has no such file`,
        message: `It is unclear what ${pullName(pull)} changes: its list of files says that it ${verb(kind)} "${path}", but its head commit has no such file.`,
        remedy: 'Run the check again. If the problem persists, push a new commit.',
      },
    ];
  },
};

/**
 * Reports that the changes of another item's pull request could not be read. This matters only for paths on which this
 * pull request would have to drop its change, and not for paths that only its own item owns.
 */
export const unreadSibling: ItemRule = {
  id: incompleteFiles.id,
  about: 'item',
  undecided: true,
  judge(subject, planState) {
    const found = [...planState.progress.values()].flatMap((other) => judgeSibling(subject, other, planState));
    return describeAlike(found, (draft) => draft);
  },
};

function judgeSibling(subject: ItemPull, other: Progress, planState: PlanState): FindingDraft[] {
  if (other === subject.progress) return [];
  const isUnknown = (pull: Pull) => isUnread(pull) && !areStacked(pull, subject.pull, planState.stacks);
  // Besides those that are known, an earlier one may be open.
  const theirs = other.openUnread ? undefined : planState.pullsOf(other).find(isUnknown);
  if (!theirs && !other.openUnread) return [];
  if (planState.ordered(subject.item, other.item)) return [];
  const decided = firstOpen(
    subject,
    subject.changes.filter((change) => mayYield(subject, change, other, theirs, planState)),
    planState,
  );
  if (!decided) return [];
  const whose = theirs ? pullName(theirs) : 'the pull requests';
  const found = theirs ? 'its list of changes could not be read' : 'the list of its pull requests could not be read';
  return [
    {
      path: decided.path,
      kind: decided.kind,
      wanted: `the changes of ${whose} of item "${other.item.item}"`,
      found,
      message: `The changes of ${whose} of item "${other.item.item}" could not be read. If "${decided.path}" is changed there too, this pull request has to drop its change.`,
      remedy: 'Run the check again. Changes to paths that only this item owns are not affected.',
      other: {
        plan: other.item.plan,
        item: other.item.item,
        ...(theirs ? { branch: theirs.branch } : {}),
        ...(theirs?.number === undefined ? {} : { pull: theirs.number }),
      },
    },
  ];
}

/** The first change that the base does not already have. Each round asks about twice as many, because one is usually enough. */
function firstOpen({ pull }: ItemPull, changes: readonly Change[], planState: PlanState): Change | undefined {
  let known = 0;
  let unknown = 0;
  for (const change of changes) {
    const isStale = matchesBase(pull, change, planState);
    if (isStale === false) return change;
    if (isStale === PENDING) unknown += 1;
    else known += 1;
    if (unknown > known) return change;
  }
  return unknown > 0 ? changes[0] : undefined;
}

export function isUnread({ changes }: Pull): boolean {
  return !changes.complete && changes.isUnread === true;
}

function mayYield(
  subject: ItemPull,
  { path, kind }: Change,
  other: Progress,
  theirs: Pull | undefined,
  planState: PlanState,
): boolean {
  const { item, plan, progress } = subject;
  // A forbidden change is an error whatever the other pull request does.
  const isAllowed = allowedKinds(item, plan, path, progress.merges).includes(kind);
  if (!isAllowed && !leewayOf(subject, planState).covers(path)) return false;
  if (kind !== 'delete' && covers(plan.generated, path) && covers(other.plan.generated, path)) return false;
  const isOurs = owns(item, path);
  const isTheirs = withParents(path).some((each) => owns(other.item, each));
  if (isOurs !== isTheirs) return isTheirs;
  return theirs === undefined || comesLater(subject, { pull: theirs, progress: other, item: other.item }, planState);
}
