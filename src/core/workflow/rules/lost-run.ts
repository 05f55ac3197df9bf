import { quoted } from '../../plan/source.js';
import { momentsOf, textHoldsAt } from '../moments.js';
import { jobWords, names, type Setup } from '../setup.js';
import type { Concurrency } from '../workflow.js';
import type { WorkflowRemark, WorkflowRule } from './rule.js';

const OF_ONE_RUN = /^github\.run_(?:id|number)$/;
/** What no two pull requests share. A branch name they can share: two forks. */
const OF_ONE_PULL = /^github\.(?:event\.(?:number|pull_request\.(?:number|id|node_id|url|html_url))|ref|ref_name)$/;

/** A run may be cancelled or dropped only for one that does all of its work. */
export const lostRun: WorkflowRule = {
  id: 'lost-run',
  lint: (setup) => {
    if (setup.checks.length === 0) return [];
    const all = [
      { what: 'the workflow', concurrency: setup.workflow.concurrency },
      ...setup.checkJobs.map((job) => ({ what: jobWords(job), concurrency: job.concurrency })),
    ];
    return all.flatMap(({ what, concurrency }) => {
      if (!concurrency || names(concurrency.group.text, OF_ONE_RUN)) return [];
      return setup.followsAll ? ofStatuses(what, concurrency, setup) : ofAdvice(what, concurrency, setup);
    });
  },
};

/** One run brings every pull request in line: cut off, it leaves them half done, and with many pushes none ever ends. */
function ofStatuses(what: string, { cancel }: Concurrency, setup: Setup): WorkflowRemark[] {
  if (!cancel || !cancels(cancel.text, setup)) return [];
  return [
    {
      severity: 'error',
      at: cancel.at,
      wanted: '"cancel-in-progress: false"',
      found: quoted(cancel.text),
      message: `${what} has "cancel-in-progress": a run brings the statuses of all pull requests in line, and one that is cancelled leaves them as they were`,
      remedy: 'remove "cancel-in-progress": the run that waits reads what is true when it starts',
    },
  ];
}

function ofAdvice(what: string, { group, cancel, queue }: Concurrency, setup: Setup): WorkflowRemark[] {
  const isCancelled = cancel !== undefined && cancels(cancel.text, setup);
  if (names(group.text, OF_ONE_PULL) || (queue?.text.trim() === 'max' && !isCancelled)) return [];
  const verb = isCancelled ? 'cancels' : 'drops';
  return [
    {
      severity: 'error',
      at: group.at,
      wanted: 'a group for each pull request',
      found: quoted(group.text),
      message: `${what} has the concurrency group ${quoted(group.text)}, which pull requests can share: a run of one ${verb} that of another, which then has no verdict`,
      remedy: 'put the number into the group: "${{ github.workflow }}-${{ github.event.pull_request.number }}"',
    },
  ];
}

/** May it cancel at some moment? */
function cancels(text: string, { triggers }: Setup): boolean {
  const moments = momentsOf(triggers);
  return moments.length === 0
    ? text.trim() !== '' && text.trim() !== 'false'
    : moments.some((moment) => textHoldsAt(text, moment) !== false);
}
