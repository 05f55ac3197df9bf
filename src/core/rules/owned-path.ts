import type { Change, Pull } from '../facts/snapshot.js';
import type { FindingDraft } from '../finding.js';
import type { Plan } from '../plan/plan.js';
import { allGlobs, touchedGlob } from '../plan/scope.js';
import { plainYaml } from '../plan/widening.js';
import { matchesBase } from '../progress/matches-base.js';
import type { PlanState } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { type UnlistedRule, verb } from './rule.js';

/** A pull request that stands for no item changes a path that an unfinished item owns. */
export const ownedPath: UnlistedRule = {
  id: 'owned-path',
  about: 'unlisted',
  judge(pull, changes, planState) {
    const owners = planState.owners;
    return changes.flatMap((change) => {
      const hits = owners.flatMap((owner) => judgeOwner(pull, change, owner, planState));
      const [worst] = hits.sort((a, b) => WEIGHT[b.severity ?? 'error'] - WEIGHT[a.severity ?? 'error']);
      return worst ? [worst] : [];
    });
  },
};

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
  { item, plan, pulls, openUnread }: Progress,
  planState: PlanState,
): FindingDraft[] {
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
  const base = planState.snapshot.base.branch;
  // A fork can be no item, whatever the plan lists.
  // Nor can it be one where another pull request stands for the item already.
  const mayClaim = pull.sameRepository && !active && !item.branches.includes(pull.branch);
  const branches = [...item.branches, pull.branch].map(plainYaml).join(', ');
  const claim = mayClaim
    ? `. if this is the work of that item, put "branch: [${branches}]" into item "${item.item}" in "${plan.path}" on "${base}"`
    : '';
  const entry = `{ pull: ${pull.number ?? 'N'}, reason: … }`;
  const admit = plan.admit.length > 0 ? `add "${entry}" to "admit" in` : `put "admit: [${entry}]" into`;
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
      remedy:
        severity === 'error'
          ? `leave the path to that item, wait until it is finished, or have this pull request admitted: ${admit} "${plan.path}" on "${base}"${claim}`
          : `nothing to do; whoever merges second may have to rebase${claim}`,
      other: {
        plan: item.plan,
        item: item.item,
        ...(active ? { branch: active.branch } : {}),
        ...(active?.number === undefined ? {} : { pull: active.number }),
      },
    },
  ];
}
