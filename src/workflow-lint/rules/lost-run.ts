import { offer, type Way } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import type { YamlKeys } from '../../core/plan/yaml-edits.js';
import { partAt } from '../../core/plan/yaml-parts.js';
import { type CheckUse, jobWords, namesPath, type WorkflowSetup } from '../setup.js';
import { conditionHolds, isOfPulls, textHolds, triggerCasesOf, typesOf } from '../trigger-cases.js';
import { forAllJobs, jobKeys, removeKey, setValue, stepKeys } from '../ways.js';
import type { Concurrency, PositionedText } from '../workflow.js';
import type { WorkflowRemark, WorkflowRule } from './rule.js';

const OF_ONE_RUN = /^github\.run_(?:id|number)$/;
/** What is different for each group of a merge queue. */
const OF_ONE_GROUP = /^github\.(?:ref|ref_name|sha|event\.merge_group(?:\..+)?)$/;
/** What is different for each pull request. A branch name is not, because two forks can use the same one. */
const OF_ONE_PULL = /^github\.(?:event\.(?:number|pull_request\.(?:number|id|node_id|url|html_url))|ref|ref_name)$/;

const QUEUE_GROUP = "parallel-work-${{ github.event_name == 'merge_group' && github.ref || 'all' }}";
const PULL_GROUP = '${{ github.workflow }}-${{ github.event.pull_request.number }}';

/** Reports runs that can be cancelled or dropped for a run that does not do all of their work. */
export const lostRun: WorkflowRule = {
  id: 'lost-run',
  lint: (setup) => {
    if (setup.checks.length === 0) return [];
    const all = [
      { what: 'The workflow', concurrency: setup.workflow.concurrency, checks: setup.checks, keys: [] },
      ...setup.checkJobs.map((job) => ({
        what: `The ${jobWords(job)}`,
        concurrency: job.concurrency,
        checks: setup.checks.filter((check) => check.job === job),
        keys: jobKeys(job),
      })),
    ];
    return all.flatMap(({ what, concurrency, checks, keys: around }) => {
      const keys = [...around, 'concurrency'];
      if (!concurrency || namesPath(concurrency.group.text, OF_ONE_RUN)) return [];
      const known = setup.followsAll
        ? cancelledStatusRuns(what, concurrency, keys, setup)
        : lostAdviceRuns(what, concurrency, keys, setup);
      const queued = setup.followsAll && !known ? droppedQueueRuns(what, concurrency, keys, setup) : undefined;
      const idle = runsLostToIdleOnes(what, concurrency, checks, keys, setup);
      return [known, queued, idle].filter((each) => each !== undefined);
    });
  },
};

/** One run updates the statuses of all pull requests. Cancelled runs leave them out of date, and with many pushes no run would end. */
function cancelledStatusRuns(
  what: string,
  { cancel }: Concurrency,
  keys: YamlKeys,
  setup: WorkflowSetup,
): WorkflowRemark | undefined {
  if (!cancel || !mayCancel(cancel.text, setup)) return undefined;
  return {
    severity: 'error',
    at: cancel.at,
    wanted: '"cancel-in-progress: false"',
    found: quotedText(cancel.text),
    message: `${what} has "cancel-in-progress". A run updates the statuses of all pull requests, and a cancelled run leaves them out of date.`,
    ...offer(
      ...ofGroup(
        setup,
        keys,
        removeKey(setup, 'Remove "cancel-in-progress", because a waiting run reads the current state when it starts', [
          ...keys,
          'cancel-in-progress',
        ]),
      ),
    ),
  };
}

/** Any run updates all pull requests, but a group of the merge queue gets its status only from its own run. */
function droppedQueueRuns(
  what: string,
  { group, queue }: Concurrency,
  keys: YamlKeys,
  setup: WorkflowSetup,
): WorkflowRemark | undefined {
  const { triggers } = setup;
  const isAsked = triggers.some(({ event }) => event === 'merge_group');
  if (!isAsked || namesPath(group.text, OF_ONE_GROUP) || queue?.text.trim() === 'max') return undefined;
  return {
    severity: 'warn',
    at: group.at,
    wanted: 'a concurrency group for each group of the merge queue',
    found: quotedText(group.text),
    message: `${what} has the concurrency group ${quotedText(group.text)} for every event. In a merge queue, the waiting run of one merge group is dropped for the next run, and the merge queue waits for that group until it times out.`,
    ...offer(...ofGroup(setup, keys, writeGroup(setup, keys, QUEUE_GROUP, `Write "group: ${QUEUE_GROUP}"`))),
  };
}

function lostAdviceRuns(
  what: string,
  { group, cancel, queue }: Concurrency,
  keys: YamlKeys,
  setup: WorkflowSetup,
): WorkflowRemark | undefined {
  const isCancelled = cancel !== undefined && mayCancel(cancel.text, setup);
  if (namesPath(group.text, OF_ONE_PULL) || (queue?.text.trim() === 'max' && !isCancelled)) return undefined;
  const verb = isCancelled ? 'cancels' : 'drops';
  return {
    severity: 'error',
    at: group.at,
    wanted: 'a group for each pull request',
    found: quotedText(group.text),
    message: `${what} has the concurrency group ${quotedText(group.text)}, which pull requests can share. A run for one ${verb} the run for another, which then has no verdict.`,
    ...offer(
      ...ofGroup(setup, keys, writeGroup(setup, keys, PULL_GROUP, `Put the number into the group: "${PULL_GROUP}"`)),
    ),
  };
}

/**
 * A run enters the concurrency group before GitHub evaluates an `if`, so a run that is skipped can replace one that is not:
 * https://github.com/sgl-project/sglang-jax/pull/1179, https://github.com/ROCm/rocm-systems/pull/9087.
 */
function runsLostToIdleOnes(
  what: string,
  { at, cancel, queue }: Concurrency,
  checks: readonly CheckUse[],
  keys: YamlKeys,
  setup: WorkflowSetup,
): WorkflowRemark | undefined {
  const isCancelled = cancel !== undefined && mayCancel(cancel.text, setup);
  if (queue?.text.trim() === 'max' && !isCancelled) return undefined;
  const edits = setup.triggers.filter((trigger) => isOfPulls(trigger.event) && typesOf(trigger).includes('edited'));
  // Any other "if" is reported by a rule of its own.
  const triggerCases = triggerCasesOf(setup.triggers);
  const skipsEdits = (condition: PositionedText | undefined) =>
    condition !== undefined &&
    triggerCases.every((triggerCase) => conditionHolds(condition.text, triggerCase)) &&
    edits.some(({ event }) => !conditionHolds(condition.text, { event, action: 'edited', keepsBase: true }));
  const idle = checks.find(({ job, step }) => skipsEdits(job.condition) || skipsEdits(step.condition));
  if (!idle) return undefined;
  const other = isCancelled ? 'runs or waits' : 'waits';
  return {
    severity: 'error',
    at,
    wanted: 'no "if" beside "concurrency"',
    found: `the "if" of ${jobWords(idle.job)}, which skips an edit of title or text`,
    message: `${what} has "concurrency", and ${jobWords(idle.job)} has an "if". A run for an edited title does nothing, but replaces one that ${other}, whose work is then lost.`,
    ...offer(
      removeKey(
        setup,
        'Remove the "if", because one more run takes only seconds',
        ...(skipsEdits(idle.job.condition) ? [[...jobKeys(idle.job), 'if']] : []),
        ...(skipsEdits(idle.step.condition) ? [[...stepKeys(idle.job, idle.step), 'if']] : []),
      ),
      ...ofGroup(setup, keys, removeKey(setup, 'Remove "concurrency"', keys)),
    ),
  };
}

/** The group of the file applies to all its jobs. */
function ofGroup(setup: WorkflowSetup, keys: YamlKeys, way: Way): readonly Way[] {
  return keys.length === 1 ? forAllJobs(setup, way) : [way];
}

/** The group may be the whole value of `concurrency`. */
function writeGroup(setup: WorkflowSetup, keys: YamlKeys, group: string, title: string): Way {
  const isMap = partAt(setup.layout.root, keys).part.kind === 'map';
  return setValue(setup, title, isMap ? [...keys, 'group'] : keys, `"${group}"`);
}

/** Whether it may cancel a run in some trigger case. */
function mayCancel(text: string, { triggers }: WorkflowSetup): boolean {
  const triggerCases = triggerCasesOf(triggers);
  return triggerCases.length === 0
    ? text.trim() !== '' && text.trim() !== 'false'
    : triggerCases.some((triggerCase) => textHolds(text, triggerCase) !== false);
}
