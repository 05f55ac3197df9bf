/** Reports what one run checked and posted, for the log and the summary of its job. */

import { contextOf } from '../facts/context.js';
import type { Snapshot } from '../facts/snapshot.js';
import type { Verdict } from '../finding.js';
import { firstOf, visible } from '../text/inert.js';
import { address, code, link, row } from '../text/markdown.js';
import { plural } from '../text/words.js';
import type { Reconciliation, Write } from './reconcile.js';

export type Upkeep = Pick<Reconciliation, 'judgement' | 'waiting' | 'unseen'> & {
  /** The writes that were done. */
  readonly writes: readonly Write[];
};

type Context = Pick<Snapshot, 'repository' | 'base' | 'settings'>;

const MOST_ROWS = 200;

export function upkeepLog(upkeep: Upkeep, context: Context): string {
  const lines = upkeep.writes.flatMap((write) =>
    write.kind === 'status'
      ? `${write.state} on ${write.commit.slice(0, 10)} of ${numbers(write.pulls)}: ${visible(write.description)}`
      : `comment on #${write.verdict.pull}`,
  );
  return [...lines, closing(upkeep, context), ...waiting(upkeep), ...unseen(upkeep, context)].join('\n');
}

export function upkeepSummary(upkeep: Upkeep, context: Context): string {
  const { shown, more } = firstOf(upkeep.judgement.verdicts, MOST_ROWS);
  const written = new Map(
    upkeep.writes.flatMap((write) => (write.kind === 'status' ? write.pulls.map((pull) => [pull, write.state]) : [])),
  );
  const cells = ({ pull, item, verdict }: Verdict) => [
    link(`#${pull}`, address(context.repository.url, 'pull', String(pull))),
    item === undefined ? '' : code(item),
    verdict,
    (pull !== undefined && written.get(pull)) || 'unchanged',
  ];
  const table = [
    row(['Pull request', 'Item', 'Verdict', 'Status posted']),
    row(['---', '---', '---', '---']),
    ...shown.map((verdict) => row(cells(verdict))),
    ...(more > 0 ? [row([`and ${more} more`, '', '', ''])] : []),
  ];
  const blocks = [
    `## Statuses ${code(contextOf(context))}`,
    closing(upkeep, context),
    ...(upkeep.judgement.verdicts.length > 0 ? [table.join('\n')] : []),
    ...waiting(upkeep),
    ...unseen(upkeep, context),
  ];
  return `\n${blocks.join('\n\n')}\n`;
}

function closing({ judgement, writes }: Upkeep, { base }: Context): string {
  const written = writes.filter(({ kind }) => kind === 'status').length;
  return `Checked ${plural(judgement.verdicts.length, 'pull request')} into "${visible(base.branch)}" and posted ${written === 1 ? '1 status' : `${written} statuses`}.`;
}

function waiting({ waiting: left }: Upkeep): string[] {
  if (left.length === 0) return [];
  const { shown, more } = firstOf(left, 20);
  const rest = more > 0 ? ` and ${more} more` : '';
  return [
    `The request budget was used up, so the next run checks ${numbers(shown)}${rest}, which belong to no item. Raise the input "request-budget" to check all in one run.`,
  ];
}

function unseen({ unseen: count }: Upkeep, { base }: Context): string[] {
  if (count === 0) return [];
  const which = plural(count, 'open pull request');
  return [
    `GitHub counts ${which} into "${visible(base.branch)}" without listing ${count === 1 ? 'it' : 'them'}, so no status is posted there. Run the check again, and report this to GitHub if it persists.`,
  ];
}

function numbers(pulls: readonly number[]): string {
  return pulls.map((pull) => `#${pull}`).join(', ');
}
