import type { Change, Pull } from '../facts/snapshot.js';
import type { FindingDraft } from '../finding.js';
import type { Plan } from '../plan/plan.js';
import { allGlobs, touchedGlob } from '../plan/scope.js';
import { matchesBase } from '../progress/matches-base.js';
import type { PlanState } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { type UnlistedRule, verb } from './rule.js';
import { admit, claim, decide, leaveTo, offer, takeOut, waitFor } from './ways.js';

/** A pull request that stands for no item changes a path that an unfinished item owns. */
export const ownedPath: UnlistedRule = {
  id: 'owned-path',
  about: 'unlisted',
  judge(pull, changes, planState) {
    const owners = planState.owners;
    return changes.flatMap((change) => {
      const hits = owners.flatMap((owner) => judgeOwner(pull, change, changes, owner, planState));
      const [worst] = hits.sort((a, b) => WEIGHT[b.severity ?? 'error'] - WEIGHT[a.severity ?? 'error']);
      return worst ? [worst] : [];
    });
  },
};

const NO_ACTION = { remedy: 'No action is needed; whoever merges second may have to rebase' };
const WEIGHT = { error: 2, warn: 1, notice: 0 };

/** Admitted by the plan, with the reason the plan gives. */
export function admission(pull: Pull, plans: readonly Plan[]): { plan: Plan; reason: string } | undefined {
  for (const plan of plans) {
    const entry = plan.admit.find((each) => each.pull === pull.number);
    if (entry) return { plan, reason: entry.reason };
  }
  return undefined;
}

function judgeOwner(
  pull: Pull,
  change: Change,
  changes: readonly Change[],
  owner: Progress,
  planState: PlanState,
): FindingDraft[] {
  const { item, plan, pulls, openUnread } = owner;
  const { path, kind } = change;
  if (plan.outsiders === 'ignore' || allGlobs(item.scope).length === 0) return [];
  const glob = touchedGlob(item.scope, path);
  if (glob === undefined || matchesBase(pull, change, planState) === true) return [];
  const [active] = pulls;
  const admitted = admission(pull, [plan]);
  const severity = admitted
    ? 'notice'
    : plan.outsiders === 'fail'
      ? 'error'
      : plan.outsiders === 'warn'
        ? 'warn'
        : active || openUnread
          ? 'error'
          : 'notice';
  const own = claim(pull, changes, owner, planState.snapshot);
  const work = active
    ? `is being worked on in ${pullName(active)}`
    : openUnread
      ? 'may be worked on: its pull requests could not be read'
      : 'has no open pull request yet';
  return [
    {
      severity,
      path,
      kind,
      wanted: `no path of an unfinished item, here of "${item.item}"`,
      found: `${verb(kind)} "${path}", which its scope has as "${glob}"`,
      message: `"${path}" belongs to item "${item.item}" of plan "${plan.id}", which ${work}${admitted ? `; the plan admits this pull request: ${admitted.reason}` : ''}`,
      ...(severity === 'error' ? waysOutOf(pull, change, changes, owner, planState) : own ? offer(own) : NO_ACTION),
      other: {
        plan: item.plan,
        item: item.item,
        ...(active ? { branch: active.branch } : {}),
        ...(active?.number === undefined ? {} : { pull: active.number }),
      },
    },
  ];
}

function waysOutOf(
  pull: Pull,
  change: Change,
  changes: readonly Change[],
  owner: Progress,
  planState: PlanState,
): ReturnType<typeof offer> {
  const [active] = owner.pulls;
  const { snapshot } = planState;
  return offer(
    takeOut(change, changes, pull, snapshot),
    leaveTo(change, pull, owner, planState),
    active ? waitFor(active, snapshot) : decide(`Wait until item "${owner.item.item}" is finished`),
    claim(pull, changes, owner, snapshot),
    admit(pull, owner, snapshot),
  );
}
