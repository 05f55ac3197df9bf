import { decide, offer, type Way } from '../../core/finding.js';
import { quotedText } from '../../core/plan/source.js';
import { editFile } from '../../core/plan/yaml-edits.js';
import { COMMANDS } from '../inputs.js';
import { type ActionUse, grantedLevel, isUnsetOrFalse, jobWords, permissionsOf, type WorkflowSetup } from '../setup.js';
import { hasOtherJobs, jobKeys, removeInside, setValue } from '../ways.js';
import type { Job, PermissionLevel, PositionedText } from '../workflow.js';
import type { WorkflowRemark, WorkflowRemarks, WorkflowRule } from './rule.js';

interface PermissionNeed {
  readonly level: PermissionLevel;
  readonly why: string;
}

const RANK: Readonly<Record<PermissionLevel, number>> = { none: 0, read: 1, write: 2 };
const CONTENTS: PermissionNeed = { level: 'read', why: 'it reads the plans and the base branch' };
const PULLS: PermissionNeed = { level: 'read', why: 'it reads the pull requests and their changed files' };

const INTEGRATE: readonly (readonly [scope: string, need: PermissionNeed])[] = [
  ['contents', { level: 'write', why: 'it writes the ref that keeps a second integration issue from being opened' }],
  ['issues', { level: 'write', why: 'it opens the integration issue' }],
  ['pull-requests', PULLS],
  ['actions', { level: 'read', why: 'it checks whether the run that was opening the issue has ended' }],
];

const ISSUES: typeof INTEGRATE = [
  ['contents', { level: 'write', why: 'it writes the ref that keeps an item from getting a second issue' }],
  ['issues', { level: 'write', why: 'it opens, updates and closes the issues of the items' }],
  ['pull-requests', PULLS],
  ['actions', { level: 'read', why: 'it checks whether the run that was writing the issues has ended' }],
];

/** It reads through Git, with the credentials of the checkout. */
const REHEARSE: typeof INTEGRATE = [['contents', { level: 'read', why: 'it fetches the branches' }]];

const NEEDS_OF: Readonly<Record<string, typeof INTEGRATE>> = {
  integrate: INTEGRATE,
  issues: ISSUES,
  rehearse: REHEARSE,
};

/** Permissions at the top of the file apply to every job without its own. Without them a setting of the repository decides. */
export const openPermissions: WorkflowRule = {
  id: 'open-permissions',
  lint: (setup) =>
    setup.workflow.permissions !== undefined || setup.uses.length === 0
      ? []
      : [
          {
            severity: 'warn',
            at: setup.workflow.on,
            wanted: '"permissions: {}" at the top, and in each job the permissions that it needs',
            found: 'no "permissions" at the top',
            message:
              'There is no "permissions" at the top. For a job without its own, a setting of the repository decides, and it may allow writing everything.',
            ...offer(closePermissions(setup)),
          },
        ],
};

export const missingPermission: WorkflowRule = {
  id: 'missing-permission',
  lint: (setup) =>
    setup.jobs.flatMap((job) => {
      const permissions = permissionsOf(job, setup.workflow);
      // Another token, such as that of a GitHub App, has its own permissions.
      const uses = setup.uses.filter((use) => use.job === job && hasToken(use.step.inputs.get('token')));
      return [...permissionNeeds(uses, setup)].flatMap(([scope, { level, why }]): WorkflowRemarks => {
        const has = grantedLevel(permissions, scope);
        if (has !== undefined && RANK[has] >= RANK[level]) return [];
        return {
          severity: 'error',
          at: permissions?.scopes.get(scope)?.at ?? permissions?.at ?? job.at,
          wanted: `"${scope}: ${level}"`,
          found: has === undefined ? 'no "permissions", so a setting of the repository decides' : `"${scope}: ${has}"`,
          message: `The ${jobWords(job)} lacks the permission "${scope}: ${level}": ${why}.`,
          ...offer(grant(setup, job, scope, level, uses)),
        };
      });
    }),
};

export const excessPermission: WorkflowRule = {
  id: 'excess-permission',
  lint: (setup) =>
    setup.jobs.flatMap((job) => {
      const uses = setup.uses.filter((use) => use.job === job);
      const permissions = permissionsOf(job, setup.workflow);
      if (!permissions || uses.some(({ command }) => !COMMANDS.some((each) => each === command))) return [];
      const needs = permissionNeeds(uses, setup);
      if (uses.some(asksForComment)) needs.set('issues', { level: 'write', why: '' });
      const remark = (
        scope: string,
        level: PermissionLevel,
        most: PermissionLevel,
        at: WorkflowRemark['at'],
      ): WorkflowRemark => ({
        severity: level === 'write' ? 'error' : 'warn',
        at,
        wanted: most === 'none' ? `no "${scope}"` : `"${scope}: ${most}"`,
        found: `"${scope}: ${level}"`,
        message: `The ${jobWords(job)} has the permission "${scope}: ${level}", which it does not need${most === 'none' ? '' : `: "${most}" is enough`}.`,
        ...(most === 'none'
          ? offer(
              limit(setup, job, `Remove "${scope}: ${level}"`, scope, most),
              decide('Move the steps that need it to a separate job'),
            )
          : offer(
              limit(setup, job, `Write "${scope}: ${most}"`, scope, most),
              decide('Move the steps that need more to a separate job'),
            )),
      });
      if (permissions.all !== 'none') {
        const all = `${permissions.all}-all`;
        const list = [...needs].filter(([, { why }]) => why !== '').map(([scope, { level }]) => `${scope}: ${level}`);
        return {
          ...remark('permissions', permissions.all, 'none', permissions.at),
          wanted: list.map((each) => `"${each}"`).join(', '),
          found: quotedText(all),
          message: `The ${jobWords(job)} has the permissions "${all}", but needs only ${list.map((each) => `"${each}"`).join(', ')}.`,
          ...offer(
            setValue(
              setup,
              `Write "permissions: { ${list.join(', ')} }" in the job`,
              [...jobKeys(job), 'permissions'],
              `{ ${list.join(', ')} }`,
            ),
          ),
        };
      }
      return [...permissions.scopes].flatMap(([scope, { level, at }]) => {
        const most = needs.get(scope)?.level ?? 'none';
        return RANK[level] > RANK[most] ? [remark(scope, level, most, at)] : [];
      });
    }),
};

/** Other jobs may depend on the permissions that the repository allows. */
function closePermissions(setup: WorkflowSetup): Way {
  const title = 'Add "permissions: {}" above "jobs"';
  const isOpen = setup.workflow.jobs.some((job) => job.permissions === undefined);
  if (isOpen && hasOtherJobs(setup)) return decide(title);
  const at = setup.layout.source.lines[setup.workflow.jobsAt.line - 1] ?? 0;
  return editFile(setup.layout, title, [[{ from: at, to: at, text: 'permissions: {}\n' }]]);
}

/** All permissions that the job needs if it gets its own, because those at the top no longer apply then. */
function grant(setup: WorkflowSetup, job: Job, scope: string, level: PermissionLevel, uses: readonly ActionUse[]): Way {
  const keys = [...jobKeys(job), 'permissions'];
  const title = `Add "${scope}: ${level}" to the "permissions" of the job`;
  if (job.permissions) return setValue(setup, title, [...keys, scope], level);
  const all = [...permissionNeeds(uses, setup)].map(([name, need]) => `${name}: ${need.level}`).join(', ');
  return setValue(setup, `Give the job "permissions: { ${all} }"`, keys, `{ ${all} }`);
}

/** The permissions at the top apply to all jobs. */
function limit(setup: WorkflowSetup, job: Job, title: string, scope: string, most: PermissionLevel): Way {
  if (!job.permissions && setup.workflow.jobs.length > 1) return decide(title);
  const keys = [...(job.permissions ? jobKeys(job) : []), 'permissions', scope];
  return most === 'none' ? removeInside(setup, title, keys, '{}') : setValue(setup, title, keys, most);
}

/** @param uses all steps of one job. For each scope the highest level that one of them needs counts */
function permissionNeeds(
  uses: readonly ActionUse[],
  { checks, postsStatuses, workflow }: WorkflowSetup,
): Map<string, PermissionNeed> {
  const needs = new Map<string, PermissionNeed>();
  const addNeed = (scope: string, need: PermissionNeed) => {
    if (RANK[need.level] > RANK[needs.get(scope)?.level ?? 'none']) needs.set(scope, need);
  };
  const isCheck = ({ step }: ActionUse) => checks.some((each) => each.step === step);
  const reading = uses.filter((use) => isCheck(use) || use.command === 'lint');
  for (const use of uses) for (const [scope, need] of NEEDS_OF[use.command] ?? []) addNeed(scope, need);
  for (const use of reading) {
    addNeed('contents', CONTENTS);
    addNeed('pull-requests', PULLS);
    if (isCheck(use) && postsStatuses)
      addNeed('statuses', {
        level: 'write',
        why: 'on every event except "pull_request" the verdict is a commit status',
      });
  }
  for (const use of reading.filter(asksForComment)) {
    // Either of two permissions is enough for a comment. If one of them is granted or needed anyway, the other is not
    // required.
    const isByIssues = [grantedLevel(permissionsOf(use.job, workflow), 'issues'), needs.get('issues')?.level].includes(
      'write',
    );
    if (!isByIssues)
      addNeed('pull-requests', { level: 'write', why: 'the input "comment" asks for a comment on the pull request' });
  }
  return needs;
}

function asksForComment({ step }: ActionUse): boolean {
  return !isUnsetOrFalse(step.inputs.get('comment'));
}

function hasToken(token: PositionedText | undefined): boolean {
  return (
    token === undefined || /^(?:\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\})?$/i.test(token.text.trim())
  );
}
