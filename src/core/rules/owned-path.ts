import { PENDING } from '../facts/facts.js';
import type { Change, Pull } from '../facts/snapshot.js';
import { decide, type Finding, type FindingDraft, offer } from '../finding.js';
import type { Plan } from '../plan/plan.js';
import { touchedGlob } from '../plan/scope.js';
import { matchesBase } from '../progress/matches-base.js';
import { ownerIndex } from '../progress/owners.js';
import type { PlanState } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { joinSentences, moreOf, thereAreMore } from '../text/words.js';
import { incompleteFiles } from './incomplete-files.js';
import { countOf, describeFirst, type UnlistedRule, verb } from './rule.js';
import { admit, claim, leaveTo, takeOut, waitFor } from './ways.js';

/** Reports an unlisted pull request that changes a path that an unfinished item owns. */
export const ownedPath: UnlistedRule = {
  id: 'owned-path',
  about: 'unlisted',
  judge(pull, changes, planState) {
    const index = ownerIndex(planState.owners);
    if (index.isTooMuch(pathsOf(changes))) return [];
    const hits = changes.flatMap((change) => {
      const all = index.near(change.path).flatMap((owner) => hitOn(pull, change, owner));
      const [worst] = all.sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
      const owners = all.filter((each) => each.severity === worst?.severity).length;
      return worst ? [{ ...worst, owners }] : [];
    });
    const { drafts, rest } = describeFirst(
      hits,
      ({ severity }) => severity === 'error',
      (hit) => {
        const isStale = matchesBase(pull, hit.change, planState);
        return isStale === PENDING ? PENDING : isStale ? [] : [describe(pull, hit, changes, planState)];
      },
    );
    return [...drafts, ...andMore(rest)];
  },
};

const NO_ACTION = { remedy: 'No action is needed. Whoever merges second may have to rebase.' };
/** Reports that there are too many paths and globs to compare them in time. */
export const tooManyPaths: UnlistedRule = {
  id: incompleteFiles.id,
  about: 'unlisted',
  undecided: true,
  judge(pull, changes, { owners }) {
    if (!ownerIndex(owners).isTooMuch(pathsOf(changes))) return [];
    const count = changes.length.toLocaleString('en-US');
    return [
      {
        wanted: 'paths that can be compared with the scopes of the unfinished items',
        found: `${count} paths, and scopes with too many globs that begin with a wildcard`,
        message: `It is unknown whether ${pullName(pull)} changes paths of unfinished items: comparing its ${count} paths with all scopes would take too long.`,
        remedy: 'Split the pull request, or begin the globs in the plans with the name of a folder.',
      },
    ];
  },
};

function pathsOf(changes: readonly Change[]): string[] {
  return changes.map(({ path }) => path);
}

const WEIGHT = { error: 2, warn: 1, notice: 0 };

interface OwnedChange {
  readonly change: Change;
  readonly owner: Progress;
  readonly glob: string;
  readonly severity: Finding['severity'];
  /** The number of owners of the path with this severity. */
  readonly owners?: number;
}

/** The list begins with the worst one. */
function andMore(rest: readonly OwnedChange[]): FindingDraft[] {
  const [first] = rest;
  if (!first) return [];
  return [
    {
      severity: first.severity,
      wanted: 'no path of an unfinished item',
      found: `${moreOf(rest.length, 'path')} of unfinished items, not checked one by one`,
      message: `${thereAreMore(rest.length, 'path')} of unfinished items, such as "${first.change.path}" of item "${first.owner.item.item}".`,
      ...countOf(rest.length),
      ...offer({
        kind: 'remove-path',
        title: 'Do the same for these paths, and merge the base branch if it already has these changes',
      }),
    },
  ];
}

/** The plan that admits the pull request, and the reason that it gives. */
export function admission(pull: Pull, plans: readonly Plan[]): { plan: Plan; reason: string } | undefined {
  for (const plan of plans) {
    const entry = plan.admit.find((each) => each.pull === pull.number);
    if (entry) return { plan, reason: entry.reason };
  }
  return undefined;
}

function hitOn(pull: Pull, change: Change, owner: Progress): OwnedChange[] {
  const { item, plan, pulls, openUnread } = owner;
  if (plan.outsiders === 'ignore') return [];
  const glob = touchedGlob(item.scope, change.path);
  if (glob === undefined) return [];
  const [active] = pulls;
  const severity = admission(pull, [plan])
    ? 'notice'
    : plan.outsiders === 'fail'
      ? 'error'
      : plan.outsiders === 'warn'
        ? 'warn'
        : active || openUnread
          ? 'error'
          : 'notice';
  return [{ change, owner, glob, severity }];
}

function describe(
  pull: Pull,
  { change, owner, glob, severity, owners }: OwnedChange,
  changes: readonly Change[],
  planState: PlanState,
): FindingDraft {
  const { path, kind } = change;
  const { item, plan, pulls, openUnread } = owner;
  const [active] = pulls;
  const admitted = admission(pull, [plan]);
  const own = claim(pull, changes, owner, planState.snapshot);
  const work = active
    ? `is in progress in ${pullName(active)}`
    : openUnread
      ? 'may be in progress (its pull requests could not be read)'
      : 'has no open pull request yet';
  return {
    severity,
    path,
    kind,
    wanted: `no path of the unfinished item "${item.item}"`,
    found: `${verb(kind)} "${path}", which its scope contains as "${glob}"`,
    message: joinSentences(
      `"${path}" belongs to item "${item.item}" of plan "${plan.id}", which ${work}`,
      admitted ? `The plan admits this pull request: ${admitted.reason}` : '',
    ),
    ...(severity === 'error'
      ? waysOutOf(pull, change, changes, owner, owners === 1, planState)
      : own
        ? offer(own)
        : NO_ACTION),
    other: {
      plan: item.plan,
      item: item.item,
      ...(active ? { branch: active.branch } : {}),
      ...(active?.number === undefined ? {} : { pull: active.number }),
    },
  };
}

function waysOutOf(
  pull: Pull,
  change: Change,
  changes: readonly Change[],
  owner: Progress,
  isOnly: boolean,
  planState: PlanState,
): ReturnType<typeof offer> {
  const [active] = owner.pulls;
  const { snapshot } = planState;
  return offer(
    takeOut(change, changes, pull, planState),
    leaveTo(change, pull, owner, planState),
    active && isOnly ? waitFor(active, snapshot) : decide(`Wait until item "${owner.item.item}" is finished`),
    claim(pull, changes, owner, snapshot),
    admit(pull, owner, snapshot),
  );
}
