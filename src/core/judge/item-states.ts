/** The state of every item, which `check --all` shows beside its verdicts. */
import type { Snapshot } from '../facts/snapshot.js';
import type { ItemState, Verdict } from '../finding.js';
import { mergeCandidates } from '../progress/merge-candidates.js';
import { nearMisses } from '../progress/missing-branches.js';
import type { PlanState } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';

/** In the order of the plans. Only in Git, because pull requests show it in their statuses. */
export function itemStates(
  { source, subject }: Snapshot,
  planState: PlanState,
  verdicts: readonly Verdict[],
): ItemState[] {
  if (source !== 'git' || subject !== 'all') return [];
  return [...planState.progress.values()].map((progress) => stateOf(progress, planState, verdicts));
}

function stateOf(progress: Progress, planState: PlanState, verdicts: readonly Verdict[]): ItemState {
  const { item, pulls, reopened } = progress;
  const [pull] = pulls;
  const branch = pull?.branch ?? item.branches[0];
  const about = { plan: item.plan, item: item.item, ...(branch === undefined ? {} : { branch }) };
  if (!pull) {
    const near = nearMisses(progress, planState);
    const candidates = mergeCandidates(progress, planState);
    const { taken } = progress;
    return {
      ...about,
      state: withoutBranch(progress),
      ...(near.length > 0 ? { near } : {}),
      ...(candidates.length > 0 ? { candidates } : {}),
      ...(taken ? { taken } : {}),
    };
  }
  const verdict = verdicts.find((each) => each.branch === pull.branch)?.verdict;
  return {
    ...about,
    state: item.dropped === undefined ? 'open' : 'dropped',
    ...(reopened ? { reopened } : {}),
    ...(pull.changes.complete ? { files: pull.changes.list.length } : {}),
    ...(pull.uncommitted === undefined ? {} : { uncommitted: pull.uncommitted }),
    ...(verdict === undefined ? {} : { verdict }),
  };
}

function withoutBranch({ item, finished, reverted }: Progress): ItemState['state'] {
  if (item.dropped !== undefined) return 'dropped';
  if (reverted) return 'reverted';
  if (finished) return 'merged';
  return item.merged ? 'unverified' : 'not-begun';
}
