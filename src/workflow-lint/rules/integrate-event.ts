import { decide, offer } from '../../core/finding.js';
import { jobWords } from '../setup.js';
import { isOfPulls } from '../trigger-cases.js';
import type { WorkflowRule } from './rule.js';

/** It writes to the repository, so no event of a pull request may start it. The action refuses those events too. */
export const integrateEvent: WorkflowRule = {
  id: 'integrate-event',
  lint: ({ workflow, uses }) => {
    const [use] = uses.filter(({ command }) => command === 'integrate' || command === 'issues');
    const trigger = workflow.triggers.find(({ event }) => isOfPulls(event) || event === 'merge_group');
    if (!use || !trigger) return [];
    return {
      severity: 'error',
      at: trigger.at,
      wanted: '"push" to the base branch, "schedule" and "workflow_dispatch"',
      found: `"${trigger.event}"`,
      message: `The ${jobWords(use.job)} ${use.command === 'issues' ? 'writes the issues of the items' : 'opens the integration issue'} with a token that can write, so "${trigger.event}" must not start it.`,
      ...offer(decide(`Give "${use.command}" a workflow of its own, on "push", "schedule" and "workflow_dispatch"`)),
    };
  },
};
