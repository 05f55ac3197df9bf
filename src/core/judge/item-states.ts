/** How far every item is, in one line each: what `check --all` shows beside its verdicts. */
import type { Snapshot } from '../facts/snapshot.js';
import type { ItemState, Verdict } from '../finding.js';
import type { PlanState } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';

/** In the order of the plans. Only of branches: pull requests tell it by their statuses. */
export function itemStates(
  { source, subject }: Snapshot,
  planState: PlanState,
  verdicts: readonly Verdict[],
): ItemState[] {
  if (source !== 'git' || subject !== 'all') return [];
  return [...planState.progress.values()].map((progress) => stateOf(progress, verdicts));
}

function stateOf(progress: Progress, verdicts: readonly Verdict[]): ItemState {
  const { item, pulls } = progress;
  const [pull] = pulls;
  const branch = pull?.branch ?? item.branches[0];
  const about = { plan: item.plan, item: item.item, ...(branch === undefined ? {} : { branch }) };
  if (!pull) return { ...about, state: withoutBranch(progress) };
  const verdict = verdicts.find((each) => each.branch === pull.branch)?.verdict;
  return {
    ...about,
    state: 'open',
    ...(pull.changes.complete ? { files: pull.changes.list.length } : {}),
    ...(pull.uncommitted === undefined ? {} : { uncommitted: pull.uncommitted }),
    ...(verdict === undefined ? {} : { verdict }),
  };
}

function withoutBranch({ item, finished, reverted }: Progress): ItemState['state'] {
  if (item.dropped !== undefined) return 'dropped';
  if (reverted) return 'reverted';
  return finished ? 'merged' : 'not-begun';
}
