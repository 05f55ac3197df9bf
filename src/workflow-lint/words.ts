/**
 * The words that GitHub knows in the parts of a workflow that a check depends on. A test compares them with the schema of
 * GitHub's own parser.
 */

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export const EVENTS: readonly string[] = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'image_version',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'project',
  'project_card',
  'project_column',
  'public',
  'pull_request',
  'pull_request_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_call',
  'workflow_dispatch',
  'workflow_run',
];

const PULL_TYPES: readonly string[] = [
  'assigned',
  'unassigned',
  'labeled',
  'unlabeled',
  'opened',
  'edited',
  'closed',
  'reopened',
  'synchronize',
  'converted_to_draft',
  'locked',
  'unlocked',
  'enqueued',
  'dequeued',
  'milestoned',
  'demilestoned',
  'ready_for_review',
  'review_requested',
  'review_request_removed',
  'auto_merge_enabled',
  'auto_merge_disabled',
  'stacked',
];

/** Of the events whose types a check depends on. */
export const TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: PULL_TYPES,
  pull_request_target: PULL_TYPES,
  merge_group: ['checks_requested'],
};

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export const PERMISSION_SCOPES: readonly string[] = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'copilot-requests',
  'deployments',
  'discussions',
  'drives',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
  'vulnerability-alerts',
];

export const PERMISSION_LEVELS: readonly string[] = ['read', 'write', 'none'];
export const PERMISSION_WORDS: readonly string[] = ['read-all', 'write-all'];
