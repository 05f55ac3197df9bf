import { decide, offer, type Way } from '../../core/finding.js';
import { quotedYaml } from '../../core/plan/quoting.js';
import { partAt } from '../../core/plan/yaml-parts.js';
import { baseOf, pullTrigger, type WorkflowSetup } from '../setup.js';
import { isOfPulls, typesOf } from '../trigger-cases.js';
import { addEvent, forAllJobs, setValue } from '../ways.js';
import type { Trigger } from '../workflow.js';
import type { WorkflowRemark, WorkflowRemarks, WorkflowRule } from './rule.js';

const READ_TYPES = ['opened', 'synchronize', 'reopened', 'edited'];
const DRAFT_TYPES = ['ready_for_review', 'converted_to_draft'];

const WHY: Readonly<Record<string, string>> = {
  opened: 'a new pull request has no verdict',
  synchronize: 'a push to a pull request is not checked',
  reopened: 'a reopened pull request keeps its old verdict',
  edited: 'a pull request whose base branch changes keeps the verdict for the old one',
  closed: 'when a pull request closes, the others keep failing',
  push: 'a change of the plans on the base branch does not update verdicts',
  workflow_dispatch: 'nobody can start the workflow by hand after a lost run',
  merge_group: 'a merge queue would wait for the check forever',
};

/** Reports missing events. A verdict is out of date until an event starts the check again. */
export const missingEvent: WorkflowRule = {
  id: 'missing-event',
  lint: (setup) => {
    if (setup.checks.length === 0 || setup.isCalled) return [];
    return [missingPullEvent(setup), missingTypes(setup), setup.followsAll ? missingOtherEvents(setup) : []].flat();
  },
};

function missingPullEvent(setup: WorkflowSetup): WorkflowRemarks {
  const { workflow, triggers, followsAll } = setup;
  if (triggers.some(({ event }) => isOfPulls(event))) return [];
  const event = followsAll ? 'pull_request_target' : 'pull_request';
  const types = [...READ_TYPES, ...(followsAll ? ['closed'] : []), ...DRAFT_TYPES].join(', ');
  return {
    severity: 'error',
    at: workflow.on,
    wanted: `the event "${event}"`,
    found: 'no pull request event',
    message: `No pull request starts this workflow, because the event "${event}" is missing.`,
    ...offer(
      ...forAllJobs(setup, addEvent(setup, `Add "${event}" with "types: [${types}]"`, event, `{ types: [${types}] }`)),
    ),
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
      : 'no "types", so GitHub uses "opened", "synchronize" and "reopened"',
    message: `"${trigger.event}" leaves out ${lacking.map((type) => `"${type}"`).join(', ')}: ${why}.`,
    ...offer(...forAllJobs(setup, writeTypes(setup, trigger, all))),
  });
  return [
    ...(missing.length > 0 ? [remark('error', missing, missing.map((type) => WHY[type]).join('; '))] : []),
    ...(drafts.length > 0
      ? [remark('warn', drafts, 'the status is not updated when a pull request becomes a draft or ready for review')]
      : []),
  ];
}

function missingOtherEvents(setup: WorkflowSetup): WorkflowRemarks {
  const { workflow, triggers } = setup;
  const lacking = (['push', 'workflow_dispatch', 'merge_group'] as const).filter(
    (event) => !triggers.some((trigger) => trigger.event === event && !isOnlyOfTags(trigger.filters)),
  );
  return lacking.map((event): WorkflowRemark => {
    const tags = triggers.find((trigger) => trigger.event === event);
    return {
      // Not every repository has a merge queue.
      severity: event === 'push' ? 'error' : event === 'merge_group' ? 'notice' : 'warn',
      at: tags?.at ?? workflow.on,
      wanted: `the event "${event}"${event === 'push' ? ' for the base branch' : ''}`,
      found: tags ? 'one for tags only' : 'none',
      message: `The event "${event}"${event === 'push' ? ' for the base branch' : ''} is missing: ${WHY[event]}.`,
      ...offer(...forAllJobs(setup, missingEventWay(setup, event))),
    };
  });
}

function writeTypes(setup: WorkflowSetup, { event }: Trigger, all: string): Way {
  const title = `Write "types: [${all}]"`;
  const { part } = partAt(setup.layout.root, ['on', event]);
  return part.kind === 'map' && part.key
    ? setValue(setup, title, ['on', event, 'types'], `[${all}]`)
    : addEvent(setup, title, event, `{ types: [${all}] }`);
}

/** The file does not have to name the base. Then only a person knows which branch it is. */
function missingEventWay(setup: WorkflowSetup, event: string): Way {
  if (event !== 'push') return addEvent(setup, `Add "${event}"`, event);
  const bases = new Set(setup.checks.map(({ step }) => baseOf(step)));
  const [base = ''] = bases;
  if (bases.size !== 1 || base === '' || base.includes('${{'))
    return decide('Add "push" with "branches: [<base branch>]"');
  const branches = `branches: [${quotedYaml(base)}]`;
  return addEvent(setup, `Add "push" with "${branches}"`, event, `{ ${branches} }`);
}

function isOnlyOfTags(filters: ReadonlyMap<string, unknown>): boolean {
  const has = (name: string) => filters.has(name) || filters.has(`${name}-ignore`);
  return has('tags') && !has('branches');
}
