import { pullTrigger, type WorkflowSetup } from '../setup.js';
import { isOfPulls, typesOf } from '../trigger-cases.js';
import type { WorkflowRemark, WorkflowRemarks, WorkflowRule } from './rule.js';

const READ_TYPES = ['opened', 'synchronize', 'reopened', 'edited'];
const DRAFT_TYPES = ['ready_for_review', 'converted_to_draft'];

const WHY: Readonly<Record<string, string>> = {
  opened: 'a new pull request has no verdict',
  synchronize: 'a push to a pull request is not judged',
  reopened: 'a reopened pull request keeps its old verdict',
  edited: 'a pull request that gets another base keeps the verdict of the old one',
  closed: 'nobody is told when a pull request closes, and the others stay red',
  push: 'a change of the plans on the base changes no verdict',
  workflow_dispatch: 'nobody can start it by hand where a run was lost',
  merge_group: 'in a merge queue the check would be waited for without end',
};

/** A verdict is out of date until an event starts the check again. */
export const missingEvent: WorkflowRule = {
  id: 'missing-event',
  lint: (setup) => {
    if (setup.checks.length === 0 || setup.isCalled) return [];
    return [missingPullEvent(setup), missingTypes(setup), setup.followsAll ? missingOtherEvents(setup) : []].flat();
  },
};

function missingPullEvent({ workflow, triggers, followsAll }: WorkflowSetup): WorkflowRemarks {
  if (triggers.some(({ event }) => isOfPulls(event))) return [];
  const event = followsAll ? 'pull_request_target' : 'pull_request';
  return {
    severity: 'error',
    at: workflow.on,
    wanted: `the event "${event}"`,
    found: 'no event of pull requests',
    message: `no pull request starts this workflow: the event "${event}" is missing`,
    remedy: `add "${event}", with its types`,
  };
}

function missingTypes(setup: WorkflowSetup): WorkflowRemarks {
  const trigger = pullTrigger(setup);
  if (!trigger) return [];
  const has = typesOf(trigger);
  const wanted = [...READ_TYPES, ...(setup.followsAll ? ['closed'] : [])];
  const missing = wanted.filter((type) => !has.includes(type));
  const drafts = DRAFT_TYPES.filter((type) => !has.includes(type));
  const all = [...new Set([...has, ...wanted, ...DRAFT_TYPES])].join(', ');
  const remark = (severity: 'error' | 'warn', lacking: readonly string[], why: string): WorkflowRemark => ({
    severity,
    at: trigger.typesAt ?? trigger.at,
    wanted: `the types ${wanted.map((type) => `"${type}"`).join(', ')}`,
    found: trigger.types
      ? has.map((type) => `"${type}"`).join(', ') || 'none'
      : 'no "types": GitHub then takes "opened", "synchronize" and "reopened"',
    message: `"${trigger.event}" leaves out ${lacking.map((type) => `"${type}"`).join(', ')}: ${why}`,
    remedy: `write "types: [${all}]"`,
  });
  return [
    ...(missing.length > 0 ? [remark('error', missing, missing.map((type) => WHY[type]).join('; '))] : []),
    ...(drafts.length > 0 ? [remark('warn', drafts, 'whether it is a draft is not told anew')] : []),
  ];
}

function missingOtherEvents({ workflow, triggers }: WorkflowSetup): WorkflowRemarks {
  const lacking = (['push', 'workflow_dispatch', 'merge_group'] as const).filter(
    (event) => !triggers.some((trigger) => trigger.event === event && !isOnlyOfTags(trigger.filters)),
  );
  return lacking.map((event): WorkflowRemark => {
    const tags = triggers.find((trigger) => trigger.event === event);
    return {
      // Not every repository has a merge queue.
      severity: event === 'push' ? 'error' : event === 'merge_group' ? 'notice' : 'warn',
      at: tags?.at ?? workflow.on,
      wanted: `the event "${event}"${event === 'push' ? ' of the base' : ''}`,
      found: tags ? 'one for tags only' : 'none',
      message: `the event "${event}"${event === 'push' ? ' of the base' : ''} is missing: ${WHY[event]}`,
      remedy: event === 'push' ? 'add "push" with "branches: [<the base>]"' : `add "${event}"`,
    };
  });
}

function isOnlyOfTags(filters: ReadonlyMap<string, unknown>): boolean {
  const has = (name: string) => filters.has(name) || filters.has(`${name}-ignore`);
  return has('tags') && !has('branches');
}
