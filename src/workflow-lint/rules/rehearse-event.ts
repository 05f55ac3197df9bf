import { decide, offer } from '../../core/finding.js';
import { REHEARSE_EVENTS } from '../inputs.js';
import { type ActionUse, jobWords } from '../setup.js';
import { conditionHolds } from '../trigger-cases.js';
import { hasOtherJobs, removeKey } from '../ways.js';
import type { WorkflowRule } from './rule.js';

/** It merges what is checked out, and no pull request may choose what that is. The action refuses these events too. */
export const rehearseEvent: WorkflowRule = {
  id: 'rehearse-event',
  lint: (setup) => {
    const { workflow, uses } = setup;
    const rehearsals = uses.filter(({ command }) => command === 'rehearse');
    const isRefused = (event: string) => event !== 'workflow_call' && !REHEARSE_EVENTS.includes(event);
    for (const trigger of workflow.triggers.filter(({ event }) => isRefused(event))) {
      const use = rehearsals.find((each) => mayRunOn(trigger.event, each));
      if (!use) continue;
      const isAlone = uses.length === rehearsals.length && !hasOtherJobs(setup);
      const others = workflow.triggers.some(({ event }) => !isRefused(event));
      return {
        severity: 'error',
        at: trigger.at,
        wanted: '"schedule" and "workflow_dispatch"',
        found: `"${trigger.event}"`,
        message: `The ${jobWords(use.job)} rehearses the merge of all branches in a checkout of the base branch, so "${trigger.event}" must not start it. The action refuses that event.`,
        ...offer(
          isAlone && others
            ? removeKey(setup, `Remove "${trigger.event}"`, ['on', trigger.event])
            : decide('Give "rehearse" a workflow of its own, on "schedule" and "workflow_dispatch"'),
        ),
      };
    }
    return [];
  },
};

/** An "if" of the job or the step can leave the event out. One whose value is not known may let it in. */
function mayRunOn(event: string, { job, step }: ActionUse): boolean {
  return [job.condition, step.condition].every((each) => !each || conditionHolds(each.text, { event }) !== false);
}
