import type { Pull } from '../facts/snapshot.js';
import { decide, type FindingDraft, offer, type Way } from '../finding.js';
import { pullName } from '../progress/progress.js';
import type { PullRule } from './rule.js';

/** An item has one open pull request. If there are several, the earliest one counts. */
export const duplicateClaim: PullRule = {
  id: 'duplicate-claim',
  about: 'pull',
  judge(pull, planState) {
    const role = planState?.roleOf(pull);
    if (role?.kind !== 'duplicate') return [];
    const { first } = role;
    const { item, merges } = role.progress;
    const other = first.number === undefined ? `"${first.branch}"` : `#${first.number}`;
    const merged = merges.some(({ number, branch }) => number === first.number && branch === first.branch);
    return [
      {
        wanted: `one open pull request for item "${item.item}"`,
        found: merged ? `${other} was merged for it` : `${other} is open for it`,
        message: merged
          ? `${pullName(pull)} was opened for item "${item.item}" before ${other} was merged for the same item, so it no longer counts.`
          : `${pullName(pull)} and ${other} both claim item "${item.item}", and ${other} comes first.`,
        ...waysOut(pull, other, merged),
        other: {
          plan: item.plan,
          item: item.item,
          branch: first.branch,
          ...(first.number === undefined ? {} : { pull: first.number }),
        },
      },
    ];
  },
};

/** Git has no pull requests to close, and deleting a branch would lose work. */
function waysOut({ number }: Pull, other: string, merged: boolean): Pick<FindingDraft, 'remedy' | 'ways'> {
  if (number === undefined) return { remedy: `Move the work into ${other}, or rename this branch.` };
  const title = `Close this pull request${merged ? ' and open a new one if the item needs more work' : ''}`;
  const close: Way = { kind: 'run', title, command: `gh pr close ${number}` };
  return merged ? offer(close) : offer(close, decide(`Close ${other} to continue with this one`));
}
