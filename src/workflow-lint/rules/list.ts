/** All rules about workflow files. */
import { badInput } from './bad-input.js';
import { branchFilter } from './branch-filter.js';
import { checkout } from './checkout.js';
import { continueOnError } from './continue-on-error.js';
import { environmentRule } from './environment.js';
import { integrateEvent } from './integrate-event.js';
import { jobCondition } from './job-condition.js';
import { jobNameRule } from './job-name.js';
import { jobNeeds } from './job-needs.js';
import { lostRun } from './lost-run.js';
import { missingEvent } from './missing-event.js';
import { noSchedule } from './no-schedule.js';
import { notUsed } from './not-used.js';
import { pathFilter } from './path-filter.js';
import { excessPermission, missingPermission, openPermissions } from './permissions.js';
import { placeholder } from './placeholder.js';
import { pullRequestEvent } from './pull-request-event.js';
import { rehearseEvent } from './rehearse-event.js';
import type { WorkflowRule } from './rule.js';
import { sharedContext } from './shared-context.js';
import { stepBefore } from './step-before.js';
import { unknownInput } from './unknown-input.js';
import { unknownWord } from './unknown-word.js';
import { unpinnedAction } from './unpinned-action.js';

export const WORKFLOW_RULES: readonly WorkflowRule[] = [
  notUsed,
  placeholder,
  unknownWord,
  jobCondition,
  jobNeeds,
  stepBefore,
  environmentRule,
  pathFilter,
  branchFilter,
  continueOnError,
  jobNameRule,
  sharedContext,
  pullRequestEvent,
  missingEvent,
  noSchedule,
  lostRun,
  openPermissions,
  missingPermission,
  excessPermission,
  checkout,
  unpinnedAction,
  unknownInput,
  badInput,
  integrateEvent,
  rehearseEvent,
];
